// Compiled without exceptions and RTTI: everything in the header has to work so.

#include <errcode/errcode.hpp>

int main() {
    const std::error_code error = errcode::errc::user_not_found;
    const bool right = error == errcode::kind::record_not_found && error == errcode::group::user &&
                       error == errcode::category::server && error != std::errc::permission_denied &&
                       error.message() == errcode::message(errcode::errc{1101}) &&
                       errcode::from_name("USER_NOT_FOUND") == errcode::errc::user_not_found &&
                       errcode::describe(errcode::errc{1101}).parent == errcode::errc::record_not_found;
    return right ? 0 : 1;
}
