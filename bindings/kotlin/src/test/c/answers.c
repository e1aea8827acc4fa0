/* Reads codes, one a line, and writes what the C library whose path it gets says of each. */
#include <dlfcn.h>
#include <errcode.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void *library;

static void *find(const char *name)
{
    void *found = dlsym(library, name);
    if (found == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        exit(1);
    }
    return found;
}

int main(int argc, char **argv)
{
    library = argc == 2 ? dlopen(argv[1], RTLD_NOW) : NULL;
    if (library == NULL) {
        fprintf(stderr, "usage: answers LIBRARY < CODES (%s)\n", argc == 2 ? dlerror() : "no library");
        return 1;
    }
    __typeof__(errcode_message) *message = find("errcode_message");
    __typeof__(errcode_name) *name = find("errcode_name");
    __typeof__(errcode_category) *category = find("errcode_category");
    __typeof__(errcode_category_name) *category_name = find("errcode_category_name");
    __typeof__(errcode_group) *group = find("errcode_group");
    __typeof__(errcode_group_name) *group_name = find("errcode_group_name");
    __typeof__(errcode_is_ok) *is_ok = find("errcode_is_ok");
    __typeof__(errcode_is_known) *is_known = find("errcode_is_known");
    __typeof__(errcode_describe) *describe = find("errcode_describe");

    int32_t code;
    while (scanf("%" SCNd32, &code) == 1)
        printf("%" PRId32 "\t%s\t%s\t%s\t%s\t%s\t%s\t%" PRId32 "\n", code, category_name(category(code)),
               group_name(group(code)), is_known(code) ? "yes" : "no", is_known(code) ? name(code) : "-",
               message(code), is_ok(code) ? "ok" : "failed", describe(code).parent);
    return 0;
}
