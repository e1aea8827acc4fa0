package openim_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/errcode/bindings/go/openim"
	"github.com/openimsdk/protocol/constant"
	"github.com/openimsdk/tools/apiresp"
	"github.com/openimsdk/tools/errs"
	"github.com/openimsdk/tools/mw"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
	"google.golang.org/grpc/test/bufconn"
)

// predefined are the errors of package errs. Their numbers are written there, not here.
var predefined = map[errcode.Code]errs.CodeError{
	errcode.InvalidParameter:             errs.ErrArgs,
	errcode.PermissionDenied:             errs.ErrNoPermission,
	errcode.Internal:                     errs.ErrInternalServer,
	errcode.RecordNotFound:               errs.ErrRecordNotFound,
	errcode.DuplicateKey:                 errs.ErrDuplicateKey,
	errcode.TokenExpired:                 errs.ErrTokenExpired,
	errcode.TokenInvalid:                 errs.ErrTokenInvalid,
	errcode.TokenMalformed:               errs.ErrTokenMalformed,
	errcode.TokenNotYetValid:             errs.ErrTokenNotValidYet,
	errcode.TokenUnknown:                 errs.ErrTokenUnknown,
	errcode.TokenKicked:                  errs.ErrTokenKicked,
	errcode.TokenNotFound:                errs.ErrTokenNotExist,
	errcode.OrganizationPermissionDenied: errs.ErrOrgUserNoPermissionError,
}

// The interceptors write a log into the current folder.
func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "errcode")
	if err == nil {
		err = os.Chdir(folder)
	}
	if err != nil {
		panic(err)
	}
	status := m.Run()
	os.RemoveAll(folder)
	os.Exit(status)
}

// Package errcode alone reads the errors of errs, however they are wrapped.
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
			if !errors.Is(err, want) || errors.Is(err, errcode.GroupMuted) {
				t.Errorf("errors.Is(%v, %v)", err, want)
			}
		}
	}
	if code, ok := errcode.Of(errs.New("no code").Wrap()); code != errcode.Unknown || ok {
		t.Errorf("Of an error without a code = %d, %v", code, ok)
	}
}

func TestToUpstream(t *testing.T) {
	for _, test := range []struct {
		err         error
		code        int
		msg, detail string
	}{
		{errcode.UserNotFound, 1101, "USER_NOT_FOUND", ""},
		{fmt.Errorf("get user 42: %w", errcode.UserNotFound), 1101, "USER_NOT_FOUND", "get user 42: User ID does not exist (1101)"},
		{errs.WrapMsg(errcode.GroupNotFound, "get group"), 1201, "GROUP_NOT_FOUND", "Group does not exist (1201) get group"},
		{errs.WrapMsg(errs.Wrap(errcode.GroupNotFound), "get group"), 1201, "GROUP_NOT_FOUND", "Error: Group does not exist (1201)"},
		{&errcode.Error{Code: 1101, Msg: "UserIDNotFoundError", Detail: "no user 42"}, 1101, "UserIDNotFoundError", "no user 42"},
		{fmt.Errorf("outer: %w", &errcode.Error{Code: 20007}), 20007, "UNKNOWN_WEBHOOK_CODE", ""},
		{errs.ErrTokenExpired.WrapMsg("detail"), 1501, "TokenExpiredError", "detail"},
		{errcode.Code(-5), -5, "UNKNOWN_CODE", ""},
	} {
		got := openim.ToUpstream(test.err)
		var e errs.CodeError
		if !errors.As(got, &e) || e.Code() != test.code || e.Msg() != test.msg || e.Detail() != test.detail {
			t.Errorf("%v: %v; detail %q", test.err, got, e.Detail())
		}
		code, ok := errcode.Of(got)
		if !ok || int(code) != test.code || !errors.Is(got, code) || !errors.Is(got, errs.NewCodeError(test.code, "")) ||
			errors.Is(got, errcode.GroupMuted) || errors.Is(got, errs.ErrArgs) {
			t.Errorf("%v: Of is %d, %v", got, code, ok)
		}
		// And back.
		var back *errcode.Error
		want := errcode.Error{Code: errcode.Code(test.code), Msg: test.msg, Detail: test.detail}
		if !errors.As(openim.FromUpstream(got), &back) || *back != want {
			t.Errorf("%v: back is %v", got, back)
		}
	}
	other := errors.New("no code")
	if openim.ToUpstream(nil) != nil || openim.ToUpstream(errcode.OK) != nil || openim.ToUpstream(other) != other {
		t.Error("nil, OK, or no code")
	}
}

