package errcode

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
)

// Custom is a code of a business server, for [Register].
type Custom struct {
	Code    Code   // 20001 to 29999
	Name    string // upper case with single _ between words, at most 255 bytes; not the name of another code
	Message string // UTF-8 of 1 to 255 bytes without control characters
}

// Register registers codes of a business server, all or none: from now on every function here knows them, and so does
// every other part of the process that uses the same liberrcode. Without the library (CGO_ENABLED=0 or the build tag
// purego) this package keeps them alone.
//
// Call it once, when the program starts. The first registration of a code is for ever; the same one again, with equal
// texts, is no error, so that two packages may do it. There is room for all 9,999 codes with 64 bytes of text each.
//
// The error is a [*RegisterError]. It says which entry is refused, and why; where several are, it is about one of them.
func Register(codes []Custom) error {
	// A C string would end there.
	for i, c := range codes {
		if strings.ContainsRune(c.Name, 0) {
			return &RegisterError{i, c, ErrBadName}
		}
		if strings.ContainsRune(c.Message, 0) {
			return &RegisterError{i, c, ErrControlCharacter}
		}
	}
	if i, reason := register(codes); reason != 0 {
		return &RegisterError{i, codes[i], reason}
	}
	return nil
}

// RegisterError tells which entry [Register] has refused, and why. Nothing was registered then.
type RegisterError struct {
	// Index is the place of the entry in the list, from 0 on.
	Index int
	// Custom is the entry.
	Custom Custom
	// Reason is also what the error wraps, for [errors.Is].
	Reason Refusal
}

// Error returns the entry and the reason: "entry 3, code 20007, is refused: the name belongs to another code".
func (e *RegisterError) Error() string {
	return fmt.Sprintf("entry %d, code %d, is refused: %v", e.Index, e.Custom.Code, e.Reason)
}

// Unwrap returns the reason.
func (e *RegisterError) Unwrap() error {
	return e.Reason
}

// Refusal is why a code is not registered: an error to compare with [errors.Is].
type Refusal int32

// Error returns the reason as part of a sentence: "the name belongs to another code". Of a number that is none of this
// version it returns the number, as "Refusal(99)".
func (r Refusal) Error() string {
	return word(refusalTexts[:], int32(r), "Refusal")
}

// The codes that were registered since the table was read. To look one of them up takes no lock.
var (
	custom      [lastCustom - firstCustom + 1]atomic.Pointer[info]
	customNames sync.Map
	customCodes struct {
		sync.Mutex
		list []Code
	}
)

// lookupCustom answers for the codes that can be registered and are not in the table.
func lookupCustom(c Code) *info {
	update()
	if found := custom[c-firstCustom].Load(); found != nil {
		return found
	}
	return &infos[CategoryWebhook]
}

// add makes a registered code known. The caller holds the mutex of customCodes.
func add(i info) {
	customCodes.list = append(customCodes.list, i.code)
	customNames.Store(i.name, i.code)
	custom[i.code-firstCustom].Store(&i)
}
