/* Replays tests/vectors.tsv, the only argument: exits with 0 and prints how many there were if every answer is right. */

#include <errcode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CODE, CATEGORY, GROUP, ACTION, KNOWN, NAME, MESSAGE, MESSAGE_ZH, USER, USER_ZH, FIELDS };

int main(int argc, char **argv)
{
    char line[4096];
    int count = 0;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;

    if (file == NULL) {
        fprintf(stderr, "usage: vectors tests/vectors.tsv\n");
        return 2;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        char *field[FIELDS];
        char *rest = line;
        int i;
        int32_t code, found;

        if (line[0] == '#')
            continue;
        line[strcspn(line, "\r\n")] = '\0';
        for (i = 0; i < FIELDS; i++) {
            field[i] = rest;
            rest += strcspn(rest, "\t");
            if (*rest != '\0')
                *rest++ = '\0';
        }
        code = (int32_t)strtol(field[CODE], NULL, 10);
        if (strcmp(errcode_category_name(errcode_category(code)), field[CATEGORY]) != 0 ||
            strcmp(errcode_group_name(errcode_group(code)), field[GROUP]) != 0 ||
            strcmp(errcode_action_name(errcode_action(code)), field[ACTION]) != 0 ||
            errcode_is_known(code) != (strcmp(field[KNOWN], "yes") == 0) ||
            strcmp(errcode_name(code), field[NAME]) != 0 || strcmp(errcode_message(code), field[MESSAGE]) != 0 ||
            strcmp(errcode_message_in(code, "zh"), field[MESSAGE_ZH]) != 0 ||
            strcmp(errcode_user_message(code, "en"), field[USER]) != 0 ||
            strcmp(errcode_user_message(code, "zh"), field[USER_ZH]) != 0 ||
            errcode_from_name(field[NAME], &found) != errcode_is_known(code) ||
            (errcode_is_known(code) && found != code)) {
            fprintf(stderr, "%s: %s, %s\n", field[CODE], errcode_name(code), errcode_message(code));
            return 1;
        }
        count++;
    }
    fclose(file);
    printf("%d vectors\n", count);
    return 0;
}
