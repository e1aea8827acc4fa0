// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use super::codes::{Action, Code};
use crate::custom::Custom;

/// Wrong password.
pub const PASSWORD_WRONG: Code = Code(20001);
/// Account does not exist.
pub const ACCOUNT_NOT_FOUND: Code = Code(20002);
/// Phone number is already registered.
pub const PHONE_ALREADY_REGISTERED: Code = Code(20003);
/// Account is already registered.
pub const ACCOUNT_ALREADY_REGISTERED: Code = Code(20004);
/// Verification code was requested too often.
pub const VERIFICATION_CODE_TOO_FREQUENT: Code = Code(20005);
/// Verification code does not match.
pub const VERIFICATION_CODE_MISMATCH: Code = Code(20006);
/// Verification code has expired.
pub const VERIFICATION_CODE_EXPIRED: Code = Code(20007);
/// Too many wrong attempts with the verification code.
pub const VERIFICATION_CODE_TOO_MANY_ATTEMPTS: Code = Code(20008);
/// Verification code has already been used.
pub const VERIFICATION_CODE_USED: Code = Code(20009);
/// Invitation code has already been used.
pub const INVITATION_CODE_USED: Code = Code(20010);
/// Invitation code does not exist.
pub const INVITATION_CODE_NOT_FOUND: Code = Code(20011);
/// Sign-in or registration is forbidden.
pub const FORBIDDEN: Code = Code(20012);
/// The other party does not accept friend requests.
pub const FRIEND_REQUEST_REFUSED: Code = Code(20013);
/// E-mail address is already registered.
pub const EMAIL_ALREADY_REGISTERED: Code = Code(20014);
/// Token of the chat server does not exist.
pub const TOKEN_NOT_FOUND: Code = Code(20101);

/// The list with its texts in en.
pub static EN: [Custom; 15] = [
    Custom::new(20001, Action::TellUser, c"CHAT_PASSWORD_WRONG", c"The password is not correct. Please check it and try again."),
    Custom::new(20002, Action::TellUser, c"CHAT_ACCOUNT_NOT_FOUND", c"This account does not exist. Please check it, or sign up first."),
    Custom::new(20003, Action::TellUser, c"CHAT_PHONE_ALREADY_REGISTERED", c"This phone number is already registered. You can sign in with it."),
    Custom::new(20004, Action::TellUser, c"CHAT_ACCOUNT_ALREADY_REGISTERED", c"This account name is already taken. Please choose another one, or sign in."),
    Custom::new(20005, Action::TellUser, c"CHAT_VERIFICATION_CODE_TOO_FREQUENT", c"Please wait a moment before you ask for another code."),
    Custom::new(20006, Action::TellUser, c"CHAT_VERIFICATION_CODE_MISMATCH", c"The code is not correct. Please check it and try again."),
    Custom::new(20007, Action::TellUser, c"CHAT_VERIFICATION_CODE_EXPIRED", c"This code has expired. Please ask for a new one."),
    Custom::new(20008, Action::TellUser, c"CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", c"Too many attempts with this code. Please ask for a new one."),
    Custom::new(20009, Action::TellUser, c"CHAT_VERIFICATION_CODE_USED", c"This code has already been used. Please ask for a new one."),
    Custom::new(20010, Action::TellUser, c"CHAT_INVITATION_CODE_USED", c"This invitation code has already been used. Please ask for another one."),
    Custom::new(20011, Action::TellUser, c"CHAT_INVITATION_CODE_NOT_FOUND", c"This invitation code is not valid. Please check it and try again."),
    Custom::new(20012, Action::TellUser, c"CHAT_FORBIDDEN", c"You cannot sign in or sign up at the moment. Please contact support."),
    Custom::new(20013, Action::TellUser, c"CHAT_FRIEND_REQUEST_REFUSED", c"This person is not accepting friend requests."),
    Custom::new(20014, Action::TellUser, c"CHAT_EMAIL_ALREADY_REGISTERED", c"This e-mail address is already registered. You can sign in with it."),
    Custom::new(20101, Action::SignIn, c"CHAT_TOKEN_NOT_FOUND", c"You have been signed out. Please sign in again."),
];

/// The list with its texts in zh.
pub static ZH: [Custom; 15] = [
    Custom::new(20001, Action::TellUser, c"CHAT_PASSWORD_WRONG", c"密码错误，请检查后重试。"),
    Custom::new(20002, Action::TellUser, c"CHAT_ACCOUNT_NOT_FOUND", c"账号不存在，请检查后重试或先注册。"),
    Custom::new(20003, Action::TellUser, c"CHAT_PHONE_ALREADY_REGISTERED", c"该手机号已注册，可以直接登录。"),
    Custom::new(20004, Action::TellUser, c"CHAT_ACCOUNT_ALREADY_REGISTERED", c"该账号已注册，请更换或直接登录。"),
    Custom::new(20005, Action::TellUser, c"CHAT_VERIFICATION_CODE_TOO_FREQUENT", c"验证码获取过于频繁，请稍后再试。"),
    Custom::new(20006, Action::TellUser, c"CHAT_VERIFICATION_CODE_MISMATCH", c"验证码错误，请检查后重试。"),
    Custom::new(20007, Action::TellUser, c"CHAT_VERIFICATION_CODE_EXPIRED", c"验证码已过期，请重新获取。"),
    Custom::new(20008, Action::TellUser, c"CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS", c"验证码错误次数过多，请重新获取。"),
    Custom::new(20009, Action::TellUser, c"CHAT_VERIFICATION_CODE_USED", c"该验证码已使用，请重新获取。"),
    Custom::new(20010, Action::TellUser, c"CHAT_INVITATION_CODE_USED", c"该邀请码已被使用，请更换邀请码。"),
    Custom::new(20011, Action::TellUser, c"CHAT_INVITATION_CODE_NOT_FOUND", c"邀请码无效，请检查后重试。"),
    Custom::new(20012, Action::TellUser, c"CHAT_FORBIDDEN", c"暂时无法登录或注册，请联系客服。"),
    Custom::new(20013, Action::TellUser, c"CHAT_FRIEND_REQUEST_REFUSED", c"对方已设置不接受好友申请。"),
    Custom::new(20014, Action::TellUser, c"CHAT_EMAIL_ALREADY_REGISTERED", c"该邮箱已注册，可以直接登录。"),
    Custom::new(20101, Action::SignIn, c"CHAT_TOKEN_NOT_FOUND", c"登录已失效，请重新登录。"),
];
