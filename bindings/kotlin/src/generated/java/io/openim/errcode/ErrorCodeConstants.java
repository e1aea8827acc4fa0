// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

import org.jetbrains.annotations.NotNull;

/** The codes of the table as {@link ErrorCode} has them: {@code ErrorCode.TOKEN_EXPIRED}. */
public interface ErrorCodeConstants {
    /**
     * Normal.
     *
     * <p>The call succeeded. A reply without an errCode field is not a success.
     */
    @NotNull ErrorCode OK = ErrorCode.valueOf(0);

    /**
     * gRPC Canceled: the call between two services was canceled.
     *
     * <p>The caller gave up, usually because the client disconnected or a service was restarting. Try again.
     */
    @NotNull ErrorCode RPC_CANCELED = ErrorCode.valueOf(1);

    /**
     * gRPC Unknown: a service failed without an OpenIM code.
     *
     * <p>A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of
     * that service.
     */
    @NotNull ErrorCode RPC_UNKNOWN = ErrorCode.valueOf(2);

    /**
     * gRPC InvalidArgument: a service refused an argument.
     *
     * <p>errMsg says which argument was refused. Check the parameters of the request, and that all services run the
     * same release.
     */
    @NotNull ErrorCode RPC_INVALID_ARGUMENT = ErrorCode.valueOf(3);

    /**
     * gRPC DeadlineExceeded: a service did not answer in time.
     *
     * <p>A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their
     * database and the network between them.
     */
    @NotNull ErrorCode RPC_DEADLINE_EXCEEDED = ErrorCode.valueOf(4);

    /**
     * gRPC NotFound: a service did not find what was asked for.
     *
     * <p>What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
     */
    @NotNull ErrorCode RPC_NOT_FOUND = ErrorCode.valueOf(5);

    /**
     * gRPC AlreadyExists: what was to be created already exists.
     *
     * <p>Usually the request was sent twice. Treat it as created, or use another ID.
     */
    @NotNull ErrorCode RPC_ALREADY_EXISTS = ErrorCode.valueOf(6);

    /**
     * gRPC PermissionDenied: a service does not allow this call.
     *
     * <p>The caller may not make this call. Check whose token is used, and the role of that user.
     */
    @NotNull ErrorCode RPC_PERMISSION_DENIED = ErrorCode.valueOf(7);

    /**
     * gRPC ResourceExhausted: a service has reached a limit.
     *
     * <p>A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
     * errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
     */
    @NotNull ErrorCode RPC_RESOURCE_EXHAUSTED = ErrorCode.valueOf(8);

    /**
     * gRPC FailedPrecondition: the current state does not allow this call.
     *
     * <p>Something has to be done before this call; errMsg says what. Trying again without it fails again.
     */
    @NotNull ErrorCode RPC_FAILED_PRECONDITION = ErrorCode.valueOf(9);

    /**
     * gRPC Aborted: the call was aborted, usually by a conflict with another.
     *
     * <p>Two calls changed the same data at the same time. Try again from the start of the operation.
     */
    @NotNull ErrorCode RPC_ABORTED = ErrorCode.valueOf(10);

    /**
     * gRPC OutOfRange: a value is out of range.
     *
     * <p>A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
     */
    @NotNull ErrorCode RPC_OUT_OF_RANGE = ErrorCode.valueOf(11);

    /**
     * gRPC Unimplemented: a service does not have this method.
     *
     * <p>Services of different releases run together, or an address leads to the wrong service. Bring all services to
     * the same release and check service discovery.
     */
    @NotNull ErrorCode RPC_UNIMPLEMENTED = ErrorCode.valueOf(12);

    /**
     * gRPC Internal: a call between two services broke.
     *
     * <p>The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does
     * not speak gRPC.
     */
    @NotNull ErrorCode RPC_INTERNAL = ErrorCode.valueOf(13);

    /**
     * gRPC Unavailable: a service cannot be reached.
     *
     * <p>A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
     * check that every service runs and that service discovery (such as etcd) and the network work.
     */
    @NotNull ErrorCode RPC_UNAVAILABLE = ErrorCode.valueOf(14);

    /**
     * gRPC DataLoss: data is lost or damaged.
     *
     * <p>Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
     */
    @NotNull ErrorCode RPC_DATA_LOSS = ErrorCode.valueOf(15);

