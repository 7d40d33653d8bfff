package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventLogTest {

    private static final byte[] NO_NAME = {};

    private static final int ROUNDS = 200;

    private final EventLog log = new EventLog(Scope.GLOBAL, Long.MAX_VALUE, new LogTotals());

    @Test
    void whenCursorsOpenBeforeWhileAndAfterThenEachSeesEverything() {
        Cursor before = this.log.cursor(1);
        append("a");
        assertThat(text(before.poll())).isEqualTo("a");
        Cursor meanwhile = this.log.cursor(1);
        Cursor end = this.log.cursorAtEnd();
        append("b");
        append("c");
        Cursor after = this.log.cursor(1);
        assertThat(all(before)).containsExactly("b", "c");
        assertThat(all(meanwhile)).containsExactly("a", "b", "c");
        assertThat(all(after)).containsExactly("a", "b", "c");
        assertThat(all(end)).containsExactly("b", "c");
        append("d");
        assertThat(all(before)).containsExactly("d");
        assertThat(all(after)).containsExactly("d");
    }

    @Test
    void whenEventsComeByTheThousandsASecondThenThatIsAFlood() {
        long now = System.nanoTime();
        boolean flooded = false;
        for (int i = 0; i < 200; i++) {
            append("a");
            append("b");
            now += 1_000_000;
            flooded = this.log.floods(now);
            assertThat(flooded && i < 30).as("a burst of %d", i).isFalse();
        }
        assertThat(flooded).isTrue();
        assertThat(this.log.floods(now + 200_000_000)).isFalse();
    }

    @Test
    void whenEventsComeAtAModelsPaceThenThatIsNoFloodHoweverSeldomTheyAreCounted() {
        long now = System.nanoTime();
        for (int i = 0; i < 3000; i++) {
            append("a");
            now += 4_000_000;
            if (i % 7 == 0 || i > 1000 && i % 500 > 100) {
                assertThat(this.log.floods(now)).as("event %d", i).isFalse();
            }
        }
    }

    @Test
    void whenLogIsResumedAtAnySequenceThenItGoesOnExactlyThere() {
        List<String> expected = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 700; i++) {
            int length = (random.nextInt(40) == 0) ? 40_000 : random.nextInt(200);
            expected.add(i + "x".repeat(length));
            append(expected.get(i));
        }
        for (int i = 0; i <= expected.size(); i++) {
            Cursor cursor = this.log.cursor(i + 1);
            LogEntry entry;
            int at = i;
            while ((entry = cursor.poll()) != null) {
                assertThat(entry.sequence()).isEqualTo(at + 1);
                assertThat(text(entry)).isEqualTo(expected.get(at));
                at++;
            }
            assertThat(at).isEqualTo(expected.size());
            cursor.close();
        }
    }

    @Test
    void whenEventIsLargerThanASegmentThenItIsKeptWhole() {
        String large = "l".repeat(3 << 20);
        append("small");
        append(large);
        append("after");
        assertThat(all(this.log.cursor(1))).containsExactly("small", large, "after");
    }

    @Test
    void whenMethodIsUnknownThenItsNameIsKept() {
        byte[] name = "future/Ünknown".getBytes(StandardCharsets.UTF_8);
        byte[] params = "{}".getBytes(StandardCharsets.UTF_8);
        this.log.append(new Payload(Template.unknown(name), params, 0, params.length, System.nanoTime()), true);
        append("known");
        Cursor cursor = this.log.cursor(1);
        LogEntry unknown = cursor.poll();
        assertThat(unknown).isNotNull();
        assertThat(unknown.methodName()).isEqualTo("future/Ünknown");
        assertThat(text(unknown)).isEqualTo("{}");
        assertThat(unknown.late()).isTrue();
        assertThat(unknown.isDelta()).isFalse();
        LogEntry known = cursor.poll();
        assertThat(known).isNotNull();
        assertThat(known.methodName()).isEqualTo("codex/approval/requested");
        assertThat(known.late()).isFalse();
    }

    @Test
    void whenADeltaIsReadThenItsTextStandsInItsParams() {
        byte[] source = "###body###".getBytes(StandardCharsets.UTF_8);
        Template template = Template.delta(
                WireMethod.APPROVAL_RESOLVED,
                "{\"delta\":\"".getBytes(StandardCharsets.UTF_8),
                "\",\"n\":1}".getBytes(StandardCharsets.UTF_8));
        append("first");
        this.log.append(new Payload(template, source, 3, 7, System.nanoTime()), false);
        this.log.append(new Payload(template, source, 3, 7, System.nanoTime()), true);
        Cursor cursor = this.log.cursor(2);
        for (boolean late : new boolean[] {false, true}) {
            LogEntry entry = cursor.poll();
            assertThat(entry).isNotNull();
            assertThat(entry.isDelta()).isTrue();
            assertThat(entry.late()).isEqualTo(late);
            assertThat(entry.text()).isEqualTo("body");
            assertThat(text(entry)).isEqualTo("{\"delta\":\"body\",\"n\":1}");
            assertThat(entry.params())
                    .hasSize(entry.length())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(text(entry));
        }
    }

    @Test
    void whenLogIsLimitedThenOldEventsGoAndASlowReaderSeesOneGapThatNamesThem() {
        LogTotals totals = new LogTotals();
        EventLog limited = new EventLog(Scope.GLOBAL, 20_000, totals);
        Cursor slow = limited.cursor(1);
        append(limited, "0");
        assertThat(text(slow.poll())).isEqualTo("0");
        for (int i = 1; i < 2000; i++) {
            append(limited, String.valueOf(i));
        }
        assertThat(limited.bytes()).isLessThan(20_000 + 40_000);
        assertThat(limited.firstSequence()).isGreaterThan(2);
        assertThat(totals.dropped(Scope.GLOBAL, DropReason.OVERFLOW)).isEqualTo(limited.firstSequence() - 1);
        assertThat(totals.bytes()).isEqualTo(limited.bytes());
        assertReadsOneGapAndTheRest(slow, 2, 2000);
        assertReadsOneGapAndTheRest(limited.cursor(1), 1, 2000);
    }

    /** A reader may still have what stands in the segment where it stopped. */
    private static void assertReadsOneGapAndTheRest(Cursor cursor, long first, int count) {
        long next = first;
        int gaps = 0;
        LogEntry entry;
        while ((entry = cursor.poll()) != null) {
            if (entry.method() == WireMethod.GAP) {
                assertThat(text(entry))
                        .isEqualTo("{\"reason\":\"evicted\",\"firstMissing\":" + next + ",\"lastMissing\":"
                                + entry.sequence() + "}");
                gaps++;
            } else {
                assertThat(entry.sequence()).isEqualTo(next);
                assertThat(text(entry)).isEqualTo(String.valueOf(next - 1));
            }
            next = entry.sequence() + 1;
        }
        assertThat(next).isEqualTo(count + 1L);
        assertThat(gaps).isOne();
    }

    @Test
    void whenPlaceIsNotKnownThenAGapComesFirst() {
        append("a");
        append("b");
        Cursor cursor = this.log.cursorAfterGap();
        LogEntry gap = cursor.poll();
        assertThat(gap).isNotNull();
        assertThat(gap.method()).isSameAs(WireMethod.GAP);
        assertThat(text(gap)).contains("unknown-position");
        assertThat(all(cursor)).containsExactly("a", "b");
    }

    @Test
    void whenLogIsEmptiedThenSequencesGoOnAndOnlyTheLastIsKeptIfWanted() {
        Cursor open = this.log.cursor(1);
        for (int i = 0; i < 50; i++) {
            append(String.valueOf(i));
        }
        assertThat(text(open.poll())).isEqualTo("0");
        this.log.empty(true, DropReason.EXPIRED);
        assertThat(this.log.firstSequence()).isEqualTo(50);
        assertThat(all(open)).containsSubsequence("1", "49");
        Cursor later = this.log.cursor(1);
        LogEntry gap = later.poll();
        assertThat(gap).isNotNull();
        assertThat(gap.sequence()).isEqualTo(49);
        assertThat(all(later)).containsExactly("49");
        this.log.empty(false, DropReason.EXPIRED);
        assertThat(this.log.firstSequence()).isEqualTo(51);
        append("next");
        LogEntry next = open.poll();
        assertThat(next).isNotNull();
        assertThat(next.sequence()).isEqualTo(51);
        assertThat(text(next)).isEqualTo("next");
        assertThat(this.log.bytes()).isLessThan(1500);
    }

    @Test
    void whenReadersAreSlowThenUnreadIsThatOfTheSlowest() {
        assertThat(this.log.unread()).isZero();
        Cursor slow = this.log.cursor(1);
        Cursor fast = this.log.cursor(1);
        append("a");
        append("b");
        fast.poll();
        fast.poll();
        assertThat(this.log.unread()).isEqualTo(2);
        slow.poll();
        assertThat(this.log.unread()).isEqualTo(1);
        slow.close();
        assertThat(this.log.unread()).isZero();
    }

    @Test
    void whenOnlyATapIsOpenThenTheLogIsNotWatched() {
        Cursor tap = this.log.tap();
        assertThat(this.log.watched()).isFalse();
        try (Cursor cursor = this.log.cursor(1)) {
            assertThat(this.log.watched()).isTrue();
            assertThat(cursor.tap()).isFalse();
        }
        assertThat(this.log.watched()).isFalse();
        tap.close();
        tap.close();
    }

    @Test
    void whenProducerAndReadersRaceThenNothingIsLostAndOrderIsKept() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (int round = 0; round < ROUNDS; round++) {
                TurnLog turn = new TurnLog("turn", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
                List<Future<Long>> readers = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    readers.add(threads.submit(blocking(turn)));
                    readers.add(threads.submit(polling(turn)));
                }
                int count = 100 + round * 3;
                for (int i = 1; i <= count; i++) {
                    byte[] params = String.valueOf(i).getBytes(StandardCharsets.UTF_8);
                    turn.appendLive(Payload.of(WireMethod.APPROVAL_RESOLVED, params));
                    if (i % 7 == 0) {
                        turn.signal();
                    }
                }
                byte[] end = String.valueOf(count + 1).getBytes(StandardCharsets.UTF_8);
                turn.end(Payload.of(WireMethod.TURN_LOST, end));
                turn.signal();
                for (Future<Long> reader : readers) {
                    assertThat(reader.get(20, TimeUnit.SECONDS)).isEqualTo(count + 1);
                }
                assertThat(turn.watched()).isFalse();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Long> blocking(TurnLog turn) {
        return () -> {
            long read = 0;
            LogEntry entry;
            BlockingReader reader = new BlockingReader(turn.cursor(1));
            while ((entry = reader.next()) != null) {
                read = check(entry, read);
            }
            return read;
        };
    }

    private static Callable<Long> polling(TurnLog turn) {
        return () -> {
            long read = 0;
            try (Cursor cursor = turn.cursor(1)) {
                while (!cursor.atEnd()) {
                    LogEntry entry = cursor.poll();
                    if (entry != null) {
                        read = check(entry, read);
                    } else {
                        Thread.onSpinWait();
                    }
                }
            }
            return read;
        };
    }

    private static long check(LogEntry entry, long read) {
        assertThat(entry.sequence()).isEqualTo(read + 1);
        assertThat(text(entry)).isEqualTo(String.valueOf(read + 1));
        return read + 1;
    }

    private void append(String params) {
        append(this.log, params);
    }

    private static void append(EventLog log, String params) {
        byte[] bytes = params.getBytes(StandardCharsets.UTF_8);
        log.append(Payload.of(WireMethod.APPROVAL_REQUESTED, bytes), false);
    }

    private static List<String> all(Cursor cursor) {
        List<String> texts = new ArrayList<>();
        LogEntry entry;
        while ((entry = cursor.poll()) != null) {
            texts.add(String.valueOf(text(entry)));
        }
        return texts;
    }

    private static @Nullable String text(@Nullable LogEntry entry) {
        return (entry == null) ? null : entry.paramsJson();
    }
}
