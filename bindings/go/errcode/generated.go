// Code generated from errcodes.toml by cargo xtask codegen; DO NOT EDIT.

package errcode

// Version is the version of this package.
const Version = "1.0.0"

// The codes.
const (
	// OK: Normal.
	//
	// The call succeeded. A reply without an errCode field is not a success.
	OK Code = 0

	// RPCCanceled: gRPC Canceled: the call between two services was canceled.
	//
	// The caller gave up, usually because the client disconnected or a service was restarting. Try again.
	RPCCanceled Code = 1

	// RPCUnknown: gRPC Unknown: a service failed without an OpenIM code.
	//
	// A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of that
	// service.
	RPCUnknown Code = 2

	// RPCInvalidArgument: gRPC InvalidArgument: a service refused an argument.
	//
	// errMsg says which argument was refused. Check the parameters of the request, and that all services run the same
	// release.
	RPCInvalidArgument Code = 3

	// RPCDeadlineExceeded: gRPC DeadlineExceeded: a service did not answer in time.
	//
	// A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their database
	// and the network between them.
	RPCDeadlineExceeded Code = 4

	// RPCNotFound: gRPC NotFound: a service did not find what was asked for.
	//
	// What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
	RPCNotFound Code = 5

	// RPCAlreadyExists: gRPC AlreadyExists: what was to be created already exists.
	//
	// Usually the request was sent twice. Treat it as created, or use another ID.
	RPCAlreadyExists Code = 6

	// RPCPermissionDenied: gRPC PermissionDenied: a service does not allow this call.
	//
	// The caller may not make this call. Check whose token is used, and the role of that user.
	RPCPermissionDenied Code = 7

	// RPCResourceExhausted: gRPC ResourceExhausted: a service has reached a limit.
	//
	// A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
	// errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
	RPCResourceExhausted Code = 8

	// RPCFailedPrecondition: gRPC FailedPrecondition: the current state does not allow this call.
	//
	// Something has to be done before this call; errMsg says what. Trying again without it fails again.
	RPCFailedPrecondition Code = 9

	// RPCAborted: gRPC Aborted: the call was aborted, usually by a conflict with another.
	//
	// Two calls changed the same data at the same time. Try again from the start of the operation.
	RPCAborted Code = 10

	// RPCOutOfRange: gRPC OutOfRange: a value is out of range.
	//
	// A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
	RPCOutOfRange Code = 11

	// RPCUnimplemented: gRPC Unimplemented: a service does not have this method.
	//
	// Services of different releases run together, or an address leads to the wrong service. Bring all services to the
	// same release and check service discovery.
	RPCUnimplemented Code = 12

	// RPCInternal: gRPC Internal: a call between two services broke.
	//
	// The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does not
	// speak gRPC.
	RPCInternal Code = 13

	// RPCUnavailable: gRPC Unavailable: a service cannot be reached.
	//
	// A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
	// check that every service runs and that service discovery (such as etcd) and the network work.
	RPCUnavailable Code = 14

	// RPCDataLoss: gRPC DataLoss: data is lost or damaged.
	//
	// Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
	RPCDataLoss Code = 15

	// RPCUnauthenticated: gRPC Unauthenticated: a service did not accept the credentials.
	//
	// The token is missing, expired or not valid for this call. Get a new one from your own server, then try again
	// once.
	RPCUnauthenticated Code = 16

	// SDKHistoryPullFailed: Message history could not be pulled from the server; in the web SDK also a panic.
	//
	// GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in errMsg.
	// When the web SDK sends it for another call, a panic was caught: report it with the log.
	SDKHistoryPullFailed Code = 100

	// TooManyRequests: Too many requests, try again later.
	//
	// The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
	// that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
	TooManyRequests Code = 429

	// Internal: Server internal error, usually an internal network error, need to check if the service is normal.
	//
	// Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or
	// the server's log under the same operationID, has the cause.
	Internal Code = 500

	// Unknown: Server error of an unknown kind.
	//
	// Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under
	// the same operationID.
	Unknown Code = 1000

	// InvalidParameter: Parameter error, need to check if the body and header parameters are correct.
	//
	// A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says which.
	// Correct the request.
	InvalidParameter Code = 1001

	// PermissionDenied: Insufficient permission, usually the token carried in the header parameter is incorrect or
	// permission is exceeded.
	//
	// The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a
	// role in the group, or the wrong secret in a request for a token. errDlt says which.
	PermissionDenied Code = 1002

	// DuplicateKey: Database primary key duplicate.
	//
	// A record with this key exists, usually because the request was sent twice. Treat it as created, or use another
	// ID.
	DuplicateKey Code = 1003

	// RecordNotFound: Database record not found.
	//
	// The user, group, conversation, message or request that the call names has no record; errDlt often says which.
	// Check the IDs, and whether it has been deleted.
	RecordNotFound Code = 1004

	// SecretNotChanged: Server still uses its default secret, need to change it.
	//
	// Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then restart
	// the services.
	SecretNotChanged Code = 1050

	// UserNotFound: User ID does not exist.
	//
	// No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server first.
	UserNotFound Code = 1101

	// UserAlreadyRegistered: User has already registered.
	//
	// The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
	UserAlreadyRegistered Code = 1102

	// GroupNotFound: Group does not exist.
	//
	// There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
	// created.
	GroupNotFound Code = 1201

	// GroupAlreadyExists: Group already exists.
	//
	// The groupID is taken. Choose another, or leave it empty and the server generates one.
	GroupAlreadyExists Code = 1202

	// NotInGroup: User is not in the group.
	//
	// The sender was removed from the group, has left it or never joined. Close the input box of the conversation until
	// the person is a member again.
	NotInGroup Code = 1203

	// GroupDismissed: Group has been dismissed.
	//
	// The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
	GroupDismissed Code = 1204

	// UnsupportedGroupType: Unsupported group type.
	//
	// This call does not support the groupType. Create groups of type 2 (working group); servers send an empty errMsg
	// with this code.
	UnsupportedGroupType Code = 1205

	// GroupApplicationProcessed: Group application has been processed, no need to process repeatedly.
	//
	// It was handled before, by another administrator or on another device. Reload the list of requests.
	GroupApplicationProcessed Code = 1206

	// CannotAddSelf: Cannot add yourself as a friend.
	//
	// The userID to add is the caller's own. Do not offer the button on a person's own profile.
	CannotAddSelf Code = 1301

	// BlockedByPeer: Has been blocked by the other party.
	//
	// The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered and
	// do not send it again.
	BlockedByPeer Code = 1302

	// NotFriend: The other party is not your friend.
	//
	// The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
	// recipient's friend list. Become friends first, or switch the setting off.
	NotFriend Code = 1303

	// AlreadyFriend: Already a friend relationship, no need to apply repeatedly.
	//
	// Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend, sync
	// the friend list.
	AlreadyFriend Code = 1304

	// FriendRequestHandled: Friend request has already been handled.
	//
	// It was accepted or refused before, perhaps on another device. Reload the list of requests.
	FriendRequestHandled Code = 1305

	// MessageReadDisabled: Message read function is disabled.
	//
	// The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
	MessageReadDisabled Code = 1401

	// MemberMuted: Has been muted, cannot speak in the group.
	//
	// The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the input
	// box until then.
	MemberMuted Code = 1402

	// GroupMuted: Group has been muted, cannot speak.
	//
	// The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
	// until the group's status changes.
	GroupMuted Code = 1403

	// MessageRevoked: The message has been revoked.
	//
	// The message was revoked before. Show it as recalled; there is nothing else to do.
	MessageRevoked Code = 1404

	// AuthorizationExpired: Authorization expired.
	//
	// On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
	AuthorizationExpired Code = 1405

	// TokenExpired: Token has expired.
	//
	// The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
	// server and log in to the SDK with it.
	TokenExpired Code = 1501

	// TokenInvalid: Invalid token.
	//
	// The token was issued for another userID or platformID than the connection names. Get one for exactly this user
	// and this platform.
	TokenInvalid Code = 1502

	// TokenMalformed: Token format error.
	//
	// The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
	// OpenIM token unchanged.
	TokenMalformed Code = 1503

	// TokenNotYetValid: Token is not yet effective.
	//
	// The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
	TokenNotYetValid Code = 1504

	// TokenUnknown: Unknown token error.
	//
	// The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones fail
	// too, check that all services have the same secret in share.yml.
	TokenUnknown Code = 1505

	// TokenKicked: Kicked out token, invalid.
	//
	// The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log out.
	// Show the sign-in page; never log in again automatically.
	TokenKicked Code = 1506

	// TokenNotFound: Token does not exist.
	//
	// The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there. Get
	// a new one; a request without any token gets 1001 or 1602 instead.
	TokenNotFound Code = 1507

	// OrganizationPermissionDenied: Insufficient permission in the organization.
	//
	// The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
	// release.
	OrganizationPermissionDenied Code = 1520

	// ConnectionLimitExceeded: Number of connections exceeds the maximum limit of the gateway.
	//
	// The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again later,
	// waiting longer each time; operators raise the limit or add gateways.
	ConnectionLimitExceeded Code = 1601

	// HandshakeParameterInvalid: Connection handshake parameter error.
	//
	// The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt
	// says which. Correct the URL, and check that no proxy drops its query.
	HandshakeParameterInvalid Code = 1602

	// PushFailed: Message could not be pushed to a connected client.
	//
	// The gateway could not write the message to the client's connection, which was probably just lost. The client gets
	// the message when it connects again; if it persists, look at the gateway's log.
	PushFailed Code = 1603

	// IOSBackgroundPushFailed: Message was not pushed over the connection, the iOS client is in the background.
	//
	// An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
	// openim-push.yml and its certificate.
	IOSBackgroundPushFailed Code = 1604

	// FileUploadExpired: File upload expired.
	//
	// More time passed between the start of the upload and its completion than the server allows. Begin the upload
	// again; parts already sent cannot be used.
	FileUploadExpired Code = 1701

	// SDKNetwork: Network error, the request failed.
	//
	// The device is offline, or the long connection is down and being restored. Try again when it is back; if it never
	// works, check apiAddr and wsAddr.
	SDKNetwork Code = 10000

	// SDKNetworkTimeout: Network request timed out.
	//
	// The server did not answer in time. It may have done its work all the same: before sending a message again, check
	// whether it has arrived.
	SDKNetworkTimeout Code = 10001

	// SDKInvalidParameter: Parameter error in a call to the SDK.
	//
	// An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
	SDKInvalidParameter Code = 10002

	// SDKContextDeadlineExceeded: Operation timed out or was canceled.
	//
	// The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if
	// its result is still wanted.
	SDKContextDeadlineExceeded Code = 10003

	// SDKResourceNotReady: Resources are not ready, initialization or login has not finished.
	//
	// The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs send
	// 10008 or 10009 instead.
	SDKResourceNotReady Code = 10004

	// SDKUnknown: Unknown SDK error, the true code may be in errMsg.
	//
	// SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg,
	// such as 10004 Resource initialization incomplete. Read them there and go by that code.
	SDKUnknown Code = 10005

	// SDKInternal: SDK internal error.
	//
	// errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a bug
	// in the SDK. If it persists, report it with the SDK's log.
	SDKInternal Code = 10006

	// SDKNoUpdate: Nothing to update.
	//
	// The data is the same as before. Treat it as success.
	SDKNoUpdate Code = 10007

	// SDKNotInitialized: SDK is not initialized.
	//
	// A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns true.
	SDKNotInitialized Code = 10008

	// SDKNotLoggedIn: Login has not completed.
	//
	// The call came before Login had finished. Wait for its callback to report success, then try again.
	SDKNotLoggedIn Code = 10009

	// SDKUserNotFound: User does not exist.
	//
	// Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
	SDKUserNotFound Code = 10100

	// SDKLoggedOut: User has logged out.
	//
	// The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
	SDKLoggedOut Code = 10101

	// SDKLoginRepeated: User has already logged in.
	//
	// Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another,
	// call Logout first.
	SDKLoginRepeated Code = 10102

	// SDKFileNotFound: File to upload does not exist.
	//
	// There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
	// 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
	SDKFileNotFound Code = 10200

	// SDKMessageDecompressionFailed: Message decompression failed.
	//
	// Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
	// disagree about compression. If it persists, check proxies and the releases of SDK and server.
	SDKMessageDecompressionFailed Code = 10201

	// SDKMessageDecodeFailed: Message decoding failed.
	//
	// Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
	// releases of SDK and server.
	SDKMessageDecodeFailed Code = 10202

	// SDKUnsupportedRequestIdentifier: Message or protocol type on the long connection is not known.
	//
	// The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the
	// SDK.
	SDKUnsupportedRequestIdentifier Code = 10203

	// SDKMessageRepeated: Only a failed message can be sent again.
	//
	// A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again
	// only after it failed.
	SDKMessageRepeated Code = 10204

	// SDKUnsupportedContentType: Message content type is not supported.
	//
	// SendMessage does not send this contentType. Create messages with the SDK's functions, such as CreateTextMessage,
	// and use a custom message for kinds of your own.
	SDKUnsupportedContentType Code = 10205

	// SDKMessageWithoutSequence: Message has no sequence number.
	//
	// The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the
	// operation only for messages that were sent.
	SDKMessageWithoutSequence Code = 10206

	// SDKMessageDeleted: Message has been deleted.
	//
	// The message was deleted before, perhaps on another device. Remove it from view.
	SDKMessageDeleted Code = 10207

	// SDKUnsupportedForSupergroup: Operation is not supported for supergroups.
	//
	// The conversation is a supergroup, for which this operation does not exist. Check the conversationType before the
	// call.
	SDKUnsupportedForSupergroup Code = 10301

	// SDKSupergroupOnly: Operation is supported for supergroups only.
	//
	// The conversation is not a supergroup. Check the conversationType before the call.
	SDKSupergroupOnly Code = 10302

	// SDKUnreadCountZero: Unread count is already zero.
	//
	// Everything in the conversation is read already. Treat it as success.
	SDKUnreadCountZero Code = 10303

	// SDKGroupNotFound: Group does not exist.
	//
	// Neither the SDK nor the server has a group with this groupID. Check the ID.
	SDKGroupNotFound Code = 10400

	// SDKInvalidGroupType: Group type is not valid.
	//
	// The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
	// group).
	SDKInvalidGroupType Code = 10401

	// SDKWebRequestFailed: WebSocket proxy of the web SDK cannot parse or run a request.
	//
	// The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says which.
	// Use the release of the web SDK that belongs to the proxy.
	SDKWebRequestFailed Code = 20000

	// CallbackFailed: Webhook call failed.
	//
	// A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and
	// the log of the business server.
	CallbackFailed Code = 80000

	// DatabaseError: Database error.
	//
	// The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
	// operationID.
	DatabaseError Code = 90002

	// NetworkError: Network error, a webhook could not be reached.
	//
	// The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and timeout
	// in webhooks.yml, and that the business server runs.
	NetworkError Code = 90004

	// DataError: Data error, a value or a reply is not as expected.
	//
	// A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could be
	// generated. errMsg or errDlt says which.
	DataError Code = 90007
)

