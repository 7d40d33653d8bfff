/*
 * A fake app-server that is never the bottleneck: newline-delimited JSON-RPC on stdin and stdout, as many events as the
 * pipe takes. See the usage text below.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char USAGE[] =
    "usage: firehose [--jsonrpc] [--content-length] [--per-message] [MODE]\n"
    "\n"
    "Without a mode: an app-server on stdin and stdout. A turn whose text contains 'fh:TURNS:DELTAS:RATE' is part of a\n"
    "load: once TURNS turns have been started, each gets turn/started, DELTAS deltas and turn/completed, interleaved\n"
    "round-robin. RATE 0 is as fast as the pipe takes it. Another RATE is that many deltas a second over all turns, one\n"
    "write each, and the text of a delta is then its send time: CLOCK_MONOTONIC in ns, 20 digits. DELTAS 0 leaves the\n"
    "turns idle. Any other argument is ignored, so that it can be started like the real one.\n"
    "\n"
    "  --jsonrpc          \"jsonrpc\":\"2.0\" in every message\n"
    "  --content-length   headers instead of newlines, both ways; implies --jsonrpc\n"
    "  --per-message      one write(2) per message; also with FIREHOSE_PER_MESSAGE=1 in the environment\n"
    "\n"
    "  expect TURNS DELTAS        what readers of that load must add up, as JSON\n"
    "  emit TURNS DELTAS RATE     only the load, without a handshake\n"
    "  drain COMMAND...           reads the output of a command (emit) and throws it away: the limit, as JSON\n"
    "  latency COMMAND...         reads the send times in the output of a command (emit): the floor, as JSON\n";

enum { ID_SIZE = 37, MAX_TURNS = 16384, MESSAGE_SIZE = 4096, BLOCK = 64 * 1024 };

/* JSON string bodies of the deltas, as they stand on the wire. Mostly words, some escapes, some text beyond ASCII. */
static const char *const TEXTS[] = {
    "Let", " us", " see", " what", " the", " build", " says", ":", "\\n", "\\n\\n", "```", "java\\n",
    "public", " final", " class", " Parser", " {\\n", "\\tprivate", " int", " depth", " =", " 0", ";\\n", "}",
    " \\\"quoted\\\"", " C:\\\\Temp\\\\x", " \\u00fcber", " \\u2713", " na\xc3\xafve", " \xc2\xa7", " 12 \xe2\x82\xac",
    " \xe6\x97\xa5\xe6\x9c\xac", " \xd0\xbf\xd1\x80\xd0\xb8", " \xf0\x9f\x9a\x80", " \xe2\x80\x9cso\xe2\x80\x9d",
    " \\ud83d\\udc4d", " a/b", " \\/etc\\/hosts", " step", " by", " step.", " Then", " run", " `git diff`",
    " --stat", " and", " compare", " both", " branches", " before", " merging", ",", " otherwise", " conflicts",
    " reappear", " (see #42)", "!", " dependency", " reproducible", " significantly", "\\r\\n"};
enum { TEXT_COUNT = sizeof TEXTS / sizeof *TEXTS };
_Static_assert(TEXT_COUNT == 61, "a prime, so that all turns go through all texts");

typedef struct {
    char thread[ID_SIZE];
    char turn[ID_SIZE];
} Target;

static bool with_version, with_headers, write_each;
static Target targets[MAX_TURNS];

static int text_index(int turn, long round) { return (int)((turn * 5L + round * 11L) % TEXT_COUNT); }

static void fail(const char *what) {
    fprintf(stderr, "firehose: %s\n", what);
    exit(1);
}

static void *allocate(size_t size) {
    void *block = malloc(size);
    if (block == NULL) {
        fail("out of memory");
    }
    return block;
}

static int64_t now_ns(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static double cpu_seconds(void) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
}

/* A reader that goes away ends the process: a load has one reader only. */
static void write_all(const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, size);
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            exit(0);
        }
        bytes += written;
        size -= (size_t)written;
    }
}

/* ---- messages ---- */