    /**
     * gRPC Unauthenticated: a service did not accept the credentials.
     *
     * <p>The token is missing, expired or not valid for this call. Get a new one from your own server, then try again
     * once.
     */
    @NotNull ErrorCode RPC_UNAUTHENTICATED = ErrorCode.valueOf(16);

    /**
     * Message history could not be pulled from the server; in the web SDK also a panic.
     *
     * <p>GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in
     * errMsg. When the web SDK sends it for another call, a panic was caught: report it with the log.
     */
    @NotNull ErrorCode SDK_HISTORY_PULL_FAILED = ErrorCode.valueOf(100);

    /**
     * Too many requests, try again later.
     *
     * <p>The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
     * that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
     */
    @NotNull ErrorCode TOO_MANY_REQUESTS = ErrorCode.valueOf(429);

    /**
     * Server internal error, usually an internal network error, need to check if the service is normal.
     *
     * <p>Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or
     * the server's log under the same operationID, has the cause.
     */
    @NotNull ErrorCode INTERNAL = ErrorCode.valueOf(500);

    /**
     * Server error of an unknown kind.
     *
     * <p>Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under
     * the same operationID.
     */
    @NotNull ErrorCode UNKNOWN = ErrorCode.valueOf(1000);

    /**
     * Parameter error, need to check if the body and header parameters are correct.
     *
     * <p>A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says
     * which. Correct the request.
     */
    @NotNull ErrorCode INVALID_PARAMETER = ErrorCode.valueOf(1001);

    /**
     * Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
     *
     * <p>The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a
     * role in the group, or the wrong secret in a request for a token. errDlt says which.
     */
    @NotNull ErrorCode PERMISSION_DENIED = ErrorCode.valueOf(1002);

    /**
     * Database primary key duplicate.
     *
     * <p>A record with this key exists, usually because the request was sent twice. Treat it as created, or use another
     * ID.
     */
    @NotNull ErrorCode DUPLICATE_KEY = ErrorCode.valueOf(1003);

    /**
     * Database record not found.
     *
     * <p>The user, group, conversation, message or request that the call names has no record; errDlt often says which.
     * Check the IDs, and whether it has been deleted.
     */
    @NotNull ErrorCode RECORD_NOT_FOUND = ErrorCode.valueOf(1004);

    /**
     * Server still uses its default secret, need to change it.
     *
     * <p>Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then
     * restart the services.
     */
    @NotNull ErrorCode SECRET_NOT_CHANGED = ErrorCode.valueOf(1050);

    /**
     * User ID does not exist.
     *
     * <p>No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server
     * first.
     */
    @NotNull ErrorCode USER_NOT_FOUND = ErrorCode.valueOf(1101);

    /**
     * User has already registered.
     *
     * <p>The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
     */
    @NotNull ErrorCode USER_ALREADY_REGISTERED = ErrorCode.valueOf(1102);

    /**
     * Group does not exist.
     *
     * <p>There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
     * created.
     */
    @NotNull ErrorCode GROUP_NOT_FOUND = ErrorCode.valueOf(1201);

    /**
     * Group already exists.
     *
     * <p>The groupID is taken. Choose another, or leave it empty and the server generates one.
     */
    @NotNull ErrorCode GROUP_ALREADY_EXISTS = ErrorCode.valueOf(1202);

    /**
     * User is not in the group.
     *
     * <p>The sender was removed from the group, has left it or never joined. Close the input box of the conversation
     * until the person is a member again.
     */
    @NotNull ErrorCode NOT_IN_GROUP = ErrorCode.valueOf(1203);

    /**
     * Group has been dismissed.
     *
     * <p>The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
     */
    @NotNull ErrorCode GROUP_DISMISSED = ErrorCode.valueOf(1204);

    /**
     * Unsupported group type.
     *
     * <p>This call does not support the groupType. Create groups of type 2 (working group); servers send an empty
     * errMsg with this code.
     */
    @NotNull ErrorCode UNSUPPORTED_GROUP_TYPE = ErrorCode.valueOf(1205);

    /**
     * Group application has been processed, no need to process repeatedly.
     *
     * <p>It was handled before, by another administrator or on another device. Reload the list of requests.
     */
    @NotNull ErrorCode GROUP_APPLICATION_PROCESSED = ErrorCode.valueOf(1206);

