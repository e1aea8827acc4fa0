/* Registers the same codes from everywhere, and others in their place, and looks at them meanwhile: from threads, in
 * children of a fork, in a signal handler. Exits with 0 if all that is seen is as the header says. */
#define _GNU_SOURCE
#include <errcode.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#define CHECK(condition) ((condition) ? (void)0 : fail(__LINE__, #condition))

static void fail(int line, const char *condition)
{
    dprintf(2, "hammer.c:%d: not true: %s\n", line, condition);
    _exit(1);
}

/* Ends what hangs. */
enum { SECONDS = 30 };

#define UNKNOWN "Custom error code of the business server, in the range 20001 to 29999"

enum { FIRST = 20001, LAST = 29999, MOST_CODES = 499, MOST_LISTS = 307, LONGEST = 12 };
enum { VERSIONS = 3, WRITERS = 4, READERS = 2, CHILDREN = 64 };

/* A code has three versions: one, the same with another message, and one with the name of the next code. */
static char names[MOST_CODES + 1][16], messages[2][MOST_CODES][40];

static errcode_custom_t entry(uint32_t i, int version)
{
    errcode_custom_t entry = {FIRST + (int32_t)i, names[i + (version == 2)], messages[version == 1][i]};
    return entry;
}

/* To be registered, all with the same version. */
static struct list {
    uint32_t count;
    int version;
    errcode_custom_t entries[LONGEST];
} lists[MOST_LISTS];
static uint32_t list_count, codes;

/* xorshift32. */
static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    return *state ^= *state << 5;
}

static void write_lists(uint32_t seed, uint32_t so_many, uint32_t of_codes, uint32_t longest)
{
    uint32_t random = seed * 2654435761u | 1;
    list_count = so_many;
    codes = of_codes;
    for (uint32_t i = 0; i <= codes; i++)
        snprintf(names[i], sizeof names[i], "CODE_%u", (unsigned)i);
    for (uint32_t i = 0; i < codes; i++) {
        snprintf(messages[0][i], sizeof messages[0][i], "Message of %u", (unsigned)i);
        snprintf(messages[1][i], sizeof messages[1][i], "Other message of %u \xf0\x9f\x95\x91", (unsigned)i);
    }
    for (uint32_t i = 0; i < list_count; i++) {
        uint32_t first = next_random(&random), step = next_random(&random) % 3 * 83 + 1;
        uint32_t version = next_random(&random) % 8;
        lists[i].version = version < VERSIONS ? (int)version : 0;
        lists[i].count = next_random(&random) % 4 == 0 ? 1 : next_random(&random) % longest + 1;
        for (uint32_t k = 0; k < lists[i].count; k++)
            lists[i].entries[k] = entry((first + k * step) % codes, lists[i].version);
    }
}

/* The version that is registered, -1 if the code is unknown. Nothing else may be seen, and no mixture. */
static int version_of(int32_t code)
{
    errcode_info_t info = errcode_describe(code);
    if (!info.known) {
        CHECK(strcmp(info.name, "UNKNOWN_WEBHOOK_CODE") == 0 && strcmp(info.message, UNKNOWN) == 0);
        return -1;
    }
    CHECK(info.message_length == strlen(info.message) && info.name_length == strlen(info.name));
    for (int version = 0; version < VERSIONS; version++) {
        errcode_custom_t expected = entry((uint32_t)(code - FIRST), version);
        if (strcmp(info.name, expected.name) == 0 && strcmp(info.message, expected.message) == 0)
            return version;
    }
    fail(__LINE__, "one of the versions");
    return -1;
}

static bool is_name_of(const char *name, int32_t code)
{
    int32_t found;
    return errcode_from_name(name, &found) && found == code;
}

static uint32_t registered(void) { return __atomic_load_n(errcode_registered(), __ATOMIC_ACQUIRE); }

/* The codes of the table, before anything is registered. */
static errcode_info_t table[200];
static uint32_t table_count;

static void read_table(void)
{
    table_count = errcode_count();
    CHECK(table_count > 0 && table_count <= sizeof table / sizeof table[0]);
    for (uint32_t i = 0; i < table_count; i++)
        table[i] = errcode_describe(errcode_at(i));
}

