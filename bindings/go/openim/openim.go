// Package openim converts between the codes of package errcode and the errors of OpenIM's Go servers: those of
// github.com/openimsdk/tools/errs, and the statuses of gRPC.
//
// An OpenIM server answers with errCode 500 for every error that is not of package errs, and gRPC with codes.Unknown for
// every one that has no status. So a handler returns
//
//	return nil, openim.ToUpstream(fmt.Errorf("get user %s: %w", id, errcode.UserNotFound))
//
// and a caller decides by
//
//	code, ok := errcode.Of(openim.FromUpstream(err))
//
// A program that imports this package also teaches errs what a code is: the RPC interceptors of tools/mw convert one that
// is returned as it is, and errors.Is(err, errcode.TokenExpired) is true for an errs.ErrTokenExpired.
package openim

import (
	"errors"
	"math"
	"strings"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/protocol/errinfo"
	"github.com/openimsdk/tools/errs"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func init() {
	errs.Handlers = append(errs.Handlers, func(err error) errs.CodeError {
		if e := convert(err); e != nil {
			return e
		}
		return nil
	})
}

// codeError is an errs.CodeError with a status for gRPC.
type codeError struct {
	errs.CodeError
}

// ToUpstream returns an error that has an errcode.Code or *errcode.Error in its tree as one that is an errs.CodeError and
// has a status for gRPC. Its Msg is that of the *errcode.Error, or the name of the code; its Detail is that of the
// *errcode.Error, or the text of the error around the code, which clients get to see.
//
// It returns nil for errcode.OK. An error that is an errs.CodeError already, and one without a code, it returns unchanged.
func ToUpstream(err error) error {
	if errors.As(err, new(errs.CodeError)) {
		return err
	}
	switch e := convert(err); {
	case e == nil:
		return err
	case e.Code() == 0:
		return nil
	default:
		return e
	}
}

// convert returns nil if there is no code.
func convert(err error) *codeError {
	var code errcode.Code
	if !errors.As(err, &code) {
		return nil
	}
	e := &errcode.Error{Code: code}
	if !errors.As(err, &e) {
		// Without the stack trace that errs writes into the text: it is not for clients.
		e.Detail, _, _ = strings.Cut(strings.TrimPrefix(err.Error(), "Error: "), " | -> ")
	}
	if e.Msg == "" {
		e = &errcode.Error{Code: code, Msg: code.Msg(), Detail: e.Detail}
	}
	upstream := errs.NewCodeError(int(code), e.Msg)
	if e.Detail != "" && e.Detail != code.Error() {
		upstream = upstream.WithDetail(e.Detail)
	}
	return &codeError{upstream}
}

// Is also finds the code.
func (e *codeError) Is(target error) bool {
	return target == error(errcode.Code(e.Code())) || e.CodeError.Is(target)
}

// GRPCStatus returns the status that the RPC interceptors of tools/mw make: the number is the code, and the detail is an
// errinfo.ErrorInfo. A code below 1, which gRPC does not have, becomes 500, as there.
func (e *codeError) GRPCStatus() *status.Status {
	number := e.Code()
	if number <= 0 {
		number = int(errcode.Internal)
	}
	s := status.New(codes.Code(number), e.Msg())
	if detailed, err := s.WithDetails(&errinfo.ErrorInfo{Cause: e.Detail()}); err == nil {
		return detailed
	}
	return s
}

// FromUpstream returns an error that has an errs.CodeError or a status of gRPC in its tree as an [*errcode.Error]. gRPC's
// own codes are the first ones of the table: codes.Unavailable is errcode.RPCUnavailable.
//
// It returns nil for codes.OK. An error that has neither, and one whose code does not fit an int32, it returns unchanged.
func FromUpstream(err error) error {
	var e errs.CodeError
	if errors.As(err, &e) {
		if n := e.Code(); n != 0 && math.MinInt32 <= n && n <= math.MaxInt32 {
			return &errcode.Error{Code: errcode.Code(n), Msg: e.Msg(), Detail: e.Detail()}
		}
		return err
	}
	var withStatus interface{ GRPCStatus() *status.Status }
	if !errors.As(err, &withStatus) {
		return err
	}
	s := withStatus.GRPCStatus()
	switch {
	case s.Code() == codes.OK:
		return nil
	case s.Code() > math.MaxInt32:
		return err
	}
	converted := &errcode.Error{Code: errcode.Code(s.Code()), Msg: s.Message()}
	for _, detail := range s.Details() {
		if info, ok := detail.(*errinfo.ErrorInfo); ok {
			converted.Detail = info.Cause
		}
	}
	return converted
}
