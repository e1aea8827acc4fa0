/* @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
 *
 * liberrcode 1.0.0: the error codes of the OpenIM instant-messaging system, as one table for every language.
 *
 *     #include <errcode.h>
 *     #include <stdio.h>
 *
 *     void on_error(const char *operation_id, int32_t code)
 *     {
 *         if (errcode_group(code) == ERRCODE_GRP_TOKEN)
 *             log_in_again();
 *         else
 *             fprintf(stderr, "%s: %s (%d)\n", operation_id, errcode_message(code), (int)code);
 *     }
 *
 * Link with -lerrcode, or with what `pkg-config --libs errcode` prints. The library needs no other library.
 *
 * What holds for every function:
 *
 *  - Any int32_t is a valid code. No function aborts, allocates, locks, or sets errno; only registering can fail.
 *  - A code that is not in the table is normal: the server may be newer than the program, and 20001 to 29999 belong to
 *    each business server. It has a category, a message and a name all the same; errcode_is_known tells it apart.
 *    A program may register the codes of its business server: see errcode_register_all.
 *  - Every string is UTF-8, closed by a NUL, immutable and static: it is valid for the life of the process, is never
 *    freed, and is never NULL. Compare strings, not pointers: after the first registration a code may have its string at
 *    another address, and the pointers from before are as valid as ever.
 *  - Every function may be called from any thread at any time, and from a signal handler.
 *  - Codes, categories and groups cross the boundary as int32_t, never as an enum: a newer library may return a number
 *    that this header does not name yet. Give every switch a default.
 *
 * Constants named ERRCODE_<NAME> are codes, except those that begin with ERRCODE_CATEGORY_, ERRCODE_GRP_, ERRCODE_REG_
 * or ERRCODE_VERSION. The messages of the codes from the published error-code page are its explanations, word for word;
 * each constant says where it is from if not from there. Functions and numbers are only ever added.
 */


#ifndef ERRCODE_H
#define ERRCODE_H

#include <stdbool.h>
#include <stdint.h>

/* The version of this header as a string. Compare errcode_version. */
#define ERRCODE_VERSION "1.0.0"

/* What an ERRCODE_REG_ constant means: part of an English sentence that tells why a code is not registered, such as "the
 * name belongs to another code". "unknown" for any other number. Not of the library but of this header, so that the
 * library is small. */
static inline const char *errcode_status_message(int32_t status)
{
    switch (status) {
    case 0:
        return "Registered";
    case 1:
        return "the code is not in the range 20001 to 29999";
    case 2:
        return "the name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes)";
    case 3:
        return "the message is empty or longer than 255 bytes";
    case 4:
        return "the message is not UTF-8";
    case 5:
        return "the message has a control character, such as a line break";
    case 6:
        return "the code is there already, with another name or message";
    case 7:
        return "the name belongs to another code";
    case 8:
        return "there is no space left for its text";
    default:
        return "unknown";
    }
}


/// The major version of this header.
#define ERRCODE_VERSION_MAJOR 1

/// The minor version of this header.
#define ERRCODE_VERSION_MINOR 0

/// The patch version of this header.
#define ERRCODE_VERSION_PATCH 0

/// The version of this header as one number: major * 1000000 + minor * 1000 + patch.
/// Compare errcode_version_number.
#define ERRCODE_VERSION_NUMBER 1000000

/// Normal.
/// Group success, upstream NoError.
#define ERRCODE_OK 0

/// Too many requests, try again later.
/// Group general; not on the page, sent by servers.
#define ERRCODE_TOO_MANY_REQUESTS 429

/// Server internal error, usually an internal network error, need to check if the service is normal.
/// Group general, upstream ServerInternalError.
#define ERRCODE_INTERNAL 500

/// Server error of an unknown kind.
/// Group general, upstream UnknownCode; not on the page, sent by servers.
#define ERRCODE_UNKNOWN 1000

/// Parameter error, need to check if the body and header parameters are correct.
/// Group general, upstream ArgsError.
#define ERRCODE_INVALID_PARAMETER 1001

/// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
/// Group general, upstream NoPermissionError.
#define ERRCODE_PERMISSION_DENIED 1002

/// Database primary key duplicate.
/// Group general, upstream DuplicateKeyError.
#define ERRCODE_DUPLICATE_KEY 1003

/// Database record not found.
/// Group general, upstream RecordNotFoundError.
#define ERRCODE_RECORD_NOT_FOUND 1004

/// Server still uses its default secret, need to change it.
/// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
#define ERRCODE_SECRET_NOT_CHANGED 1050

/// User ID does not exist.
/// Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
#define ERRCODE_USER_NOT_FOUND 1101

/// User has already registered.
/// Group user, upstream RegisteredAlreadyError.
#define ERRCODE_USER_ALREADY_REGISTERED 1102

/// Group does not exist.
/// Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
#define ERRCODE_GROUP_NOT_FOUND 1201

/// Group already exists.
/// Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
#define ERRCODE_GROUP_ALREADY_EXISTS 1202

/// User is not in the group.
/// Group group, upstream NotInGroupYetError.
#define ERRCODE_NOT_IN_GROUP 1203

/// Group has been dismissed.
/// Group group, upstream DismissedAlreadyError.
#define ERRCODE_GROUP_DISMISSED 1204

/// Unsupported group type.
/// Group group, upstream GroupTypeNotSupport.
#define ERRCODE_UNSUPPORTED_GROUP_TYPE 1205

/// Group application has been processed, no need to process repeatedly.
/// Group group, upstream GroupRequestHandled.
#define ERRCODE_GROUP_APPLICATION_PROCESSED 1206

/// Cannot add yourself as a friend.
/// Group relationship, upstream CanNotAddYourselfError.
#define ERRCODE_CANNOT_ADD_SELF 1301

/// Has been blocked by the other party.
/// Group relationship, upstream BlockedByPeer.
#define ERRCODE_BLOCKED_BY_PEER 1302

/// The other party is not your friend.
/// Group relationship, upstream NotPeersFriend.
#define ERRCODE_NOT_FRIEND 1303

/// Already a friend relationship, no need to apply repeatedly.
/// Group relationship, upstream RelationshipAlreadyError.
#define ERRCODE_ALREADY_FRIEND 1304

/// Friend request has already been handled.
/// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
#define ERRCODE_FRIEND_REQUEST_HANDLED 1305

/// Message read function is disabled.
/// Group message, upstream MessageHasReadDisable.
#define ERRCODE_MESSAGE_READ_DISABLED 1401

/// Has been muted, cannot speak in the group.
/// Group message, upstream MutedInGroup.
#define ERRCODE_MEMBER_MUTED 1402

/// Group has been muted, cannot speak.
/// Group message, upstream MutedGroup.
#define ERRCODE_GROUP_MUTED 1403

/// The message has been revoked.
/// Group message, upstream MsgAlreadyRevoke.
#define ERRCODE_MESSAGE_REVOKED 1404

/// Authorization expired.
/// Group message.
#define ERRCODE_AUTHORIZATION_EXPIRED 1405

/// Token has expired.
/// Group token, upstream TokenExpiredError.
#define ERRCODE_TOKEN_EXPIRED 1501

/// Invalid token.
/// Group token, upstream TokenInvalidError.
#define ERRCODE_TOKEN_INVALID 1502

/// Token format error.
/// Group token, upstream TokenMalformedError.
#define ERRCODE_TOKEN_MALFORMED 1503

/// Token is not yet effective.
/// Group token, upstream TokenNotValidYetError.
#define ERRCODE_TOKEN_NOT_YET_VALID 1504

/// Unknown token error.
/// Group token, upstream TokenUnknownError.
#define ERRCODE_TOKEN_UNKNOWN 1505

/// Kicked out token, invalid.
/// Group token, upstream TokenKickedError.
#define ERRCODE_TOKEN_KICKED 1506

/// Token does not exist.
/// Group token, upstream TokenNotExistError.
#define ERRCODE_TOKEN_NOT_FOUND 1507

