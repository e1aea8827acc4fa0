// Says which library answers: the static one is in the program, the shared one is not.

#include <errcode/errcode.hpp>

#include <dlfcn.h>

#include <cstdio>

namespace errcode = openim::errcode;

int main() {
    const auto file_of = [](auto *function) {
        Dl_info found{};
        return dladdr(reinterpret_cast<void *>(function), &found) != 0 ? std::string_view{found.dli_fname} : "";
    };
    const std::string_view library = file_of(&errcode_version);
    const bool shared = library != file_of(&main);
    const std::error_code error = errcode::errc::token_expired;
    if (errcode::version() != ERRCODE_VERSION || error != errcode::action::renew_token ||
        (shared && library.find("liberrcode.so.1") == library.npos)) {
        return 1;
    }
    std::printf("consumer: %s, by a %s library\n", error.message().c_str(), shared ? "shared" : "static");
}
