// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

/// The codes of the table.
extension ErrorCode {
  /// Normal.
  ///
  /// Group success, upstream NoError.
  public static let ok = ErrorCode(rawValue: 0)

  /// Too many requests, try again later.
  ///
  /// Group general; not on the page, sent by servers.
  public static let tooManyRequests = ErrorCode(rawValue: 429)

  /// Server internal error, usually an internal network error, need to check if the service is normal.
  ///
  /// Group general, upstream ServerInternalError.
  public static let `internal` = ErrorCode(rawValue: 500)

  /// Server error of an unknown kind.
  ///
  /// Group general, upstream UnknownCode; not on the page, sent by servers.
  public static let unknown = ErrorCode(rawValue: 1000)

  /// Parameter error, need to check if the body and header parameters are correct.
  ///
  /// Group general, upstream ArgsError.
  public static let invalidParameter = ErrorCode(rawValue: 1001)

  /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
  ///
  /// Group general, upstream NoPermissionError.
  public static let permissionDenied = ErrorCode(rawValue: 1002)

  /// Database primary key duplicate.
  ///
  /// Group general, upstream DuplicateKeyError.
  public static let duplicateKey = ErrorCode(rawValue: 1003)

  /// Database record not found.
  ///
  /// Group general, upstream RecordNotFoundError.
  public static let recordNotFound = ErrorCode(rawValue: 1004)

  /// Server still uses its default secret, need to change it.
  ///
  /// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
  public static let secretNotChanged = ErrorCode(rawValue: 1050)

  /// User ID does not exist.
  ///
  /// Group user, a kind of RECORD_NOT_FOUND (1004), upstream UserIDNotFoundError.
  public static let userNotFound = ErrorCode(rawValue: 1101)

  /// User has already registered.
  ///
  /// Group user, upstream RegisteredAlreadyError.
  public static let userAlreadyRegistered = ErrorCode(rawValue: 1102)

  /// Group does not exist.
  ///
  /// Group group, a kind of RECORD_NOT_FOUND (1004), upstream GroupIDNotFoundError.
  public static let groupNotFound = ErrorCode(rawValue: 1201)

  /// Group already exists.
  ///
  /// Group group, a kind of DUPLICATE_KEY (1003), upstream GroupIDExisted.
  public static let groupAlreadyExists = ErrorCode(rawValue: 1202)

  /// User is not in the group.
  ///
  /// Group group, upstream NotInGroupYetError.
  public static let notInGroup = ErrorCode(rawValue: 1203)

  /// Group has been dismissed.
  ///
  /// Group group, upstream DismissedAlreadyError.
  public static let groupDismissed = ErrorCode(rawValue: 1204)

  /// Unsupported group type.
  ///
  /// Group group, upstream GroupTypeNotSupport.
  public static let unsupportedGroupType = ErrorCode(rawValue: 1205)

  /// Group application has been processed, no need to process repeatedly.
  ///
  /// Group group, upstream GroupRequestHandled.
  public static let groupApplicationProcessed = ErrorCode(rawValue: 1206)

  /// Cannot add yourself as a friend.
  ///
  /// Group relationship, upstream CanNotAddYourselfError.
  public static let cannotAddSelf = ErrorCode(rawValue: 1301)

  /// Has been blocked by the other party.
  ///
  /// Group relationship, upstream BlockedByPeer.
  public static let blockedByPeer = ErrorCode(rawValue: 1302)

  /// The other party is not your friend.
  ///
  /// Group relationship, upstream NotPeersFriend.
  public static let notFriend = ErrorCode(rawValue: 1303)

  /// Already a friend relationship, no need to apply repeatedly.
  ///
  /// Group relationship, upstream RelationshipAlreadyError.
  public static let alreadyFriend = ErrorCode(rawValue: 1304)

  /// Friend request has already been handled.
  ///
  /// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
  public static let friendRequestHandled = ErrorCode(rawValue: 1305)

  /// Message read function is disabled.
  ///
  /// Group message, upstream MessageHasReadDisable.
  public static let messageReadDisabled = ErrorCode(rawValue: 1401)

