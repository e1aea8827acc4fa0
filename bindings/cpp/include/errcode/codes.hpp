// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
#ifndef ERRCODE_CODES_HPP
#define ERRCODE_CODES_HPP

#include <cstdint>

namespace errcode {

/// An error code: any number a server, the client SDK or a business server may send. The set is open: errc{n} is as
/// good a value for a number that has no name here. Converts to std::error_code.
enum class errc : std::int32_t {
    /// Normal.
    /// Group success, upstream NoError.
    ok = 0,
    /// Too many requests, try again later.
    /// Group general; not on the page, sent by servers.
    too_many_requests = 429,
    /// Server internal error, usually an internal network error, need to check if the service is normal.
    /// Group general, upstream ServerInternalError.
    internal = 500,
    /// Server error of an unknown kind.
    /// Group general, upstream UnknownCode; not on the page, sent by servers.
    unknown = 1000,
    /// Parameter error, need to check if the body and header parameters are correct.
    /// Group general, upstream ArgsError.
    invalid_parameter = 1001,
    /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
    /// Group general, upstream NoPermissionError.
    permission_denied = 1002,
    /// Database primary key duplicate.
    /// Group general, upstream DuplicateKeyError.
    duplicate_key = 1003,
    /// Database record not found.
    /// Group general, upstream RecordNotFoundError.
    record_not_found = 1004,
    /// Server still uses its default secret, need to change it.
    /// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
    secret_not_changed = 1050,
    /// User ID does not exist.
    /// Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
    user_not_found = 1101,
    /// User has already registered.
    /// Group user, upstream RegisteredAlreadyError.
    user_already_registered = 1102,
    /// Group does not exist.
    /// Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
    group_not_found = 1201,
    /// Group already exists.
    /// Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
    group_already_exists = 1202,
    /// User is not in the group.
    /// Group group, upstream NotInGroupYetError.
    not_in_group = 1203,
    /// Group has been dismissed.
    /// Group group, upstream DismissedAlreadyError.
    group_dismissed = 1204,
    /// Unsupported group type.
    /// Group group, upstream GroupTypeNotSupport.
    unsupported_group_type = 1205,
    /// Group application has been processed, no need to process repeatedly.
    /// Group group, upstream GroupRequestHandled.
    group_application_processed = 1206,
    /// Cannot add yourself as a friend.
    /// Group relationship, upstream CanNotAddYourselfError.
    cannot_add_self = 1301,
    /// Has been blocked by the other party.
    /// Group relationship, upstream BlockedByPeer.
    blocked_by_peer = 1302,
    /// The other party is not your friend.
    /// Group relationship, upstream NotPeersFriend.
    not_friend = 1303,
    /// Already a friend relationship, no need to apply repeatedly.
    /// Group relationship, upstream RelationshipAlreadyError.
    already_friend = 1304,
    /// Friend request has already been handled.
    /// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
    friend_request_handled = 1305,
    /// Message read function is disabled.
    /// Group message, upstream MessageHasReadDisable.
    message_read_disabled = 1401,
    /// Has been muted, cannot speak in the group.
    /// Group message, upstream MutedInGroup.
    member_muted = 1402,
    /// Group has been muted, cannot speak.
    /// Group message, upstream MutedGroup.
    group_muted = 1403,
    /// The message has been revoked.
    /// Group message, upstream MsgAlreadyRevoke.
    message_revoked = 1404,
    /// Authorization expired.
    /// Group message.
    authorization_expired = 1405,
    /// Token has expired.
    /// Group token, upstream TokenExpiredError.
    token_expired = 1501,
    /// Invalid token.
    /// Group token, upstream TokenInvalidError.
    token_invalid = 1502,
    /// Token format error.
    /// Group token, upstream TokenMalformedError.
    token_malformed = 1503,
    /// Token is not yet effective.
    /// Group token, upstream TokenNotValidYetError.
    token_not_yet_valid = 1504,
    /// Unknown token error.
    /// Group token, upstream TokenUnknownError.
    token_unknown = 1505,
    /// Kicked out token, invalid.
    /// Group token, upstream TokenKickedError.
    token_kicked = 1506,
    /// Token does not exist.
    /// Group token, upstream TokenNotExistError.
    token_not_found = 1507,
    /// Insufficient permission in the organization.
    /// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
    organization_permission_denied = 1520,
    /// Number of connections exceeds the maximum limit of the gateway.
    /// Group connection, upstream ConnOverMaxNumLimit.
    connection_limit_exceeded = 1601,
    /// Connection handshake parameter error.
    /// Group connection, upstream ConnArgsErr.
    handshake_parameter_invalid = 1602,
    /// Push notification failed.
    /// Group connection, upstream PushMsgErr; not on the page, sent by servers.
    push_failed = 1603,
    /// iOS background push notification failed.
    /// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
    ios_background_push_failed = 1604,
    /// File upload expired.
    /// Group file, upstream FileUploadedExpiredError.
    file_upload_expired = 1701,
    /// Network error, the request failed.
    /// Group network, upstream NetworkError; from the client SDK's table.
    sdk_network = 10000,
    /// Network request timed out.
    /// Group network, upstream NetworkTimeoutError; from the client SDK's table.
    sdk_network_timeout = 10001,
    /// Parameter error in a call to the SDK.
    /// Group general, upstream ArgsError; from the client SDK's table.
    sdk_invalid_parameter = 10002,
    /// Operation timed out or was cancelled.
    /// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
    sdk_context_deadline_exceeded = 10003,
    /// Resources are not ready, initialization or login has not finished.
    /// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
    sdk_resource_not_ready = 10004,
    /// Unknown SDK error.
    /// Group general, upstream UnknownCode; from the client SDK's table.
    sdk_unknown = 10005,
    /// SDK internal error.
    /// Group general, upstream SdkInternalError; from the client SDK's table.
    sdk_internal = 10006,
    /// Nothing to update.
    /// Group general, upstream NoUpdateError; from the client SDK's table.
    sdk_no_update = 10007,
    /// SDK is not initialized.
    /// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
    sdk_not_initialized = 10008,
    /// Login has not completed.
    /// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
    sdk_not_logged_in = 10009,
    /// User does not exist.
    /// Group user, upstream UserIDNotFoundError; from the client SDK's table.
    sdk_user_not_found = 10100,
    /// User has logged out.
    /// Group session, upstream LoginOutError; from the client SDK's table.
    sdk_logged_out = 10101,
    /// User has already logged in.
    /// Group session, upstream LoginRepeatError; from the client SDK's table.
    sdk_login_repeated = 10102,
    /// File to upload does not exist.
    /// Group file, upstream FileNotFoundError; from the client SDK's table.
    sdk_file_not_found = 10200,
    /// Message decompression failed.
    /// Group message, upstream MsgDeCompressionError; from the client SDK's table.
    sdk_message_decompression_failed = 10201,
    /// Message decoding failed.
    /// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
    sdk_message_decode_failed = 10202,
    /// Binary protocol is not supported on the long connection.
    /// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
    sdk_unsupported_binary_protocol = 10203,
    /// Only a failed message can be sent again.
    /// Group message, upstream MsgRepeatError; from the client SDK's table.
    sdk_message_repeated = 10204,
    /// Message content type is not supported.
    /// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
    sdk_unsupported_content_type = 10205,
    /// Message has no sequence number.
    /// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
    sdk_message_without_sequence = 10206,
    /// Message has been deleted.
    /// Group message, upstream MsgHasDeletedError; from the client SDK's table.
    sdk_message_deleted = 10207,
    /// Operation is not supported on this conversation.
    /// Group conversation, upstream NotSupportOptError; from the client SDK's table.
    sdk_unsupported_operation = 10301,
    /// Conversation type is not supported.
    /// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
    sdk_unsupported_conversation_type = 10302,
    /// Unread count is already zero.
    /// Group conversation, upstream UnreadCountError; from the client SDK's table.
    sdk_unread_count_zero = 10303,
    /// Group does not exist.
    /// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
    sdk_group_not_found = 10400,
    /// Group type is not valid.
    /// Group group, upstream GroupTypeErr; from the client SDK's table.
    sdk_invalid_group_type = 10401,
    /// Webhook call failed.
    /// Group network, upstream CallbackError; not on the page, sent by servers.
    callback_failed = 80000,
    /// Database error.
    /// Group general, upstream DatabaseError; not on the page, sent by servers.
    database_error = 90002,
    /// Network error, a webhook could not be reached.
    /// Group network, upstream NetworkError; not on the page, sent by servers.
    network_error = 90004,
    /// Data error, a value or a reply is not as expected.
    /// Group general, upstream DataError; not on the page, sent by servers.
    data_error = 90007,
};

/// The codes that others are a kind of, as conditions: a std::error_code is equal to them if it is that code or a
/// kind of it.
enum class kind : std::int32_t {
    /// Itself, and group_already_exists.
    duplicate_key = 1003,
    /// Itself, and user_not_found, group_not_found.
    record_not_found = 1004,
};

/// Who raised an error. A condition too: a std::error_code is equal to its category. New ones may be added.
enum class category : std::int32_t {
    /// Outside every published range, negative numbers included.
    unknown = 0,
    /// 0 to 9999: sent by the server. Success (0) is in this range.
    server = 1,
    /// 10000 to 20000: raised by the client SDK itself.
    client = 2,
    /// 20001 to 29999: defined by the business server for its webhooks.
    webhook = 3,
};

/// What kind of thing went wrong. A condition too: a std::error_code is equal to its group. New ones may be added.
enum class group : std::int32_t {
    /// Not in the table, and in no hundred that belongs to a group.
    unknown = 0,
    /// Nothing went wrong.
    success = 1,
    /// The request, the database or the service itself; nothing more special.
    general = 2,
    /// A user account.
    user = 3,
    /// A chat group, its members, or an application to join.
    group = 4,
    /// Friends and blocks between two users.
    relationship = 5,
    /// A message: sending, reading, muting, encoding.
    message = 6,
    /// The token of a user: log in again to get another.
    token = 7,
    /// The long connection to the gateway, and push.
    connection = 8,
    /// Uploading a file.
    file = 9,
    /// The network between two parties: try again later.
    network = 10,
    /// The SDK was called before it was initialized or logged in.
    lifecycle = 11,
    /// The login session of the client.
    session = 12,
    /// A conversation and its settings.
    conversation = 13,
};

/// How a registration has ended: ok, or why nothing was registered. New ones may be added.
enum class status : std::int32_t {
    /// Registered.
    ok = 0,
    /// The code is not in the range 20001 to 29999.
    out_of_range = 1,
    /// The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
    bad_name = 2,
    /// The message is empty or longer than 255 bytes.
    bad_length = 3,
    /// The message is not UTF-8.
    not_utf8 = 4,
    /// The message has a control character, such as a line break.
    control_character = 5,
    /// The code is there already, with another name or message.
    code_taken = 6,
    /// The name belongs to another code.
    name_taken = 7,
    /// There is no space left for its text.
    no_space = 8,
};

namespace detail {

/// The codes of a category: first and last, both included.
struct range {
    std::int32_t first;
    std::int32_t last;
    category owner;
};

/// Every code outside of these is in category::unknown.
inline constexpr range ranges[] = {
    {0, 9999, category::server},
    {10000, 20000, category::client},
    {20001, 29999, category::webhook},
};

} // namespace detail

} // namespace errcode

#endif // ERRCODE_CODES_HPP