static void look_at_table(uint32_t i)
{
    const errcode_info_t *before = &table[i];
    int32_t code = errcode_at(i);
    CHECK(code == before->code && errcode_is_known(code));
    CHECK(strcmp(errcode_message(code), before->message) == 0 && strcmp(errcode_name(code), before->name) == 0);
    CHECK(errcode_group(code) == before->group && errcode_describe(code).parent == before->parent);
}

/* What one thread has seen, and has to see for ever. */
struct seen {
    const char *message[MOST_CODES], *name[MOST_CODES];
    int version[MOST_CODES];
    uint32_t registered;
    int32_t at[MOST_CODES];
};

static void look_at(struct seen *seen, uint32_t i)
{
    int32_t code = FIRST + (int32_t)i;
    bool known = errcode_is_known(code);
    const char *message = errcode_message(code), *name = errcode_name(code);
    int version = version_of(code);
    uint32_t count = registered();
    if (seen->message[i] != NULL) {
        CHECK(known && seen->version[i] == version && seen->message[i] == message && seen->name[i] == name);
    } else if (known) {
        CHECK(version >= 0);
        CHECK(strcmp(message, entry(i, version).message) == 0 && strcmp(name, entry(i, version).name) == 0);
        seen->message[i] = message;
        seen->name[i] = name;
        seen->version[i] = version;
    } else {
        CHECK(strcmp(message, UNKNOWN) == 0 || (version >= 0 && strcmp(message, entry(i, version).message) == 0));
    }
    CHECK(seen->registered <= count && count <= codes && table_count + count <= errcode_count());
    seen->registered = count;
    if (count > 0) {
        uint32_t place = i % count;
        code = errcode_at(table_count + place);
        CHECK(seen->at[place] == 0 || seen->at[place] == code);
        seen->at[place] = code;
        CHECK(version_of(code) >= 0 && is_name_of(errcode_name(code), code));
    }
    look_at_table(i % table_count);
}

static void look_at_all(struct seen *seen)
{
    for (uint32_t i = 0; i < codes; i++)
        look_at(seen, i);
}

static errcode_status_t register_list(const struct list *list)
{
    const errcode_custom_t *entries = list->entries;
    uint32_t refused = UINT32_MAX;
    errcode_status_t status = list->count == 1
                                  ? errcode_register(entries->code, entries->name, entries->message)
                                  : errcode_register_all(entries, list->count, &refused);
    if (status == ERRCODE_REG_OK) {
        CHECK(refused == UINT32_MAX);
        for (uint32_t k = 0; k < list->count; k++)
            CHECK(version_of(entries[k].code) == list->version && is_name_of(entries[k].name, entries[k].code));
    } else if (status == ERRCODE_REG_CODE_TAKEN) {
        int version = version_of(entries[list->count == 1 ? 0 : refused].code);
        CHECK(version >= 0 && version != list->version);
    } else {
        CHECK(status == ERRCODE_REG_NAME_TAKEN);
    }
    return status;
}

/* At the end a list is there as a whole, or contradicts one that is; and nothing else is there. */
static void check_end(void)
{
    bool expected[MOST_CODES] = {false};
    uint32_t count = 0;
    struct seen seen = {.registered = 0};
    for (uint32_t i = 0; i < list_count; i++) {
        bool refused = register_list(&lists[i]) != ERRCODE_REG_OK, contradicts = false;
        for (uint32_t k = 0; k < lists[i].count; k++) {
            const errcode_custom_t *custom = &lists[i].entries[k];
            int version = version_of(custom->code);
            expected[custom->code - FIRST] |= !refused;
            contradicts |= version >= 0 ? version != lists[i].version : errcode_from_name(custom->name, NULL);
        }
        CHECK(refused == contradicts);
    }
    look_at_all(&seen);
    for (uint32_t i = 0; i < codes; i++) {
        CHECK((seen.message[i] != NULL) == expected[i]);
        count += expected[i];
    }
    CHECK(registered() == count && errcode_count() == table_count + count);
    CHECK(errcode_at(table_count + count) == -1);
    for (uint32_t i = 0; i < count; i++)
        CHECK(expected[errcode_at(table_count + i) - FIRST]);
}

