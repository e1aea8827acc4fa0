// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use crate::lookup::{Table, Text};

pub(crate) type Offset = u16;
/// A place in `CODES`.
pub(crate) type Place = u8;

/// Codes below this one have a leaf.
pub(crate) const LIMIT: u32 = 30000;
pub(crate) const SHIFT: u32 = 6;
/// First and last of the codes that a program may register.
pub(crate) const CUSTOM: (u32, u32) = (20001, 29999);

pub(crate) static TABLE: Table<469, 764, 4400> = Table {
    pages: [
        0, -63, -127, -191, -255, -319, -42, -365, -511, -575, -639, -703, -767, -831, -895, -689, -780, -952, -1001, -1215,
        -964, -1336, -1407, -1084, -1535, -1529, -1458, -1727, -1791, -1855, -1919, -1983, -2047, -2111, -2175, -2239, -2303, -2367, -2431, -2495,
        -2559, -2623, -2687, -2751, -2815, -2879, -2943, -3007, -3071, -3135, -3199, -3263, -3327, -3391, -3455, -3519, -3583, -3647, -3711, -3775,
        -3839, -3903, -3967, -4031, -4095, -4159, -4223, -4287, -4351, -4415, -4479, -4543, -4607, -4671, -4735, -4799, -4863, -4927, -4991, -5055,
        -5119, -5183, -5247, -5311, -5375, -5439, -5503, -5567, -5631, -5695, -5759, -5823, -5887, -5951, -6015, -6079, -6143, -6207, -6271, -6335,
        -6399, -6463, -6527, -6591, -6655, -6719, -6783, -6847, -6911, -6975, -7039, -7103, -7167, -7231, -7295, -7359, -7423, -7487, -7551, -7615,
        -7679, -7743, -7807, -7871, -7935, -7999, -8063, -8127, -8191, -8255, -8319, -8383, -8447, -8511, -8575, -8639, -8703, -8767, -8831, -8895,
        -8959, -9023, -9087, -9151, -9215, -9279, -9343, -9407, -9471, -9535, -9599, -9663, -9727, -9791, -9855, -9919, -9547, -9585, -9562, -9658,
        -9687, -9754, -9751, -9882, -9946, -10010, -10074, -10138, -10202, -10266, -10330, -10394, -10458, -10522, -10586, -10650, -10714, -10778, -10842, -10906,
        -10970, -11034, -11098, -11162, -11226, -11290, -11354, -11418, -11482, -11546, -11610, -11674, -11738, -11802, -11866, -11930, -11994, -12058, -12122, -12186,
        -12250, -12314, -12378, -12442, -12506, -12570, -12634, -12698, -12762, -12826, -12890, -12954, -13018, -13082, -13146, -13210, -13274, -13338, -13402, -13466,
        -13530, -13594, -13658, -13722, -13786, -13850, -13914, -13978, -14042, -14106, -14170, -14234, -14298, -14362, -14426, -14490, -14554, -14618, -14682, -14746,
        -14810, -14874, -14938, -15002, -15066, -15130, -15194, -15258, -15322, -15386, -15450, -15514, -15578, -15642, -15706, -15770, -15834, -15898, -15962, -16026,
        -16090, -16154, -16218, -16282, -16346, -16410, -16474, -16538, -16602, -16666, -16730, -16794, -16858, -16922, -16986, -17050, -17114, -17178, -17242, -17306,
        -17370, -17434, -17498, -17562, -17626, -17690, -17754, -17818, -17882, -17946, -18010, -18074, -18138, -18202, -18266, -18330, -18394, -18458, -18522, -18586,
        -18650, -18714, -18778, -18842, -18906, -18970, -19034, -19098, -19162, -19226, -19290, -19354, -19317, -19348, -19412, -19476, -19540, -19604, -19668, -19732,
        -19796, -19860, -19924, -19988, -20052, -20116, -20180, -20244, -20308, -20372, -20436, -20500, -20564, -20628, -20692, -20756, -20820, -20884, -20948, -21012,
        -21076, -21140, -21204, -21268, -21332, -21396, -21460, -21524, -21588, -21652, -21716, -21780, -21844, -21908, -21972, -22036, -22100, -22164, -22228, -22292,
        -22356, -22420, -22484, -22548, -22612, -22676, -22740, -22804, -22868, -22932, -22996, -23060, -23124, -23188, -23252, -23316, -23380, -23444, -23508, -23572,
        -23636, -23700, -23764, -23828, -23892, -23956, -24020, -24084, -24148, -24212, -24276, -24340, -24404, -24468, -24532, -24596, -24660, -24724, -24788, -24852,
        -24916, -24980, -25044, -25108, -25172, -25236, -25300, -25364, -25428, -25492, -25556, -25620, -25684, -25748, -25812, -25876, -25940, -26004, -26068, -26132,
        -26196, -26260, -26324, -26388, -26452, -26516, -26580, -26644, -26708, -26772, -26836, -26900, -26964, -27028, -27092, -27156, -27220, -27284, -27348, -27412,
        -27476, -27540, -27604, -27668, -27732, -27796, -27860, -27924, -27988, -28052, -28116, -28180, -28244, -28308, -28372, -28436, -28500, -28564, -28628, -28692,
        -28756, -28820, -28884, -28948, -29012, -29076, -29140, -29204, -29252,
    ],
    leaves: [
        5251, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 6611, 6671, 6730, 6781, 6830, 5003, 5003, 7237, 7330, 7399, 7440, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5322, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5886, 5928, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5984, 6025, 6071, 6113, 6158, 6208, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 7511, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5807, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5432, 5476, 5575, 5711, 5760, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 6308, 6360, 6416,
        6466, 6544, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5265, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 6878, 6914, 6946,
        6985, 7036, 7074, 7117, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 7158, 5003, 5003, 5003,
        5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 5003, 7555, 7605, 7655, 7718, 7789, 7882, 7916,
        7952, 7988, 8035, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 8081, 8124, 8163, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 8213, 8266, 8332, 8386, 8478, 8543, 8614, 8678, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 8727, 8805, 8878, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 8933, 8978, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077, 5077,
        5077, 5077, 5077, 5077, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156,
        5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156,
        5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156,
        5156, 5156, 5156, 5156, 5156, 5156, 5156, 5156, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936, 4936,
        4936, 4936, 4936, 4936,
    ],
    text: *b"\
\0\
\xff\x0c1Unknown error code, outside every published range\0\
UNKNOWN_CODE\0\
\0\
\xff\x131Unknown server error code, in the range 0 to 9999\0\
UNKNOWN_SERVER_CODE\0\
\0\
\xff\x136Unknown client error code, in the range 10000 to 20000\0\
UNKNOWN_CLIENT_CODE\0\
\0\
\xff\x14ECustom error code of the business server, in the range 20001 to 29999\0\
UNKNOWN_WEBHOOK_CODE\0\
\0\
\x01\x02\x06Normal\0\
OK\0\
\0\
\x02\x11\"Too many requests, try again later\0\
TOO_MANY_REQUESTS\0\
\0\
\x02\x08`Server internal error, usually an internal network error, need to check if the service is normal\0\
INTERNAL\0\
\0\
\x02\x07\x1fServer error of an unknown kind\0\
UNKNOWN\0\
\0\
\x02\x11LParameter error, need to check if the body and header parameters are correct\0\
INVALID_PARAMETER\0\
\0\
\x02\x11qInsufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded\0\
PERMISSION_DENIED\0\
\0\
\x02\x0d\x1eDatabase primary key duplicate\0\
DUPLICATE_KEY\0\
\0\
\x02\x10\x19Database record not found\0\
RECORD_NOT_FOUND\0\
\0\
\x02\x127Server still uses its default secret, need to change it\0\
SECRET_NOT_CHANGED\0\
\x07\x03\x0e\x16User ID does not exist\0\
USER_NOT_FOUND\0\
\0\
\x03\x17\x1bUser has already registered\0\
USER_ALREADY_REGISTERED\0\
\x07\x04\x0f\x14Group does not exist\0\
GROUP_NOT_FOUND\0\
\x06\x04\x14\x14Group already exists\0\
GROUP_ALREADY_EXISTS\0\
\0\
\x04\x0c\x18User is not in the group\0\
NOT_IN_GROUP\0\
\0\
\x04\x0f\x18Group has been dismissed\0\
GROUP_DISMISSED\0\
\0\
\x04\x16\x16Unsupported group type\0\
UNSUPPORTED_GROUP_TYPE\0\
\0\
\x04\x1bCGroup application has been processed, no need to process repeatedly\0\
GROUP_APPLICATION_PROCESSED\0\
\0\
\x05\x0f\x1fCannot add yourself as a friend\0\
CANNOT_ADD_SELF\0\
\0\
\x05\x0f#Has been blocked by the other party\0\
BLOCKED_BY_PEER\0\
\0\
\x05\x0a\"The other party is not your friend\0\
NOT_FRIEND\0\
\0\
\x05\x0e:Already a friend relationship, no need to apply repeatedly\0\
ALREADY_FRIEND\0\
\0\
\x05\x16'Friend request has already been handled\0\
FRIEND_REQUEST_HANDLED\0\
\0\
\x06\x15!Message read function is disabled\0\
MESSAGE_READ_DISABLED\0\
\0\
\x06\x0c)Has been muted, cannot speak in the group\0\
MEMBER_MUTED\0\
\0\
\x06\x0b\"Group has been muted, cannot speak\0\
GROUP_MUTED\0\
\0\
\x06\x0f\x1cThe message has been revoked\0\
MESSAGE_REVOKED\0\
\0\
\x06\x15\x15Authorization expired\0\
AUTHORIZATION_EXPIRED\0\
\0\
\x07\x0d\x11Token has expired\0\
TOKEN_EXPIRED\0\
\0\
\x07\x0d\x0dInvalid token\0\
TOKEN_INVALID\0\
\0\
\x07\x0f\x12Token format error\0\
TOKEN_MALFORMED\0\
\0\
\x07\x13\x1aToken is not yet effective\0\
TOKEN_NOT_YET_VALID\0\
\0\
\x07\x0d\x13Unknown token error\0\
TOKEN_UNKNOWN\0\
\0\
\x07\x0c\x19Kicked out token, invalid\0\
TOKEN_KICKED\0\
\0\
\x07\x0f\x14Token does not exist\0\
TOKEN_NOT_FOUND\0\
\0\
\x07\x1e+Insufficient permission in the organization\0\
ORGANIZATION_PERMISSION_DENIED\0\
\0\
\x08\x19>Number of connections exceeds the maximum limit of the gateway\0\
CONNECTION_LIMIT_EXCEEDED\0\
\0\
\x08\x1b$Connection handshake parameter error\0\
HANDSHAKE_PARAMETER_INVALID\0\
\0\
\x08\x0b\x18Push notification failed\0\
PUSH_FAILED\0\
\0\
\x08\x1a'iOS background push notification failed\0\
IOS_BACKGROUND_PUSH_FAILED\0\
\0\
\x09\x13\x13File upload expired\0\
FILE_UPLOAD_EXPIRED\0\
\0\
\x0a\x0b!Network error, the request failed\0\
SDK_NETWORK\0\
\0\
\x0a\x13\x19Network request timed out\0\
SDK_NETWORK_TIMEOUT\0\
\0\
\x02\x15$Parameter error in a call to the SDK\0\
SDK_INVALID_PARAMETER\0\
\0\
\x0a\x1d$Operation timed out or was cancelled\0\
SDK_CONTEXT_DEADLINE_EXCEEDED\0\
\0\
\x0b\x16AResources are not ready, initialization or login has not finished\0\
SDK_RESOURCE_NOT_READY\0\
\0\
\x02\x0b\x11Unknown SDK error\0\
SDK_UNKNOWN\0\
\0\
\x02\x0c\x12SDK internal error\0\
SDK_INTERNAL\0\
\0\
\x02\x0d\x11Nothing to update\0\
SDK_NO_UPDATE\0\
\0\
\x0b\x13\x16SDK is not initialized\0\
SDK_NOT_INITIALIZED\0\
\0\
\x0b\x11\x17Login has not completed\0\
SDK_NOT_LOGGED_IN\0\
\0\
\x03\x12\x13User does not exist\0\
SDK_USER_NOT_FOUND\0\
\0\
\x0c\x0e\x13User has logged out\0\
SDK_LOGGED_OUT\0\
\0\
\x0c\x12\x1aUser has already logged in\0\
SDK_LOGIN_REPEATED\0\
\0\
\x09\x12\x1dFile to upload does not exist\0\
SDK_FILE_NOT_FOUND\0\
\0\
\x06 \x1cMessage decompression failed\0\
SDK_MESSAGE_DECOMPRESSION_FAILED\0\
\0\
\x06\x19\x17Message decoding failed\0\
SDK_MESSAGE_DECODE_FAILED\0\
\0\
\x06\x1f7Binary protocol is not supported on the long connection\0\
SDK_UNSUPPORTED_BINARY_PROTOCOL\0\
\0\
\x06\x14'Only a failed message can be sent again\0\
SDK_MESSAGE_REPEATED\0\
\0\
\x06\x1c%Message content type is not supported\0\
SDK_UNSUPPORTED_CONTENT_TYPE\0\
\0\
\x06\x1c\x1eMessage has no sequence number\0\
SDK_MESSAGE_WITHOUT_SEQUENCE\0\
\0\
\x06\x13\x18Message has been deleted\0\
SDK_MESSAGE_DELETED\0\
\0\
\x0d\x19/Operation is not supported on this conversation\0\
SDK_UNSUPPORTED_OPERATION\0\
\0\
\x0d!\"Conversation type is not supported\0\
SDK_UNSUPPORTED_CONVERSATION_TYPE\0\
\0\
\x0d\x15\x1cUnread count is already zero\0\
SDK_UNREAD_COUNT_ZERO\0\
\0\
\x04\x13\x14Group does not exist\0\
SDK_GROUP_NOT_FOUND\0\
\0\
\x04\x16\x17Group type is not valid\0\
SDK_INVALID_GROUP_TYPE\0\
\0\
\x0a\x0f\x13Webhook call failed\0\
CALLBACK_FAILED\0\
\0\
\x02\x0e\x0eDatabase error\0\
DATABASE_ERROR\0\
\0\
\x0a\x0d-Network error, a webhook could not be reached\0\
NETWORK_ERROR\0\
\0\
\x02\x0a1Data error, a value or a reply is not as expected\0\
DATA_ERROR\0\
relationship\0\
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
\0\
",
};

