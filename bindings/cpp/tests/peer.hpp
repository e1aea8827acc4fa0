// What the tests call in another shared library, which has its own copy of everything in the headers.
#pragma once

#include <system_error>

[[gnu::visibility("default")]] std::error_code peer_token_expired();
[[gnu::visibility("default")]] std::error_condition peer_token_group();