static pthread_barrier_t begin;
static errcode_status_t statuses[WRITERS][MOST_LISTS];
static int writing = WRITERS;

static bool is_writing(void) { return __atomic_load_n(&writing, __ATOMIC_RELAXED) > 0; }

/* Two go the same way, one backwards and one in leaps. */
static void *writer(void *number)
{
    const uint32_t steps[WRITERS] = {1, 1, list_count - 1, 5};
    uintptr_t me = (uintptr_t)number;
    pthread_barrier_wait(&begin);
    for (uint32_t i = 0; i < list_count; i++) {
        uint32_t list = i * steps[me] % list_count;
        statuses[me][list] = register_list(&lists[list]);
    }
    __atomic_sub_fetch(&writing, 1, __ATOMIC_RELAXED);
    return NULL;
}

static void *reader(void *seen)
{
    pthread_barrier_wait(&begin);
    while (is_writing())
        look_at_all(seen);
    look_at_all(seen);
    return NULL;
}

static void on_signal(int signal)
{
    static uint32_t count;
    (void)signal;
    register_list(&lists[__atomic_fetch_add(&count, 1, __ATOMIC_RELAXED) % list_count]);
}

static pid_t fork_child(void)
{
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0)
        alarm(SECONDS);
    return child;
}

static void wait_for(pid_t child)
{
    int status;
    CHECK(waitpid(child, &status, 0) == child && status == 0);
}

/* In a child the threads stand still for ever, whatever they were doing. */
static void interrupt(const pthread_t *writers)
{
    pid_t children[CHILDREN];
    int count = 0;
    while (count < CHILDREN && is_writing()) {
        pthread_kill(writers[count % WRITERS], SIGUSR1);
        children[count] = fork_child();
        if (children[count++] == 0) {
            check_end();
            _exit(0);
        }
    }
    while (count-- > 0)
        wait_for(children[count]);
}

/* A mistake: what is read here is not read as an atomic. */
static void race(const pthread_t *writers)
{
    const volatile uint32_t *count = errcode_registered();
    (void)writers;
    while (is_writing())
        (void)*count;
}

static void hammer(void (*meanwhile)(const pthread_t *writers))
{
    static struct seen seen[READERS];
    const char *unknown = errcode_message(FIRST);
    pthread_t writers[WRITERS], readers[READERS];
    signal(SIGUSR1, on_signal);
    pthread_barrier_init(&begin, NULL, WRITERS + READERS);
    for (uintptr_t i = 0; i < WRITERS; i++)
        CHECK(pthread_create(&writers[i], NULL, writer, (void *)i) == 0);
    for (int i = 0; i < READERS; i++)
        CHECK(pthread_create(&readers[i], NULL, reader, &seen[i]) == 0);
    if (meanwhile != NULL)
        meanwhile(writers);
    for (int i = 0; i < WRITERS; i++)
        pthread_join(writers[i], NULL);
    for (int i = 0; i < READERS; i++)
        pthread_join(readers[i], NULL);
    for (uint32_t i = 0; i < list_count; i++)
        for (int k = 1; k < WRITERS; k++)
            CHECK((statuses[k][i] == ERRCODE_REG_OK) == (statuses[0][i] == ERRCODE_REG_OK));
    check_end();
    CHECK(strcmp(unknown, UNKNOWN) == 0);
}

#if defined(__x86_64__) && defined(__linux__)
enum { EVERY = 11 };
static volatile sig_atomic_t stepping, is_child, instructions;

/* While stepping, comes after every instruction: the processor raises the signal as long as the flag is set. */
static void on_step(int signal, siginfo_t *info, void *context)
{
    const greg_t trap = 0x100;
    greg_t *flags = &((ucontext_t *)context)->uc_mcontext.gregs[REG_EFL];
    (void)signal, (void)info;
    if (stepping && ++instructions % EVERY == 0) {
        pid_t child = fork_child();
        if (child != 0) {
            wait_for(child);
        } else {
            is_child = true;
            stepping = false;
            register_list(&lists[(uint32_t)(instructions / EVERY) % list_count]);
        }
    }
    *flags = stepping ? *flags | trap : *flags & ~trap;
}