/// The leaf of every code from the limit on that is not in the table.
pub(crate) const NOWHERE: u32 = 4936;
/// The codes from the limit on, and their leaves.
pub(crate) static FAR: [(i32, u32); 4] = [(80000, 9029), (90002, 9069), (90004, 9103), (90007, 9167)];

/// The codes below the limit.
pub(crate) static CODES: [u16; 66] = [
        0, 429, 500, 1000, 1001, 1002, 1003, 1004, 1050, 1101, 1102, 1201, 1202, 1203, 1204, 1205, 1206, 1301, 1302, 1303,
        1304, 1305, 1401, 1402, 1403, 1404, 1405, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1520, 1601, 1602, 1603, 1604, 1701,
        10000, 10001, 10002, 10003, 10004, 10005, 10006, 10007, 10008, 10009, 10100, 10101, 10102, 10200, 10201, 10202, 10203, 10204, 10205, 10206,
        10207, 10301, 10302, 10303, 10400, 10401,
];

/// How many codes the table has.
pub(crate) const BUILTIN: usize = CODES.len() + FAR.len();

pub(crate) static CATEGORY_IDS: [Text; 4] = [
    Text { offset: 4319, length: 7 },
    Text { offset: 4375, length: 6 },
    Text { offset: 4382, length: 6 },
    Text { offset: 4327, length: 7 },
];

pub(crate) static GROUP_IDS: [Text; 14] = [
    Text { offset: 4319, length: 7 },
    Text { offset: 4335, length: 7 },
    Text { offset: 4343, length: 7 },
    Text { offset: 4389, length: 4 },
    Text { offset: 1158, length: 5 },
    Text { offset: 4296, length: 12 },
    Text { offset: 4351, length: 7 },
    Text { offset: 1990, length: 5 },
    Text { offset: 3499, length: 10 },
    Text { offset: 4394, length: 4 },
    Text { offset: 4359, length: 7 },
    Text { offset: 4309, length: 9 },
    Text { offset: 4367, length: 7 },
    Text { offset: 3830, length: 12 },
];

/// The number of the category.
#[inline]
pub(crate) const fn category(code: i32) -> u8 {
    ((code >= 0) as u8 + (code >= 10000) as u8 + (code >= 20001) as u8) * (code < 30000) as u8
}

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