func TestFromUpstream(t *testing.T) {
	number := int64(1 << 40) // truncated on 32 bits, to 0
	other, large := errors.New("no code"), errs.NewCodeError(int(number), "large")
	if openim.FromUpstream(nil) != nil || openim.FromUpstream(other) != other || openim.FromUpstream(large) != error(large) {
		t.Error("nil, no code, or one that does not fit")
	}
	for number, code := range map[codes.Code]errcode.Code{
		codes.Canceled: errcode.RPCCanceled, codes.Unavailable: errcode.RPCUnavailable, codes.Unauthenticated: errcode.RPCUnauthenticated, 1501: errcode.TokenExpired,
	} {
		err := openim.FromUpstream(fmt.Errorf("call: %w", status.Error(number, "text")))
		if !errors.Is(err, code) {
			t.Errorf("%v: %v", number, err)
		}
	}
	if code, ok := errcode.Of(openim.FromUpstream(status.Error(1<<31, "large"))); ok {
		t.Error(code)
	}
}

// TestReply goes the whole way of a reply: apiresp writes what a handler returns, and a client reads it.
func TestReply(t *testing.T) {
	reply := func(err error) error {
		recorder := httptest.NewRecorder()
		apiresp.HttpError(recorder, err)
		return errcode.FromReply(recorder.Body.Bytes(), "")
	}
	err := fmt.Errorf("get user 42: %w", errcode.UserNotFound)
	if !errors.Is(reply(err), errcode.Internal) {
		t.Error("apiresp understands a code as it is: package documentation need not say otherwise any more")
	}
	want := errcode.Error{Code: 1101, Msg: "USER_NOT_FOUND", Detail: "get user 42: User ID does not exist (1101)"}
	var got *errcode.Error
	if !errors.As(reply(openim.ToUpstream(err)), &got) || *got != want {
		t.Errorf("%v", got)
	}
	if err := reply(openim.ToUpstream(errcode.OK.Err())); err != nil {
		t.Error(err)
	}
	if data, err := json.Marshal(apiresp.ParseError(openim.ToUpstream(errcode.NotFriend))); err != nil ||
		string(data) != `{"errCode":1303,"errMsg":"NOT_FRIEND","errDlt":""}` {
		t.Errorf("%s, %v", data, err)
	}
}

// health is a service of gRPC that fails.
type health struct {
	grpc_health_v1.UnimplementedHealthServer
	err error
}

func (h *health) Check(context.Context, *grpc_health_v1.HealthCheckRequest) (*grpc_health_v1.HealthCheckResponse, error) {
	return nil, h.err
}

// call returns what a client gets of a server whose handler returns the error.
func call(t *testing.T, err error, server []grpc.ServerOption, client ...grpc.DialOption) error {
	t.Helper()
	listener := bufconn.Listen(1 << 16)
	s := grpc.NewServer(server...)
	grpc_health_v1.RegisterHealthServer(s, &health{err: err})
	go s.Serve(listener)
	defer s.Stop()
	dial := grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) { return listener.DialContext(ctx) })
	connection, err := grpc.NewClient("passthrough:///server", append(client, dial, grpc.WithTransportCredentials(insecure.NewCredentials()))...)
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close()
	//lint:ignore SA1029 the interceptors look for a string
	ctx := context.WithValue(context.Background(), constant.OperationID, "7f3c")
	_, err = grpc_health_v1.NewHealthClient(connection).Check(ctx, &grpc_health_v1.HealthCheckRequest{})
	return err
}

// TestGRPC sends errors over gRPC: with the interceptors of OpenIM's servers, and without.
func TestGRPC(t *testing.T) {
	err := fmt.Errorf("get user 42: %w", errcode.UserNotFound)
	if got := call(t, err, nil); status.Code(got) != codes.Unknown {
		t.Errorf("gRPC understands a code as it is: %v", got)
	}

	want := errcode.Error{Code: 1101, Msg: "USER_NOT_FOUND", Detail: "get user 42: User ID does not exist (1101)"}
	interceptors := []grpc.ServerOption{mw.GrpcServer()}
	for name, got := range map[string]error{
		"bare":             call(t, openim.ToUpstream(err), nil),
		"client":           call(t, openim.ToUpstream(err), nil, mw.GrpcClient()),
		"client, server":   call(t, openim.ToUpstream(err), interceptors, mw.GrpcClient()),
		"not converted":    call(t, err, interceptors, mw.GrpcClient()),
		"wrapped upstream": call(t, errs.Wrap(openim.ToUpstream(err)), interceptors, mw.GrpcClient()),
	} {
		var e *errcode.Error
		if !errors.As(openim.FromUpstream(got), &e) || *e != want {
			t.Errorf("%s: %v; %v", name, got, e)
		}
	}
	if got := call(t, openim.ToUpstream(errcode.Code(-5)), nil); status.Code(got) != 500 {
		t.Error(got)
	}
	if got := call(t, errs.ErrTokenKicked.Wrap(), interceptors, mw.GrpcClient()); !errors.Is(openim.FromUpstream(got), errcode.TokenKicked) {
		t.Error(got)
	}
}
