package errcode_test

import (
	"encoding/json"
	"errors"
	"fmt"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

func Example() {
	code := errcode.Code(1506) // as it came in a reply
	fmt.Println(code == errcode.TokenKicked, code.Name(), code.Category())
	if code.Group() == errcode.GroupToken {
		fmt.Println(code.Message() + ": log in again")
	}
	// Output:
	// true TOKEN_KICKED server
	// Kicked out token, invalid: log in again
}

func ExampleCode() {
	code := errcode.Code(20007) // not in the table
	fmt.Println(code)
	fmt.Printf("%d is known: %v\n", code, code.IsKnown())
	// Output:
	// Custom error code of the business server, in the range 20001 to 29999 (20007)
	// 20007 is known: false
}

func ExampleCode_Is() {
	err := fmt.Errorf("send: %w", errcode.UserNotFound)
	fmt.Println(errors.Is(err, errcode.UserNotFound))
	fmt.Println(errors.Is(err, errcode.RecordNotFound)) // which it is a kind of
	fmt.Println(errors.Is(err, errcode.GroupNotFound))
	// Output:
	// true
	// true
	// false
}

func ExampleCode_Err() {
	for _, code := range []errcode.Code{errcode.OK, errcode.TokenExpired} {
		if err := code.Err(); err != nil {
			fmt.Println("error:", err)
		} else {
			fmt.Println("success")
		}
	}
	// Output:
	// success
	// error: Token has expired (1501)
}

func ExampleCode_json() {
	var reply struct {
		Code errcode.Code `json:"errCode"`
	}
	if err := json.Unmarshal([]byte(`{"errCode":1501}`), &reply); err != nil {
		fmt.Println(err)
	}
	text, _ := json.Marshal(reply)
	fmt.Println(reply.Code == errcode.TokenExpired, string(text))
	// Output: true {"errCode":1501}
}

func ExampleOf() {
	err := errors.Join(errors.New("close file"), fmt.Errorf("upload: %w", errcode.FileUploadExpired))
	code, ok := errcode.Of(err)
	fmt.Println(code, ok)
	// Output: File upload expired (1701) true
}

func ExampleAll() {
	for code := range errcode.All() {
		if code.Group() == errcode.GroupNetwork {
			fmt.Printf("%d %s\n", code, code.Name())
		}
	}
	// Output:
	// 10000 SDK_NETWORK
	// 10001 SDK_NETWORK_TIMEOUT
	// 10003 SDK_CONTEXT_DEADLINE_EXCEEDED
	// 80000 CALLBACK_FAILED
	// 90004 NETWORK_ERROR
}

func ExampleFromName() {
	code, ok := errcode.FromName("TOKEN_EXPIRED")
	fmt.Printf("%d %v\n", code, ok)
	// Output: 1501 true
}

func ExampleRegister() {
	const accountForbidden errcode.Code = 20012
	err := errcode.Register([]errcode.Custom{
		{Code: accountForbidden, Name: "ACCOUNT_FORBIDDEN", Message: "账号已被封禁 🔒"},
	})
	fmt.Println(accountForbidden, err)

	err = errcode.Register([]errcode.Custom{
		{Code: 20013, Name: "FRIEND_REQUEST_REFUSED", Message: "Friend request refused"},
		{Code: 20014, Name: "TOKEN_EXPIRED", Message: "Token expired"},
	})
	fmt.Println(err, errors.Is(err, errcode.ErrNameTaken))
	fmt.Println(errcode.Code(20013).IsKnown()) // all or none
	// Output:
	// 账号已被封禁 🔒 (20012) <nil>
	// entry 1, code 20014, is refused: the name belongs to another code true
	// false
}
