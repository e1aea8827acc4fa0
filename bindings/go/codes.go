// Code generated from errcodes.toml by `cargo xtask codegen`. DO NOT EDIT.

package errcode

// Version is the version of this package. The library that it is linked with has the same major version and is
// not older.
const Version = "1.0.0"

const versionNumber = 1000000

// The codes of the table.
const (
	// OK: Normal.
	// Group success, upstream NoError.
	OK Code = 0

	// TooManyRequests: Too many requests, try again later.
	// Group general; not on the page, sent by servers.
	TooManyRequests Code = 429

	// Internal: Server internal error, usually an internal network error, need to check if the service is normal.
	// Group general, upstream ServerInternalError.
	Internal Code = 500

	// Unknown: Server error of an unknown kind.
	// Group general, upstream UnknownCode; not on the page, sent by servers.
	Unknown Code = 1000

	// InvalidParameter: Parameter error, need to check if the body and header parameters are correct.
	// Group general, upstream ArgsError.
	InvalidParameter Code = 1001

	// PermissionDenied: Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
	// Group general, upstream NoPermissionError.
	PermissionDenied Code = 1002

	// DuplicateKey: Database primary key duplicate.
	// Group general, upstream DuplicateKeyError.
	DuplicateKey Code = 1003

	// RecordNotFound: Database record not found.
	// Group general, upstream RecordNotFoundError.
	RecordNotFound Code = 1004

	// SecretNotChanged: Server still uses its default secret, need to change it.
	// Group general, upstream SecretNotChangedError; not on the page, sent by servers.
	SecretNotChanged Code = 1050

	// UserNotFound: User ID does not exist.
	// Group user, a kind of RecordNotFound (1004), upstream UserIDNotFoundError.
	UserNotFound Code = 1101

	// UserAlreadyRegistered: User has already registered.
	// Group user, upstream RegisteredAlreadyError.
	UserAlreadyRegistered Code = 1102

	// GroupNotFound: Group does not exist.
	// Group group, a kind of RecordNotFound (1004), upstream GroupIDNotFoundError.
	GroupNotFound Code = 1201

	// GroupAlreadyExists: Group already exists.
	// Group group, a kind of DuplicateKey (1003), upstream GroupIDExisted.
	GroupAlreadyExists Code = 1202

	// NotInGroup: User is not in the group.
	// Group group, upstream NotInGroupYetError.
	NotInGroup Code = 1203

	// GroupDismissed: Group has been dismissed.
	// Group group, upstream DismissedAlreadyError.
	GroupDismissed Code = 1204

	// UnsupportedGroupType: Unsupported group type.
	// Group group, upstream GroupTypeNotSupport.
	UnsupportedGroupType Code = 1205

	// GroupApplicationProcessed: Group application has been processed, no need to process repeatedly.
	// Group group, upstream GroupRequestHandled.
	GroupApplicationProcessed Code = 1206

	// CannotAddSelf: Cannot add yourself as a friend.
	// Group relationship, upstream CanNotAddYourselfError.
	CannotAddSelf Code = 1301

	// BlockedByPeer: Has been blocked by the other party.
	// Group relationship, upstream BlockedByPeer.
	BlockedByPeer Code = 1302

	// NotFriend: The other party is not your friend.
	// Group relationship, upstream NotPeersFriend.
	NotFriend Code = 1303

	// AlreadyFriend: Already a friend relationship, no need to apply repeatedly.
	// Group relationship, upstream RelationshipAlreadyError.
	AlreadyFriend Code = 1304

	// FriendRequestHandled: Friend request has already been handled.
	// Group relationship, upstream FriendRequestHandled; not on the page, sent by servers.
	FriendRequestHandled Code = 1305

	// MessageReadDisabled: Message read function is disabled.
	// Group message, upstream MessageHasReadDisable.
	MessageReadDisabled Code = 1401

	// MemberMuted: Has been muted, cannot speak in the group.
	// Group message, upstream MutedInGroup.
	MemberMuted Code = 1402

	// GroupMuted: Group has been muted, cannot speak.
	// Group message, upstream MutedGroup.
	GroupMuted Code = 1403

	// MessageRevoked: The message has been revoked.
	// Group message, upstream MsgAlreadyRevoke.
	MessageRevoked Code = 1404

	// AuthorizationExpired: Authorization expired.
	// Group message.
	AuthorizationExpired Code = 1405

	// TokenExpired: Token has expired.
	// Group token, upstream TokenExpiredError.
	TokenExpired Code = 1501

	// TokenInvalid: Invalid token.
	// Group token, upstream TokenInvalidError.
	TokenInvalid Code = 1502

	// TokenMalformed: Token format error.
	// Group token, upstream TokenMalformedError.
	TokenMalformed Code = 1503

	// TokenNotYetValid: Token is not yet effective.
	// Group token, upstream TokenNotValidYetError.
	TokenNotYetValid Code = 1504

	// TokenUnknown: Unknown token error.
	// Group token, upstream TokenUnknownError.
	TokenUnknown Code = 1505

	// TokenKicked: Kicked out token, invalid.
	// Group token, upstream TokenKickedError.
	TokenKicked Code = 1506

	// TokenNotFound: Token does not exist.
	// Group token, upstream TokenNotExistError.
	TokenNotFound Code = 1507

	// OrganizationPermissionDenied: Insufficient permission in the organization.
	// Group token, upstream OrgUserNoPermissionError; not on the page, sent by servers.
	OrganizationPermissionDenied Code = 1520

	// ConnectionLimitExceeded: Number of connections exceeds the maximum limit of the gateway.
	// Group connection, upstream ConnOverMaxNumLimit.
	ConnectionLimitExceeded Code = 1601

	// HandshakeParameterInvalid: Connection handshake parameter error.
	// Group connection, upstream ConnArgsErr.
	HandshakeParameterInvalid Code = 1602

	// PushFailed: Push notification failed.
	// Group connection, upstream PushMsgErr; not on the page, sent by servers.
	PushFailed Code = 1603

	// IOSBackgroundPushFailed: iOS background push notification failed.
	// Group connection, upstream IOSBackgroundPushErr; not on the page, sent by servers.
	IOSBackgroundPushFailed Code = 1604

	// FileUploadExpired: File upload expired.
	// Group file, upstream FileUploadedExpiredError.
	FileUploadExpired Code = 1701

	// SDKNetwork: Network error, the request failed.
	// Group network, upstream NetworkError; from the client SDK's table.
	SDKNetwork Code = 10000

	// SDKNetworkTimeout: Network request timed out.
	// Group network, upstream NetworkTimeoutError; from the client SDK's table.
	SDKNetworkTimeout Code = 10001

	// SDKInvalidParameter: Parameter error in a call to the SDK.
	// Group general, upstream ArgsError; from the client SDK's table.
	SDKInvalidParameter Code = 10002

	// SDKContextDeadlineExceeded: Operation timed out or was cancelled.
	// Group network, upstream CtxDeadlineExceededError; from the client SDK's table.
	SDKContextDeadlineExceeded Code = 10003

	// SDKResourceNotReady: Resources are not ready, initialization or login has not finished.
	// Group lifecycle, upstream ResourceLoadNotCompleteError; from the client SDK's table.
	SDKResourceNotReady Code = 10004

	// SDKUnknown: Unknown SDK error.
	// Group general, upstream UnknownCode; from the client SDK's table.
	SDKUnknown Code = 10005

	// SDKInternal: SDK internal error.
	// Group general, upstream SdkInternalError; from the client SDK's table.
	SDKInternal Code = 10006

	// SDKNoUpdate: Nothing to update.
	// Group general, upstream NoUpdateError; from the client SDK's table.
	SDKNoUpdate Code = 10007

	// SDKNotInitialized: SDK is not initialized.
	// Group lifecycle, upstream SDKNotInitError; from the client SDK's table.
	SDKNotInitialized Code = 10008

	// SDKNotLoggedIn: Login has not completed.
	// Group lifecycle, upstream SDKNotLoginError; from the client SDK's table.
	SDKNotLoggedIn Code = 10009

	// SDKUserNotFound: User does not exist.
	// Group user, upstream UserIDNotFoundError; from the client SDK's table.
	SDKUserNotFound Code = 10100

	// SDKLoggedOut: User has logged out.
	// Group session, upstream LoginOutError; from the client SDK's table.
	SDKLoggedOut Code = 10101

	// SDKLoginRepeated: User has already logged in.
	// Group session, upstream LoginRepeatError; from the client SDK's table.
	SDKLoginRepeated Code = 10102

	// SDKFileNotFound: File to upload does not exist.
	// Group file, upstream FileNotFoundError; from the client SDK's table.
	SDKFileNotFound Code = 10200

	// SDKMessageDecompressionFailed: Message decompression failed.
	// Group message, upstream MsgDeCompressionError; from the client SDK's table.
	SDKMessageDecompressionFailed Code = 10201

	// SDKMessageDecodeFailed: Message decoding failed.
	// Group message, upstream MsgDecodeBinaryWsError; from the client SDK's table.
	SDKMessageDecodeFailed Code = 10202

	// SDKUnsupportedBinaryProtocol: Binary protocol is not supported on the long connection.
	// Group message, upstream MsgBinaryTypeNotSupportError; from the client SDK's table.
	SDKUnsupportedBinaryProtocol Code = 10203

	// SDKMessageRepeated: Only a failed message can be sent again.
	// Group message, upstream MsgRepeatError; from the client SDK's table.
	SDKMessageRepeated Code = 10204

	// SDKUnsupportedContentType: Message content type is not supported.
	// Group message, upstream MsgContentTypeNotSupportError; from the client SDK's table.
	SDKUnsupportedContentType Code = 10205

	// SDKMessageWithoutSequence: Message has no sequence number.
	// Group message, upstream MsgHasNoSeqError; from the client SDK's table.
	SDKMessageWithoutSequence Code = 10206

	// SDKMessageDeleted: Message has been deleted.
	// Group message, upstream MsgHasDeletedError; from the client SDK's table.
	SDKMessageDeleted Code = 10207

	// SDKUnsupportedOperation: Operation is not supported on this conversation.
	// Group conversation, upstream NotSupportOptError; from the client SDK's table.
	SDKUnsupportedOperation Code = 10301

	// SDKUnsupportedConversationType: Conversation type is not supported.
	// Group conversation, upstream NotSupportTypeError; from the client SDK's table.
	SDKUnsupportedConversationType Code = 10302

	// SDKUnreadCountZero: Unread count is already zero.
	// Group conversation, upstream UnreadCountError; from the client SDK's table.
	SDKUnreadCountZero Code = 10303

	// SDKGroupNotFound: Group does not exist.
	// Group group, upstream GroupIDNotFoundError; from the client SDK's table.
	SDKGroupNotFound Code = 10400

	// SDKInvalidGroupType: Group type is not valid.
	// Group group, upstream GroupTypeErr; from the client SDK's table.
	SDKInvalidGroupType Code = 10401

	// CallbackFailed: Webhook call failed.
	// Group network, upstream CallbackError; not on the page, sent by servers.
	CallbackFailed Code = 80000

	// DatabaseError: Database error.
	// Group general, upstream DatabaseError; not on the page, sent by servers.
	DatabaseError Code = 90002

	// NetworkError: Network error, a webhook could not be reached.
	// Group network, upstream NetworkError; not on the page, sent by servers.
	NetworkError Code = 90004

	// DataError: Data error, a value or a reply is not as expected.
	// Group general, upstream DataError; not on the page, sent by servers.
	DataError Code = 90007
)

