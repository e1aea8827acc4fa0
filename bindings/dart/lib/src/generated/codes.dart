// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
// dart format off

import '../lookup.dart' as lookup;
import '../register.dart' as registry;
import 'chat.dart';

/// The version of this package and of the dictionary in it.
const String errcodeVersion = "1.0.0";

/// The languages of the texts, as primary language subtags. English is the
/// first.
const List<String> errcodeLanguages = ["en", "zh"];

/// Who raised an error. New categories may be added.
extension type const ErrorCategory(
    /// Its name in lower case.
    String name) {
  /// Outside every published range, negative numbers included.
  static const ErrorCategory unknown = ErrorCategory("unknown");

  /// 0 to 9999.
  /// Sent by the server. Success (0) is in this range.
  static const ErrorCategory server = ErrorCategory("server");

  /// 10000 to 20000.
  /// Raised by the client SDK itself.
  static const ErrorCategory client = ErrorCategory("client");

  /// 20001 to 29999.
  /// Defined by the business server for its webhooks.
  static const ErrorCategory webhook = ErrorCategory("webhook");
}

/// What kind of thing went wrong. New groups may be added.
extension type const ErrorGroup(
    /// Its name in lower case.
    String name) {
  /// Not in the dictionary, and in no hundred that belongs to a group.
  static const ErrorGroup unknown = ErrorGroup("unknown");

  /// Nothing went wrong.
  static const ErrorGroup success = ErrorGroup("success");

  /// The request, the database or the service itself; nothing more specific.
  static const ErrorGroup general = ErrorGroup("general");

  /// A user account and its permissions.
  static const ErrorGroup user = ErrorGroup("user");

  /// A chat group, its members, or a request to join it.
  static const ErrorGroup group = ErrorGroup("group");

  /// Friends and blocks between two users.
  static const ErrorGroup relationship = ErrorGroup("relationship");

  /// A message: sending, reading, history, muting, encoding.
  static const ErrorGroup message = ErrorGroup("message");

  /// The token of a user.
  static const ErrorGroup token = ErrorGroup("token");

  /// The long connection to the gateway, and push.
  static const ErrorGroup connection = ErrorGroup("connection");

  /// A file and its upload.
  static const ErrorGroup file = ErrorGroup("file");

  /// The network: between app and server, or between two services.
  static const ErrorGroup network = ErrorGroup("network");

  /// The SDK was called before it was initialized or logged in.
  static const ErrorGroup lifecycle = ErrorGroup("lifecycle");

  /// The login session of the client.
  static const ErrorGroup session = ErrorGroup("session");

  /// A conversation and its settings.
  static const ErrorGroup conversation = ErrorGroup("conversation");
}

/// What a program does about an error. New actions may be added.
extension type const ErrorAction(
    /// Its name in lower case.
    String name) {
  /// Nothing is known to help: go on, or show the user text.
  static const ErrorAction none = ErrorAction("none");

  /// The same call may succeed later: wait, longer each time, then try again.
  static const ErrorAction retry = ErrorAction("retry");

  /// Get a new token from the app's own server, then try again: once, never in
  /// a loop.
  static const ErrorAction renewToken = ErrorAction("renew_token");

  /// The session is over: ask the person to sign in. Never sign in
  /// automatically, or two devices will keep kicking each other out.
  static const ErrorAction signIn = ErrorAction("sign_in");

  /// The call is wrong as it was made and will fail again: change the program.
  static const ErrorAction fixCall = ErrorAction("fix_call");

  /// A rule or the current state does not allow it: tell the person.
  static const ErrorAction tellUser = ErrorAction("tell_user");

  /// The operator of the service has to act; the app only shows the user text.
  static const ErrorAction operator = ErrorAction("operator");
}