__attribute__((format(printf, 2, 3))) static size_t message(char *to, const char *format, ...) {
    char body[MESSAGE_SIZE];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(body, sizeof body, format, arguments);
    va_end(arguments);
    if (size < 1 || (size_t)size >= sizeof body) {
        fail("a message is too long");
    }
    const char *version = with_version ? "\"jsonrpc\":\"2.0\"," : "";
    size_t whole = (size_t)size + strlen(version);
    if (with_headers) {
        return (size_t)sprintf(to, "Content-Length: %zu\r\n\r\n{%s%s", whole, version, body + 1);
    }
    return (size_t)sprintf(to, "{%s%s\n", version, body + 1);
}

static size_t delta_params(char *to, const Target *target, const char *text) {
    return (size_t)sprintf(to, "{\"threadId\":\"%s\",\"turnId\":\"%s\",\"itemId\":\"msg_4\",\"delta\":\"%s\"}",
                           target->thread, target->turn, text);
}

static size_t delta_message(char *to, const Target *target, const char *text, int64_t ms) {
    char params[MESSAGE_SIZE / 2];
    delta_params(params, target, text);
    return message(to, "{\"method\":\"item/agentMessage/delta\",\"params\":%s,\"emittedAtMs\":%" PRId64 "}", params, ms);
}

static size_t turn_object(char *to, const char *turn, const char *status) {
    return (size_t)sprintf(to,
                           "{\"id\":\"%s\",\"rootTurnId\":\"%s\",\"items\":[],\"itemsView\":\"notLoaded\",\"status\":\"%s\","
                           "\"error\":null,\"startedAt\":null,\"completedAt\":null,\"durationMs\":null}",
                           turn, turn, status);
}

static void write_turn_message(const char *method, const char *status, const Target *target) {
    char turn[MESSAGE_SIZE / 2], whole[2 * MESSAGE_SIZE];
    turn_object(turn, target->turn, status);
    write_all(whole, message(whole, "{\"method\":\"%s\",\"params\":{\"threadId\":\"%s\",\"turn\":%s},\"emittedAtMs\":%" PRId64 "}",
                             method, target->thread, turn, now_ns(CLOCK_REALTIME) / 1000000));
}

/* Ids of constant length, so that the size of a message does not depend on the number of turns. */
static void name_target(Target *target, int thread, int turn, unsigned load) {
    snprintf(target->thread, ID_SIZE, "01a20e14-e2cd-7422-bb4c-%012x", (unsigned)thread);
    snprintf(target->turn, ID_SIZE, "01a20e14-%04x-7560-98e0-%012x", load & 0xffffu, (unsigned)turn);
}

/* ---- emitting ---- */

static void emit_paced(int turns, long deltas, long rate) {
    prctl(PR_SET_TIMERSLACK, 1);
    double step = 1e9 / (double)rate;
    int64_t start = now_ns(CLOCK_MONOTONIC) + 2000000;
    char whole[2 * MESSAGE_SIZE], text[32];
    for (long n = 0; n < deltas * turns; n++) {
        int64_t due = start + (int64_t)((double)n * step);
        struct timespec until = {due / 1000000000, due % 1000000000};
        while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR) {
        }
        int64_t ms = now_ns(CLOCK_REALTIME) / 1000000;
        snprintf(text, sizeof text, "%020" PRId64, now_ns(CLOCK_MONOTONIC));
        write_all(whole, delta_message(whole, &targets[n % turns], text, ms));
    }
}

/* A delta with one of the texts, and where the ids of its turn stand in it. */
typedef struct {
    char bytes[2 * MESSAGE_SIZE];
    size_t size, thread, turn;
} Delta;

static size_t place_of(const char *id, const Delta *delta) {
    const char *at = strstr(delta->bytes, id);
    if (at == NULL) {
        fail("a delta does not name its turn");
    }
    return (size_t)(at - delta->bytes);
}

/* Ids are as long as one another, so that the messages of all turns are those of one with other ids. */
static Delta *deltas_of(const Target *target) {
    Delta *all = allocate(TEXT_COUNT * sizeof *all);
    int64_t ms = now_ns(CLOCK_REALTIME) / 1000000;
    for (int i = 0; i < TEXT_COUNT; i++) {
        all[i].size = delta_message(all[i].bytes, target, TEXTS[i], ms);
        all[i].thread = place_of(target->thread, &all[i]);
        all[i].turn = place_of(target->turn, &all[i]);
    }
    return all;
}

