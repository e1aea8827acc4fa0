// Compiled by assembly.cmake, which says what the names mean.

#include <errcode/errcode.hpp>

using errcode::errc;

extern "C" {

const char *view_calls_errcode_message(errc code) { return errcode::message(code).data(); }
const char *c_str_calls_errcode_message(errc code) { return errcode::message_c_str(code); }
const char *noexcept_calls_errcode_message(errc code) noexcept { return errcode::message(code).data(); }
const char *view_calls_errcode_name(errc code) { return errcode::name(code).data(); }
const char *c_str_calls_errcode_name(errc code) { return errcode::name_c_str(code); }
errcode::group group_calls_errcode_group(errc code) { return errcode::group_of(code); }
bool known_calls_errcode_is_known(errc code) { return errcode::is_known(code); }
bool kind_calls_errcode_is_kind_of(errc code, errc other) { return errcode::is_kind_of(code, other); }
std::uint32_t size_calls_errcode_count() { return static_cast<std::uint32_t>(errcode::all().size()); }
errcode::category category_inlined(errc code) { return errcode::category_of(code); }
bool ok_inlined(errc code) { return errcode::is_ok(code); }
std::int32_t number_inlined(errc code) { return errcode::number(code); }
}

// All the statics.
bool conditions(const std::error_code &error) {
    return error == errc::ok || error == errcode::kind::duplicate_key || error == errcode::group::token ||
           error == errcode::category::client;
}
