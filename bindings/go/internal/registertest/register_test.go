// Package registertest registers codes, which is for ever: so in a process of its own. Each test has its own codes.
package registertest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

// The codes of a real business server, with text of every kind.
var server = []errcode.Custom{
	{Code: 20001, Name: "WRONG_PASSWORD", Message: "Wrong password"},
	{Code: 20002, Name: "ACCOUNT_NOT_FOUND", Message: "Account not found"},
	{Code: 20003, Name: "PHONE_ALREADY_REGISTERED", Message: "Phone number already registered"},
	{Code: 20004, Name: "ACCOUNT_ALREADY_REGISTERED", Message: "Account already registered"},
	{Code: 20005, Name: "VERIFICATION_CODE_TOO_FREQUENT", Message: "Verification code sent too often"},
	{Code: 20006, Name: "VERIFICATION_CODE_MISMATCH", Message: "Verification code does not match"},
	{Code: 20007, Name: "VERIFICATION_CODE_EXPIRED", Message: "验证码已过期 🕑"},
	{Code: 20008, Name: "VERIFICATION_CODE_TRIED_TOO_OFTEN", Message: "Verification code tried too often"},
	{Code: 20009, Name: "VERIFICATION_CODE_USED", Message: `Verification code "used", see C:\used and $USED`},
	{Code: 20010, Name: "INVITATION_CODE_USED", Message: "Invitation code used"},
	{Code: 20011, Name: "INVITATION_CODE_NOT_FOUND", Message: "Invitation code not found"},
	{Code: 20012, Name: "ACCOUNT_FORBIDDEN", Message: "Account forbidden"},
	{Code: 20013, Name: "FRIEND_REQUEST_REFUSED", Message: "Friend request refused"},
	{Code: 20014, Name: "EMAIL_ALREADY_REGISTERED", Message: "E-mail address already registered; cafe\u0301"},
	{Code: 20101, Name: "TOKEN_DOES_NOT_EXIST", Message: "Token does not exist."},
}

func mustRegister(t *testing.T, codes ...errcode.Custom) {
	t.Helper()
	if err := errcode.Register(codes); err != nil {
		t.Fatal(err)
	}
}

// same checks that every function knows a code.
func same(t *testing.T, want errcode.Custom) {
	t.Helper()
	c := want.Code
	found, ok := errcode.FromName(want.Name)
	if c.Message() != want.Message || c.Name() != want.Name || !c.IsKnown() || found != c || !ok {
		t.Errorf("%+v is %q, %q, %v, by name %d, %v", want, c.Message(), c.Name(), c.IsKnown(), found, ok)
	}
	if _, hasParent := c.Parent(); hasParent || c.Group() != errcode.GroupUnknown || c.Category() != errcode.CategoryWebhook {
		t.Errorf("%+v has group %v, category %v", want, c.Group(), c.Category())
	}
}

func TestRegister(t *testing.T) {
	if c := errcode.Code(20007); c.IsKnown() || c.Name() != "UNKNOWN_WEBHOOK_CODE" {
		t.Fatalf("%v is known before", c)
	}
	before := len(slices.Collect(errcode.All()))
	mustRegister(t, server...)
	mustRegister(t, server...)
	mustRegister(t)
	for _, c := range server {
		same(t, c)
	}
	all := slices.Collect(errcode.All())
	if len(all) != before+len(server) || !slices.IsSorted(all) || !slices.Contains(all, 20014) {
		t.Errorf("all codes are %v", all)
	}
	if text := errcode.Code(20007).Error(); text != "验证码已过期 🕑 (20007)" {
		t.Error(text)
	}
	if allocations := testing.AllocsPerRun(100, func() {
		if errcode.Code(20007).Message() == "" || !errcode.Code(20001).IsKnown() || errcode.Code(29000).IsKnown() {
			t.Error("not what was registered")
		}
	}); allocations != 0 {
		t.Errorf("%v allocations", allocations)
	}
}

func TestAllOrNothing(t *testing.T) {
	mustRegister(t, errcode.Custom{Code: 21000, Name: "TAKEN", Message: "Taken"})
	long := strings.Repeat("a", 255)
	good := errcode.Custom{Code: 21001, Name: strings.ToUpper(long), Message: long}
	for _, test := range []struct {
		code          errcode.Code
		name, message string
		want          errcode.Refusal
	}{
		{20000, "A", "a", errcode.ErrOutOfRange},
		{30000, "A", "a", errcode.ErrOutOfRange},
		{-1, "A", "a", errcode.ErrOutOfRange},
		{21002, "", "a", errcode.ErrBadName},
		{21002, "lower_case", "a", errcode.ErrBadName},
		{21002, "A__B", "a", errcode.ErrBadName},
		{21002, "A_", "a", errcode.ErrBadName},
		{21002, "1A", "a", errcode.ErrBadName},
		{21002, "A\x00B", "a", errcode.ErrBadName},
		{21002, strings.ToUpper(long) + "A", "a", errcode.ErrBadName},
		{21002, "A", "", errcode.ErrBadLength},
		{21002, "A", long + "a", errcode.ErrBadLength},
		{21002, "A", "\xff", errcode.ErrNotUTF8},
		{21002, "A", "\xed\xa0\x80", errcode.ErrNotUTF8},
		{21002, "A", "two\nlines", errcode.ErrControlCharacter},
		{21002, "A", "a\x00b", errcode.ErrControlCharacter},
		{21002, "A", "\u0085", errcode.ErrControlCharacter},
		{21000, "TAKEN", "Other", errcode.ErrCodeTaken},
		{21000, "OTHER", "Taken", errcode.ErrCodeTaken},
		{21002, "TAKEN", "Taken", errcode.ErrNameTaken},
		{21002, "TOKEN_EXPIRED", "a", errcode.ErrNameTaken},
		{21002, "UNKNOWN_WEBHOOK_CODE", "a", errcode.ErrNameTaken},
		{21002, good.Name, "a", errcode.ErrNameTaken},
		{21001, good.Name, "a", errcode.ErrCodeTaken},
	} {
		bad := errcode.Custom{Code: test.code, Name: test.name, Message: test.message}
		err := errcode.Register([]errcode.Custom{good, bad})
		var refused *errcode.RegisterError
		if !errors.Is(err, test.want) || !errors.As(err, &refused) || refused.Index != 1 || refused.Custom != bad {
			t.Errorf("%+v: %v, want %v", bad, err, test.want)
		}
		if errcode.Code(21001).IsKnown() || errcode.Code(21002).IsKnown() {
			t.Fatalf("%+v: registered", bad)
		}
	}
	// U+FFFD is a character as others.
	good.Message = "\ufffd"
	mustRegister(t, good, good)
	same(t, good)
	err := fmt.Errorf("start: %w", errcode.Register([]errcode.Custom{{Code: 21003, Name: "TAKEN", Message: "a"}}))
	if err.Error() != "start: entry 0, code 21003, is refused: the name belongs to another code" {
		t.Error(err)
	}
	if text := errcode.Refusal(99).Error(); text != "Refusal(99)" {
		t.Error(text)
	}
}

func TestConcurrent(t *testing.T) {
	var group sync.WaitGroup
	for range 4 {
		group.Add(1)
		go func() {
			defer group.Done()
			for code := errcode.Code(22000); code < 22500; code++ {
				c := errcode.Custom{Code: code, Name: fmt.Sprint("CODE_", int(code)), Message: fmt.Sprint("Message ", int(code))}
				mustRegister(t, c)
				same(t, c)
			}
		}()
	}
	group.Wait()
}
