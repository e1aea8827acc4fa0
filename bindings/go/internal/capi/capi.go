//go:build cgo && !purego && (errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

// Package capi calls liberrcode. Package errcode reads its table through it and registers codes; only the tests ask it for
// more.
package capi

// A platform that has no archive takes the generated table: see read_generated.go. The archives of Linux need no libc,
// so that they are good for Android too, but for 32 bits, where the two pass numbers differently.
//
// The full path of the archive, since -lerrcode would take a shared library that lies beside it.

/*
#cgo !errcode_dynamic,linux,amd64 LDFLAGS: ${SRCDIR}/../../lib/linux_amd64/liberrcode.a
#cgo !errcode_dynamic,linux,amd64 CFLAGS: -I${SRCDIR}/../../lib/linux_amd64
#cgo !errcode_dynamic,linux,arm64 LDFLAGS: ${SRCDIR}/../../lib/linux_arm64/liberrcode.a
#cgo !errcode_dynamic,linux,arm64 CFLAGS: -I${SRCDIR}/../../lib/linux_arm64
#cgo !errcode_dynamic,linux,arm LDFLAGS: ${SRCDIR}/../../lib/linux_arm/liberrcode.a
#cgo !errcode_dynamic,linux,arm CFLAGS: -I${SRCDIR}/../../lib/linux_arm
#cgo !errcode_dynamic,darwin,amd64 LDFLAGS: ${SRCDIR}/../../lib/darwin_amd64/liberrcode.a
#cgo !errcode_dynamic,darwin,amd64 CFLAGS: -I${SRCDIR}/../../lib/darwin_amd64
#cgo !errcode_dynamic,darwin,arm64 LDFLAGS: ${SRCDIR}/../../lib/darwin_arm64/liberrcode.a
#cgo !errcode_dynamic,darwin,arm64 CFLAGS: -I${SRCDIR}/../../lib/darwin_arm64
#cgo !errcode_dynamic,windows,amd64 LDFLAGS: ${SRCDIR}/../../lib/windows_amd64/liberrcode.a
#cgo !errcode_dynamic,windows,amd64 CFLAGS: -I${SRCDIR}/../../lib/windows_amd64
#cgo !errcode_dynamic,windows,arm64 LDFLAGS: ${SRCDIR}/../../lib/windows_arm64/liberrcode.a
#cgo !errcode_dynamic,windows,arm64 CFLAGS: -I${SRCDIR}/../../lib/windows_arm64
#cgo errcode_dynamic pkg-config: errcode
#cgo errcode_dynamic CFLAGS: -DERRCODE_DYNAMIC

#if !defined(ERRCODE_DYNAMIC) && defined(__has_include)
#if !__has_include("liberrcode.a")
#error "liberrcode.a is not in bindings/go/lib, as in a checkout: run `cargo xtask stage` there, take a release of the module, or build with -tags purego (without the library) or -tags errcode_dynamic (with an installed library)"
#endif
#endif

#include <stdlib.h>
#include "errcode.h"
*/
import "C"

import (
	"runtime"
	"unsafe"

	// So that `go mod vendor` keeps the folders of the archives.
	_ "github.com/openimsdk/errcode/bindings/go/lib/darwin_amd64"
	_ "github.com/openimsdk/errcode/bindings/go/lib/darwin_arm64"
	_ "github.com/openimsdk/errcode/bindings/go/lib/linux_amd64"
	_ "github.com/openimsdk/errcode/bindings/go/lib/linux_arm"
	_ "github.com/openimsdk/errcode/bindings/go/lib/linux_arm64"
	_ "github.com/openimsdk/errcode/bindings/go/lib/windows_amd64"
	_ "github.com/openimsdk/errcode/bindings/go/lib/windows_arm64"
)

// Info is errcode_info_t with its strings copied into Go memory.
type Info struct {
	Code, Category, Group, Parent int32
	Message, Name                 string
	Known                         bool
}

// Describe is errcode_describe.
func Describe(code int32) Info {
	i := C.errcode_describe(C.int32_t(code))
	return Info{
		Code:     int32(i.code),
		Category: int32(i.category),
		Group:    int32(i.group),
		Parent:   int32(i.parent),
		Message:  C.GoStringN(i.message, C.int(i.message_length)),
		Name:     C.GoStringN(i.name, C.int(i.name_length)),
		Known:    bool(i.known),
	}
}

// Count is errcode_count.
func Count() uint32 {
	return uint32(C.errcode_count())
}

// Registered is errcode_registered: to be read as an atomic.
func Registered() *uint32 {
	return (*uint32)(unsafe.Pointer(C.errcode_registered()))
}

// At is errcode_at.
func At(index uint32) int32 {
	return int32(C.errcode_at(C.uint32_t(index)))
}

// IsKnown is errcode_is_known.
func IsKnown(code int32) bool {
	return bool(C.errcode_is_known(C.int32_t(code)))
}

// VersionNumber is errcode_version_number.
func VersionNumber() uint32 {
	return uint32(C.errcode_version_number())
}

// Message is errcode_message.
func Message(code int32) string {
	return C.GoString(C.errcode_message(C.int32_t(code)))
}

// Name is errcode_name.
func Name(code int32) string {
	return C.GoString(C.errcode_name(C.int32_t(code)))
}

// Category is errcode_category.
func Category(code int32) int32 {
	return int32(C.errcode_category(C.int32_t(code)))
}

// Group is errcode_group.
func Group(code int32) int32 {
	return int32(C.errcode_group(C.int32_t(code)))
}

// CategoryName is errcode_category_name.
func CategoryName(category int32) string {
	return C.GoString(C.errcode_category_name(C.errcode_category_t(category)))
}

// GroupName is errcode_group_name.
func GroupName(group int32) string {
	return C.GoString(C.errcode_group_name(C.errcode_group_t(group)))
}

// IsOK is errcode_is_ok.
func IsOK(code int32) bool {
	return bool(C.errcode_is_ok(C.int32_t(code)))
}

// IsKindOf is errcode_is_kind_of.
func IsKindOf(code, kind int32) bool {
	return bool(C.errcode_is_kind_of(C.int32_t(code), C.int32_t(kind)))
}

// FromName is errcode_from_name.
func FromName(name string) (code int32, ok bool) {
	text := C.CString(name)
	defer C.free(unsafe.Pointer(text))
	var found C.int32_t
	ok = bool(C.errcode_from_name(text, &found))
	return int32(found), ok
}

// Entry is errcode_custom_t. A NUL in a text ends it.
type Entry struct {
	Code          int32
	Name, Message string
}

// RegisterAll is errcode_register_all. It returns the place of the entry that is refused, and the status.
func RegisterAll(entries []Entry) (refused uint32, status int32) {
	if len(entries) == 0 {
		return 0, C.ERRCODE_REG_OK
	}
	// The texts may not move while C reads them.
	var pinner runtime.Pinner
	defer pinner.Unpin()
	text := func(s string) *C.char {
		bytes := append([]byte(s), 0)
		pinner.Pin(&bytes[0])
		return (*C.char)(unsafe.Pointer(&bytes[0]))
	}
	list := make([]C.errcode_custom_t, len(entries))
	for i, e := range entries {
		list[i] = C.errcode_custom_t{code: C.int32_t(e.Code), name: text(e.Name), message: text(e.Message)}
	}
	var index C.uint32_t
	ended := C.errcode_register_all(&list[0], C.uint32_t(len(list)), &index)
	return uint32(index), int32(ended)
}
