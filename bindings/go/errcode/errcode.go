// Package errcode is the error codes of the OpenIM instant-messaging system: what each means, what a program does about
// it, and what to show the person in front of the app.
//
// Any int32 is a code. One that is not in the table is normal: the server may be newer than the program, and 20001 to
// 29999 belong to each business server, whose codes a program can [Register]. It keeps its number, its category comes
// from its range, and its action is [ActionNone]; [Code.IsKnown] tells it apart.
//
// The package is pure Go. Package clib joins it with liberrcode in programs that have C code as well.
//
// Every function may be called from any goroutine at any time. No lookup fails or blocks, and one of a code of the table
// allocates nothing.
package errcode

import (
	"slices"
	"strings"

	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

// Code is an error code: any number that a server, the client SDK or a business server may send. In JSON it is its number.
//
// It is an error even where it is [OK], as every value of a type with an Error method: return [Code.Err].
type Code int32

type texts [len(languages)]string

// record is what the table says of a code, or of the unknown codes of a category.
type record struct {
	code          Code
	name          string
	group         Group
	action        Action
	message, user texts
}

// index returns where the record of any code is: its own, or that of its category.
func index(c Code) int {
	n := min(uint32(c), uint32(len(pages)*64-1)) // negative codes are above every page, too
	return int(leaves[uint32(pages[n>>6])<<6|n&63])
}

// find returns the record of a code of the table; nil for any other and for those that may be registered, see lookup.
func find(c Code) *record {
	if i := index(c); i >= categories && (c < firstCustom || c > lastCustom) {
		return &records[i]
	}
	return nil
}

// lookup answers for any code.
func lookup(c Code, tag string) link.Entry {
	if l := library.Load(); l != nil {
		return (*l).Lookup(int32(c), tag)
	}
	if e := slot(c).Load(); e != nil {
		return *e
	}
	i, in := index(c), language(tag)
	r := &records[i]
	e := link.Entry{
		Code: int32(c), Group: int32(r.group), Action: int32(r.action), Known: i >= categories,
		Name: r.name, Message: r.message[in], User: r.user[in],
	}
	if hundred := uint32(c) / 100; !e.Known && hundred < uint32(len(groups)) {
		e.Group = int32(groups[hundred])
	}
	return e
}

// language returns the index of the language of a tag, and that of English if there is none.
func language(tag string) int {
	for i, l := range languages[1:] {
		if len(tag) < len(l) || len(tag) > len(l) && isAlphanumeric(tag[len(l)]) {
			continue
		}
		if start := tag[:len(l)]; start == l || strings.EqualFold(start, l) {
			return i + 1
		}
	}
	return 0
}

func isAlphanumeric(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
}

// String returns the name, such as "TOKEN_EXPIRED", which never changes. That of an unknown code never has its number:
// "UNKNOWN_SERVER_CODE", "UNKNOWN_CLIENT_CODE", "UNKNOWN_WEBHOOK_CODE" or "UNKNOWN_CODE", by its category. So it is good
// for the label of a metric.
func (c Code) String() string {
	if r := find(c); r != nil {
		return r.name
	}
	return lookup(c, "").Name
}

// Message returns what the code means, in English, for developers and logs: a sentence without a full stop.
func (c Code) Message() string {
	if r := find(c); r != nil {
		return r.message[0]
	}
	return lookup(c, "").Message
}

// MessageIn returns the message in the language of a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8", of which the part
// before the first separator counts, in any case; in English if there is none in this language. A registered code has one
// message for all languages.
func (c Code) MessageIn(tag string) string {
	if r := find(c); r != nil {
		return r.message[language(tag)]
	}
	return lookup(c, tag).Message
}

// UserMessage returns what to show the person in front of the app: whole sentences without jargon, never empty. The tag
// is as in [Code.MessageIn].
func (c Code) UserMessage(tag string) string {
	if r := find(c); r != nil {
		return r.user[language(tag)]
	}
	return lookup(c, tag).User
}

// Action returns what a program does about the code; [ActionNone] if it is unknown.
func (c Code) Action() Action {
	if r := find(c); r != nil {
		return r.action
	}
	return Action(lookup(c, "").Action)
}

// Group returns what kind of thing went wrong, to sort and show codes by; decide by the action. An unknown code has the
// group of its hundred (1599: token), or [GroupUnknown].
func (c Code) Group() Group {
	if r := find(c); r != nil {
		return r.group
	}
	return Group(lookup(c, "").Group)
}

// IsOK reports whether the code is success: 0, and nothing else.
func (c Code) IsOK() bool { return c == OK }

// IsKnown reports whether the code is in the table or registered. 1600 is a server code and not known.
func (c Code) IsKnown() bool { return find(c) != nil || lookup(c, "").Known }

// FromName returns the known code with a name as [Code.String] writes it, in time proportional to the number of codes.
func FromName(name string) (code Code, ok bool) {
	for i := range records[categories:] {
		if r := &records[categories+i]; r.name == name {
			return r.code, true
		}
	}
	if l := library.Load(); l != nil {
		n, ok := (*l).FromName(name)
		return Code(n), ok
	}
	for c := firstCustom; c <= lastCustom; c++ {
		if e := slot(c).Load(); e != nil && e.Name == name {
			return c, true
		}
	}
	return 0, false
}

// All returns the known codes, registered ones included, ascending.
func All() []Code {
	var codes []Code
	for i := range records[categories:] {
		codes = append(codes, records[categories+i].code)
	}
	if l := library.Load(); l != nil {
		for n, ok := (*l).Next(-1 << 31); ok; n, ok = (*l).Next(n) {
			codes = append(codes, Code(n))
		}
	} else {
		for c := firstCustom; c <= lastCustom; c++ {
			if slot(c).Load() != nil {
				codes = append(codes, c)
			}
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}
