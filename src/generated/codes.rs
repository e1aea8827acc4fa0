// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use core::fmt;

/// An error code: any number a server, the client SDK or a business server may send.
///
/// The set is open: a number that is not known is as good a value as one that is; ask [`Code::is_known`]. Codes compare
/// and sort by number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Code(pub(crate) i32);

/// The codes of the table.
impl Code {
    /// Normal.
    ///
    /// The call succeeded. A reply without an errCode field is not a success.
    pub const OK: Self = Self(0);
    /// gRPC Canceled: the call between two services was canceled.
    ///
    /// The caller gave up, usually because the client disconnected or a service was restarting. Try again.
    pub const RPC_CANCELED: Self = Self(1);
    /// gRPC Unknown: a service failed without an OpenIM code.
    ///
    /// A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of
    /// that service.
    pub const RPC_UNKNOWN: Self = Self(2);
    /// gRPC InvalidArgument: a service refused an argument.
    ///
    /// errMsg says which argument was refused. Check the parameters of the request, and that all services run the same
    /// release.
    pub const RPC_INVALID_ARGUMENT: Self = Self(3);
    /// gRPC DeadlineExceeded: a service did not answer in time.
    ///
    /// A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their
    /// database and the network between them.
    pub const RPC_DEADLINE_EXCEEDED: Self = Self(4);
    /// gRPC NotFound: a service did not find what was asked for.
    ///
    /// What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
    pub const RPC_NOT_FOUND: Self = Self(5);
    /// gRPC AlreadyExists: what was to be created already exists.
    ///
    /// Usually the request was sent twice. Treat it as created, or use another ID.
    pub const RPC_ALREADY_EXISTS: Self = Self(6);
    /// gRPC PermissionDenied: a service does not allow this call.
    ///
    /// The caller may not make this call. Check whose token is used, and the role of that user.
    pub const RPC_PERMISSION_DENIED: Self = Self(7);
    /// gRPC ResourceExhausted: a service has reached a limit.
    ///
    /// A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
    /// errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
    pub const RPC_RESOURCE_EXHAUSTED: Self = Self(8);
    /// gRPC FailedPrecondition: the current state does not allow this call.
    ///
    /// Something has to be done before this call; errMsg says what. Trying again without it fails again.
    pub const RPC_FAILED_PRECONDITION: Self = Self(9);
    /// gRPC Aborted: the call was aborted, usually by a conflict with another.
    ///
    /// Two calls changed the same data at the same time. Try again from the start of the operation.
    pub const RPC_ABORTED: Self = Self(10);
    /// gRPC OutOfRange: a value is out of range.
    ///
    /// A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
    pub const RPC_OUT_OF_RANGE: Self = Self(11);
    /// gRPC Unimplemented: a service does not have this method.
    ///
    /// Services of different releases run together, or an address leads to the wrong service. Bring all services to the
    /// same release and check service discovery.
    pub const RPC_UNIMPLEMENTED: Self = Self(12);
    /// gRPC Internal: a call between two services broke.
    ///
    /// The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does not
    /// speak gRPC.
    pub const RPC_INTERNAL: Self = Self(13);
    /// gRPC Unavailable: a service cannot be reached.
    ///
    /// A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
    /// check that every service runs and that service discovery (such as etcd) and the network work.
    pub const RPC_UNAVAILABLE: Self = Self(14);
    /// gRPC DataLoss: data is lost or damaged.
    ///
    /// Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
    pub const RPC_DATA_LOSS: Self = Self(15);
    /// gRPC Unauthenticated: a service did not accept the credentials.
    ///
    /// The token is missing, expired or not valid for this call. Get a new one from your own server, then try again
    /// once.
    pub const RPC_UNAUTHENTICATED: Self = Self(16);
    /// Message history could not be pulled from the server; in the web SDK also a panic.
    ///
    /// GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in
    /// errMsg. When the web SDK sends it for another call, a panic was caught: report it with the log.
    pub const SDK_HISTORY_PULL_FAILED: Self = Self(100);
    /// Too many requests, try again later.
    ///
    /// The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
    /// that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
    pub const TOO_MANY_REQUESTS: Self = Self(429);
    /// Server internal error, usually an internal network error, need to check if the service is normal.
    ///
    /// Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or
    /// the server's log under the same operationID, has the cause.
    pub const INTERNAL: Self = Self(500);
    /// Server error of an unknown kind.
    ///
    /// Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under
    /// the same operationID.
    pub const UNKNOWN: Self = Self(1000);
    /// Parameter error, need to check if the body and header parameters are correct.
    ///
    /// A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says which.
    /// Correct the request.
    pub const INVALID_PARAMETER: Self = Self(1001);
    /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
    ///
    /// The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a
    /// role in the group, or the wrong secret in a request for a token. errDlt says which.
    pub const PERMISSION_DENIED: Self = Self(1002);
    /// Database primary key duplicate.
    ///
    /// A record with this key exists, usually because the request was sent twice. Treat it as created, or use another
    /// ID.
    pub const DUPLICATE_KEY: Self = Self(1003);
    /// Database record not found.
    ///
    /// The user, group, conversation, message or request that the call names has no record; errDlt often says which.
    /// Check the IDs, and whether it has been deleted.
    pub const RECORD_NOT_FOUND: Self = Self(1004);
    /// Server still uses its default secret, need to change it.
    ///
    /// Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then
    /// restart the services.
    pub const SECRET_NOT_CHANGED: Self = Self(1050);
    /// User ID does not exist.
    ///
    /// No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server
    /// first.
    pub const USER_NOT_FOUND: Self = Self(1101);
    /// User has already registered.
    ///
    /// The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
    pub const USER_ALREADY_REGISTERED: Self = Self(1102);
    /// Group does not exist.
    ///
    /// There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
    /// created.
    pub const GROUP_NOT_FOUND: Self = Self(1201);
    /// Group already exists.
    ///
    /// The groupID is taken. Choose another, or leave it empty and the server generates one.
    pub const GROUP_ALREADY_EXISTS: Self = Self(1202);
    /// User is not in the group.
    ///
    /// The sender was removed from the group, has left it or never joined. Close the input box of the conversation
    /// until the person is a member again.
    pub const NOT_IN_GROUP: Self = Self(1203);
    /// Group has been dismissed.
    ///
    /// The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
    pub const GROUP_DISMISSED: Self = Self(1204);
    /// Unsupported group type.
    ///
    /// This call does not support the groupType. Create groups of type 2 (working group); servers send an empty errMsg
    /// with this code.
    pub const UNSUPPORTED_GROUP_TYPE: Self = Self(1205);
    /// Group application has been processed, no need to process repeatedly.
    ///
    /// It was handled before, by another administrator or on another device. Reload the list of requests.
    pub const GROUP_APPLICATION_PROCESSED: Self = Self(1206);
    /// Cannot add yourself as a friend.
    ///
    /// The userID to add is the caller's own. Do not offer the button on a person's own profile.
    pub const CANNOT_ADD_SELF: Self = Self(1301);
    /// Has been blocked by the other party.
    ///
    /// The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered and
    /// do not send it again.
    pub const BLOCKED_BY_PEER: Self = Self(1302);
    /// The other party is not your friend.
    ///
    /// The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
    /// recipient's friend list. Become friends first, or switch the setting off.
    pub const NOT_FRIEND: Self = Self(1303);
    /// Already a friend relationship, no need to apply repeatedly.
    ///
    /// Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend, sync
    /// the friend list.
    pub const ALREADY_FRIEND: Self = Self(1304);
    /// Friend request has already been handled.
    ///
    /// It was accepted or refused before, perhaps on another device. Reload the list of requests.
    pub const FRIEND_REQUEST_HANDLED: Self = Self(1305);
    /// Message read function is disabled.
    ///
    /// The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
    pub const MESSAGE_READ_DISABLED: Self = Self(1401);
    /// Has been muted, cannot speak in the group.
    ///
    /// The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the
    /// input box until then.
    pub const MEMBER_MUTED: Self = Self(1402);
    /// Group has been muted, cannot speak.
    ///
    /// The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
    /// until the group's status changes.
    pub const GROUP_MUTED: Self = Self(1403);
    /// The message has been revoked.
    ///
    /// The message was revoked before. Show it as recalled; there is nothing else to do.
    pub const MESSAGE_REVOKED: Self = Self(1404);
    /// Authorization expired.
    ///
    /// On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
    pub const AUTHORIZATION_EXPIRED: Self = Self(1405);
    /// Token has expired.
    ///
    /// The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
    /// server and log in to the SDK with it.
    pub const TOKEN_EXPIRED: Self = Self(1501);
    /// Invalid token.
    ///
    /// The token was issued for another userID or platformID than the connection names. Get one for exactly this user
    /// and this platform.
    pub const TOKEN_INVALID: Self = Self(1502);
    /// Token format error.
    ///
    /// The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
    /// OpenIM token unchanged.
    pub const TOKEN_MALFORMED: Self = Self(1503);
    /// Token is not yet effective.
    ///
    /// The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
    pub const TOKEN_NOT_YET_VALID: Self = Self(1504);
    /// Unknown token error.
    ///
    /// The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones fail
    /// too, check that all services have the same secret in share.yml.
    pub const TOKEN_UNKNOWN: Self = Self(1505);
    /// Kicked out token, invalid.
    ///
    /// The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log out.
    /// Show the sign-in page; never log in again automatically.
    pub const TOKEN_KICKED: Self = Self(1506);
    /// Token does not exist.
    ///
    /// The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there. Get
    /// a new one; a request without any token gets 1001 or 1602 instead.
    pub const TOKEN_NOT_FOUND: Self = Self(1507);
    /// Insufficient permission in the organization.
    ///
    /// The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
    /// release.
    pub const ORGANIZATION_PERMISSION_DENIED: Self = Self(1520);
    /// Number of connections exceeds the maximum limit of the gateway.
    ///
    /// The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again later,
    /// waiting longer each time; operators raise the limit or add gateways.
    pub const CONNECTION_LIMIT_EXCEEDED: Self = Self(1601);
    /// Connection handshake parameter error.
    ///
    /// The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt
    /// says which. Correct the URL, and check that no proxy drops its query.
    pub const HANDSHAKE_PARAMETER_INVALID: Self = Self(1602);
    /// Message could not be pushed to a connected client.
    ///
    /// The gateway could not write the message to the client's connection, which was probably just lost. The client
    /// gets the message when it connects again; if it persists, look at the gateway's log.
    pub const PUSH_FAILED: Self = Self(1603);
    /// Message was not pushed over the connection, the iOS client is in the background.
    ///
    /// An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
    /// openim-push.yml and its certificate.
    pub const IOS_BACKGROUND_PUSH_FAILED: Self = Self(1604);
    /// File upload expired.
    ///
    /// More time passed between the start of the upload and its completion than the server allows. Begin the upload
    /// again; parts already sent cannot be used.
    pub const FILE_UPLOAD_EXPIRED: Self = Self(1701);
    /// Network error, the request failed.
    ///
    /// The device is offline, or the long connection is down and being restored. Try again when it is back; if it never
    /// works, check apiAddr and wsAddr.
    pub const SDK_NETWORK: Self = Self(10000);
    /// Network request timed out.
    ///
    /// The server did not answer in time. It may have done its work all the same: before sending a message again, check
    /// whether it has arrived.
    pub const SDK_NETWORK_TIMEOUT: Self = Self(10001);
    /// Parameter error in a call to the SDK.
    ///
    /// An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
    pub const SDK_INVALID_PARAMETER: Self = Self(10002);
    /// Operation timed out or was canceled.
    ///
    /// The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if
    /// its result is still wanted.
    pub const SDK_CONTEXT_DEADLINE_EXCEEDED: Self = Self(10003);
    /// Resources are not ready, initialization or login has not finished.
    ///
    /// The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs send
    /// 10008 or 10009 instead.
    pub const SDK_RESOURCE_NOT_READY: Self = Self(10004);
    /// Unknown SDK error, the true code may be in errMsg.
    ///
    /// SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg,
    /// such as 10004 Resource initialization incomplete. Read them there and go by that code.
    pub const SDK_UNKNOWN: Self = Self(10005);
    /// SDK internal error.
    ///
    /// errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a
    /// bug in the SDK. If it persists, report it with the SDK's log.
    pub const SDK_INTERNAL: Self = Self(10006);
    /// Nothing to update.
    ///
    /// The data is the same as before. Treat it as success.
    pub const SDK_NO_UPDATE: Self = Self(10007);
    /// SDK is not initialized.
    ///
    /// A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns true.
    pub const SDK_NOT_INITIALIZED: Self = Self(10008);
    /// Login has not completed.
    ///
    /// The call came before Login had finished. Wait for its callback to report success, then try again.
    pub const SDK_NOT_LOGGED_IN: Self = Self(10009);
    /// User does not exist.
    ///
    /// Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
    pub const SDK_USER_NOT_FOUND: Self = Self(10100);
    /// User has logged out.
    ///
    /// The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
    pub const SDK_LOGGED_OUT: Self = Self(10101);
    /// User has already logged in.
    ///
    /// Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another,
    /// call Logout first.
    pub const SDK_LOGIN_REPEATED: Self = Self(10102);
    /// File to upload does not exist.
    ///
    /// There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
    /// 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
    pub const SDK_FILE_NOT_FOUND: Self = Self(10200);
    /// Message decompression failed.
    ///
    /// Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
    /// disagree about compression. If it persists, check proxies and the releases of SDK and server.
    pub const SDK_MESSAGE_DECOMPRESSION_FAILED: Self = Self(10201);
    /// Message decoding failed.
    ///
    /// Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
    /// releases of SDK and server.
    pub const SDK_MESSAGE_DECODE_FAILED: Self = Self(10202);
    /// Message or protocol type on the long connection is not known.
    ///
    /// The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the
    /// SDK.
    pub const SDK_UNSUPPORTED_REQUEST_IDENTIFIER: Self = Self(10203);
    /// Only a failed message can be sent again.
    ///
    /// A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again
    /// only after it failed.
    pub const SDK_MESSAGE_REPEATED: Self = Self(10204);
    /// Message content type is not supported.
    ///
    /// SendMessage does not send this contentType. Create messages with the SDK's functions, such as CreateTextMessage,
    /// and use a custom message for kinds of your own.
    pub const SDK_UNSUPPORTED_CONTENT_TYPE: Self = Self(10205);
    /// Message has no sequence number.
    ///
    /// The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the
    /// operation only for messages that were sent.
    pub const SDK_MESSAGE_WITHOUT_SEQUENCE: Self = Self(10206);
    /// Message has been deleted.
    ///
    /// The message was deleted before, perhaps on another device. Remove it from view.
    pub const SDK_MESSAGE_DELETED: Self = Self(10207);
    /// Operation is not supported for supergroups.
    ///
    /// The conversation is a supergroup, for which this operation does not exist. Check the conversationType before the
    /// call.
    pub const SDK_UNSUPPORTED_FOR_SUPERGROUP: Self = Self(10301);
    /// Operation is supported for supergroups only.
    ///
    /// The conversation is not a supergroup. Check the conversationType before the call.
    pub const SDK_SUPERGROUP_ONLY: Self = Self(10302);
    /// Unread count is already zero.
    ///
    /// Everything in the conversation is read already. Treat it as success.
    pub const SDK_UNREAD_COUNT_ZERO: Self = Self(10303);
    /// Group does not exist.
    ///
    /// Neither the SDK nor the server has a group with this groupID. Check the ID.
    pub const SDK_GROUP_NOT_FOUND: Self = Self(10400);
    /// Group type is not valid.
    ///
    /// The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
    /// group).
    pub const SDK_INVALID_GROUP_TYPE: Self = Self(10401);
    /// WebSocket proxy of the web SDK cannot parse or run a request.
    ///
    /// The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says
    /// which. Use the release of the web SDK that belongs to the proxy.
    pub const SDK_WEB_REQUEST_FAILED: Self = Self(20000);
    /// Webhook call failed.
    ///
    /// A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and
    /// the log of the business server.
    pub const CALLBACK_FAILED: Self = Self(80000);
    /// Database error.
    ///
    /// The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
    /// operationID.
    pub const DATABASE_ERROR: Self = Self(90002);
    /// Network error, a webhook could not be reached.
    ///
    /// The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and
    /// timeout in webhooks.yml, and that the business server runs.
    pub const NETWORK_ERROR: Self = Self(90004);
    /// Data error, a value or a reply is not as expected.
    ///
    /// A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could be
    /// generated. errMsg or errDlt says which.
    pub const DATA_ERROR: Self = Self(90007);
}