/* Interrupts registering, all over its instructions: a child registers inside of the signal handler, and then goes on
 * with what was interrupted. */
static void step(void)
{
    struct sigaction action = {.sa_sigaction = on_step, .sa_flags = SA_SIGINFO};
    CHECK(sigaction(SIGTRAP, &action, NULL) == 0);
    /* Not the first registration, which has a hundred times as many instructions. */
    register_list(&lists[0]);
    for (uint32_t i = 1; i < list_count; i++) {
        errcode_status_t status;
        instructions = 0;
        stepping = true;
        raise(SIGTRAP);
        status = errcode_register_all(lists[i].entries, lists[i].count, NULL);
        stepping = false;
        CHECK(is_child || instructions > 100);
        CHECK((register_list(&lists[i]) == ERRCODE_REG_OK) == (status == ERRCODE_REG_OK));
        if (is_child) {
            check_end();
            _exit(0);
        }
    }
    check_end();
}
#endif

/* The longest name that has this number. */
static const char *long_name(int32_t code)
{
    static char name[256];
    memset(name, 'N', 255);
    snprintf(name, 7, "N%05d", (int)code);
    name[6] = 'N';
    return name;
}

/* When all space is taken, everything that is there still answers. */
static void fill(void)
{
    char message[256] = {0};
    int32_t code = FIRST;
    memset(message, 'm', 255);
    while (code <= LAST && errcode_register(code, long_name(code), message) == ERRCODE_REG_OK)
        code++;
    CHECK(code <= LAST && errcode_register(code, long_name(code), message) == ERRCODE_REG_NO_SPACE);
    CHECK(version_of(code) == -1 && !errcode_from_name(long_name(code), NULL));
    CHECK(registered() == (uint32_t)(code - FIRST) && errcode_count() == table_count + registered());
    CHECK(errcode_at(errcode_count()) == -1);
    while (--code >= FIRST) {
        errcode_info_t info = errcode_describe(code);
        const char *name = long_name(code);
        CHECK(info.known && strcmp(info.name, name) == 0 && strcmp(info.message, message) == 0);
        CHECK(errcode_is_known(code) && errcode_name(code) == info.name && errcode_message(code) == info.message);
        CHECK(errcode_at(table_count + (uint32_t)(code - FIRST)) == code);
        CHECK(errcode_register(code, name, message) == ERRCODE_REG_OK);
        CHECK(errcode_register(code, name, "Other") == ERRCODE_REG_CODE_TAKEN);
        CHECK(code % 100 != 0 || is_name_of(name, code));
    }
    for (uint32_t i = 0; i < table_count; i++)
        look_at_table(i);
}

int main(int count, char **arguments)
{
    const char *mode = count == 3 ? arguments[1] : "";
    uint32_t seed = count == 3 ? (uint32_t)atoi(arguments[2]) : 0;
    alarm(SECONDS);
    read_table();
    write_lists(seed, MOST_LISTS, MOST_CODES, LONGEST);
    if (strcmp(mode, "threads") == 0) {
        hammer(NULL);
    } else if (strcmp(mode, "interrupts") == 0) {
        hammer(interrupt);
    } else if (strcmp(mode, "prepared") == 0) {
        register_list(&lists[0]);
        hammer(NULL);
    } else if (strcmp(mode, "race") == 0) {
        register_list(&lists[0]);
        hammer(race);
    } else if (strcmp(mode, "full") == 0) {
        fill();
#if defined(__x86_64__) && defined(__linux__)
    } else if (strcmp(mode, "steps") == 0) {
        /* Few, so that they meet. */
        write_lists(seed, 8, 11, 3);
        step();
#endif
    } else {
        fail(__LINE__, "a mode and a number");
    }
    return 0;
}
