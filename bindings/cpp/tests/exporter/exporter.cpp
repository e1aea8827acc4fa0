#include <errcode/errcode.hpp>

std::error_code expired() { return openim::errcode::errc::token_expired; }