/// Insufficient permission in the organization.
/// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
#define ERRCODE_ORGANIZATION_PERMISSION_DENIED 1520

/// Number of connections exceeds the maximum limit of the gateway.
/// Group connection, upstream ConnOverMaxNumLimit.
#define ERRCODE_CONNECTION_LIMIT_EXCEEDED 1601

/// Connection handshake parameter error.
/// Group connection, upstream ConnArgsErr.
#define ERRCODE_HANDSHAKE_PARAMETER_INVALID 1602

/// Push notification failed.
/// Group connection, upstream PushMsgErr; not on the page, sent by servers.
#define ERRCODE_PUSH_FAILED 1603

/// iOS background push notification failed.
/// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
#define ERRCODE_IOS_BACKGROUND_PUSH_FAILED 1604

/// File upload expired.
/// Group file, upstream FileUploadedExpiredError.
#define ERRCODE_FILE_UPLOAD_EXPIRED 1701

/// Network error, the request failed.
/// Group network, upstream NetworkError; from the client SDK's table.
#define ERRCODE_SDK_NETWORK 10000

/// Network request timed out.
/// Group network, upstream NetworkTimeoutError; from the client SDK's table.
#define ERRCODE_SDK_NETWORK_TIMEOUT 10001

/// Parameter error in a call to the SDK.
/// Group general, upstream ArgsError; from the client SDK's table.
#define ERRCODE_SDK_INVALID_PARAMETER 10002

/// Operation timed out or was cancelled.
/// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
#define ERRCODE_SDK_CONTEXT_DEADLINE_EXCEEDED 10003

/// Resources are not ready, initialization or login has not finished.
/// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
#define ERRCODE_SDK_RESOURCE_NOT_READY 10004

/// Unknown SDK error.
/// Group general, upstream UnknownCode; from the client SDK's table.
#define ERRCODE_SDK_UNKNOWN 10005

/// SDK internal error.
/// Group general, upstream SdkInternalError; from the client SDK's table.
#define ERRCODE_SDK_INTERNAL 10006

/// Nothing to update.
/// Group general, upstream NoUpdateError; from the client SDK's table.
#define ERRCODE_SDK_NO_UPDATE 10007

/// SDK is not initialized.
/// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
#define ERRCODE_SDK_NOT_INITIALIZED 10008

/// Login has not completed.
/// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
#define ERRCODE_SDK_NOT_LOGGED_IN 10009

/// User does not exist.
/// Group user, upstream UserIDNotFoundError; from the client SDK's table.
#define ERRCODE_SDK_USER_NOT_FOUND 10100

/// User has logged out.
/// Group session, upstream LoginOutError; from the client SDK's table.
#define ERRCODE_SDK_LOGGED_OUT 10101

/// User has already logged in.
/// Group session, upstream LoginRepeatError; from the client SDK's table.
#define ERRCODE_SDK_LOGIN_REPEATED 10102

/// File to upload does not exist.
/// Group file, upstream FileNotFoundError; from the client SDK's table.
#define ERRCODE_SDK_FILE_NOT_FOUND 10200

/// Message decompression failed.
/// Group message, upstream MsgDeCompressionError; from the client SDK's table.
#define ERRCODE_SDK_MESSAGE_DECOMPRESSION_FAILED 10201

/// Message decoding failed.
/// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
#define ERRCODE_SDK_MESSAGE_DECODE_FAILED 10202

/// Binary protocol is not supported on the long connection.
/// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
#define ERRCODE_SDK_UNSUPPORTED_BINARY_PROTOCOL 10203

/// Only a failed message can be sent again.
/// Group message, upstream MsgRepeatError; from the client SDK's table.
#define ERRCODE_SDK_MESSAGE_REPEATED 10204

/// Message content type is not supported.
/// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
#define ERRCODE_SDK_UNSUPPORTED_CONTENT_TYPE 10205

/// Message has no sequence number.
/// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
#define ERRCODE_SDK_MESSAGE_WITHOUT_SEQUENCE 10206

/// Message has been deleted.
/// Group message, upstream MsgHasDeletedError; from the client SDK's table.
#define ERRCODE_SDK_MESSAGE_DELETED 10207

