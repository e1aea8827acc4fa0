//go:build !cgo || purego

package errcode

// read returns the unknown codes by category and the codes of the table by number.
func read() (unknown, known []info) {
	return generatedUnknown[:], generatedKnown[:]
}
