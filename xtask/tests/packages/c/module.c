/* Part of another module of WebAssembly. */

#include <errcode.h>

int is_about_a_token(int code)
{
    return errcode_group(code) == ERRCODE_GRP_TOKEN;
}
