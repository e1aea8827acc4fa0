#include "peer.hpp"

#include <errcode/errcode.hpp>

std::error_code peer_token_expired() { return errcode::errc::token_expired; }
std::error_condition peer_token_group() { return errcode::group::token; }
