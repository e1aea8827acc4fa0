//go:build !cgo

// Package clib joins package errcode with liberrcode, the C library. Without cgo, as here, a program has no C code to join,
// and this package does nothing.
package clib

// Version returns "".
func Version() string { return "" }

// Origin returns "".
func Origin() string { return "" }
