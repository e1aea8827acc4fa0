// Package errcode is the error codes of the OpenIM instant-messaging system: what each means, what a program does about
// it, and what to show the person in front of the app.
//
//	err := errcode.FromReply(body, operationID) // nil for errCode 0
//	code, ok := errcode.Of(err)                 // also of an error of github.com/openimsdk/tools/errs
//	switch code.Action() {
//	case errcode.ActionRetry:
//		// wait, then try again
//	case errcode.ActionRenewToken:
//		// get a new token, then try again, once
//	default:
//		show(code.UserMessage("zh-Hans-CN"))
//	}
//
// Any int32 is a code. One that is not in the table is normal: the server may be newer than the program, and 20001 to
// 29999 belong to each business server, whose codes a program can [Register]. It keeps its number, its category comes
// from its range, its action is [ActionNone], and its messages say no more than that; [Code.IsKnown] tells it apart.
//
// The package is pure Go. Package clib joins it with liberrcode in programs that have C code, too.
//
// Every function may be called from any goroutine at any time. No lookup fails or blocks, and one of a code of the table
// allocates nothing.
package errcode

import (
	"slices"
	"strconv"

	"github.com/openimsdk/errcode/bindings/go/errcode/internal/language"
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
func index(c Code) uint8 {
	n := min(uint32(c), uint32(len(pages)*64-1)) // negative codes are above every page, too
	return leaves[uint32(pages[n>>6])<<6|n&63]
}

// find returns the record of a code, or nil if only lookup can tell: it is not in the table, or may be registered.
func find(c Code) *record {
	if i := index(c); i >= categories && uint32(c-firstCustom) > uint32(lastCustom-firstCustom) {
		return &records[i]
	}
	return nil
}

// lookup answers for the codes that find leaves open.
func lookup(c Code, tag string) link.Info {
	if l := library.Load(); l != nil {
		return (*l).Lookup(int32(c), tag)
	}
	if custom, ok := (*registered.Load())[c]; ok {
		return link.Info{Known: true, Action: int32(custom.Action), Name: custom.Name, Message: custom.Message, User: custom.Message, Group: int32(groupOf(c))}
	}
	i := index(c)
	r, in := &records[i], language.Index(tag, languages[:])
	info := link.Info{Known: i >= categories, Group: int32(r.group), Action: int32(r.action), Name: r.name, Message: r.message[in], User: r.user[in]}
	if !info.Known {
		info.Group = int32(groupOf(c))
	}
	return info
}

// groupOf returns the group of an unknown code.
func groupOf(c Code) Group {
	if hundred := uint32(c) / 100; hundred < uint32(len(groups)) {
		return groups[hundred]
	}
	return GroupUnknown
}

// Error returns the message and the number: "Token has expired (1501)".
func (c Code) Error() string {
	return c.Message() + " (" + strconv.Itoa(int(c)) + ")"
}

// String returns the name, such as "TOKEN_EXPIRED", which never changes. That of an unknown code is one of four words, by
// its category, and never has the number: "UNKNOWN_SERVER_CODE", "UNKNOWN_CLIENT_CODE", "UNKNOWN_WEBHOOK_CODE",
// "UNKNOWN_CODE". So it is good for the label of a metric.
func (c Code) String() string {
	if r := find(c); r != nil {
		return r.name
	}
	return lookup(c, "").Name
}

// Err returns the code as an error, and nil if it is [OK].
func (c Code) Err() error {
	if c == OK {
		return nil
	}
	return c
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
		return r.message[language.Index(tag, languages[:])]
	}
	return lookup(c, tag).Message
}

// UserMessage returns what to show the person in front of the app: whole sentences without jargon, never empty. The tag
// is as in [Code.MessageIn].
func (c Code) UserMessage(tag string) string {
	if r := find(c); r != nil {
		return r.user[language.Index(tag, languages[:])]
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
func (c Code) IsOK() bool {
	return c == OK
}

// IsKnown reports whether the code is in the table or registered. It says nothing of the category: 1600 is a server code
// and not known.
func (c Code) IsKnown() bool {
	return find(c) != nil || lookup(c, "").Known
}

// FromName returns the known code with a name as [Code.String] writes it. It takes time in proportion to the number of
// codes.
func FromName(name string) (code Code, ok bool) {
	for i := range records[categories:] {
		if r := &records[categories+i]; r.name == name {
			return r.code, true
		}
	}
	if l := library.Load(); l != nil {
		found, ok := (*l).FromName(name)
		return Code(found), ok
	}
	for _, custom := range *registered.Load() {
		if custom.Name == name && (!ok || custom.Code < code) {
			code, ok = custom.Code, true
		}
	}
	return code, ok
}

// All returns the known codes, registered ones included, ascending.
func All() []Code {
	var codes []Code
	for i := range records[categories:] {
		codes = append(codes, records[categories+i].code)
	}
	if l := library.Load(); l != nil {
		for next, ok := (*l).Next(-1 << 31); ok; next, ok = (*l).Next(next) {
			codes = append(codes, Code(next))
		}
	}
	for c := range *registered.Load() {
		codes = append(codes, c)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}
