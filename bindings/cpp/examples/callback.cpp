// The callback of the C SDK, which gets a code beside its data.

#include <errcode/errcode.hpp>

#include <cstdio>

namespace {

using sdk_callback = void (*)(const char *operationID, int errCode, const char *errMsg, const char *data);

void on_result(const char *operationID, int errCode, const char * /*errMsg*/, const char *data) {
    const std::error_code error = errcode::errc{errCode};
    if (!error) {
        std::printf("%s: done: %s\n", operationID, data);
    } else if (error == errcode::group::token) {
        std::printf("%s: log in again: %s\n", operationID, error.message().c_str());
    } else {
        std::printf("%s: %s\n", operationID, error.message().c_str());
    }
}

// Stands for the SDK.
void send_messages(sdk_callback callback) {
    callback("op-1", 0, "", R"({"clientMsgID":"42"})");
    callback("op-2", 1402, "MutedInGroup", "");
    callback("op-3", 1506, "TokenKickedError", "");
}

} // namespace

int main() { send_messages(on_result); }
