// Package link is how package clib gives the C library to package errcode, which does without cgo.
package link

// Info is what the library says of a code.
type Info struct {
	Known               bool
	Group, Action       int32
	Name, Message, User string
}

// Custom is a code to register.
type Custom struct {
	Code, Action  int32
	Name, Message string
}

// Library is liberrcode. Its strings live as long as the process.
type Library interface {
	// Lookup answers for any code. The texts are in the language of a tag.
	Lookup(code int32, language string) Info
	FromName(name string) (code int32, ok bool)
	// Next returns the next known code above this one.
	Next(code int32) (next int32, ok bool)
	// Register returns a status that is not 0 for the entry that is refused.
	Register(codes []Custom) (refused int, status int32)
}

// Join makes package errcode ask the library from now on for what its table does not have.
var Join func(Library)