  /// Has been muted, cannot speak in the group.
  ///
  /// Group message, upstream MutedInGroup.
  public static let memberMuted = ErrorCode(rawValue: 1402)

  /// Group has been muted, cannot speak.
  ///
  /// Group message, upstream MutedGroup.
  public static let groupMuted = ErrorCode(rawValue: 1403)

  /// The message has been revoked.
  ///
  /// Group message, upstream MsgAlreadyRevoke.
  public static let messageRevoked = ErrorCode(rawValue: 1404)

  /// Authorization expired.
  ///
  /// Group message.
  public static let authorizationExpired = ErrorCode(rawValue: 1405)

  /// Token has expired.
  ///
  /// Group token, upstream TokenExpiredError.
  public static let tokenExpired = ErrorCode(rawValue: 1501)

  /// Invalid token.
  ///
  /// Group token, upstream TokenInvalidError.
  public static let tokenInvalid = ErrorCode(rawValue: 1502)

  /// Token format error.
  ///
  /// Group token, upstream TokenMalformedError.
  public static let tokenMalformed = ErrorCode(rawValue: 1503)

  /// Token is not yet effective.
  ///
  /// Group token, upstream TokenNotValidYetError.
  public static let tokenNotYetValid = ErrorCode(rawValue: 1504)

  /// Unknown token error.
  ///
  /// Group token, upstream TokenUnknownError.
  public static let tokenUnknown = ErrorCode(rawValue: 1505)

  /// Kicked out token, invalid.
  ///
  /// Group token, upstream TokenKickedError.
  public static let tokenKicked = ErrorCode(rawValue: 1506)

  /// Token does not exist.
  ///
  /// Group token, upstream TokenNotExistError.
  public static let tokenNotFound = ErrorCode(rawValue: 1507)

  /// Insufficient permission in the organization.
  ///
  /// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
  public static let organizationPermissionDenied = ErrorCode(rawValue: 1520)

  /// Number of connections exceeds the maximum limit of the gateway.
  ///
  /// Group connection, upstream ConnOverMaxNumLimit.
  public static let connectionLimitExceeded = ErrorCode(rawValue: 1601)

  /// Connection handshake parameter error.
  ///
  /// Group connection, upstream ConnArgsErr.
  public static let handshakeParameterInvalid = ErrorCode(rawValue: 1602)

  /// Push notification failed.
  ///
  /// Group connection, upstream PushMsgErr; not on the page, sent by servers.
  public static let pushFailed = ErrorCode(rawValue: 1603)

  /// iOS background push notification failed.
  ///
  /// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
  public static let iosBackgroundPushFailed = ErrorCode(rawValue: 1604)

  /// File upload expired.
  ///
  /// Group file, upstream FileUploadedExpiredError.
  public static let fileUploadExpired = ErrorCode(rawValue: 1701)

  /// Network error, the request failed.
  ///
  /// Group network, upstream NetworkError; from the client SDK's table.
  public static let sdkNetwork = ErrorCode(rawValue: 10000)

  /// Network request timed out.
  ///
  /// Group network, upstream NetworkTimeoutError; from the client SDK's table.
  public static let sdkNetworkTimeout = ErrorCode(rawValue: 10001)

  /// Parameter error in a call to the SDK.
  ///
  /// Group general, upstream ArgsError; from the client SDK's table.
  public static let sdkInvalidParameter = ErrorCode(rawValue: 10002)

  /// Operation timed out or was cancelled.
  ///
  /// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
  public static let sdkContextDeadlineExceeded = ErrorCode(rawValue: 10003)

  /// Resources are not ready, initialization or login has not finished.
  ///
  /// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
  public static let sdkResourceNotReady = ErrorCode(rawValue: 10004)

  /// Unknown SDK error.
  ///
  /// Group general, upstream UnknownCode; from the client SDK's table.
  public static let sdkUnknown = ErrorCode(rawValue: 10005)

  /// SDK internal error.
  ///
  /// Group general, upstream SdkInternalError; from the client SDK's table.
  public static let sdkInternal = ErrorCode(rawValue: 10006)