/// Operation is not supported on this conversation.
/// Group conversation, upstream NotSupportOptError; from the client SDK's table.
#define ERRCODE_SDK_UNSUPPORTED_OPERATION 10301

/// Conversation type is not supported.
/// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
#define ERRCODE_SDK_UNSUPPORTED_CONVERSATION_TYPE 10302

/// Unread count is already zero.
/// Group conversation, upstream UnreadCountError; from the client SDK's table.
#define ERRCODE_SDK_UNREAD_COUNT_ZERO 10303

/// Group does not exist.
/// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
#define ERRCODE_SDK_GROUP_NOT_FOUND 10400

/// Group type is not valid.
/// Group group, upstream GroupTypeErr; from the client SDK's table.
#define ERRCODE_SDK_INVALID_GROUP_TYPE 10401

/// Webhook call failed.
/// Group network, upstream CallbackError; not on the page, sent by servers.
#define ERRCODE_CALLBACK_FAILED 80000

/// Database error.
/// Group general, upstream DatabaseError; not on the page, sent by servers.
#define ERRCODE_DATABASE_ERROR 90002

/// Network error, a webhook could not be reached.
/// Group network, upstream NetworkError; not on the page, sent by servers.
#define ERRCODE_NETWORK_ERROR 90004

/// Data error, a value or a reply is not as expected.
/// Group general, upstream DataError; not on the page, sent by servers.
#define ERRCODE_DATA_ERROR 90007

/// Who raised an error: one of the ERRCODE_CATEGORY_ constants. A newer library may have more.
typedef int32_t errcode_category_t;

/// What kind of thing went wrong: one of the ERRCODE_GRP_ constants. A newer library may have more.
typedef int32_t errcode_group_t;

/// Everything about a code. This struct is never extended.
typedef struct errcode_info_t {
  /// The code asked for.
  int32_t code;
  /// As errcode_category.
  errcode_category_t category;
  /// As errcode_group.
  errcode_group_t group;
  /// The code that this one is a kind of; the code itself where there is none.
  int32_t parent;
  /// As errcode_message.
  const char *message;
  /// As errcode_name.
  const char *name;
  /// Bytes in message, without the NUL.
  uint32_t message_length;
  /// Bytes in name, without the NUL.
  uint32_t name_length;
  /// As errcode_is_known.
  bool known;
} errcode_info_t;

/// How a registration has ended: ERRCODE_REG_OK, or the reason why nothing was registered. A newer library may have more.
typedef int32_t errcode_status_t;

/// A code of a business server, to be registered. This struct is never extended.
typedef struct errcode_custom_t {
  /// 20001 to 29999.
  int32_t code;
  /// Upper case with single _ between words, such as "VERIFICATION_CODE_EXPIRED"; at most 255 bytes. Not the name of
  /// another code.
  const char *name;
  /// UTF-8 of 1 to 255 bytes without a control character.
  const char *message;
} errcode_custom_t;

/// Outside every published range, negative numbers included.
#define ERRCODE_CATEGORY_UNKNOWN 0

/// 0 to 9999: sent by the server. Success (0) is in this range.
#define ERRCODE_CATEGORY_SERVER 1

/// 10000 to 20000: raised by the client SDK itself.
#define ERRCODE_CATEGORY_CLIENT 2

/// 20001 to 29999: defined by the business server for its webhooks.
#define ERRCODE_CATEGORY_WEBHOOK 3

/// Not in the table, and in no hundred that belongs to a group.
#define ERRCODE_GRP_UNKNOWN 0

/// Nothing went wrong.
#define ERRCODE_GRP_SUCCESS 1

/// The request, the database or the service itself; nothing more special.
#define ERRCODE_GRP_GENERAL 2

/// A user account.
#define ERRCODE_GRP_USER 3

/// A chat group, its members, or an application to join.
#define ERRCODE_GRP_GROUP 4

/// Friends and blocks between two users.
#define ERRCODE_GRP_RELATIONSHIP 5

