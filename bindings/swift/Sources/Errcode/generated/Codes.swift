// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

internal import CErrcode

extension ErrorCode {
  /// What a program does about a code.
  ///
  /// The set is open: a newer library may return a number that this version does not name, so a `switch` needs a
  /// `default`.
  public struct Action: RawRepresentable, Hashable, Sendable, Codable, CaseIterable, CustomStringConvertible {
    /// The number, as the C library has it.
    public let rawValue: Int32

    /// The action with this number, whether this version knows it or not.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// Nothing is known to help: go on, or show the user text.
    public static let noAction = Action(rawValue: 0)

    /// The same call may succeed later: wait, longer each time, then try again.
    public static let retry = Action(rawValue: 1)

    /// Get a new token from the app's own server, then try again: once, never in a loop.
    public static let renewToken = Action(rawValue: 2)

    /// The session is over: ask the person to sign in. Never sign in automatically, or two devices will keep kicking
    /// each other out.
    public static let signIn = Action(rawValue: 3)

    /// The call is wrong as it was made and will fail again: change the program.
    public static let fixCall = Action(rawValue: 4)

    /// A rule or the current state does not allow it: tell the person.
    public static let tellUser = Action(rawValue: 5)

    /// The operator of the service has to act; the app only shows the user text.
    public static let `operator` = Action(rawValue: 6)

    /// Every one that this version knows, in order of number.
    public static let allCases: [Action] = [
      .noAction,
      .retry,
      .renewToken,
      .signIn,
      .fixCall,
      .tellUser,
      .operator,
    ]

    /// The name in lower case; `unknown` if the library does not know the number.
    public var description: String { String(cString: errcode_action_name(rawValue)) }
  }
}

extension ErrorCode {
  /// Who raised an error.
  ///
  /// The set is open: a newer library may return a number that this version does not name, so a `switch` needs a
  /// `default`.
  public struct Category: RawRepresentable, Hashable, Sendable, Codable, CaseIterable, CustomStringConvertible {
    /// The number, as the C library has it.
    public let rawValue: Int32

    /// The category with this number, whether this version knows it or not.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// Outside every published range, negative numbers included.
    public static let unknown = Category(rawValue: 0)

    /// 0 to 9999. Sent by the server. Success (0) is in this range.
    public static let server = Category(rawValue: 1)

    /// 10000 to 20000. Raised by the client SDK itself.
    public static let client = Category(rawValue: 2)

    /// 20001 to 29999. Defined by the business server for its webhooks.
    public static let webhook = Category(rawValue: 3)

    /// Every one that this version knows, in order of number.
    public static let allCases: [Category] = [
      .unknown,
      .server,
      .client,
      .webhook,
    ]

    /// The name in lower case; `unknown` if the library does not know the number.
    public var description: String { String(cString: errcode_category_name(rawValue)) }
  }
}

extension ErrorCode {
  /// What kind of thing went wrong.
  ///
  /// The set is open: a newer library may return a number that this version does not name, so a `switch` needs a
  /// `default`.
  public struct Group: RawRepresentable, Hashable, Sendable, Codable, CaseIterable, CustomStringConvertible {
    /// The number, as the C library has it.
    public let rawValue: Int32

    /// The group with this number, whether this version knows it or not.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }

    /// Not in the dictionary, and in no hundred that belongs to a group.
    public static let unknown = Group(rawValue: 0)

    /// Nothing went wrong.
    public static let success = Group(rawValue: 1)

    /// The request, the database or the service itself; nothing more specific.
    public static let general = Group(rawValue: 2)

    /// A user account and its permissions.
    public static let user = Group(rawValue: 3)

    /// A chat group, its members, or a request to join it.
    public static let group = Group(rawValue: 4)

    /// Friends and blocks between two users.
    public static let relationship = Group(rawValue: 5)

    /// A message: sending, reading, history, muting, encoding.
    public static let message = Group(rawValue: 6)

    /// The token of a user.
    public static let token = Group(rawValue: 7)

    /// The long connection to the gateway, and push.
    public static let connection = Group(rawValue: 8)

    /// A file and its upload.
    public static let file = Group(rawValue: 9)

    /// The network: between app and server, or between two services.
    public static let network = Group(rawValue: 10)

    /// The SDK was called before it was initialized or logged in.
    public static let lifecycle = Group(rawValue: 11)

    /// The login session of the client.
    public static let session = Group(rawValue: 12)

    /// A conversation and its settings.
    public static let conversation = Group(rawValue: 13)

    /// Every one that this version knows, in order of number.
    public static let allCases: [Group] = [
      .unknown,
      .success,
      .general,
      .user,
      .group,
      .relationship,
      .message,
      .token,
      .connection,
      .file,
      .network,
      .lifecycle,
      .session,
      .conversation,
    ]

    /// The name in lower case; `unknown` if the library does not know the number.
    public var description: String { String(cString: errcode_group_name(rawValue)) }
  }
}

/// The codes of the dictionary.
extension ErrorCode {
  /// Normal.
  ///
  /// The call succeeded. A reply without an errCode field is not a success.
  public static let ok = ErrorCode(rawValue: 0)

