/* Asks for everything, without a C library: what is missing in the library fails to link. ERRCODE_HEADER is where the
 * header is in the package. */

#include ERRCODE_HEADER

int main(void)
{
    int32_t code = -1;
    errcode_info_t info = errcode_describe(errcode_at(errcode_count() - 1));

    return !(info.known && errcode_message(1501)[0] == 'T' && errcode_name(1501)[0] == 'T' && errcode_is_ok(0) &&
             errcode_is_known(1501) && errcode_category(1501) == ERRCODE_CATEGORY_SERVER &&
             errcode_category_name(ERRCODE_CATEGORY_SERVER)[0] == 's' && errcode_group(1501) == ERRCODE_GRP_TOKEN &&
             errcode_group_name(ERRCODE_GRP_TOKEN)[0] == 't' && errcode_is_kind_of(1101, 1004) &&
             errcode_from_name("OK", &code) && code == 0 && errcode_version()[0] != '\0' &&
             errcode_version_number() == ERRCODE_VERSION_NUMBER);
}
