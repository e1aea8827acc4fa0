package errcode_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"math/rand"
	"time"

	"github.com/openimsdk/errcode/bindings/go/errcode"
)

// Explain a reply.
func ExampleFromReply() {
	body := []byte(`{"errCode":1101,"errMsg":"UserIDNotFoundError","errDlt":"no user 42"}`)
	err := errcode.FromReply(body, "7f3c")
	fmt.Println(err)

	// In the caller, through whatever has wrapped it.
	code, _ := errcode.Of(fmt.Errorf("get user: %w", err))
	fmt.Println(code, code.Category(), code.Group(), code.Action())
	fmt.Println(errors.Is(err, errcode.UserNotFound))
	// Output:
	// User ID does not exist (1101): UserIDNotFoundError: no user 42 [operation 7f3c]
	// User ID does not exist (1101) server user tell_user
	// true
}

// Retry with back-off: only what may succeed later, a bounded number of times, each at another moment than other clients.
func Example_retry() {
	retry := func(ctx context.Context, delay time.Duration, call func() error) error {
		for attempt := 0; ; attempt++ {
			err := call()
			code, _ := errcode.Of(err)
			if code.Action() != errcode.ActionRetry || attempt == 4 {
				return err
			}
			select {
			case <-time.After(delay/2 + time.Duration(rand.Int63n(int64(delay)))):
				delay *= 2
			case <-ctx.Done():
				return err
			}
		}
	}

	replies := []string{`{"errCode":429}`, `{"errCode":14}`, `{"errCode":0}`}
	calls := 0
	err := retry(context.Background(), time.Millisecond, func() error {
		calls++
		return errcode.FromReply([]byte(replies[calls-1]), "")
	})
	fmt.Println(calls, err)

	calls = 0
	err = retry(context.Background(), time.Millisecond, func() error {
		calls++
		return errcode.MemberMuted // will not succeed later
	})
	fmt.Println(calls, err)
	// Output:
	// 3 <nil>
	// 1 Has been muted, cannot speak in the group (1402)
}

// Renew a token: once a call, never in a loop. A user who was signed out elsewhere is asked, never signed in by the program.
func Example_renewToken() {
	withToken := func(token *string, renew func() string, call func(token string) error) error {
		err := call(*token)
		if code, _ := errcode.Of(err); code.Action() == errcode.ActionRenewToken {
			*token = renew()
			err = call(*token)
		}
		if code, _ := errcode.Of(err); code.Action() == errcode.ActionSignIn {
			fmt.Println(code.UserMessage("en"))
		}
		return err
	}

	token, renewed := "old", 0
	renew := func() string { renewed++; return "new" }
	err := withToken(&token, renew, func(token string) error {
		if token == "old" {
			return errcode.TokenExpired
		}
		return nil
	})
	fmt.Println(renewed, err)

	err = withToken(&token, renew, func(string) error { return errcode.TokenInvalid })
	fmt.Println(renewed, err)

	err = withToken(&token, renew, func(string) error { return errcode.TokenKicked })
	fmt.Println(renewed, err)
	// Output:
	// 1 <nil>
	// 2 Invalid token (1502)
	// You have been signed out here, probably because your account is in use on another device. Please sign in again to continue.
	// 2 Kicked out token, invalid (1506)
}

// Show an alert in the person's language; errMsg is for the log.
func ExampleCode_UserMessage() {
	err := errcode.FromReply([]byte(`{"errCode":1402,"errMsg":"MutedInGroup"}`), "7f3c")
	alert := func(language string) {
		code, _ := errcode.Of(err)
		switch code.Action() {
		case errcode.ActionRetry, errcode.ActionTellUser, errcode.ActionSignIn:
			fmt.Println(code.UserMessage(language))
		default:
			fmt.Println(code.UserMessage(language), int(code)) // for the support
		}
	}
	alert("en-US")
	alert("zh-Hans-CN")
	// Output:
	// You have been muted in this group.
	// 你已被禁言，无法在群内发言。
}

func ExampleRegister() {
	const accountClosed errcode.Code = 20201
	err := errcode.Register(errcode.Custom{
		Code: accountClosed, Action: errcode.ActionTellUser, Name: "ACCOUNT_CLOSED", Message: "This account is closed.",
	})
	if err != nil {
		log.Fatal(err) // says which entry is refused, and why
	}
	fmt.Println(accountClosed.UserMessage("en"), accountClosed.Action())
	// Output: This account is closed. tell_user
}