  /// gRPC Canceled: the call between two services was canceled.
  ///
  /// The caller gave up, usually because the client disconnected or a service was restarting. Try again.
  public static let rpcCanceled = ErrorCode(rawValue: 1)

  /// gRPC Unknown: a service failed without an OpenIM code.
  ///
  /// A service returned an error without a code of its own, or panicked. The cause is in errMsg and in the log of that
  /// service.
  public static let rpcUnknown = ErrorCode(rawValue: 2)

  /// gRPC InvalidArgument: a service refused an argument.
  ///
  /// errMsg says which argument was refused. Check the parameters of the request, and that all services run the same
  /// release.
  public static let rpcInvalidArgument = ErrorCode(rawValue: 3)

  /// gRPC DeadlineExceeded: a service did not answer in time.
  ///
  /// A service is overloaded or stuck. Try again later; if it persists, check the load of the services, their database
  /// and the network between them.
  public static let rpcDeadlineExceeded = ErrorCode(rawValue: 4)

  /// gRPC NotFound: a service did not find what was asked for.
  ///
  /// What the call asks for does not exist, or no longer does; errMsg names it. Check the IDs in the request.
  public static let rpcNotFound = ErrorCode(rawValue: 5)

  /// gRPC AlreadyExists: what was to be created already exists.
  ///
  /// Usually the request was sent twice. Treat it as created, or use another ID.
  public static let rpcAlreadyExists = ErrorCode(rawValue: 6)

  /// gRPC PermissionDenied: a service does not allow this call.
  ///
  /// The caller may not make this call. Check whose token is used, and the role of that user.
  public static let rpcPermissionDenied = ErrorCode(rawValue: 7)

  /// gRPC ResourceExhausted: a service has reached a limit.
  ///
  /// A service is over a limit, or a message between services is larger than gRPC allows. Wait, then try again; if
  /// errMsg speaks of a message size, send less at a time or raise rpcMaxBodySize in share.yml.
  public static let rpcResourceExhausted = ErrorCode(rawValue: 8)

  /// gRPC FailedPrecondition: the current state does not allow this call.
  ///
  /// Something has to be done before this call; errMsg says what. Trying again without it fails again.
  public static let rpcFailedPrecondition = ErrorCode(rawValue: 9)

  /// gRPC Aborted: the call was aborted, usually by a conflict with another.
  ///
  /// Two calls changed the same data at the same time. Try again from the start of the operation.
  public static let rpcAborted = ErrorCode(rawValue: 10)

  /// gRPC OutOfRange: a value is out of range.
  ///
  /// A value such as a page or a sequence number lies outside the valid range. Correct it; errMsg says which one.
  public static let rpcOutOfRange = ErrorCode(rawValue: 11)

  /// gRPC Unimplemented: a service does not have this method.
  ///
  /// Services of different releases run together, or an address leads to the wrong service. Bring all services to the
  /// same release and check service discovery.
  public static let rpcUnimplemented = ErrorCode(rawValue: 12)

  /// gRPC Internal: a call between two services broke.
  ///
  /// The cause is in errMsg and in the logs of the two services. A common cause is a proxy between them that does not
  /// speak gRPC.
  public static let rpcInternal = ErrorCode(rawValue: 13)

  /// gRPC Unavailable: a service cannot be reached.
  ///
  /// A service is starting, is down, or is not registered with service discovery. Try again later; if it persists,
  /// check that every service runs and that service discovery (such as etcd) and the network work.
  public static let rpcUnavailable = ErrorCode(rawValue: 14)

  /// gRPC DataLoss: data is lost or damaged.
  ///
  /// Data cannot be recovered by trying again. Check the storage and the log of the service that errMsg names.
  public static let rpcDataLoss = ErrorCode(rawValue: 15)

  /// gRPC Unauthenticated: a service did not accept the credentials.
  ///
  /// The token is missing, expired or not valid for this call. Get a new one from your own server, then try again once.
  public static let rpcUnauthenticated = ErrorCode(rawValue: 16)

  /// Message history could not be pulled from the server; in the web SDK also a panic.
  ///
  /// GetAdvancedHistoryMessageList returns this code with the local messages that it has; the true error is in errMsg.
  /// When the web SDK sends it for another call, a panic was caught: report it with the log.
  public static let sdkHistoryPullFailed = ErrorCode(rawValue: 100)

  /// Too many requests, try again later.
  ///
  /// The server is overloaded and turns requests away, with HTTP status 429 and a Retry-After header. Wait at least
  /// that long, then try again; operators find the limits under ratelimiter in the configuration of each service.
  public static let tooManyRequests = ErrorCode(rawValue: 429)

  /// Server internal error, usually an internal network error, need to check if the service is normal.
  ///
  /// Something unexpected inside the server, often a database or another service that cannot be reached. errDlt, or the
  /// server's log under the same operationID, has the cause.
  public static let `internal` = ErrorCode(rawValue: 500)

  /// Server error of an unknown kind.
  ///
  /// Defined in the source, but sent by no release. If you receive it, look at errMsg and at the server's log under the
  /// same operationID.
  public static let unknown = ErrorCode(rawValue: 1000)