// The categories.
const (
	// CategoryUnknown: Outside every published range, negative numbers included.
	CategoryUnknown Category = 0

	// CategoryServer: 0 to 9999: sent by the server. Success (0) is in this range.
	CategoryServer Category = 1

	// CategoryClient: 10000 to 20000: raised by the client SDK itself.
	CategoryClient Category = 2

	// CategoryWebhook: 20001 to 29999: defined by the business server for its webhooks.
	CategoryWebhook Category = 3
)

// The groups.
const (
	// GroupUnknown: Not in the table, and in no hundred that belongs to a group.
	GroupUnknown Group = 0

	// GroupSuccess: Nothing went wrong.
	GroupSuccess Group = 1

	// GroupGeneral: The request, the database or the service itself; nothing more special.
	GroupGeneral Group = 2

	// GroupUser: A user account.
	GroupUser Group = 3

	// GroupGroup: A chat group, its members, or an application to join.
	GroupGroup Group = 4

	// GroupRelationship: Friends and blocks between two users.
	GroupRelationship Group = 5

	// GroupMessage: A message: sending, reading, muting, encoding.
	GroupMessage Group = 6

	// GroupToken: The token of a user: log in again to get another.
	GroupToken Group = 7

	// GroupConnection: The long connection to the gateway, and push.
	GroupConnection Group = 8

	// GroupFile: Uploading a file.
	GroupFile Group = 9

	// GroupNetwork: The network between two parties: try again later.
	GroupNetwork Group = 10

	// GroupLifecycle: The SDK was called before it was initialized or logged in.
	GroupLifecycle Group = 11

	// GroupSession: The login session of the client.
	GroupSession Group = 12

	// GroupConversation: A conversation and its settings.
	GroupConversation Group = 13
)

