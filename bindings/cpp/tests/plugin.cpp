// Loaded by the tests at run time, with everything hidden and local: it has its own copy of the categories.

#include <errcode/errcode.hpp>

namespace errcode = openim::errcode;

extern "C" [[gnu::visibility("default")]] void plugin_error(int code, std::error_code *error) {
    *error = errcode::errc{code};
}

extern "C" [[gnu::visibility("default")]] const void *plugin_category() { return &errcode::error_category(); }
