//go:build !cgo

// Package clib joins package errcode with liberrcode, the C library. Without cgo, as here, it does nothing.
package clib

// Version and Origin return "".
func Version() string { return "" }
func Origin() string  { return "" }