  /// Parameter error, need to check if the body and header parameters are correct.
  ///
  /// A parameter of the body is missing or invalid, or the operationID or token header is missing; errDlt says which.
  /// Correct the request.
  public static let invalidParameter = ErrorCode(rawValue: 1001)

  /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
  ///
  /// The caller may not do this: a user's token where an administrator's is required, another user's ID, too low a role
  /// in the group, or the wrong secret in a request for a token. errDlt says which.
  public static let permissionDenied = ErrorCode(rawValue: 1002)

  /// Database primary key duplicate.
  ///
  /// A record with this key exists, usually because the request was sent twice. Treat it as created, or use another ID.
  public static let duplicateKey = ErrorCode(rawValue: 1003)

  /// Database record not found.
  ///
  /// The user, group, conversation, message or request that the call names has no record; errDlt often says which.
  /// Check the IDs, and whether it has been deleted.
  public static let recordNotFound = ErrorCode(rawValue: 1004)

  /// Server still uses its default secret, need to change it.
  ///
  /// Set a secret of your own in config/share.yml, and the same one wherever your servers ask for tokens, then restart
  /// the services.
  public static let secretNotChanged = ErrorCode(rawValue: 1050)

  /// User ID does not exist.
  ///
  /// No user with this userID is registered in OpenIM. Check the ID, and register the user from your own server first.
  public static let userNotFound = ErrorCode(rawValue: 1101)

  /// User has already registered.
  ///
  /// The userID is taken. If it is the same user, go on and get a token; otherwise choose another ID.
  public static let userAlreadyRegistered = ErrorCode(rawValue: 1102)

  /// Group does not exist.
  ///
  /// There is no group with this groupID. Check the ID, and that the app talks to the server on which the group was
  /// created.
  public static let groupNotFound = ErrorCode(rawValue: 1201)

  /// Group already exists.
  ///
  /// The groupID is taken. Choose another, or leave it empty and the server generates one.
  public static let groupAlreadyExists = ErrorCode(rawValue: 1202)

  /// User is not in the group.
  ///
  /// The sender was removed from the group, has left it or never joined. Close the input box of the conversation until
  /// the person is a member again.
  public static let notInGroup = ErrorCode(rawValue: 1203)

  /// Group has been dismissed.
  ///
  /// The group was disbanded and takes no more messages or changes. Show its conversation as read-only.
  public static let groupDismissed = ErrorCode(rawValue: 1204)

  /// Unsupported group type.
  ///
  /// This call does not support the groupType. Create groups of type 2 (working group); servers send an empty errMsg
  /// with this code.
  public static let unsupportedGroupType = ErrorCode(rawValue: 1205)

  /// Group application has been processed, no need to process repeatedly.
  ///
  /// It was handled before, by another administrator or on another device. Reload the list of requests.
  public static let groupApplicationProcessed = ErrorCode(rawValue: 1206)

  /// Cannot add yourself as a friend.
  ///
  /// The userID to add is the caller's own. Do not offer the button on a person's own profile.
  public static let cannotAddSelf = ErrorCode(rawValue: 1301)

  /// Has been blocked by the other party.
  ///
  /// The recipient has blocked the sender, and only the recipient can undo it. Mark the message as not delivered and do
  /// not send it again.
  public static let blockedByPeer = ErrorCode(rawValue: 1302)

  /// The other party is not your friend.
  ///
  /// The server requires friendship for messages (friendVerify in openim-rpc-msg.yml), and the sender is not in the
  /// recipient's friend list. Become friends first, or switch the setting off.
  public static let notFriend = ErrorCode(rawValue: 1303)

  /// Already a friend relationship, no need to apply repeatedly.
  ///
  /// Both are in each other's friend list. Offer to send a message instead; if the app does not show the friend, sync
  /// the friend list.
  public static let alreadyFriend = ErrorCode(rawValue: 1304)

  /// Friend request has already been handled.
  ///
  /// It was accepted or refused before, perhaps on another device. Reload the list of requests.
  public static let friendRequestHandled = ErrorCode(rawValue: 1305)

  /// Message read function is disabled.
  ///
  /// The server's configuration switches read receipts off. Do not send them, or have the operator switch them on.
  public static let messageReadDisabled = ErrorCode(rawValue: 1401)

  /// Has been muted, cannot speak in the group.
  ///
  /// The owner or an administrator has muted this member until the muteEndTime in the member's info. Disable the input
  /// box until then.
  public static let memberMuted = ErrorCode(rawValue: 1402)

  /// Group has been muted, cannot speak.
  ///
  /// The whole group is muted: only its owner and administrators may send. Disable the input box for everybody else
  /// until the group's status changes.
  public static let groupMuted = ErrorCode(rawValue: 1403)

  /// The message has been revoked.
  ///
  /// The message was revoked before. Show it as recalled; there is nothing else to do.
  public static let messageRevoked = ErrorCode(rawValue: 1404)

  /// Authorization expired.
  ///
  /// On the published page only: no release ever sent it. Treat it like 1501, a token that has expired.
  public static let authorizationExpired = ErrorCode(rawValue: 1405)

