//go:build cgo && !purego && (errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package errcode

import (
	"cmp"
	"slices"
	"sync/atomic"

	"github.com/openimsdk/errcode/bindings/go/internal/capi"
)

var (
	// How many codes are registered, in the memory of the library.
	registered = capi.Registered()
	// How many of them were when the library was last read.
	seen atomic.Uint32
	// The place of the first code that was not there then.
	next uint32
)

// read returns the unknown codes by category and the codes of the table by number, as the library has them.
func read() (unknown, known []info) {
	if problem := mismatch(capi.VersionNumber()); problem != "" {
		panic(problem)
	}
	// -1 is never in the table.
	unknown = append(unknown, describe(-1))
	for _, r := range categoryRanges {
		c := r.last
		for capi.IsKnown(int32(c)) {
			c--
		}
		unknown = append(unknown, describe(c))
	}
	seen.Store(atomic.LoadUint32(registered))
	count := capi.Count()
	for next = 0; next < count; next++ {
		known = append(known, describe(Code(capi.At(next))))
	}
	// By number, wherever codes that are registered already stand.
	slices.SortFunc(known, func(a, b info) int { return cmp.Compare(a.code, b.code) })
	return unknown, known
}

func describe(c Code) info {
	d := capi.Describe(int32(c))
	return info{d.Message, d.Name, Code(d.Code), Code(d.Parent), Category(d.Category), Group(d.Group), d.Known}
}

// update reads the codes that were registered since, here or in another language. The place of a code never changes.
// Where nothing is new, it makes no call to C.
func update() {
	if now := atomic.LoadUint32(registered); now != seen.Load() {
		readNew(now)
	}
}

// readNew reads what is new, which is up to so many registered codes, or more.
func readNew(now uint32) {
	customCodes.Lock()
	defer customCodes.Unlock()
	for count := capi.Count(); next < count; next++ {
		add(describe(Code(capi.At(next))))
	}
	seen.Store(now)
}

// register returns 0, or the place of the entry that is refused and why.
func register(codes []Custom) (int, Refusal) {
	entries := make([]capi.Entry, len(codes))
	for i, c := range codes {
		entries[i] = capi.Entry{Code: int32(c.Code), Name: c.Name, Message: c.Message}
	}
	refused, status := capi.RegisterAll(entries)
	return int(refused), Refusal(status)
}
