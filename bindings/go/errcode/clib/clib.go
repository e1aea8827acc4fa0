//go:build cgo

// Package clib joins package errcode with liberrcode, the C library, in a program that has C code as well: what Go
// registers is known to C, and the other way round.
//
//	import _ "github.com/openimsdk/errcode/bindings/go/errcode/clib"
//
// It links the static library that a release of the module carries for Linux (amd64, arm64, arm from v7 on), macOS and
// Windows (amd64, arm64); with the build tag errcode_dynamic an installed one, by pkg-config. A copy of the module without
// the library, such as a commit, does not compile and says so. Without cgo (CGO_ENABLED=0) a program has no C code to join;
// then this package does nothing.
//
// Codes of the table are answered in Go as before. For others package errcode asks the library, which also knows the
// codes of a newer version. Codes that are registered in Go stay in C memory for the life of the process, those that
// were replaced included, since a reader may still have them.
package clib

// The archive by its full path, since -lerrcode would take a shared library that lies beside it. The archives of Linux
// need no libc, so that they are good for Android too, but for 32 bits, where the two pass numbers differently.

/*
#cgo !errcode_dynamic,linux,amd64        CFLAGS: -DERRCODE_ARCHIVE=liberrcode_linux_amd64.a
#cgo !errcode_dynamic,linux,amd64        LDFLAGS: ${SRCDIR}/liberrcode_linux_amd64.a
#cgo !errcode_dynamic,linux,arm64        CFLAGS: -DERRCODE_ARCHIVE=liberrcode_linux_arm64.a
#cgo !errcode_dynamic,linux,arm64        LDFLAGS: ${SRCDIR}/liberrcode_linux_arm64.a
#cgo !errcode_dynamic,linux,!android,arm.7 CFLAGS: -DERRCODE_ARCHIVE=liberrcode_linux_arm.a
#cgo !errcode_dynamic,linux,!android,arm.7 LDFLAGS: ${SRCDIR}/liberrcode_linux_arm.a
#cgo !errcode_dynamic,darwin,!ios,amd64  CFLAGS: -DERRCODE_ARCHIVE=liberrcode_darwin_amd64.a
#cgo !errcode_dynamic,darwin,!ios,amd64  LDFLAGS: ${SRCDIR}/liberrcode_darwin_amd64.a
#cgo !errcode_dynamic,darwin,!ios,arm64  CFLAGS: -DERRCODE_ARCHIVE=liberrcode_darwin_arm64.a
#cgo !errcode_dynamic,darwin,!ios,arm64  LDFLAGS: ${SRCDIR}/liberrcode_darwin_arm64.a
#cgo !errcode_dynamic,windows,amd64      CFLAGS: -DERRCODE_ARCHIVE=liberrcode_windows_amd64.a
#cgo !errcode_dynamic,windows,amd64      LDFLAGS: ${SRCDIR}/liberrcode_windows_amd64.a
#cgo !errcode_dynamic,windows,arm64      CFLAGS: -DERRCODE_ARCHIVE=liberrcode_windows_arm64.a
#cgo !errcode_dynamic,windows,arm64      LDFLAGS: ${SRCDIR}/liberrcode_windows_arm64.a
#cgo errcode_dynamic pkg-config: errcode
#cgo errcode_dynamic CFLAGS: -DERRCODE_DYNAMIC

#define ERRCODE_QUOTED(x) #x
#define ERRCODE_QUOTE(x) ERRCODE_QUOTED(x)
#ifdef ERRCODE_DYNAMIC
#include <errcode.h>
#define ERRCODE_ORIGIN "shared library"
#elif !defined(ERRCODE_ARCHIVE)
#error "errcode/clib has no liberrcode for this platform: install liberrcode and build with -tags errcode_dynamic, or do without package clib"
#elif !__has_include("errcode.h") || !__has_include(ERRCODE_QUOTE(ERRCODE_ARCHIVE))
#error "errcode/clib lacks liberrcode, which only releases carry: take a release, run `cargo xtask stage` in a checkout, install liberrcode and build with -tags errcode_dynamic, or do without package clib"
#else
#include "errcode.h"
#define ERRCODE_ORIGIN "static library"
#endif

#include <stdlib.h>
#include <string.h>

static const char *origin(void) { return ERRCODE_ORIGIN; }
*/
import "C"

import (
	"strings"
	"unsafe"

	_ "github.com/openimsdk/errcode/bindings/go/errcode" // sets link.Join
	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

func init() {
	link.Join(library{})
}

// Version returns the version of the library that is running, such as "1.0.0"; "" without cgo.
func Version() string {
	return C.GoString(C.errcode_version())
}

// Origin returns "static library" or, with the build tag errcode_dynamic, "shared library"; "" without cgo.
func Origin() string {
	return C.GoString(C.origin())
}

type library struct{}

func (library) Lookup(code int32, language string) link.Entry {
	c, tag := C.int32_t(code), C.CString(language)
	defer C.free(unsafe.Pointer(tag))
	return link.Entry{
		Code: code, Group: int32(C.errcode_group(c)), Action: int32(C.errcode_action(c)), Known: bool(C.errcode_is_known(c)),
		Name: text(C.errcode_name(c)), Message: text(C.errcode_message_in(c, tag)), User: text(C.errcode_user_message(c, tag)),
	}
}

// text returns a string of the library without a copy: it is never freed or written.
func text(s *C.char) string {
	return unsafe.String((*byte)(unsafe.Pointer(s)), C.strlen(s))
}

func (library) FromName(name string) (code int32, ok bool) {
	if strings.IndexByte(name, 0) >= 0 {
		return 0, false
	}
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	ok = bool(C.errcode_from_name(text, (*C.int32_t)(&code)))
	return code, ok
}

func (library) Next(code int32) (next int32, ok bool) {
	ok = bool(C.errcode_next((*C.int32_t)(&code)))
	return code, ok
}

// Register gives the library copies of the entries, which it keeps.
func (library) Register(codes []link.Entry) (refused int, status int32) {
	entries := (*C.errcode_custom_t)(C.malloc(C.size_t(len(codes)) * C.sizeof_errcode_custom_t))
	for i, c := range codes {
		unsafe.Slice(entries, len(codes))[i] = C.errcode_custom_t{C.int32_t(c.Code), C.errcode_action_t(c.Action), C.CString(c.Name), C.CString(c.Message)}
	}
	var index C.uint32_t
	status = int32(C.errcode_register(entries, C.uint32_t(len(codes)), &index))
	return int(index), status
}