  /// Token has expired.
  ///
  /// The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml, in days). Get a new one from your own
  /// server and log in to the SDK with it.
  public static let tokenExpired = ErrorCode(rawValue: 1501)

  /// Invalid token.
  ///
  /// The token was issued for another userID or platformID than the connection names. Get one for exactly this user and
  /// this platform.
  public static let tokenInvalid = ErrorCode(rawValue: 1502)

  /// Token format error.
  ///
  /// The text is not a JWT: it is cut off, quoted, or the token of another system such as your own server. Pass the
  /// OpenIM token unchanged.
  public static let tokenMalformed = ErrorCode(rawValue: 1503)

  /// Token is not yet effective.
  ///
  /// The token becomes valid in the future, so the clocks of two servers differ. Synchronize them with NTP.
  public static let tokenNotYetValid = ErrorCode(rawValue: 1504)

  /// Unknown token error.
  ///
  /// The token cannot be verified, usually because it was signed with another secret. Get a new one; if new ones fail
  /// too, check that all services have the same secret in share.yml.
  public static let tokenUnknown = ErrorCode(rawValue: 1505)

  /// Kicked out token, invalid.
  ///
  /// The account signed in elsewhere under the server's multi-login policy, or an administrator forced it to log out.
  /// Show the sign-in page; never log in again automatically.
  public static let tokenKicked = ErrorCode(rawValue: 1506)

  /// Token does not exist.
  ///
  /// The token is no longer in the server's store: the user logged out, or it expired in Redis or was lost there. Get a
  /// new one; a request without any token gets 1001 or 1602 instead.
  public static let tokenNotFound = ErrorCode(rawValue: 1507)

  /// Insufficient permission in the organization.
  ///
  /// The user's role in the organization does not allow this. Defined in the source, but raised by no open-source
  /// release.
  public static let organizationPermissionDenied = ErrorCode(rawValue: 1520)

  /// Number of connections exceeds the maximum limit of the gateway.
  ///
  /// The gateway has as many connections as websocketMaxConnNum in openim-msggateway.yml allows. Connect again later,
  /// waiting longer each time; operators raise the limit or add gateways.
  public static let connectionLimitExceeded = ErrorCode(rawValue: 1601)

  /// Connection handshake parameter error.
  ///
  /// The WebSocket URL lacks token, sendID, platformID or operationID, or one of them is invalid; errMsg or errDlt says
  /// which. Correct the URL, and check that no proxy drops its query.
  public static let handshakeParameterInvalid = ErrorCode(rawValue: 1602)

  /// Message could not be pushed to a connected client.
  ///
  /// The gateway could not write the message to the client's connection, which was probably just lost. The client gets
  /// the message when it connects again; if it persists, look at the gateway's log.
  public static let pushFailed = ErrorCode(rawValue: 1603)

  /// Message was not pushed over the connection, the iOS client is in the background.
  ///
  /// An iOS client in the background gets an offline push instead. If none arrives, check the push vendor in
  /// openim-push.yml and its certificate.
  public static let iosBackgroundPushFailed = ErrorCode(rawValue: 1604)

  /// File upload expired.
  ///
  /// More time passed between the start of the upload and its completion than the server allows. Begin the upload
  /// again; parts already sent cannot be used.
  public static let fileUploadExpired = ErrorCode(rawValue: 1701)

  /// Network error, the request failed.
  ///
  /// The device is offline, or the long connection is down and being restored. Try again when it is back; if it never
  /// works, check apiAddr and wsAddr.
  public static let sdkNetwork = ErrorCode(rawValue: 10000)

  /// Network request timed out.
  ///
  /// The server did not answer in time. It may have done its work all the same: before sending a message again, check
  /// whether it has arrived.
  public static let sdkNetworkTimeout = ErrorCode(rawValue: 10001)

  /// Parameter error in a call to the SDK.
  ///
  /// An argument is missing or invalid, or its JSON does not parse; errMsg says which. Correct the call.
  public static let sdkInvalidParameter = ErrorCode(rawValue: 10002)

  /// Operation timed out or was canceled.
  ///
  /// The call's context ended before the answer came: a timeout, a logout or UnInitSDK. Make the call again only if its
  /// result is still wanted.
  public static let sdkContextDeadlineExceeded = ErrorCode(rawValue: 10003)

  /// Resources are not ready, initialization or login has not finished.
  ///
  /// The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later SDKs send
  /// 10008 or 10009 instead.
  public static let sdkResourceNotReady = ErrorCode(rawValue: 10004)

  /// Unknown SDK error, the true code may be in errMsg.
  ///
  /// SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true code and text stand inside errMsg, such
  /// as 10004 Resource initialization incomplete. Read them there and go by that code.
  public static let sdkUnknown = ErrorCode(rawValue: 10005)

  /// SDK internal error.
  ///
  /// errMsg has the cause: a local database that cannot be opened, a call of the bridge with wrong arguments, or a bug
  /// in the SDK. If it persists, report it with the SDK's log.
  public static let sdkInternal = ErrorCode(rawValue: 10006)

