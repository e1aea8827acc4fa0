//go:build !cgo || purego || !(errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package errcode

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// As long as the library allows a name and a message to be, in bytes.
const longest = 255

// read returns the unknown codes by category and the codes of the table by number.
func read() (unknown, known []info) {
	return generatedUnknown[:], generatedKnown[:]
}

// update has nothing to read: no other language shares this table.
func update() {}

// register returns 0, or the place of the entry that is refused and why, as the library does.
func register(codes []Custom) (int, Refusal) {
	customCodes.Lock()
	defer customCodes.Unlock()
	var added []info
	places, names := make(map[Code]int), make(map[string]bool)
	for i, c := range codes {
		if reason := check(c); reason != 0 {
			return i, reason
		}
		found := lookup(c.Code)
		if place, ok := places[c.Code]; ok {
			found = &added[place]
		}
		if found.known {
			if found.name != c.Name || found.message != c.Message {
				return i, ErrCodeTaken
			}
			continue
		}
		if names[c.Name] || isTaken(c.Name) {
			return i, ErrNameTaken
		}
		places[c.Code], names[c.Name] = len(added), true
		added = append(added, info{c.Message, c.Name, c.Code, c.Code, CategoryWebhook, GroupUnknown, true})
	}
	for _, i := range added {
		add(i)
	}
	return 0, 0
}

// isTaken reports whether a name belongs to another code, or to all unknown codes of a category.
func isTaken(name string) bool {
	_, taken := FromName(name)
	return taken || slices.ContainsFunc(generatedUnknown[:], func(i info) bool { return i.name == name })
}

// check returns why the code or the texts of an entry are refused, whatever else is registered.
func check(c Custom) Refusal {
	if c.Code < firstCustom || c.Code > lastCustom {
		return ErrOutOfRange
	}
	if !isScreamingSnake(c.Name) {
		return ErrBadName
	}
	if c.Message == "" || len(c.Message) > longest {
		return ErrBadLength
	}
	for i, r := range c.Message {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(c.Message[i:]); size == 1 {
				return ErrNotUTF8
			}
		}
		if unicode.IsControl(r) {
			return ErrControlCharacter
		}
	}
	return 0
}

// isScreamingSnake reports whether a name is 1 to 255 of A to Z, 0 to 9 and single _ between them, without a digit in
// front.
func isScreamingSnake(name string) bool {
	before := byte('_')
	for i := range len(name) {
		c := name[i]
		switch {
		case 'A' <= c && c <= 'Z', '0' <= c && c <= '9' && i > 0, c == '_' && before != '_':
		default:
			return false
		}
		before = c
	}
	return before != '_' && len(name) <= longest
}