static size_t copy_for(const Target *target, const Delta *delta, char *to) {
    memcpy(to, delta->bytes, delta->size);
    memcpy(to + delta->thread, target->thread, ID_SIZE - 1);
    memcpy(to + delta->turn, target->turn, ID_SIZE - 1);
    return delta->size;
}

/* The messages of a load. Kept for the next one: to touch new memory takes longer than to write the messages. */
static char *block_of(size_t size) {
    static char *block;
    static size_t room;
    if (size > room) {
        free(block);
        block = allocate(size);
        room = size;
    }
    return block;
}

/* The texts of a turn repeat after TEXT_COUNT rounds, so a few cycles are written to memory once and sent again and again. */
static void emit_fast(int turns, long deltas) {
    long rounds = TEXT_COUNT;
    while (rounds * turns < 4096) {
        rounds += TEXT_COUNT;
    }
    if (rounds > deltas) {
        rounds = deltas;
    }
    long messages = rounds * turns;
    char *block = block_of((size_t)messages * 320 + MESSAGE_SIZE);
    size_t *ends = allocate(((size_t)messages + 1) * sizeof *ends);
    Delta *texts = deltas_of(&targets[0]);
    ends[0] = 0;
    for (long n = 0; n < messages; n++) {
        int turn = (int)(n % turns);
        ends[n + 1] = ends[n] + copy_for(&targets[turn], &texts[text_index(turn, n / turns)], block + ends[n]);
    }
    for (long done = 0; done < deltas; done += rounds) {
        long now = (deltas - done < rounds ? deltas - done : rounds) * turns;
        if (write_each) {
            for (long n = 0; n < now; n++) {
                write_all(block + ends[n], ends[n + 1] - ends[n]);
            }
        } else {
            write_all(block, ends[now]);
        }
    }
    free(ends);
    free(texts);
}

static void emit(int turns, long deltas, long rate) {
    if (deltas == 0) {
        return;
    }
    for (int i = 0; i < turns; i++) {
        write_turn_message("turn/started", "inProgress", &targets[i]);
    }
    if (rate > 0) {
        emit_paced(turns, deltas, rate);
    } else {
        emit_fast(turns, deltas);
    }
    for (int i = 0; i < turns; i++) {
        write_turn_message("turn/completed", "completed", &targets[i]);
    }
}

/* ---- what must come out ---- */

static unsigned hex4(const char *digits) {
    char four[5] = {digits[0], digits[1], digits[2], digits[3], 0};
    return (unsigned)strtoul(four, NULL, 16);
}

/* Decodes a JSON string body to UTF-16. */
static int decode(const char *body, uint16_t *units) {
    int n = 0;
    for (const unsigned char *p = (const unsigned char *)body; *p != 0;) {
        unsigned c = *p++;
        if (c == '\\') {
            c = *p++;
            switch (c) {
                case 'n': c = '\n'; break;
                case 'r': c = '\r'; break;
                case 't': c = '\t'; break;
                case 'u': c = hex4((const char *)p); p += 4; break;
                default: break;
            }
        } else if (c >= 0x80) {
            int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
            c &= 0x3fu >> more;
            while (more-- > 0) {
                c = c << 6 | (*p++ & 0x3fu);
            }
        }
        if (c >= 0x10000) {
            units[n++] = (uint16_t)(0xd800 + ((c - 0x10000) >> 10));
            c = 0xdc00 + (c & 0x3ff);
        }
        units[n++] = (uint16_t)c;
    }
    return n;
}

static uint32_t hash_of(const char *bytes) {
    uint32_t hash = 0;
    for (; *bytes != 0; bytes++) {
        hash = hash * 31 + (unsigned char)*bytes;
    }
    return hash;
}

typedef struct {
    uint64_t count, chars, points, bytes;
    uint32_t hash, raw_hash;
} Sums;

