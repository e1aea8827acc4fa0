// Compiled by assembly.cmake, which has to refuse each of these.

#include <errcode/errcode.hpp>

using errcode::errc;

extern "C" {

std::size_t strlen_calls_errcode_message(errc code) { return errcode::message(code).size(); }
char copy_calls_errcode_message(errc code) { return std::string{errcode::message(code)}.back(); }
errcode::category category_inlined(errc code) { return errcode::describe(code).category; }
const std::string &destroyed(errc code) {
    static const std::string text{errcode::message(code)};
    return text;
}
}
