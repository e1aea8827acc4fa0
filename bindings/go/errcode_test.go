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
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

// TestVectors replays the answers that every language has to give.
func TestVectors(t *testing.T) {
	file, err := os.Open("../../tests/vectors.tsv")
	if err != nil {
		t.Fatalf("the tests need a checkout of the whole repository: %v", err)
	}
	defer file.Close()
	var known []errcode.Code
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		fields := strings.Split(lines.Text(), "\t")
		number, err := strconv.ParseInt(fields[0], 10, 32)
		if err != nil || len(fields) != 6 {
			t.Fatalf("not a vector: %q", lines.Text())
		}
		c := errcode.Code(number)
		yes := map[bool]string{true: "yes", false: "no"}
		got := []string{strconv.Itoa(int(c)), c.Category().String(), c.Group().String(), yes[c.IsKnown()], c.Name(), c.Message()}
		if !slices.Equal(got, fields) {
			t.Errorf("got %q, want %q", got, fields)
		}
		if found, ok := errcode.FromName(fields[4]); ok != c.IsKnown() || ok && found != c {
			t.Errorf("FromName(%q) = %d, %v", fields[4], found, ok)
		}
		if c.IsOK() != (number == 0) {
			t.Errorf("Code(%d).IsOK() = %v", c, c.IsOK())
		}
		if c.IsKnown() {
			known = append(known, c)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(known)
	if all := slices.Collect(errcode.All()); len(all) == 0 || !slices.Equal(all, known) {
		t.Errorf("All() = %d, the vectors know %d", all, known)
	}
}

func TestAllStops(t *testing.T) {
	for c := range errcode.All() {
		if c != errcode.OK {
			t.Errorf("went on to %d", c)
		}
		break
	}
}

func TestIs(t *testing.T) {
	wrapped := fmt.Errorf("get user: %w", fmt.Errorf("rpc: %w", errcode.UserNotFound))
	for _, target := range []error{errcode.UserNotFound, errcode.RecordNotFound, numbered(1101), numbered(1004)} {
		if !errors.Is(wrapped, target) {
			t.Errorf("errors.Is(%v, %v) = false", wrapped, target)
		}
	}
	for _, target := range []error{errcode.GroupNotFound, errcode.OK, errors.New("other"), numbered(110), nil} {
		if errors.Is(wrapped, target) {
			t.Errorf("errors.Is(%v, %v) = true", wrapped, target)
		}
	}
	if errors.Is(errcode.RecordNotFound, errcode.UserNotFound) {
		t.Error("a record that is not found is a user that is not found")
	}
	if custom := errcode.Code(20007); !errors.Is(fmt.Errorf("webhook: %w", custom), custom) {
		t.Error("an unknown code is not itself")
	}
	if !errors.Is(errors.Join(errors.New("other"), wrapped), errcode.RecordNotFound) {
		t.Error("not found among joined errors")
	}
}

func TestAs(t *testing.T) {
	var code errcode.Code
	if !errors.As(fmt.Errorf("login: %w", errcode.TokenKicked), &code) || code != errcode.TokenKicked {
		t.Errorf("errors.As found %d", code)
	}
	if errors.As(errors.New("other"), &code) {
		t.Error("errors.As found a code in another error")
	}
}

func TestParent(t *testing.T) {
	if parent, ok := errcode.GroupAlreadyExists.Parent(); parent != errcode.DuplicateKey || !ok {
		t.Errorf("GroupAlreadyExists.Parent() = %d, %v", parent, ok)
	}
	for _, c := range []errcode.Code{errcode.OK, errcode.RecordNotFound, errcode.DataError, 1599, 20007, 70000, -1} {
		if parent, ok := c.Parent(); parent != c || ok {
			t.Errorf("Code(%d).Parent() = %d, %v", c, parent, ok)
		}
	}
}

// numbered is an error of another package that has a code.
type numbered int

func (n numbered) Error() string { return "numbered" }
func (n numbered) Code() int     { return int(n) }

func TestOf(t *testing.T) {
	for _, test := range []struct {
		err  error
		code errcode.Code
		ok   bool
	}{
		{nil, errcode.OK, true},
		{errcode.OK, errcode.OK, true},
		{fmt.Errorf("a: %w", errcode.Code(20007)), 20007, true},
		{fmt.Errorf("a: %w", numbered(1501)), errcode.TokenExpired, true},
		{numbered(math.MinInt32), math.MinInt32, true},
		{errors.Join(numbered(1), errcode.TokenExpired), 1, true},
		{errors.New("other"), errcode.Unknown, false},
	} {
		if code, ok := errcode.Of(test.err); code != test.code || ok != test.ok {
			t.Errorf("Of(%#v) = %d, %v; want %d, %v", test.err, code, ok, test.code, test.ok)
		}
	}
}

func TestWideNumber(t *testing.T) {
	if strconv.IntSize == 32 {
		t.Skip("every int is an int32 here")
	}
	for _, number := range []int64{math.MaxInt32 + 1, math.MinInt32 - 1, 1501 + 1<<32} {
		wide := numbered(number)
		if code, ok := errcode.Of(wide); code != errcode.Unknown || ok {
			t.Errorf("Of(%d) = %d, %v", number, code, ok)
		}
		if errors.Is(errcode.TokenExpired, wide) {
			t.Errorf("TokenExpired is %d", number)
		}
	}
}

func TestErr(t *testing.T) {
	if err := errcode.OK.Err(); err != nil {
		t.Errorf("OK.Err() = %v", err)
	}
	if err := errcode.TokenExpired.Err(); err != errcode.TokenExpired {
		t.Errorf("TokenExpired.Err() = %v", err)
	}
}

func TestFormat(t *testing.T) {
	const text = "Token has expired (1501)"
	c := errcode.TokenExpired
	for format, want := range map[string]string{
		"%v": text, "%s": text, "%q": strconv.Quote(text), "%d": "1501", "%05d": "01501", "%x": fmt.Sprintf("%x", text),
	} {
		if got := fmt.Sprintf(format, c); got != want {
			t.Errorf("Sprintf(%q) = %q, want %q", format, got, want)
		}
	}
	if c.String() != text {
		t.Errorf("String() = %q", c.String())
	}
	if got := errcode.Code(math.MinInt32).Error(); got != "Unknown error code, outside every published range (-2147483648)" {
		t.Errorf("Error() = %q", got)
	}
	for got, want := range map[string]string{
		errcode.CategoryWebhook.String(): "webhook",
		errcode.Category(4).String():     "Category(4)",
		errcode.Category(-1).String():    "Category(-1)",
		errcode.GroupToken.String():      "token",
		errcode.Group(99).String():       "Group(99)",
	} {
		if got != want {
			t.Errorf("String() = %q, want %q", got, want)
		}
	}
}

func TestJSON(t *testing.T) {
	type reply struct {
		Code  errcode.Code            `json:"errCode"`
		Codes []errcode.Code          `json:"codes"`
		Count map[errcode.Code]int    `json:"count"`
		Maybe *errcode.Code           `json:"maybe,omitempty"`
		Omit  errcode.Code            `json:"omit,omitempty"`
		Last  map[string]errcode.Code `json:"last"`
	}
	const text = `{"errCode":1501,"codes":[0,20007,-1],"count":{"429":3},"last":{"a":2147483647}}`
	var r reply
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatal(err)
	}
	if r.Code != errcode.TokenExpired || r.Codes[1] != 20007 || r.Count[errcode.TooManyRequests] != 3 {
		t.Errorf("read %+v", r)
	}
	if back, err := json.Marshal(r); err != nil || string(back) != text {
		t.Errorf("wrote %s, %v", back, err)
	}
	for _, bad := range []string{`2147483648`, `"1501"`, `1.5`} {
		if err := json.Unmarshal([]byte(bad), &r.Code); err == nil {
			t.Errorf("read %s as a code", bad)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	wrapped := fmt.Errorf("get user: %w", errcode.UserNotFound)
	length := 0
	if allocations := testing.AllocsPerRun(100, func() {
		for _, c := range []errcode.Code{errcode.TokenExpired, 1599, 20007, errcode.DataError, 70000, -1} {
			length += len(c.Message()) + len(c.Name()) + len(c.Group().String()) + len(c.Category().String())
			if parent, _ := c.Parent(); c.IsKnown() && parent.IsOK() {
				length++
			}
		}
		if errors.Is(wrapped, errcode.RecordNotFound) {
			length++
		}
	}); allocations != 0 {
		t.Errorf("%v allocations", allocations)
	}
}