    /**
     * Cannot add yourself as a friend.
     *
     * <p>The userID to add is the caller's own. Do not offer the button on a person's own profile.
     */
    @NotNull ErrorCode CANNOT_ADD_SELF = ErrorCode.valueOf(1301);

    /**
     * Has been blocked by the other party.
     *
     * <p>The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered
     * and do not send it again.
     */
    @NotNull ErrorCode BLOCKED_BY_PEER = ErrorCode.valueOf(1302);

    /**
     * The other party is not your friend.
     *
     * <p>The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
     * recipient's friend list. Become friends first, or switch the setting off.
     */
    @NotNull ErrorCode NOT_FRIEND = ErrorCode.valueOf(1303);

    /**
     * Already a friend relationship, no need to apply repeatedly.
     *
     * <p>Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend,
     * sync the friend list.
     */
    @NotNull ErrorCode ALREADY_FRIEND = ErrorCode.valueOf(1304);

    /**
     * Friend request has already been handled.
     *
     * <p>It was accepted or refused before, perhaps on another device. Reload the list of requests.
     */
    @NotNull ErrorCode FRIEND_REQUEST_HANDLED = ErrorCode.valueOf(1305);

    /**
     * Message read function is disabled.
     *
     * <p>The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
     */
    @NotNull ErrorCode MESSAGE_READ_DISABLED = ErrorCode.valueOf(1401);

    /**
     * Has been muted, cannot speak in the group.
     *
     * <p>The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the
     * input box until then.
     */
    @NotNull ErrorCode MEMBER_MUTED = ErrorCode.valueOf(1402);

    /**
     * Group has been muted, cannot speak.
     *
     * <p>The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
     * until the group's status changes.
     */
    @NotNull ErrorCode GROUP_MUTED = ErrorCode.valueOf(1403);

    /**
     * The message has been revoked.
     *
     * <p>The message was revoked before. Show it as recalled; there is nothing else to do.
     */
    @NotNull ErrorCode MESSAGE_REVOKED = ErrorCode.valueOf(1404);

    /**
     * Authorization expired.
     *
     * <p>On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
     */
    @NotNull ErrorCode AUTHORIZATION_EXPIRED = ErrorCode.valueOf(1405);

    /**
     * Token has expired.
     *
     * <p>The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
     * server and log in to the SDK with it.
     */
    @NotNull ErrorCode TOKEN_EXPIRED = ErrorCode.valueOf(1501);

    /**
     * Invalid token.
     *
     * <p>The token was issued for another userID or platformID than the connection names. Get one for exactly this user
     * and this platform.
     */
    @NotNull ErrorCode TOKEN_INVALID = ErrorCode.valueOf(1502);

    /**
     * Token format error.
     *
     * <p>The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
     * OpenIM token unchanged.
     */
    @NotNull ErrorCode TOKEN_MALFORMED = ErrorCode.valueOf(1503);

    /**
     * Token is not yet effective.
     *
     * <p>The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
     */
    @NotNull ErrorCode TOKEN_NOT_YET_VALID = ErrorCode.valueOf(1504);

    /**
     * Unknown token error.
     *
     * <p>The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones
     * fail too, check that all services have the same secret in share.yml.
     */
    @NotNull ErrorCode TOKEN_UNKNOWN = ErrorCode.valueOf(1505);

    /**
     * Kicked out token, invalid.
     *
     * <p>The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log
     * out. Show the sign-in page; never log in again automatically.
     */
    @NotNull ErrorCode TOKEN_KICKED = ErrorCode.valueOf(1506);

    /**
     * Token does not exist.
     *
     * <p>The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there.
     * Get a new one; a request without any token gets 1001 or 1602 instead.
     */
    @NotNull ErrorCode TOKEN_NOT_FOUND = ErrorCode.valueOf(1507);

    /**
     * Insufficient permission in the organization.
     *
     * <p>The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
     * release.
     */
    @NotNull ErrorCode ORGANIZATION_PERMISSION_DENIED = ErrorCode.valueOf(1520);

    /**
     * Number of connections exceeds the maximum limit of the gateway.
     *
     * <p>The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again
     * later, waiting longer each time; operators raise the limit or add gateways.
     */
    @NotNull ErrorCode CONNECTION_LIMIT_EXCEEDED = ErrorCode.valueOf(1601);

