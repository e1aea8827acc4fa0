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
		{Code: PasswordWrong, Action: errcode.ActionTellUser, Name: "CHAT_PASSWORD_WRONG", Message: "The password is not correct. Please check it and try again."},
		{Code: AccountNotFound, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_NOT_FOUND", Message: "This account does not exist. Please check it, or sign up first."},
		{Code: PhoneAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_PHONE_ALREADY_REGISTERED", Message: "This phone number is already registered. You can sign in with it."},
		{Code: AccountAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_ALREADY_REGISTERED", Message: "This account name is already taken. Please choose another one, or sign in."},
		{Code: VerificationCodeTooFrequent, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT", Message: "Please wait a moment before you ask for another code."},
		{Code: VerificationCodeMismatch, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_MISMATCH", Message: "The code is not correct. Please check it and try again."},
		{Code: VerificationCodeExpired, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_EXPIRED", Message: "This code has expired. Please ask for a new one."},
		{Code: VerificationCodeTooManyAttempts, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", Message: "Too many attempts with this code. Please ask for a new one."},
		{Code: VerificationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_USED", Message: "This code has already been used. Please ask for a new one."},
		{Code: InvitationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_USED", Message: "This invitation code has already been used. Please ask for another one."},
		{Code: InvitationCodeNotFound, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_NOT_FOUND", Message: "This invitation code is not valid. Please check it and try again."},
		{Code: Forbidden, Action: errcode.ActionTellUser, Name: "CHAT_FORBIDDEN", Message: "You cannot sign in or sign up at the moment. Please contact support."},
		{Code: FriendRequestRefused, Action: errcode.ActionTellUser, Name: "CHAT_FRIEND_REQUEST_REFUSED", Message: "This person is not accepting friend requests."},
		{Code: EmailAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_EMAIL_ALREADY_REGISTERED", Message: "This e-mail address is already registered. You can sign in with it."},
		{Code: TokenNotFound, Action: errcode.ActionSignIn, Name: "CHAT_TOKEN_NOT_FOUND", Message: "You have been signed out. Please sign in again."},
	}

	Zh = []errcode.Custom{
		{Code: PasswordWrong, Action: errcode.ActionTellUser, Name: "CHAT_PASSWORD_WRONG", Message: "密码错误，请检查后重试。"},
		{Code: AccountNotFound, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_NOT_FOUND", Message: "账号不存在，请检查后重试或先注册。"},
		{Code: PhoneAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_PHONE_ALREADY_REGISTERED", Message: "该手机号已注册，可以直接登录。"},
		{Code: AccountAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_ACCOUNT_ALREADY_REGISTERED", Message: "该账号已注册，请更换或直接登录。"},
		{Code: VerificationCodeTooFrequent, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT", Message: "验证码获取过于频繁，请稍后再试。"},
		{Code: VerificationCodeMismatch, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_MISMATCH", Message: "验证码错误，请检查后重试。"},
		{Code: VerificationCodeExpired, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_EXPIRED", Message: "验证码已过期，请重新获取。"},
		{Code: VerificationCodeTooManyAttempts, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", Message: "验证码错误次数过多，请重新获取。"},
		{Code: VerificationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_VERIFICATION_CODE_USED", Message: "该验证码已使用，请重新获取。"},
		{Code: InvitationCodeUsed, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_USED", Message: "该邀请码已被使用，请更换邀请码。"},
		{Code: InvitationCodeNotFound, Action: errcode.ActionTellUser, Name: "CHAT_INVITATION_CODE_NOT_FOUND", Message: "邀请码无效，请检查后重试。"},
		{Code: Forbidden, Action: errcode.ActionTellUser, Name: "CHAT_FORBIDDEN", Message: "暂时无法登录或注册，请联系客服。"},
		{Code: FriendRequestRefused, Action: errcode.ActionTellUser, Name: "CHAT_FRIEND_REQUEST_REFUSED", Message: "对方已设置不接受好友申请。"},
		{Code: EmailAlreadyRegistered, Action: errcode.ActionTellUser, Name: "CHAT_EMAIL_ALREADY_REGISTERED", Message: "该邮箱已注册，可以直接登录。"},
		{Code: TokenNotFound, Action: errcode.ActionSignIn, Name: "CHAT_TOKEN_NOT_FOUND", Message: "登录已失效，请重新登录。"},
	}
)
