/// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
// clang-format off
#pragma once

#include <cstdint>

namespace openim::errcode {

/// An error code. Any int32 is a value of this type, named here or not; give every switch a default.
enum class errc : std::int32_t {
    /// Normal.
    /// The call succeeded. A reply without an errCode field is not a success.
    ok = 0,
    /// gRPC Canceled: the call between two services was canceled.
    /// The caller gave up, usually because the client disconnected or a service was restarting. Try again.
    rpc_canceled = 1,
    /// gRPC Unknown: a service failed without an OpenIM code.
    /// A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of
    /// that service.
    rpc_unknown = 2,
    /// gRPC InvalidArgument: a service refused an argument.
    /// errMsg says which argument was refused. Check the parameters of the request, and that all services run the same
    /// release.
    rpc_invalid_argument = 3,
    /// gRPC DeadlineExceeded: a service did not answer in time.
    /// A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their
    /// database and the network between them.
    rpc_deadline_exceeded = 4,
    /// gRPC NotFound: a service did not find what was asked for.
    /// What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
    rpc_not_found = 5,
    /// gRPC AlreadyExists: what was to be created already exists.
    /// Usually the request was sent twice. Treat it as created, or use another ID.
    rpc_already_exists = 6,
    /// gRPC PermissionDenied: a service does not allow this call.
    /// The caller may not make this call. Check whose token is used, and the role of that user.
    rpc_permission_denied = 7,
    /// gRPC ResourceExhausted: a service has reached a limit.
    /// A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
    /// errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
    rpc_resource_exhausted = 8,
    /// gRPC FailedPrecondition: the current state does not allow this call.
    /// Something has to be done before this call; errMsg says what. Trying again without it fails again.
    rpc_failed_precondition = 9,
    /// gRPC Aborted: the call was aborted, usually by a conflict with another.
    /// Two calls changed the same data at the same time. Try again from the start of the operation.
    rpc_aborted = 10,
    /// gRPC OutOfRange: a value is out of range.
    /// A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
    rpc_out_of_range = 11,
    /// gRPC Unimplemented: a service does not have this method.
    /// Services of different releases run together, or an address leads to the wrong service. Bring all services to the
    /// same release and check service discovery.
    rpc_unimplemented = 12,
    /// gRPC Internal: a call between two services broke.
    /// The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does not
    /// speak gRPC.
    rpc_internal = 13,
    /// gRPC Unavailable: a service cannot be reached.
    /// A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
    /// check that every service runs and that service discovery (such as etcd) and the network work.
    rpc_unavailable = 14,
    /// gRPC DataLoss: data is lost or damaged.
    /// Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
    rpc_data_loss = 15,
    /// gRPC Unauthenticated: a service did not accept the credentials.
    /// The token is missing, expired or not valid for this call. Get a new one from your own server, then try again
    /// once.
    rpc_unauthenticated = 16,
    /// Message history could not be pulled from the server; in the web SDK also a panic.
    /// GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in
    /// errMsg. When the web SDK sends it for another call, a panic was caught: report it with the log.
    sdk_history_pull_failed = 100,
    /// Too many requests, try again later.
    /// The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
    /// that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
    too_many_requests = 429,
    /// Server internal error, usually an internal network error, need to check if the service is normal.
    /// Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or
    /// the server's log under the same operationID, has the cause.
    internal = 500,
    /// Server error of an unknown kind.
    /// Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under
    /// the same operationID.
    unknown = 1000,
    /// Parameter error, need to check if the body and header parameters are correct.
    /// A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says which.
    /// Correct the request.
    invalid_parameter = 1001,
    /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
    /// The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a
    /// role in the group, or the wrong secret in a request for a token. errDlt says which.
    permission_denied = 1002,
    /// Database primary key duplicate.
    /// A record with this key exists, usually because the request was sent twice. Treat it as created, or use another
    /// ID.
    duplicate_key = 1003,
    /// Database record not found.
    /// The user, group, conversation, message or request that the call names has no record; errDlt often says which.
    /// Check the IDs, and whether it has been deleted.
    record_not_found = 1004,
    /// Server still uses its default secret, need to change it.
    /// Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then
    /// restart the services.
    secret_not_changed = 1050,
    /// User ID does not exist.
    /// No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server
    /// first.
    user_not_found = 1101,
    /// User has already registered.
    /// The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
    user_already_registered = 1102,
    /// Group does not exist.
    /// There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
    /// created.
    group_not_found = 1201,
    /// Group already exists.
    /// The groupID is taken. Choose another, or leave it empty and the server generates one.
    group_already_exists = 1202,
    /// User is not in the group.
    /// The sender was removed from the group, has left it or never joined. Close the input box of the conversation
    /// until the person is a member again.
    not_in_group = 1203,
    /// Group has been dismissed.
    /// The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
    group_dismissed = 1204,
    /// Unsupported group type.
    /// This call does not support the groupType. Create groups of type 2 (working group); servers send an empty errMsg
    /// with this code.
    unsupported_group_type = 1205,
    /// Group application has been processed, no need to process repeatedly.
    /// It was handled before, by another administrator or on another device. Reload the list of requests.
    group_application_processed = 1206,
    /// Cannot add yourself as a friend.
    /// The userID to add is the caller's own. Do not offer the button on a person's own profile.
    cannot_add_self = 1301,
    /// Has been blocked by the other party.
    /// The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered and
    /// do not send it again.
    blocked_by_peer = 1302,
    /// The other party is not your friend.
    /// The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
    /// recipient's friend list. Become friends first, or switch the setting off.
    not_friend = 1303,
    /// Already a friend relationship, no need to apply repeatedly.
    /// Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend, sync
    /// the friend list.
    already_friend = 1304,
    /// Friend request has already been handled.
    /// It was accepted or refused before, perhaps on another device. Reload the list of requests.
    friend_request_handled = 1305,
    /// Message read function is disabled.
    /// The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
    message_read_disabled = 1401,
    /// Has been muted, cannot speak in the group.
    /// The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the
    /// input box until then.
    member_muted = 1402,
    /// Group has been muted, cannot speak.
    /// The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
    /// until the group's status changes.
    group_muted = 1403,
    /// The message has been revoked.
    /// The message was revoked before. Show it as recalled; there is nothing else to do.
    message_revoked = 1404,
    /// Authorization expired.
    /// On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
    authorization_expired = 1405,
    /// Token has expired.
    /// The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
    /// server and log in to the SDK with it.
    token_expired = 1501,
    /// Invalid token.
    /// The token was issued for another userID or platformID than the connection names. Get one for exactly this user
    /// and this platform.
    token_invalid = 1502,
    /// Token format error.
    /// The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
    /// OpenIM token unchanged.
    token_malformed = 1503,
    /// Token is not yet effective.
    /// The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
    token_not_yet_valid = 1504,
    /// Unknown token error.
    /// The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones fail
    /// too, check that all services have the same secret in share.yml.
    token_unknown = 1505,
    /// Kicked out token, invalid.
    /// The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log out.
    /// Show the sign-in page; never log in again automatically.
    token_kicked = 1506,
    /// Token does not exist.
    /// The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there. Get
    /// a new one; a request without any token gets 1001 or 1602 instead.
    token_not_found = 1507,
    /// Insufficient permission in the organization.
    /// The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
    /// release.
    organization_permission_denied = 1520,
    /// Number of connections exceeds the maximum limit of the gateway.
    /// The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again later,
    /// waiting longer each time; operators raise the limit or add gateways.
    connection_limit_exceeded = 1601,
    /// Connection handshake parameter error.
    /// The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt
    /// says which. Correct the URL, and check that no proxy drops its query.
    handshake_parameter_invalid = 1602,
    /// Message could not be pushed to a connected client.
    /// The gateway could not write the message to the client's connection, which was probably just lost. The client
    /// gets the message when it connects again; if it persists, look at the gateway's log.
    push_failed = 1603,
    /// Message was not pushed over the connection, the iOS client is in the background.
    /// An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
    /// openim-push.yml and its certificate.
    ios_background_push_failed = 1604,
    /// File upload expired.
    /// More time passed between the start of the upload and its completion than the server allows. Begin the upload
    /// again; parts already sent cannot be used.
    file_upload_expired = 1701,
    /// Network error, the request failed.
    /// The device is offline, or the long connection is down and being restored. Try again when it is back; if it never
    /// works, check apiAddr and wsAddr.
    sdk_network = 10000,
    /// Network request timed out.
    /// The server did not answer in time. It may have done its work all the same: before sending a message again, check
    /// whether it has arrived.
    sdk_network_timeout = 10001,
    /// Parameter error in a call to the SDK.
    /// An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
    sdk_invalid_parameter = 10002,
    /// Operation timed out or was canceled.
    /// The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if
    /// its result is still wanted.
    sdk_context_deadline_exceeded = 10003,
    /// Resources are not ready, initialization or login has not finished.
    /// The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs send
    /// 10008 or 10009 instead.
    sdk_resource_not_ready = 10004,
    /// Unknown SDK error, the true code may be in errMsg.
    /// SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg,
    /// such as 10004 Resource initialization incomplete. Read them there and go by that code.
    sdk_unknown = 10005,
    /// SDK internal error.
    /// errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a
    /// bug in the SDK. If it persists, report it with the SDK's log.
    sdk_internal = 10006,
    /// Nothing to update.
    /// The data is the same as before. Treat it as success.
    sdk_no_update = 10007,
    /// SDK is not initialized.
    /// A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns true.
    sdk_not_initialized = 10008,
    /// Login has not completed.
    /// The call came before Login had finished. Wait for its callback to report success, then try again.
    sdk_not_logged_in = 10009,
    /// User does not exist.
    /// Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
    sdk_user_not_found = 10100,
    /// User has logged out.
    /// The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
    sdk_logged_out = 10101,
    /// User has already logged in.
    /// Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another,
    /// call Logout first.
    sdk_login_repeated = 10102,
    /// File to upload does not exist.
    /// There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
    /// 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
    sdk_file_not_found = 10200,
    /// Message decompression failed.
    /// Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
    /// disagree about compression. If it persists, check proxies and the releases of SDK and server.
    sdk_message_decompression_failed = 10201,
    /// Message decoding failed.
    /// Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
    /// releases of SDK and server.
    sdk_message_decode_failed = 10202,
    /// Message or protocol type on the long connection is not known.
    /// The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the
    /// SDK.
    sdk_unsupported_request_identifier = 10203,
    /// Only a failed message can be sent again.
    /// A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again
    /// only after it failed.
    sdk_message_repeated = 10204,
    /// Message content type is not supported.
    /// SendMessage does not send this contentType. Create messages with the SDK's functions, such as CreateTextMessage,
    /// and use a custom message for kinds of your own.
    sdk_unsupported_content_type = 10205,
    /// Message has no sequence number.
    /// The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the
    /// operation only for messages that were sent.
    sdk_message_without_sequence = 10206,
    /// Message has been deleted.
    /// The message was deleted before, perhaps on another device. Remove it from view.
    sdk_message_deleted = 10207,
    /// Operation is not supported for supergroups.
    /// The conversation is a supergroup, for which this operation does not exist. Check the conversationType before the
    /// call.
    sdk_unsupported_for_supergroup = 10301,
    /// Operation is supported for supergroups only.
    /// The conversation is not a supergroup. Check the conversationType before the call.
    sdk_supergroup_only = 10302,
    /// Unread count is already zero.
    /// Everything in the conversation is read already. Treat it as success.
    sdk_unread_count_zero = 10303,
    /// Group does not exist.
    /// Neither the SDK nor the server has a group with this groupID. Check the ID.
    sdk_group_not_found = 10400,
    /// Group type is not valid.
    /// The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
    /// group).
    sdk_invalid_group_type = 10401,
    /// WebSocket proxy of the web SDK cannot parse or run a request.
    /// The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says
    /// which. Use the release of the web SDK that belongs to the proxy.
    sdk_web_request_failed = 20000,
    /// Webhook call failed.
    /// A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and
    /// the log of the business server.
    callback_failed = 80000,
    /// Database error.
    /// The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
    /// operationID.
    database_error = 90002,
    /// Network error, a webhook could not be reached.
    /// The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and
    /// timeout in webhooks.yml, and that the business server runs.
    network_error = 90004,
    /// Data error, a value or a reply is not as expected.
    /// A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could be
    /// generated. errMsg or errDlt says which.
    data_error = 90007,
};

/// Who raised an error. A newer library may return a number that has no name here.
enum class category : std::int32_t {
    /// Outside every published range, negative numbers included.
    unknown = 0,
    /// 0 to 9999.
    /// Sent by the server. Success (0) is in this range.
    server = 1,
    /// 10000 to 20000.
    /// Raised by the client SDK itself.
    client = 2,
    /// 20001 to 29999.
    /// Defined by the business server for its webhooks.
    webhook = 3,
};

/// What kind of thing went wrong. A newer library may return a number that has no name here.
enum class group : std::int32_t {
    /// Not in the dictionary, and in no hundred that belongs to a group.
    unknown = 0,
    /// Nothing went wrong.
    success = 1,
    /// The request, the database or the service itself; nothing more specific.
    general = 2,
    /// A user account and its permissions.
    user = 3,
    /// A chat group, its members, or a request to join it.
    group = 4,
    /// Friends and blocks between two users.
    relationship = 5,
    /// A message: sending, reading, history, muting, encoding.
    message = 6,
    /// The token of a user.
    token = 7,
    /// The long connection to the gateway, and push.
    connection = 8,
    /// A file and its upload.
    file = 9,
    /// The network: between app and server, or between two services.
    network = 10,
    /// The SDK was called before it was initialized or logged in.
    lifecycle = 11,
    /// The login session of the client.
    session = 12,
    /// A conversation and its settings.
    conversation = 13,
};

/// What a program does about an error. A newer library may return a number that has no name here.
enum class action : std::int32_t {
    /// Nothing is known to help: go on, or show the user text.
    none = 0,
    /// The same call may succeed later: wait, longer each time, then try again.
    retry = 1,
    /// Get a new token from the app's own server, then try again: once, never in a loop.
    renew_token = 2,
    /// The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking
    /// each other out.
    sign_in = 3,
    /// The call is wrong as it was made and will fail again: change the program.
    fix_call = 4,
    /// A rule or the current state does not allow it: tell the person.
    tell_user = 5,
    /// The operator of the service has to act; the app only shows the user text.
    operator_ = 6,
};

/// Who raised the error. The range alone decides, for known and unknown codes alike.
[[nodiscard]] constexpr category category_of(errc code) noexcept {
    const auto number = static_cast<std::int32_t>(code);
    if (0 <= number && number <= 9999) {
        return category::server;
    }
    if (10000 <= number && number <= 20000) {
        return category::client;
    }
    if (20001 <= number && number <= 29999) {
        return category::webhook;
    }
    return category::unknown;
}

} // namespace openim::errcode
