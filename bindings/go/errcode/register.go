package errcode

import (
	"fmt"
	"maps"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

// Custom is a code of a business server, for [Register].
type Custom struct {
	// 20001 to 29999.
	Code Code
	// What a program does about it.
	Action Action
	// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
	Name string
	// UTF-8, not empty, without control characters. Also what [Code.UserMessage] returns, so make it a text that people
	// may see.
	Message string
}

var (
	// Guards registering.
	mutex sync.Mutex
	// What is registered in this package, replaced as a whole; nothing any more once there is a library.
	registered atomic.Pointer[map[Code]Custom]
	library    atomic.Pointer[link.Library]
)

func init() {
	registered.Store(new(map[Code]Custom))
	link.Join = func(l link.Library) {
		mutex.Lock()
		defer mutex.Unlock()
		var codes []link.Custom
		for _, c := range *registered.Load() {
			codes = append(codes, c.link())
		}
		if refused, status := l.Register(codes); status != 0 {
			panic(fmt.Sprintf("errcode: liberrcode refuses %d, which is registered: %v", codes[refused].Code, Refusal(status)))
		}
		library.Store(&l)
		registered.Store(new(map[Code]Custom))
	}
}

// Register makes the codes of a business server known, all or none, to every part of the program; with package clib also
// to its C code.
//
// A code that is registered again has its new entry from then on, for example in another language. A lookup at the same
// time sees the old one or the new one. Of two registrations at the same time, one wins.
//
// The error is a [*RegisterError].
func Register(codes ...Custom) error {
	entries := make([]link.Custom, len(codes))
	for i, c := range codes {
		if reason := c.check(); reason != 0 {
			return &RegisterError{i, c, reason}
		}
		entries[i] = c.link()
	}
	mutex.Lock()
	defer mutex.Unlock()
	if l := library.Load(); l != nil {
		if refused, status := (*l).Register(entries); status != 0 {
			return &RegisterError{refused, codes[refused], Refusal(status)}
		}
		return nil
	}
	all := maps.Clone(*registered.Load())
	if all == nil {
		all = map[Code]Custom{}
	}
	for _, c := range codes {
		all[c.Code] = c
	}
	registered.Store(&all)
	return nil
}

// RegisterError is the entry that [Register] refuses, and why. None is registered then.
type RegisterError struct {
	// Index is where the entry is among those that were given.
	Index  int
	Custom Custom
	// Reason is also what the error wraps, for [errors.Is].
	Reason Refusal
}

// Error returns, for example, "entry 3, code 20007, is not registered: the name is not SCREAMING_SNAKE".
func (e *RegisterError) Error() string {
	return fmt.Sprintf("entry %d, code %d, is not registered: %v", e.Index, int32(e.Custom.Code), e.Reason)
}

// Unwrap returns the reason.
func (e *RegisterError) Unwrap() error {
	return e.Reason
}

// Refusal is why an entry is not registered. A newer version may have more reasons.
type Refusal int32

// The numbers are those of the C library.
const (
	ErrOutOfRange Refusal = 1 // the code is not in the range 20001 to 29999
	ErrBadName    Refusal = 2 // the name is not SCREAMING_SNAKE
	ErrBadMessage Refusal = 3 // the message is empty, not UTF-8, or has a character that hides or reorders text
)

// Error returns the reason as part of a sentence.
func (r Refusal) Error() string {
	switch r {
	case ErrOutOfRange:
		return fmt.Sprintf("the code is not in the range %d to %d", int32(firstCustom), int32(lastCustom))
	case ErrBadName:
		return "the name is not SCREAMING_SNAKE"
	case ErrBadMessage:
		return "the message is empty, not UTF-8, or has a character that hides or reorders text"
	}
	return "liberrcode refuses it"
}

func (c Custom) link() link.Custom {
	return link.Custom{Code: int32(c.Code), Action: int32(c.Action), Name: c.Name, Message: c.Message}
}

func (c Custom) check() Refusal {
	switch {
	case c.Code < firstCustom || c.Code > lastCustom:
		return ErrOutOfRange
	case !isName(c.Name):
		return ErrBadName
	case c.Message == "" || !utf8.ValidString(c.Message) || strings.ContainsFunc(c.Message, isHidden):
		return ErrBadMessage
	}
	return 0
}

func isName(name string) bool {
	before := byte('_')
	for i := 0; i < len(name); i++ {
		c := name[i]
		switch {
		case 'A' <= c && c <= 'Z', '0' <= c && c <= '9' && i > 0, c == '_' && before != '_':
		default:
			return false
		}
		before = c
	}
	return before != '_'
}

// isHidden tells control characters, and what makes a reader see another text than is there: line and paragraph
// separators, overrides and isolates of the writing direction, zero-width blanks.
func isHidden(r rune) bool {
	return r < ' ' || 0x7f <= r && r <= 0x9f ||
		r == 0x200b || 0x2028 <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfeff
}
