// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use crate::lookup::{Detail, Table, Text};

pub(crate) type Slot = u8;
pub(crate) type Offset = u16;

pub(crate) const CATEGORIES: usize = 4;
pub(crate) const LIMIT: u32 = 30000;
pub(crate) const SHIFT: u32 = 7;

pub(crate) static TABLE: Table<235, 1378, 74, 3986> = Table {
    pages: [
        0, -127, -255, -25, -511, -639, -767, -871, -890, -939, -653, -894, -1260, -1188, -1791, -1919, -2047, -2175, -2303, -2431,
        -2559, -2687, -2815, -2943, -3071, -3199, -3327, -3455, -3583, -3711, -3839, -3967, -4095, -4223, -4351, -4479, -4607, -4735, -4863, -4991,
        -5119, -5247, -5375, -5503, -5631, -5759, -5887, -6015, -6143, -6271, -6399, -6527, -6655, -6783, -6911, -7039, -7167, -7295, -7423, -7551,
        -7679, -7807, -7935, -8063, -8191, -8319, -8447, -8575, -8703, -8831, -8959, -9087, -9215, -9343, -9471, -9599, -9727, -9855, -9231, -9166,
        -9198, -9496, -9590, -9718, -9846, -9974, -10102, -10230, -10358, -10486, -10614, -10742, -10870, -10998, -11126, -11254, -11382, -11510, -11638, -11766,
        -11894, -12022, -12150, -12278, -12406, -12534, -12662, -12790, -12918, -13046, -13174, -13302, -13430, -13558, -13686, -13814, -13942, -14070, -14198, -14326,
        -14454, -14582, -14710, -14838, -14966, -15094, -15222, -15350, -15478, -15606, -15734, -15862, -15990, -16118, -16246, -16374, -16502, -16630, -16758, -16886,
        -17014, -17142, -17270, -17398, -17526, -17654, -17782, -17910, -18038, -18166, -18294, -18422, -18550, -18678, -18806, -18934, -18831, -18926, -19054, -19182,
        -19310, -19438, -19566, -19694, -19822, -19950, -20078, -20206, -20334, -20462, -20590, -20718, -20846, -20974, -21102, -21230, -21358, -21486, -21614, -21742,
        -21870, -21998, -22126, -22254, -22382, -22510, -22638, -22766, -22894, -23022, -23150, -23278, -23406, -23534, -23662, -23790, -23918, -24046, -24174, -24302,
        -24430, -24558, -24686, -24814, -24942, -25070, -25198, -25326, -25454, -25582, -25710, -25838, -25966, -26094, -26222, -26350, -26478, -26606, -26734, -26862,
        -26990, -27118, -27246, -27374, -27502, -27630, -27758, -27886, -28014, -28142, -28270, -28398, -28526, -28654, -28702,
    ],
    cells: [
        4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 8, 9, 10, 11, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 13, 14, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 15, 16, 17, 18, 19, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 39, 40, 41, 42, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 43, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 31, 32, 33, 34, 35, 36, 37, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 38, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 21, 22, 23, 24, 25, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 26, 27, 28, 29, 30, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 54, 55, 56, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 68, 69, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 57, 58, 59, 60, 61, 62,
        63, 64, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 65, 66, 67, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    messages: [
        0, 50, 100, 155, 225, 232, 267, 364, 396, 473, 587, 618, 644, 700, 723, 751, 772, 793, 818, 843,
        866, 934, 966, 1002, 1037, 1096, 1136, 1170, 1212, 1247, 1276, 1298, 1316, 1330, 1349, 1376, 1396, 1422, 1443, 1487,
        1550, 1587, 1612, 1652, 1672, 1706, 1732, 1769, 1806, 1872, 1890, 1909, 1927, 1950, 1974, 1994, 2014, 2041, 2071, 2100,
        2124, 2180, 2220, 2258, 2289, 2314, 2362, 2397, 751, 2426, 2450, 2470, 2485, 2531,
    ],
    text: *b"\
Unknown error code, outside every published range\0\
Unknown server error code, in the range 0 to 9999\0\
Unknown client error code, in the range 10000 to 20000\0\
Custom error code of the business server, in the range 20001 to 29999\0\
Normal\0\
Too many requests, try again later\0\
Server internal error, usually an internal network error, need to check if the service is normal\0\
Server error of an unknown kind\0\
Parameter error, need to check if the body and header parameters are correct\0\
Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded\0\
Database primary key duplicate\0\
Database record not found\0\
Server still uses its default secret, need to change it\0\
User ID does not exist\0\
User has already registered\0\
Group does not exist\0\
Group already exists\0\
User is not in the group\0\
Group has been dismissed\0\
Unsupported group type\0\
Group application has been processed, no need to process repeatedly\0\
Cannot add yourself as a friend\0\
Has been blocked by the other party\0\
The other party is not your friend\0\
Already a friend relationship, no need to apply repeatedly\0\
Friend request has already been handled\0\
Message read function is disabled\0\
Has been muted, cannot speak in the group\0\
Group has been muted, cannot speak\0\
The message has been revoked\0\
Authorization expired\0\
Token has expired\0\
Invalid token\0\
Token format error\0\
Token is not yet effective\0\
Unknown token error\0\
Kicked out token, invalid\0\
Token does not exist\0\
Insufficient permission in the organization\0\
Number of connections exceeds the maximum limit of the gateway\0\
Connection handshake parameter error\0\
Push notification failed\0\
iOS background push notification failed\0\
File upload expired\0\
Network error, the request failed\0\
Network request timed out\0\
Parameter error in a call to the SDK\0\
Operation timed out or was cancelled\0\
Resources are not ready, initialization or login has not finished\0\
Unknown SDK error\0\
SDK internal error\0\
Nothing to update\0\
SDK is not initialized\0\
Login has not completed\0\
User does not exist\0\
User has logged out\0\
User has already logged in\0\
File to upload does not exist\0\
Message decompression failed\0\
Message decoding failed\0\
Binary protocol is not supported on the long connection\0\
Only a failed message can be sent again\0\
Message content type is not supported\0\
Message has no sequence number\0\
Message has been deleted\0\
Operation is not supported on this conversation\0\
Conversation type is not supported\0\
Unread count is already zero\0\
Group type is not valid\0\
Webhook call failed\0\
Database error\0\
Network error, a webhook could not be reached\0\
Data error, a value or a reply is not as expected\0\
SDK_UNSUPPORTED_CONVERSATION_TYPE\0\
SDK_MESSAGE_DECOMPRESSION_FAILED\0\
SDK_UNSUPPORTED_BINARY_PROTOCOL\0\
ORGANIZATION_PERMISSION_DENIED\0\
SDK_CONTEXT_DEADLINE_EXCEEDED\0\
SDK_UNSUPPORTED_CONTENT_TYPE\0\
SDK_MESSAGE_WITHOUT_SEQUENCE\0\
GROUP_APPLICATION_PROCESSED\0\
HANDSHAKE_PARAMETER_INVALID\0\
IOS_BACKGROUND_PUSH_FAILED\0\
CONNECTION_LIMIT_EXCEEDED\0\
SDK_MESSAGE_DECODE_FAILED\0\
SDK_UNSUPPORTED_OPERATION\0\
USER_ALREADY_REGISTERED\0\
UNSUPPORTED_GROUP_TYPE\0\
FRIEND_REQUEST_HANDLED\0\
SDK_RESOURCE_NOT_READY\0\
SDK_INVALID_GROUP_TYPE\0\
MESSAGE_READ_DISABLED\0\
AUTHORIZATION_EXPIRED\0\
SDK_INVALID_PARAMETER\0\
SDK_UNREAD_COUNT_ZERO\0\
UNKNOWN_WEBHOOK_CODE\0\
GROUP_ALREADY_EXISTS\0\
SDK_MESSAGE_REPEATED\0\
UNKNOWN_SERVER_CODE\0\
UNKNOWN_CLIENT_CODE\0\
TOKEN_NOT_YET_VALID\0\
FILE_UPLOAD_EXPIRED\0\
SDK_NETWORK_TIMEOUT\0\
SDK_NOT_INITIALIZED\0\
SDK_MESSAGE_DELETED\0\
SDK_GROUP_NOT_FOUND\0\
SECRET_NOT_CHANGED\0\
SDK_USER_NOT_FOUND\0\
SDK_LOGIN_REPEATED\0\
SDK_FILE_NOT_FOUND\0\
TOO_MANY_REQUESTS\0\
SDK_NOT_LOGGED_IN\0\
RECORD_NOT_FOUND\0\
GROUP_DISMISSED\0\
CANNOT_ADD_SELF\0\
BLOCKED_BY_PEER\0\
MESSAGE_REVOKED\0\
TOKEN_MALFORMED\0\
TOKEN_NOT_FOUND\0\
CALLBACK_FAILED\0\
ALREADY_FRIEND\0\
SDK_LOGGED_OUT\0\
DATABASE_ERROR\0\
DUPLICATE_KEY\0\
TOKEN_EXPIRED\0\
TOKEN_INVALID\0\
TOKEN_UNKNOWN\0\
SDK_NO_UPDATE\0\
NETWORK_ERROR\0\
UNKNOWN_CODE\0\
NOT_IN_GROUP\0\
MEMBER_MUTED\0\
TOKEN_KICKED\0\
SDK_INTERNAL\0\
relationship\0\
GROUP_MUTED\0\
SDK_NETWORK\0\
SDK_UNKNOWN\0\
NOT_FRIEND\0\
DATA_ERROR\0\
lifecycle\0\
unknown\0\
webhook\0\
success\0\
general\0\
message\0\
network\0\
session\0\
server\0\
client\0\
user\0\
file\0\
OK\0\
",
};

pub(crate) static CODES: [i32; 70] = [
        0, 429, 500, 1000, 1001, 1002, 1003, 1004, 1050, 1101, 1102, 1201, 1202, 1203, 1204, 1205, 1206, 1301, 1302, 1303,
        1304, 1305, 1401, 1402, 1403, 1404, 1405, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1520, 1601, 1602, 1603, 1604, 1701,
        10000, 10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10100, 10101, 10102, 10200, 10201, 10202, 10203, 10204, 10205, 10206,
        10207, 10301, 10302, 10303, 10400, 10401, 80000, 90002, 90004, 90007,
];

pub(crate) static DETAILS: [Detail; 74] = [
    Detail { name: Text { offset: 3757, length: 12 }, message_length: 49, group: 0, parent: 0 },
    Detail { name: Text { offset: 3227, length: 19 }, message_length: 49, group: 0, parent: 1 },
    Detail { name: Text { offset: 3247, length: 19 }, message_length: 54, group: 0, parent: 2 },
    Detail { name: Text { offset: 3164, length: 20 }, message_length: 69, group: 0, parent: 3 },
    Detail { name: Text { offset: 3983, length: 2 }, message_length: 6, group: 1, parent: 4 },
    Detail { name: Text { offset: 3463, length: 17 }, message_length: 34, group: 2, parent: 5 },
    Detail { name: Text { offset: 3813, length: 8 }, message_length: 96, group: 2, parent: 6 },
    Detail { name: Text { offset: 3721, length: 7 }, message_length: 31, group: 2, parent: 7 },
    Detail { name: Text { offset: 3124, length: 17 }, message_length: 76, group: 2, parent: 8 },
    Detail { name: Text { offset: 2693, length: 17 }, message_length: 113, group: 2, parent: 9 },
    Detail { name: Text { offset: 3673, length: 13 }, message_length: 30, group: 2, parent: 10 },
    Detail { name: Text { offset: 3499, length: 16 }, message_length: 25, group: 2, parent: 11 },
    Detail { name: Text { offset: 3387, length: 18 }, message_length: 55, group: 2, parent: 12 },
    Detail { name: Text { offset: 3410, length: 14 }, message_length: 22, group: 3, parent: 11 },
    Detail { name: Text { offset: 2960, length: 23 }, message_length: 27, group: 3, parent: 14 },
    Detail { name: Text { offset: 3371, length: 15 }, message_length: 20, group: 4, parent: 11 },
    Detail { name: Text { offset: 3185, length: 20 }, message_length: 20, group: 4, parent: 10 },
    Detail { name: Text { offset: 3770, length: 12 }, message_length: 24, group: 4, parent: 17 },
    Detail { name: Text { offset: 3516, length: 15 }, message_length: 24, group: 4, parent: 18 },
    Detail { name: Text { offset: 2984, length: 22 }, message_length: 22, group: 4, parent: 19 },
    Detail { name: Text { offset: 2799, length: 27 }, message_length: 67, group: 4, parent: 20 },
    Detail { name: Text { offset: 3532, length: 15 }, message_length: 31, group: 5, parent: 21 },
    Detail { name: Text { offset: 3548, length: 15 }, message_length: 35, group: 5, parent: 22 },
    Detail { name: Text { offset: 3871, length: 10 }, message_length: 34, group: 5, parent: 23 },
    Detail { name: Text { offset: 3628, length: 14 }, message_length: 58, group: 5, parent: 24 },
    Detail { name: Text { offset: 3007, length: 22 }, message_length: 39, group: 5, parent: 25 },
    Detail { name: Text { offset: 3076, length: 21 }, message_length: 33, group: 6, parent: 26 },
    Detail { name: Text { offset: 3783, length: 12 }, message_length: 41, group: 6, parent: 27 },
    Detail { name: Text { offset: 3835, length: 11 }, message_length: 34, group: 6, parent: 28 },
    Detail { name: Text { offset: 3564, length: 15 }, message_length: 28, group: 6, parent: 29 },
    Detail { name: Text { offset: 3098, length: 21 }, message_length: 21, group: 6, parent: 30 },
    Detail { name: Text { offset: 3687, length: 13 }, message_length: 17, group: 7, parent: 31 },
    Detail { name: Text { offset: 3701, length: 13 }, message_length: 13, group: 7, parent: 32 },
    Detail { name: Text { offset: 3580, length: 15 }, message_length: 18, group: 7, parent: 33 },
    Detail { name: Text { offset: 3267, length: 19 }, message_length: 26, group: 7, parent: 34 },
    Detail { name: Text { offset: 3715, length: 13 }, message_length: 19, group: 7, parent: 35 },
    Detail { name: Text { offset: 3796, length: 12 }, message_length: 25, group: 7, parent: 36 },
    Detail { name: Text { offset: 3596, length: 15 }, message_length: 20, group: 7, parent: 37 },
    Detail { name: Text { offset: 2680, length: 30 }, message_length: 43, group: 7, parent: 38 },
    Detail { name: Text { offset: 2882, length: 25 }, message_length: 62, group: 8, parent: 39 },
    Detail { name: Text { offset: 2827, length: 27 }, message_length: 36, group: 8, parent: 40 },
    Detail { name: Text { offset: 2870, length: 11 }, message_length: 24, group: 8, parent: 41 },
    Detail { name: Text { offset: 2855, length: 26 }, message_length: 39, group: 8, parent: 42 },
    Detail { name: Text { offset: 3287, length: 19 }, message_length: 19, group: 9, parent: 43 },
    Detail { name: Text { offset: 3847, length: 11 }, message_length: 33, group: 10, parent: 44 },
    Detail { name: Text { offset: 3307, length: 19 }, message_length: 25, group: 10, parent: 45 },
    Detail { name: Text { offset: 3120, length: 21 }, message_length: 36, group: 2, parent: 46 },
    Detail { name: Text { offset: 2711, length: 29 }, message_length: 36, group: 10, parent: 47 },
    Detail { name: Text { offset: 3030, length: 22 }, message_length: 65, group: 11, parent: 48 },
    Detail { name: Text { offset: 3859, length: 11 }, message_length: 17, group: 2, parent: 49 },
    Detail { name: Text { offset: 3809, length: 12 }, message_length: 18, group: 2, parent: 50 },
    Detail { name: Text { offset: 3729, length: 13 }, message_length: 17, group: 2, parent: 51 },
    Detail { name: Text { offset: 3327, length: 19 }, message_length: 22, group: 11, parent: 52 },
    Detail { name: Text { offset: 3481, length: 17 }, message_length: 23, group: 11, parent: 53 },
    Detail { name: Text { offset: 3406, length: 18 }, message_length: 19, group: 3, parent: 54 },
    Detail { name: Text { offset: 3643, length: 14 }, message_length: 19, group: 12, parent: 55 },
    Detail { name: Text { offset: 3425, length: 18 }, message_length: 26, group: 12, parent: 56 },
    Detail { name: Text { offset: 3444, length: 18 }, message_length: 29, group: 9, parent: 57 },
    Detail { name: Text { offset: 2615, length: 32 }, message_length: 28, group: 6, parent: 58 },
    Detail { name: Text { offset: 2908, length: 25 }, message_length: 23, group: 6, parent: 59 },
    Detail { name: Text { offset: 2648, length: 31 }, message_length: 55, group: 6, parent: 60 },
    Detail { name: Text { offset: 3206, length: 20 }, message_length: 39, group: 6, parent: 61 },
    Detail { name: Text { offset: 2741, length: 28 }, message_length: 37, group: 6, parent: 62 },
    Detail { name: Text { offset: 2770, length: 28 }, message_length: 30, group: 6, parent: 63 },
    Detail { name: Text { offset: 3347, length: 19 }, message_length: 24, group: 6, parent: 64 },
    Detail { name: Text { offset: 2934, length: 25 }, message_length: 47, group: 13, parent: 65 },
    Detail { name: Text { offset: 2581, length: 33 }, message_length: 34, group: 13, parent: 66 },
    Detail { name: Text { offset: 3142, length: 21 }, message_length: 28, group: 13, parent: 67 },
    Detail { name: Text { offset: 3367, length: 19 }, message_length: 20, group: 4, parent: 68 },
    Detail { name: Text { offset: 3053, length: 22 }, message_length: 23, group: 4, parent: 69 },
    Detail { name: Text { offset: 3612, length: 15 }, message_length: 19, group: 10, parent: 70 },
    Detail { name: Text { offset: 3658, length: 14 }, message_length: 14, group: 2, parent: 71 },
    Detail { name: Text { offset: 3743, length: 13 }, message_length: 45, group: 10, parent: 72 },
    Detail { name: Text { offset: 3882, length: 10 }, message_length: 49, group: 2, parent: 73 },
];

pub(crate) static CATEGORY_IDS: [Text; 4] = [
    Text { offset: 3903, length: 7 },
    Text { offset: 3959, length: 6 },
    Text { offset: 3966, length: 6 },
    Text { offset: 3911, length: 7 },
];

pub(crate) static GROUP_IDS: [Text; 14] = [
    Text { offset: 3903, length: 7 },
    Text { offset: 3919, length: 7 },
    Text { offset: 3927, length: 7 },
    Text { offset: 3973, length: 4 },
    Text { offset: 812, length: 5 },
    Text { offset: 3822, length: 12 },
    Text { offset: 3935, length: 7 },
    Text { offset: 1324, length: 5 },
    Text { offset: 2169, length: 10 },
    Text { offset: 3978, length: 4 },
    Text { offset: 3943, length: 7 },
    Text { offset: 3893, length: 9 },
    Text { offset: 3951, length: 7 },
    Text { offset: 2349, length: 12 },
];

// First and last code, both included, of categories 1, 2 and so on.
pub(crate) static RANGES: [(i32, i32); 3] = [(0, 9999), (10000, 20000), (20001, 29999)];

// By hundred: the group of the codes there that are not in the table.
pub(crate) static GROUPS: [u8; 105] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        2, 3, 6, 13, 4,
];

