// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

package io.openim.errcode

/** The numbers of the table as compile-time constants, for `when` and `switch`. */
public object ErrorCodes {
    /** Normal. */
    public const val OK: Int = 0

    /** Too many requests, try again later. */
    public const val TOO_MANY_REQUESTS: Int = 429

    /** Server internal error, usually an internal network error, need to check if the service is normal. */
    public const val INTERNAL: Int = 500

    /** Server error of an unknown kind. */
    public const val UNKNOWN: Int = 1000

    /** Parameter error, need to check if the body and header parameters are correct. */
    public const val INVALID_PARAMETER: Int = 1001

    /** Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded. */
    public const val PERMISSION_DENIED: Int = 1002

    /** Database primary key duplicate. */
    public const val DUPLICATE_KEY: Int = 1003

    /** Database record not found. */
    public const val RECORD_NOT_FOUND: Int = 1004

    /** Server still uses its default secret, need to change it. */
    public const val SECRET_NOT_CHANGED: Int = 1050

    /** User ID does not exist. */
    public const val USER_NOT_FOUND: Int = 1101

    /** User has already registered. */
    public const val USER_ALREADY_REGISTERED: Int = 1102

    /** Group does not exist. */
    public const val GROUP_NOT_FOUND: Int = 1201

    /** Group already exists. */
    public const val GROUP_ALREADY_EXISTS: Int = 1202

    /** User is not in the group. */
    public const val NOT_IN_GROUP: Int = 1203

    /** Group has been dismissed. */
    public const val GROUP_DISMISSED: Int = 1204

    /** Unsupported group type. */
    public const val UNSUPPORTED_GROUP_TYPE: Int = 1205

    /** Group application has been processed, no need to process repeatedly. */
    public const val GROUP_APPLICATION_PROCESSED: Int = 1206

    /** Cannot add yourself as a friend. */
    public const val CANNOT_ADD_SELF: Int = 1301

    /** Has been blocked by the other party. */
    public const val BLOCKED_BY_PEER: Int = 1302

    /** The other party is not your friend. */
    public const val NOT_FRIEND: Int = 1303

    /** Already a friend relationship, no need to apply repeatedly. */
    public const val ALREADY_FRIEND: Int = 1304

    /** Friend request has already been handled. */
    public const val FRIEND_REQUEST_HANDLED: Int = 1305

    /** Message read function is disabled. */
    public const val MESSAGE_READ_DISABLED: Int = 1401

    /** Has been muted, cannot speak in the group. */
    public const val MEMBER_MUTED: Int = 1402

    /** Group has been muted, cannot speak. */
    public const val GROUP_MUTED: Int = 1403

    /** The message has been revoked. */
    public const val MESSAGE_REVOKED: Int = 1404

    /** Authorization expired. */
    public const val AUTHORIZATION_EXPIRED: Int = 1405

    /** Token has expired. */
    public const val TOKEN_EXPIRED: Int = 1501

    /** Invalid token. */
    public const val TOKEN_INVALID: Int = 1502

    /** Token format error. */
    public const val TOKEN_MALFORMED: Int = 1503

    /** Token is not yet effective. */
    public const val TOKEN_NOT_YET_VALID: Int = 1504

    /** Unknown token error. */
    public const val TOKEN_UNKNOWN: Int = 1505

    /** Kicked out token, invalid. */
    public const val TOKEN_KICKED: Int = 1506

    /** Token does not exist. */
    public const val TOKEN_NOT_FOUND: Int = 1507

    /** Insufficient permission in the organization. */
    public const val ORGANIZATION_PERMISSION_DENIED: Int = 1520

    /** Number of connections exceeds the maximum limit of the gateway. */
    public const val CONNECTION_LIMIT_EXCEEDED: Int = 1601

    /** Connection handshake parameter error. */
    public const val HANDSHAKE_PARAMETER_INVALID: Int = 1602

    /** Push notification failed. */
    public const val PUSH_FAILED: Int = 1603

    /** iOS background push notification failed. */
    public const val IOS_BACKGROUND_PUSH_FAILED: Int = 1604

    /** File upload expired. */
    public const val FILE_UPLOAD_EXPIRED: Int = 1701

    /** Network error, the request failed. */
    public const val SDK_NETWORK: Int = 10000

    /** Network request timed out. */
    public const val SDK_NETWORK_TIMEOUT: Int = 10001

    /** Parameter error in a call to the SDK. */
    public const val SDK_INVALID_PARAMETER: Int = 10002

    /** Operation timed out or was cancelled. */
    public const val SDK_CONTEXT_DEADLINE_EXCEEDED: Int = 10003

    /** Resources are not ready, initialization or login has not finished. */
    public const val SDK_RESOURCE_NOT_READY: Int = 10004

    /** Unknown SDK error. */
    public const val SDK_UNKNOWN: Int = 10005

    /** SDK internal error. */
    public const val SDK_INTERNAL: Int = 10006

    /** Nothing to update. */
    public const val SDK_NO_UPDATE: Int = 10007

    /** SDK is not initialized. */
    public const val SDK_NOT_INITIALIZED: Int = 10008

    /** Login has not completed. */
    public const val SDK_NOT_LOGGED_IN: Int = 10009

    /** User does not exist. */
    public const val SDK_USER_NOT_FOUND: Int = 10100

    /** User has logged out. */
    public const val SDK_LOGGED_OUT: Int = 10101

    /** User has already logged in. */
    public const val SDK_LOGIN_REPEATED: Int = 10102

    /** File to upload does not exist. */
    public const val SDK_FILE_NOT_FOUND: Int = 10200

    /** Message decompression failed. */
    public const val SDK_MESSAGE_DECOMPRESSION_FAILED: Int = 10201

    /** Message decoding failed. */
    public const val SDK_MESSAGE_DECODE_FAILED: Int = 10202

    /** Binary protocol is not supported on the long connection. */
    public const val SDK_UNSUPPORTED_BINARY_PROTOCOL: Int = 10203

    /** Only a failed message can be sent again. */
    public const val SDK_MESSAGE_REPEATED: Int = 10204

    /** Message content type is not supported. */
    public const val SDK_UNSUPPORTED_CONTENT_TYPE: Int = 10205

    /** Message has no sequence number. */
    public const val SDK_MESSAGE_WITHOUT_SEQUENCE: Int = 10206

    /** Message has been deleted. */
    public const val SDK_MESSAGE_DELETED: Int = 10207

    /** Operation is not supported on this conversation. */
    public const val SDK_UNSUPPORTED_OPERATION: Int = 10301

    /** Conversation type is not supported. */
    public const val SDK_UNSUPPORTED_CONVERSATION_TYPE: Int = 10302

    /** Unread count is already zero. */
    public const val SDK_UNREAD_COUNT_ZERO: Int = 10303

    /** Group does not exist. */
    public const val SDK_GROUP_NOT_FOUND: Int = 10400

    /** Group type is not valid. */
    public const val SDK_INVALID_GROUP_TYPE: Int = 10401

    /** Webhook call failed. */
    public const val CALLBACK_FAILED: Int = 80000

    /** Database error. */
    public const val DATABASE_ERROR: Int = 90002

    /** Network error, a webhook could not be reached. */
    public const val NETWORK_ERROR: Int = 90004

    /** Data error, a value or a reply is not as expected. */
    public const val DATA_ERROR: Int = 90007
}
