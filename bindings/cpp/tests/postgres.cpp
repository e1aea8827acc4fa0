// A server module of PostgreSQL, with its real headers.

extern "C" {
#include <postgres.h>
}

#include <errcode/errcode.hpp>

int reports(std::int32_t code) {
    return errcode(ERRCODE_INTERNAL_ERROR) + errmsg("%s", openim::errcode::name(openim::errcode::errc{code}).data());
}
