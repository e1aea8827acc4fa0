//go:build !cgo || purego || !(errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package errcode

// read returns the unknown codes by category and the codes of the table by number.
func read() (unknown, known []info) {
	return generatedUnknown[:], generatedKnown[:]
}
