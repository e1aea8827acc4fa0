// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use crate::code::Code;
use crate::lookup;
use core::fmt;

/// The codes of the table.
impl Code {
    /// Normal.
    ///
    /// Group success, upstream NoError.
    pub const OK: Self = Self::new(0);
    /// Too many requests, try again later.
    ///
    /// Group general; not on the page, sent by servers.
    pub const TOO_MANY_REQUESTS: Self = Self::new(429);
    /// Server internal error, usually an internal network error, need to check if the service is normal.
    ///
    /// Group general, upstream ServerInternalError.
    pub const INTERNAL: Self = Self::new(500);
    /// Server error of an unknown kind.
    ///
    /// Group general, upstream UnknownCode; not on the page, sent by servers.
    pub const UNKNOWN: Self = Self::new(1000);
    /// Parameter error, need to check if the body and header parameters are correct.
    ///
    /// Group general, upstream ArgsError.
    pub const INVALID_PARAMETER: Self = Self::new(1001);
    /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
    ///
    /// Group general, upstream NoPermissionError.
    pub const PERMISSION_DENIED: Self = Self::new(1002);
    /// Database primary key duplicate.
    ///
    /// Group general, upstream DuplicateKeyError.
    pub const DUPLICATE_KEY: Self = Self::new(1003);
    /// Database record not found.
    ///
    /// Group general, upstream RecordNotFoundError.
    pub const RECORD_NOT_FOUND: Self = Self::new(1004);
    /// Server still uses its default secret, need to change it.
    ///
    /// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
    pub const SECRET_NOT_CHANGED: Self = Self::new(1050);
    /// User ID does not exist.
    ///
    /// Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
    pub const USER_NOT_FOUND: Self = Self::new(1101);
    /// User has already registered.
    ///
    /// Group user, upstream RegisteredAlreadyError.
    pub const USER_ALREADY_REGISTERED: Self = Self::new(1102);
    /// Group does not exist.
    ///
    /// Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
    pub const GROUP_NOT_FOUND: Self = Self::new(1201);
    /// Group already exists.
    ///
    /// Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
    pub const GROUP_ALREADY_EXISTS: Self = Self::new(1202);
    /// User is not in the group.
    ///
    /// Group group, upstream NotInGroupYetError.
    pub const NOT_IN_GROUP: Self = Self::new(1203);
    /// Group has been dismissed.
    ///
    /// Group group, upstream DismissedAlreadyError.
    pub const GROUP_DISMISSED: Self = Self::new(1204);
    /// Unsupported group type.
    ///
    /// Group group, upstream GroupTypeNotSupport.
    pub const UNSUPPORTED_GROUP_TYPE: Self = Self::new(1205);
    /// Group application has been processed, no need to process repeatedly.
    ///
    /// Group group, upstream GroupRequestHandled.
    pub const GROUP_APPLICATION_PROCESSED: Self = Self::new(1206);
    /// Cannot add yourself as a friend.
    ///
    /// Group relationship, upstream CanNotAddYourselfError.
    pub const CANNOT_ADD_SELF: Self = Self::new(1301);
    /// Has been blocked by the other party.
    ///
    /// Group relationship, upstream BlockedByPeer.
    pub const BLOCKED_BY_PEER: Self = Self::new(1302);
    /// The other party is not your friend.
    ///
    /// Group relationship, upstream NotPeersFriend.
    pub const NOT_FRIEND: Self = Self::new(1303);
    /// Already a friend relationship, no need to apply repeatedly.
    ///
    /// Group relationship, upstream RelationshipAlreadyError.
    pub const ALREADY_FRIEND: Self = Self::new(1304);
    /// Friend request has already been handled.
    ///
    /// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
    pub const FRIEND_REQUEST_HANDLED: Self = Self::new(1305);
    /// Message read function is disabled.
    ///
    /// Group message, upstream MessageHasReadDisable.
    pub const MESSAGE_READ_DISABLED: Self = Self::new(1401);
    /// Has been muted, cannot speak in the group.
    ///
    /// Group message, upstream MutedInGroup.
    pub const MEMBER_MUTED: Self = Self::new(1402);
    /// Group has been muted, cannot speak.
    ///
    /// Group message, upstream MutedGroup.
    pub const GROUP_MUTED: Self = Self::new(1403);
    /// The message has been revoked.
    ///
    /// Group message, upstream MsgAlreadyRevoke.
    pub const MESSAGE_REVOKED: Self = Self::new(1404);
    /// Authorization expired.
    ///
    /// Group message.
    pub const AUTHORIZATION_EXPIRED: Self = Self::new(1405);
    /// Token has expired.
    ///
    /// Group token, upstream TokenExpiredError.
    pub const TOKEN_EXPIRED: Self = Self::new(1501);
    /// Invalid token.
    ///
    /// Group token, upstream TokenInvalidError.
    pub const TOKEN_INVALID: Self = Self::new(1502);
    /// Token format error.
    ///
    /// Group token, upstream TokenMalformedError.
    pub const TOKEN_MALFORMED: Self = Self::new(1503);
    /// Token is not yet effective.
    ///
    /// Group token, upstream TokenNotValidYetError.
    pub const TOKEN_NOT_YET_VALID: Self = Self::new(1504);
    /// Unknown token error.
    ///
    /// Group token, upstream TokenUnknownError.
    pub const TOKEN_UNKNOWN: Self = Self::new(1505);
    /// Kicked out token, invalid.
    ///
    /// Group token, upstream TokenKickedError.
    pub const TOKEN_KICKED: Self = Self::new(1506);
    /// Token does not exist.
    ///
    /// Group token, upstream TokenNotExistError.
    pub const TOKEN_NOT_FOUND: Self = Self::new(1507);
    /// Insufficient permission in the organization.
    ///
    /// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
    pub const ORGANIZATION_PERMISSION_DENIED: Self = Self::new(1520);
    /// Number of connections exceeds the maximum limit of the gateway.
    ///
    /// Group connection, upstream ConnOverMaxNumLimit.
    pub const CONNECTION_LIMIT_EXCEEDED: Self = Self::new(1601);
    /// Connection handshake parameter error.
    ///
    /// Group connection, upstream ConnArgsErr.
    pub const HANDSHAKE_PARAMETER_INVALID: Self = Self::new(1602);
    /// Push notification failed.
    ///
    /// Group connection, upstream PushMsgErr; not on the page, sent by servers.
    pub const PUSH_FAILED: Self = Self::new(1603);
    /// iOS background push notification failed.
    ///
    /// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
    pub const IOS_BACKGROUND_PUSH_FAILED: Self = Self::new(1604);
    /// File upload expired.
    ///
    /// Group file, upstream FileUploadedExpiredError.
    pub const FILE_UPLOAD_EXPIRED: Self = Self::new(1701);
    /// Network error, the request failed.
    ///
    /// Group network, upstream NetworkError; from the client SDK's table.
    pub const SDK_NETWORK: Self = Self::new(10000);
    /// Network request timed out.
    ///
    /// Group network, upstream NetworkTimeoutError; from the client SDK's table.
    pub const SDK_NETWORK_TIMEOUT: Self = Self::new(10001);
    /// Parameter error in a call to the SDK.
    ///
    /// Group general, upstream ArgsError; from the client SDK's table.
    pub const SDK_INVALID_PARAMETER: Self = Self::new(10002);
    /// Operation timed out or was cancelled.
    ///
    /// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
    pub const SDK_CONTEXT_DEADLINE_EXCEEDED: Self = Self::new(10003);
    /// Resources are not ready, initialization or login has not finished.
    ///
    /// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
    pub const SDK_RESOURCE_NOT_READY: Self = Self::new(10004);
    /// Unknown SDK error.
    ///
    /// Group general, upstream UnknownCode; from the client SDK's table.
    pub const SDK_UNKNOWN: Self = Self::new(10005);
    /// SDK internal error.
    ///
    /// Group general, upstream SdkInternalError; from the client SDK's table.
    pub const SDK_INTERNAL: Self = Self::new(10006);
    /// Nothing to update.
    ///
    /// Group general, upstream NoUpdateError; from the client SDK's table.
    pub const SDK_NO_UPDATE: Self = Self::new(10007);
    /// SDK is not initialized.
    ///
    /// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
    pub const SDK_NOT_INITIALIZED: Self = Self::new(10008);
    /// Login has not completed.
    ///
    /// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
    pub const SDK_NOT_LOGGED_IN: Self = Self::new(10009);
    /// User does not exist.
    ///
    /// Group user, upstream UserIDNotFoundError; from the client SDK's table.
    pub const SDK_USER_NOT_FOUND: Self = Self::new(10100);
    /// User has logged out.
    ///
    /// Group session, upstream LoginOutError; from the client SDK's table.
    pub const SDK_LOGGED_OUT: Self = Self::new(10101);
    /// User has already logged in.
    ///
    /// Group session, upstream LoginRepeatError; from the client SDK's table.
    pub const SDK_LOGIN_REPEATED: Self = Self::new(10102);
    /// File to upload does not exist.
    ///
    /// Group file, upstream FileNotFoundError; from the client SDK's table.
    pub const SDK_FILE_NOT_FOUND: Self = Self::new(10200);
    /// Message decompression failed.
    ///
    /// Group message, upstream MsgDeCompressionError; from the client SDK's table.
    pub const SDK_MESSAGE_DECOMPRESSION_FAILED: Self = Self::new(10201);
    /// Message decoding failed.
    ///
    /// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
    pub const SDK_MESSAGE_DECODE_FAILED: Self = Self::new(10202);
    /// Binary protocol is not supported on the long connection.
    ///
    /// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
    pub const SDK_UNSUPPORTED_BINARY_PROTOCOL: Self = Self::new(10203);
    /// Only a failed message can be sent again.
    ///
    /// Group message, upstream MsgRepeatError; from the client SDK's table.
    pub const SDK_MESSAGE_REPEATED: Self = Self::new(10204);
    /// Message content type is not supported.
    ///
    /// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
    pub const SDK_UNSUPPORTED_CONTENT_TYPE: Self = Self::new(10205);
    /// Message has no sequence number.
    ///
    /// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
    pub const SDK_MESSAGE_WITHOUT_SEQUENCE: Self = Self::new(10206);
    /// Message has been deleted.
    ///
    /// Group message, upstream MsgHasDeletedError; from the client SDK's table.
    pub const SDK_MESSAGE_DELETED: Self = Self::new(10207);
    /// Operation is not supported on this conversation.
    ///
    /// Group conversation, upstream NotSupportOptError; from the client SDK's table.
    pub const SDK_UNSUPPORTED_OPERATION: Self = Self::new(10301);
    /// Conversation type is not supported.
    ///
    /// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
    pub const SDK_UNSUPPORTED_CONVERSATION_TYPE: Self = Self::new(10302);
    /// Unread count is already zero.
    ///
    /// Group conversation, upstream UnreadCountError; from the client SDK's table.
    pub const SDK_UNREAD_COUNT_ZERO: Self = Self::new(10303);
    /// Group does not exist.
    ///
    /// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
    pub const SDK_GROUP_NOT_FOUND: Self = Self::new(10400);
    /// Group type is not valid.
    ///
    /// Group group, upstream GroupTypeErr; from the client SDK's table.
    pub const SDK_INVALID_GROUP_TYPE: Self = Self::new(10401);
    /// Webhook call failed.
    ///
    /// Group network, upstream CallbackError; not on the page, sent by servers.
    pub const CALLBACK_FAILED: Self = Self::new(80000);
    /// Database error.
    ///
    /// Group general, upstream DatabaseError; not on the page, sent by servers.
    pub const DATABASE_ERROR: Self = Self::new(90002);
    /// Network error, a webhook could not be reached.
    ///
    /// Group network, upstream NetworkError; not on the page, sent by servers.
    pub const NETWORK_ERROR: Self = Self::new(90004);
    /// Data error, a value or a reply is not as expected.
    ///
    /// Group general, upstream DataError; not on the page, sent by servers.
    pub const DATA_ERROR: Self = Self::new(90007);
}

