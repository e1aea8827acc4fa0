//go:build cgo && !purego && (errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package errcode

import (
	"cmp"
	"slices"

	"github.com/openimsdk/errcode/bindings/go/internal/capi"
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
	for i := range capi.Count() {
		known = append(known, describe(Code(capi.At(i))))
	}
	// By number, wherever codes that were registered before stand.
	slices.SortFunc(known, func(a, b info) int { return cmp.Compare(a.code, b.code) })
	return unknown, known
}

func describe(c Code) info {
	d := capi.Describe(int32(c))
	return info{d.Message, d.Name, Code(d.Code), Code(d.Parent), Category(d.Category), Group(d.Group), d.Known}
}
