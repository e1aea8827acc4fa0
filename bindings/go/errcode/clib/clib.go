//go:build cgo

// Package clib joins package errcode with liberrcode, the C library, in a program that has C code as well: what Go
// registers is known to C, and the other way round. The library is asked only for what the table of package errcode does
// not have, such as the codes of a newer version.
//
//	import _ "github.com/openimsdk/errcode/bindings/go/errcode/clib"
//
// It links the static library that a release of the module carries for Linux (amd64, arm64, arm from v7 on), macOS and
// Windows (amd64, arm64); with the build tag errcode_dynamic an installed one, by pkg-config. A copy of the module without
// the library, such as a commit, does not compile and says so. Without cgo (CGO_ENABLED=0) this package does nothing.
//
// Codes that are registered in Go stay in C memory for the life of the process, replaced ones included, because a reader
// may still have them.
package clib

// The archive by its full path, since -lerrcode would take a shared library that lies beside it. The archives of Linux
// need no libc, so that they are good for Android too, but for 32 bits, where the two pass numbers differently.

/*
#cgo linux,amd64 linux,arm64 linux,!android,arm.7 darwin,!ios windows,amd64 windows,arm64 CFLAGS: -DERRCODE_PLATFORM
#cgo !errcode_dynamic,linux,amd64          LDFLAGS: ${SRCDIR}/liberrcode_linux_amd64.a
#cgo !errcode_dynamic,linux,arm64          LDFLAGS: ${SRCDIR}/liberrcode_linux_arm64.a
#cgo !errcode_dynamic,linux,!android,arm.7 LDFLAGS: ${SRCDIR}/liberrcode_linux_arm.a
#cgo !errcode_dynamic,darwin,!ios,amd64    LDFLAGS: ${SRCDIR}/liberrcode_darwin_amd64.a
#cgo !errcode_dynamic,darwin,!ios,arm64    LDFLAGS: ${SRCDIR}/liberrcode_darwin_arm64.a
#cgo !errcode_dynamic,windows,amd64        LDFLAGS: ${SRCDIR}/liberrcode_windows_amd64.a
#cgo !errcode_dynamic,windows,arm64        LDFLAGS: ${SRCDIR}/liberrcode_windows_arm64.a
#cgo errcode_dynamic pkg-config: errcode
#cgo errcode_dynamic CFLAGS: -DERRCODE_DYNAMIC

#ifdef ERRCODE_DYNAMIC
#include <errcode.h>
#define ORIGIN "shared library"
#elif !defined(ERRCODE_PLATFORM)
#error "errcode/clib has no liberrcode for this platform: install liberrcode and build with -tags errcode_dynamic, or do without package clib"
#elif !__has_include("errcode.h")
#error "errcode/clib lacks liberrcode, which only releases carry: take a release, run `cargo xtask stage` in a checkout, install liberrcode and build with -tags errcode_dynamic, or do without package clib"
#else
#include "errcode.h"
#define ORIGIN "static library"
#endif
#include <stdlib.h>
#include <string.h>
*/
import "C"

import (
	"unsafe"

	_ "github.com/openimsdk/errcode/bindings/go/errcode" // sets link.Join
	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

func init() { link.Join(library{}) }

// Version returns the version of the library that is running, such as "1.0.0"; "" without cgo.
func Version() string { return C.GoString(C.errcode_version()) }

// Origin returns "static library" or, with the build tag errcode_dynamic, "shared library"; "" without cgo.
func Origin() string { return C.ORIGIN }

type library struct{}

func (library) Lookup(code int32, language string) link.Entry {
	c, tag := C.int32_t(code), C.CString(language)
	defer C.free(unsafe.Pointer(tag))
	// Without a copy: the library never frees or writes its strings.
	text := func(s *C.char) string { return unsafe.String((*byte)(unsafe.Pointer(s)), C.strlen(s)) }
	return link.Entry{
		Group: int32(C.errcode_group(c)), Action: int32(C.errcode_action(c)), Known: bool(C.errcode_is_known(c)),
		Name: text(C.errcode_name(c)), Message: text(C.errcode_message_in(c, tag)), User: text(C.errcode_user_message(c, tag)),
	}
}

func (library) Next(code int32) (next int32, ok bool) {
	ok = bool(C.errcode_next((*C.int32_t)(&code)))
	return code, ok
}

// Register gives the library a copy of the entry, which it keeps.
func (library) Register(code, action int32, name, message string) (status int32) {
	entry := (*C.errcode_custom_t)(C.malloc(C.sizeof_errcode_custom_t))
	*entry = C.errcode_custom_t{C.int32_t(code), C.errcode_action_t(action), C.CString(name), C.CString(message)}
	return int32(C.errcode_register(entry, 1, nil))
}