  /// Nothing to update.
  ///
  /// The data is the same as before. Treat it as success.
  public static let sdkNoUpdate = ErrorCode(rawValue: 10007)

  /// SDK is not initialized.
  ///
  /// A function was called before InitSDK, or after it had failed. Call InitSDK first and check that it returns true.
  public static let sdkNotInitialized = ErrorCode(rawValue: 10008)

  /// Login has not completed.
  ///
  /// The call came before Login had finished. Wait for its callback to report success, then try again.
  public static let sdkNotLoggedIn = ErrorCode(rawValue: 10009)

  /// User does not exist.
  ///
  /// Neither the SDK nor the server knows this userID. Check the ID, and that the user is registered in OpenIM.
  public static let sdkUserNotFound = ErrorCode(rawValue: 10100)

  /// User has logged out.
  ///
  /// The user logged out before or during the call. Make no calls after Logout, and show the sign-in page.
  public static let sdkLoggedOut = ErrorCode(rawValue: 10101)

  /// User has already logged in.
  ///
  /// Login was called while a user is logged in. If it is the same user, go on as after a login; if it is another, call
  /// Logout first.
  public static let sdkLoginRepeated = ErrorCode(rawValue: 10102)

  /// File to upload does not exist.
  ///
  /// There is no file at this path, or the app may not read it. Check the path and the permissions; SDKs up to
  /// 3.8.0-rc.15 sent the text RecordNotFoundError with this code.
  public static let sdkFileNotFound = ErrorCode(rawValue: 10200)

  /// Message decompression failed.
  ///
  /// Data from the long connection cannot be decompressed: something between app and gateway changed it, or the two
  /// disagree about compression. If it persists, check proxies and the releases of SDK and server.
  public static let sdkMessageDecompressionFailed = ErrorCode(rawValue: 10201)

  /// Message decoding failed.
  ///
  /// Data from the long connection is not in the format that the SDK expects. If it persists, check proxies and the
  /// releases of SDK and server.
  public static let sdkMessageDecodeFailed = ErrorCode(rawValue: 10202)

  /// Message or protocol type on the long connection is not known.
  ///
  /// The gateway sent a reqIdentifier that this SDK does not know, usually because the server is newer. Update the SDK.
  public static let sdkUnsupportedRequestIdentifier = ErrorCode(rawValue: 10203)

  /// Only a failed message can be sent again.
  ///
  /// A message with this clientMsgID exists and has not failed. Create a new message each time, and send one again only
  /// after it failed.
  public static let sdkMessageRepeated = ErrorCode(rawValue: 10204)

  /// Message content type is not supported.
  ///
  /// SendMessage does not send this contentType. Create messages with the SDK's functions, such as CreateTextMessage,
  /// and use a custom message for kinds of your own.
  public static let sdkUnsupportedContentType = ErrorCode(rawValue: 10205)

  /// Message has no sequence number.
  ///
  /// The message has no seq, because it is still being sent, failed, or exists only on this device. Offer the operation
  /// only for messages that were sent.
  public static let sdkMessageWithoutSequence = ErrorCode(rawValue: 10206)

  /// Message has been deleted.
  ///
  /// The message was deleted before, perhaps on another device. Remove it from view.
  public static let sdkMessageDeleted = ErrorCode(rawValue: 10207)

  /// Operation is not supported for supergroups.
  ///
  /// The conversation is a supergroup, for which this operation does not exist. Check the conversationType before the
  /// call.
  public static let sdkUnsupportedForSupergroup = ErrorCode(rawValue: 10301)

  /// Operation is supported for supergroups only.
  ///
  /// The conversation is not a supergroup. Check the conversationType before the call.
  public static let sdkSupergroupOnly = ErrorCode(rawValue: 10302)

  /// Unread count is already zero.
  ///
  /// Everything in the conversation is read already. Treat it as success.
  public static let sdkUnreadCountZero = ErrorCode(rawValue: 10303)

  /// Group does not exist.
  ///
  /// Neither the SDK nor the server has a group with this groupID. Check the ID.
  public static let sdkGroupNotFound = ErrorCode(rawValue: 10400)

  /// Group type is not valid.
  ///
  /// The SDK does not know this groupType, or cannot create groups of this type. Create groups of type 2 (working
  /// group).
  public static let sdkInvalidGroupType = ErrorCode(rawValue: 10401)

  /// WebSocket proxy of the web SDK cannot parse or run a request.
  ///
  /// The request is not the JSON that the proxy expects, or names a function that it does not have; errMsg says which.
  /// Use the release of the web SDK that belongs to the proxy.
  public static let sdkWebRequestFailed = ErrorCode(rawValue: 20000)

  /// Webhook call failed.
  ///
  /// A webhook of the business server failed, or its reply could not be used. Check its address in webhooks.yml and the
  /// log of the business server.
  public static let callbackFailed = ErrorCode(rawValue: 80000)

  /// Database error.
  ///
  /// The server could not read or write its database. Check MongoDB and Redis, and the server's log under the same
  /// operationID.
  public static let databaseError = ErrorCode(rawValue: 90002)

