// Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.
// clang-format off
#pragma once

/// The messages in a switch.
[[gnu::noinline]] inline const char *switch_message(int code) {
    switch (code) {
    case 0: return "Normal";
    case 1: return "gRPC Canceled: the call between two services was canceled";
    case 2: return "gRPC Unknown: a service failed without an OpenIM code";
    case 3: return "gRPC InvalidArgument: a service refused an argument";
    case 4: return "gRPC DeadlineExceeded: a service did not answer in time";
    case 5: return "gRPC NotFound: a service did not find what was asked for";
    case 6: return "gRPC AlreadyExists: what was to be created already exists";
    case 7: return "gRPC PermissionDenied: a service does not allow this call";
    case 8: return "gRPC ResourceExhausted: a service has reached a limit";
    case 9: return "gRPC FailedPrecondition: the current state does not allow this call";
    case 10: return "gRPC Aborted: the call was aborted, usually by a conflict with another";
    case 11: return "gRPC OutOfRange: a value is out of range";
    case 12: return "gRPC Unimplemented: a service does not have this method";
    case 13: return "gRPC Internal: a call between two services broke";
    case 14: return "gRPC Unavailable: a service cannot be reached";
    case 15: return "gRPC DataLoss: data is lost or damaged";
    case 16: return "gRPC Unauthenticated: a service did not accept the credentials";
    case 100: return "Message history could not be pulled from the server; in the web SDK also a panic";
    case 429: return "Too many requests, try again later";
    case 500: return "Server internal error, usually an internal network error, need to check if the service is normal";
    case 1000: return "Server error of an unknown kind";
    case 1001: return "Parameter error, need to check if the body and header parameters are correct";
    case 1002: return "Insufficient permission, usually the token carried in the header parameter is incorrect or permission is exceeded";
    case 1003: return "Database primary key duplicate";
    case 1004: return "Database record not found";
    case 1050: return "Server still uses its default secret, need to change it";
    case 1101: return "User ID does not exist";
    case 1102: return "User has already registered";
    case 1201: return "Group does not exist";
    case 1202: return "Group already exists";
    case 1203: return "User is not in the group";
    case 1204: return "Group has been dismissed";
    case 1205: return "Unsupported group type";
    case 1206: return "Group application has been processed, no need to process repeatedly";
    case 1301: return "Cannot add yourself as a friend";
    case 1302: return "Has been blocked by the other party";
    case 1303: return "The other party is not your friend";
    case 1304: return "Already a friend relationship, no need to apply repeatedly";
    case 1305: return "Friend request has already been handled";
    case 1401: return "Message read function is disabled";
    case 1402: return "Has been muted, cannot speak in the group";
    case 1403: return "Group has been muted, cannot speak";
    case 1404: return "The message has been revoked";
    case 1405: return "Authorization expired";
    case 1501: return "Token has expired";
    case 1502: return "Invalid token";
    case 1503: return "Token format error";
    case 1504: return "Token is not yet effective";
    case 1505: return "Unknown token error";
    case 1506: return "Kicked out token, invalid";
    case 1507: return "Token does not exist";
    case 1520: return "Insufficient permission in the organization";
    case 1601: return "Number of connections exceeds the maximum limit of the gateway";
    case 1602: return "Connection handshake parameter error";
    case 1603: return "Message could not be pushed to a connected client";
    case 1604: return "Message was not pushed over the connection, the iOS client is in the background";
    case 1701: return "File upload expired";
    case 10000: return "Network error, the request failed";
    case 10001: return "Network request timed out";
    case 10002: return "Parameter error in a call to the SDK";
    case 10003: return "Operation timed out or was canceled";
    case 10004: return "Resources are not ready, initialization or login has not finished";
    case 10005: return "Unknown SDK error, the true code may be in errMsg";
    case 10006: return "SDK internal error";
    case 10007: return "Nothing to update";
    case 10008: return "SDK is not initialized";
    case 10009: return "Login has not completed";
    case 10100: return "User does not exist";
    case 10101: return "User has logged out";
    case 10102: return "User has already logged in";
    case 10200: return "File to upload does not exist";
    case 10201: return "Message decompression failed";
    case 10202: return "Message decoding failed";
    case 10203: return "Message or protocol type on the long connection is not known";
    case 10204: return "Only a failed message can be sent again";
    case 10205: return "Message content type is not supported";
    case 10206: return "Message has no sequence number";
    case 10207: return "Message has been deleted";
    case 10301: return "Operation is not supported for supergroups";
    case 10302: return "Operation is supported for supergroups only";
    case 10303: return "Unread count is already zero";
    case 10400: return "Group does not exist";
    case 10401: return "Group type is not valid";
    case 20000: return "WebSocket proxy of the web SDK cannot parse or run a request";
    case 80000: return "Webhook call failed";
    case 90002: return "Database error";
    case 90004: return "Network error, a webhook could not be reached";
    case 90007: return "Data error, a value or a reply is not as expected";
    default: return "Unknown error code, outside every published range";
    }
}
