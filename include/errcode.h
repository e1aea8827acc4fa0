/* Generated from errcodes.toml by `cargo xtask codegen`. Do not edit. */

/* liberrcode 1.0.0: the error codes of the OpenIM instant-messaging system, as one table for every language.
 *
 *     #include <errcode.h>
 *
 *     void on_error(const char *operation_id, int32_t code, const char *err_msg)
 *     {
 *         log_error("%s: %s (%d): %s", operation_id, errcode_message(code), (int)code, err_msg);
 *         switch (errcode_action(code)) {
 *         case ERRCODE_ACTION_RETRY:
 *             try_again_later();
 *             break;
 *         case ERRCODE_ACTION_RENEW_TOKEN:
 *             renew_token_once();
 *             break;
 *         case ERRCODE_ACTION_SIGN_IN:
 *             show_sign_in(errcode_user_message(code, "en"));
 *             break;
 *         default:
 *             show_alert(errcode_user_message(code, "en"));
 *         }
 *     }
 *
 * Link with -lerrcode, or with what `pkg-config --libs errcode` prints. The library needs no other library.
 *
 * For every function:
 *
 *  - Every int32_t is a valid code, category, group or action.
 *  - An unknown code is normal: the server may be newer than the program, and 20001 to 29999 belong to each business
 *    server, whose codes a program can register. It still has a category, a name and messages; errcode_is_known tells it
 *    apart.
 *  - A returned string is NUL-terminated UTF-8, and never NULL. It is static: do not free it. It stays valid until the
 *    process ends, on Linux, Android and BSD even after dlclose. The strings of a registered code are the caller's own.
 *    Compare strings with strcmp, not by address.
 *  - A string argument is NUL-terminated. It is only read during the call, except by errcode_register, which keeps it.
 *  - All functions are thread-safe and async-signal-safe. None allocates, locks, blocks, sets errno or prints.
 *  - Categories, groups, actions and statuses are int32_t, not enums: a newer library may return a number that this header
 *    does not name. Give every switch a default.
 *
 * The messages of the codes on the published error-code page are its explanations, word for word. docs/abi.md says what
 * never changes.
 */

#ifndef ERRCODE_H
#define ERRCODE_H

#include <stdbool.h>
#include <stdint.h>

/* The version of this header. That of the running library: errcode_version, errcode_version_number. */
#define ERRCODE_VERSION "1.0.0"
#define ERRCODE_VERSION_NUMBER 1000000
#define ERRCODE_VERSION_MAJOR 1
#define ERRCODE_VERSION_MINOR 0
#define ERRCODE_VERSION_PATCH 0

/* Categories: who raised an error. */

// Outside every published range, negative numbers included.
#define ERRCODE_CATEGORY_UNKNOWN 0

// 0 to 9999. Sent by the server. Success (0) is in this range.
#define ERRCODE_CATEGORY_SERVER 1

// 10000 to 20000. Raised by the client SDK itself.
#define ERRCODE_CATEGORY_CLIENT 2

// 20001 to 29999. Defined by the business server for its webhooks.
#define ERRCODE_CATEGORY_WEBHOOK 3

/* Actions: what a program does about a code. */

// Nothing is known to help: go on, or show the user text.
#define ERRCODE_ACTION_NONE 0

// The same call may succeed later: wait, longer each time, then try again.
#define ERRCODE_ACTION_RETRY 1

// Get a new token from the app's own server, then try again: once, never in a loop.
#define ERRCODE_ACTION_RENEW_TOKEN 2

// The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking each
// other out.
#define ERRCODE_ACTION_SIGN_IN 3

// The call is wrong as it was made and will fail again: change the program.
#define ERRCODE_ACTION_FIX_CALL 4

// A rule or the current state does not allow it: tell the person.
#define ERRCODE_ACTION_TELL_USER 5

// The operator of the service has to act; the app only shows the user text.
#define ERRCODE_ACTION_OPERATOR 6