    /**
     * Connection handshake parameter error.
     *
     * <p>The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt
     * says which. Correct the URL, and check that no proxy drops its query.
     */
    @NotNull ErrorCode HANDSHAKE_PARAMETER_INVALID = ErrorCode.valueOf(1602);

    /**
     * Message could not be pushed to a connected client.
     *
     * <p>The gateway could not write the message to the client's connection, which was probably just lost. The client
     * gets the message when it connects again; if it persists, look at the gateway's log.
     */
    @NotNull ErrorCode PUSH_FAILED = ErrorCode.valueOf(1603);

    /**
     * Message was not pushed over the connection, the iOS client is in the background.
     *
     * <p>An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
     * openim-push.yml and its certificate.
     */
    @NotNull ErrorCode IOS_BACKGROUND_PUSH_FAILED = ErrorCode.valueOf(1604);

    /**
     * File upload expired.
     *
     * <p>More time passed between the start of the upload and its completion than the server allows. Begin the upload
     * again; parts already sent cannot be used.
     */
    @NotNull ErrorCode FILE_UPLOAD_EXPIRED = ErrorCode.valueOf(1701);

    /**
     * Network error, the request failed.
     *
     * <p>The device is offline, or the long connection is down and being restored. Try again when it is back; if it
     * never works, check apiAddr and wsAddr.
     */
    @NotNull ErrorCode SDK_NETWORK = ErrorCode.valueOf(10000);

    /**
     * Network request timed out.
     *
     * <p>The server did not answer in time. It may have done its work all the same: before sending a message again,
     * check whether it has arrived.
     */
    @NotNull ErrorCode SDK_NETWORK_TIMEOUT = ErrorCode.valueOf(10001);

    /**
     * Parameter error in a call to the SDK.
     *
     * <p>An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
     */
    @NotNull ErrorCode SDK_INVALID_PARAMETER = ErrorCode.valueOf(10002);

    /**
     * Operation timed out or was canceled.
     *
     * <p>The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if
     * its result is still wanted.
     */
    @NotNull ErrorCode SDK_CONTEXT_DEADLINE_EXCEEDED = ErrorCode.valueOf(10003);

    /**
     * Resources are not ready, initialization or login has not finished.
     *
     * <p>The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs
     * send 10008 or 10009 instead.
     */
    @NotNull ErrorCode SDK_RESOURCE_NOT_READY = ErrorCode.valueOf(10004);

    /**
     * Unknown SDK error, the true code may be in errMsg.
     *
     * <p>SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg,
     * such as 10004 Resource initialization incomplete. Read them there and go by that code.
     */
    @NotNull ErrorCode SDK_UNKNOWN = ErrorCode.valueOf(10005);

    /**
     * SDK internal error.
     *
     * <p>errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a
     * bug in the SDK. If it persists, report it with the SDK's log.
     */
    @NotNull ErrorCode SDK_INTERNAL = ErrorCode.valueOf(10006);

    /**
     * Nothing to update.
     *
     * <p>The data is the same as before. Treat it as success.
     */
    @NotNull ErrorCode SDK_NO_UPDATE = ErrorCode.valueOf(10007);

    /**
     * SDK is not initialized.
     *
     * <p>A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns
     * true.
     */
    @NotNull ErrorCode SDK_NOT_INITIALIZED = ErrorCode.valueOf(10008);

    /**
     * Login has not completed.
     *
     * <p>The call came before Login had finished. Wait for its callback to report success, then try again.
     */
    @NotNull ErrorCode SDK_NOT_LOGGED_IN = ErrorCode.valueOf(10009);

    /**
     * User does not exist.
     *
     * <p>Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
     */
    @NotNull ErrorCode SDK_USER_NOT_FOUND = ErrorCode.valueOf(10100);

    /**
     * User has logged out.
     *
     * <p>The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
     */
    @NotNull ErrorCode SDK_LOGGED_OUT = ErrorCode.valueOf(10101);

    /**
     * User has already logged in.
     *
     * <p>Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another,
     * call Logout first.
     */
    @NotNull ErrorCode SDK_LOGIN_REPEATED = ErrorCode.valueOf(10102);

    /**
     * File to upload does not exist.
     *
     * <p>There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
     * 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
     */
    @NotNull ErrorCode SDK_FILE_NOT_FOUND = ErrorCode.valueOf(10200);