// Why a code is not registered. A newer library may have more reasons.
const (
	// ErrOutOfRange: the code is not in the range 20001 to 29999.
	ErrOutOfRange Refusal = 1

	// ErrBadName: the name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes).
	ErrBadName Refusal = 2

	// ErrBadLength: the message is empty or longer than 255 bytes.
	ErrBadLength Refusal = 3

	// ErrNotUTF8: the message is not UTF-8.
	ErrNotUTF8 Refusal = 4

	// ErrControlCharacter: the message has a control character, such as a line break.
	ErrControlCharacter Refusal = 5

	// ErrCodeTaken: the code is there already, with another name or message.
	ErrCodeTaken Refusal = 6

	// ErrNameTaken: the name belongs to another code.
	ErrNameTaken Refusal = 7

	// ErrNoSpace: there is no space left for its text.
	ErrNoSpace Refusal = 8
)

var categoryNames = [...]string{
	"unknown",
	"server",
	"client",
	"webhook",
}

var groupNames = [...]string{
	"unknown",
	"success",
	"general",
	"user",
	"group",
	"relationship",
	"message",
	"token",
	"connection",
	"file",
	"network",
	"lifecycle",
	"session",
	"conversation",
}

var refusalTexts = [...]string{
	"Registered",
	"the code is not in the range 20001 to 29999",
	"the name is not SCREAMING_SNAKE (A to Z, 0 to 9, single _; at most 255 bytes)",
	"the message is empty or longer than 255 bytes",
	"the message is not UTF-8",
	"the message has a control character, such as a line break",
	"the code is there already, with another name or message",
	"the name belongs to another code",
	"there is no space left for its text",
}

// Behind the last code of every range, and of the table.
const limit = 90008

// The codes that can be registered.
const firstCustom, lastCustom Code = 20001, 29999

// The ranges of categories 1, 2 and so on.
var categoryRanges = [...]codeRange{
	{0, 9999},
	{10000, 20000},
	{20001, 29999},
}

// The groups of the codes that are not in the table.
var groupRanges = [...]struct {
	codeRange
	group Group
}{
	{codeRange{1000, 1099}, GroupGeneral},
	{codeRange{10000, 10099}, GroupGeneral},
	{codeRange{1100, 1199}, GroupUser},
	{codeRange{10100, 10199}, GroupUser},
	{codeRange{1200, 1299}, GroupGroup},
	{codeRange{10400, 10499}, GroupGroup},
	{codeRange{1300, 1399}, GroupRelationship},
	{codeRange{1400, 1499}, GroupMessage},
	{codeRange{10200, 10299}, GroupMessage},
	{codeRange{1500, 1599}, GroupToken},
	{codeRange{1600, 1699}, GroupConnection},
	{codeRange{1700, 1799}, GroupFile},
	{codeRange{10300, 10399}, GroupConversation},
}
