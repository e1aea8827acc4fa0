/* Generated from errcodes.toml by `cargo xtask codegen`. Do not edit. */

/* The codes of the OpenIM chat server, ready to register:
 *
 *     #include <errcode_openim_chat.h>
 *
 *     errcode_register(errcode_openim_chat_en, ERRCODE_OPENIM_CHAT_COUNT, NULL);
 *
 * They are not in the library itself, because another business server gives these numbers other meanings. There is a
 * list for each language, as a registered code has one message: what the person sees. Registering another list replaces
 * it. */

#ifndef ERRCODE_OPENIM_CHAT_H
#define ERRCODE_OPENIM_CHAT_H

#include "errcode.h"

// Wrong password.
#define ERRCODE_CHAT_PASSWORD_WRONG 20001

// Account does not exist.
#define ERRCODE_CHAT_ACCOUNT_NOT_FOUND 20002

// Phone number is already registered.
#define ERRCODE_CHAT_PHONE_ALREADY_REGISTERED 20003

// Account is already registered.
#define ERRCODE_CHAT_ACCOUNT_ALREADY_REGISTERED 20004

// Verification code was requested too often.
#define ERRCODE_CHAT_VERIFICATION_CODE_TOO_FREQUENT 20005

// Verification code does not match.
#define ERRCODE_CHAT_VERIFICATION_CODE_MISMATCH 20006

// Verification code has expired.
#define ERRCODE_CHAT_VERIFICATION_CODE_EXPIRED 20007

// Too many wrong attempts with the verification code.
#define ERRCODE_CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS 20008

// Verification code has already been used.
#define ERRCODE_CHAT_VERIFICATION_CODE_USED 20009

// Invitation code has already been used.
#define ERRCODE_CHAT_INVITATION_CODE_USED 20010

// Invitation code does not exist.
#define ERRCODE_CHAT_INVITATION_CODE_NOT_FOUND 20011

// Sign-in or registration is forbidden.
#define ERRCODE_CHAT_FORBIDDEN 20012

// The other party does not accept friend requests.
#define ERRCODE_CHAT_FRIEND_REQUEST_REFUSED 20013

// E-mail address is already registered.
#define ERRCODE_CHAT_EMAIL_ALREADY_REGISTERED 20014

// Token of the chat server does not exist.
#define ERRCODE_CHAT_TOKEN_NOT_FOUND 20101

/* How many entries each list has. */
#define ERRCODE_OPENIM_CHAT_COUNT 15