/// Who raised an error. New categories may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Category {
    /// Outside every published range, negative numbers included.
    Unknown = 0,
    /// 0 to 9999. Sent by the server. Success (0) is in this range.
    Server = 1,
    /// 10000 to 20000. Raised by the client SDK itself.
    Client = 2,
    /// 20001 to 29999. Defined by the business server for its webhooks.
    Webhook = 3,
}

impl Category {
    /// Every one that this version knows, in order of number.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Server,
        Self::Client,
        Self::Webhook,
    ];

    #[inline]
    pub(crate) fn from_number(number: i32) -> Self {
        match number {
            1 => Self::Server,
            2 => Self::Client,
            3 => Self::Webhook,
            _ => Self::Unknown,
        }
    }

    /// Its name in lower case.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Server => "server",
            Self::Client => "client",
            Self::Webhook => "webhook",
        }
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
    /// Not in the dictionary, and in no hundred that belongs to a group.
    Unknown = 0,
    /// Nothing went wrong.
    Success = 1,
    /// The request, the database or the service itself; nothing more specific.
    General = 2,
    /// A user account and its permissions.
    User = 3,
    /// A chat group, its members, or a request to join it.
    Group = 4,
    /// Friends and blocks between two users.
    Relationship = 5,
    /// A message: sending, reading, history, muting, encoding.
    Message = 6,
    /// The token of a user.
    Token = 7,
    /// The long connection to the gateway, and push.
    Connection = 8,
    /// A file and its upload.
    File = 9,
    /// The network: between app and server, or between two services.
    Network = 10,
    /// The SDK was called before it was initialized or logged in.
    Lifecycle = 11,
    /// The login session of the client.
    Session = 12,
    /// A conversation and its settings.
    Conversation = 13,
}

