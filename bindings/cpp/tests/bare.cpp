// Compiled without exceptions and RTTI, as C++17, C++20 and C++23, and after a declaration of PostgreSQL's server headers,
// which have a function of this name.

extern "C" int errcode(int sqlerrcode);

// Macros of <windows.h>, which the standard headers of Windows get along with.
#include <atomic>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <vector>
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define ERROR 0
#define interface struct

#include <errcode/errcode.hpp>
#include <errcode_openim_chat.h>

#undef min
#undef max

namespace codes = openim::errcode;

int main() {
    const std::error_code error = codes::errc::user_not_found;
    bool right = error == codes::errc::user_not_found && error == codes::group::user &&
                 error == codes::category::server && error == codes::action::tell_user &&
                 error != std::errc::permission_denied && error.message() == codes::message(codes::errc{1101}) &&
                 codes::from_name("USER_NOT_FOUND") == codes::errc::user_not_found &&
                 codes::error_from({codes::code_of(1506)})->action() == codes::action::sign_in;
    right = right && !codes::register_static(errcode_openim_chat_zh) &&
            !codes::register_codes({{20001, codes::action::tell_user, "WRONG_PASSWORD", "Wrong password"}});
    return right ? 0 : 1;
}
