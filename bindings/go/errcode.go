// Package errcode is the error codes of the OpenIM instant-messaging system: their messages, names, categories and
// groups.
//
// A [Code] is a number and an error. It prints its message and its number, and [errors.Is] finds it, or the code that
// it is a kind of, through wrapped errors:
//
//	err := fmt.Errorf("send: %w", errcode.UserNotFound)
//	errors.Is(err, errcode.RecordNotFound) // true: a user that is not found is a record that is not found
//
// [Of] takes the code out of any error, be it a Code or one of github.com/openimsdk/tools/errs. Ask about that code, since
// an error of errs recognizes only targets of its own package:
//
//	code, _ := errcode.Of(errs.ErrRecordNotFound.WrapMsg("get user"))
//	errors.Is(code, errcode.RecordNotFound) // true, but false of the error itself
//
// A code that is not in the table is normal: the server may be newer than the program, and codes 20001 to 29999 belong
// to each business server. Such a code keeps its number and its category, and its message says which range it is in.
// A program may [Register] the codes of its business server.
//
// In text and JSON a code is its number, as any int32: it needs no method for that, and an unknown number survives.
//
// The package answers from a table in Go memory. It reads the table from the C library liberrcode when the program starts,
// and a code that is registered later once, whoever has registered it. Without cgo, or with the build tag purego, the table
// is compiled in, and the answers are the same. The program panics at start, and says what to do, if the library that it is
// linked with is of another major version or older than this package.
//
// Everything here is safe for concurrent use.
package errcode

import (
	"errors"
	"iter"
	"math"
	"slices"
	"strconv"
)

// Code is an error code: any number that a server, the client SDK or a business server may send, in the table or not.
//
// It is an error even where it is [OK], as any value of a type with an Error method: return [Code.Err], not the code.
type Code int32

// Error returns the message and the number: "Token has expired (1501)".
func (c Code) Error() string {
	return c.Message() + " (" + strconv.Itoa(int(c)) + ")"
}

// String returns the same as [Code.Error]. The verb %d prints the number alone.
func (c Code) String() string {
	return c.Error()
}

// Err returns the code as an error, and nil if it is [OK].
func (c Code) Err() error {
	if c.IsOK() {
		return nil
	}
	return c
}

// Code returns the number, so that a Code can be used wherever an error is asked for its code by interface{ Code() int },
// as those of github.com/openimsdk/tools/errs are.
func (c Code) Code() int {
	return int(c)
}

// Is reports whether the code is target or a kind of it, for [errors.Is].
//
// The target is a Code or another error with a method Code() int. That of UserNotFound may be [RecordNotFound], and
// errs.ErrRecordNotFound of github.com/openimsdk/tools/errs as well. Where the error is one of errs and the target is a
// Code, take the code of the error by [Of] first.
func (c Code) Is(target error) bool {
	kind, ok := target.(interface{ Code() int })
	if !ok {
		return false
	}
	number := kind.Code()
	// A chain of parents is never longer than the table, so this ends even if it were closed by mistake.
	for range infos {
		if int(c) == number {
			return true
		}
		parent, ok := c.Parent()
		if !ok {
			return false
		}
		c = parent
	}
	return false
}

// Of returns the code of an error: the first one in its tree, in the order of [errors.As], that is a Code or has a
// method Code() int, as the errors of github.com/openimsdk/tools/errs.
//
// Of a nil error it returns [OK] and true, so that Of(c.Err()) is c for every code. Of an error without a code, or with
// one that is no int32, it returns [Unknown] and false.
func Of(err error) (code Code, ok bool) {
	if err == nil {
		return OK, true
	}
	var coded interface{ Code() int }
	if !errors.As(err, &coded) {
		return Unknown, false
	}
	number := coded.Code()
	if number < math.MinInt32 || number > math.MaxInt32 {
		return Unknown, false
	}
	return Code(number), true
}

// Message returns what the code means: a sentence in English without a full stop, to show or to log.
//
// Of a code that is not in the table it returns a sentence that says which range the code is in. It is never empty.
func (c Code) Message() string {
	// Written out, as the compiler inlines no method that is larger than this one: lookup(c).message would be a call.
	if uint32(c) < limit && index[c] != 0 {
		return infos[index[c]].message
	}
	return lookupElsewhere(c).message
}

// Name returns the name of the code, which never changes: "TOKEN_EXPIRED".
//
// Of a code that is not in the table it returns a word for its category, such as "UNKNOWN_SERVER_CODE", that is not the
// name of any code. It is never empty.
func (c Code) Name() string {
	return lookup(c).name
}

// Category returns who raised the error. The range of the code alone decides it, whether the code is in the table or
// not.
func (c Code) Category() Category {
	return lookup(c).category
}

// Group returns what kind of thing went wrong.
//
// A code that is not in the table is placed by its hundred: 1599 is about a token, as all of 15xx is. Where the hundred
// belongs to no group it is [GroupUnknown].
func (c Code) Group() Group {
	found := lookup(c)
	if !found.known {
		for _, r := range groupRanges {
			if r.first <= c && c <= r.last {
				return r.group
			}
		}
	}
	return found.group
}

// IsOK reports whether the code is success: 0, and nothing else.
func (c Code) IsOK() bool {
	return c == OK
}

// IsKnown reports whether the code is in the table. It says nothing of the category: 1600 is a server code and not
// known.
func (c Code) IsKnown() bool {
	return lookup(c).known
}

// Parent returns the code that this one is a kind of, or the code itself and false if there is none.
func (c Code) Parent() (parent Code, ok bool) {
	if found := lookup(c); found.parent != found.code {
		return found.parent, true
	}
	return c, false
}

// All returns every code of the table, and those that are registered when it is called, by number.
func All() iter.Seq[Code] {
	update()
	customCodes.Lock()
	codes := slices.Clone(customCodes.list)
	customCodes.Unlock()
	for _, i := range infos[len(categoryNames):] {
		codes = append(codes, i.code)
	}
	slices.Sort(codes)
	return slices.Values(codes)
}

// FromName returns the code with a name as [Code.Name] writes it, in upper case. Without such a code it returns
// [Unknown] and false.
func FromName(name string) (code Code, ok bool) {
	for _, i := range infos[len(categoryNames):] {
		if i.name == name {
			return i.code, true
		}
	}
	update()
	if found, ok := customNames.Load(name); ok {
		return found.(Code), true
	}
	return Unknown, false
}

// Category is who raised an error. A newer version may have more of them: give every switch a default.
type Category int32

// String returns the name of the category, one word in lower case: "server". Of a number that is no category of this
// version it returns the number, as "Category(9)".
func (c Category) String() string {
	return word(categoryNames[:], int32(c), "Category")
}

// Group is what kind of thing went wrong. A newer version may have more of them: give every switch a default.
type Group int32

// String returns the name of the group, one word in lower case: "token". Of a number that is no group of this version
// it returns the number, as "Group(99)".
func (g Group) String() string {
	return word(groupNames[:], int32(g), "Group")
}

func word(words []string, number int32, kind string) string {
	if number >= 0 && int(number) < len(words) {
		return words[number]
	}
	return kind + "(" + strconv.Itoa(int(number)) + ")"
}
