/* Asks everything of the library once, and exits with 0 if every answer is right, else with the line. Both C and C++. */
#include <errcode.h>
#include <stddef.h>
#include <string.h>

#if ERRCODE_VERSION_NUMBER < 1000000 || ERRCODE_TOKEN_EXPIRED != 1501
#error "constants are usable in the preprocessor"
#endif

static int failed;
#define CHECK(condition) ((condition) ? (void)0 : (void)(failed = failed ? failed : __LINE__))

static const errcode_custom_t codes[] = {
    {20001, ERRCODE_ACTION_TELL_USER, "WRONG_PASSWORD", "Wrong password"},
    {20007, ERRCODE_ACTION_RETRY, "CODE_EXPIRED", "Verification code expired"},
};
static const errcode_custom_t refused_code = {1501, ERRCODE_ACTION_NONE, "NOT_MINE", "Not mine"};

static const char *advice(int32_t code)
{
    switch (code) {
    case ERRCODE_OK: return "go on";
    case ERRCODE_TOKEN_EXPIRED:
    case ERRCODE_TOKEN_KICKED: return "sign in";
    default: return errcode_message(code);
    }
}

int main(void)
{
    int32_t code = -2;
    uint32_t refused = 7, known = 0;
    errcode_category_t category = errcode_category(ERRCODE_SDK_NETWORK);
    errcode_group_t group = errcode_group(1599);
    errcode_action_t action = errcode_action(ERRCODE_TOKEN_EXPIRED);

    CHECK(strcmp(errcode_message(ERRCODE_OK), "Normal") == 0);
    CHECK(strcmp(advice(ERRCODE_TOKEN_KICKED), "sign in") == 0);
    CHECK(strcmp(errcode_message_in(0, "zh_CN.UTF-8"), "\xe6\xad\xa3\xe5\xb8\xb8") == 0);
    CHECK(strcmp(errcode_message_in(0, NULL), "Normal") == 0 && strcmp(errcode_message_in(0, "eo"), "Normal") == 0);
    CHECK(strcmp(errcode_user_message(1101, "en"), "This user could not be found.") == 0);
    CHECK(errcode_user_message(-1, "zh")[0] != '\0');
    CHECK(category == ERRCODE_CATEGORY_CLIENT && group == ERRCODE_GRP_TOKEN && action == ERRCODE_ACTION_RENEW_TOKEN);
    CHECK(strcmp(errcode_category_name(category), "client") == 0 && strcmp(errcode_group_name(group), "token") == 0);
    CHECK(strcmp(errcode_action_name(action), "renew_token") == 0);
    CHECK(errcode_is_ok(0) && !errcode_is_ok(-1) && !errcode_is_known(1600) && errcode_is_known(90004));
    CHECK(strcmp(errcode_name(1501), "TOKEN_EXPIRED") == 0 && strcmp(errcode_name(20001), "UNKNOWN_WEBHOOK_CODE") == 0);
    CHECK(errcode_from_name("TOKEN_EXPIRED", &code) && code == ERRCODE_TOKEN_EXPIRED);
    CHECK(!errcode_from_name(NULL, NULL) && !errcode_from_name("NONE_SUCH", &code) && code == ERRCODE_TOKEN_EXPIRED);
    for (code = INT32_MIN; errcode_next(&code); known++)
        CHECK(errcode_is_known(code) && strlen(errcode_name(code)) > 0);
    CHECK(known >= 70 && code == ERRCODE_DATA_ERROR);

    CHECK(errcode_register(codes, 2, &refused) == ERRCODE_STATUS_OK && refused == 7);
    CHECK(strcmp(errcode_message(20007), "Verification code expired") == 0);
    CHECK(errcode_action(20007) == ERRCODE_ACTION_RETRY && errcode_is_known(20001));
    CHECK(errcode_register(&refused_code, 1, &refused) == ERRCODE_STATUS_OUT_OF_RANGE && refused == 0);
    CHECK(errcode_register(NULL, 0, NULL) == ERRCODE_STATUS_OK);

    CHECK(errcode_version_number() == ERRCODE_VERSION_NUMBER);
    CHECK(strcmp(errcode_version(), ERRCODE_VERSION) == 0);
    return failed;
}