  /// Nothing to update.
  ///
  /// Group general, upstream NoUpdateError; from the client SDK's table.
  public static let sdkNoUpdate = ErrorCode(rawValue: 10007)

  /// SDK is not initialized.
  ///
  /// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
  public static let sdkNotInitialized = ErrorCode(rawValue: 10008)

  /// Login has not completed.
  ///
  /// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
  public static let sdkNotLoggedIn = ErrorCode(rawValue: 10009)

  /// User does not exist.
  ///
  /// Group user, upstream UserIDNotFoundError; from the client SDK's table.
  public static let sdkUserNotFound = ErrorCode(rawValue: 10100)

  /// User has logged out.
  ///
  /// Group session, upstream LoginOutError; from the client SDK's table.
  public static let sdkLoggedOut = ErrorCode(rawValue: 10101)

  /// User has already logged in.
  ///
  /// Group session, upstream LoginRepeatError; from the client SDK's table.
  public static let sdkLoginRepeated = ErrorCode(rawValue: 10102)

  /// File to upload does not exist.
  ///
  /// Group file, upstream FileNotFoundError; from the client SDK's table.
  public static let sdkFileNotFound = ErrorCode(rawValue: 10200)

  /// Message decompression failed.
  ///
  /// Group message, upstream MsgDeCompressionError; from the client SDK's table.
  public static let sdkMessageDecompressionFailed = ErrorCode(rawValue: 10201)

  /// Message decoding failed.
  ///
  /// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
  public static let sdkMessageDecodeFailed = ErrorCode(rawValue: 10202)

  /// Binary protocol is not supported on the long connection.
  ///
  /// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
  public static let sdkUnsupportedBinaryProtocol = ErrorCode(rawValue: 10203)

  /// Only a failed message can be sent again.
  ///
  /// Group message, upstream MsgRepeatError; from the client SDK's table.
  public static let sdkMessageRepeated = ErrorCode(rawValue: 10204)

  /// Message content type is not supported.
  ///
  /// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
  public static let sdkUnsupportedContentType = ErrorCode(rawValue: 10205)

  /// Message has no sequence number.
  ///
  /// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
  public static let sdkMessageWithoutSequence = ErrorCode(rawValue: 10206)

  /// Message has been deleted.
  ///
  /// Group message, upstream MsgHasDeletedError; from the client SDK's table.
  public static let sdkMessageDeleted = ErrorCode(rawValue: 10207)

  /// Operation is not supported on this conversation.
  ///
  /// Group conversation, upstream NotSupportOptError; from the client SDK's table.
  public static let sdkUnsupportedOperation = ErrorCode(rawValue: 10301)

  /// Conversation type is not supported.
  ///
  /// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
  public static let sdkUnsupportedConversationType = ErrorCode(rawValue: 10302)

  /// Unread count is already zero.
  ///
  /// Group conversation, upstream UnreadCountError; from the client SDK's table.
  public static let sdkUnreadCountZero = ErrorCode(rawValue: 10303)

  /// Group does not exist.
  ///
  /// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
  public static let sdkGroupNotFound = ErrorCode(rawValue: 10400)

  /// Group type is not valid.
  ///
  /// Group group, upstream GroupTypeErr; from the client SDK's table.
  public static let sdkInvalidGroupType = ErrorCode(rawValue: 10401)

  /// Webhook call failed.
  ///
  /// Group network, upstream CallbackError; not on the page, sent by servers.
  public static let callbackFailed = ErrorCode(rawValue: 80000)

  /// Database error.
  ///
  /// Group general, upstream DatabaseError; not on the page, sent by servers.
  public static let databaseError = ErrorCode(rawValue: 90002)

  /// Network error, a webhook could not be reached.
  ///
  /// Group network, upstream NetworkError; not on the page, sent by servers.
  public static let networkError = ErrorCode(rawValue: 90004)

  /// Data error, a value or a reply is not as expected.
  ///
  /// Group general, upstream DataError; not on the page, sent by servers.
  public static let dataError = ErrorCode(rawValue: 90007)
}

