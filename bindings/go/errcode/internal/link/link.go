// Package link is where package clib gives the C library to package errcode, which does without cgo.
package link

// Entry is what is known of a code.
type Entry struct {
	Group, Action       int32
	Known               bool
	Name, Message, User string
}

// Library is liberrcode. Its strings live as long as the process.
type Library interface {
	Lookup(code int32, language string) Entry
	Next(code int32) (next int32, ok bool) // the next known code above this one
	Register(code, action int32, name, message string) (status int32)
}

// Join makes package errcode ask the library for what its own table does not have.
var Join func(Library)
