/* Asks everything of the library once, and exits with 0 if every answer is right. Both C and C++. */
#include <errcode.h>
#include <stddef.h>
#include <string.h>

#if ERRCODE_VERSION_NUMBER < 1000000 || ERRCODE_TOKEN_EXPIRED != 1501
#error "constants are usable in the preprocessor"
#endif

static int failed;
#define CHECK(condition) ((condition) ? (void)0 : (void)(failed = failed ? failed : __LINE__))

static const char *advice(int32_t code)
{
    switch (code) {
    case ERRCODE_OK: return "go on";
    case ERRCODE_TOKEN_EXPIRED:
    case ERRCODE_TOKEN_KICKED: return "log in";
    default: return errcode_message(code);
    }
}

int main(void)
{
    int32_t code = -2;
    uint32_t i;
    errcode_info_t info = errcode_describe(ERRCODE_USER_NOT_FOUND);
    errcode_category_t category = errcode_category(ERRCODE_SDK_NETWORK);
    errcode_group_t group = errcode_group(1599);

    CHECK(strcmp(errcode_message(ERRCODE_OK), "Normal") == 0);
    CHECK(strcmp(advice(ERRCODE_TOKEN_KICKED), "log in") == 0);
    CHECK(strcmp(advice(20007), "Custom error code of the business server, in the range 20001 to 29999") == 0);
    CHECK(category == ERRCODE_CATEGORY_CLIENT && group == ERRCODE_GRP_TOKEN);
    CHECK(strcmp(errcode_category_name(category), "client") == 0 && strcmp(errcode_group_name(group), "token") == 0);
    CHECK(errcode_is_ok(0) && !errcode_is_ok(-1) && !errcode_is_known(1600) && errcode_is_known(90004));
    CHECK(info.known && info.code == 1101 && info.parent == ERRCODE_RECORD_NOT_FOUND);
    CHECK(info.message_length == strlen(info.message) && info.name_length == strlen(info.name));
    CHECK(errcode_is_kind_of(1201, ERRCODE_RECORD_NOT_FOUND));
    CHECK(errcode_from_name("TOKEN_EXPIRED", &code) && code == ERRCODE_TOKEN_EXPIRED);
    CHECK(!errcode_from_name(NULL, NULL));
    for (i = 0; i < errcode_count(); i++)
        CHECK(errcode_is_known(errcode_at(i)) && strlen(errcode_name(errcode_at(i))) > 0);
    CHECK(errcode_version_number() == ERRCODE_VERSION_NUMBER);
    CHECK(strcmp(errcode_version(), ERRCODE_VERSION) == 0);
    CHECK(sizeof(info) == (sizeof(void *) == 8 ? 48 : 36));
    return failed;
}