  /// Network error, a webhook could not be reached.
  ///
  /// The server cannot reach the business server: wrong address, no route, or no answer in time. Check url and timeout
  /// in webhooks.yml, and that the business server runs.
  public static let networkError = ErrorCode(rawValue: 90004)

  /// Data error, a value or a reply is not as expected.
  ///
  /// A webhook's reply is not the expected JSON, an uploaded file has another size than announced, or no ID could be
  /// generated. errMsg or errDlt says which.
  public static let dataError = ErrorCode(rawValue: 90007)
}

/// What is asked for most, as literals: making a string of the library's text takes memory, and several times as long.
@usableFromInline
struct Literals: Sendable {
  @usableFromInline static let shared = Literals()

  /// The place of a code in ``names`` and ``messages``; negative if it has none.
  @inlinable
  func place(of code: Int32) -> Int {
    // Negative codes are above every page, too. The last code that has a page answers for all codes above.
    let code = min(Int(UInt32(bitPattern: code)), 90111)
    return Int(leaves[Int(pages[code >> 6]) << 6 | code & 63]) - 4
  }

  @usableFromInline let names: [String] = [
    "OK",
    "RPC_CANCELED",
    "RPC_UNKNOWN",
    "RPC_INVALID_ARGUMENT",
    "RPC_DEADLINE_EXCEEDED",
    "RPC_NOT_FOUND",
    "RPC_ALREADY_EXISTS",
    "RPC_PERMISSION_DENIED",
    "RPC_RESOURCE_EXHAUSTED",
    "RPC_FAILED_PRECONDITION",
    "RPC_ABORTED",
    "RPC_OUT_OF_RANGE",
    "RPC_UNIMPLEMENTED",
    "RPC_INTERNAL",
    "RPC_UNAVAILABLE",
    "RPC_DATA_LOSS",
    "RPC_UNAUTHENTICATED",
    "SDK_HISTORY_PULL_FAILED",
    "TOO_MANY_REQUESTS",
    "INTERNAL",
    "UNKNOWN",
    "INVALID_PARAMETER",
    "PERMISSION_DENIED",
    "DUPLICATE_KEY",
    "RECORD_NOT_FOUND",
    "SECRET_NOT_CHANGED",
    "USER_NOT_FOUND",
    "USER_ALREADY_REGISTERED",
    "GROUP_NOT_FOUND",
    "GROUP_ALREADY_EXISTS",
    "NOT_IN_GROUP",
    "GROUP_DISMISSED",
    "UNSUPPORTED_GROUP_TYPE",
    "GROUP_APPLICATION_PROCESSED",
    "CANNOT_ADD_SELF",
    "BLOCKED_BY_PEER",
    "NOT_FRIEND",
    "ALREADY_FRIEND",
    "FRIEND_REQUEST_HANDLED",
    "MESSAGE_READ_DISABLED",
    "MEMBER_MUTED",
    "GROUP_MUTED",
    "MESSAGE_REVOKED",
    "AUTHORIZATION_EXPIRED",
    "TOKEN_EXPIRED",
    "TOKEN_INVALID",
    "TOKEN_MALFORMED",
    "TOKEN_NOT_YET_VALID",
    "TOKEN_UNKNOWN",
    "TOKEN_KICKED",
    "TOKEN_NOT_FOUND",
    "ORGANIZATION_PERMISSION_DENIED",
    "CONNECTION_LIMIT_EXCEEDED",
    "HANDSHAKE_PARAMETER_INVALID",
    "PUSH_FAILED",
    "IOS_BACKGROUND_PUSH_FAILED",
    "FILE_UPLOAD_EXPIRED",
    "SDK_NETWORK",
    "SDK_NETWORK_TIMEOUT",
    "SDK_INVALID_PARAMETER",
    "SDK_CONTEXT_DEADLINE_EXCEEDED",
    "SDK_RESOURCE_NOT_READY",
    "SDK_UNKNOWN",
    "SDK_INTERNAL",
    "SDK_NO_UPDATE",
    "SDK_NOT_INITIALIZED",
    "SDK_NOT_LOGGED_IN",
    "SDK_USER_NOT_FOUND",
    "SDK_LOGGED_OUT",
    "SDK_LOGIN_REPEATED",
    "SDK_FILE_NOT_FOUND",
    "SDK_MESSAGE_DECOMPRESSION_FAILED",
    "SDK_MESSAGE_DECODE_FAILED",
    "SDK_UNSUPPORTED_REQUEST_IDENTIFIER",
    "SDK_MESSAGE_REPEATED",
    "SDK_UNSUPPORTED_CONTENT_TYPE",
    "SDK_MESSAGE_WITHOUT_SEQUENCE",
    "SDK_MESSAGE_DELETED",
    "SDK_UNSUPPORTED_FOR_SUPERGROUP",
    "SDK_SUPERGROUP_ONLY",
    "SDK_UNREAD_COUNT_ZERO",
    "SDK_GROUP_NOT_FOUND",
    "SDK_INVALID_GROUP_TYPE",
    "SDK_WEB_REQUEST_FAILED",
    "CALLBACK_FAILED",
    "DATABASE_ERROR",
    "NETWORK_ERROR",
    "DATA_ERROR",
  ]