/// A message: sending, reading, muting, encoding.
#define ERRCODE_GRP_MESSAGE 6

/// The token of a user: log in again to get another.
#define ERRCODE_GRP_TOKEN 7

/// The long connection to the gateway, and push.
#define ERRCODE_GRP_CONNECTION 8

/// Uploading a file.
#define ERRCODE_GRP_FILE 9

/// The network between two parties: try again later.
#define ERRCODE_GRP_NETWORK 10

/// The SDK was called before it was initialized or logged in.
#define ERRCODE_GRP_LIFECYCLE 11

/// The login session of the client.
#define ERRCODE_GRP_SESSION 12

/// A conversation and its settings.
#define ERRCODE_GRP_CONVERSATION 13

/// Registered.
#define ERRCODE_REG_OK 0

/// The code is not in the range 20001 to 29999.
#define ERRCODE_REG_OUT_OF_RANGE 1

/// The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
#define ERRCODE_REG_BAD_NAME 2

/// The message is empty or longer than 255 bytes.
#define ERRCODE_REG_BAD_LENGTH 3

/// The message is not UTF-8.
#define ERRCODE_REG_NOT_UTF8 4

/// The message has a control character, such as a line break.
#define ERRCODE_REG_CONTROL_CHARACTER 5

/// The code is there already, with another name or message.
#define ERRCODE_REG_CODE_TAKEN 6

/// The name belongs to another code.
#define ERRCODE_REG_NAME_TAKEN 7

/// There is no space left for its text.
#define ERRCODE_REG_NO_SPACE 8

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/// What the code means: a sentence in English without a full stop.
///
/// For a code that is not in the table, a fixed sentence that says which range it is in. Never NULL, never empty; the
/// string is static, see the top of this file.
///
/// Takes any number. Thread-safe and async-signal-safe.
const char *errcode_message(int32_t code);

/// Who raised the error. Decided by the range alone, whether the code is in the table or not:
/// 0 to 9999 ERRCODE_CATEGORY_SERVER, 10000 to 20000 ERRCODE_CATEGORY_CLIENT, 20001 to 29999 ERRCODE_CATEGORY_WEBHOOK,
/// every other number ERRCODE_CATEGORY_UNKNOWN.
///
/// Takes any number. Thread-safe and async-signal-safe.
errcode_category_t errcode_category(int32_t code);

/// Whether the code is success: true for 0 (ERRCODE_OK), false for every other number.
///
/// Takes any number. Thread-safe and async-signal-safe.
bool errcode_is_ok(int32_t code);

/// Whether the code is in the table. Says nothing of its category: 1600 is a server code and not known.
///
/// Takes any number. Thread-safe and async-signal-safe.
bool errcode_is_known(int32_t code);

/// The name of the code, which never changes: "TOKEN_EXPIRED" for ERRCODE_TOKEN_EXPIRED.
///
/// For a code that is not in the table, a fixed word for its category, such as "UNKNOWN_SERVER_CODE", that is not the
/// name of any code. Never NULL, never empty; the string is static, see the top of this file.
///
/// Takes any number. Thread-safe and async-signal-safe.
const char *errcode_name(int32_t code);

/// What kind of thing went wrong.
///
/// A code that is not in the table is placed by its hundred: 1599 is in ERRCODE_GRP_TOKEN, as all of 15xx is. Where the
/// hundred belongs to no group, ERRCODE_GRP_UNKNOWN.
///
/// Takes any number. Thread-safe and async-signal-safe.
errcode_group_t errcode_group(int32_t code);

/// The name of a category, in lower case: "server". "unknown" for a number that is no category. Never NULL; the string
/// is static.
///
/// Takes any number. Thread-safe and async-signal-safe.
const char *errcode_category_name(errcode_category_t category);

/// The name of a group, in lower case: "token". "unknown" for a number that is no group. Never NULL; the string is
/// static.
///
/// Takes any number. Thread-safe and async-signal-safe.
const char *errcode_group_name(errcode_group_t group);

