/* Generated from errcodes.toml by `cargo xtask codegen`. Do not edit. */

/* The error codes for Objective-C: `@import CErrcode;`. errcode.h has the functions; any of them takes a code of here. */

#ifndef OPENIM_ERROR_CODE_H
#define OPENIM_ERROR_CODE_H

#import <Foundation/Foundation.h>

#include "../errcode.h"

NS_ASSUME_NONNULL_BEGIN

/// The domain of an NSError whose code is an OpenIMErrorCode.
static NSString *const OpenIMErrorDomain = @"io.openim.errcode";

/// The codes of the dictionary. A number that is not here is as good a value: give every switch a default.
typedef NS_ENUM(int32_t, OpenIMErrorCode) {
    /// Normal.
    OpenIMErrorCodeOk = 0,

    /// gRPC Canceled: the call between two services was canceled.
    OpenIMErrorCodeRpcCanceled = 1,

    /// gRPC Unknown: a service failed without an OpenIM code.
    OpenIMErrorCodeRpcUnknown = 2,

    /// gRPC InvalidArgument: a service refused an argument.
    OpenIMErrorCodeRpcInvalidArgument = 3,

    /// gRPC DeadlineExceeded: a service did not answer in time.
    OpenIMErrorCodeRpcDeadlineExceeded = 4,

    /// gRPC NotFound: a service did not find what was asked for.
    OpenIMErrorCodeRpcNotFound = 5,

    /// gRPC AlreadyExists: what was to be created already exists.
    OpenIMErrorCodeRpcAlreadyExists = 6,

    /// gRPC PermissionDenied: a service does not allow this call.
    OpenIMErrorCodeRpcPermissionDenied = 7,

    /// gRPC ResourceExhausted: a service has reached a limit.
    OpenIMErrorCodeRpcResourceExhausted = 8,

    /// gRPC FailedPrecondition: the current state does not allow this call.
    OpenIMErrorCodeRpcFailedPrecondition = 9,

    /// gRPC Aborted: the call was aborted, usually by a conflict with another.
    OpenIMErrorCodeRpcAborted = 10,

    /// gRPC OutOfRange: a value is out of range.
    OpenIMErrorCodeRpcOutOfRange = 11,

    /// gRPC Unimplemented: a service does not have this method.
    OpenIMErrorCodeRpcUnimplemented = 12,

    /// gRPC Internal: a call between two services broke.
    OpenIMErrorCodeRpcInternal = 13,

    /// gRPC Unavailable: a service cannot be reached.
    OpenIMErrorCodeRpcUnavailable = 14,

    /// gRPC DataLoss: data is lost or damaged.
    OpenIMErrorCodeRpcDataLoss = 15,

    /// gRPC Unauthenticated: a service did not accept the credentials.
    OpenIMErrorCodeRpcUnauthenticated = 16,

    /// Message history could not be pulled from the server; in the web SDK also a panic.
    OpenIMErrorCodeSdkHistoryPullFailed = 100,

    /// Too many requests, try again later.
    OpenIMErrorCodeTooManyRequests = 429,

    /// Server internal error, usually an internal network error, need to check if the service is normal.
    OpenIMErrorCodeInternal = 500,

    /// Server error of an unknown kind.
    OpenIMErrorCodeUnknown = 1000,

    /// Parameter error, need to check if the body and header parameters are correct.
    OpenIMErrorCodeInvalidParameter = 1001,

    /// Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded.
    OpenIMErrorCodePermissionDenied = 1002,

    /// Database primary key duplicate.
    OpenIMErrorCodeDuplicateKey = 1003,

    /// Database record not found.
    OpenIMErrorCodeRecordNotFound = 1004,

    /// Server still uses its default secret, need to change it.
    OpenIMErrorCodeSecretNotChanged = 1050,

    /// User ID does not exist.
    OpenIMErrorCodeUserNotFound = 1101,

    /// User has already registered.
    OpenIMErrorCodeUserAlreadyRegistered = 1102,

    /// Group does not exist.
    OpenIMErrorCodeGroupNotFound = 1201,

    /// Group already exists.
    OpenIMErrorCodeGroupAlreadyExists = 1202,

    /// User is not in the group.
    OpenIMErrorCodeNotInGroup = 1203,

    /// Group has been dismissed.
    OpenIMErrorCodeGroupDismissed = 1204,

    /// Unsupported group type.
    OpenIMErrorCodeUnsupportedGroupType = 1205,

    /// Group application has been processed, no need to process repeatedly.
    OpenIMErrorCodeGroupApplicationProcessed = 1206,

    /// Cannot add yourself as a friend.
    OpenIMErrorCodeCannotAddSelf = 1301,

    /// Has been blocked by the other party.
    OpenIMErrorCodeBlockedByPeer = 1302,

    /// The other party is not your friend.
    OpenIMErrorCodeNotFriend = 1303,

    /// Already a friend relationship, no need to apply repeatedly.
    OpenIMErrorCodeAlreadyFriend = 1304,

    /// Friend request has already been handled.
    OpenIMErrorCodeFriendRequestHandled = 1305,

    /// Message read function is disabled.
    OpenIMErrorCodeMessageReadDisabled = 1401,

    /// Has been muted, cannot speak in the group.
    OpenIMErrorCodeMemberMuted = 1402,

    /// Group has been muted, cannot speak.
    OpenIMErrorCodeGroupMuted = 1403,

    /// The message has been revoked.
    OpenIMErrorCodeMessageRevoked = 1404,

    /// Authorization expired.
    OpenIMErrorCodeAuthorizationExpired = 1405,

    /// Token has expired.
    OpenIMErrorCodeTokenExpired = 1501,

    /// Invalid token.
    OpenIMErrorCodeTokenInvalid = 1502,

    /// Token format error.
    OpenIMErrorCodeTokenMalformed = 1503,

    /// Token is not yet effective.
    OpenIMErrorCodeTokenNotYetValid = 1504,

    /// Unknown token error.
    OpenIMErrorCodeTokenUnknown = 1505,

    /// Kicked out token, invalid.
    OpenIMErrorCodeTokenKicked = 1506,

    /// Token does not exist.
    OpenIMErrorCodeTokenNotFound = 1507,

    /// Insufficient permission in the organization.
    OpenIMErrorCodeOrganizationPermissionDenied = 1520,

    /// Number of connections exceeds the maximum limit of the gateway.
    OpenIMErrorCodeConnectionLimitExceeded = 1601,

    /// Connection handshake parameter error.
    OpenIMErrorCodeHandshakeParameterInvalid = 1602,

    /// Message could not be pushed to a connected client.
    OpenIMErrorCodePushFailed = 1603,

    /// Message was not pushed over the connection, the iOS client is in the background.
    OpenIMErrorCodeIosBackgroundPushFailed = 1604,

    /// File upload expired.
    OpenIMErrorCodeFileUploadExpired = 1701,

    /// Network error, the request failed.
    OpenIMErrorCodeSdkNetwork = 10000,

    /// Network request timed out.
    OpenIMErrorCodeSdkNetworkTimeout = 10001,

    /// Parameter error in a call to the SDK.
    OpenIMErrorCodeSdkInvalidParameter = 10002,

    /// Operation timed out or was canceled.
    OpenIMErrorCodeSdkContextDeadlineExceeded = 10003,

    /// Resources are not ready, initialization or login has not finished.
    OpenIMErrorCodeSdkResourceNotReady = 10004,

    /// Unknown SDK error, the true code may be in errMsg.
    OpenIMErrorCodeSdkUnknown = 10005,

    /// SDK internal error.
    OpenIMErrorCodeSdkInternal = 10006,

    /// Nothing to update.
    OpenIMErrorCodeSdkNoUpdate = 10007,

    /// SDK is not initialized.
    OpenIMErrorCodeSdkNotInitialized = 10008,

    /// Login has not completed.
    OpenIMErrorCodeSdkNotLoggedIn = 10009,

    /// User does not exist.
    OpenIMErrorCodeSdkUserNotFound = 10100,

    /// User has logged out.
    OpenIMErrorCodeSdkLoggedOut = 10101,

    /// User has already logged in.
    OpenIMErrorCodeSdkLoginRepeated = 10102,

    /// File to upload does not exist.
    OpenIMErrorCodeSdkFileNotFound = 10200,

    /// Message decompression failed.
    OpenIMErrorCodeSdkMessageDecompressionFailed = 10201,

    /// Message decoding failed.
    OpenIMErrorCodeSdkMessageDecodeFailed = 10202,

    /// Message or protocol type on the long connection is not known.
    OpenIMErrorCodeSdkUnsupportedRequestIdentifier = 10203,

    /// Only a failed message can be sent again.
    OpenIMErrorCodeSdkMessageRepeated = 10204,

    /// Message content type is not supported.
    OpenIMErrorCodeSdkUnsupportedContentType = 10205,

    /// Message has no sequence number.
    OpenIMErrorCodeSdkMessageWithoutSequence = 10206,

    /// Message has been deleted.
    OpenIMErrorCodeSdkMessageDeleted = 10207,

    /// Operation is not supported for supergroups.
    OpenIMErrorCodeSdkUnsupportedForSupergroup = 10301,

    /// Operation is supported for supergroups only.
    OpenIMErrorCodeSdkSupergroupOnly = 10302,

    /// Unread count is already zero.
    OpenIMErrorCodeSdkUnreadCountZero = 10303,

    /// Group does not exist.
    OpenIMErrorCodeSdkGroupNotFound = 10400,

    /// Group type is not valid.
    OpenIMErrorCodeSdkInvalidGroupType = 10401,

    /// WebSocket proxy of the web SDK cannot parse or run a request.
    OpenIMErrorCodeSdkWebRequestFailed = 20000,

    /// Webhook call failed.
    OpenIMErrorCodeCallbackFailed = 80000,

    /// Database error.
    OpenIMErrorCodeDatabaseError = 90002,

    /// Network error, a webhook could not be reached.
    OpenIMErrorCodeNetworkError = 90004,

    /// Data error, a value or a reply is not as expected.
    OpenIMErrorCodeDataError = 90007,
};

