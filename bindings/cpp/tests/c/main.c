#include <errcode.h>
#include <errcode_openim_chat.h>
#include <stdio.h>

int main(void)
{
    if (errcode_register(errcode_openim_chat_en, ERRCODE_OPENIM_CHAT_COUNT, NULL) != ERRCODE_STATUS_OK)
        return 1;
    printf("consumer: %s, %s\n", errcode_message(ERRCODE_TOKEN_EXPIRED), errcode_message(ERRCODE_CHAT_PASSWORD_WRONG));
    return 0;
}
