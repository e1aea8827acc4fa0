/* The native part of an app: registers a code and looks others up, for Joined.kt. */
#include <errcode.h>
#include <stdio.h>

int Java_io_openim_errcode_Joined_registerInC(void *env, void *class, int again)
{
    static const errcode_custom_t codes[] = {
        {20002, ERRCODE_ACTION_RETRY, "FROM_C", "来自 C 🕑"},
        {20002, ERRCODE_ACTION_SIGN_IN, "FROM_C_AGAIN", "From C again"},
    };
    (void)env, (void)class;
    return errcode_register(&codes[again], 1, NULL);
}

void Java_io_openim_errcode_Joined_printInC(void *env, void *class, int code)
{
    (void)env, (void)class;
    printf("C: %d %s, %s, %s\n", code, errcode_name(code), errcode_message(code),
           errcode_action_name(errcode_action(code)));
    fflush(stdout);
}
