package errcode

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

// Custom is a code of a business server, for [Register].
type Custom struct {
	Code    Code   // 20001 to 29999
	Action  Action // what a program does about it
	Name    string // SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first
	Message string // UTF-8 without control characters; also what [Code.UserMessage] returns, so people may see it
}

// Why an entry is not registered.
var (
	ErrOutOfRange = fmt.Errorf("the code is not in the range %d to %d", int32(firstCustom), int32(lastCustom))
	ErrBadName    = errors.New("the name is not SCREAMING_SNAKE")
	ErrBadMessage = errors.New("the message is empty, not UTF-8, or has a character that hides or reorders text")
)

// RegisterError is the entry that [Register] refuses, and why. None is registered then.
type RegisterError struct {
	Index  int // among the entries, from 0
	Custom Custom
	Reason error // also what it wraps, for [errors.Is]
}

// Error returns, for example, "entry 3, code 20007, is not registered: the name is not SCREAMING_SNAKE".
func (e *RegisterError) Error() string {
	return fmt.Sprintf("entry %d, code %d, is not registered: %v", e.Index, int32(e.Custom.Code), e.Reason)
}

// Unwrap returns the reason.
func (e *RegisterError) Unwrap() error { return e.Reason }

var (
	library atomic.Pointer[link.Library]
	// What is registered in Go. The last one stays empty: it is that of all codes that cannot be registered.
	registered [lastCustom - firstCustom + 2]atomic.Pointer[link.Entry]
)

func slot(c Code) *atomic.Pointer[link.Entry] {
	return &registered[min(uint32(c-firstCustom), uint32(len(registered)-1))]
}

func init() {
	link.Join = func(l link.Library) {
		library.Store(&l)
		for i := range registered {
			if e := registered[i].Load(); e != nil {
				if _, status := l.Register([]link.Entry{*e}); status != 0 {
					panic(fmt.Sprintf("errcode: liberrcode refuses %d, which is registered, with status %d", e.Code, status))
				}
			}
		}
	}
}

// Register makes the codes of a business server known to every part of the program, all or none; with package clib also
// to its C code. The error is a [*RegisterError].
//
// A code that is registered again has its new entry from then on, for example in another language. A lookup at the same
// time sees the old one or the new one. Of two registrations at the same time, one wins.
func Register(codes ...Custom) error {
	entries := make([]link.Entry, len(codes))
	for i, c := range codes {
		if reason := c.check(); reason != nil {
			return &RegisterError{i, c, reason}
		}
		entries[i] = link.Entry{
			Code: int32(c.Code), Group: int32(c.Code.Group()), Action: int32(c.Action), Known: true,
			Name: c.Name, Message: c.Message, User: c.Message,
		}
	}
	for i := range entries {
		slot(codes[i].Code).Store(&entries[i])
	}
	if l := library.Load(); l != nil {
		if i, status := (*l).Register(entries); status != 0 {
			return &RegisterError{i, codes[i], fmt.Errorf("liberrcode refuses it with status %d", status)}
		}
	}
	return nil
}

func (c Custom) check() error {
	switch {
	case c.Code < firstCustom || c.Code > lastCustom:
		return ErrOutOfRange
	case !isName(c.Name):
		return ErrBadName
	case c.Message == "" || !utf8.ValidString(c.Message) || strings.ContainsFunc(c.Message, isHidden):
		return ErrBadMessage
	}
	return nil
}

func isName(name string) bool {
	for _, word := range strings.Split(name, "_") {
		if word == "" || strings.Trim(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
			return false
		}
	}
	return name[0] >= 'A'
}

// isHidden tells what makes a reader see another text than is there: control characters, line and paragraph separators,
// overrides and isolates of the writing direction, zero-width blanks.
func isHidden(r rune) bool {
	return unicode.IsControl(r) || r == 0x200b || 0x2028 <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfeff
}
