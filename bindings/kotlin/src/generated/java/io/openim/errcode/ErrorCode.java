// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.JsonAdapter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kotlinx.serialization.Serializable;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * An error code: any number that a server, the client SDK or a business server may send.
 *
 * <p>The set is open. A number that is not known is as good a value as one that is: the server may be newer than the
 * app, and 20001 to 29999 belong to each business server, whose codes a program can {@link #register}. It keeps
 * its number, its category comes from its range, its action is {@link Action#NONE}, and its message says which range it
 * is in.
 *
 * <p>Codes compare by number, with {@code ==} in Kotlin and {@code equals} in Java. Where a constant expression is
 * needed, as for a {@code case}, take the numbers in {@link ErrorCodes}. kotlinx.serialization, Jackson and Gson read
 * and write a code as its number.
 *
 * <p>All of it may be used from any thread. Nothing fails but {@code register}, and no lookup of a code of the table
 * allocates.
 */
@Serializable(with = ErrorCodeSerializer.class)
@JsonAdapter(ErrorCodeAdapter.class)
public final class ErrorCode implements Comparable<ErrorCode>, java.io.Serializable {
    private static final long serialVersionUID = 1;

    /** The codes of the table in pages of 64; where none is, there is no page. */
    private static final ErrorCode[][] PAGES = new ErrorCode[Entry.TABLE[Entry.TABLE.length - 1].number / 64 + 1][];

    static {
        for (Entry entry : Entry.TABLE) {
            int page = entry.number / 64;
            if (PAGES[page] == null) {
                PAGES[page] = new ErrorCode[64];
            }
            PAGES[page][entry.number % 64] = new ErrorCode(entry.number, entry);
        }
    }

    /**
     * Normal.
     *
     * <p>The call succeeded. A reply without an errCode field is not a success.
     */
    public static final @NotNull ErrorCode OK = valueOf(0);

    /**
     * gRPC Canceled: the call between two services was canceled.
     *
     * <p>The caller gave up, usually because the client disconnected or a service was restarting. Try again.
     */
    public static final @NotNull ErrorCode RPC_CANCELED = valueOf(1);

    /**
     * gRPC Unknown: a service failed without an OpenIM code.
     *
     * <p>A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of
     * that service.
     */
    public static final @NotNull ErrorCode RPC_UNKNOWN = valueOf(2);

    /**
     * gRPC InvalidArgument: a service refused an argument.
     *
     * <p>errMsg says which argument was refused. Check the parameters of the request, and that all services run the
     * same release.
     */
    public static final @NotNull ErrorCode RPC_INVALID_ARGUMENT = valueOf(3);

    /**
     * gRPC DeadlineExceeded: a service did not answer in time.
     *
     * <p>A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their
     * database and the network between them.
     */
    public static final @NotNull ErrorCode RPC_DEADLINE_EXCEEDED = valueOf(4);

    /**
     * gRPC NotFound: a service did not find what was asked for.
     *
     * <p>What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
     */
    public static final @NotNull ErrorCode RPC_NOT_FOUND = valueOf(5);

    /**
     * gRPC AlreadyExists: what was to be created already exists.
     *
     * <p>Usually the request was sent twice. Treat it as created, or use another ID.
     */
    public static final @NotNull ErrorCode RPC_ALREADY_EXISTS = valueOf(6);

    /**
     * gRPC PermissionDenied: a service does not allow this call.
     *
     * <p>The caller may not make this call. Check whose token is used, and the role of that user.
     */
    public static final @NotNull ErrorCode RPC_PERMISSION_DENIED = valueOf(7);

    /**
     * gRPC ResourceExhausted: a service has reached a limit.
     *
     * <p>A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
     * errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
     */
    public static final @NotNull ErrorCode RPC_RESOURCE_EXHAUSTED = valueOf(8);

    /**
     * gRPC FailedPrecondition: the current state does not allow this call.
     *
     * <p>Something has to be done before this call; errMsg says what. Trying again without it fails again.
     */
    public static final @NotNull ErrorCode RPC_FAILED_PRECONDITION = valueOf(9);

    /**
     * gRPC Aborted: the call was aborted, usually by a conflict with another.
     *
     * <p>Two calls changed the same data at the same time. Try again from the start of the operation.
     */
    public static final @NotNull ErrorCode RPC_ABORTED = valueOf(10);

    /**
     * gRPC OutOfRange: a value is out of range.
     *
     * <p>A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
     */
    public static final @NotNull ErrorCode RPC_OUT_OF_RANGE = valueOf(11);

    /**
     * gRPC Unimplemented: a service does not have this method.
     *
     * <p>Services of different releases run together, or an address leads to the wrong service. Bring all services to
     * the same release and check service discovery.
     */
    public static final @NotNull ErrorCode RPC_UNIMPLEMENTED = valueOf(12);

    /**
     * gRPC Internal: a call between two services broke.
     *
     * <p>The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does
     * not speak gRPC.
     */
    public static final @NotNull ErrorCode RPC_INTERNAL = valueOf(13);

    /**
     * gRPC Unavailable: a service cannot be reached.
     *
     * <p>A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
     * check that every service runs and that service discovery (such as etcd) and the network work.
     */
    public static final @NotNull ErrorCode RPC_UNAVAILABLE = valueOf(14);

    /**
     * gRPC DataLoss: data is lost or damaged.
     *
     * <p>Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
     */
    public static final @NotNull ErrorCode RPC_DATA_LOSS = valueOf(15);

    /**
     * gRPC Unauthenticated: a service did not accept the credentials.
     *
     * <p>The token is missing, expired or not valid for this call. Get a new one from your own server, then try again
     * once.
     */
    public static final @NotNull ErrorCode RPC_UNAUTHENTICATED = valueOf(16);

    /**
     * Message history could not be pulled from the server; in the web SDK also a panic.
     *
     * <p>GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in
     * errMsg. When the web SDK sends it for another call, a panic was caught: report it with the log.
     */
    public static final @NotNull ErrorCode SDK_HISTORY_PULL_FAILED = valueOf(100);

    /**
     * Too many requests, try again later.
     *
     * <p>The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
     * that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
     */
    public static final @NotNull ErrorCode TOO_MANY_REQUESTS = valueOf(429);

    /**
     * Server internal error, usually an internal network error, need to check if the service is normal.
     *
     * <p>Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or
     * the server's log under the same operationID, has the cause.
     */
    public static final @NotNull ErrorCode INTERNAL = valueOf(500);

    /**
     * Server error of an unknown kind.
     *
     * <p>Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under
     * the same operationID.
     */
    public static final @NotNull ErrorCode UNKNOWN = valueOf(1000);

    /**
     * Parameter error, need to check if the body and header parameters are correct.
     *
     * <p>A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says
     * which. Correct the request.
     */
    public static final @NotNull ErrorCode INVALID_PARAMETER = valueOf(1001);

    /**
     * Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
     *
     * <p>The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a
     * role in the group, or the wrong secret in a request for a token. errDlt says which.
     */
    public static final @NotNull ErrorCode PERMISSION_DENIED = valueOf(1002);

    /**
     * Database primary key duplicate.
     *
     * <p>A record with this key exists, usually because the request was sent twice. Treat it as created, or use another
     * ID.
     */
    public static final @NotNull ErrorCode DUPLICATE_KEY = valueOf(1003);

    /**
     * Database record not found.
     *
     * <p>The user, group, conversation, message or request that the call names has no record; errDlt often says which.
     * Check the IDs, and whether it has been deleted.
     */
    public static final @NotNull ErrorCode RECORD_NOT_FOUND = valueOf(1004);

    /**
     * Server still uses its default secret, need to change it.
     *
     * <p>Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then
     * restart the services.
     */
    public static final @NotNull ErrorCode SECRET_NOT_CHANGED = valueOf(1050);

    /**
     * User ID does not exist.
     *
     * <p>No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server
     * first.
     */
    public static final @NotNull ErrorCode USER_NOT_FOUND = valueOf(1101);

    /**
     * User has already registered.
     *
     * <p>The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
     */
    public static final @NotNull ErrorCode USER_ALREADY_REGISTERED = valueOf(1102);

    /**
     * Group does not exist.
     *
     * <p>There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
     * created.
     */
    public static final @NotNull ErrorCode GROUP_NOT_FOUND = valueOf(1201);

    /**
     * Group already exists.
     *
     * <p>The groupID is taken. Choose another, or leave it empty and the server generates one.
     */
    public static final @NotNull ErrorCode GROUP_ALREADY_EXISTS = valueOf(1202);

    /**
     * User is not in the group.
     *
     * <p>The sender was removed from the group, has left it or never joined. Close the input box of the conversation
     * until the person is a member again.
     */
    public static final @NotNull ErrorCode NOT_IN_GROUP = valueOf(1203);

    /**
     * Group has been dismissed.
     *
     * <p>The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
     */
    public static final @NotNull ErrorCode GROUP_DISMISSED = valueOf(1204);

    /**
     * Unsupported group type.
     *
     * <p>This call does not support the groupType. Create groups of type 2 (working group); servers send an empty
     * errMsg with this code.
     */
    public static final @NotNull ErrorCode UNSUPPORTED_GROUP_TYPE = valueOf(1205);

    /**
     * Group application has been processed, no need to process repeatedly.
     *
     * <p>It was handled before, by another administrator or on another device. Reload the list of requests.
     */
    public static final @NotNull ErrorCode GROUP_APPLICATION_PROCESSED = valueOf(1206);

    /**
     * Cannot add yourself as a friend.
     *
     * <p>The userID to add is the caller's own. Do not offer the button on a person's own profile.
     */
    public static final @NotNull ErrorCode CANNOT_ADD_SELF = valueOf(1301);

    /**
     * Has been blocked by the other party.
     *
     * <p>The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered
     * and do not send it again.
     */
    public static final @NotNull ErrorCode BLOCKED_BY_PEER = valueOf(1302);

    /**
     * The other party is not your friend.
     *
     * <p>The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
     * recipient's friend list. Become friends first, or switch the setting off.
     */
    public static final @NotNull ErrorCode NOT_FRIEND = valueOf(1303);

    /**
     * Already a friend relationship, no need to apply repeatedly.
     *
     * <p>Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend,
     * sync the friend list.
     */
    public static final @NotNull ErrorCode ALREADY_FRIEND = valueOf(1304);

    /**
     * Friend request has already been handled.
     *
     * <p>It was accepted or refused before, perhaps on another device. Reload the list of requests.
     */
    public static final @NotNull ErrorCode FRIEND_REQUEST_HANDLED = valueOf(1305);

    /**
     * Message read function is disabled.
     *
     * <p>The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
     */
    public static final @NotNull ErrorCode MESSAGE_READ_DISABLED = valueOf(1401);

    /**
     * Has been muted, cannot speak in the group.
     *
     * <p>The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the
     * input box until then.
     */
    public static final @NotNull ErrorCode MEMBER_MUTED = valueOf(1402);

    /**
     * Group has been muted, cannot speak.
     *
     * <p>The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
     * until the group's status changes.
     */
    public static final @NotNull ErrorCode GROUP_MUTED = valueOf(1403);

    /**
     * The message has been revoked.
     *
     * <p>The message was revoked before. Show it as recalled; there is nothing else to do.
     */
    public static final @NotNull ErrorCode MESSAGE_REVOKED = valueOf(1404);

    /**
     * Authorization expired.
     *
     * <p>On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
     */
    public static final @NotNull ErrorCode AUTHORIZATION_EXPIRED = valueOf(1405);

    /**
     * Token has expired.
     *
     * <p>The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
     * server and log in to the SDK with it.
     */
    public static final @NotNull ErrorCode TOKEN_EXPIRED = valueOf(1501);

    /**
     * Invalid token.
     *
     * <p>The token was issued for another userID or platformID than the connection names. Get one for exactly this user
     * and this platform.
     */
    public static final @NotNull ErrorCode TOKEN_INVALID = valueOf(1502);

    /**
     * Token format error.
     *
     * <p>The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
     * OpenIM token unchanged.
     */
    public static final @NotNull ErrorCode TOKEN_MALFORMED = valueOf(1503);

    /**
     * Token is not yet effective.
     *
     * <p>The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
     */
    public static final @NotNull ErrorCode TOKEN_NOT_YET_VALID = valueOf(1504);

    /**
     * Unknown token error.
     *
     * <p>The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones
     * fail too, check that all services have the same secret in share.yml.
     */
    public static final @NotNull ErrorCode TOKEN_UNKNOWN = valueOf(1505);

    /**
     * Kicked out token, invalid.
     *
     * <p>The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log
     * out. Show the sign-in page; never log in again automatically.
     */
    public static final @NotNull ErrorCode TOKEN_KICKED = valueOf(1506);

    /**
     * Token does not exist.
     *
     * <p>The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there.
     * Get a new one; a request without any token gets 1001 or 1602 instead.
     */
    public static final @NotNull ErrorCode TOKEN_NOT_FOUND = valueOf(1507);

    /**
     * Insufficient permission in the organization.
     *
     * <p>The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
     * release.
     */
    public static final @NotNull ErrorCode ORGANIZATION_PERMISSION_DENIED = valueOf(1520);

    /**
     * Number of connections exceeds the maximum limit of the gateway.
     *
     * <p>The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again
     * later, waiting longer each time; operators raise the limit or add gateways.
     */
    public static final @NotNull ErrorCode CONNECTION_LIMIT_EXCEEDED = valueOf(1601);

    /**
     * Connection handshake parameter error.
     *
     * <p>The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt
     * says which. Correct the URL, and check that no proxy drops its query.
     */
    public static final @NotNull ErrorCode HANDSHAKE_PARAMETER_INVALID = valueOf(1602);

    /**
     * Message could not be pushed to a connected client.
     *
     * <p>The gateway could not write the message to the client's connection, which was probably just lost. The client
     * gets the message when it connects again; if it persists, look at the gateway's log.
     */
    public static final @NotNull ErrorCode PUSH_FAILED = valueOf(1603);

    /**
     * Message was not pushed over the connection, the iOS client is in the background.
     *
     * <p>An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
     * openim-push.yml and its certificate.
     */
    public static final @NotNull ErrorCode IOS_BACKGROUND_PUSH_FAILED = valueOf(1604);

    /**
     * File upload expired.
     *
     * <p>More time passed between the start of the upload and its completion than the server allows. Begin the upload
     * again; parts already sent cannot be used.
     */
    public static final @NotNull ErrorCode FILE_UPLOAD_EXPIRED = valueOf(1701);

    /**
     * Network error, the request failed.
     *
     * <p>The device is offline, or the long connection is down and being restored. Try again when it is back; if it
     * never works, check apiAddr and wsAddr.
     */
    public static final @NotNull ErrorCode SDK_NETWORK = valueOf(10000);

    /**
     * Network request timed out.
     *
     * <p>The server did not answer in time. It may have done its work all the same: before sending a message again,
     * check whether it has arrived.
     */
    public static final @NotNull ErrorCode SDK_NETWORK_TIMEOUT = valueOf(10001);

    /**
     * Parameter error in a call to the SDK.
     *
     * <p>An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
     */
    public static final @NotNull ErrorCode SDK_INVALID_PARAMETER = valueOf(10002);

    /**
     * Operation timed out or was canceled.
     *
     * <p>The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if
     * its result is still wanted.
     */
    public static final @NotNull ErrorCode SDK_CONTEXT_DEADLINE_EXCEEDED = valueOf(10003);

    /**
     * Resources are not ready, initialization or login has not finished.
     *
     * <p>The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs
     * send 10008 or 10009 instead.
     */
    public static final @NotNull ErrorCode SDK_RESOURCE_NOT_READY = valueOf(10004);

    /**
     * Unknown SDK error, the true code may be in errMsg.
     *
     * <p>SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg,
     * such as 10004 Resource initialization incomplete. Read them there and go by that code.
     */
    public static final @NotNull ErrorCode SDK_UNKNOWN = valueOf(10005);

    /**
     * SDK internal error.
     *
     * <p>errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a
     * bug in the SDK. If it persists, report it with the SDK's log.
     */
    public static final @NotNull ErrorCode SDK_INTERNAL = valueOf(10006);

    /**
     * Nothing to update.
     *
     * <p>The data is the same as before. Treat it as success.
     */
    public static final @NotNull ErrorCode SDK_NO_UPDATE = valueOf(10007);

    /**
     * SDK is not initialized.
     *
     * <p>A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns
     * true.
     */
    public static final @NotNull ErrorCode SDK_NOT_INITIALIZED = valueOf(10008);

    /**
     * Login has not completed.
     *
     * <p>The call came before Login had finished. Wait for its callback to report success, then try again.
     */
    public static final @NotNull ErrorCode SDK_NOT_LOGGED_IN = valueOf(10009);

    /**
     * User does not exist.
     *
     * <p>Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
     */
    public static final @NotNull ErrorCode SDK_USER_NOT_FOUND = valueOf(10100);

    /**
     * User has logged out.
     *
     * <p>The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
     */
    public static final @NotNull ErrorCode SDK_LOGGED_OUT = valueOf(10101);

    /**
     * User has already logged in.
     *
     * <p>Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another,
     * call Logout first.
     */
    public static final @NotNull ErrorCode SDK_LOGIN_REPEATED = valueOf(10102);

    /**
     * File to upload does not exist.
     *
     * <p>There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
     * 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
     */
    public static final @NotNull ErrorCode SDK_FILE_NOT_FOUND = valueOf(10200);

    /**
     * Message decompression failed.
     *
     * <p>Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
     * disagree about compression. If it persists, check proxies and the releases of SDK and server.
     */
    public static final @NotNull ErrorCode SDK_MESSAGE_DECOMPRESSION_FAILED = valueOf(10201);

    /**
     * Message decoding failed.
     *
     * <p>Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
     * releases of SDK and server.
     */
    public static final @NotNull ErrorCode SDK_MESSAGE_DECODE_FAILED = valueOf(10202);

    /**
     * Message or protocol type on the long connection is not known.
     *
     * <p>The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the
     * SDK.
     */
    public static final @NotNull ErrorCode SDK_UNSUPPORTED_REQUEST_IDENTIFIER = valueOf(10203);

    /**
     * Only a failed message can be sent again.
     *
     * <p>A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again
     * only after it failed.
     */
    public static final @NotNull ErrorCode SDK_MESSAGE_REPEATED = valueOf(10204);

    /**
     * Message content type is not supported.
     *
     * <p>SendMessage does not send this contentType. Create messages with the SDK's functions, such as
     * CreateTextMessage, and use a custom message for kinds of your own.
     */
    public static final @NotNull ErrorCode SDK_UNSUPPORTED_CONTENT_TYPE = valueOf(10205);

    /**
     * Message has no sequence number.
     *
     * <p>The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the
     * operation only for messages that were sent.
     */
    public static final @NotNull ErrorCode SDK_MESSAGE_WITHOUT_SEQUENCE = valueOf(10206);

    /**
     * Message has been deleted.
     *
     * <p>The message was deleted before, perhaps on another device. Remove it from view.
     */
    public static final @NotNull ErrorCode SDK_MESSAGE_DELETED = valueOf(10207);

    /**
     * Operation is not supported for supergroups.
     *
     * <p>The conversation is a supergroup, for which this operation does not exist. Check the conversationType before
     * the call.
     */
    public static final @NotNull ErrorCode SDK_UNSUPPORTED_FOR_SUPERGROUP = valueOf(10301);

    /**
     * Operation is supported for supergroups only.
     *
     * <p>The conversation is not a supergroup. Check the conversationType before the call.
     */
    public static final @NotNull ErrorCode SDK_SUPERGROUP_ONLY = valueOf(10302);

    /**
     * Unread count is already zero.
     *
     * <p>Everything in the conversation is read already. Treat it as success.
     */
    public static final @NotNull ErrorCode SDK_UNREAD_COUNT_ZERO = valueOf(10303);

    /**
     * Group does not exist.
     *
     * <p>Neither the SDK nor the server has a group with this groupID. Check the ID.
     */
    public static final @NotNull ErrorCode SDK_GROUP_NOT_FOUND = valueOf(10400);

    /**
     * Group type is not valid.
     *
     * <p>The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
     * group).
     */
    public static final @NotNull ErrorCode SDK_INVALID_GROUP_TYPE = valueOf(10401);

    /**
     * WebSocket proxy of the web SDK cannot parse or run a request.
     *
     * <p>The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says
     * which. Use the release of the web SDK that belongs to the proxy.
     */
    public static final @NotNull ErrorCode SDK_WEB_REQUEST_FAILED = valueOf(20000);

    /**
     * Webhook call failed.
     *
     * <p>A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and
     * the log of the business server.
     */
    public static final @NotNull ErrorCode CALLBACK_FAILED = valueOf(80000);

    /**
     * Database error.
     *
     * <p>The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
     * operationID.
     */
    public static final @NotNull ErrorCode DATABASE_ERROR = valueOf(90002);

    /**
     * Network error, a webhook could not be reached.
     *
     * <p>The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and
     * timeout in webhooks.yml, and that the business server runs.
     */
    public static final @NotNull ErrorCode NETWORK_ERROR = valueOf(90004);

    /**
     * Data error, a value or a reply is not as expected.
     *
     * <p>A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could
     * be generated. errMsg or errDlt says which.
     */
    public static final @NotNull ErrorCode DATA_ERROR = valueOf(90007);

    private final int number;
    private final transient @Nullable Entry own;

    private ErrorCode(int number, @Nullable Entry own) {
        this.number = number;
        this.own = own;
    }

    /** The code with this number, known or not. A code of the table is always the same object. */
    public static @NotNull ErrorCode valueOf(int number) {
        ErrorCode known = find(number);
        return known != null ? known : new ErrorCode(number, null);
    }

    /** The code of the table, or null. */
    private static @Nullable ErrorCode find(int number) {
        int page = number >>> 6; // of a negative number, above all
        return page < PAGES.length && PAGES[page] != null ? PAGES[page][number & 63] : null;
    }

    /** The {@link #getMessage() message} of a number, without an object even if it is not known. */
    public static @NotNull String message(int number) {
        ErrorCode known = find(number);
        Entry entry = known != null ? known.own : Registry.find(number);
        return entry != null ? entry.message[0] : Category.of(number).message[0];
    }

    /** The known code with this name, as {@link #getName} has it; else null. Takes time for each known code. */
    public static @Nullable ErrorCode fromName(@NotNull String name) {
        for (ErrorCode code : all()) {
            if (name.equals(code.getName())) {
                return code;
            }
        }
        return null;
    }

    /** Every known code, ascending; those that are registered are among them. */
    public static @NotNull List<ErrorCode> all() {
        List<ErrorCode> all = new ArrayList<>(Entry.TABLE.length);
        for (int next = next(0); next >= 0; next = next(next + 1)) {
            all.add(valueOf(next));
        }
        return all;
    }

    /** The smallest known code that is not less; -1 if there is none. */
    private static int next(int from) {
        int next = Registry.next(from);
        for (Entry entry : Entry.TABLE) {
            if (entry.number >= from) {
                return next < 0 ? entry.number : Math.min(next, entry.number);
            }
        }
        return next;
    }

    /**
     * Registers codes of a business server, all or none, for the life of the process.
     *
     * <p>A code that is registered again has its new entry from then on, for example in another language; a reader at
     * the same time sees the old entry or the new one, whole.
     *
     * @throws RegistrationException for the first entry that is refused
     */
    public static void register(@NotNull Collection<CustomCode> codes) {
        Registry.register(new ArrayList<>(codes));
    }

    /** As the other one. */
    public static void register(@NotNull CustomCode... codes) {
        register(Arrays.asList(codes));
    }

    private @Nullable Entry entry() {
        return own != null ? own : Registry.find(number);
    }

    /** The number, as it came. */
    @JsonValue
    public int getNumber() {
        return number;
    }

    /**
     * What the code means, for developers and logs: in English, a sentence without a full stop, never empty. Of the
     * published error-code page it is the explanation, word for word.
     */
    public @NotNull String getMessage() {
        Entry entry = entry();
        return (entry != null ? entry.message : getCategory().message)[0];
    }

    /** As {@link #getMessage}, in the language of this locale; in English where there is no text. */
    public @NotNull String message(@NotNull Locale locale) {
        return message(locale.getLanguage());
    }

    /**
     * As {@link #getMessage}, in the language with this tag, such as {@code zh}, {@code zh-Hans-CN} or
     * {@code zh_CN.UTF-8}, of which the part before the first separator counts; in English where there is no text. A
     * registered code has one message for all languages.
     */
    public @NotNull String message(@NotNull String language) {
        Entry entry = entry();
        return Entry.in(language, entry != null ? entry.message : getCategory().message);
    }

    /** As the other one, in the language of the app. */
    public @NotNull String userMessage() {
        return userMessage(Locale.getDefault());
    }

    /**
     * What to show the person in front of the app: whole sentences without jargon, never empty; in English where there
     * is no text in the language.
     */
    public @NotNull String userMessage(@NotNull Locale locale) {
        return userMessage(locale.getLanguage());
    }

    /** As the other one, in the language with this tag, see {@link #message(String)}. */
    public @NotNull String userMessage(@NotNull String language) {
        Entry entry = entry();
        return Entry.in(language, entry != null ? entry.user : Action.NONE.user);
    }

    /** What a program does about it; {@link Action#NONE} for an unknown code. */
    public @NotNull Action getAction() {
        Entry entry = entry();
        return entry != null ? entry.action : Action.NONE;
    }

    /** Who raised the error. Decided by the range alone, so that it is right for unknown codes too. */
    public @NotNull Category getCategory() {
        return Category.of(number);
    }

    /**
     * What kind of thing went wrong, to sort and show codes by; decide by the action. An unknown code has the group of
     * its hundred: 1599 is shown with the tokens, as all of 15xx.
     */
    public @NotNull Group getGroup() {
        Entry entry = entry();
        return entry != null ? entry.group : Group.ofUnknown(number);
    }

    /** The name in SCREAMING_SNAKE, such as {@code TOKEN_EXPIRED}, which never changes; null for an unknown code. */
    public @Nullable String getName() {
        Entry entry = entry();
        return entry != null ? entry.name : null;
    }

    /** Whether this is success: 0, and nothing else. */
    public boolean isOk() {
        return number == 0;
    }

    /** Whether the code is in the table or registered. Says nothing of the category: 1600 is a server code, not known. */
    public boolean isKnown() {
        return entry() != null;
    }

    /** By number. */
    @Override
    public int compareTo(@NotNull ErrorCode other) {
        return Integer.compare(number, other.number);
    }

    /** Whether the other one is a code with the same number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErrorCode && number == ((ErrorCode) other).number;
    }

    /** The number. */
    @Override
    public int hashCode() {
        return number;
    }

    /** The message and the number: {@code Token has expired (1501)}. */
    @Override
    public @NotNull String toString() {
        return getMessage() + " (" + number + ")";
    }

    private Object readResolve() {
        return valueOf(number);
    }

    /** Who raised an error. New categories may be added. */
    public enum Category {
        /** Outside every published range, negative numbers included. */
        UNKNOWN(0, "unknown", "Unknown error code, outside every published range", "未知错误码，不在任何已公布的范围内"),

        /** 0 to 9999. Sent by the server. Success (0) is in this range. */
        SERVER(1, "server", "Unknown server error code, in the range 0 to 9999", "未知的服务端错误码，范围为 0 至 9999"),

        /** 10000 to 20000. Raised by the client SDK itself. */
        CLIENT(2, "client", "Unknown client error code, in the range 10000 to 20000", "未知的客户端错误码，范围为 10000 至 20000"),

        /** 20001 to 29999. Defined by the business server for its webhooks. */
        WEBHOOK(3, "webhook", "Custom error code of the business server, in the range 20001 to 29999", "业务服务器自定义错误码，范围为 20001 至 29999");

        private final int number;
        private final String id;
        final String[] message;

        Category(int number, String id, String... message) {
            this.number = number;
            this.id = id;
            this.message = message;
        }

        /** The number in the C API. */
        public int getNumber() {
            return number;
        }

        /** The name in lower case, the same in every language. */
        public @NotNull String getId() {
            return id;
        }

        static Category of(int code) {
            if (code >= 0 && code <= 9999) {
                return SERVER;
            }
            if (code >= 10000 && code <= 20000) {
                return CLIENT;
            }
            if (code >= 20001 && code <= 29999) {
                return WEBHOOK;
            }
            return UNKNOWN;
        }
    }

    /** What kind of thing went wrong. New groups may be added. */
    public enum Group {
        /** Not in the dictionary, and in no hundred that belongs to a group. */
        UNKNOWN(0, "unknown"),

        /** Nothing went wrong. */
        SUCCESS(1, "success"),

        /** The request, the database or the service itself; nothing more specific. */
        GENERAL(2, "general", 1000, 1099, 10000, 10099),

        /** A user account and its permissions. */
        USER(3, "user", 1100, 1199, 10100, 10199),

        /** A chat group, its members, or a request to join it. */
        GROUP(4, "group", 1200, 1299, 10400, 10499),

        /** Friends and blocks between two users. */
        RELATIONSHIP(5, "relationship", 1300, 1399),

        /** A message: sending, reading, history, muting, encoding. */
        MESSAGE(6, "message", 1400, 1499, 10200, 10299),

        /** The token of a user. */
        TOKEN(7, "token", 1500, 1599),

        /** The long connection to the gateway, and push. */
        CONNECTION(8, "connection", 1600, 1699),

        /** A file and its upload. */
        FILE(9, "file", 1700, 1799),

        /** The network: between app and server, or between two services. */
        NETWORK(10, "network"),

        /** The SDK was called before it was initialized or logged in. */
        LIFECYCLE(11, "lifecycle"),

        /** The login session of the client. */
        SESSION(12, "session"),

        /** A conversation and its settings. */
        CONVERSATION(13, "conversation", 10300, 10399);

        private final int number;
        private final String id;
        private final int[] ranges;

        Group(int number, String id, int... ranges) {
            this.number = number;
            this.id = id;
            this.ranges = ranges;
        }

        /** The number in the C API. */
        public int getNumber() {
            return number;
        }

        /** The name in lower case, the same in every language. */
        public @NotNull String getId() {
            return id;
        }

        /** By number; {@link #UNKNOWN} for one that a newer library has. */
        static Group of(int number) {
            return number >= 0 && number < VALUES.length ? VALUES[number] : UNKNOWN;
        }

        static Group ofUnknown(int code) {
            for (Group group : VALUES) {
                for (int at = 0; at < group.ranges.length; at += 2) {
                    if (code >= group.ranges[at] && code <= group.ranges[at + 1]) {
                        return group;
                    }
                }
            }
            return UNKNOWN;
        }

        private static final Group[] VALUES = values();
    }

    /** What a program does about an error. New actions may be added. */
    public enum Action {
        /** Nothing is known to help: go on, or show the user text. */
        NONE(0, "none", "Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"),

        /** The same call may succeed later: wait, longer each time, then try again. */
        RETRY(1, "retry", "Something went wrong. Please try again in a moment.", "出了点问题，请稍后再试。"),

        /** Get a new token from the app's own server, then try again: once, never in a loop. */
        RENEW_TOKEN(2, "renew_token", "Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"),

        /** The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking each other out. */
        SIGN_IN(3, "sign_in", "You have been signed out. Please sign in again.", "登录已失效，请重新登录。"),

        /** The call is wrong as it was made and will fail again: change the program. */
        FIX_CALL(4, "fix_call", "This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"),

        /** A rule or the current state does not allow it: tell the person. */
        TELL_USER(5, "tell_user", "This is not possible at the moment.", "暂时无法进行此操作。"),

        /** The operator of the service has to act; the app only shows the user text. */
        OPERATOR(6, "operator", "Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。");

        private final int number;
        private final String id;
        final String[] user;

        Action(int number, String id, String... user) {
            this.number = number;
            this.id = id;
            this.user = user;
        }

        /** The number in the C API. */
        public int getNumber() {
            return number;
        }

        /** The name in lower case, the same in every language. */
        public @NotNull String getId() {
            return id;
        }

        /** By number; {@link #NONE} for one that a newer library has. */
        static Action of(int number) {
            return number >= 0 && number < VALUES.length ? VALUES[number] : NONE;
        }

        private static final Action[] VALUES = values();
    }
}