/// An error code of OpenIM: any 32-bit integer.
///
/// A code that is not in the dictionary is normal: the server may be newer than
/// the app, and 20001 to 29999 belong to each business server, whose codes
/// an app can [register]. An integer of more than 32 bits is an unknown code
/// outside every range.
///
/// A language is a tag such as `zh`, `zh-Hans-CN` or `zh_CN.UTF-8`, of which the
/// primary subtag counts. Where there is no text in that language, the English
/// one is returned; no text is ever empty.
extension type const ErrorCode(
    /// The number, as it came.
    int value) {
  /// Normal.
  ///
  /// The call succeeded. A reply without an errCode field is not a success.
  static const ErrorCode ok = ErrorCode(0);

  /// gRPC Canceled: the call between two services was canceled.
  ///
  /// The caller gave up, usually because the client disconnected or a service
  /// was restarting. Try again.
  static const ErrorCode rpcCanceled = ErrorCode(1);

  /// gRPC Unknown: a service failed without an OpenIM code.
  ///
  /// A service returned an error without a code of its own, or panicked. The
  /// cause is in errMsg and in the log of that service.
  static const ErrorCode rpcUnknown = ErrorCode(2);

  /// gRPC InvalidArgument: a service refused an argument.
  ///
  /// errMsg says which argument was refused. Check the parameters of the
  /// request, and that all services run the same release.
  static const ErrorCode rpcInvalidArgument = ErrorCode(3);

  /// gRPC DeadlineExceeded: a service did not answer in time.
  ///
  /// A service is overloaded or stuck. Try again later; if it persists, check
  /// the load of the services, their database and the network between them.
  static const ErrorCode rpcDeadlineExceeded = ErrorCode(4);

  /// gRPC NotFound: a service did not find what was asked for.
  ///
  /// What the call asks for does not exist, or no longer does; errMsg names it.
  /// Check the IDs in the request.
  static const ErrorCode rpcNotFound = ErrorCode(5);

  /// gRPC AlreadyExists: what was to be created already exists.
  ///
  /// Usually the request was sent twice. Treat it as created, or use another
  /// ID.
  static const ErrorCode rpcAlreadyExists = ErrorCode(6);

  /// gRPC PermissionDenied: a service does not allow this call.
  ///
  /// The caller may not make this call. Check whose token is used, and the role
  /// of that user.
  static const ErrorCode rpcPermissionDenied = ErrorCode(7);

  /// gRPC ResourceExhausted: a service has reached a limit.
  ///
  /// A service is over a limit, or a message between services is larger than
  /// gRPC allows. Wait, then try again; if errMsg speaks of a message size,
  /// send less at a time or raise rpcMaxBodySize in share.yml.
  static const ErrorCode rpcResourceExhausted = ErrorCode(8);

  /// gRPC FailedPrecondition: the current state does not allow this call.
  ///
  /// Something has to be done before this call; errMsg says what. Trying again
  /// without it fails again.
  static const ErrorCode rpcFailedPrecondition = ErrorCode(9);

  /// gRPC Aborted: the call was aborted, usually by a conflict with another.
  ///
  /// Two calls changed the same data at the same time. Try again from the start
  /// of the operation.
  static const ErrorCode rpcAborted = ErrorCode(10);

  /// gRPC OutOfRange: a value is out of range.
  ///
  /// A value such as a page or a sequence number lies outside the valid range.
  /// Correct it; errMsg says which one.
  static const ErrorCode rpcOutOfRange = ErrorCode(11);

  /// gRPC Unimplemented: a service does not have this method.
  ///
  /// Services of different releases run together, or an address leads to the
  /// wrong service. Bring all services to the same release and check service
  /// discovery.
  static const ErrorCode rpcUnimplemented = ErrorCode(12);

  /// gRPC Internal: a call between two services broke.
  ///
  /// The cause is in errMsg and in the logs of the two services. A common cause
  /// is a proxy between them that does not speak gRPC.
  static const ErrorCode rpcInternal = ErrorCode(13);

  /// gRPC Unavailable: a service cannot be reached.
  ///
  /// A service is starting, is down, or is not registered with service
  /// discovery. Try again later; if it persists, check that every service runs
  /// and that service discovery (such as etcd) and the network work.
  static const ErrorCode rpcUnavailable = ErrorCode(14);

  /// gRPC DataLoss: data is lost or damaged.
  ///
  /// Data cannot be recovered by trying again. Check the storage and the log of
  /// the service that errMsg names.
  static const ErrorCode rpcDataLoss = ErrorCode(15);

  /// gRPC Unauthenticated: a service did not accept the credentials.
  ///
  /// The token is missing, expired or not valid for this call. Get a new one
  /// from your own server, then try again once.
  static const ErrorCode rpcUnauthenticated = ErrorCode(16);

  /// Message history could not be pulled from the server; in the web SDK also a
  /// panic.
  ///
  /// GetAdvancedHistoryMessageList returns this code with the local messages
  /// that it has; the true error is in errMsg. When the web SDK sends it for
  /// another call, a panic was caught: report it with the log.
  static const ErrorCode sdkHistoryPullFailed = ErrorCode(100);

  /// Too many requests, try again later.
  ///
  /// The server is overloaded and turns requests away, with HTTP status 429 and
  /// a Retry-After header. Wait at least that long, then try again; operators
  /// find the limits under ratelimiter in the configuration of each service.
  static const ErrorCode tooManyRequests = ErrorCode(429);

  /// Server internal error, usually an internal network error, need to check if
  /// the service is normal.
  ///
  /// Something unexpected inside the server, often a database or another
  /// service that cannot be reached. errDlt, or the server's log under the same
  /// operationID, has the cause.
  static const ErrorCode internal = ErrorCode(500);

  /// Server error of an unknown kind.
  ///
  /// Defined in the source, but sent by no release. If you receive it, look at
  /// errMsg and at the server's log under the same operationID.
  static const ErrorCode unknown = ErrorCode(1000);

  /// Parameter error, need to check if the body and header parameters are
  /// correct.
  ///
  /// A parameter of the body is missing or invalid, or the operationID or token
  /// header is missing; errDlt says which. Correct the request.
  static const ErrorCode invalidParameter = ErrorCode(1001);

  /// Insufficient permission, usually the token carried in the header parameter
  /// is incorrect or permission is exceeded.
  ///
  /// The caller may not do this: a user's token where an administrator's is
  /// required, another user's ID, too low a role in the group, or the wrong
  /// secret in a request for a token. errDlt says which.
  static const ErrorCode permissionDenied = ErrorCode(1002);

  /// Database primary key duplicate.
  ///
  /// A record with this key exists, usually because the request was sent twice.
  /// Treat it as created, or use another ID.
  static const ErrorCode duplicateKey = ErrorCode(1003);

  /// Database record not found.
  ///
  /// The user, group, conversation, message or request that the call names has
  /// no record; errDlt often says which. Check the IDs, and whether it has been
  /// deleted.
  static const ErrorCode recordNotFound = ErrorCode(1004);

  /// Server still uses its default secret, need to change it.
  ///
  /// Set a secret of your own in config/share.yml, and the same one wherever
  /// your servers ask for tokens, then restart the services.
  static const ErrorCode secretNotChanged = ErrorCode(1050);

  /// User ID does not exist.
  ///
  /// No user with this userID is registered in OpenIM. Check the ID, and
  /// register the user from your own server first.
  static const ErrorCode userNotFound = ErrorCode(1101);

  /// User has already registered.
  ///
  /// The userID is taken. If it is the same user, go on and get a token;
  /// otherwise choose another ID.
  static const ErrorCode userAlreadyRegistered = ErrorCode(1102);

  /// Group does not exist.
  ///
  /// There is no group with this groupID. Check the ID, and that the app talks
  /// to the server on which the group was created.
  static const ErrorCode groupNotFound = ErrorCode(1201);

  /// Group already exists.
  ///
  /// The groupID is taken. Choose another, or leave it empty and the server
  /// generates one.
  static const ErrorCode groupAlreadyExists = ErrorCode(1202);

  /// User is not in the group.
  ///
  /// The sender was removed from the group, has left it or never joined. Close
  /// the input box of the conversation until the person is a member again.
  static const ErrorCode notInGroup = ErrorCode(1203);

  /// Group has been dismissed.
  ///
  /// The group was disbanded and takes no more messages or changes. Show its
  /// conversation as read-only.
  static const ErrorCode groupDismissed = ErrorCode(1204);

  /// Unsupported group type.
  ///
  /// This call does not support the groupType. Create groups of type 2 (working
  /// group); servers send an empty errMsg with this code.
  static const ErrorCode unsupportedGroupType = ErrorCode(1205);

  /// Group application has been processed, no need to process repeatedly.
  ///
  /// It was handled before, by another administrator or on another device.
  /// Reload the list of requests.
  static const ErrorCode groupApplicationProcessed = ErrorCode(1206);

  /// Cannot add yourself as a friend.
  ///
  /// The userID to add is the caller's own. Do not offer the button on a
  /// person's own profile.
  static const ErrorCode cannotAddSelf = ErrorCode(1301);

  /// Has been blocked by the other party.
  ///
  /// The recipient has blocked the sender, and only the recipient can undo it.
  /// Mark the message as not delivered and do not send it again.
  static const ErrorCode blockedByPeer = ErrorCode(1302);

  /// The other party is not your friend.
  ///
  /// The server requires friendship for messages (friendVerify in
  /// openim-rpc-msg.yml), and the sender is not in the recipient's friend list.
  /// Become friends first, or switch the setting off.
  static const ErrorCode notFriend = ErrorCode(1303);

  /// Already a friend relationship, no need to apply repeatedly.
  ///
  /// Both are in each other's friend list. Offer to send a message instead; if
  /// the app does not show the friend, sync the friend list.
  static const ErrorCode alreadyFriend = ErrorCode(1304);

  /// Friend request has already been handled.
  ///
  /// It was accepted or refused before, perhaps on another device. Reload the
  /// list of requests.
  static const ErrorCode friendRequestHandled = ErrorCode(1305);

  /// Message read function is disabled.
  ///
  /// The server's configuration switches read receipts off. Do not send them,
  /// or have the operator switch them on.
  static const ErrorCode messageReadDisabled = ErrorCode(1401);

  /// Has been muted, cannot speak in the group.
  ///
  /// The owner or an administrator has muted this member until the muteEndTime
  /// in the member's info. Disable the input box until then.
  static const ErrorCode memberMuted = ErrorCode(1402);

  /// Group has been muted, cannot speak.
  ///
  /// The whole group is muted: only its owner and administrators may send.
  /// Disable the input box for everybody else until the group's status changes.
  static const ErrorCode groupMuted = ErrorCode(1403);

  /// The message has been revoked.
  ///
  /// The message was revoked before. Show it as recalled; there is nothing else
  /// to do.
  static const ErrorCode messageRevoked = ErrorCode(1404);

  /// Authorization expired.
  ///
  /// On the published page only: no release ever sent it. Treat it like 1501, a
  /// token that has expired.
  static const ErrorCode authorizationExpired = ErrorCode(1405);

  /// Token has expired.
  ///
  /// The token's lifetime is over (tokenPolicy.expire in openim-rpc-auth.yml,
  /// in days). Get a new one from your own server and log in to the SDK with
  /// it.
  static const ErrorCode tokenExpired = ErrorCode(1501);

  /// Invalid token.
  ///
  /// The token was issued for another userID or platformID than the connection
  /// names. Get one for exactly this user and this platform.
  static const ErrorCode tokenInvalid = ErrorCode(1502);

  /// Token format error.
  ///
  /// The text is not a JWT: it is cut off, quoted, or the token of another
  /// system such as your own server. Pass the OpenIM token unchanged.
  static const ErrorCode tokenMalformed = ErrorCode(1503);

  /// Token is not yet effective.
  ///
  /// The token becomes valid in the future, so the clocks of two servers
  /// differ. Synchronize them with NTP.
  static const ErrorCode tokenNotYetValid = ErrorCode(1504);

  /// Unknown token error.
  ///
  /// The token cannot be verified, usually because it was signed with another
  /// secret. Get a new one; if new ones fail too, check that all services have
  /// the same secret in share.yml.
  static const ErrorCode tokenUnknown = ErrorCode(1505);

  /// Kicked out token, invalid.
  ///
  /// The account signed in elsewhere under the server's multi-login policy, or
  /// an administrator forced it to log out. Show the sign-in page; never log in
  /// again automatically.
  static const ErrorCode tokenKicked = ErrorCode(1506);

  /// Token does not exist.
  ///
  /// The token is no longer in the server's store: the user logged out, or it
  /// expired in Redis or was lost there. Get a new one; a request without any
  /// token gets 1001 or 1602 instead.
  static const ErrorCode tokenNotFound = ErrorCode(1507);

  /// Insufficient permission in the organization.
  ///
  /// The user's role in the organization does not allow this. Defined in the
  /// source, but raised by no open-source release.
  static const ErrorCode organizationPermissionDenied = ErrorCode(1520);

  /// Number of connections exceeds the maximum limit of the gateway.
  ///
  /// The gateway has as many connections as websocketMaxConnNum in
  /// openim-msggateway.yml allows. Connect again later, waiting longer each
  /// time; operators raise the limit or add gateways.
  static const ErrorCode connectionLimitExceeded = ErrorCode(1601);

  /// Connection handshake parameter error.
  ///
  /// The WebSocket URL lacks token, sendID, platformID or operationID, or one
  /// of them is invalid; errMsg or errDlt says which. Correct the URL, and
  /// check that no proxy drops its query.
  static const ErrorCode handshakeParameterInvalid = ErrorCode(1602);

  /// Message could not be pushed to a connected client.
  ///
  /// The gateway could not write the message to the client's connection, which
  /// was probably just lost. The client gets the message when it connects
  /// again; if it persists, look at the gateway's log.
  static const ErrorCode pushFailed = ErrorCode(1603);

  /// Message was not pushed over the connection, the iOS client is in the
  /// background.
  ///
  /// An iOS client in the background gets an offline push instead. If none
  /// arrives, check the push vendor in openim-push.yml and its certificate.
  static const ErrorCode iosBackgroundPushFailed = ErrorCode(1604);

  /// File upload expired.
  ///
  /// More time passed between the start of the upload and its completion than
  /// the server allows. Begin the upload again; parts already sent cannot be
  /// used.
  static const ErrorCode fileUploadExpired = ErrorCode(1701);

  /// Network error, the request failed.
  ///
  /// The device is offline, or the long connection is down and being restored.
  /// Try again when it is back; if it never works, check apiAddr and wsAddr.
  static const ErrorCode sdkNetwork = ErrorCode(10000);

  /// Network request timed out.
  ///
  /// The server did not answer in time. It may have done its work all the same:
  /// before sending a message again, check whether it has arrived.
  static const ErrorCode sdkNetworkTimeout = ErrorCode(10001);

  /// Parameter error in a call to the SDK.
  ///
  /// An argument is missing or invalid, or its JSON does not parse; errMsg says
  /// which. Correct the call.
  static const ErrorCode sdkInvalidParameter = ErrorCode(10002);

  /// Operation timed out or was canceled.
  ///
  /// The call's context ended before the answer came: a timeout, a logout or
  /// UnInitSDK. Make the call again only if its result is still wanted.
  static const ErrorCode sdkContextDeadlineExceeded = ErrorCode(10003);

  /// Resources are not ready, initialization or login has not finished.
  ///
  /// The call came before InitSDK or Login had finished. Wait for the login
  /// callback, then try again; later SDKs send 10008 or 10009 instead.
  static const ErrorCode sdkResourceNotReady = ErrorCode(10004);

  /// Unknown SDK error, the true code may be in errMsg.
  ///
  /// SDKs 3.0.0 to 3.8.3-patch.14 report every wrapped error as 10005: the true
  /// code and text stand inside errMsg, such as 10004 Resource initialization
  /// incomplete. Read them there and go by that code.
  static const ErrorCode sdkUnknown = ErrorCode(10005);

  /// SDK internal error.
  ///
  /// errMsg has the cause: a local database that cannot be opened, a call of
  /// the bridge with wrong arguments, or a bug in the SDK. If it persists,
  /// report it with the SDK's log.
  static const ErrorCode sdkInternal = ErrorCode(10006);

  /// Nothing to update.
  ///
  /// The data is the same as before. Treat it as success.
  static const ErrorCode sdkNoUpdate = ErrorCode(10007);

  /// SDK is not initialized.
  ///
  /// A function was called before InitSDK, or after it had failed. Call InitSDK
  /// first and check that it returns true.
  static const ErrorCode sdkNotInitialized = ErrorCode(10008);

  /// Login has not completed.
  ///
  /// The call came before Login had finished. Wait for its callback to report
  /// success, then try again.
  static const ErrorCode sdkNotLoggedIn = ErrorCode(10009);

  /// User does not exist.
  ///
  /// Neither the SDK nor the server knows this userID. Check the ID, and that
  /// the user is registered in OpenIM.
  static const ErrorCode sdkUserNotFound = ErrorCode(10100);

  /// User has logged out.
  ///
  /// The user logged out before or during the call. Make no calls after Logout,
  /// and show the sign-in page.
  static const ErrorCode sdkLoggedOut = ErrorCode(10101);

  /// User has already logged in.
  ///
  /// Login was called while a user is logged in. If it is the same user, go on
  /// as after a login; if it is another, call Logout first.
  static const ErrorCode sdkLoginRepeated = ErrorCode(10102);

  /// File to upload does not exist.
  ///
  /// There is no file at this path, or the app may not read it. Check the path
  /// and the permissions; SDKs up to 3.8.0-rc.15 sent the text
  /// RecordNotFoundError with this code.
  static const ErrorCode sdkFileNotFound = ErrorCode(10200);

  /// Message decompression failed.
  ///
  /// Data from the long connection cannot be decompressed: something between
  /// app and gateway changed it, or the two disagree about compression. If it
  /// persists, check proxies and the releases of SDK and server.
  static const ErrorCode sdkMessageDecompressionFailed = ErrorCode(10201);

  /// Message decoding failed.
  ///
  /// Data from the long connection is not in the format that the SDK expects.
  /// If it persists, check proxies and the releases of SDK and server.
  static const ErrorCode sdkMessageDecodeFailed = ErrorCode(10202);

  /// Message or protocol type on the long connection is not known.
  ///
  /// The gateway sent a reqIdentifier that this SDK does not know, usually
  /// because the server is newer. Update the SDK.
  static const ErrorCode sdkUnsupportedRequestIdentifier = ErrorCode(10203);

  /// Only a failed message can be sent again.
  ///
  /// A message with this clientMsgID exists and has not failed. Create a new
  /// message each time, and send one again only after it failed.
  static const ErrorCode sdkMessageRepeated = ErrorCode(10204);

  /// Message content type is not supported.
  ///
  /// SendMessage does not send this contentType. Create messages with the SDK's
  /// functions, such as CreateTextMessage, and use a custom message for kinds
  /// of your own.
  static const ErrorCode sdkUnsupportedContentType = ErrorCode(10205);

  /// Message has no sequence number.
  ///
  /// The message has no seq, because it is still being sent, failed, or exists
  /// only on this device. Offer the operation only for messages that were sent.
  static const ErrorCode sdkMessageWithoutSequence = ErrorCode(10206);

  /// Message has been deleted.
  ///
  /// The message was deleted before, perhaps on another device. Remove it from
  /// view.
  static const ErrorCode sdkMessageDeleted = ErrorCode(10207);

  /// Operation is not supported for supergroups.
  ///
  /// The conversation is a supergroup, for which this operation does not exist.
  /// Check the conversationType before the call.
  static const ErrorCode sdkUnsupportedForSupergroup = ErrorCode(10301);

  /// Operation is supported for supergroups only.
  ///
  /// The conversation is not a supergroup. Check the conversationType before
  /// the call.
  static const ErrorCode sdkSupergroupOnly = ErrorCode(10302);

  /// Unread count is already zero.
  ///
  /// Everything in the conversation is read already. Treat it as success.
  static const ErrorCode sdkUnreadCountZero = ErrorCode(10303);

  /// Group does not exist.
  ///
  /// Neither the SDK nor the server has a group with this groupID. Check the
  /// ID.
  static const ErrorCode sdkGroupNotFound = ErrorCode(10400);

  /// Group type is not valid.
  ///
  /// The SDK does not know this groupType, or cannot create groups of this
  /// type. Create groups of type 2 (working group).
  static const ErrorCode sdkInvalidGroupType = ErrorCode(10401);

  /// WebSocket proxy of the web SDK cannot parse or run a request.
  ///
  /// The request is not the JSON that the proxy expects, or names a function
  /// that it does not have; errMsg says which. Use the release of the web SDK
  /// that belongs to the proxy.
  static const ErrorCode sdkWebRequestFailed = ErrorCode(20000);

  /// Webhook call failed.
  ///
  /// A webhook of the business server failed, or its reply could not be used.
  /// Check its address in webhooks.yml and the log of the business server.
  static const ErrorCode callbackFailed = ErrorCode(80000);

  /// Database error.
  ///
  /// The server could not read or write its database. Check MongoDB and Redis,
  /// and the server's log under the same operationID.
  static const ErrorCode databaseError = ErrorCode(90002);

  /// Network error, a webhook could not be reached.
  ///
  /// The server cannot reach the business server: wrong address, no route, or
  /// no answer in time. Check url and timeout in webhooks.yml, and that the
  /// business server runs.
  static const ErrorCode networkError = ErrorCode(90004);

  /// Data error, a value or a reply is not as expected.
  ///
  /// A webhook's reply is not the expected JSON, an uploaded file has another
  /// size than announced, or no ID could be generated. errMsg or errDlt says
  /// which.
  static const ErrorCode dataError = ErrorCode(90007);

  /// What the code means: a sentence in English without a full stop, for
  /// developers and logs. Of an unknown code, it says which range the code is in.
  String get message => lookup.message(value);

  /// [message] in a language.
  String messageIn(String language) => lookup.messageIn(value, language);

  /// What to show the person in front of the app, as sentences, in a language:
  /// in Flutter, `Localizations.localeOf(context).toLanguageTag()`.
  String userMessage(String language) => lookup.userMessage(value, language);

  /// What a program does about it; [ErrorAction.none] of an unknown code.
  ErrorAction get action => lookup.action(value);

  /// Who raised the error. Decided by the range alone, so that it is right for
  /// unknown codes too.
  ErrorCategory get category => lookup.category(value);

  /// What kind of thing went wrong, to sort and show codes by. An unknown code is
  /// placed by its hundred: 1599 is shown with the tokens, as all of 15xx.
  ErrorGroup get group => lookup.group(value);

  /// The name of the code in SCREAMING_SNAKE, which never changes; null if the
  /// code is not known.
  String? get name => lookup.name(value);

  /// Whether this is success: 0, and nothing else.
  bool get isOk => value == 0;

  /// Whether the code is in the dictionary or registered. Independent of its
  /// category: 1600 is a server code and not known.
  bool get isKnown => name != null;

  /// Every known code, ascending; those that are registered are among them.
  static List<ErrorCode> get all => lookup.all();

  /// The code with this name, as [ErrorCode.name] writes it; null if there is
  /// none.
  static ErrorCode? fromName(String name) => lookup.fromName(name);

  /// Makes the codes of a business server known, all or none, in this isolate. A
  /// code that is registered again has its new entry from then on, so that an app
  /// can register its messages again in another language.
  ///
  /// Throws a [registry.RegisterException] for the first entry that is refused;
  /// then none is registered.
  static void register(Iterable<registry.CustomCode> entries) =>
      registry.register(entries);

  /// Registers the codes of the OpenIM chat server, the business server of
  /// OpenIM's own apps, with their messages in a language: see [register] and
  /// [ChatErrorCode]. Other business servers give these numbers other meanings.
  static void registerOpenIMChat(String language) => registry.register([
        for (final (:code, :name, :action, :messages) in chatEntries)
          registry.CustomCode(code,
              name: name,
              action: action,
              message: lookup.inLanguage(messages, language))
      ]);
}