/* Groups: what kind of thing went wrong. */

// Not in the dictionary, and in no hundred that belongs to a group.
#define ERRCODE_GRP_UNKNOWN 0

// Nothing went wrong.
#define ERRCODE_GRP_SUCCESS 1

// The request, the database or the service itself; nothing more specific.
#define ERRCODE_GRP_GENERAL 2

// A user account and its permissions.
#define ERRCODE_GRP_USER 3

// A chat group, its members, or a request to join it.
#define ERRCODE_GRP_GROUP 4

// Friends and blocks between two users.
#define ERRCODE_GRP_RELATIONSHIP 5

// A message: sending, reading, history, muting, encoding.
#define ERRCODE_GRP_MESSAGE 6

// The token of a user.
#define ERRCODE_GRP_TOKEN 7

// The long connection to the gateway, and push.
#define ERRCODE_GRP_CONNECTION 8

// A file and its upload.
#define ERRCODE_GRP_FILE 9

// The network: between app and server, or between two services.
#define ERRCODE_GRP_NETWORK 10

// The SDK was called before it was initialized or logged in.
#define ERRCODE_GRP_LIFECYCLE 11

// The login session of the client.
#define ERRCODE_GRP_SESSION 12

// A conversation and its settings.
#define ERRCODE_GRP_CONVERSATION 13

/* Statuses: how a registration ended. */

// All codes are registered.
#define ERRCODE_STATUS_OK 0

// The code is not in the range 20001 to 29999.
#define ERRCODE_STATUS_OUT_OF_RANGE 1

// The name is NULL or not SCREAMING_SNAKE.
#define ERRCODE_STATUS_BAD_NAME 2

// The message is NULL, empty or not UTF-8, or has a character that hides or reorders text, such as a line break.
#define ERRCODE_STATUS_BAD_MESSAGE 3

/* Codes. */

// Normal.
#define ERRCODE_OK 0

// gRPC Canceled: the call between two services was canceled.
#define ERRCODE_RPC_CANCELED 1

// gRPC Unknown: a service failed without an OpenIM code.
#define ERRCODE_RPC_UNKNOWN 2

// gRPC InvalidArgument: a service refused an argument.
#define ERRCODE_RPC_INVALID_ARGUMENT 3

// gRPC DeadlineExceeded: a service did not answer in time.
#define ERRCODE_RPC_DEADLINE_EXCEEDED 4

// gRPC NotFound: a service did not find what was asked for.
#define ERRCODE_RPC_NOT_FOUND 5

// gRPC AlreadyExists: what was to be created already exists.
#define ERRCODE_RPC_ALREADY_EXISTS 6

// gRPC PermissionDenied: a service does not allow this call.
#define ERRCODE_RPC_PERMISSION_DENIED 7

// gRPC ResourceExhausted: a service has reached a limit.
#define ERRCODE_RPC_RESOURCE_EXHAUSTED 8

// gRPC FailedPrecondition: the current state does not allow this call.
#define ERRCODE_RPC_FAILED_PRECONDITION 9

// gRPC Aborted: the call was aborted, usually by a conflict with another.
#define ERRCODE_RPC_ABORTED 10

// gRPC OutOfRange: a value is out of range.
#define ERRCODE_RPC_OUT_OF_RANGE 11

// gRPC Unimplemented: a service does not have this method.
#define ERRCODE_RPC_UNIMPLEMENTED 12

// gRPC Internal: a call between two services broke.
#define ERRCODE_RPC_INTERNAL 13

// gRPC Unavailable: a service cannot be reached.
#define ERRCODE_RPC_UNAVAILABLE 14

// gRPC DataLoss: data is lost or damaged.
#define ERRCODE_RPC_DATA_LOSS 15

// gRPC Unauthenticated: a service did not accept the credentials.
#define ERRCODE_RPC_UNAUTHENTICATED 16

// Message history could not be pulled from the server; in the web SDK also a panic.
#define ERRCODE_SDK_HISTORY_PULL_FAILED 100

