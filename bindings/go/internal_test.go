package errcode

import (
	"fmt"
	"strings"
	"testing"
)

func TestMismatch(t *testing.T) {
	for _, usable := range []uint32{versionNumber, versionNumber + 1, versionNumber + 1000} {
		if got := mismatch(usable); got != "" {
			t.Errorf("mismatch(%d) = %q", usable, got)
		}
	}
	for library, text := range map[uint32]string{
		versionNumber - 1:         "liberrcode ",
		versionNumber + 1_000_000: fmt.Sprintf("liberrcode %d.", versionNumber/1_000_000+1),
		0:                         "liberrcode 0.0.0",
	} {
		if got := mismatch(library); !strings.Contains(got, text) || !strings.Contains(got, "needs "+Version) {
			t.Errorf("mismatch(%d) = %q", library, got)
		}
	}
}

// Whatever the package has read, from the library or not, is what is generated.
func TestRead(t *testing.T) {
	unknown, known := read()
	if len(unknown) != len(generatedUnknown) || len(known) != len(generatedKnown) {
		t.Fatalf("%d unknown and %d known codes read", len(unknown), len(known))
	}
	for i, got := range known {
		if got != generatedKnown[i] {
			t.Errorf("read %+v, generated %+v", got, generatedKnown[i])
		}
	}
	for i, got := range unknown {
		// The code that was asked to get the texts of its category does not matter.
		got.code, got.parent = 0, 0
		if got != generatedUnknown[i] {
			t.Errorf("read %+v, generated %+v", got, generatedUnknown[i])
		}
	}
}

// A newer library may have codes behind those that the index has room for.
func TestFarCode(t *testing.T) {
	defer func(before []info) { infos = before }(infos)
	added := info{message: "Added later", name: "ADDED", code: limit + 5, parent: 1004, known: true}
	infos = append(infos[:len(infos):len(infos)], added)
	if c := Code(limit + 5); c.Message() != "Added later" || !c.IsKnown() || !c.Is(RecordNotFound) {
		t.Errorf("%v is not found", c)
	}
	for _, c := range []Code{limit, limit + 4, limit + 6, -1} {
		if c.IsKnown() || c.Name() != "UNKNOWN_CODE" {
			t.Errorf("Code(%d) is %s", c, c.Name())
		}
	}
}
