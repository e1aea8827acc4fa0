/* Replays tests/vectors.tsv, the only argument: exits with 0 and prints how many there were if every answer is right. */

#include <errcode.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
    char line[1024];
    int count = 0;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;

    if (file == NULL) {
        fprintf(stderr, "usage: vectors tests/vectors.tsv\n");
        return 2;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        /* code, category, group, yes or no, name, message */
        char *field[6];
        char *rest = line;
        int i;
        int32_t code;

        if (line[0] == '#')
            continue;
        line[strcspn(line, "\r\n")] = '\0';
        for (i = 0; i < 6; i++) {
            field[i] = rest;
            rest += strcspn(rest, "\t");
            if (*rest != '\0')
                *rest++ = '\0';
        }
        code = (int32_t)strtol(field[0], NULL, 10);
        if (strcmp(errcode_category_name(errcode_category(code)), field[1]) != 0 ||
            strcmp(errcode_group_name(errcode_group(code)), field[2]) != 0 ||
            errcode_is_known(code) != (strcmp(field[3], "yes") == 0) ||
            strcmp(errcode_name(code), field[4]) != 0 || strcmp(errcode_message(code), field[5]) != 0) {
            fprintf(stderr, "%s: %s, %s\n", field[0], errcode_name(code), errcode_message(code));
            return 1;
        }
        count++;
    }
    fclose(file);
    printf("%d vectors\n", count);
    return 0;
}
