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
	Message string // UTF-8 without characters that hide or reorder text; also what [Code.UserMessage] returns
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
	library    atomic.Pointer[link.Library]
	registered [lastCustom - firstCustom + 1]atomic.Pointer[record] // in Go
)

func init() {
	link.Join = func(l link.Library) {
		library.Store(&l)
		var early []Custom
		for i := range registered {
			if r := registered[i].Load(); r != nil {
				early = append(early, Custom{r.code, r.action, r.name, r.message[0]})
			}
		}
		if err := Register(early...); err != nil {
			panic(err)
		}
	}
}

const (
	inNames = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
	// Line and paragraph separators, marks of the writing direction, zero-width blanks.
	hidden = "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff"
)

// Register makes the codes of a business server known to every part of the program, all or none; with package clib also
// to its C code. The error is a [*RegisterError].
//
// A code that is registered again has its new entry from then on, for example in another language. A lookup at the same
// time sees the old one or the new one. Of two registrations at the same time, one wins.
func Register(codes ...Custom) error {
	records := make([]record, len(codes))
	for i, c := range codes {
		switch {
		case c.Code < firstCustom || c.Code > lastCustom:
			return &RegisterError{i, c, ErrOutOfRange}
		case strings.Trim(c.Name, inNames) != "" || strings.Contains("_"+c.Name+"_", "__") || c.Name[0] < 'A':
			return &RegisterError{i, c, ErrBadName}
		case c.Message == "" || !utf8.ValidString(c.Message),
			strings.ContainsFunc(c.Message, unicode.IsControl) || strings.ContainsAny(c.Message, hidden):
			return &RegisterError{i, c, ErrBadMessage}
		}
		r := &records[i]
		r.code, r.name, r.group, r.action = c.Code, c.Name, c.Code.Group(), c.Action
		for in := range languages {
			r.message[in], r.user[in] = c.Message, c.Message
		}
	}
	for i, c := range codes {
		registered[c.Code-firstCustom].Store(&records[i])
		if l := library.Load(); l != nil {
			if status := (*l).Register(int32(c.Code), int32(c.Action), c.Name, c.Message); status != 0 {
				return &RegisterError{i, c, fmt.Errorf("liberrcode refuses it with status %d", status)}
			}
		}
	}
	return nil
}