// Category is who raised an error. A newer version may have more of them: give every switch a default.
type Category int32

const (
	// CategoryUnknown: Outside every published range, negative numbers included.
	CategoryUnknown Category = 0

	// CategoryServer: 0 to 9999. Sent by the server. Success (0) is in this range.
	CategoryServer Category = 1

	// CategoryClient: 10000 to 20000. Raised by the client SDK itself.
	CategoryClient Category = 2

	// CategoryWebhook: 20001 to 29999. Defined by the business server for its webhooks.
	CategoryWebhook Category = 3
)

// String returns the category in lower case, such as "webhook"; "unknown" if this version does not have it.
func (n Category) String() string {
	switch n {
	case CategoryUnknown:
		return "unknown"
	case CategoryServer:
		return "server"
	case CategoryClient:
		return "client"
	case CategoryWebhook:
		return "webhook"
	}
	return "unknown"
}

// Group is what kind of thing went wrong. A newer version may have more of them: give every switch a default.
type Group int32

const (
	// GroupUnknown: Not in the dictionary, and in no hundred that belongs to a group.
	GroupUnknown Group = 0

	// GroupSuccess: Nothing went wrong.
	GroupSuccess Group = 1

	// GroupGeneral: The request, the database or the service itself; nothing more specific.
	GroupGeneral Group = 2

	// GroupUser: A user account and its permissions.
	GroupUser Group = 3

	// GroupGroup: A chat group, its members, or a request to join it.
	GroupGroup Group = 4

	// GroupRelationship: Friends and blocks between two users.
	GroupRelationship Group = 5

	// GroupMessage: A message: sending, reading, history, muting, encoding.
	GroupMessage Group = 6

	// GroupToken: The token of a user.
	GroupToken Group = 7

	// GroupConnection: The long connection to the gateway, and push.
	GroupConnection Group = 8

	// GroupFile: A file and its upload.
	GroupFile Group = 9

	// GroupNetwork: The network: between app and server, or between two services.
	GroupNetwork Group = 10

	// GroupLifecycle: The SDK was called before it was initialized or logged in.
	GroupLifecycle Group = 11

	// GroupSession: The login session of the client.
	GroupSession Group = 12

	// GroupConversation: A conversation and its settings.
	GroupConversation Group = 13
)

