// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
// dart format off

import 'codes.dart';

/// The codes of the OpenIM chat server. Known after
/// [ErrorCode.registerOpenIMChat].
abstract final class ChatErrorCode {
  /// Wrong password.
  static const ErrorCode chatPasswordWrong = ErrorCode(20001);

  /// Account does not exist.
  static const ErrorCode chatAccountNotFound = ErrorCode(20002);

  /// Phone number is already registered.
  static const ErrorCode chatPhoneAlreadyRegistered = ErrorCode(20003);

  /// Account is already registered.
  static const ErrorCode chatAccountAlreadyRegistered = ErrorCode(20004);

  /// Verification code was requested too often.
  static const ErrorCode chatVerificationCodeTooFrequent = ErrorCode(20005);

  /// Verification code does not match.
  static const ErrorCode chatVerificationCodeMismatch = ErrorCode(20006);

  /// Verification code has expired.
  static const ErrorCode chatVerificationCodeExpired = ErrorCode(20007);

  /// Too many wrong attempts with the verification code.
  static const ErrorCode chatVerificationCodeTooManyAttempts = ErrorCode(20008);

  /// Verification code has already been used.
  static const ErrorCode chatVerificationCodeUsed = ErrorCode(20009);

  /// Invitation code has already been used.
  static const ErrorCode chatInvitationCodeUsed = ErrorCode(20010);

  /// Invitation code does not exist.
  static const ErrorCode chatInvitationCodeNotFound = ErrorCode(20011);

  /// Sign-in or registration is forbidden.
  static const ErrorCode chatForbidden = ErrorCode(20012);

  /// The other party does not accept friend requests.
  static const ErrorCode chatFriendRequestRefused = ErrorCode(20013);

  /// E-mail address is already registered.
  static const ErrorCode chatEmailAlreadyRegistered = ErrorCode(20014);

  /// Token of the chat server does not exist.
  static const ErrorCode chatTokenNotFound = ErrorCode(20101);
}

/// What [ErrorCode.registerOpenIMChat] registers.
const List<({ErrorCode code, String name, ErrorAction action, List<String> messages})> chatEntries = [
  (
    code: ChatErrorCode.chatPasswordWrong,
    name: "CHAT_PASSWORD_WRONG",
    action: ErrorAction.tellUser,
    messages: ["Wrong password", "密码错误"],
  ),
  (
    code: ChatErrorCode.chatAccountNotFound,
    name: "CHAT_ACCOUNT_NOT_FOUND",
    action: ErrorAction.tellUser,
    messages: ["Account does not exist", "账号不存在"],
  ),
  (
    code: ChatErrorCode.chatPhoneAlreadyRegistered,
    name: "CHAT_PHONE_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["Phone number is already registered", "手机号已注册"],
  ),
  (
    code: ChatErrorCode.chatAccountAlreadyRegistered,
    name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["Account is already registered", "账号已注册"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeTooFrequent,
    name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
    action: ErrorAction.tellUser,
    messages: ["Verification code was requested too often", "验证码获取过于频繁"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeMismatch,
    name: "CHAT_VERIFICATION_CODE_MISMATCH",
    action: ErrorAction.tellUser,
    messages: ["Verification code does not match", "验证码错误"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeExpired,
    name: "CHAT_VERIFICATION_CODE_EXPIRED",
    action: ErrorAction.tellUser,
    messages: ["Verification code has expired", "验证码已过期"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeTooManyAttempts,
    name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
    action: ErrorAction.tellUser,
    messages: ["Too many wrong attempts with the verification code", "验证码错误次数过多"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeUsed,
    name: "CHAT_VERIFICATION_CODE_USED",
    action: ErrorAction.tellUser,
    messages: ["Verification code has already been used", "验证码已使用"],
  ),
  (
    code: ChatErrorCode.chatInvitationCodeUsed,
    name: "CHAT_INVITATION_CODE_USED",
    action: ErrorAction.tellUser,
    messages: ["Invitation code has already been used", "邀请码已使用"],
  ),
  (
    code: ChatErrorCode.chatInvitationCodeNotFound,
    name: "CHAT_INVITATION_CODE_NOT_FOUND",
    action: ErrorAction.tellUser,
    messages: ["Invitation code does not exist", "邀请码不存在"],
  ),
  (
    code: ChatErrorCode.chatForbidden,
    name: "CHAT_FORBIDDEN",
    action: ErrorAction.tellUser,
    messages: ["Sign-in or registration is forbidden", "禁止登录或注册"],
  ),
  (
    code: ChatErrorCode.chatFriendRequestRefused,
    name: "CHAT_FRIEND_REQUEST_REFUSED",
    action: ErrorAction.tellUser,
    messages: ["The other party does not accept friend requests", "对方拒绝添加好友"],
  ),
  (
    code: ChatErrorCode.chatEmailAlreadyRegistered,
    name: "CHAT_EMAIL_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["E-mail address is already registered", "邮箱已注册"],
  ),
  (
    code: ChatErrorCode.chatTokenNotFound,
    name: "CHAT_TOKEN_NOT_FOUND",
    action: ErrorAction.signIn,
    messages: ["Token of the chat server does not exist", "Chat 服务端的 Token 不存在"],
  ),
];