/// The code with this number, such as that of an SDK callback. A number that is no int32_t becomes the nearest, which is
/// unknown: never success, and never the code of something else.
static inline OpenIMErrorCode OpenIMErrorCodeFromInteger(NSInteger number)
{
    return (OpenIMErrorCode)(number > INT32_MAX ? INT32_MAX : number < INT32_MIN ? INT32_MIN : number);
}

/// The first of the person's languages that the texts are in, for the functions that take a language.
static inline const char *OpenIMPreferredLanguage(void)
{
    for (NSString *tag in [NSLocale preferredLanguages]) {
        NSString *language = [[[tag componentsSeparatedByString:@"-"] firstObject] lowercaseString];
        if ([language isEqualToString:@"en"]) {
            return "en";
        }
        if ([language isEqualToString:@"zh"]) {
            return "zh";
        }
    }
    return "en";
}

/// What to show the person in front of the app, in the person's language.
static inline NSString *OpenIMUserMessage(OpenIMErrorCode code)
{
    return [NSString stringWithUTF8String:errcode_user_message(code, OpenIMPreferredLanguage())];
}

/// An error with the code; its localizedDescription is OpenIMUserMessage. errMsg, what the server said, is for logs: it is
/// in userInfo under @"errMsg".
static inline NSError *OpenIMErrorWithCode(OpenIMErrorCode code, NSString *_Nullable errMsg)
{
    NSMutableDictionary *userInfo = [NSMutableDictionary dictionary];
    [userInfo setObject:OpenIMUserMessage(code) forKey:NSLocalizedDescriptionKey];
    [userInfo setObject:[NSString stringWithUTF8String:errcode_message(code)] forKey:NSLocalizedFailureReasonErrorKey];
    if (errMsg) {
        [userInfo setObject:(NSString *)errMsg forKey:@"errMsg"];
    }
    return [NSError errorWithDomain:OpenIMErrorDomain code:code userInfo:userInfo];
}

/// Sets *code to the code that an error, or the first of its underlying errors that has one, stands for. NO, and *code as
/// it was, if there is none.
static inline BOOL OpenIMErrorGetCode(NSError *_Nullable error, OpenIMErrorCode *code)
{
    for (; error; error = [[error userInfo] objectForKey:NSUnderlyingErrorKey]) {
        if ([[error domain] isEqualToString:OpenIMErrorDomain]) {
            *code = OpenIMErrorCodeFromInteger([error code]);
            return YES;
        }
    }
    return NO;
}

NS_ASSUME_NONNULL_END

#endif // OPENIM_ERROR_CODE_H
