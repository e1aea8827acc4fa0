/* Calls every function, without a C library: what is missing in the library fails to link. ERRCODE_HEADER is where the
 * header is in the package. */

#include ERRCODE_HEADER

static const errcode_custom_t custom = {20001, ERRCODE_ACTION_TELL_USER, "WRONG_PASSWORD", "Wrong password"};

int main(void)
{
    int32_t code = INT32_MIN, named = -1;

    return !(errcode_next(&code) && code == 0 && errcode_message(1501)[0] == 'T' && errcode_name(1501)[0] == 'T' &&
             (errcode_message_in(0, "zh")[0] & 0x80) != 0 && errcode_user_message(1501, "en")[0] != '\0' &&
             errcode_is_ok(0) && errcode_is_known(1501) && errcode_category(1501) == ERRCODE_CATEGORY_SERVER &&
             errcode_category_name(ERRCODE_CATEGORY_SERVER)[0] == 's' && errcode_group(1501) == ERRCODE_GRP_TOKEN &&
             errcode_group_name(ERRCODE_GRP_TOKEN)[0] == 't' && errcode_action(1501) == ERRCODE_ACTION_RENEW_TOKEN &&
             errcode_action_name(ERRCODE_ACTION_RETRY)[0] == 'r' && errcode_from_name("OK", &named) && named == 0 &&
             errcode_register(&custom, 1, (uint32_t *)0) == ERRCODE_STATUS_OK && errcode_message(20001)[0] == 'W' &&
             errcode_version()[0] != '\0' && errcode_version_number() == ERRCODE_VERSION_NUMBER);
}