// Too many requests, try again later.
#define ERRCODE_TOO_MANY_REQUESTS 429

// Server internal error, usually an internal network error, need to check if the service is normal.
#define ERRCODE_INTERNAL 500

// Server error of an unknown kind.
#define ERRCODE_UNKNOWN 1000

// Parameter error, need to check if the body and header parameters are correct.
#define ERRCODE_INVALID_PARAMETER 1001

// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
#define ERRCODE_PERMISSION_DENIED 1002

// Database primary key duplicate.
#define ERRCODE_DUPLICATE_KEY 1003

// Database record not found.
#define ERRCODE_RECORD_NOT_FOUND 1004

// Server still uses its default secret, need to change it.
#define ERRCODE_SECRET_NOT_CHANGED 1050

// User ID does not exist.
#define ERRCODE_USER_NOT_FOUND 1101

// User has already registered.
#define ERRCODE_USER_ALREADY_REGISTERED 1102

// Group does not exist.
#define ERRCODE_GROUP_NOT_FOUND 1201

// Group already exists.
#define ERRCODE_GROUP_ALREADY_EXISTS 1202

// User is not in the group.
#define ERRCODE_NOT_IN_GROUP 1203

// Group has been dismissed.
#define ERRCODE_GROUP_DISMISSED 1204

// Unsupported group type.
#define ERRCODE_UNSUPPORTED_GROUP_TYPE 1205

// Group application has been processed, no need to process repeatedly.
#define ERRCODE_GROUP_APPLICATION_PROCESSED 1206

// Cannot add yourself as a friend.
#define ERRCODE_CANNOT_ADD_SELF 1301

// Has been blocked by the other party.
#define ERRCODE_BLOCKED_BY_PEER 1302

// The other party is not your friend.
#define ERRCODE_NOT_FRIEND 1303

// Already a friend relationship, no need to apply repeatedly.
#define ERRCODE_ALREADY_FRIEND 1304

// Friend request has already been handled.
#define ERRCODE_FRIEND_REQUEST_HANDLED 1305

// Message read function is disabled.
#define ERRCODE_MESSAGE_READ_DISABLED 1401

// Has been muted, cannot speak in the group.
#define ERRCODE_MEMBER_MUTED 1402

// Group has been muted, cannot speak.
#define ERRCODE_GROUP_MUTED 1403

// The message has been revoked.
#define ERRCODE_MESSAGE_REVOKED 1404

// Authorization expired.
#define ERRCODE_AUTHORIZATION_EXPIRED 1405

// Token has expired.
#define ERRCODE_TOKEN_EXPIRED 1501

// Invalid token.
#define ERRCODE_TOKEN_INVALID 1502

// Token format error.
#define ERRCODE_TOKEN_MALFORMED 1503

// Token is not yet effective.
#define ERRCODE_TOKEN_NOT_YET_VALID 1504

// Unknown token error.
#define ERRCODE_TOKEN_UNKNOWN 1505

// Kicked out token, invalid.
#define ERRCODE_TOKEN_KICKED 1506

// Token does not exist.
#define ERRCODE_TOKEN_NOT_FOUND 1507

// Insufficient permission in the organization.
#define ERRCODE_ORGANIZATION_PERMISSION_DENIED 1520

// Number of connections exceeds the maximum limit of the gateway.
#define ERRCODE_CONNECTION_LIMIT_EXCEEDED 1601

// Connection handshake parameter error.
#define ERRCODE_HANDSHAKE_PARAMETER_INVALID 1602

// Message could not be pushed to a connected client.
#define ERRCODE_PUSH_FAILED 1603

// Message was not pushed over the connection, the iOS client is in the background.
#define ERRCODE_IOS_BACKGROUND_PUSH_FAILED 1604

// File upload expired.
#define ERRCODE_FILE_UPLOAD_EXPIRED 1701