  @usableFromInline let messages: [String] = [
    "Normal",
    "gRPC Canceled: the call between two services was canceled",
    "gRPC Unknown: a service failed without an OpenIM code",
    "gRPC InvalidArgument: a service refused an argument",
    "gRPC DeadlineExceeded: a service did not answer in time",
    "gRPC NotFound: a service did not find what was asked for",
    "gRPC AlreadyExists: what was to be created already exists",
    "gRPC PermissionDenied: a service does not allow this call",
    "gRPC ResourceExhausted: a service has reached a limit",
    "gRPC FailedPrecondition: the current state does not allow this call",
    "gRPC Aborted: the call was aborted, usually by a conflict with another",
    "gRPC OutOfRange: a value is out of range",
    "gRPC Unimplemented: a service does not have this method",
    "gRPC Internal: a call between two services broke",
    "gRPC Unavailable: a service cannot be reached",
    "gRPC DataLoss: data is lost or damaged",
    "gRPC Unauthenticated: a service did not accept the credentials",
    "Message history could not be pulled from the server; in the web SDK also a panic",
    "Too many requests, try again later",
    "Server internal error, usually an internal network error, need to check if the service is normal",
    "Server error of an unknown kind",
    "Parameter error, need to check if the body and header parameters are correct",
    "Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded",
    "Database primary key duplicate",
    "Database record not found",
    "Server still uses its default secret, need to change it",
    "User ID does not exist",
    "User has already registered",
    "Group does not exist",
    "Group already exists",
    "User is not in the group",
    "Group has been dismissed",
    "Unsupported group type",
    "Group application has been processed, no need to process repeatedly",
    "Cannot add yourself as a friend",
    "Has been blocked by the other party",
    "The other party is not your friend",
    "Already a friend relationship, no need to apply repeatedly",
    "Friend request has already been handled",
    "Message read function is disabled",
    "Has been muted, cannot speak in the group",
    "Group has been muted, cannot speak",
    "The message has been revoked",
    "Authorization expired",
    "Token has expired",
    "Invalid token",
    "Token format error",
    "Token is not yet effective",
    "Unknown token error",
    "Kicked out token, invalid",
    "Token does not exist",
    "Insufficient permission in the organization",
    "Number of connections exceeds the maximum limit of the gateway",
    "Connection handshake parameter error",
    "Message could not be pushed to a connected client",
    "Message was not pushed over the connection, the iOS client is in the background",
    "File upload expired",
    "Network error, the request failed",
    "Network request timed out",
    "Parameter error in a call to the SDK",
    "Operation timed out or was canceled",
    "Resources are not ready, initialization or login has not finished",
    "Unknown SDK error, the true code may be in errMsg",
    "SDK internal error",
    "Nothing to update",
    "SDK is not initialized",
    "Login has not completed",
    "User does not exist",
    "User has logged out",
    "User has already logged in",
    "File to upload does not exist",
    "Message decompression failed",
    "Message decoding failed",
    "Message or protocol type on the long connection is not known",
    "Only a failed message can be sent again",
    "Message content type is not supported",
    "Message has no sequence number",
    "Message has been deleted",
    "Operation is not supported for supergroups",
    "Operation is supported for supergroups only",
    "Unread count is already zero",
    "Group does not exist",
    "Group type is not valid",
    "WebSocket proxy of the web SDK cannot parse or run a request",
    "Webhook call failed",
    "Database error",
    "Network error, a webhook could not be reached",
    "Data error, a value or a reply is not as expected",
  ]

  /// By 64 codes: which of the pages in ``leaves``.
  @usableFromInline let pages: [UInt8] = [
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
  ]

  /// Places, each with 4 added.
  @usableFromInline let leaves: [UInt8] = [
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
  ]
}

extension ErrorCode {
  /// The languages of the texts.
  static let languages = ["en", "zh"]
}

extension ErrorCode.Action {
  /// What the person in front of the app can do, whatever the code.
  func suggestion(in language: String) -> String? {
    switch (self, language) {
    case (.retry, "zh"): "出了点问题，请稍后再试。"
    case (.retry, _): "Something went wrong. Please try again in a moment."
    case (.renewToken, "zh"): "登录状态异常，请重试或重新登录。"
    case (.renewToken, _): "Your sign-in could not be verified. Please try again, or sign in again."
    case (.signIn, "zh"): "登录已失效，请重新登录。"
    case (.signIn, _): "You have been signed out. Please sign in again."
    case (.fixCall, "zh"): "操作未能完成，请确认应用已更新到最新版本。"
    case (.fixCall, _): "This could not be done. Please make sure that you have the latest version of the app."
    case (.operator, "zh"): "抱歉，服务出现异常，请稍后再试。"
    case (.operator, _): "Sorry, the service is having a problem. Please try again later."
    default: nil
    }
  }
}