static const errcode_custom_t errcode_openim_chat_en[ERRCODE_OPENIM_CHAT_COUNT] = {
    {ERRCODE_CHAT_PASSWORD_WRONG, ERRCODE_ACTION_TELL_USER, "CHAT_PASSWORD_WRONG", "The password is not correct. Please check it and try again."},
    {ERRCODE_CHAT_ACCOUNT_NOT_FOUND, ERRCODE_ACTION_TELL_USER, "CHAT_ACCOUNT_NOT_FOUND", "This account does not exist. Please check it, or sign up first."},
    {ERRCODE_CHAT_PHONE_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_PHONE_ALREADY_REGISTERED", "This phone number is already registered. You can sign in with it."},
    {ERRCODE_CHAT_ACCOUNT_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_ACCOUNT_ALREADY_REGISTERED", "This account name is already taken. Please choose another one, or sign in."},
    {ERRCODE_CHAT_VERIFICATION_CODE_TOO_FREQUENT, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_TOO_FREQUENT", "Please wait a moment before you ask for another code."},
    {ERRCODE_CHAT_VERIFICATION_CODE_MISMATCH, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_MISMATCH", "The code is not correct. Please check it and try again."},
    {ERRCODE_CHAT_VERIFICATION_CODE_EXPIRED, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_EXPIRED", "This code has expired. Please ask for a new one."},
    {ERRCODE_CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", "Too many attempts with this code. Please ask for a new one."},
    {ERRCODE_CHAT_VERIFICATION_CODE_USED, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_USED", "This code has already been used. Please ask for a new one."},
    {ERRCODE_CHAT_INVITATION_CODE_USED, ERRCODE_ACTION_TELL_USER, "CHAT_INVITATION_CODE_USED", "This invitation code has already been used. Please ask for another one."},
    {ERRCODE_CHAT_INVITATION_CODE_NOT_FOUND, ERRCODE_ACTION_TELL_USER, "CHAT_INVITATION_CODE_NOT_FOUND", "This invitation code is not valid. Please check it and try again."},
    {ERRCODE_CHAT_FORBIDDEN, ERRCODE_ACTION_TELL_USER, "CHAT_FORBIDDEN", "You cannot sign in or sign up at the moment. Please contact support."},
    {ERRCODE_CHAT_FRIEND_REQUEST_REFUSED, ERRCODE_ACTION_TELL_USER, "CHAT_FRIEND_REQUEST_REFUSED", "This person is not accepting friend requests."},
    {ERRCODE_CHAT_EMAIL_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_EMAIL_ALREADY_REGISTERED", "This e-mail address is already registered. You can sign in with it."},
    {ERRCODE_CHAT_TOKEN_NOT_FOUND, ERRCODE_ACTION_SIGN_IN, "CHAT_TOKEN_NOT_FOUND", "You have been signed out. Please sign in again."},
};

static const errcode_custom_t errcode_openim_chat_zh[ERRCODE_OPENIM_CHAT_COUNT] = {
    {ERRCODE_CHAT_PASSWORD_WRONG, ERRCODE_ACTION_TELL_USER, "CHAT_PASSWORD_WRONG", "密码错误，请检查后重试。"},
    {ERRCODE_CHAT_ACCOUNT_NOT_FOUND, ERRCODE_ACTION_TELL_USER, "CHAT_ACCOUNT_NOT_FOUND", "账号不存在，请检查后重试或先注册。"},
    {ERRCODE_CHAT_PHONE_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_PHONE_ALREADY_REGISTERED", "该手机号已注册，可以直接登录。"},
    {ERRCODE_CHAT_ACCOUNT_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_ACCOUNT_ALREADY_REGISTERED", "该账号已注册，请更换或直接登录。"},
    {ERRCODE_CHAT_VERIFICATION_CODE_TOO_FREQUENT, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_TOO_FREQUENT", "验证码获取过于频繁，请稍后再试。"},
    {ERRCODE_CHAT_VERIFICATION_CODE_MISMATCH, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_MISMATCH", "验证码错误，请检查后重试。"},
    {ERRCODE_CHAT_VERIFICATION_CODE_EXPIRED, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_EXPIRED", "验证码已过期，请重新获取。"},
    {ERRCODE_CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", "验证码错误次数过多，请重新获取。"},
    {ERRCODE_CHAT_VERIFICATION_CODE_USED, ERRCODE_ACTION_TELL_USER, "CHAT_VERIFICATION_CODE_USED", "该验证码已使用，请重新获取。"},
    {ERRCODE_CHAT_INVITATION_CODE_USED, ERRCODE_ACTION_TELL_USER, "CHAT_INVITATION_CODE_USED", "该邀请码已被使用，请更换邀请码。"},
    {ERRCODE_CHAT_INVITATION_CODE_NOT_FOUND, ERRCODE_ACTION_TELL_USER, "CHAT_INVITATION_CODE_NOT_FOUND", "邀请码无效，请检查后重试。"},
    {ERRCODE_CHAT_FORBIDDEN, ERRCODE_ACTION_TELL_USER, "CHAT_FORBIDDEN", "暂时无法登录或注册，请联系客服。"},
    {ERRCODE_CHAT_FRIEND_REQUEST_REFUSED, ERRCODE_ACTION_TELL_USER, "CHAT_FRIEND_REQUEST_REFUSED", "对方已设置不接受好友申请。"},
    {ERRCODE_CHAT_EMAIL_ALREADY_REGISTERED, ERRCODE_ACTION_TELL_USER, "CHAT_EMAIL_ALREADY_REGISTERED", "该邮箱已注册，可以直接登录。"},
    {ERRCODE_CHAT_TOKEN_NOT_FOUND, ERRCODE_ACTION_SIGN_IN, "CHAT_TOKEN_NOT_FOUND", "登录已失效，请重新登录。"},
};

#endif /* ERRCODE_OPENIM_CHAT_H */