/* One turn. A hash is h = 31 h + hash of the text, so a text that is missing, twice, changed or misplaced shows. */
static void add_turn(Sums *sums, int turn, long deltas) {
    uint16_t units[64];
    char params[MESSAGE_SIZE];
    uint32_t hash = 0, raw_hash = 0;
    for (long n = 0; n < deltas; n++) {
        const char *text = TEXTS[text_index(turn, n)];
        int length = decode(text, units);
        uint32_t h = 0;
        for (int k = 0; k < length; k++) {
            h = h * 31 + units[k];
            sums->points += !(units[k] >= 0xdc00 && units[k] < 0xe000);
        }
        hash = hash * 31 + h;
        raw_hash = raw_hash * 31 + hash_of(text);
        sums->count++;
        sums->chars += (uint64_t)length;
        sums->bytes += delta_params(params, &targets[0], "") + strlen(text);
    }
    sums->hash += hash;
    sums->raw_hash += raw_hash;
}

/* chars and points: length in UTF-16 units and in code points; bytes: of the params; rawHash: of the undecoded texts. */
static int expect(int turns, long deltas) {
    char whole[2 * MESSAGE_SIZE];
    double message_bytes = 0;
    Sums sums = {0};
    name_target(&targets[0], 0, 0, 0);
    for (int i = 0; i < TEXT_COUNT; i++) {
        message_bytes += (double)delta_message(whole, &targets[0], TEXTS[i], INT64_C(1795532579525)) / TEXT_COUNT;
    }
    for (int turn = 0; turn < turns; turn++) {
        add_turn(&sums, turn, deltas);
    }
    printf("{\"count\":%" PRIu64 ",\"chars\":%" PRIu64 ",\"points\":%" PRIu64 ",\"hash\":%" PRId32 ",\"paramsBytes\":%" PRIu64
           ",\"rawHash\":%" PRId32 ",\"messageBytes\":%.1f}\n",
           sums.count, sums.chars, sums.points, (int32_t)sums.hash, sums.bytes, (int32_t)sums.raw_hash, message_bytes);
    return 0;
}

/* ---- limits ---- */

typedef struct {
    int64_t *values;
    long count, room;
} Samples;

static void add_sample(Samples *samples, int64_t value) {
    if (samples->count == samples->room) {
        samples->room = samples->room == 0 ? 1 << 16 : samples->room * 2;
        samples->values = realloc(samples->values, (size_t)samples->room * sizeof *samples->values);
        if (samples->values == NULL) {
            fail("out of memory");
        }
    }
    samples->values[samples->count++] = value;
}