// Network error, the request failed.
#define ERRCODE_SDK_NETWORK 10000

// Network request timed out.
#define ERRCODE_SDK_NETWORK_TIMEOUT 10001

// Parameter error in a call to the SDK.
#define ERRCODE_SDK_INVALID_PARAMETER 10002

// Operation timed out or was canceled.
#define ERRCODE_SDK_CONTEXT_DEADLINE_EXCEEDED 10003

// Resources are not ready, initialization or login has not finished.
#define ERRCODE_SDK_RESOURCE_NOT_READY 10004

// Unknown SDK error, the true code may be in errMsg.
#define ERRCODE_SDK_UNKNOWN 10005

// SDK internal error.
#define ERRCODE_SDK_INTERNAL 10006

// Nothing to update.
#define ERRCODE_SDK_NO_UPDATE 10007

// SDK is not initialized.
#define ERRCODE_SDK_NOT_INITIALIZED 10008

// Login has not completed.
#define ERRCODE_SDK_NOT_LOGGED_IN 10009

// User does not exist.
#define ERRCODE_SDK_USER_NOT_FOUND 10100

// User has logged out.
#define ERRCODE_SDK_LOGGED_OUT 10101

// User has already logged in.
#define ERRCODE_SDK_LOGIN_REPEATED 10102

// File to upload does not exist.
#define ERRCODE_SDK_FILE_NOT_FOUND 10200

// Message decompression failed.
#define ERRCODE_SDK_MESSAGE_DECOMPRESSION_FAILED 10201

// Message decoding failed.
#define ERRCODE_SDK_MESSAGE_DECODE_FAILED 10202

// Message or protocol type on the long connection is not known.
#define ERRCODE_SDK_UNSUPPORTED_REQUEST_IDENTIFIER 10203

// Only a failed message can be sent again.
#define ERRCODE_SDK_MESSAGE_REPEATED 10204

// Message content type is not supported.
#define ERRCODE_SDK_UNSUPPORTED_CONTENT_TYPE 10205

// Message has no sequence number.
#define ERRCODE_SDK_MESSAGE_WITHOUT_SEQUENCE 10206

// Message has been deleted.
#define ERRCODE_SDK_MESSAGE_DELETED 10207

// Operation is not supported for supergroups.
#define ERRCODE_SDK_UNSUPPORTED_FOR_SUPERGROUP 10301

// Operation is supported for supergroups only.
#define ERRCODE_SDK_SUPERGROUP_ONLY 10302

// Unread count is already zero.
#define ERRCODE_SDK_UNREAD_COUNT_ZERO 10303

// Group does not exist.
#define ERRCODE_SDK_GROUP_NOT_FOUND 10400

// Group type is not valid.
#define ERRCODE_SDK_INVALID_GROUP_TYPE 10401

// WebSocket proxy of the web SDK cannot parse or run a request.
#define ERRCODE_SDK_WEB_REQUEST_FAILED 20000

// Webhook call failed.
#define ERRCODE_CALLBACK_FAILED 80000

// Database error.
#define ERRCODE_DATABASE_ERROR 90002

// Network error, a webhook could not be reached.
#define ERRCODE_NETWORK_ERROR 90004

// Data error, a value or a reply is not as expected.
#define ERRCODE_DATA_ERROR 90007

