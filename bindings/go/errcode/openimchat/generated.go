// Code generated from codes/openim-chat.toml by cargo xtask codegen; DO NOT EDIT.

// Package openimchat is the codes of the OpenIM chat server, the business server of OpenIM's own apps. Other business
// servers give these numbers other meanings.
package openimchat

import "github.com/openimsdk/errcode/bindings/go/errcode"

// The codes.
const (
	// PasswordWrong: Wrong password.
	//
	// The password does not match the account. Let the person try again, sign in with a verification code or reset the
	// password.
	PasswordWrong errcode.Code = 20001

	// AccountNotFound: Account does not exist.
	//
	// No account has this phone number, e-mail address or account name. Check the area code too, which is part of a
	// phone number.
	AccountNotFound errcode.Code = 20002

	// PhoneAlreadyRegistered: Phone number is already registered.
	//
	// Another account uses this phone number. Offer to sign in or to reset the password.
	PhoneAlreadyRegistered errcode.Code = 20003

	// AccountAlreadyRegistered: Account is already registered.
	//
	// Another user has this account name. Ask for another one, or offer to sign in.
	AccountAlreadyRegistered errcode.Code = 20004

	// VerificationCodeTooFrequent: Verification code was requested too often.
	//
	// The chat server limits how many codes a number or address gets in a period (verifyCode in chat-rpc-chat.yml).
	// Disable the button for a minute after each request.
	VerificationCodeTooFrequent errcode.Code = 20005

	// VerificationCodeMismatch: Verification code does not match.
	//
	// The code is not the one that was sent last to this number or address. Let the person type it again or ask for a
	// new one; a server that sends no codes accepts only the superCode of chat-rpc-chat.yml.
	VerificationCodeMismatch errcode.Code = 20006

	// VerificationCodeExpired: Verification code has expired.
	//
	// The code was entered too late, or none was ever sent. Offer to send a new one.
	VerificationCodeExpired errcode.Code = 20007

	// VerificationCodeTooManyAttempts: Too many wrong attempts with the verification code.
	//
	// The code is void after this many wrong attempts. Offer to send a new one.
	VerificationCodeTooManyAttempts errcode.Code = 20008

	// VerificationCodeUsed: Verification code has already been used.
	//
	// A code works once. Ask for a new one, and check that the app does not send the same request twice.
	VerificationCodeUsed errcode.Code = 20009

	// InvitationCodeUsed: Invitation code has already been used.
	//
	// An invitation code works for one account. Create another one in the admin console.
	InvitationCodeUsed errcode.Code = 20010

	// InvitationCodeNotFound: Invitation code does not exist.
	//
	// There is no such code. Look it up in the admin console.
	InvitationCodeNotFound errcode.Code = 20011

	// Forbidden: Sign-in or registration is forbidden.
	//
	// The account or the IP address is blocked in the admin console. Lift the block there if it is a mistake.
	Forbidden errcode.Code = 20012

	// FriendRequestRefused: The other party does not accept friend requests.
	//
	// The person's settings refuse friend requests; the chat server says so in its webhook before a friend is added. Do
	// not send the request again.
	FriendRequestRefused errcode.Code = 20013

	// EmailAlreadyRegistered: E-mail address is already registered.
	//
	// Another account uses this e-mail address. Offer to sign in or to reset the password.
	EmailAlreadyRegistered errcode.Code = 20014

	// TokenNotFound: Token of the chat server does not exist.
	//
	// The chat server's own token is unknown to it: it expired, or the user signed in elsewhere. Ask the person to sign
	// in; it is not the OpenIM token, whose code is 1507.
	TokenNotFound errcode.Code = 20101
)

// All of them for [errcode.Register], in each language; a code that is registered has one message for all languages.
var (
	En = []errcode.Custom{
		{Code: PasswordWrong, Action: errcode.ActionTellUser, Name: "CHAT_PASSWORD_WRONG", Message: "Wrong password"},
		{Code: AccountNotFound, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_NOT_FOUND", Message: "Account does not exist"},
		{Code: PhoneAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_PHONE_ALREADY_REGISTERED", Message: "Phone number is already registered"},
		{Code: AccountAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_ALREADY_REGISTERED", Message: "Account is already registered"},
		{Code: VerificationCodeTooFrequent, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT", Message: "Verification code was requested too often"},
		{Code: VerificationCodeMismatch, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_MISMATCH", Message: "Verification code does not match"},
		{Code: VerificationCodeExpired, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_EXPIRED", Message: "Verification code has expired"},
		{Code: VerificationCodeTooManyAttempts, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", Message: "Too many wrong attempts with the verification code"},
		{Code: VerificationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_USED", Message: "Verification code has already been used"},
		{Code: InvitationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_USED", Message: "Invitation code has already been used"},
		{Code: InvitationCodeNotFound, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_NOT_FOUND", Message: "Invitation code does not exist"},
		{Code: Forbidden, Action: errcode.ActionTellUser, Name: "CHAT_FORBIDDEN", Message: "Sign-in or registration is forbidden"},
		{Code: FriendRequestRefused, Action: errcode.ActionTellUser, Name: "CHAT_FRIEND_REQUEST_REFUSED", Message: "The other party does not accept friend requests"},
		{Code: EmailAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_EMAIL_ALREADY_REGISTERED", Message: "E-mail address is already registered"},
		{Code: TokenNotFound, Action: errcode.ActionSignIn, Name: "CHAT_TOKEN_NOT_FOUND", Message: "Token of the chat server does not exist"},
	}

	Zh = []errcode.Custom{
		{Code: PasswordWrong, Action: errcode.ActionTellUser, Name: "CHAT_PASSWORD_WRONG", Message: "密码错误"},
		{Code: AccountNotFound, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_NOT_FOUND", Message: "账号不存在"},
		{Code: PhoneAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_PHONE_ALREADY_REGISTERED", Message: "手机号已注册"},
		{Code: AccountAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_ALREADY_REGISTERED", Message: "账号已注册"},
		{Code: VerificationCodeTooFrequent, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT", Message: "验证码获取过于频繁"},
		{Code: VerificationCodeMismatch, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_MISMATCH", Message: "验证码错误"},
		{Code: VerificationCodeExpired, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_EXPIRED", Message: "验证码已过期"},
		{Code: VerificationCodeTooManyAttempts, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", Message: "验证码错误次数过多"},
		{Code: VerificationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_USED", Message: "验证码已使用"},
		{Code: InvitationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_USED", Message: "邀请码已使用"},
		{Code: InvitationCodeNotFound, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_NOT_FOUND", Message: "邀请码不存在"},
		{Code: Forbidden, Action: errcode.ActionTellUser, Name: "CHAT_FORBIDDEN", Message: "禁止登录或注册"},
		{Code: FriendRequestRefused, Action: errcode.ActionTellUser, Name: "CHAT_FRIEND_REQUEST_REFUSED", Message: "对方拒绝添加好友"},
		{Code: EmailAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_EMAIL_ALREADY_REGISTERED", Message: "邮箱已注册"},
		{Code: TokenNotFound, Action: errcode.ActionSignIn, Name: "CHAT_TOKEN_NOT_FOUND", Message: "Chat 服务端的 Token 不存在"},
	}
)