// String returns the group in lower case, such as "conversation"; "unknown" if this version does not have it.
func (n Group) String() string {
	switch n {
	case GroupUnknown:
		return "unknown"
	case GroupSuccess:
		return "success"
	case GroupGeneral:
		return "general"
	case GroupUser:
		return "user"
	case GroupGroup:
		return "group"
	case GroupRelationship:
		return "relationship"
	case GroupMessage:
		return "message"
	case GroupToken:
		return "token"
	case GroupConnection:
		return "connection"
	case GroupFile:
		return "file"
	case GroupNetwork:
		return "network"
	case GroupLifecycle:
		return "lifecycle"
	case GroupSession:
		return "session"
	case GroupConversation:
		return "conversation"
	}
	return "unknown"
}

// Action is what a program does about an error. A newer version may have more of them: give every switch a default.
type Action int32

const (
	// ActionNone: Nothing is known to help: go on, or show the user text.
	ActionNone Action = 0

	// ActionRetry: The same call may succeed later: wait, longer each time, then try again.
	ActionRetry Action = 1

	// ActionRenewToken: Get a new token from the app's own server, then try again: once, never in a loop.
	ActionRenewToken Action = 2

	// ActionSignIn: The session is over: ask the person to sign in. Never sign in automatically, or two devices will
	// keep kicking each other out.
	ActionSignIn Action = 3

	// ActionFixCall: The call is wrong as it was made and will fail again: change the program.
	ActionFixCall Action = 4

	// ActionTellUser: A rule or the current state does not allow it: tell the person.
	ActionTellUser Action = 5

	// ActionOperator: The operator of the service has to act; the app only shows the user text.
	ActionOperator Action = 6
)