    /**
     * Message decompression failed.
     *
     * <p>Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
     * disagree about compression. If it persists, check proxies and the releases of SDK and server.
     */
    @NotNull ErrorCode SDK_MESSAGE_DECOMPRESSION_FAILED = ErrorCode.valueOf(10201);

    /**
     * Message decoding failed.
     *
     * <p>Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
     * releases of SDK and server.
     */
    @NotNull ErrorCode SDK_MESSAGE_DECODE_FAILED = ErrorCode.valueOf(10202);

    /**
     * Message or protocol type on the long connection is not known.
     *
     * <p>The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the
     * SDK.
     */
    @NotNull ErrorCode SDK_UNSUPPORTED_REQUEST_IDENTIFIER = ErrorCode.valueOf(10203);

    /**
     * Only a failed message can be sent again.
     *
     * <p>A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again
     * only after it failed.
     */
    @NotNull ErrorCode SDK_MESSAGE_REPEATED = ErrorCode.valueOf(10204);

    /**
     * Message content type is not supported.
     *
     * <p>SendMessage does not send this contentType. Create messages with the SDK's functions, such as
     * CreateTextMessage, and use a custom message for kinds of your own.
     */
    @NotNull ErrorCode SDK_UNSUPPORTED_CONTENT_TYPE = ErrorCode.valueOf(10205);

    /**
     * Message has no sequence number.
     *
     * <p>The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the
     * operation only for messages that were sent.
     */
    @NotNull ErrorCode SDK_MESSAGE_WITHOUT_SEQUENCE = ErrorCode.valueOf(10206);

    /**
     * Message has been deleted.
     *
     * <p>The message was deleted before, perhaps on another device. Remove it from view.
     */
    @NotNull ErrorCode SDK_MESSAGE_DELETED = ErrorCode.valueOf(10207);

    /**
     * Operation is not supported for supergroups.
     *
     * <p>The conversation is a supergroup, for which this operation does not exist. Check the conversationType before
     * the call.
     */
    @NotNull ErrorCode SDK_UNSUPPORTED_FOR_SUPERGROUP = ErrorCode.valueOf(10301);

    /**
     * Operation is supported for supergroups only.
     *
     * <p>The conversation is not a supergroup. Check the conversationType before the call.
     */
    @NotNull ErrorCode SDK_SUPERGROUP_ONLY = ErrorCode.valueOf(10302);

    /**
     * Unread count is already zero.
     *
     * <p>Everything in the conversation is read already. Treat it as success.
     */
    @NotNull ErrorCode SDK_UNREAD_COUNT_ZERO = ErrorCode.valueOf(10303);

    /**
     * Group does not exist.
     *
     * <p>Neither the SDK nor the server has a group with this groupID. Check the ID.
     */
    @NotNull ErrorCode SDK_GROUP_NOT_FOUND = ErrorCode.valueOf(10400);

    /**
     * Group type is not valid.
     *
     * <p>The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
     * group).
     */
    @NotNull ErrorCode SDK_INVALID_GROUP_TYPE = ErrorCode.valueOf(10401);

    /**
     * WebSocket proxy of the web SDK cannot parse or run a request.
     *
     * <p>The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says
     * which. Use the release of the web SDK that belongs to the proxy.
     */
    @NotNull ErrorCode SDK_WEB_REQUEST_FAILED = ErrorCode.valueOf(20000);

    /**
     * Webhook call failed.
     *
     * <p>A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and
     * the log of the business server.
     */
    @NotNull ErrorCode CALLBACK_FAILED = ErrorCode.valueOf(80000);

    /**
     * Database error.
     *
     * <p>The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
     * operationID.
     */
    @NotNull ErrorCode DATABASE_ERROR = ErrorCode.valueOf(90002);

    /**
     * Network error, a webhook could not be reached.
     *
     * <p>The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and
     * timeout in webhooks.yml, and that the business server runs.
     */
    @NotNull ErrorCode NETWORK_ERROR = ErrorCode.valueOf(90004);

    /**
     * Data error, a value or a reply is not as expected.
     *
     * <p>A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could
     * be generated. errMsg or errDlt says which.
     */
    @NotNull ErrorCode DATA_ERROR = ErrorCode.valueOf(90007);
}
