package errcode_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/errcode/bindings/go/errcode/openimchat"
)

// TestVectors replays what every language has to answer, from the repository.
func TestVectors(t *testing.T) {
	file, err := os.Open("../../../tests/vectors.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var known []errcode.Code
	seen := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		want := strings.Split(lines.Text(), "\t")
		number, err := strconv.ParseInt(want[0], 10, 32)
		if err != nil {
			t.Fatal(err)
		}
		c := errcode.Code(number)
		isKnown := "no"
		if c.IsKnown() {
			isKnown = "yes"
			known = append(known, c)
		}
		got := []string{want[0], c.Category().String(), c.Group().String(), c.Action().String(), isKnown, c.String(),
			c.Message(), c.MessageIn("zh"), c.UserMessage("en"), c.UserMessage("zh")}
		if !slices.Equal(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
		if found, ok := errcode.FromName(c.String()); ok != c.IsKnown() || ok && found != c {
			t.Errorf("FromName(%v) = %d, %v", c, found, ok)
		}
		if c.Error() != c.Message()+" ("+want[0]+")" || c.IsOK() != (c == 0) || c.MessageIn("en") != c.Message() {
			t.Errorf("%d: %q, %v, %q", c, c.Error(), c.IsOK(), c.MessageIn("en"))
		}
		seen++
	}
	if slices.Sort(known); seen < 100 || !slices.Equal(known, errcode.All()) {
		t.Errorf("%d vectors, of known codes %v; All is %v", seen, known, errcode.All())
	}
}

// Every code has texts, and a name that says nothing of the number: in the table or not.
func TestTotal(t *testing.T) {
	codes := []errcode.Code{math.MinInt32, math.MaxInt32}
	for c := errcode.Code(-100); c < 101_000; c++ {
		codes = append(codes, c)
	}
	for _, c := range codes {
		for _, text := range []string{c.String(), c.Message(), c.MessageIn("zh"), c.UserMessage(""), c.UserMessage("zh")} {
			if text == "" || !utf8.ValidString(text) {
				t.Fatalf("%d: %q", c, text)
			}
		}
		if !c.IsKnown() && (!strings.HasPrefix(c.String(), "UNKNOWN_") || c.Action() != errcode.ActionNone) {
			t.Fatalf("%d: %v, %v", c, c, c.Action())
		}
	}
}

func TestLanguages(t *testing.T) {
	for tag, want := range map[string]string{
		"zh": "Token 已过期", "zh-Hans-CN": "Token 已过期", "zh_CN.UTF-8": "Token 已过期", "ZH": "Token 已过期", "zh\x00": "Token 已过期",
		"": "Token has expired", "en": "Token has expired", "fr": "Token has expired", "zhx": "Token has expired",
		"z": "Token has expired", "-zh": "Token has expired", "zh中": "Token 已过期", "\xff": "Token has expired",
	} {
		if got := errcode.TokenExpired.MessageIn(tag); got != want {
			t.Errorf("MessageIn(%q) = %q", tag, got)
		}
	}
	if got := errcode.Code(1600).MessageIn("zh-Hant"); got != "未知的服务端错误码，范围为 0 至 9999" {
		t.Error(got)
	}
}

// A number that a newer version may have is a word, too.
func TestOpenSets(t *testing.T) {
	for _, word := range []fmt.Stringer{errcode.Category(99), errcode.Group(-1), errcode.Action(math.MinInt32)} {
		if word.String() != "unknown" {
			t.Errorf("%T: %v", word, word)
		}
	}
	if errcode.ActionRenewToken.String() != "renew_token" || errcode.GroupToken.String() != "token" || errcode.CategoryWebhook.String() != "webhook" {
		t.Error(errcode.ActionRenewToken, errcode.GroupToken, errcode.CategoryWebhook)
	}
}

// As in C: the first of the registered codes with a name, and none of them if the table has it.
func TestSameName(t *testing.T) {
	for _, c := range []errcode.Custom{{Code: 21402, Name: "TWICE", Message: "b"}, {Code: 21401, Name: "TWICE", Message: "a"}, {Code: 21403, Name: "DATABASE_ERROR", Message: "c"}} {
		if err := errcode.Register(c); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]errcode.Code{"TWICE": 21401, "DATABASE_ERROR": errcode.DatabaseError} {
		if found, ok := errcode.FromName(name); found != want || !ok {
			t.Errorf("%s: %d, %v", name, found, ok)
		}
	}
}

func TestFromName(t *testing.T) {
	for _, name := range []string{"", "token_expired", "TOKEN_EXPIRED ", "TOKEN_EXPIRED\x00", "UNKNOWN_SERVER_CODE", "UNKNOWN_CODE"} {
		if found, ok := errcode.FromName(name); ok {
			t.Errorf("FromName(%q) = %d", name, found)
		}
	}
}

// A code is its number in JSON and in text, and its name where a name is asked for.
func TestFormats(t *testing.T) {
	data, err := json.Marshal(map[errcode.Code]errcode.Code{1501: 99999})
	if err != nil || string(data) != `{"1501":99999}` {
		t.Errorf("%s, %v", data, err)
	}
	for format, want := range map[string]string{"%d": "1501", "%v": "Token has expired (1501)", "%s": "Token has expired (1501)"} {
		if got := fmt.Sprintf(format, errcode.TokenExpired); got != want {
			t.Errorf("%s: %q", format, got)
		}
	}
	var code errcode.Code
	for _, number := range []string{"4294967296", "-2147483649", "1e99", "1.5", `"1501"`} {
		if err := json.Unmarshal([]byte(number), &code); err == nil {
			t.Errorf("%s is %d", number, code)
		}
	}
}

func TestFromReply(t *testing.T) {
	for body, want := range map[string]errcode.Error{
		`{"errCode":1004,"errMsg":"RecordNotFoundError","errDlt":"no user 42"}`: {Code: 1004, Msg: "RecordNotFoundError", Detail: "no user 42"},
		`{"errCode": -2147483648}`:                                                     {Code: math.MinInt32},
		`{"errCode":2147483647,"data":[1,{"a":null}]}`:                                 {Code: math.MaxInt32},
		`{"actionCode":0,"errCode":20007,"errMsg":"a\u4e2d","errDlt":"","nextCode":1}`: {Code: 20007, Msg: "a中"},
		`{"errCode":500,"errMsg":12,"errDlt":null}`:                                    {Code: 500},
	} {
		want.OperationID = "7f3c"
		err := errcode.FromReply([]byte(body), "7f3c")
		var got *errcode.Error
		if !errors.As(err, &got) || *got != want {
			t.Errorf("%s: %v", body, err)
		}
		if code, ok := errcode.Of(err); code != want.Code || !ok || !errors.Is(err, want.Code) || errors.Is(err, errcode.ErrNoCode) {
			t.Errorf("%s: Of is %d, %v", body, code, ok)
		}
	}
	for _, body := range []string{`{"errCode":0}`, `{"errCode":0,"errMsg":"","errDlt":"","data":{"errCode":5}}`} {
		if err := errcode.FromReply([]byte(body), ""); err != nil {
			t.Errorf("%s: %v", body, err)
		}
	}
	for _, body := range []string{
		``, `{}`, `null`, `[]`, `0`, `"errCode"`, `<html>`, `{"data":{"errCode":0}}`, `{"errCode":null}`, `{"errCode":"1501"}`,
		`{"errCode":""}`, `{"errCode":false}`, `{"errCode":{}}`, `{"errCode":0.5}`, `{"errCode":4294967296}`,
		`{"errCode":-2147483649}`, `{"errCode":18446744073709551616}`, `{"errCode":1e99}`, `{"errCode":0`, `{"errCode":0}}`,
	} {
		err := errcode.FromReply([]byte(body), "7f3c")
		if !errors.Is(err, errcode.ErrNoCode) || !strings.HasSuffix(err.Error(), "[operation 7f3c]") {
			t.Errorf("%s: %v", body, err)
		}
		if code, ok := errcode.Of(err); ok || code == errcode.OK {
			t.Errorf("%s: Of is %d, %v", body, code, ok)
		}
	}
}

func TestError(t *testing.T) {
	for want, err := range map[string]*errcode.Error{
		"Token has expired (1501)": {Code: 1501},
		"User ID does not exist (1101): UserIDNotFoundError: no user 42 [operation 7f3c]": {1101, "UserIDNotFoundError", "no user 42", "7f3c"},
	} {
		if err.Error() != want {
			t.Errorf("%q", err.Error())
		}
	}
	if err := errcode.OK.Err(); err != nil {
		t.Error(err)
	}
	if err := errcode.Code(1600).Err(); err != errcode.Code(1600) {
		t.Error(err)
	}
}

// upstream has the shape of an errs.CodeError; the real one is in the tests of module openim.
type upstream int

func (u upstream) Error() string  { return "upstream" }
func (u upstream) Code() int      { return int(u) }
func (u upstream) Msg() string    { return "msg" }
func (u upstream) Detail() string { return "detail" }

// sqlite has the shape of the error of modernc.org/sqlite; 1555 is a primary key that is there already.
type sqlite struct {
	msg  string
	code int
}

func (e *sqlite) Error() string { return e.msg }
func (e *sqlite) Code() int     { return e.code }

func TestOf(t *testing.T) {
	for _, test := range []struct {
		err  error
		code errcode.Code
		ok   bool
	}{
		{nil, errcode.OK, true},
		{errcode.UserNotFound, 1101, true},
		{errcode.OK, errcode.OK, true},
		{fmt.Errorf("get user: %w", errcode.UserNotFound), 1101, true},
		{fmt.Errorf("get user: %w", &errcode.Error{Code: -7}), -7, true},
		{errors.Join(errors.New("first"), errors.Join(&sqlite{"UNIQUE", 1555}, errcode.NotFriend), errcode.Internal), errcode.NotFriend, true},
		{upstream(1501), 1501, true},
		{fmt.Errorf("rpc: %w", upstream(math.MinInt32)), math.MinInt32, true},
		{errors.New("no code"), errcode.Unknown, false},
		{&sqlite{"UNIQUE constraint failed: user.id", 1555}, errcode.Unknown, false},
		{fmt.Errorf("insert: %w", &sqlite{"UNIQUE constraint failed: user.id", 1555}), errcode.Unknown, false},
	} {
		if code, ok := errcode.Of(test.err); code != test.code || ok != test.ok {
			t.Errorf("Of(%#v) = %d, %v", test.err, code, ok)
		}
	}
	if strconv.IntSize == 64 {
		for _, code := range []int64{4294967296, 4294967296 + 1501, math.MinInt32 - 1, math.MaxInt64} {
			if code, ok := errcode.Of(upstream(code)); code != errcode.Unknown || ok {
				t.Errorf("%d, %v", code, ok)
			}
		}
	}
	if errors.Is(&sqlite{"UNIQUE", 1555}, errcode.Code(1555)) || !errors.Is(&errcode.Error{Code: 1101}, errcode.UserNotFound) {
		t.Error("errors.Is")
	}
}

func TestRegister(t *testing.T) {
	before := len(errcode.All())
	entry := errcode.Custom{Code: 21001, Action: errcode.ActionTellUser, Name: "WRONG_PASSWORD", Message: "密码错误 🔒"}
	if err := errcode.Register(entry, errcode.Custom{Code: 29999, Action: 77, Name: "X9", Message: "!"}); err != nil {
		t.Fatal(err)
	}
	c := entry.Code
	if c.String() != entry.Name || c.Message() != entry.Message || c.MessageIn("zh") != entry.Message ||
		c.UserMessage("en") != entry.Message || c.Action() != errcode.ActionTellUser || !c.IsKnown() ||
		c.Category() != errcode.CategoryWebhook || c.Group() != errcode.GroupUnknown || errcode.Code(29999).Action() != 77 {
		t.Errorf("%v, %q, %v, %v", c.String(), c.Message(), c.Action(), c.Group())
	}
	if found, ok := errcode.FromName("WRONG_PASSWORD"); found != c || !ok {
		t.Error(found, ok)
	}
	if all := errcode.All(); len(all) != before+2 || !slices.IsSorted(all) || !slices.Contains(all, c) {
		t.Error(all)
	}
	// Again, in another language and with another name.
	entry.Name, entry.Message = "PASSWORD_WRONG", "Wrong password"
	if err := errcode.Register(entry); err != nil || c.Message() != "Wrong password" || c.String() != "PASSWORD_WRONG" {
		t.Errorf("%v, %v", err, c)
	}
	if found, ok := errcode.FromName("WRONG_PASSWORD"); ok {
		t.Error(found)
	}
	if err := errcode.Register(); err != nil {
		t.Error(err)
	}
}

// All or none; the error says which entry it is and why.
func TestRefused(t *testing.T) {
	good := errcode.Custom{Code: 21100, Name: "GOOD", Message: "Good"}
	refused := func(reason error, change func(*errcode.Custom)) {
		t.Helper()
		bad := good
		bad.Code++
		change(&bad)
		err := errcode.Register(good, bad)
		var refusal *errcode.RegisterError
		if !errors.As(err, &refusal) || refusal.Index != 1 || refusal.Custom != bad || !errors.Is(err, reason) {
			t.Errorf("%+v: %v", bad, err)
		}
		if good.Code.IsKnown() {
			t.Fatal("registered in part")
		}
	}
	for _, code := range []errcode.Code{20000, 30000, 0, 1501, -1, math.MinInt32, math.MaxInt32} {
		refused(errcode.ErrOutOfRange, func(c *errcode.Custom) { c.Code = code })
	}
	for _, name := range []string{"", "a", "Good", "_A", "A_", "A__B", "1A", "A B", "Ä", "A\x00", "A-B"} {
		refused(errcode.ErrBadName, func(c *errcode.Custom) { c.Name = name })
	}
	for _, message := range []string{
		"", "a\nb", "a\x00", "\t", "\x7f", "\u0085", "\xff", "\xed\xa0\x80", "\u200b", "\u2028", "\u202e", "\u2066", "\ufeff",
	} {
		refused(errcode.ErrBadMessage, func(c *errcode.Custom) { c.Message = message })
	}
	err := errcode.Register(good, errcode.Custom{Code: 20007, Name: "no", Message: "x"})
	if want := "entry 1, code 20007, is not registered: the name is not SCREAMING_SNAKE"; err == nil || err.Error() != want {
		t.Errorf("%v", err)
	}
}

func TestConcurrent(t *testing.T) {
	texts := []string{"first text", "the second text"}
	var wait sync.WaitGroup
	for i := 0; i < 4; i++ {
		i := i
		wait.Add(1)
		go func() {
			defer wait.Done()
			for n := 0; n < 200; n++ {
				entry := errcode.Custom{Code: 21200, Name: "SHARED", Message: texts[i%2]}
				if err := errcode.Register(entry, errcode.Custom{Code: errcode.Code(21201 + i), Name: "OWN", Message: "own"}); err != nil {
					t.Error(err)
				}
				if got := errcode.Code(21200).Message(); !slices.Contains(texts, got) {
					t.Errorf("%q", got)
				}
			}
		}()
	}
	wait.Wait()
	for i := errcode.Code(0); i < 4; i++ {
		if !(21201 + i).IsKnown() {
			t.Errorf("%d is lost", 21201+i)
		}
	}
}

func TestOpenIMChat(t *testing.T) {
	for want, codes := range map[string][]errcode.Custom{"The password is not correct. Please check it and try again.": openimchat.En, "密码错误，请检查后重试。": openimchat.Zh} {
		if err := errcode.Register(codes...); err != nil || len(codes) != 15 {
			t.Fatal(len(codes), err)
		}
		if got := openimchat.PasswordWrong.UserMessage(""); got != want || openimchat.PasswordWrong.Action() != errcode.ActionTellUser {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// No lookup of a code of the table allocates, nor does one of an unknown or registered code without C.
func TestAllocations(t *testing.T) {
	if err := errcode.Register(errcode.Custom{Code: 21300, Name: "A", Message: "a"}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []errcode.Code{1501, 90002, 1600, 21300, -1} {
		n := testing.AllocsPerRun(100, func() {
			sink = c.Message()
			sink = c.MessageIn("zh-Hans-CN")
			sink = c.UserMessage("zh-Hans-CN")
			sink = c.String()
			if c.Action() == 99 || c.Group() == 99 || !c.IsKnown() && c.IsOK() {
				t.Fatal("wrong")
			}
		})
		if n != 0 {
			t.Errorf("%d: %v allocations", c, n)
		}
	}
}
