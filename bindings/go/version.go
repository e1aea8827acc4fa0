package errcode

import "fmt"

// mismatch says why the library with this version number cannot be used, and is empty if it can.
func mismatch(library uint32) string {
	const million = 1_000_000
	if library/million == versionNumber/million && library >= versionNumber {
		return ""
	}
	return fmt.Sprintf("errcode: the program is linked with liberrcode %d.%d.%d, but this package needs %s or a later %d.x: "+
		"stage or install the library of that version, or build with the tag purego to do without it",
		library/million, library/1000%1000, library%1000, Version, versionNumber/million)
}
