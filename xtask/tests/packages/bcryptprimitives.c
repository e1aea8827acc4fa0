/* The one function of bcryptprimitives.dll that programs by Go and Rust call: numbers that look random, for a test. */

#include <stddef.h>

__declspec(dllexport) int ProcessPrng(unsigned char *bytes, size_t count)
{
    static unsigned long long state = 88172645463325252ULL;

    while (count-- > 0) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *bytes++ = (unsigned char)state;
    }
    return 1;
}