/// Whether code is kind, or a kind of it: ERRCODE_USER_NOT_FOUND is a kind of ERRCODE_RECORD_NOT_FOUND. Any two numbers
/// may be asked; equal ones are always of a kind.
///
/// Takes any number. Thread-safe and async-signal-safe.
bool errcode_is_kind_of(int32_t code, int32_t kind);

/// Everything about a code in one call, with the lengths of its strings. Any code may be asked; the strings are static.
///
/// Takes any number. Thread-safe and async-signal-safe.
struct errcode_info_t errcode_describe(int32_t code);

/// Finds the code with a name, as errcode_name writes it: upper case, without ERRCODE_.
///
/// Returns true and sets *code if there is one. Otherwise returns false and leaves *code as it was; so it does if name
/// is NULL. code may be NULL, to ask only whether there is one. name is read up to its NUL; neither pointer is kept.
///
/// Thread-safe and async-signal-safe.
bool errcode_from_name(const char *name, int32_t *code);

/// Registers a code of a business server: from now on every function here knows it, in the whole process. Meant to be
/// called once, when the program starts; there is no way to change or to remove a code.
///
/// As errcode_register_all with one entry.
///
/// Takes any number. Thread-safe and async-signal-safe.
errcode_status_t errcode_register(int32_t code, const char *name, const char *message);

/// Registers count codes of a business server, all or none: if one entry is refused, nothing is registered.
///
/// Returns ERRCODE_REG_OK, or the reason why an entry is refused, and then sets *refused to its index; where several
/// are, to one of them. refused may be NULL; it is left as it was if nothing is refused. A name or message of NULL is
/// empty. entries may be NULL if count is 0.
///
/// The first registration of a code is for ever; the same one again, with equal strings, is ERRCODE_REG_OK, so that two
/// components may do it. The strings are copied and may be temporary, but must not change during the call. There is room
/// for all 9,999 codes with 64 bytes of text each.
///
///     static const errcode_custom_t codes[] = {
///         {20001, "WRONG_PASSWORD", "Wrong password"},
///         {20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"},
///     };
///     uint32_t refused;
///     errcode_status_t status = errcode_register_all(codes, 2, &refused);
///     if (status != ERRCODE_REG_OK)
///         fprintf(stderr, "%d: %s\n", (int)codes[refused].code, errcode_status_message(status));
///
/// Takes any number. Thread-safe and async-signal-safe. Nothing waits for a lock, neither here nor in a lookup, which
/// sees a code completely or not at all.
errcode_status_t errcode_register_all(const struct errcode_custom_t *entries,
                                      uint32_t count,
                                      uint32_t *refused);

/// How many codes there are: those of the table and those that are registered. Only grows.
///
/// Thread-safe and async-signal-safe.
uint32_t errcode_count(void);

/// Where the library keeps the number of registered codes. For a wrapper that answers from the memory of its own
/// language: while the number is what it was, no code is new, and reading it takes no call from there to C.
///
/// Never NULL; valid for the life of the process. Read it as an atomic, with acquire or stronger: other threads and other
/// languages may register at any time. It only grows, and no code changes that is counted in it. Never write there.
///
/// Thread-safe and async-signal-safe.
const uint32_t *errcode_registered(void);

/// The code at a place: 0 to errcode_count() - 1. First the codes of the table, ascending, and then those that are
/// registered, in the order in which they were; so the place of a code never changes. -1, which is no code of either, for
/// every other index.
///
///     for (uint32_t i = 0; i < errcode_count(); i++)
///         puts(errcode_name(errcode_at(i)));
///
/// Takes any number. Thread-safe and async-signal-safe.
int32_t errcode_at(uint32_t index);

/// The version of the library that is running, as ERRCODE_VERSION is that of the header: "1.0.0". The string is static.
///
/// Thread-safe and async-signal-safe.
const char *errcode_version(void);

/// The version of the library that is running, as ERRCODE_VERSION_NUMBER is that of the header:
/// major * 1000000 + minor * 1000 + patch.
///
/// Thread-safe and async-signal-safe.
uint32_t errcode_version_number(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ERRCODE_H */