// Empty where there is none.
pub(crate) static UPSTREAM: [&str; 70] = [
    "NoError",
    "",
    "ServerInternalError",
    "UnknownCode",
    "ArgsError",
    "NoPermissionError",
    "DuplicateKeyError",
    "RecordNotFoundError",
    "SecretNotChangedError",
    "UserIDNotFoundError",
    "RegisteredAlreadyError",
    "GroupIDNotFoundError",
    "GroupIDExisted",
    "NotInGroupYetError",
    "DismissedAlreadyError",
    "GroupTypeNotSupport",
    "GroupRequestHandled",
    "CanNotAddYourselfError",
    "BlockedByPeer",
    "NotPeersFriend",
    "RelationshipAlreadyError",
    "FriendRequestHandled",
    "MessageHasReadDisable",
    "MutedInGroup",
    "MutedGroup",
    "MsgAlreadyRevoke",
    "",
    "TokenExpiredError",
    "TokenInvalidError",
    "TokenMalformedError",
    "TokenNotValidYetError",
    "TokenUnknownError",
    "TokenKickedError",
    "TokenNotExistError",
    "OrgUserNoPermissionError",
    "ConnOverMaxNumLimit",
    "ConnArgsErr",
    "PushMsgErr",
    "IOSBackgroundPushErr",
    "FileUploadedExpiredError",
    "NetworkError",
    "NetworkTimeoutError",
    "ArgsError",
    "CtxDeadlineExceededError",
    "ResourceLoadNotCompleteError",
    "UnknownCode",
    "SdkInternalError",
    "NoUpdateError",
    "SDKNotInitError",
    "SDKNotLoginError",
    "UserIDNotFoundError",
    "LoginOutError",
    "LoginRepeatError",
    "FileNotFoundError",
    "MsgDeCompressionError",
    "MsgDecodeBinaryWsError",
    "MsgBinaryTypeNotSupportError",
    "MsgRepeatError",
    "MsgContentTypeNotSupportError",
    "MsgHasNoSeqError",
    "MsgHasDeletedError",
    "NotSupportOptError",
    "NotSupportTypeError",
    "UnreadCountError",
    "GroupIDNotFoundError",
    "GroupTypeErr",
    "CallbackError",
    "DatabaseError",
    "NetworkError",
    "DataError",
];