extension [ErrorCode.Custom] {
  /// The codes of the chat server of OpenIM's own apps, to register them:
  ///
  /// ```swift
  /// try ErrorCode.register(.openIMChat())
  /// ```
  ///
  /// A registered code has one message, so choose its language here; `language` as in ``ErrorCode/message(in:)``.
  public static func openIMChat(in language: String = ErrorCode.preferredLanguage) -> Self {
    switch ErrorCode.primarySubtag(of: language) {
    case "zh":
      [
        .init(
          20001, action: .tellUser, name: "CHAT_PASSWORD_WRONG",
          message: "密码错误，请检查后重试。"),
        .init(
          20002, action: .tellUser, name: "CHAT_ACCOUNT_NOT_FOUND",
          message: "账号不存在，请检查后重试或先注册。"),
        .init(
          20003, action: .tellUser, name: "CHAT_PHONE_ALREADY_REGISTERED",
          message: "该手机号已注册，可以直接登录。"),
        .init(
          20004, action: .tellUser, name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
          message: "该账号已注册，请更换或直接登录。"),
        .init(
          20005, action: .tellUser, name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
          message: "验证码获取过于频繁，请稍后再试。"),
        .init(
          20006, action: .tellUser, name: "CHAT_VERIFICATION_CODE_MISMATCH",
          message: "验证码错误，请检查后重试。"),
        .init(
          20007, action: .tellUser, name: "CHAT_VERIFICATION_CODE_EXPIRED",
          message: "验证码已过期，请重新获取。"),
        .init(
          20008, action: .tellUser, name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
          message: "验证码错误次数过多，请重新获取。"),
        .init(
          20009, action: .tellUser, name: "CHAT_VERIFICATION_CODE_USED",
          message: "该验证码已使用，请重新获取。"),
        .init(
          20010, action: .tellUser, name: "CHAT_INVITATION_CODE_USED",
          message: "该邀请码已被使用，请更换邀请码。"),
        .init(
          20011, action: .tellUser, name: "CHAT_INVITATION_CODE_NOT_FOUND",
          message: "邀请码无效，请检查后重试。"),
        .init(
          20012, action: .tellUser, name: "CHAT_FORBIDDEN",
          message: "暂时无法登录或注册，请联系客服。"),
        .init(
          20013, action: .tellUser, name: "CHAT_FRIEND_REQUEST_REFUSED",
          message: "对方已设置不接受好友申请。"),
        .init(
          20014, action: .tellUser, name: "CHAT_EMAIL_ALREADY_REGISTERED",
          message: "该邮箱已注册，可以直接登录。"),
        .init(
          20101, action: .signIn, name: "CHAT_TOKEN_NOT_FOUND",
          message: "登录已失效，请重新登录。"),
      ]
    default:
      [
        .init(
          20001, action: .tellUser, name: "CHAT_PASSWORD_WRONG",
          message: "The password is not correct. Please check it and try again."),
        .init(
          20002, action: .tellUser, name: "CHAT_ACCOUNT_NOT_FOUND",
          message: "This account does not exist. Please check it, or sign up first."),
        .init(
          20003, action: .tellUser, name: "CHAT_PHONE_ALREADY_REGISTERED",
          message: "This phone number is already registered. You can sign in with it."),
        .init(
          20004, action: .tellUser, name: "CHAT_ACCOUNT_ALREADY_REGISTERED",
          message: "This account name is already taken. Please choose another one, or sign in."),
        .init(
          20005, action: .tellUser, name: "CHAT_VERIFICATION_CODE_TOO_FREQUENT",
          message: "Please wait a moment before you ask for another code."),
        .init(
          20006, action: .tellUser, name: "CHAT_VERIFICATION_CODE_MISMATCH",
          message: "The code is not correct. Please check it and try again."),
        .init(
          20007, action: .tellUser, name: "CHAT_VERIFICATION_CODE_EXPIRED",
          message: "This code has expired. Please ask for a new one."),
        .init(
          20008, action: .tellUser, name: "CHAT_VERIFICATION_CODE_TOO_MANY_ATTEMPTS",
          message: "Too many attempts with this code. Please ask for a new one."),
        .init(
          20009, action: .tellUser, name: "CHAT_VERIFICATION_CODE_USED",
          message: "This code has already been used. Please ask for a new one."),
        .init(
          20010, action: .tellUser, name: "CHAT_INVITATION_CODE_USED",
          message: "This invitation code has already been used. Please ask for another one."),
        .init(
          20011, action: .tellUser, name: "CHAT_INVITATION_CODE_NOT_FOUND",
          message: "This invitation code is not valid. Please check it and try again."),
        .init(
          20012, action: .tellUser, name: "CHAT_FORBIDDEN",
          message: "You cannot sign in or sign up at the moment. Please contact support."),
        .init(
          20013, action: .tellUser, name: "CHAT_FRIEND_REQUEST_REFUSED",
          message: "This person is not accepting friend requests."),
        .init(
          20014, action: .tellUser, name: "CHAT_EMAIL_ALREADY_REGISTERED",
          message: "This e-mail address is already registered. You can sign in with it."),
        .init(
          20101, action: .signIn, name: "CHAT_TOKEN_NOT_FOUND",
          message: "You have been signed out. Please sign in again."),
      ]
    }
  }
}
