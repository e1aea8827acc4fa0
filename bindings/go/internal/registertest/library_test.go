//go:build cgo && !purego && (errcode_dynamic || (linux && (amd64 || arm64)) || (linux && !android && arm.7) || (darwin && !ios && (amd64 || arm64)) || (windows && (amd64 || arm64)))

package registertest

import (
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
	"github.com/openimsdk/errcode/bindings/go/internal/capi"
)

// What is registered in Go is read in C, and the other way round.
func TestBetweenLanguages(t *testing.T) {
	for _, c := range server {
		c.Code, c.Name = c.Code+4000, "READ_IN_C_"+c.Name
		mustRegister(t, c)
		if capi.Message(int32(c.Code)) != c.Message || capi.Name(int32(c.Code)) != c.Name {
			t.Errorf("the library says %+v of %+v", capi.Describe(int32(c.Code)), c)
		}
		if code, ok := capi.FromName(c.Name); !ok || code != int32(c.Code) {
			t.Errorf("the library finds %d, %v for %s", code, ok, c.Name)
		}
	}
	if errcode.Code(23000).IsKnown() {
		t.Fatal("known before")
	}
	if refused, status := capi.RegisterAll([]capi.Entry{
		{Code: 23000, Name: "FROM_C", Message: "来自 C 🛠"},
		{Code: 23001, Name: "FROM_C_TOO", Message: "From C"},
	}); status != 0 {
		t.Fatalf("entry %d: %d", refused, status)
	}
	same(t, errcode.Custom{Code: 23000, Name: "FROM_C", Message: "来自 C 🛠"})
	same(t, errcode.Custom{Code: 23001, Name: "FROM_C_TOO", Message: "From C"})
}
