package link_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/errcode/bindings/go/errcode/internal/link"
)

// library is a newer one: it has a code 1888 that this package does not have, and lacks OK.
type library struct {
	registered []string
	asked      []int32
}

func (l *library) Lookup(code int32, tag string) link.Entry {
	l.asked = append(l.asked, code)
	return link.Entry{Known: code == 1888, Group: 99, Action: 98, Name: "NEWER", Message: "message " + tag, User: "user " + tag}
}

func (l *library) Next(code int32) (int32, bool) {
	for _, known := range []int32{1501, 1888, 20001} {
		if known > code {
			return known, true
		}
	}
	return 0, false
}

func (l *library) Register(code, action int32, name, message string) int32 {
	if message == "refuse" {
		return 9
	}
	l.registered = append(l.registered, fmt.Sprintf("%d %d %s %s", code, action, name, message))
	return 0
}

// The library gets what was registered before, and is asked only for what the table does not have.
func TestJoin(t *testing.T) {
	early := errcode.Custom{Code: 20001, Action: errcode.ActionTellUser, Name: "EARLY", Message: "Early"}
	if err := errcode.Register(early); err != nil || errcode.Code(20001).Message() != "Early" {
		t.Fatal(err)
	}
	l := &library{}
	link.Join(l)
	if !slices.Equal(l.registered, []string{"20001 5 EARLY Early"}) {
		t.Fatalf("%+v", l.registered)
	}
	l.asked = nil

	for _, c := range []errcode.Code{0, 1501, 90002} {
		if c.Message() == "" || c.UserMessage("zh") == "" || c.String() == "" || !c.IsKnown() {
			t.Error(c)
		}
	}
	if found, ok := errcode.FromName("TOKEN_EXPIRED"); found != 1501 || !ok || len(l.asked) != 0 {
		t.Error(found, ok, l.asked)
	}

	newer := errcode.Code(1888)
	if !newer.IsKnown() || newer.String() != "NEWER" || newer.MessageIn("zh_CN") != "message zh_CN" || newer.UserMessage("de") != "user de" ||
		newer.Action() != 98 || newer.Group() != 99 || newer.Action().String() != "unknown" {
		t.Errorf("%v", newer)
	}
	if found, ok := errcode.FromName("NEWER"); found != newer || !ok {
		t.Error(found, ok)
	}
	all := errcode.All()
	if !slices.Contains(all, newer) || !slices.Contains(all, 20001) || !slices.Contains(all, errcode.OK) || !slices.IsSorted(all) {
		t.Error(all)
	}

	err := errcode.Register(early, errcode.Custom{Code: 20002, Name: "A", Message: "refuse"})
	var refusal *errcode.RegisterError
	if !errors.As(err, &refusal) || refusal.Index != 1 || !strings.Contains(err.Error(), "status 9") || len(l.registered) != 2 {
		t.Error(err)
	}
	if err := errcode.Register(early); err != nil || len(l.registered) != 3 {
		t.Error(err)
	}
}
