package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import io.github.codexspring.protocol.ServerNotifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A log that packs, sheds and evicts, against a plain list of what was put in. */
class LogCompactionTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String[] TEXTS = {
        "a",
        "",
        "Hello ",
        "a\\nb",
        "tab\\t\\\"quoted\\\" back\\\\slash",
        "😀 emoji",
        "\\ud83d\\ude00",
        "\u2028raw",
        "ä€ß",
        "x".repeat(60)
    };

    private static final Map<String, WireMethod> METHODS = methods();

    private final List<Put> expected = new ArrayList<>();

    private final Map<String, Template> templates = new HashMap<>();

    private final LogTotals totals = new LogTotals();

    /** What was put in. */
    private record Put(WireMethod method, String name, String params, boolean delta) {

        String text() {
            return MAPPER.readTree(this.params).path("delta").stringValue();
        }

        /** What must be the same in events that are merged. */
        String kind() {
            return this.name + this.params.replaceFirst("\"delta\":\"(\\\\.|[^\"\\\\])*\"", "");
        }
    }

    private static Map<String, WireMethod> methods() {
        Map<String, WireMethod> methods = new HashMap<>();
        for (int i = 0; i < WireMethod.count(); i++) {
            methods.put(WireMethod.at(i).name(), WireMethod.at(i));
        }
        return methods;
    }

    @Test
    void whenSegmentsArePackedThenEveryEventReadsBackByteForByteAtEverySequence() {
        EventLog log = new EventLog(Scope.TURN, 130_000, this.totals);
        Random random = new Random(11);
        for (int i = 0; i < 2500; i++) {
            put(log, random);
        }
        assertThat(log.bytes()).as("packed, not shed").isLessThan(130_000);
        assertThat(this.totals.dropped(Scope.TURN, DropReason.OVERFLOW)).isZero();
        assertThat(log.head().link()).isInstanceOf(PackedSegment.class);
        for (int sequence = 1; sequence <= this.expected.size(); sequence++) {
            assertReadsFrom(log.cursor(sequence), sequence, 40);
        }
        assertReadsFrom(log.cursor(1), 1, this.expected.size());
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whenLogGrowsThroughAllStagesThenItCanBeResumedAtEverySequenceAtEachMoment(Scope scope) {
        EventLog log = new EventLog(scope, 24_000, this.totals);
        Random random = new Random(5);
        for (int i = 0; i < 900; i++) {
            put(log, random);
            for (int sequence = 1; sequence <= this.expected.size(); sequence++) {
                Cursor cursor = log.cursor(sequence);
                assertReadsFrom(cursor, sequence, 2);
                cursor.close();
            }
        }
        assertThat(this.totals.dropped(scope, DropReason.OVERFLOW)).isPositive();
        assertThat(this.totals.bytes()).isEqualTo(log.bytes());
    }

    @Test
    void whenATurnOutgrowsItsLimitThenOnlyDeltasGo() {
        EventLog log = new EventLog(Scope.TURN, 64_000, this.totals);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            put(log, random);
        }
        List<Long> read = new ArrayList<>();
        long missing = 0;
        Cursor cursor = log.cursor(1);
        LogEntry entry;
        while ((entry = cursor.poll()) != null) {
            if (entry.method() == WireMethod.GAP) {
                long first = (read.isEmpty() ? 0 : read.get(read.size() - 1)) + 1;
                missing += entry.sequence() - first + 1;
                assertThat(this.expected.subList((int) first - 1, (int) entry.sequence()))
                        .allMatch(Put::delta);
            }
            read.add(entry.sequence());
        }
        assertThat(missing).isPositive().isEqualTo(this.totals.dropped(Scope.TURN, DropReason.OVERFLOW));
        assertThat(log.itemsLost()).isFalse();
        long items = this.expected.stream()
                .filter((put) -> !put.delta())
                .mapToLong((put) -> put.params().length())
                .sum();
        assertThat(log.bytes()).isLessThan(64_000 + 2 * items);
    }

    @Test
    void whenReadersOfAllPacesReadALogThatIsPackedAndShedThenNoneMissesAnythingUnannounced() {
        EventLog log = new EventLog(Scope.TURN, 40_000, this.totals);
        Random random = new Random(17);
        List<Cursor> cursors = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            put(log, random);
            if (i % 600 == 0) {
                cursors.add(log.cursor(1));
                positions.add(1L);
            }
            for (int c = 0; c < cursors.size(); c++) {
                if (random.nextInt(1 + c * 3) == 0) {
                    positions.set(c, readSome(cursors.get(c), positions.get(c), random.nextInt(4), c % 2 == 0));
                }
            }
        }
        for (int c = 0; c < cursors.size(); c++) {
            long end = readSome(cursors.get(c), positions.get(c), Integer.MAX_VALUE, c % 2 == 0);
            assertThat(end).isEqualTo(this.expected.size() + 1L);
        }
        assertThat(this.totals.coalesced(Scope.TURN)).isPositive();
    }

    private long readSome(Cursor cursor, long position, int count, boolean merging) {
        long next = position;
        for (int i = 0; i < count; i++) {
            LogEntry entry = merging ? cursor.pollMerged(2000) : cursor.poll();
            if (entry == null) {
                return next;
            }
            if (entry.method() != WireMethod.GAP) {
                assertThat(entry.firstSequence()).isEqualTo(next);
                assertSame(entry);
            }
            next = entry.sequence() + 1;
        }
        return next;
    }

    private void assertSame(LogEntry entry) {
        List<Put> puts = this.expected.subList((int) entry.firstSequence() - 1, (int) entry.sequence());
        if (puts.size() == 1) {
            assertThat(params(entry)).isEqualTo(puts.get(0).params());
            return;
        }
        assertThat(puts).extracting(Put::kind).containsOnly(puts.get(0).kind());
        StringBuilder text = new StringBuilder();
        puts.forEach((put) -> text.append(put.text()));
        assertThat(MAPPER.readTree(params(entry)).path("delta").stringValue()).isEqualTo(text.toString());
        assertThat(entry.length()).isLessThanOrEqualTo(2000);
    }

    /** Reads up to {@code count} entries behind an optional gap, each of which must be the one that was put in. */
    private void assertReadsFrom(Cursor cursor, int sequence, int count) {
        int next = sequence;
        for (int i = 0; i < count && next <= this.expected.size(); i++) {
            LogEntry entry = cursor.poll();
            assertThat(entry).as("entry %d", next).isNotNull();
            if (entry.method() == WireMethod.GAP) {
                assertThat(entry.sequence()).isGreaterThanOrEqualTo(next);
                assertThat(params(entry)).contains("\"firstMissing\":" + next + ",");
                next = (int) entry.sequence() + 1;
                continue;
            }
            Put put = this.expected.get(next - 1);
            assertThat(entry.sequence()).isEqualTo(next);
            assertThat(entry.method()).isSameAs(put.method());
            assertThat(entry.methodName()).isEqualTo(put.name());
            assertThat(params(entry)).isEqualTo(put.params());
            assertThat(entry.isDelta()).isEqualTo(put.delta());
            next++;
        }
    }

    private static String params(LogEntry entry) {
        return entry.paramsJson();
    }

    private void put(EventLog log, Random random) {
        int item = random.nextInt(2);
        int index = random.nextInt(3);
        String text = TEXTS[random.nextInt(TEXTS.length)];
        String ids =
                "{\"threadId\":\"0199a213-81c0-7800-8aa1-bbab2a035a53\",\"turnId\":\"0199a213-81d1\",\"itemId\":\"msg_"
                        + item + "\"";
        int kind = random.nextInt(40);
        if (kind == 0) {
            put(
                    log,
                    ServerNotifications.ITEM_COMPLETED.method(),
                    ids + ",\"item\":{\"text\":\"" + text + "\"}}",
                    false);
        } else if (kind == 1) {
            put(log, "future/" + text.length(), "{\"new\":" + index + "}", false);
        } else if (kind < 8) {
            put(
                    log,
                    ServerNotifications.ITEM_REASONING_SUMMARY_TEXT_DELTA.method(),
                    ids + ",\"delta\":\"" + text + "\",\"summaryIndex\":" + index + "}",
                    true);
        } else if (kind < 14) {
            put(
                    log,
                    ServerNotifications.ITEM_REASONING_TEXT_DELTA.method(),
                    ids + ",\"delta\":\"" + text + "\",\"contentIndex\":" + index + "}",
                    true);
        } else {
            put(log, ServerNotifications.ITEM_AGENT_MESSAGE_DELTA.method(), ids + ",\"delta\":\"" + text + "\"}", true);
        }
    }

    private void put(EventLog log, String name, String params, boolean delta) {
        WireMethod method = METHODS.getOrDefault(name, WireMethod.UNKNOWN);
        byte[] bytes = params.getBytes(StandardCharsets.UTF_8);
        Payload event;
        if (delta) {
            int from = params.indexOf("\"delta\":\"") + "\"delta\":\"".length();
            int to = from;
            while (params.charAt(to) != '"') {
                to += (params.charAt(to) == '\\') ? 2 : 1;
            }
            byte[] text = utf8(params.substring(from, to));
            // As the router does it: mostly the template of the last delta like this one, sometimes an equal one.
            String around = params.substring(0, from) + '\0' + params.substring(to);
            Template fresh = Template.delta(method, utf8(params.substring(0, from)), utf8(params.substring(to)));
            Template template = fresh;
            if (this.expected.size() % 7 != 0) {
                template = this.templates.computeIfAbsent(method.name() + around, (key) -> fresh);
            }
            event = new Payload(template, text, 0, text.length, System.nanoTime());
        } else {
            Template template = (method == WireMethod.UNKNOWN) ? Template.unknown(utf8(name)) : Template.of(method);
            event = new Payload(template, bytes, 0, bytes.length, System.nanoTime());
        }
        log.append(event, false);
        this.expected.add(new Put(method, name, params, delta));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