// String returns the action in lower case, such as "operator"; "unknown" if this version does not have it.
func (n Action) String() string {
	switch n {
	case ActionNone:
		return "none"
	case ActionRetry:
		return "retry"
	case ActionRenewToken:
		return "renew_token"
	case ActionSignIn:
		return "sign_in"
	case ActionFixCall:
		return "fix_call"
	case ActionTellUser:
		return "tell_user"
	case ActionOperator:
		return "operator"
	}
	return "unknown"
}

// Category returns who raised the error. The range alone decides, for known and unknown codes alike.
func (c Code) Category() Category {
	switch {
	case 0 <= c && c <= 9999:
		return CategoryServer
	case 10000 <= c && c <= 20000:
		return CategoryClient
	case 20001 <= c && c <= 29999:
		return CategoryWebhook
	}
	return CategoryUnknown
}

// The codes of business servers.
const firstCustom, lastCustom Code = 20001, 29999

// The languages of all texts; every text exists in the first.
var languages = [...]string{"en", "zh"}

// How many records, at the beginning, are of the unknown codes of a category; those of the known codes follow, ascending.
const categories = 4

var records = [...]record{
	{0, "UNKNOWN_CODE", GroupUnknown, ActionNone, texts{"Unknown error code, outside every published range", "未知错误码，不在任何已公布的范围内"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{0, "UNKNOWN_SERVER_CODE", GroupUnknown, ActionNone, texts{"Unknown server error code, in the range 0 to 9999", "未知的服务端错误码，范围为 0 至 9999"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{0, "UNKNOWN_CLIENT_CODE", GroupUnknown, ActionNone, texts{"Unknown client error code, in the range 10000 to 20000", "未知的客户端错误码，范围为 10000 至 20000"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{0, "UNKNOWN_WEBHOOK_CODE", GroupUnknown, ActionNone, texts{"Custom error code of the business server, in the range 20001 to 29999", "业务服务器自定义错误码，范围为 20001 至 29999"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{0, "OK", GroupSuccess, ActionNone, texts{"Normal", "正常"}, texts{"Done.", "操作成功。"}},
	{1, "RPC_CANCELED", GroupNetwork, ActionRetry, texts{"gRPC Canceled: the call between two services was canceled", "gRPC Canceled：服务间调用已取消"}, texts{"Something went wrong. Please try again in a moment.", "出了点问题，请稍后再试。"}},
	{2, "RPC_UNKNOWN", GroupNetwork, ActionOperator, texts{"gRPC Unknown: a service failed without an OpenIM code", "gRPC Unknown：某个服务出错，但没有返回 OpenIM 错误码"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{3, "RPC_INVALID_ARGUMENT", GroupNetwork, ActionFixCall, texts{"gRPC InvalidArgument: a service refused an argument", "gRPC InvalidArgument：某个服务拒绝了参数"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{4, "RPC_DEADLINE_EXCEEDED", GroupNetwork, ActionRetry, texts{"gRPC DeadlineExceeded: a service did not answer in time", "gRPC DeadlineExceeded：某个服务未在规定时间内响应"}, texts{"Something went wrong. Please try again in a moment.", "出了点问题，请稍后再试。"}},
	{5, "RPC_NOT_FOUND", GroupNetwork, ActionTellUser, texts{"gRPC NotFound: a service did not find what was asked for", "gRPC NotFound：某个服务未找到所请求的内容"}, texts{"This could not be found. It may have been deleted.", "内容不存在，可能已被删除。"}},
	{6, "RPC_ALREADY_EXISTS", GroupNetwork, ActionTellUser, texts{"gRPC AlreadyExists: what was to be created already exists", "gRPC AlreadyExists：要创建的内容已存在"}, texts{"This already exists. There is no need to submit it again.", "内容已存在，无需重复提交。"}},
	{7, "RPC_PERMISSION_DENIED", GroupNetwork, ActionFixCall, texts{"gRPC PermissionDenied: a service does not allow this call", "gRPC PermissionDenied：某个服务不允许此调用"}, texts{"You do not have permission to do this.", "你没有权限进行此操作。"}},
	{8, "RPC_RESOURCE_EXHAUSTED", GroupNetwork, ActionRetry, texts{"gRPC ResourceExhausted: a service has reached a limit", "gRPC ResourceExhausted：某个服务已达到上限"}, texts{"Something went wrong. Please try again in a moment.", "出了点问题，请稍后再试。"}},
	{9, "RPC_FAILED_PRECONDITION", GroupNetwork, ActionFixCall, texts{"gRPC FailedPrecondition: the current state does not allow this call", "gRPC FailedPrecondition：当前状态不允许此调用"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{10, "RPC_ABORTED", GroupNetwork, ActionRetry, texts{"gRPC Aborted: the call was aborted, usually by a conflict with another", "gRPC Aborted：调用已中止，通常是与其他调用冲突"}, texts{"Something went wrong. Please try again in a moment.", "出了点问题，请稍后再试。"}},
	{11, "RPC_OUT_OF_RANGE", GroupNetwork, ActionFixCall, texts{"gRPC OutOfRange: a value is out of range", "gRPC OutOfRange：参数超出有效范围"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{12, "RPC_UNIMPLEMENTED", GroupNetwork, ActionOperator, texts{"gRPC Unimplemented: a service does not have this method", "gRPC Unimplemented：某个服务没有此方法"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{13, "RPC_INTERNAL", GroupNetwork, ActionOperator, texts{"gRPC Internal: a call between two services broke", "gRPC Internal：服务间调用内部出错"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{14, "RPC_UNAVAILABLE", GroupNetwork, ActionRetry, texts{"gRPC Unavailable: a service cannot be reached", "gRPC Unavailable：某个服务无法访问"}, texts{"The service is not available right now. Please try again in a moment.", "服务暂时不可用，请稍后再试。"}},
	{15, "RPC_DATA_LOSS", GroupNetwork, ActionOperator, texts{"gRPC DataLoss: data is lost or damaged", "gRPC DataLoss：数据丢失或损坏"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{16, "RPC_UNAUTHENTICATED", GroupNetwork, ActionRenewToken, texts{"gRPC Unauthenticated: a service did not accept the credentials", "gRPC Unauthenticated：某个服务不接受该凭证"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{100, "SDK_HISTORY_PULL_FAILED", GroupMessage, ActionNone, texts{"Message history could not be pulled from the server; in the web SDK also a panic", "从服务端拉取历史消息失败；在 Web SDK 中也可能是发生了 panic"}, texts{"Some messages could not be loaded. Please try again.", "部分消息加载失败，请重试。"}},
	{429, "TOO_MANY_REQUESTS", GroupGeneral, ActionRetry, texts{"Too many requests, try again later", "请求过多，请稍后再试"}, texts{"The service is busy right now. Please try again in a moment.", "当前访问人数较多，请稍后再试。"}},
	{500, "INTERNAL", GroupGeneral, ActionOperator, texts{"Server internal error, usually an internal network error, need to check if the service is normal", "服务端内部错误，通常是内部网络异常，需要检查服务是否正常"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1000, "UNKNOWN", GroupGeneral, ActionOperator, texts{"Server error of an unknown kind", "服务端未知错误"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1001, "INVALID_PARAMETER", GroupGeneral, ActionFixCall, texts{"Parameter error, need to check if the body and header parameters are correct", "参数错误，需要检查 body 和 header 参数是否正确"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{1002, "PERMISSION_DENIED", GroupGeneral, ActionFixCall, texts{"Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded", "权限不足，通常是 header 中携带的 token 不正确或越权操作"}, texts{"You do not have permission to do this.", "你没有权限进行此操作。"}},
	{1003, "DUPLICATE_KEY", GroupGeneral, ActionFixCall, texts{"Database primary key duplicate", "数据库主键重复"}, texts{"This already exists. There is no need to submit it again.", "内容已存在，无需重复提交。"}},
	{1004, "RECORD_NOT_FOUND", GroupGeneral, ActionTellUser, texts{"Database record not found", "数据库记录不存在"}, texts{"This could not be found. It may have been deleted.", "内容不存在，可能已被删除。"}},
	{1050, "SECRET_NOT_CHANGED", GroupGeneral, ActionOperator, texts{"Server still uses its default secret, need to change it", "服务端仍在使用默认密钥，需要修改"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1101, "USER_NOT_FOUND", GroupUser, ActionTellUser, texts{"User ID does not exist", "用户 ID 不存在"}, texts{"This user could not be found.", "找不到该用户。"}},
	{1102, "USER_ALREADY_REGISTERED", GroupUser, ActionTellUser, texts{"User has already registered", "用户已注册"}, texts{"This account is already registered. You can sign in with it.", "该账号已注册，可以直接登录。"}},
	{1201, "GROUP_NOT_FOUND", GroupGroup, ActionTellUser, texts{"Group does not exist", "群组不存在"}, texts{"This group could not be found.", "找不到该群组。"}},
	{1202, "GROUP_ALREADY_EXISTS", GroupGroup, ActionTellUser, texts{"Group already exists", "群组已存在"}, texts{"This group already exists.", "该群组已存在。"}},
	{1203, "NOT_IN_GROUP", GroupGroup, ActionTellUser, texts{"User is not in the group", "用户不在群组中"}, texts{"You are not a member of this group.", "你不在该群组中。"}},
	{1204, "GROUP_DISMISSED", GroupGroup, ActionTellUser, texts{"Group has been dismissed", "群组已解散"}, texts{"This group has been disbanded.", "该群组已解散。"}},
	{1205, "UNSUPPORTED_GROUP_TYPE", GroupGroup, ActionFixCall, texts{"Unsupported group type", "不支持的群组类型"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{1206, "GROUP_APPLICATION_PROCESSED", GroupGroup, ActionTellUser, texts{"Group application has been processed, no need to process repeatedly", "入群申请已处理，无需重复处理"}, texts{"This request to join has already been handled.", "该入群申请已处理。"}},
	{1301, "CANNOT_ADD_SELF", GroupRelationship, ActionTellUser, texts{"Cannot add yourself as a friend", "不能添加自己为好友"}, texts{"You cannot add yourself as a friend.", "不能添加自己为好友。"}},
	{1302, "BLOCKED_BY_PEER", GroupRelationship, ActionTellUser, texts{"Has been blocked by the other party", "已被对方拉黑"}, texts{"This person is not accepting messages from you.", "对方拒收了你的消息。"}},
	{1303, "NOT_FRIEND", GroupRelationship, ActionTellUser, texts{"The other party is not your friend", "对方不是你的好友"}, texts{"You are not friends with this person yet. Please send a friend request first.", "你们还不是好友，请先发送好友申请。"}},
	{1304, "ALREADY_FRIEND", GroupRelationship, ActionTellUser, texts{"Already a friend relationship, no need to apply repeatedly", "已经是好友，无需重复申请"}, texts{"You are already friends.", "你们已经是好友了。"}},
	{1305, "FRIEND_REQUEST_HANDLED", GroupRelationship, ActionTellUser, texts{"Friend request has already been handled", "好友申请已处理"}, texts{"This friend request has already been handled.", "该好友申请已处理。"}},
	{1401, "MESSAGE_READ_DISABLED", GroupMessage, ActionFixCall, texts{"Message read function is disabled", "消息已读功能已关闭"}, texts{"Read receipts are turned off.", "消息已读功能已关闭。"}},
	{1402, "MEMBER_MUTED", GroupMessage, ActionTellUser, texts{"Has been muted, cannot speak in the group", "已被禁言，无法在群内发言"}, texts{"You have been muted in this group.", "你已被禁言，无法在群内发言。"}},
	{1403, "GROUP_MUTED", GroupMessage, ActionTellUser, texts{"Group has been muted, cannot speak", "群组已被禁言，无法发言"}, texts{"Only the owner and administrators can send messages in this group right now.", "全员禁言中，只有群主和管理员可以发言。"}},
	{1404, "MESSAGE_REVOKED", GroupMessage, ActionTellUser, texts{"The message has been revoked", "消息已被撤回"}, texts{"This message has already been recalled.", "该消息已撤回。"}},
	{1405, "AUTHORIZATION_EXPIRED", GroupToken, ActionRenewToken, texts{"Authorization expired", "授权已过期"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1501, "TOKEN_EXPIRED", GroupToken, ActionRenewToken, texts{"Token has expired", "Token 已过期"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1502, "TOKEN_INVALID", GroupToken, ActionRenewToken, texts{"Invalid token", "Token 无效"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1503, "TOKEN_MALFORMED", GroupToken, ActionRenewToken, texts{"Token format error", "Token 格式错误"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1504, "TOKEN_NOT_YET_VALID", GroupToken, ActionOperator, texts{"Token is not yet effective", "Token 尚未生效"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1505, "TOKEN_UNKNOWN", GroupToken, ActionRenewToken, texts{"Unknown token error", "未知的 Token 错误"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1506, "TOKEN_KICKED", GroupToken, ActionSignIn, texts{"Kicked out token, invalid", "已被踢下线，Token 失效"}, texts{"You have been signed out here, probably because your account is in use on another device. Please sign in again to continue.", "你的账号可能已在其他设备登录，当前登录已失效，请重新登录。"}},
	{1507, "TOKEN_NOT_FOUND", GroupToken, ActionRenewToken, texts{"Token does not exist", "Token 不存在"}, texts{"Your sign-in could not be verified. Please try again, or sign in again.", "登录状态异常，请重试或重新登录。"}},
	{1520, "ORGANIZATION_PERMISSION_DENIED", GroupUser, ActionTellUser, texts{"Insufficient permission in the organization", "组织内权限不足"}, texts{"You do not have permission to do this in your organization.", "你在该组织中没有此权限。"}},
	{1601, "CONNECTION_LIMIT_EXCEEDED", GroupConnection, ActionRetry, texts{"Number of connections exceeds the maximum limit of the gateway", "连接数超过网关的最大限制"}, texts{"The service is busy right now. Please try again in a moment.", "当前访问人数较多，请稍后再试。"}},
	{1602, "HANDSHAKE_PARAMETER_INVALID", GroupConnection, ActionFixCall, texts{"Connection handshake parameter error", "连接握手参数错误"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{1603, "PUSH_FAILED", GroupConnection, ActionOperator, texts{"Message could not be pushed to a connected client", "消息未能推送到在线客户端"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1604, "IOS_BACKGROUND_PUSH_FAILED", GroupConnection, ActionOperator, texts{"Message was not pushed over the connection, the iOS client is in the background", "iOS 客户端在后台，消息未通过长连接推送"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{1701, "FILE_UPLOAD_EXPIRED", GroupFile, ActionRetry, texts{"File upload expired", "文件上传已过期"}, texts{"The upload took too long. Please upload the file again.", "上传超时，请重新上传文件。"}},
	{10000, "SDK_NETWORK", GroupNetwork, ActionRetry, texts{"Network error, the request failed", "网络错误，请求失败"}, texts{"There is a problem with the network. Please check your connection and try again.", "网络异常，请检查网络后重试。"}},
	{10001, "SDK_NETWORK_TIMEOUT", GroupNetwork, ActionRetry, texts{"Network request timed out", "网络请求超时"}, texts{"The connection timed out. Please check your network and try again.", "网络超时，请检查网络后重试。"}},
	{10002, "SDK_INVALID_PARAMETER", GroupGeneral, ActionFixCall, texts{"Parameter error in a call to the SDK", "调用 SDK 的参数错误"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{10003, "SDK_CONTEXT_DEADLINE_EXCEEDED", GroupNetwork, ActionNone, texts{"Operation timed out or was canceled", "操作超时或已取消"}, texts{"This took too long or was canceled. Please try again.", "操作超时或已取消，请重试。"}},
	{10004, "SDK_RESOURCE_NOT_READY", GroupLifecycle, ActionRetry, texts{"Resources are not ready, initialization or login has not finished", "资源未就绪，初始化或登录尚未完成"}, texts{"The app is still getting ready. Please try again in a moment.", "正在准备中，请稍后再试。"}},
	{10005, "SDK_UNKNOWN", GroupGeneral, ActionNone, texts{"Unknown SDK error, the true code may be in errMsg", "未知的 SDK 错误，真正的错误码可能在 errMsg 中"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{10006, "SDK_INTERNAL", GroupGeneral, ActionNone, texts{"SDK internal error", "SDK 内部错误"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{10007, "SDK_NO_UPDATE", GroupGeneral, ActionNone, texts{"Nothing to update", "没有可更新的内容"}, texts{"There is nothing to update.", "没有需要更新的内容。"}},
	{10008, "SDK_NOT_INITIALIZED", GroupLifecycle, ActionFixCall, texts{"SDK is not initialized", "SDK 未初始化"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{10009, "SDK_NOT_LOGGED_IN", GroupLifecycle, ActionRetry, texts{"Login has not completed", "登录尚未完成"}, texts{"The app is still getting ready. Please try again in a moment.", "正在准备中，请稍后再试。"}},
	{10100, "SDK_USER_NOT_FOUND", GroupUser, ActionTellUser, texts{"User does not exist", "用户不存在"}, texts{"This user could not be found.", "找不到该用户。"}},
	{10101, "SDK_LOGGED_OUT", GroupSession, ActionSignIn, texts{"User has logged out", "用户已退出登录"}, texts{"You have been signed out. Please sign in again.", "你已退出登录，请重新登录。"}},
	{10102, "SDK_LOGIN_REPEATED", GroupSession, ActionNone, texts{"User has already logged in", "用户已登录，请勿重复登录"}, texts{"You are already signed in.", "你已登录。"}},
	{10200, "SDK_FILE_NOT_FOUND", GroupFile, ActionTellUser, texts{"File to upload does not exist", "要上传的文件不存在"}, texts{"This file could not be found. It may have been moved or deleted.", "找不到该文件，可能已被移动或删除。"}},
	{10201, "SDK_MESSAGE_DECOMPRESSION_FAILED", GroupMessage, ActionNone, texts{"Message decompression failed", "消息解压失败"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{10202, "SDK_MESSAGE_DECODE_FAILED", GroupMessage, ActionNone, texts{"Message decoding failed", "消息解码失败"}, texts{"Something went wrong. If it keeps happening, please contact support.", "出了点问题。如果反复出现，请联系客服。"}},
	{10203, "SDK_UNSUPPORTED_REQUEST_IDENTIFIER", GroupMessage, ActionFixCall, texts{"Message or protocol type on the long connection is not known", "长连接上的消息或协议类型未知"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{10204, "SDK_MESSAGE_REPEATED", GroupMessage, ActionFixCall, texts{"Only a failed message can be sent again", "只有发送失败的消息才能重发"}, texts{"This message has already been sent or is being sent.", "消息已发送或正在发送，请勿重复发送。"}},
	{10205, "SDK_UNSUPPORTED_CONTENT_TYPE", GroupMessage, ActionFixCall, texts{"Message content type is not supported", "不支持的消息内容类型"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{10206, "SDK_MESSAGE_WITHOUT_SEQUENCE", GroupMessage, ActionNone, texts{"Message has no sequence number", "消息没有序列号"}, texts{"This cannot be done with a message that has not been sent.", "未发送成功的消息不支持此操作。"}},
	{10207, "SDK_MESSAGE_DELETED", GroupMessage, ActionTellUser, texts{"Message has been deleted", "消息已被删除"}, texts{"This message has been deleted.", "该消息已删除。"}},
	{10301, "SDK_UNSUPPORTED_FOR_SUPERGROUP", GroupConversation, ActionFixCall, texts{"Operation is not supported for supergroups", "超级群不支持此操作"}, texts{"This is not available in this group.", "该群组不支持此操作。"}},
	{10302, "SDK_SUPERGROUP_ONLY", GroupConversation, ActionFixCall, texts{"Operation is supported for supergroups only", "仅超级群支持此操作"}, texts{"This is not available in this conversation.", "该会话不支持此操作。"}},
	{10303, "SDK_UNREAD_COUNT_ZERO", GroupConversation, ActionNone, texts{"Unread count is already zero", "未读数已为零"}, texts{"There are no unread messages.", "没有未读消息。"}},
	{10400, "SDK_GROUP_NOT_FOUND", GroupGroup, ActionTellUser, texts{"Group does not exist", "群组不存在"}, texts{"This group could not be found.", "找不到该群组。"}},
	{10401, "SDK_INVALID_GROUP_TYPE", GroupGroup, ActionFixCall, texts{"Group type is not valid", "群组类型无效"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{20000, "SDK_WEB_REQUEST_FAILED", GroupGeneral, ActionFixCall, texts{"WebSocket proxy of the web SDK cannot parse or run a request", "Web SDK 的 WebSocket 代理无法解析或执行请求"}, texts{"This could not be done. Please make sure that you have the latest version of the app.", "操作未能完成，请确认应用已更新到最新版本。"}},
	{80000, "CALLBACK_FAILED", GroupNetwork, ActionOperator, texts{"Webhook call failed", "Webhook 调用失败"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{90002, "DATABASE_ERROR", GroupGeneral, ActionOperator, texts{"Database error", "数据库错误"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{90004, "NETWORK_ERROR", GroupNetwork, ActionOperator, texts{"Network error, a webhook could not be reached", "网络错误，无法访问 Webhook"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
	{90007, "DATA_ERROR", GroupGeneral, ActionOperator, texts{"Data error, a value or a reply is not as expected", "数据错误，数据或响应不符合预期"}, texts{"Sorry, the service is having a problem. Please try again later.", "抱歉，服务出现异常，请稍后再试。"}},
}

// By hundred: the group of the codes there that are not known.
var groups = [...]Group{
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2, 3, 6, 13, 4,
}

// By code / 64: the number of its page. The last page is that of all codes beyond.
var pages = [...]uint8{
	0, 1, 2, 2, 2, 2, 3, 4, 2, 2, 2, 2, 2, 2, 2, 5, 6, 7, 8, 2,
	9, 10, 2, 11, 2, 12, 13, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 14, 15, 16, 17,
	18, 16, 19, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
	16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 20, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
	21, 21, 21, 21, 21, 21, 21, 21, 22, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 24, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23, 23,
	23, 23, 23, 23, 23, 23, 25, 23,
}

// 64 a page: the index of the record of each code.
var leaves = [...]uint8{
	4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	21, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	24, 25, 26, 27, 28, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 29, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 30, 31, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 32, 33, 34, 35, 36, 37, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 38, 39, 40,
	41, 42, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 43, 44, 45,
	46, 47, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 48, 49, 50, 51, 52, 53, 54,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 55, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 56, 57, 58, 59, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 60, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 61, 62, 63, 64, 65, 66, 67, 68,
	69, 70, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 71, 72, 73, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 74, 75, 76, 77, 78, 79, 80, 81,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 82, 83, 84, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 85, 86, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 87, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 0,
	90, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
}
