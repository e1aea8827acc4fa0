/* Writers replace the same codes again and again while readers look at them; signal handlers and children of fork() do
 * both in the middle of it. Exits with 0 if every answer is that of one entry, whole. */
#include <errcode.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHECK(condition) ((condition) ? (void)0 : fail(__LINE__, #condition))

static void fail(int line, const char *condition)
{
    fprintf(stderr, "hammer.c:%d: not true: %s\n", line, condition);
    _exit(1);
}

enum { FIRST = 20001, CODES = 64, WRITERS = 3, READERS = 2, CHILDREN = 40, ENTRIES = 60000 };

/* An entry and its texts, never used twice. */
static struct entry {
    errcode_custom_t custom;
    char name[16], message[24];
} pool[ENTRIES];
static uint32_t used;
static int stop;

/* "M20007A": the code between two letters. Async-signal-safe, unlike snprintf. */
static void write_text(char *text, char first, int32_t code, char last)
{
    *text++ = first;
    for (int32_t unit = 10000; unit > 0; unit /= 10)
        *text++ = (char)('0' + code / unit % 10);
    *text++ = last;
    *text = '\0';
}

/* Registers a new entry of some code. False when all are used. */
static bool register_one(void)
{
    uint32_t at = __atomic_fetch_add(&used, 1, __ATOMIC_RELAXED);
    struct entry *entry = &pool[at];
    int32_t code = FIRST + (int32_t)(at * 2654435761u % CODES);
    char letter = (char)('A' + at % 26);
    if (at >= ENTRIES)
        return false;
    write_text(entry->name, 'N', code, letter);
    write_text(entry->message, 'M', code, letter);
    entry->custom = (errcode_custom_t){code, code, entry->name, entry->message};
    CHECK(errcode_register(&entry->custom, 1, NULL) == ERRCODE_STATUS_OK);
    return true;
}

static void check_text(const char *text, char first, int32_t code)
{
    char expected[16];
    CHECK(strlen(text) == 7);
    write_text(expected, first, code, text[6]);
    CHECK(strcmp(text, expected) == 0);
}

static void look_at_all(void)
{
    for (int32_t code = FIRST; code < FIRST + CODES; code++) {
        if (!errcode_is_known(code))
            continue;
        check_text(errcode_message(code), 'M', code);
        check_text(errcode_user_message(code, "zh"), 'M', code);
        check_text(errcode_name(code), 'N', code);
        CHECK(errcode_action(code) == code);
    }
    CHECK(strcmp(errcode_message(1501), "Token has expired") == 0);
}

static void *writer(void *none)
{
    while (register_one())
        ;
    return none;
}

static void *reader(void *none)
{
    while (!__atomic_load_n(&stop, __ATOMIC_RELAXED))
        look_at_all();
    return none;
}

static void on_signal(int signal)
{
    (void)signal;
    register_one();
    look_at_all();
}

/* Against the header: an entry that is registered changes. */
static void *spoiler(void *entry)
{
    while (!__atomic_load_n(&stop, __ATOMIC_RELAXED))
        *(volatile int32_t *)&((struct entry *)entry)->custom.action = FIRST;
    return NULL;
}

int main(int count, char **arguments)
{
    bool race = count > 1 && strcmp(arguments[1], "race") == 0;
    pthread_t threads[WRITERS + READERS + 1];
    int started = 0, status;
    alarm(60); /* ends what hangs */
    signal(SIGUSR1, on_signal);
    CHECK(register_one() && pool[0].custom.code == FIRST);
    if (race)
        CHECK(pthread_create(&threads[started++], NULL, spoiler, &pool[0]) == 0);
    for (int i = 0; i < READERS; i++)
        CHECK(pthread_create(&threads[started++], NULL, reader, NULL) == 0);
    for (int i = 0; i < WRITERS && !race; i++)
        CHECK(pthread_create(&threads[started++], NULL, writer, NULL) == 0);
    for (int i = 0; i < CHILDREN; i++) {
        pid_t child;
        pthread_kill(threads[i % started], SIGUSR1);
        /* In the child, the other threads have stopped in the middle of whatever they did. */
        child = fork();
        if (child == 0) {
            look_at_all();
            register_one();
            look_at_all();
            _exit(0);
        }
        CHECK(child > 0 && waitpid(child, &status, 0) == child && status == 0);
    }
    __atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
    while (started > 0)
        pthread_join(threads[--started], NULL);
    look_at_all();
    for (int32_t code = FIRST; code < FIRST + CODES && !race; code++)
        CHECK(errcode_is_known(code));
    return 0;
}
