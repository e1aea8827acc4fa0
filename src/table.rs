// @generated from errcodes.toml by `cargo xtask codegen`. Do not edit.

use crate::lookup::{Table, Text};

pub(crate) type Offset = u16;
/// A place in `CODES`.
pub(crate) type Place = u8;

/// Codes below this one have a leaf.
pub(crate) const LIMIT: u32 = 30000;
pub(crate) const SHIFT: u32 = 5;
/// First and last of the codes that a program may register.
pub(crate) const CUSTOM: (u32, u32) = (20001, 29999);

pub(crate) static TABLE: Table<938, 406, 4400> = Table {
    pages: [
        186, 155, 123, 91, 59, 27, -5, -37, -69, -101, -133, -165, -197, -310, -261, -395, -325, -357, -389, -421,
        -453, -485, -517, -549, -581, -613, -645, -677, -709, -741, -773, -920, -1018, -869, -1055, -933, -965, -1136, -1029, -1061,
        -1160, -1125, -1157, -1222, -1221, -1253, -1282, -1282, -1349, -1381, -1600, -1445, -1477, -1549, -1541, -1573, -1605, -1637, -1669, -1701,
        -1733, -1765, -1797, -1829, -1861, -1893, -1925, -1957, -1989, -2021, -2053, -2085, -2117, -2149, -2181, -2213, -2245, -2277, -2309, -2341,
        -2373, -2405, -2437, -2469, -2501, -2533, -2565, -2597, -2629, -2661, -2693, -2725, -2757, -2789, -2821, -2853, -2885, -2917, -2949, -2981,
        -3013, -3045, -3077, -3109, -3141, -3173, -3205, -3237, -3269, -3301, -3333, -3365, -3397, -3429, -3461, -3493, -3525, -3557, -3589, -3621,
        -3653, -3685, -3717, -3749, -3781, -3813, -3845, -3877, -3909, -3941, -3973, -4005, -4037, -4069, -4101, -4133, -4165, -4197, -4229, -4261,
        -4293, -4325, -4357, -4389, -4421, -4453, -4485, -4517, -4549, -4581, -4613, -4645, -4677, -4709, -4741, -4773, -4805, -4837, -4869, -4901,
        -4933, -4965, -4997, -5029, -5061, -5093, -5125, -5157, -5189, -5221, -5253, -5285, -5317, -5349, -5381, -5413, -5445, -5477, -5509, -5541,
        -5573, -5605, -5637, -5669, -5701, -5733, -5765, -5797, -5829, -5861, -5893, -5925, -5957, -5989, -6021, -6053, -6085, -6117, -6149, -6181,
        -6213, -6245, -6277, -6309, -6341, -6373, -6405, -6437, -6469, -6501, -6533, -6565, -6597, -6629, -6661, -6693, -6725, -6757, -6789, -6821,
        -6853, -6885, -6917, -6949, -6981, -7013, -7045, -7077, -7109, -7141, -7173, -7205, -7237, -7269, -7301, -7333, -7365, -7397, -7429, -7461,
        -7493, -7525, -7557, -7589, -7621, -7653, -7685, -7717, -7749, -7781, -7813, -7845, -7877, -7909, -7941, -7973, -8005, -8037, -8069, -8101,
        -8133, -8165, -8197, -8229, -8261, -8293, -8325, -8357, -8389, -8421, -8453, -8485, -8517, -8549, -8581, -8613, -8645, -8677, -8709, -8741,
        -8773, -8805, -8837, -8869, -8901, -8933, -8965, -8997, -9029, -9061, -9093, -9125, -9157, -9189, -9221, -9253, -9285, -9317, -9349, -9381,
        -9413, -9445, -9477, -9509, -9541, -9573, -9605, -9637, -9669, -9701, -9733, -9765, -9745, -9694, -9726, -9815, -9790, -9822, -9888, -9886,
        -9918, -9947, -9982, -10014, -10046, -10080, -10110, -10142, -10174, -10206, -10238, -10270, -10302, -10334, -10366, -10398, -10430, -10462, -10494, -10526,
        -10558, -10590, -10622, -10654, -10686, -10718, -10750, -10782, -10814, -10846, -10878, -10910, -10942, -10974, -11006, -11038, -11070, -11102, -11134, -11166,
        -11198, -11230, -11262, -11294, -11326, -11358, -11390, -11422, -11454, -11486, -11518, -11550, -11582, -11614, -11646, -11678, -11710, -11742, -11774, -11806,
        -11838, -11870, -11902, -11934, -11966, -11998, -12030, -12062, -12094, -12126, -12158, -12190, -12222, -12254, -12286, -12318, -12350, -12382, -12414, -12446,
        -12478, -12510, -12542, -12574, -12606, -12638, -12670, -12702, -12734, -12766, -12798, -12830, -12862, -12894, -12926, -12958, -12990, -13022, -13054, -13086,
        -13118, -13150, -13182, -13214, -13246, -13278, -13310, -13342, -13374, -13406, -13438, -13470, -13502, -13534, -13566, -13598, -13630, -13662, -13694, -13726,
        -13758, -13790, -13822, -13854, -13886, -13918, -13950, -13982, -14014, -14046, -14078, -14110, -14142, -14174, -14206, -14238, -14270, -14302, -14334, -14366,
        -14398, -14430, -14462, -14494, -14526, -14558, -14590, -14622, -14654, -14686, -14718, -14750, -14782, -14814, -14846, -14878, -14910, -14942, -14974, -15006,
        -15038, -15070, -15102, -15134, -15166, -15198, -15230, -15262, -15294, -15326, -15358, -15390, -15422, -15454, -15486, -15518, -15550, -15582, -15614, -15646,
        -15678, -15710, -15742, -15774, -15806, -15838, -15870, -15902, -15934, -15966, -15998, -16030, -16062, -16094, -16126, -16158, -16190, -16222, -16254, -16286,
        -16318, -16350, -16382, -16414, -16446, -16478, -16510, -16542, -16574, -16606, -16638, -16670, -16702, -16734, -16766, -16798, -16830, -16862, -16894, -16926,
        -16958, -16990, -17022, -17054, -17086, -17118, -17150, -17182, -17214, -17246, -17278, -17310, -17342, -17374, -17406, -17438, -17470, -17502, -17534, -17566,
        -17598, -17630, -17662, -17694, -17726, -17758, -17790, -17822, -17854, -17886, -17918, -17950, -17982, -18014, -18046, -18078, -18110, -18142, -18174, -18206,
        -18238, -18270, -18302, -18334, -18366, -18398, -18430, -18462, -18494, -18526, -18558, -18590, -18622, -18654, -18686, -18718, -18750, -18782, -18814, -18846,
        -18878, -18910, -18942, -18974, -19006, -19038, -19070, -19102, -19134, -19166, -19198, -19230, -19262, -19294, -19326, -19358, -19390, -19422, -19454, -19486,
        -19518, -19550, -19582, -19614, -19646, -19643, -19674, -19706, -19738, -19770, -19802, -19834, -19866, -19898, -19930, -19962, -19994, -20026, -20058, -20090,
        -20122, -20154, -20186, -20218, -20250, -20282, -20314, -20346, -20378, -20410, -20442, -20474, -20506, -20538, -20570, -20602, -20634, -20666, -20698, -20730,
        -20762, -20794, -20826, -20858, -20890, -20922, -20954, -20986, -21018, -21050, -21082, -21114, -21146, -21178, -21210, -21242, -21274, -21306, -21338, -21370,
        -21402, -21434, -21466, -21498, -21530, -21562, -21594, -21626, -21658, -21690, -21722, -21754, -21786, -21818, -21850, -21882, -21914, -21946, -21978, -22010,
        -22042, -22074, -22106, -22138, -22170, -22202, -22234, -22266, -22298, -22330, -22362, -22394, -22426, -22458, -22490, -22522, -22554, -22586, -22618, -22650,
        -22682, -22714, -22746, -22778, -22810, -22842, -22874, -22906, -22938, -22970, -23002, -23034, -23066, -23098, -23130, -23162, -23194, -23226, -23258, -23290,
        -23322, -23354, -23386, -23418, -23450, -23482, -23514, -23546, -23578, -23610, -23642, -23674, -23706, -23738, -23770, -23802, -23834, -23866, -23898, -23930,
        -23962, -23994, -24026, -24058, -24090, -24122, -24154, -24186, -24218, -24250, -24282, -24314, -24346, -24378, -24410, -24442, -24474, -24506, -24538, -24570,
        -24602, -24634, -24666, -24698, -24730, -24762, -24794, -24826, -24858, -24890, -24922, -24954, -24986, -25018, -25050, -25082, -25114, -25146, -25178, -25210,
        -25242, -25274, -25306, -25338, -25370, -25402, -25434, -25466, -25498, -25530, -25562, -25594, -25626, -25658, -25690, -25722, -25754, -25786, -25818, -25850,
        -25882, -25914, -25946, -25978, -26010, -26042, -26074, -26106, -26138, -26170, -26202, -26234, -26266, -26298, -26330, -26362, -26394, -26426, -26458, -26490,
        -26522, -26554, -26586, -26618, -26650, -26682, -26714, -26746, -26778, -26810, -26842, -26874, -26906, -26938, -26970, -27002, -27034, -27066, -27098, -27130,
        -27162, -27194, -27226, -27258, -27290, -27322, -27354, -27386, -27418, -27450, -27482, -27514, -27546, -27578, -27610, -27642, -27674, -27706, -27738, -27770,
        -27802, -27834, -27866, -27898, -27930, -27962, -27994, -28026, -28058, -28090, -28122, -28154, -28186, -28218, -28250, -28282, -28314, -28346, -28378, -28410,
        -28442, -28474, -28506, -28538, -28570, -28602, -28634, -28666, -28698, -28730, -28762, -28794, -28826, -28858, -28890, -28922, -28954, -28986, -29018, -29050,
        -29082, -29114, -29146, -29178, -29210, -29242, -29274, -29306, -29338, -29370, -29402, -29434, -29466, -29498, -29530, -29562, -29594, -29610,
    ],
    leaves: [
        3571, 5805, 5898, 5967, 6008, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 4375, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 3571, 4454, 4496, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 4552, 4593, 4639, 4681, 4726, 4776, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        4000, 4044, 4143, 4279, 4328, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 3890, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3833,
        3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 4876, 4928, 4984, 5034, 5112, 3571, 3571, 3571, 3571, 3571, 3571, 6079, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 5179,
        5239, 5298, 5349, 5398, 3571, 3571, 3819, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571,
        3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 5446,
        5482, 5514, 5553, 5604, 5642, 5685, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 5726, 3571,
        3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 3571, 6123, 6173, 6223, 6286, 6357,
        6450, 6484, 6520, 6556, 6603, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645,
        3645, 3645, 3645, 3645, 3645, 6649, 6692, 6731, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645,
        3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 6781, 6834, 6900, 6954, 7046, 7111, 7182, 7246,
        7501, 7546, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645,
        3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 7295, 7373, 7446, 3645, 3724, 3724,
        3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724,
        3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3724, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504, 3504,
        3504, 3504, 3504, 3504, 3504, 3504,
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
pub(crate) const NOWHERE: u32 = 3504;
/// The codes from the limit on, and their leaves.
pub(crate) static FAR: [(i32, u32); 4] = [(80000, 7597), (90002, 7637), (90004, 7671), (90007, 7735)];

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
