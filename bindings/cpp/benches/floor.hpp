#pragma once

/// One static text for every code.
const char *floor_message(int code);
