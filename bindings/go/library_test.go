//go:build cgo && !purego && (errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package errcode_test

import (
	"math/rand/v2"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
	"github.com/openimsdk/errcode/bindings/go/internal/capi"
)

// TestSameAsLibrary asks this package and the library for every code of the ranges' neighbourhood and 100,000 of all
// int32.
func TestSameAsLibrary(t *testing.T) {
	for number := int32(-100); number < 100_000; number++ {
		compare(t, number)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		compare(t, int32(random.Uint32()))
	}
}

func compare(t *testing.T, number int32) {
	t.Helper()
	c := errcode.Code(number)
	parent, _ := c.Parent()
	got := capi.Info{
		Code:     int32(c),
		Category: int32(c.Category()),
		Group:    int32(c.Group()),
		Parent:   int32(parent),
		Message:  c.Message(),
		Name:     c.Name(),
		Known:    c.IsKnown(),
	}
	if want := capi.Describe(number); got != want {
		t.Errorf("got %+v, the library says %+v", got, want)
	}
	if message := capi.Message(number); message != c.Message() {
		t.Errorf("Code(%d).Message() = %q, the library says %q", c, c.Message(), message)
	}
	if ok := capi.IsOK(number); ok != c.IsOK() {
		t.Errorf("Code(%d).IsOK() = %v, the library says %v", c, c.IsOK(), ok)
	}
	if found, ok := capi.FromName(c.Name()); ok != c.IsKnown() || ok && found != number {
		t.Errorf("errcode_from_name(%q) found %d, %v", c.Name(), found, ok)
	}
}

func TestKindsAsLibrary(t *testing.T) {
	for code := range errcode.All() {
		for kind := range errcode.All() {
			if got, want := code.Is(kind), capi.IsKindOf(int32(code), int32(kind)); got != want {
				t.Errorf("Code(%d).Is(%d) = %v, the library says %v", code, kind, got, want)
			}
		}
	}
}

func TestWordsAsLibrary(t *testing.T) {
	for c := errcode.CategoryUnknown; c <= errcode.CategoryWebhook; c++ {
		if want := capi.CategoryName(int32(c)); c.String() != want {
			t.Errorf("Category(%d) is %q, the library says %q", c, c, want)
		}
	}
	for g := errcode.GroupUnknown; g <= errcode.GroupConversation; g++ {
		if want := capi.GroupName(int32(g)); g.String() != want {
			t.Errorf("Group(%d) is %q, the library says %q", g, g, want)
		}
	}
}

// BenchmarkLibraryMessage is what a lookup would cost if each one crossed the boundary.
func BenchmarkLibraryMessage(b *testing.B) {
	b.ReportAllocs()
	for i := range b.N {
		sink = capi.Message(int32(order[i%(1<<14)]))
	}
}
