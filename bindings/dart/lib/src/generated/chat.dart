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
    messages: ["The password is not correct. Please check it and try again.", "密码错误，请检查后重试。"],
  ),
  (
    code: ChatErrorCode.chatAccountNotFound,
    name: "CHAT_ACCOUNT_NOT_FOUND",
    action: ErrorAction.tellUser,
    messages: ["This account does not exist. Please check it, or sign up first.", "账号不存在，请检查后重试或先注册。"],
  ),
  (
    code: ChatErrorCode.chatPhoneAlreadyRegistered,
    name: "CHAT_PHONE_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["This phone number is already registered. You can sign in with it.", "该手机号已注册，可以直接登录。"],
  ),
  (
    code: ChatErrorCode.chatAccountAlreadyRegistered,
    name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["This account name is already taken. Please choose another one, or sign in.", "该账号已注册，请更换或直接登录。"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeTooFrequent,
    name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
    action: ErrorAction.tellUser,
    messages: ["Please wait a moment before you ask for another code.", "验证码获取过于频繁，请稍后再试。"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeMismatch,
    name: "CHAT_VERIFICATION_CODE_MISMATCH",
    action: ErrorAction.tellUser,
    messages: ["The code is not correct. Please check it and try again.", "验证码错误，请检查后重试。"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeExpired,
    name: "CHAT_VERIFICATION_CODE_EXPIRED",
    action: ErrorAction.tellUser,
    messages: ["This code has expired. Please ask for a new one.", "验证码已过期，请重新获取。"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeTooManyAttempts,
    name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
    action: ErrorAction.tellUser,
    messages: ["Too many attempts with this code. Please ask for a new one.", "验证码错误次数过多，请重新获取。"],
  ),
  (
    code: ChatErrorCode.chatVerificationCodeUsed,
    name: "CHAT_VERIFICATION_CODE_USED",
    action: ErrorAction.tellUser,
    messages: ["This code has already been used. Please ask for a new one.", "该验证码已使用，请重新获取。"],
  ),
  (
    code: ChatErrorCode.chatInvitationCodeUsed,
    name: "CHAT_INVITATION_CODE_USED",
    action: ErrorAction.tellUser,
    messages: ["This invitation code has already been used. Please ask for another one.", "该邀请码已被使用，请更换邀请码。"],
  ),
  (
    code: ChatErrorCode.chatInvitationCodeNotFound,
    name: "CHAT_INVITATION_CODE_NOT_FOUND",
    action: ErrorAction.tellUser,
    messages: ["This invitation code is not valid. Please check it and try again.", "邀请码无效，请检查后重试。"],
  ),
  (
    code: ChatErrorCode.chatForbidden,
    name: "CHAT_FORBIDDEN",
    action: ErrorAction.tellUser,
    messages: ["You cannot sign in or sign up at the moment. Please contact support.", "暂时无法登录或注册，请联系客服。"],
  ),
  (
    code: ChatErrorCode.chatFriendRequestRefused,
    name: "CHAT_FRIEND_REQUEST_REFUSED",
    action: ErrorAction.tellUser,
    messages: ["This person is not accepting friend requests.", "对方已设置不接受好友申请。"],
  ),
  (
    code: ChatErrorCode.chatEmailAlreadyRegistered,
    name: "CHAT_EMAIL_ALREADY_REGISTERED",
    action: ErrorAction.tellUser,
    messages: ["This e-mail address is already registered. You can sign in with it.", "该邮箱已注册，可以直接登录。"],
  ),
  (
    code: ChatErrorCode.chatTokenNotFound,
    name: "CHAT_TOKEN_NOT_FOUND",
    action: ErrorAction.signIn,
    messages: ["You have been signed out. Please sign in again.", "登录已失效，请重新登录。"],
  ),
];
