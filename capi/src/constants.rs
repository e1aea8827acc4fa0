// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use crate::{errcode_category_t, errcode_group_t, errcode_status_t};

/// The major version of this header.
pub const ERRCODE_VERSION_MAJOR: u32 = 1;

/// The minor version of this header.
pub const ERRCODE_VERSION_MINOR: u32 = 0;

/// The patch version of this header.
pub const ERRCODE_VERSION_PATCH: u32 = 0;

/// The version of this header as one number: major * 1000000 + minor * 1000 + patch.
/// Compare errcode_version_number.
pub const ERRCODE_VERSION_NUMBER: u32 = 1000000;

/// Outside every published range, negative numbers included.
pub const ERRCODE_CATEGORY_UNKNOWN: errcode_category_t = 0;

/// 0 to 9999: sent by the server. Success (0) is in this range.
pub const ERRCODE_CATEGORY_SERVER: errcode_category_t = 1;

/// 10000 to 20000: raised by the client SDK itself.
pub const ERRCODE_CATEGORY_CLIENT: errcode_category_t = 2;

/// 20001 to 29999: defined by the business server for its webhooks.
pub const ERRCODE_CATEGORY_WEBHOOK: errcode_category_t = 3;

/// Not in the table, and in no hundred that belongs to a group.
pub const ERRCODE_GRP_UNKNOWN: errcode_group_t = 0;

/// Nothing went wrong.
pub const ERRCODE_GRP_SUCCESS: errcode_group_t = 1;

/// The request, the database or the service itself; nothing more special.
pub const ERRCODE_GRP_GENERAL: errcode_group_t = 2;

/// A user account.
pub const ERRCODE_GRP_USER: errcode_group_t = 3;

/// A chat group, its members, or an application to join.
pub const ERRCODE_GRP_GROUP: errcode_group_t = 4;

/// Friends and blocks between two users.
pub const ERRCODE_GRP_RELATIONSHIP: errcode_group_t = 5;

/// A message: sending, reading, muting, encoding.
pub const ERRCODE_GRP_MESSAGE: errcode_group_t = 6;

/// The token of a user: log in again to get another.
pub const ERRCODE_GRP_TOKEN: errcode_group_t = 7;

/// The long connection to the gateway, and push.
pub const ERRCODE_GRP_CONNECTION: errcode_group_t = 8;

/// Uploading a file.
pub const ERRCODE_GRP_FILE: errcode_group_t = 9;

/// The network between two parties: try again later.
pub const ERRCODE_GRP_NETWORK: errcode_group_t = 10;

/// The SDK was called before it was initialized or logged in.
pub const ERRCODE_GRP_LIFECYCLE: errcode_group_t = 11;

/// The login session of the client.
pub const ERRCODE_GRP_SESSION: errcode_group_t = 12;

/// A conversation and its settings.
pub const ERRCODE_GRP_CONVERSATION: errcode_group_t = 13;

/// Registered.
pub const ERRCODE_REG_OK: errcode_status_t = 0;

/// The code is not in the range 20001 to 29999.
pub const ERRCODE_REG_OUT_OF_RANGE: errcode_status_t = 1;

/// The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
pub const ERRCODE_REG_BAD_NAME: errcode_status_t = 2;

/// The message is empty or longer than 255 bytes.
pub const ERRCODE_REG_BAD_LENGTH: errcode_status_t = 3;

/// The message is not UTF-8.
pub const ERRCODE_REG_NOT_UTF8: errcode_status_t = 4;

/// The message has a control character, such as a line break.
pub const ERRCODE_REG_CONTROL_CHARACTER: errcode_status_t = 5;

/// The code is there already, with another name or message.
pub const ERRCODE_REG_CODE_TAKEN: errcode_status_t = 6;

/// The name belongs to another code.
pub const ERRCODE_REG_NAME_TAKEN: errcode_status_t = 7;