impl Group {
    /// Every one that this version knows, in order of number.
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
    pub(crate) fn from_number(number: i32) -> Self {
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

    /// Its name in lower case.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Success => "success",
            Self::General => "general",
            Self::User => "user",
            Self::Group => "group",
            Self::Relationship => "relationship",
            Self::Message => "message",
            Self::Token => "token",
            Self::Connection => "connection",
            Self::File => "file",
            Self::Network => "network",
            Self::Lifecycle => "lifecycle",
            Self::Session => "session",
            Self::Conversation => "conversation",
        }
    }
}

/// [`Group::name`].
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a program does about an error. New actions may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Action {
    /// Nothing is known to help: go on, or show the user text.
    None = 0,
    /// The same call may succeed later: wait, longer each time, then try again.
    Retry = 1,
    /// Get a new token from the app's own server, then try again: once, never in a loop.
    RenewToken = 2,
    /// The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking each other out.
    SignIn = 3,
    /// The call is wrong as it was made and will fail again: change the program.
    FixCall = 4,
    /// A rule or the current state does not allow it: tell the person.
    TellUser = 5,
    /// The operator of the service has to act; the app only shows the user text.
    Operator = 6,
}

impl Action {
    /// Every one that this version knows, in order of number.
    pub const ALL: &'static [Self] = &[
        Self::None,
        Self::Retry,
        Self::RenewToken,
        Self::SignIn,
        Self::FixCall,
        Self::TellUser,
        Self::Operator,
    ];

    #[inline]
    pub(crate) fn from_number(number: i32) -> Self {
        match number {
            1 => Self::Retry,
            2 => Self::RenewToken,
            3 => Self::SignIn,
            4 => Self::FixCall,
            5 => Self::TellUser,
            6 => Self::Operator,
            _ => Self::None,
        }
    }

    /// Its name in lower case.
    #[inline]
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Retry => "retry",
            Self::RenewToken => "renew_token",
            Self::SignIn => "sign_in",
            Self::FixCall => "fix_call",
            Self::TellUser => "tell_user",
            Self::Operator => "operator",
        }
    }
}

/// [`Action::name`].
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
