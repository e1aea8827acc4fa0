// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

import type { CustomCode } from "../register.js";
import type { Texts } from "./table.js";

/** The codes of the OpenIM chat server, by name. Known after `registerOpenIMChat()`. */
export const ChatErrorCode = {
  /** Wrong password. */
  CHAT_PASSWORD_WRONG: 20001,
  /** Account does not exist. */
  CHAT_ACCOUNT_NOT_FOUND: 20002,
  /** Phone number is already registered. */
  CHAT_PHONE_ALREADY_REGISTERED: 20003,
  /** Account is already registered. */
  CHAT_ACCOUNT_ALREADY_REGISTERED: 20004,
  /** Verification code was requested too often. */
  CHAT_VERIFICATION_CODE_TOO_FREQUENT: 20005,
  /** Verification code does not match. */
  CHAT_VERIFICATION_CODE_MISMATCH: 20006,
  /** Verification code has expired. */
  CHAT_VERIFICATION_CODE_EXPIRED: 20007,
  /** Too many wrong attempts with the verification code. */
  CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS: 20008,
  /** Verification code has already been used. */
  CHAT_VERIFICATION_CODE_USED: 20009,
  /** Invitation code has already been used. */
  CHAT_INVITATION_CODE_USED: 20010,
  /** Invitation code does not exist. */
  CHAT_INVITATION_CODE_NOT_FOUND: 20011,
  /** Sign-in or registration is forbidden. */
  CHAT_FORBIDDEN: 20012,
  /** The other party does not accept friend requests. */
  CHAT_FRIEND_REQUEST_REFUSED: 20013,
  /** E-mail address is already registered. */
  CHAT_EMAIL_ALREADY_REGISTERED: 20014,
  /** Token of the chat server does not exist. */
  CHAT_TOKEN_NOT_FOUND: 20101,
} as const;

export const chatEntries: readonly (Omit<CustomCode, "message"> & { readonly messages: Texts })[] = [
  {
    code: 20001,
    name: "CHAT_PASSWORD_WRONG",
    action: "tell_user",
    messages: ["The password is not correct. Please check it and try again.", "密码错误，请检查后重试。"],
  },
  {
    code: 20002,
    name: "CHAT_ACCOUNT_NOT_FOUND",
    action: "tell_user",
    messages: ["This account does not exist. Please check it, or sign up first.", "账号不存在，请检查后重试或先注册。"],
  },
  {
    code: 20003,
    name: "CHAT_PHONE_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["This phone number is already registered. You can sign in with it.", "该手机号已注册，可以直接登录。"],
  },
  {
    code: 20004,
    name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["This account name is already taken. Please choose another one, or sign in.", "该账号已注册，请更换或直接登录。"],
  },
  {
    code: 20005,
    name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
    action: "tell_user",
    messages: ["Please wait a moment before you ask for another code.", "验证码获取过于频繁，请稍后再试。"],
  },
  {
    code: 20006,
    name: "CHAT_VERIFICATION_CODE_MISMATCH",
    action: "tell_user",
    messages: ["The code is not correct. Please check it and try again.", "验证码错误，请检查后重试。"],
  },
  {
    code: 20007,
    name: "CHAT_VERIFICATION_CODE_EXPIRED",
    action: "tell_user",
    messages: ["This code has expired. Please ask for a new one.", "验证码已过期，请重新获取。"],
  },
  {
    code: 20008,
    name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
    action: "tell_user",
    messages: ["Too many attempts with this code. Please ask for a new one.", "验证码错误次数过多，请重新获取。"],
  },
  {
    code: 20009,
    name: "CHAT_VERIFICATION_CODE_USED",
    action: "tell_user",
    messages: ["This code has already been used. Please ask for a new one.", "该验证码已使用，请重新获取。"],
  },
  {
    code: 20010,
    name: "CHAT_INVITATION_CODE_USED",
    action: "tell_user",
    messages: ["This invitation code has already been used. Please ask for another one.", "该邀请码已被使用，请更换邀请码。"],
  },
  {
    code: 20011,
    name: "CHAT_INVITATION_CODE_NOT_FOUND",
    action: "tell_user",
    messages: ["This invitation code is not valid. Please check it and try again.", "邀请码无效，请检查后重试。"],
  },
  {
    code: 20012,
    name: "CHAT_FORBIDDEN",
    action: "tell_user",
    messages: ["You cannot sign in or sign up at the moment. Please contact support.", "暂时无法登录或注册，请联系客服。"],
  },
  {
    code: 20013,
    name: "CHAT_FRIEND_REQUEST_REFUSED",
    action: "tell_user",
    messages: ["This person is not accepting friend requests.", "对方已设置不接受好友申请。"],
  },
  {
    code: 20014,
    name: "CHAT_EMAIL_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["This e-mail address is already registered. You can sign in with it.", "该邮箱已注册，可以直接登录。"],
  },
  {
    code: 20101,
    name: "CHAT_TOKEN_NOT_FOUND",
    action: "sign_in",
    messages: ["You have been signed out. Please sign in again.", "登录已失效，请重新登录。"],
  },
];
