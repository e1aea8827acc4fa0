// Package errcode is the error codes of the OpenIM instant-messaging system: what each means, what a program does about
// it, and what to show the person in front of the app.
//
// Any int32 is a code. One that is not in the table is normal: the server may be newer than the program, and 20001 to
// 29999 belong to each business server, whose codes a program can [Register]. Its category comes from its range, and its
// action is [ActionNone]; [Code.IsKnown] tells it apart.
//
// The package is pure Go. Package clib joins it with liberrcode in programs that have C code as well.
//
// Every function may be called from any goroutine at any time. No lookup of a code fails, blocks or allocates.
package errcode

import (
	"math"
	"slices"
	"strings"
)

// Code is an error code: any number that a server, the client SDK or a business server may send. In JSON it is its number.
//
// It is an error even where it is [OK], as every value of a type with an Error method: return [Code.Err].
type Code int32

type texts [len(languages)]string

// record is what is known of a code, or of the unknown codes of a category.
type record struct {
	code          Code // 0 if it is unknown
	name          string
	group         Group
	action        Action
	message, user texts
}

// find returns the record of any code: of the table, of a registration, or own, which it fills in rather than allocate one.
func find(c Code, tag string, own *record) *record {
	n := min(uint32(c), uint32(len(pages)*64-1)) // negative codes are above every page, too
	i := int(leaves[uint32(pages[n>>6])<<6|n&63])
	custom := firstCustom <= c && c <= lastCustom
	if i >= categories && !custom {
		return &records[i]
	}
	if l := library.Load(); l != nil {
		e, in := (*l).Lookup(int32(c), tag), language(tag)
		own.name, own.group, own.action = e.Name, Group(e.Group), Action(e.Action)
		own.message[in], own.user[in] = e.Message, e.User
		if e.Known {
			own.code = c
		}
		return own
	}
	if custom {
		if r := registered[c-firstCustom].Load(); r != nil {
			return r
		}
	}
	*own = records[i]
	if hundred := uint32(c) / 100; i < categories && hundred < uint32(len(groups)) {
		own.group = groups[hundred]
	}
	return own
}

// language returns the index of the language of a tag; that of English if there is none.
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
func (c Code) String() string { return find(c, "", new(record)).name }

// Message returns what the code means, in English, for developers and logs: a sentence without a full stop.
func (c Code) Message() string { return find(c, "", new(record)).message[0] }

// MessageIn returns the message in the language of a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8", of which the part
// before the first separator counts, in any case; in English if there is none in this language. A registered code has one
// message for all languages.
func (c Code) MessageIn(tag string) string { return find(c, tag, new(record)).message[language(tag)] }

// UserMessage returns what to show the person in front of the app: whole sentences without jargon, never empty. The tag
// is as in [Code.MessageIn].
func (c Code) UserMessage(tag string) string { return find(c, tag, new(record)).user[language(tag)] }

// Action returns what a program does about the code; [ActionNone] if it is unknown.
func (c Code) Action() Action { return find(c, "", new(record)).action }

// Group returns what kind of thing went wrong, to sort and show codes by; decide by the action. An unknown code has the
// group of its hundred (1599: token), or [GroupUnknown].
func (c Code) Group() Group { return find(c, "", new(record)).group }

// IsOK reports whether the code is success: 0, and nothing else.
func (c Code) IsOK() bool { return c == OK }

// IsKnown reports whether the code is in the table or registered. 1600 is a server code and not known.
func (c Code) IsKnown() bool { return find(c, "", new(record)).code == c }

// FromName returns the known code with this name, as [Code.String] writes it. It goes through all, those of the table first.
func FromName(name string) (code Code, ok bool) {
	for _, c := range known() {
		if c.String() == name {
			return c, true
		}
	}
	return 0, false
}

// All returns the known codes, registered ones included, ascending.
func All() []Code {
	codes := known()
	slices.Sort(codes)
	return slices.Compact(codes)
}

// known returns the codes of the table, then those that are registered, or all of the library.
func known() (codes []Code) {
	for _, r := range records[categories:] {
		codes = append(codes, r.code)
	}
	if l := library.Load(); l != nil {
		for n, ok := (*l).Next(math.MinInt32); ok; n, ok = (*l).Next(n) {
			codes = append(codes, Code(n))
		}
	} else {
		for i := range registered {
			if r := registered[i].Load(); r != nil {
				codes = append(codes, r.code)
			}
		}
	}
	return codes
}