/// Who raised an error. New categories may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Category {
    /// Outside every published range, negative numbers included.
    Unknown = 0,
    /// 0 to 9999: sent by the server. Success (0) is in this range.
    Server = 1,
    /// 10000 to 20000: raised by the client SDK itself.
    Client = 2,
    /// 20001 to 29999: defined by the business server for its webhooks.
    Webhook = 3,
}

impl Category {
    /// Every category, in order of number.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Server,
        Self::Client,
        Self::Webhook,
    ];

    #[inline]
    pub(crate) fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Server,
            2 => Self::Client,
            3 => Self::Webhook,
            _ => Self::Unknown,
        }
    }

    /// The name of the category: one word in lower case.
    #[inline]
    pub fn name(self) -> &'static str {
        lookup::as_str(lookup::category_id(self as i32))
    }
}

/// [`Category::name`].
impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What kind of thing went wrong. New groups may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Group {
    /// Not in the table, and in no hundred that belongs to a group.
    Unknown = 0,
    /// Nothing went wrong.
    Success = 1,
    /// The request, the database or the service itself; nothing more special.
    General = 2,
    /// A user account.
    User = 3,
    /// A chat group, its members, or an application to join.
    Group = 4,
    /// Friends and blocks between two users.
    Relationship = 5,
    /// A message: sending, reading, muting, encoding.
    Message = 6,
    /// The token of a user: log in again to get another.
    Token = 7,
    /// The long connection to the gateway, and push.
    Connection = 8,
    /// Uploading a file.
    File = 9,
    /// The network between two parties: try again later.
    Network = 10,
    /// The SDK was called before it was initialized or logged in.
    Lifecycle = 11,
    /// The login session of the client.
    Session = 12,
    /// A conversation and its settings.
    Conversation = 13,
}

