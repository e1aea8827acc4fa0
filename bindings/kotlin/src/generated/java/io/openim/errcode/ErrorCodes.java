// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode;

/** The numbers of the table as constant expressions, for {@code case} and {@code when}; see {@link ErrorCode}. */
public final class ErrorCodes {
    /** Normal. */
    public static final int OK = 0;

    /** gRPC Canceled: the call between two services was canceled. */
    public static final int RPC_CANCELED = 1;

    /** gRPC Unknown: a service failed without an OpenIM code. */
    public static final int RPC_UNKNOWN = 2;

    /** gRPC InvalidArgument: a service refused an argument. */
    public static final int RPC_INVALID_ARGUMENT = 3;

    /** gRPC DeadlineExceeded: a service did not answer in time. */
    public static final int RPC_DEADLINE_EXCEEDED = 4;

    /** gRPC NotFound: a service did not find what was asked for. */
    public static final int RPC_NOT_FOUND = 5;

    /** gRPC AlreadyExists: what was to be created already exists. */
    public static final int RPC_ALREADY_EXISTS = 6;

    /** gRPC PermissionDenied: a service does not allow this call. */
    public static final int RPC_PERMISSION_DENIED = 7;

    /** gRPC ResourceExhausted: a service has reached a limit. */
    public static final int RPC_RESOURCE_EXHAUSTED = 8;

    /** gRPC FailedPrecondition: the current state does not allow this call. */
    public static final int RPC_FAILED_PRECONDITION = 9;

    /** gRPC Aborted: the call was aborted, usually by a conflict with another. */
    public static final int RPC_ABORTED = 10;

    /** gRPC OutOfRange: a value is out of range. */
    public static final int RPC_OUT_OF_RANGE = 11;

    /** gRPC Unimplemented: a service does not have this method. */
    public static final int RPC_UNIMPLEMENTED = 12;

    /** gRPC Internal: a call between two services broke. */
    public static final int RPC_INTERNAL = 13;

    /** gRPC Unavailable: a service cannot be reached. */
    public static final int RPC_UNAVAILABLE = 14;

    /** gRPC DataLoss: data is lost or damaged. */
    public static final int RPC_DATA_LOSS = 15;

    /** gRPC Unauthenticated: a service did not accept the credentials. */
    public static final int RPC_UNAUTHENTICATED = 16;

    /** Message history could not be pulled from the server; in the web SDK also a panic. */
    public static final int SDK_HISTORY_PULL_FAILED = 100;

    /** Too many requests, try again later. */
    public static final int TOO_MANY_REQUESTS = 429;

    /** Server internal error, usually an internal network error, need to check if the service is normal. */
    public static final int INTERNAL = 500;

    /** Server error of an unknown kind. */
    public static final int UNKNOWN = 1000;

    /** Parameter error, need to check if the body and header parameters are correct. */
    public static final int INVALID_PARAMETER = 1001;

    /** Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded. */
    public static final int PERMISSION_DENIED = 1002;

    /** Database primary key duplicate. */
    public static final int DUPLICATE_KEY = 1003;

    /** Database record not found. */
    public static final int RECORD_NOT_FOUND = 1004;

    /** Server still uses its default secret, need to change it. */
    public static final int SECRET_NOT_CHANGED = 1050;

    /** User ID does not exist. */
    public static final int USER_NOT_FOUND = 1101;

    /** User has already registered. */
    public static final int USER_ALREADY_REGISTERED = 1102;

    /** Group does not exist. */
    public static final int GROUP_NOT_FOUND = 1201;

    /** Group already exists. */
    public static final int GROUP_ALREADY_EXISTS = 1202;

    /** User is not in the group. */
    public static final int NOT_IN_GROUP = 1203;

    /** Group has been dismissed. */
    public static final int GROUP_DISMISSED = 1204;

    /** Unsupported group type. */
    public static final int UNSUPPORTED_GROUP_TYPE = 1205;

    /** Group application has been processed, no need to process repeatedly. */
    public static final int GROUP_APPLICATION_PROCESSED = 1206;

    /** Cannot add yourself as a friend. */
    public static final int CANNOT_ADD_SELF = 1301;

    /** Has been blocked by the other party. */
    public static final int BLOCKED_BY_PEER = 1302;

    /** The other party is not your friend. */
    public static final int NOT_FRIEND = 1303;

    /** Already a friend relationship, no need to apply repeatedly. */
    public static final int ALREADY_FRIEND = 1304;

    /** Friend request has already been handled. */
    public static final int FRIEND_REQUEST_HANDLED = 1305;

    /** Message read function is disabled. */
    public static final int MESSAGE_READ_DISABLED = 1401;

    /** Has been muted, cannot speak in the group. */
    public static final int MEMBER_MUTED = 1402;

    /** Group has been muted, cannot speak. */
    public static final int GROUP_MUTED = 1403;

