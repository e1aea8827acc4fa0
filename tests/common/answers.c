/* Prints what the C library answers for a hundred thousand random codes, the same ones in each run, and for every known
 * code and its neighbours; in the columns of tests/vectors.tsv. For the languages that do not link the library. */

#include <errcode.h>
#include <inttypes.h>
#include <stdio.h>

static void print(int32_t code)
{
    printf("%" PRId32 "\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", code, errcode_category_name(errcode_category(code)),
           errcode_group_name(errcode_group(code)), errcode_action_name(errcode_action(code)),
           errcode_is_known(code) ? "yes" : "no", errcode_name(code), errcode_message(code),
           errcode_message_in(code, "zh"), errcode_user_message(code, "en"), errcode_user_message(code, "zh"));
}

int main(void)
{
    /* Knuth's generator of 64 bits, whose upper half is good enough. */
    uint64_t state = 2026;
    for (int i = 0; i < 100000; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        uint32_t random = (uint32_t)(state >> 32);
        /* Any number, or one in or near the ranges. */
        print(i % 4 == 0 ? (int32_t)random : (int32_t)(random % (i % 4 == 1 ? 2000 : 100000)) - 500);
    }
    int32_t code = INT32_MIN;
    print(code);
    print(INT32_MAX);
    while (errcode_next(&code)) {
        print(code - 1);
        print(code);
        print(code + 1);
    }
    return 0;
}