impl Group {
    /// Every group, in order of number.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Success,
        Self::General,
        Self::User,
        Self::Group,
        Self::Relationship,
        Self::Message,
        Self::Token,
        Self::Connection,
        Self::File,
        Self::Network,
        Self::Lifecycle,
        Self::Session,
        Self::Conversation,
    ];

    #[inline]
    pub(crate) fn from_number(number: u8) -> Self {
        match number {
            1 => Self::Success,
            2 => Self::General,
            3 => Self::User,
            4 => Self::Group,
            5 => Self::Relationship,
            6 => Self::Message,
            7 => Self::Token,
            8 => Self::Connection,
            9 => Self::File,
            10 => Self::Network,
            11 => Self::Lifecycle,
            12 => Self::Session,
            13 => Self::Conversation,
            _ => Self::Unknown,
        }
    }

    /// The name of the group: one word in lower case.
    #[inline]
    pub fn name(self) -> &'static str {
        lookup::as_str(lookup::group_id(self as i32))
    }
}

/// [`Group::name`].
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Why a custom code is not registered. New reasons may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Refusal {
    /// The code is not in the range 20001 to 29999.
    OutOfRange = 1,
    /// The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
    BadName = 2,
    /// The message is empty or longer than 255 bytes.
    BadLength = 3,
    /// The message is not UTF-8.
    NotUtf8 = 4,
    /// The message has a control character, such as a line break.
    ControlCharacter = 5,
    /// The code is there already, with another name or message.
    CodeTaken = 6,
    /// The name belongs to another code.
    NameTaken = 7,
    /// There is no space left for its text.
    NoSpace = 8,
}

impl Refusal {
    /// Every reason, in order of number.
    pub const ALL: &'static [Self] = &[
        Self::OutOfRange,
        Self::BadName,
        Self::BadLength,
        Self::NotUtf8,
        Self::ControlCharacter,
        Self::CodeTaken,
        Self::NameTaken,
        Self::NoSpace,
    ];
}

/// The reason: `the code is not in the range 20001 to 29999`.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OutOfRange => "the code is not in the range 20001 to 29999",
            Self::BadName => "the name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes)",
            Self::BadLength => "the message is empty or longer than 255 bytes",
            Self::NotUtf8 => "the message is not UTF-8",
            Self::ControlCharacter => "the message has a control character, such as a line break",
            Self::CodeTaken => "the code is there already, with another name or message",
            Self::NameTaken => "the name belongs to another code",
            Self::NoSpace => "there is no space left for its text",
        })
    }
}
