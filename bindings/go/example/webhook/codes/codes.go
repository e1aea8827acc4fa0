// Package codes is the custom codes of one business server. Its server and every client of it register them, so that they
// show the same messages.
package codes

import errcode "github.com/openimsdk/errcode/bindings/go"

// The codes, out of the range 20001 to 29999 that belongs to business servers.
const (
	AccountNotFound      errcode.Code = 20002
	AccountForbidden     errcode.Code = 20012
	FriendRequestRefused errcode.Code = 20013
)

// Register makes the codes known to the whole process. Call it once, when the program starts.
func Register() error {
	return errcode.Register([]errcode.Custom{
		{Code: AccountNotFound, Name: "ACCOUNT_NOT_FOUND", Message: "There is no such account"},
		{Code: AccountForbidden, Name: "ACCOUNT_FORBIDDEN", Message: "The account is closed 🔒"},
		{Code: FriendRequestRefused, Name: "FRIEND_REQUEST_REFUSED", Message: "对方不接受好友申请"},
	})
}