/// There is no space left for its text.
pub const ERRCODE_REG_NO_SPACE: errcode_status_t = 8;

/// Normal.
/// Group success, upstream NoError.
pub const ERRCODE_OK: i32 = 0;

/// Too many requests, try again later.
/// Group general; not on the page, sent by servers.
pub const ERRCODE_TOO_MANY_REQUESTS: i32 = 429;

/// Server internal error, usually an internal network error, need to check if the service is normal.
/// Group general, upstream ServerInternalError.
pub const ERRCODE_INTERNAL: i32 = 500;

/// Server error of an unknown kind.
/// Group general, upstream UnknownCode; not on the page, sent by servers.
pub const ERRCODE_UNKNOWN: i32 = 1000;

/// Parameter error, need to check if the body and header parameters are correct.
/// Group general, upstream ArgsError.
pub const ERRCODE_INVALID_PARAMETER: i32 = 1001;

/// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
/// Group general, upstream NoPermissionError.
pub const ERRCODE_PERMISSION_DENIED: i32 = 1002;

/// Database primary key duplicate.
/// Group general, upstream DuplicateKeyError.
pub const ERRCODE_DUPLICATE_KEY: i32 = 1003;

/// Database record not found.
/// Group general, upstream RecordNotFoundError.
pub const ERRCODE_RECORD_NOT_FOUND: i32 = 1004;

/// Server still uses its default secret, need to change it.
/// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
pub const ERRCODE_SECRET_NOT_CHANGED: i32 = 1050;

/// User ID does not exist.
/// Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
pub const ERRCODE_USER_NOT_FOUND: i32 = 1101;

/// User has already registered.
/// Group user, upstream RegisteredAlreadyError.
pub const ERRCODE_USER_ALREADY_REGISTERED: i32 = 1102;

/// Group does not exist.
/// Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
pub const ERRCODE_GROUP_NOT_FOUND: i32 = 1201;

/// Group already exists.
/// Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
pub const ERRCODE_GROUP_ALREADY_EXISTS: i32 = 1202;

/// User is not in the group.
/// Group group, upstream NotInGroupYetError.
pub const ERRCODE_NOT_IN_GROUP: i32 = 1203;

/// Group has been dismissed.
/// Group group, upstream DismissedAlreadyError.
pub const ERRCODE_GROUP_DISMISSED: i32 = 1204;

/// Unsupported group type.
/// Group group, upstream GroupTypeNotSupport.
pub const ERRCODE_UNSUPPORTED_GROUP_TYPE: i32 = 1205;

/// Group application has been processed, no need to process repeatedly.
/// Group group, upstream GroupRequestHandled.
pub const ERRCODE_GROUP_APPLICATION_PROCESSED: i32 = 1206;

/// Cannot add yourself as a friend.
/// Group relationship, upstream CanNotAddYourselfError.
pub const ERRCODE_CANNOT_ADD_SELF: i32 = 1301;

/// Has been blocked by the other party.
/// Group relationship, upstream BlockedByPeer.
pub const ERRCODE_BLOCKED_BY_PEER: i32 = 1302;

/// The other party is not your friend.
/// Group relationship, upstream NotPeersFriend.
pub const ERRCODE_NOT_FRIEND: i32 = 1303;

/// Already a friend relationship, no need to apply repeatedly.
/// Group relationship, upstream RelationshipAlreadyError.
pub const ERRCODE_ALREADY_FRIEND: i32 = 1304;

/// Friend request has already been handled.
/// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
pub const ERRCODE_FRIEND_REQUEST_HANDLED: i32 = 1305;

/// Message read function is disabled.
/// Group message, upstream MessageHasReadDisable.
pub const ERRCODE_MESSAGE_READ_DISABLED: i32 = 1401;

/// Has been muted, cannot speak in the group.
/// Group message, upstream MutedInGroup.
pub const ERRCODE_MEMBER_MUTED: i32 = 1402;

