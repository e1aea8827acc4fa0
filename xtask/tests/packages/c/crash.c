/* Crashes inside of the library: there are no entries at that address. */

#include <errcode.h>
#include <stddef.h>

__attribute__((noinline)) static int app_registers(const errcode_custom_t *entries)
{
    return errcode_register(entries, 1, NULL) + 1;
}

int main(void)
{
    return app_registers((const errcode_custom_t *)64);
}