extension ErrorCode.Category {
  /// Outside every published range, negative numbers included.
  public static let unknown = Self(rawValue: 0)

  /// 0 to 9999: sent by the server. Success (0) is in this range.
  public static let server = Self(rawValue: 1)

  /// 10000 to 20000: raised by the client SDK itself.
  public static let client = Self(rawValue: 2)

  /// 20001 to 29999: defined by the business server for its webhooks.
  public static let webhook = Self(rawValue: 3)

  /// Every category this version knows, in order of number.
  public static let all: [Self] = [
    .unknown,
    .server,
    .client,
    .webhook,
  ]

  /// The category of any code.
  @inlinable
  init(rangeOf code: Int32) {
    switch code {
    case 0...9999: self = .server
    case 10000...20000: self = .client
    case 20001...29999: self = .webhook
    default: self = .unknown
    }
  }
}

extension ErrorCode.Group {
  /// Not in the table, and in no hundred that belongs to a group.
  public static let unknown = Self(rawValue: 0)

  /// Nothing went wrong.
  public static let success = Self(rawValue: 1)

  /// The request, the database or the service itself; nothing more special.
  public static let general = Self(rawValue: 2)

  /// A user account.
  public static let user = Self(rawValue: 3)

  /// A chat group, its members, or an application to join.
  public static let group = Self(rawValue: 4)

  /// Friends and blocks between two users.
  public static let relationship = Self(rawValue: 5)

  /// A message: sending, reading, muting, encoding.
  public static let message = Self(rawValue: 6)

  /// The token of a user: log in again to get another.
  public static let token = Self(rawValue: 7)

  /// The long connection to the gateway, and push.
  public static let connection = Self(rawValue: 8)

  /// Uploading a file.
  public static let file = Self(rawValue: 9)

  /// The network between two parties: try again later.
  public static let network = Self(rawValue: 10)

  /// The SDK was called before it was initialized or logged in.
  public static let lifecycle = Self(rawValue: 11)

  /// The login session of the client.
  public static let session = Self(rawValue: 12)

  /// A conversation and its settings.
  public static let conversation = Self(rawValue: 13)

  /// Every group this version knows, in order of number.
  public static let all: [Self] = [
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

  /// The group of a code that is not known.
  @inlinable
  init(rangeOf code: Int32) {
    switch code {
    case 1000...1099, 10000...10099: self = .general
    case 1100...1199, 10100...10199: self = .user
    case 1200...1299, 10400...10499: self = .group
    case 1300...1399: self = .relationship
    case 1400...1499, 10200...10299: self = .message
    case 1500...1599: self = .token
    case 1600...1699: self = .connection
    case 1700...1799: self = .file
    case 10300...10399: self = .conversation
    default: self = .unknown
    }
  }
}

extension ErrorCode.Refusal {
  /// The code is not in the range 20001 to 29999.
  public static let outOfRange = Self(rawValue: 1)

  /// The name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
  public static let badName = Self(rawValue: 2)

  /// The message is empty or longer than 255 bytes.
  public static let badLength = Self(rawValue: 3)

  /// The message is not UTF-8.
  public static let notUTF8 = Self(rawValue: 4)

  /// The message has a control character, such as a line break.
  public static let controlCharacter = Self(rawValue: 5)

  /// The code is there already, with another name or message.
  public static let codeTaken = Self(rawValue: 6)

  /// The name belongs to another code.
  public static let nameTaken = Self(rawValue: 7)

  /// There is no space left for its text.
  public static let noSpace = Self(rawValue: 8)

  /// Every refusal this version knows, in order of number.
  public static let all: [Self] = [
    .outOfRange,
    .badName,
    .badLength,
    .notUTF8,
    .controlCharacter,
    .codeTaken,
    .nameTaken,
    .noSpace,
  ]
}

extension ErrorCode.Category {
  /// The last code of each category, in the order of `all`.
  static let lastCodes: [Int32] = [.max, 9999, 20000, 29999]
}

extension ErrorCode.Custom {
  /// The codes that can be registered.
  @inlinable
  static var numbers: ClosedRange<Int32> { 20001...29999 }
}