    /** The message has been revoked. */
    public static final int MESSAGE_REVOKED = 1404;

    /** Authorization expired. */
    public static final int AUTHORIZATION_EXPIRED = 1405;

    /** Token has expired. */
    public static final int TOKEN_EXPIRED = 1501;

    /** Invalid token. */
    public static final int TOKEN_INVALID = 1502;

    /** Token format error. */
    public static final int TOKEN_MALFORMED = 1503;

    /** Token is not yet effective. */
    public static final int TOKEN_NOT_YET_VALID = 1504;

    /** Unknown token error. */
    public static final int TOKEN_UNKNOWN = 1505;

    /** Kicked out token, invalid. */
    public static final int TOKEN_KICKED = 1506;

    /** Token does not exist. */
    public static final int TOKEN_NOT_FOUND = 1507;

    /** Insufficient permission in the organization. */
    public static final int ORGANIZATION_PERMISSION_DENIED = 1520;

    /** Number of connections exceeds the maximum limit of the gateway. */
    public static final int CONNECTION_LIMIT_EXCEEDED = 1601;

    /** Connection handshake parameter error. */
    public static final int HANDSHAKE_PARAMETER_INVALID = 1602;

    /** Message could not be pushed to a connected client. */
    public static final int PUSH_FAILED = 1603;

    /** Message was not pushed over the connection, the iOS client is in the background. */
    public static final int IOS_BACKGROUND_PUSH_FAILED = 1604;

    /** File upload expired. */
    public static final int FILE_UPLOAD_EXPIRED = 1701;

    /** Network error, the request failed. */
    public static final int SDK_NETWORK = 10000;

    /** Network request timed out. */
    public static final int SDK_NETWORK_TIMEOUT = 10001;

    /** Parameter error in a call to the SDK. */
    public static final int SDK_INVALID_PARAMETER = 10002;

    /** Operation timed out or was canceled. */
    public static final int SDK_CONTEXT_DEADLINE_EXCEEDED = 10003;

    /** Resources are not ready, initialization or login has not finished. */
    public static final int SDK_RESOURCE_NOT_READY = 10004;

    /** Unknown SDK error, the true code may be in errMsg. */
    public static final int SDK_UNKNOWN = 10005;

    /** SDK internal error. */
    public static final int SDK_INTERNAL = 10006;

    /** Nothing to update. */
    public static final int SDK_NO_UPDATE = 10007;

    /** SDK is not initialized. */
    public static final int SDK_NOT_INITIALIZED = 10008;

    /** Login has not completed. */
    public static final int SDK_NOT_LOGGED_IN = 10009;

    /** User does not exist. */
    public static final int SDK_USER_NOT_FOUND = 10100;

    /** User has logged out. */
    public static final int SDK_LOGGED_OUT = 10101;

    /** User has already logged in. */
    public static final int SDK_LOGIN_REPEATED = 10102;

    /** File to upload does not exist. */
    public static final int SDK_FILE_NOT_FOUND = 10200;

    /** Message decompression failed. */
    public static final int SDK_MESSAGE_DECOMPRESSION_FAILED = 10201;

    /** Message decoding failed. */
    public static final int SDK_MESSAGE_DECODE_FAILED = 10202;

    /** Message or protocol type on the long connection is not known. */
    public static final int SDK_UNSUPPORTED_REQUEST_IDENTIFIER = 10203;

    /** Only a failed message can be sent again. */
    public static final int SDK_MESSAGE_REPEATED = 10204;

    /** Message content type is not supported. */
    public static final int SDK_UNSUPPORTED_CONTENT_TYPE = 10205;

    /** Message has no sequence number. */
    public static final int SDK_MESSAGE_WITHOUT_SEQUENCE = 10206;

    /** Message has been deleted. */
    public static final int SDK_MESSAGE_DELETED = 10207;

    /** Operation is not supported for supergroups. */
    public static final int SDK_UNSUPPORTED_FOR_SUPERGROUP = 10301;

    /** Operation is supported for supergroups only. */
    public static final int SDK_SUPERGROUP_ONLY = 10302;

    /** Unread count is already zero. */
    public static final int SDK_UNREAD_COUNT_ZERO = 10303;

    /** Group does not exist. */
    public static final int SDK_GROUP_NOT_FOUND = 10400;

    /** Group type is not valid. */
    public static final int SDK_INVALID_GROUP_TYPE = 10401;

    /** WebSocket proxy of the web SDK cannot parse or run a request. */
    public static final int SDK_WEB_REQUEST_FAILED = 20000;

    /** Webhook call failed. */
    public static final int CALLBACK_FAILED = 80000;

    /** Database error. */
    public static final int DATABASE_ERROR = 90002;

    /** Network error, a webhook could not be reached. */
    public static final int NETWORK_ERROR = 90004;

    /** Data error, a value or a reply is not as expected. */
    public static final int DATA_ERROR = 90007;

    private ErrorCodes() {}
}