/// Group has been muted, cannot speak.
/// Group message, upstream MutedGroup.
pub const ERRCODE_GROUP_MUTED: i32 = 1403;

/// The message has been revoked.
/// Group message, upstream MsgAlreadyRevoke.
pub const ERRCODE_MESSAGE_REVOKED: i32 = 1404;

/// Authorization expired.
/// Group message.
pub const ERRCODE_AUTHORIZATION_EXPIRED: i32 = 1405;

/// Token has expired.
/// Group token, upstream TokenExpiredError.
pub const ERRCODE_TOKEN_EXPIRED: i32 = 1501;

/// Invalid token.
/// Group token, upstream TokenInvalidError.
pub const ERRCODE_TOKEN_INVALID: i32 = 1502;

/// Token format error.
/// Group token, upstream TokenMalformedError.
pub const ERRCODE_TOKEN_MALFORMED: i32 = 1503;

/// Token is not yet effective.
/// Group token, upstream TokenNotValidYetError.
pub const ERRCODE_TOKEN_NOT_YET_VALID: i32 = 1504;

/// Unknown token error.
/// Group token, upstream TokenUnknownError.
pub const ERRCODE_TOKEN_UNKNOWN: i32 = 1505;

/// Kicked out token, invalid.
/// Group token, upstream TokenKickedError.
pub const ERRCODE_TOKEN_KICKED: i32 = 1506;

/// Token does not exist.
/// Group token, upstream TokenNotExistError.
pub const ERRCODE_TOKEN_NOT_FOUND: i32 = 1507;

/// Insufficient permission in the organization.
/// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
pub const ERRCODE_ORGANIZATION_PERMISSION_DENIED: i32 = 1520;

/// Number of connections exceeds the maximum limit of the gateway.
/// Group connection, upstream ConnOverMaxNumLimit.
pub const ERRCODE_CONNECTION_LIMIT_EXCEEDED: i32 = 1601;

/// Connection handshake parameter error.
/// Group connection, upstream ConnArgsErr.
pub const ERRCODE_HANDSHAKE_PARAMETER_INVALID: i32 = 1602;

/// Push notification failed.
/// Group connection, upstream PushMsgErr; not on the page, sent by servers.
pub const ERRCODE_PUSH_FAILED: i32 = 1603;

/// iOS background push notification failed.
/// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
pub const ERRCODE_IOS_BACKGROUND_PUSH_FAILED: i32 = 1604;

/// File upload expired.
/// Group file, upstream FileUploadedExpiredError.
pub const ERRCODE_FILE_UPLOAD_EXPIRED: i32 = 1701;

/// Network error, the request failed.
/// Group network, upstream NetworkError; from the client SDK's table.
pub const ERRCODE_SDK_NETWORK: i32 = 10000;

/// Network request timed out.
/// Group network, upstream NetworkTimeoutError; from the client SDK's table.
pub const ERRCODE_SDK_NETWORK_TIMEOUT: i32 = 10001;

/// Parameter error in a call to the SDK.
/// Group general, upstream ArgsError; from the client SDK's table.
pub const ERRCODE_SDK_INVALID_PARAMETER: i32 = 10002;

/// Operation timed out or was cancelled.
/// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
pub const ERRCODE_SDK_CONTEXT_DEADLINE_EXCEEDED: i32 = 10003;

/// Resources are not ready, initialization or login has not finished.
/// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
pub const ERRCODE_SDK_RESOURCE_NOT_READY: i32 = 10004;

/// Unknown SDK error.
/// Group general, upstream UnknownCode; from the client SDK's table.
pub const ERRCODE_SDK_UNKNOWN: i32 = 10005;

/// SDK internal error.
/// Group general, upstream SdkInternalError; from the client SDK's table.
pub const ERRCODE_SDK_INTERNAL: i32 = 10006;

