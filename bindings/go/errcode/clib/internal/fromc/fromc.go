//go:build cgo

// Package fromc uses liberrcode as the C code of a program does, for the tests of package clib.
package fromc

/*
#cgo errcode_dynamic pkg-config: errcode
#cgo errcode_dynamic CFLAGS: -DERRCODE_DYNAMIC
#ifdef ERRCODE_DYNAMIC
#include <errcode.h>
#else
#include "../../errcode.h"
#endif

static const errcode_custom_t entries[] = {
	{22001, ERRCODE_ACTION_SIGN_IN, "REGISTERED_IN_C", "Registered in C 🔒"},
	{22002, 77, "REPLACED_IN_C", "Replaced in C"},
};

static int32_t register_first(uint32_t count) { return errcode_register(entries, count, 0); }
*/
import "C"

// Register registers 22001 REGISTERED_IN_C and 22002 REPLACED_IN_C, or only the first so many of them.
func Register(count int) (status int32) {
	return int32(C.register_first(C.uint32_t(count)))
}

// Answers is what the library says of a code.
type Answers struct {
	Known                              bool
	Category, Group, Action            string
	Name, Message, MessageZh, User, Zh string
}

// Ask asks every function of the library about a code.
func Ask(code int32) Answers {
	c, zh := C.int32_t(code), (*C.char)(C.CBytes([]byte("zh\x00")))
	return Answers{
		Known:     bool(C.errcode_is_known(c)),
		Category:  C.GoString(C.errcode_category_name(C.errcode_category(c))),
		Group:     C.GoString(C.errcode_group_name(C.errcode_group(c))),
		Action:    C.GoString(C.errcode_action_name(C.errcode_action(c))),
		Name:      C.GoString(C.errcode_name(c)),
		Message:   C.GoString(C.errcode_message(c)),
		MessageZh: C.GoString(C.errcode_message_in(c, zh)),
		User:      C.GoString(C.errcode_user_message(c, nil)),
		Zh:        C.GoString(C.errcode_user_message(c, zh)),
	}
}
