package errcode

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Error returns the message and the number: "Token has expired (1501)".
func (c Code) Error() string { return c.Message() + " (" + strconv.Itoa(int(c)) + ")" }

// Err returns the code as an error, and nil if it is [OK].
func (c Code) Err() error {
	if c == OK {
		return nil
	}
	return c
}

// Code returns the number. With Msg and Detail a code has what [Of] looks for.
func (c Code) Code() int { return int(c) }

// Msg returns the name, as a server sends the name of its error in errMsg.
func (c Code) Msg() string { return c.String() }

// Detail returns "".
func (c Code) Detail() string { return "" }

// Error is an error that a server replied. It wraps its code: errors.Is(err, errcode.UserNotFound) may be true.
type Error struct {
	Code        Code
	Msg         string // errMsg: for developers; never show it to people
	Detail      string // errDlt
	OperationID string // of the request; the server's log has it
}

// Error returns all of it: "User ID does not exist (1101): UserIDNotFoundError: no user 42 [operation 7f3c]".
func (e *Error) Error() string {
	parts := slices.DeleteFunc([]string{e.Code.Error(), e.Msg, e.Detail}, func(s string) bool { return s == "" })
	return strings.Join(parts, ": ") + operation(e.OperationID)
}

// Unwrap returns the code.
func (e *Error) Unwrap() error { return e.Code }

func operation(id string) string {
	if id == "" {
		return ""
	}
	return " [operation " + id + "]"
}

// ErrNoCode is what [FromReply] wraps when a reply has no errCode.
var ErrNoCode = errors.New("no errCode in the reply")

// FromReply returns the error that a reply in JSON has, as an [*Error] with the operation ID of the request, which may be
// empty. It returns nil if errCode is 0, and only then: if there is no errCode, or none that is an integer of 32 bits, or
// no JSON object, the error wraps [ErrNoCode].
func FromReply(body []byte, operationID string) error {
	var reply struct {
		Code   *int32 `json:"errCode"`
		Msg    any    `json:"errMsg"`
		Detail any    `json:"errDlt"`
	}
	err := json.Unmarshal(body, &reply)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w%s", ErrNoCode, err, operation(operationID))
	case reply.Code == nil:
		return fmt.Errorf("%w%s", ErrNoCode, operation(operationID))
	case *reply.Code == 0:
		return nil
	}
	msg, _ := reply.Msg.(string)
	detail, _ := reply.Detail.(string)
	return &Error{Code(*reply.Code), msg, detail, operationID}
}

// Of returns the code of an error: of the first one in its tree that is a [Code], an [*Error], or has the methods of an
// errs.CodeError of github.com/openimsdk/tools. A method Code alone is not enough: errors of databases have one, too.
//
// Of nil it returns [OK] and true. Of an error without a code, or with one that does not fit an int32, it returns
// [Unknown] and false.
func Of(err error) (code Code, ok bool) {
	if err == nil {
		return OK, true
	}
	var e interface {
		Code() int
		Msg() string
		Detail() string
	}
	if errors.As(err, &e) && e.Code() == int(int32(e.Code())) {
		return Code(e.Code()), true
	}
	return Unknown, false
}