#ifdef __cplusplus
extern "C" {
#endif

// Who raised an error: one of the ERRCODE_CATEGORY_ constants.
typedef int32_t errcode_category_t;

// What a program does about a code: one of the ERRCODE_ACTION_ constants.
typedef int32_t errcode_action_t;

// What kind of thing went wrong: one of the ERRCODE_GRP_ constants.
typedef int32_t errcode_group_t;

// How a registration ended: one of the ERRCODE_STATUS_ constants.
typedef int32_t errcode_status_t;

// A code of a business server.
typedef struct errcode_custom_t {
  // 20001 to 29999.
  int32_t code;
  // What a program does about it.
  errcode_action_t action;
  // SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
  const char *name;
  // UTF-8, not empty, without control characters. errcode_user_message returns it too: make it a text that people may
  // see.
  const char *message;
} errcode_custom_t;

// What the code means, for developers and logs: an English sentence without a full stop.
const char *errcode_message(int32_t code);

// Which side raised the error. The range decides, for known and unknown codes alike.
errcode_category_t errcode_category(int32_t code);

// True for 0 and nothing else.
bool errcode_is_ok(int32_t code);

// errcode_message in another language. language is a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8"; only its first
// part counts, in upper or lower case. The message is English if language is NULL or the library does not have it. A
// registered code has one message for all languages.
const char *errcode_message_in(int32_t code, const char *language);

// What to show the person in front of the app: whole sentences without jargon, never empty. language is as for
// errcode_message_in.
const char *errcode_user_message(int32_t code, const char *language);

// What a program does about the error. ERRCODE_ACTION_NONE for an unknown code.
errcode_action_t errcode_action(int32_t code);

// What kind of thing went wrong, to sort and show codes by; to decide what to do, use errcode_action. An unknown code has
// the group of its hundred (1599: token), or ERRCODE_GRP_UNKNOWN.
errcode_group_t errcode_group(int32_t code);

// The name of the constant without ERRCODE_, such as "TOKEN_EXPIRED". For an unknown code "UNKNOWN_SERVER_CODE",
// "UNKNOWN_CLIENT_CODE", "UNKNOWN_WEBHOOK_CODE" or "UNKNOWN_CODE", by its category.
const char *errcode_name(int32_t code);

// Whether the library has the code, or it is registered.
bool errcode_is_known(int32_t code);

// Sets *code to the known code with this name, spelled as errcode_name returns it. Returns false and leaves *code alone
// if there is none, or if name or code is NULL. Compares with every name: do not call it in a hot loop.
bool errcode_from_name(const char *name, int32_t *code);

// Sets *code to the next greater known code. Returns false and leaves *code alone if there is none, or if code is NULL.
// Start with INT32_MIN:
//
//     for (int32_t code = INT32_MIN; errcode_next(&code);)
//         puts(errcode_name(code));
bool errcode_next(int32_t *code);

// Such as "server"; "unknown" for a number that is no category.
const char *errcode_category_name(errcode_category_t category);

// Such as "token"; "unknown" for a number that is no group.
const char *errcode_group_name(errcode_group_t group);

// Such as "renew_token"; "unknown" for a number that is no action.
const char *errcode_action_name(errcode_action_t action);

// Registers count codes of a business server, for all code in the process that uses this library.
//
// The library copies nothing: the caller keeps the entries and their strings, unchanged, for the life of the process.
// Static data is best:
//
//     static const errcode_custom_t codes[] = {
//         {20001, ERRCODE_ACTION_TELL_USER, "WRONG_PASSWORD", "Wrong password"},
//         {20007, ERRCODE_ACTION_TELL_USER, "CODE_EXPIRED", "Verification code expired"},
//     };
//     uint32_t refused;
//     if (errcode_register(codes, 2, &refused) != ERRCODE_STATUS_OK)
//         fprintf(stderr, "%d is not registered\n", (int)codes[refused].code);
//
// Returns ERRCODE_STATUS_OK if all are registered. Otherwise none is, *refused is the index of the first entry that is
// refused, and the status says why. refused may be NULL. Registering no entries, or NULL, does nothing and is no error.
//
// Registering a code again replaces its entry, for example by one in another language. A call in another thread gets the
// old entry or the new one. If two threads register the same code at the same time, one of them wins.
errcode_status_t errcode_register(const struct errcode_custom_t *entries,
                                  uint32_t count,
                                  uint32_t *refused);

// The version of the running library, such as "1.0.0".
const char *errcode_version(void);

// The same as a number: major * 1000000 + minor * 1000 + patch.
uint32_t errcode_version_number(void);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // ERRCODE_H