/// Nothing to update.
/// Group general, upstream NoUpdateError; from the client SDK's table.
pub const ERRCODE_SDK_NO_UPDATE: i32 = 10007;

/// SDK is not initialized.
/// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
pub const ERRCODE_SDK_NOT_INITIALIZED: i32 = 10008;

/// Login has not completed.
/// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
pub const ERRCODE_SDK_NOT_LOGGED_IN: i32 = 10009;

/// User does not exist.
/// Group user, upstream UserIDNotFoundError; from the client SDK's table.
pub const ERRCODE_SDK_USER_NOT_FOUND: i32 = 10100;

/// User has logged out.
/// Group session, upstream LoginOutError; from the client SDK's table.
pub const ERRCODE_SDK_LOGGED_OUT: i32 = 10101;

/// User has already logged in.
/// Group session, upstream LoginRepeatError; from the client SDK's table.
pub const ERRCODE_SDK_LOGIN_REPEATED: i32 = 10102;

/// File to upload does not exist.
/// Group file, upstream FileNotFoundError; from the client SDK's table.
pub const ERRCODE_SDK_FILE_NOT_FOUND: i32 = 10200;

/// Message decompression failed.
/// Group message, upstream MsgDeCompressionError; from the client SDK's table.
pub const ERRCODE_SDK_MESSAGE_DECOMPRESSION_FAILED: i32 = 10201;

/// Message decoding failed.
/// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
pub const ERRCODE_SDK_MESSAGE_DECODE_FAILED: i32 = 10202;

/// Binary protocol is not supported on the long connection.
/// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
pub const ERRCODE_SDK_UNSUPPORTED_BINARY_PROTOCOL: i32 = 10203;

/// Only a failed message can be sent again.
/// Group message, upstream MsgRepeatError; from the client SDK's table.
pub const ERRCODE_SDK_MESSAGE_REPEATED: i32 = 10204;

/// Message content type is not supported.
/// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
pub const ERRCODE_SDK_UNSUPPORTED_CONTENT_TYPE: i32 = 10205;

/// Message has no sequence number.
/// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
pub const ERRCODE_SDK_MESSAGE_WITHOUT_SEQUENCE: i32 = 10206;

/// Message has been deleted.
/// Group message, upstream MsgHasDeletedError; from the client SDK's table.
pub const ERRCODE_SDK_MESSAGE_DELETED: i32 = 10207;

/// Operation is not supported on this conversation.
/// Group conversation, upstream NotSupportOptError; from the client SDK's table.
pub const ERRCODE_SDK_UNSUPPORTED_OPERATION: i32 = 10301;

/// Conversation type is not supported.
/// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
pub const ERRCODE_SDK_UNSUPPORTED_CONVERSATION_TYPE: i32 = 10302;

/// Unread count is already zero.
/// Group conversation, upstream UnreadCountError; from the client SDK's table.
pub const ERRCODE_SDK_UNREAD_COUNT_ZERO: i32 = 10303;

/// Group does not exist.
/// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
pub const ERRCODE_SDK_GROUP_NOT_FOUND: i32 = 10400;

/// Group type is not valid.
/// Group group, upstream GroupTypeErr; from the client SDK's table.
pub const ERRCODE_SDK_INVALID_GROUP_TYPE: i32 = 10401;

/// Webhook call failed.
/// Group network, upstream CallbackError; not on the page, sent by servers.
pub const ERRCODE_CALLBACK_FAILED: i32 = 80000;

/// Database error.
/// Group general, upstream DatabaseError; not on the page, sent by servers.
pub const ERRCODE_DATABASE_ERROR: i32 = 90002;

/// Network error, a webhook could not be reached.
/// Group network, upstream NetworkError; not on the page, sent by servers.
pub const ERRCODE_NETWORK_ERROR: i32 = 90004;

/// Data error, a value or a reply is not as expected.
/// Group general, upstream DataError; not on the page, sent by servers.
pub const ERRCODE_DATA_ERROR: i32 = 90007;
