//go:build cgo

package clib_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/errcode/bindings/go/errcode/clib"
	"github.com/openimsdk/errcode/bindings/go/errcode/clib/internal/fromc"
)

func TestVersion(t *testing.T) {
	if clib.Version() != errcode.Version || clib.Origin() != "static library" && clib.Origin() != "shared library" {
		t.Errorf("%q, %q", clib.Version(), clib.Origin())
	}
}

func ask(c errcode.Code) fromc.Answers {
	return fromc.Answers{
		Known: c.IsKnown(), Category: c.Category().String(), Group: c.Group().String(), Action: c.Action().String(),
		Name: c.String(), Message: c.Message(), MessageZh: c.MessageIn("zh"), User: c.UserMessage("en"), Zh: c.UserMessage("zh"),
	}
}

// Go and C give the same answers: for every code of the table, and for what is not in it.
func TestSameAnswers(t *testing.T) {
	codes := append(errcode.All(), -1<<31, -1, 1<<31-1, 30000)
	for c := errcode.Code(-50); c < 31_000; c += 7 {
		codes = append(codes, c)
	}
	for _, c := range codes {
		if got, want := ask(c), fromc.Ask(int32(c)); got != want {
			t.Errorf("%d: %+v, C says %+v", c, got, want)
		}
	}
}

func TestFromGoToC(t *testing.T) {
	long := "Long " + strings.Repeat("文", 5000)
	err := errcode.Register(
		errcode.Custom{Code: 21001, Action: errcode.ActionTellUser, Name: "REGISTERED_IN_GO", Message: "Registered in Go 🔒"},
		errcode.Custom{Code: 21002, Name: "LONG", Message: long},
	)
	if err != nil {
		t.Fatal(err)
	}
	got := fromc.Ask(21001)
	want := fromc.Answers{
		Known: true, Category: "webhook", Group: "unknown", Action: "tell_user", Name: "REGISTERED_IN_GO",
		Message: "Registered in Go 🔒", MessageZh: "Registered in Go 🔒", User: "Registered in Go 🔒", Zh: "Registered in Go 🔒",
	}
	if got != want || ask(21001) != want || fromc.Ask(21002).Message != long || errcode.Code(21002).Message() != long {
		t.Errorf("C: %+v, Go: %+v", got, ask(21001))
	}
	if found, ok := errcode.FromName("REGISTERED_IN_GO"); found != 21001 || !ok {
		t.Error(found, ok)
	}
	if found, ok := errcode.FromName("REGISTERED_IN_GO\x00"); ok {
		t.Error(found)
	}
	if err := errcode.Register(); err != nil {
		t.Error(err)
	}
	// All or none, there too.
	if err := errcode.Register(errcode.Custom{Code: 21003, Name: "GOOD", Message: "Good"}, errcode.Custom{Code: 1}); err == nil || fromc.Ask(21003).Known {
		t.Error(err)
	}
}

func TestFromCToGo(t *testing.T) {
	before := errcode.Code(22001).Message()
	if status := fromc.Register(2); status != 0 {
		t.Fatal(status)
	}
	c := errcode.Code(22001)
	if before == c.Message() || ask(c) != fromc.Ask(22001) || c.Message() != "Registered in C 🔒" || c.Action() != errcode.ActionSignIn {
		t.Errorf("%q, %+v", before, ask(c))
	}
	if errcode.Code(22002).Action() != 77 {
		t.Error(errcode.Code(22002).Action())
	}
	if found, ok := errcode.FromName("REGISTERED_IN_C"); found != c || !ok {
		t.Error(found, ok)
	}
	if all := errcode.All(); !slices.Contains(all, c) || !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != len(all) {
		t.Error(all)
	}
	// Each replaces what the other has registered.
	if err := errcode.Register(errcode.Custom{Code: 22002, Name: "REPLACED_IN_GO", Message: "Replaced in Go"}); err != nil || fromc.Ask(22002).Name != "REPLACED_IN_GO" {
		t.Errorf("%v, %+v", err, fromc.Ask(22002))
	}
	if fromc.Register(2); errcode.Code(22002).String() != "REPLACED_IN_C" {
		t.Error(errcode.Code(22002).String())
	}
}

// Strings of the library stay when it has others: they are read after the entry was replaced.
func TestStringsStay(t *testing.T) {
	old := func() string {
		if err := errcode.Register(errcode.Custom{Code: 21010, Name: "OLD", Message: "the old text"}); err != nil {
			t.Fatal(err)
		}
		return errcode.Code(21010).Message()
	}()
	for i := 0; i < 1000; i++ {
		if err := errcode.Register(errcode.Custom{Code: 21010, Name: "NEW", Message: "the new text"}); err != nil {
			t.Fatal(err)
		}
	}
	if old != "the old text" || errcode.Code(21010).Message() != "the new text" {
		t.Errorf("%q, %q", old, errcode.Code(21010).Message())
	}
}

func TestConcurrent(t *testing.T) {
	var wait sync.WaitGroup
	for i := 0; i < 4; i++ {
		entry := errcode.Custom{Code: 21020, Name: "SHARED", Message: strings.Repeat("x", i+1)}
		wait.Add(1)
		go func() {
			defer wait.Done()
			for n := 0; n < 200; n++ {
				if err := errcode.Register(entry); err != nil {
					t.Error(err)
				}
				if fromc.Register(1); strings.Trim(errcode.Code(21020).Message(), "x") != "" {
					t.Errorf("%q", errcode.Code(21020).Message())
				}
			}
		}()
	}
	wait.Wait()
}

// A lookup in the library allocates nothing, either.
func TestAllocations(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		if errcode.Code(1600).UserMessage("zh-Hans-CN") == "" {
			t.Fatal("empty")
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

var sink string

func BenchmarkAskLibrary(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		sink = errcode.Code(1600).Message()
	}
}

func TestMain(m *testing.M) {
	// As when the program starts: nothing is registered.
	if errcode.Code(22001).IsKnown() {
		panic("22001 is known")
	}
	os.Exit(m.Run())
}
