// Package upstreamtest uses package errcode with the error type of the OpenIM server, as a server does. It is a module
// of its own so that errcode requires nothing.
package upstreamtest

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	errcode "github.com/openimsdk/errcode/bindings/go"
	"github.com/openimsdk/tools/errs"
)

// predefined are the errors of package errs. Their numbers are written there, not here.
var predefined = map[errcode.Code]errs.CodeError{
	errcode.InvalidParameter: errs.ErrArgs,
	errcode.PermissionDenied: errs.ErrNoPermission,
	errcode.Internal:         errs.ErrInternalServer,
	errcode.RecordNotFound:   errs.ErrRecordNotFound,
	errcode.DuplicateKey:     errs.ErrDuplicateKey,
	errcode.TokenExpired:     errs.ErrTokenExpired,
	errcode.TokenInvalid:     errs.ErrTokenInvalid,
	errcode.TokenMalformed:   errs.ErrTokenMalformed,
	errcode.TokenNotYetValid: errs.ErrTokenNotValidYet,
	errcode.TokenUnknown:     errs.ErrTokenUnknown,
	errcode.TokenKicked:      errs.ErrTokenKicked,
	errcode.TokenNotFound:    errs.ErrTokenNotExist,
}

func TestOf(t *testing.T) {
	for want, upstream := range predefined {
		for _, err := range []error{
			upstream,
			upstream.Wrap(),
			upstream.WrapMsg("detail", "userID", 1),
			errs.WrapMsg(upstream.Wrap(), "outer"),
			fmt.Errorf("rpc: %w", upstream.WithDetail("more").Wrap()),
		} {
			if code, ok := errcode.Of(err); code != want || !ok {
				t.Errorf("Of(%v) = %d, %v; want %d", err, code, ok, want)
			}
		}
	}
	if code, ok := errcode.Of(errs.New("no code").Wrap()); code != errcode.Unknown || ok {
		t.Errorf("Of an error without a code = %d, %v", code, ok)
	}
}

// A handler that has changed to errcode answers callers that still compare with errs.
func TestErrsAsTarget(t *testing.T) {
	for code, upstream := range predefined {
		if err := errs.Wrap(code); !errors.Is(err, upstream) {
			t.Errorf("errors.Is(%v, %v) = false", err, upstream)
		}
	}
	if !errors.Is(errcode.UserNotFound, errs.ErrRecordNotFound) {
		t.Error("a user that is not found is no record that is not found")
	}
	if errors.Is(errcode.UserNotFound, errs.ErrDuplicateKey) {
		t.Error("a user that is not found is a duplicate key")
	}
}

// An error of errs recognizes only targets of its own package, so its code has to be asked instead, as README says.
func TestCodeAsTarget(t *testing.T) {
	for target, upstream := range predefined {
		err := upstream.WrapMsg("detail")
		if code, _ := errcode.Of(err); !errors.Is(code, target) {
			t.Errorf("errors.Is(%v, %v) = false", code, target)
		}
		if errors.Is(err, target) {
			t.Errorf("errors.Is(%v, %v) = true: README and package documentation need not warn any more", err, target)
		}
	}
	if code, _ := errcode.Of(errs.NewCodeError(1101, "").Wrap()); !errors.Is(code, errcode.RecordNotFound) {
		t.Error("a user that is not found is no record that is not found")
	}
}

func TestErrsWrapsCode(t *testing.T) {
	err := errs.WrapMsg(errcode.GroupNotFound, "get group", "groupID", "1")
	var code errcode.Code
	if !errors.As(err, &code) || code != errcode.GroupNotFound || !errors.Is(err, errcode.RecordNotFound) {
		t.Errorf("%v lost its code: %d", err, code)
	}
}

// TestReply goes the whole way: a server makes a reply of an error, and a client decides by its code.
func TestReply(t *testing.T) {
	serve := func(err error) []byte {
		reply := map[string]any{"errCode": 0, "errMsg": "", "errDlt": "", "data": nil}
		if coded := errs.CodeError(nil); errors.As(err, &coded) {
			reply["errCode"], reply["errMsg"], reply["errDlt"] = coded.Code(), coded.Msg(), coded.Detail()
		}
		bytes, err := json.Marshal(reply)
		if err != nil {
			t.Fatal(err)
		}
		return bytes
	}
	var reply struct {
		Code errcode.Code `json:"errCode"`
	}
	if err := json.Unmarshal(serve(errs.ErrTokenExpired.WrapMsg("token expired at noon")), &reply); err != nil {
		t.Fatal(err)
	}
	if reply.Code != errcode.TokenExpired || reply.Code.Group() != errcode.GroupToken {
		t.Errorf("got %d", reply.Code)
	}
	if err := json.Unmarshal(serve(nil), &reply); err != nil || reply.Code.Err() != nil {
		t.Errorf("got %d, %v", reply.Code, err)
	}
}
