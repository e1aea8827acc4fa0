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
    messages: ["Wrong password", "密码错误"],
  },
  {
    code: 20002,
    name: "CHAT_ACCOUNT_NOT_FOUND",
    action: "tell_user",
    messages: ["Account does not exist", "账号不存在"],
  },
  {
    code: 20003,
    name: "CHAT_PHONE_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["Phone number is already registered", "手机号已注册"],
  },
  {
    code: 20004,
    name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["Account is already registered", "账号已注册"],
  },
  {
    code: 20005,
    name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
    action: "tell_user",
    messages: ["Verification code was requested too often", "验证码获取过于频繁"],
  },
  {
    code: 20006,
    name: "CHAT_VERIFICATION_CODE_MISMATCH",
    action: "tell_user",
    messages: ["Verification code does not match", "验证码错误"],
  },
  {
    code: 20007,
    name: "CHAT_VERIFICATION_CODE_EXPIRED",
    action: "tell_user",
    messages: ["Verification code has expired", "验证码已过期"],
  },
  {
    code: 20008,
    name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
    action: "tell_user",
    messages: ["Too many wrong attempts with the verification code", "验证码错误次数过多"],
  },
  {
    code: 20009,
    name: "CHAT_VERIFICATION_CODE_USED",
    action: "tell_user",
    messages: ["Verification code has already been used", "验证码已使用"],
  },
  {
    code: 20010,
    name: "CHAT_INVITATION_CODE_USED",
    action: "tell_user",
    messages: ["Invitation code has already been used", "邀请码已使用"],
  },
  {
    code: 20011,
    name: "CHAT_INVITATION_CODE_NOT_FOUND",
    action: "tell_user",
    messages: ["Invitation code does not exist", "邀请码不存在"],
  },
  {
    code: 20012,
    name: "CHAT_FORBIDDEN",
    action: "tell_user",
    messages: ["Sign-in or registration is forbidden", "禁止登录或注册"],
  },
  {
    code: 20013,
    name: "CHAT_FRIEND_REQUEST_REFUSED",
    action: "tell_user",
    messages: ["The other party does not accept friend requests", "对方拒绝添加好友"],
  },
  {
    code: 20014,
    name: "CHAT_EMAIL_ALREADY_REGISTERED",
    action: "tell_user",
    messages: ["E-mail address is already registered", "邮箱已注册"],
  },
  {
    code: 20101,
    name: "CHAT_TOKEN_NOT_FOUND",
    action: "sign_in",
    messages: ["Token of the chat server does not exist", "Chat 服务端的 Token 不存在"],
  },
];