static int by_value(const void *a, const void *b) {
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

static double quantile_us(const Samples *samples, double q) {
    long index = (long)((double)samples->count * q);
    return (double)samples->values[index < samples->count ? index : samples->count - 1] / 1e3;
}

/* Takes the whole lines out of the block and says how many bytes of it remain. */
static size_t sample_lines(Samples *samples, char *block, size_t size) {
    static const char KEY[] = "\"delta\":\"";
    char *line = block, *end;
    while ((end = memchr(line, '\n', size - (size_t)(line - block))) != NULL) {
        *end = 0;
        char *text = strstr(line, KEY);
        if (text != NULL) {
            add_sample(samples, now_ns(CLOCK_MONOTONIC) - strtoll(text + sizeof KEY - 1, NULL, 10));
        }
        line = end + 1;
    }
    size_t rest = size - (size_t)(line - block);
    memmove(block, line, rest);
    return rest;
}

static int measure(char **command, bool latency) {
    int ends[2];
    if (pipe(ends) != 0) {
        fail("no pipe");
    }
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execvp(command[0], command);
        _exit(127);
    }
    close(ends[1]);
    static char block[BLOCK];
    Samples samples = {0};
    int64_t begin = 0;
    uint64_t bytes = 0;
    size_t kept = 0;
    ssize_t got;
    while ((got = read(ends[0], block + kept, BLOCK - kept)) > 0) {
        if (begin == 0) {
            begin = now_ns(CLOCK_MONOTONIC);
        }
        bytes += (uint64_t)got;
        if (latency) {
            kept = sample_lines(&samples, block, kept + (size_t)got);
        }
    }
    double seconds = (double)(now_ns(CLOCK_MONOTONIC) - begin) / 1e9;
    int status;
    if (waitpid(child, &status, 0) != child || status != 0 || bytes == 0) {
        fail("the command failed");
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    double rss = (double)usage.ru_maxrss / 1024;
    if (!latency) {
        printf("{\"name\":\"limit-c-drain\",\"java\":\"-\",\"mode\":\"drain\",\"bytes\":%" PRIu64
               ",\"s\":%.6f,\"cpuS\":%.6f,\"rssMB\":%.1f}\n",
               bytes, seconds, cpu_seconds(), rss);
    } else {
        if (samples.count == 0) {
            fail("no send time was found");
        }
        qsort(samples.values, (size_t)samples.count, sizeof *samples.values, by_value);
        printf("{\"name\":\"limit-c-read\",\"java\":\"-\",\"mode\":\"latency\",\"n\":%ld,\"p50us\":%.1f,\"p99us\":%.1f,"
               "\"p999us\":%.1f,\"maxus\":%.1f,\"cpuS\":%.4f,\"rssMB\":%.1f}\n",
               samples.count, quantile_us(&samples, .5), quantile_us(&samples, .99), quantile_us(&samples, .999),
               quantile_us(&samples, 1), cpu_seconds(), rss);
    }
    return 0;
}

/* ---- requests ---- */

static char incoming[BLOCK];
static size_t incoming_size, incoming_at;

static int next_byte(void) {
    if (incoming_at == incoming_size) {
        ssize_t got = read(STDIN_FILENO, incoming, sizeof incoming);
        if (got <= 0) {
            return -1;
        }
        incoming_size = (size_t)got;
        incoming_at = 0;
    }
    return (unsigned char)incoming[incoming_at++];
}

static bool read_line(char *line, size_t room) {
    size_t size = 0;
    int c;
    while ((c = next_byte()) >= 0 && c != '\n') {
        if (c != '\r' && size + 1 < room) {
            line[size++] = (char)c;
        }
    }
    line[size] = 0;
    return c >= 0 || size > 0;
}

static bool read_message(char *body, size_t room) {
    if (!with_headers) {
        return read_line(body, room);
    }
    static const char LENGTH[] = "Content-Length:";
    char header[256];
    long length = 0;
    do {
        if (!read_line(header, sizeof header)) {
            return false;
        }
        if (strncasecmp(header, LENGTH, sizeof LENGTH - 1) == 0) {
            length = strtol(header + sizeof LENGTH - 1, NULL, 10);
        }
    } while (header[0] != 0);
    for (long i = 0; i < length; i++) {
        int c = next_byte();
        if (c < 0) {
            return false;
        }
        if ((size_t)i + 1 < room) {
            body[i] = (char)c;
            body[i + 1] = 0;
        }
    }
    return true;
}

/* The raw value of a key with a simple value: all that the requests of the benchmarks need. */
static bool find_value(const char *body, const char *key, char *value, size_t room) {
    const char *at = strstr(body, key);
    if (at == NULL) {
        return false;
    }
    at += strlen(key);
    at += strspn(at, " :");
    size_t size = *at == '"' ? strcspn(at + 1, "\"") + 2 : strcspn(at, ",} ");
    if (size >= room) {
        return false;
    }
    memcpy(value, at, size);
    value[size] = 0;
    return true;
}

static void answer(const char *id, const char *result) {
    char whole[2 * MESSAGE_SIZE];
    write_all(whole, message(whole, "{\"id\":%s,\"result\":%s}", id, result));
}

static void answer_thread(const char *id, const char *thread) {
    char result[MESSAGE_SIZE / 2];
    snprintf(result, sizeof result,
             "{\"thread\":{\"id\":\"%s\",\"sessionId\":\"%s\",\"preview\":\"\",\"ephemeral\":true,\"historyMode\":\"paginated\","
             "\"modelProvider\":\"none\",\"model\":\"none\",\"createdAt\":0,\"updatedAt\":0,\"status\":{\"type\":\"idle\"},"
             "\"cwd\":\"/\",\"cliVersion\":\"0.0.0\",\"source\":\"appServer\",\"projectId\":null,\"turns\":[]},\"model\":\"none\","
             "\"modelProvider\":\"none\",\"cwd\":\"/\",\"approvalPolicy\":\"never\",\"approvalsReviewer\":\"user\","
             "\"sandbox\":{\"type\":\"readOnly\"}}",
             thread, thread);
    answer(id, result);
}

static int serve(void) {
    static char body[BLOCK];
    Target fresh;
    int threads = 0, started = 0;
    unsigned load = 0;
    while (read_message(body, sizeof body)) {
        char id[128], method[128], value[128], result[MESSAGE_SIZE / 2];
        if (!find_value(body, "\"method\"", method, sizeof method) || !find_value(body, "\"id\"", id, sizeof id)) {
            continue;
        }
        if (strcmp(method, "\"initialize\"") == 0) {
            answer(id, "{\"userAgent\":\"firehose/0.0.0 (benchmarks)\",\"codexHome\":\"/\",\"platformFamily\":\"unix\","
                       "\"platformOs\":\"linux\"}");
        } else if (strcmp(method, "\"thread/start\"") == 0) {
            name_target(&fresh, threads++, 0, 0);
            answer_thread(id, fresh.thread);
        } else if (strcmp(method, "\"turn/start\"") == 0) {
            int turns = 0;
            long deltas = 0, rate = 0;
            const char *text = strstr(body, "fh:");
            if (text == NULL || sscanf(text, "fh:%d:%ld:%ld", &turns, &deltas, &rate) != 3 || turns < 1 ||
                turns > MAX_TURNS || !find_value(body, "\"threadId\"", value, sizeof value) || strlen(value) != ID_SIZE + 1) {
                fail("a turn/start without thread or load");
            }
            Target *target = &targets[started];
            name_target(target, 0, started, load);
            memcpy(target->thread, value + 1, ID_SIZE - 1);
            char turn[MESSAGE_SIZE / 4];
            turn_object(turn, target->turn, "inProgress");
            snprintf(result, sizeof result, "{\"turn\":%s}", turn);
            answer(id, result);
            if (++started == turns) {
                emit(turns, deltas, rate);
                started = 0;
                load++;
            }
        } else {
            answer(id, "{}");
        }
    }
    return 0;
}

static long number(int count, char **arguments, int index) {
    char *end;
    long value = index < count ? strtol(arguments[index], &end, 10) : -1;
    if (value < 0 || *end != 0) {
        fputs(USAGE, stderr);
        exit(2);
    }
    return value;
}

int main(int count, char **arguments) {
    signal(SIGPIPE, SIG_IGN);
    write_each = getenv("FIREHOSE_PER_MESSAGE") != NULL;
    for (int i = 1; i < count; i++) {
        const char *argument = arguments[i];
        if (strcmp(argument, "--help") == 0) {
            fputs(USAGE, stdout);
            return 0;
        } else if (strcmp(argument, "--jsonrpc") == 0) {
            with_version = true;
        } else if (strcmp(argument, "--content-length") == 0) {
            with_headers = with_version = true;
        } else if (strcmp(argument, "--per-message") == 0) {
            write_each = true;
        } else if (strcmp(argument, "drain") == 0 || strcmp(argument, "latency") == 0) {
            return measure(arguments + i + 1, argument[0] == 'l');
        } else if (strcmp(argument, "expect") == 0 || strcmp(argument, "emit") == 0) {
            long turns = number(count, arguments, i + 1), deltas = number(count, arguments, i + 2);
            if (turns < 1 || turns > MAX_TURNS) {
                fail("too many turns");
            }
            if (argument[1] == 'x') {
                return expect((int)turns, deltas);
            }
            for (int turn = 0; turn < turns; turn++) {
                name_target(&targets[turn], turn, turn, 0);
            }
            emit((int)turns, deltas, number(count, arguments, i + 3));
            return 0;
        }
    }
    return serve();
}
