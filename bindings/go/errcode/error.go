package errcode

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
)

// Error is an error that a server replied.
type Error struct {
	Code        Code
	Msg         string // errMsg: for developers; never show it to people
	Detail      string // errDlt
	OperationID string // that of the request; find the error in the server's log by it
}

// Error returns all of it: "User ID does not exist (1101): UserIDNotFoundError: no user 42 [operation 7f3c]".
func (e *Error) Error() string {
	text := e.Code.Error()
	for _, more := range []string{e.Msg, e.Detail} {
		if more != "" {
			text += ": " + more
		}
	}
	if e.OperationID != "" {
		text += " [operation " + e.OperationID + "]"
	}
	return text
}

// Unwrap returns the code, so that errors.Is(err, errcode.UserNotFound) is true.
func (e *Error) Unwrap() error {
	return e.Code
}

// ErrNoCode is what [FromReply] wraps when a reply has no errCode.
var ErrNoCode = errors.New("no errCode in the reply")

// FromReply returns the error that a reply in JSON has, as an [*Error] with the operation ID that the request was sent
// with, which may be empty. It returns nil if errCode is 0, and only then: if there is no errCode, or one that is not an
// integer of 32 bits, or the reply is not a JSON object, the error wraps [ErrNoCode].
func FromReply(body []byte, operationID string) error {
	var reply struct {
		Code   json.RawMessage `json:"errCode"`
		Msg    json.RawMessage `json:"errMsg"`
		Detail json.RawMessage `json:"errDlt"`
	}
	err := json.Unmarshal(body, &reply)
	var code int64
	switch {
	case err != nil:
	case reply.Code == nil:
		err = errors.New("it is missing")
	default:
		if code, err = strconv.ParseInt(string(reply.Code), 10, 32); err != nil {
			err = fmt.Errorf("%.40s is not an integer of 32 bits", reply.Code)
		}
	}
	if err != nil {
		if operationID != "" {
			return fmt.Errorf("%w: %w [operation %s]", ErrNoCode, err, operationID)
		}
		return fmt.Errorf("%w: %w", ErrNoCode, err)
	}
	if code == 0 {
		return nil
	}
	e := &Error{Code: Code(code), OperationID: operationID}
	// What is not a string is as good as missing.
	_ = json.Unmarshal(reply.Msg, &e.Msg)
	_ = json.Unmarshal(reply.Detail, &e.Detail)
	return e
}

// Of returns the code of an error: the first one in its tree, in the order of [errors.As], that is a [Code], an [*Error],
// or has the methods of an errs.CodeError of github.com/openimsdk/tools. A method Code alone is not enough: errors of
// databases and others have one.
//
// Of nil it returns [OK] and true. Of an error without a code, or with one that does not fit an int32, it returns
// [Unknown] and false.
func Of(err error) (code Code, ok bool) {
	if err == nil {
		return OK, true
	}
	return of(err)
}

func of(err error) (code Code, ok bool) {
	switch e := err.(type) {
	case Code:
		return e, true
	case *Error:
		if e != nil {
			return e.Code, true
		}
		return Unknown, false
	case interface {
		Code() int
		Msg() string
		Detail() string
	}:
		if n := e.Code(); math.MinInt32 <= n && n <= math.MaxInt32 {
			return Code(n), true
		}
	}
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		if err := e.Unwrap(); err != nil {
			return of(err)
		}
	case interface{ Unwrap() []error }:
		for _, err := range e.Unwrap() {
			if err == nil {
				continue
			}
			if code, ok := of(err); ok {
				return code, true
			}
		}
	}
	return Unknown, false
}
