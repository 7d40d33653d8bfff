package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.rpc.WireMethod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnLogTest {

    private static final byte[] PARAMS = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    void whenTurnStartsThenTheStartedPromiseIsKept() {
        TurnLog log = new TurnLog("t", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
        append(log, WireMethod.APPROVAL_REQUESTED);
        assertThat(log.started()).isNotDone();
        append(log, WireMethod.TURN_STARTED);
        assertThat(log.started()).isCompleted();
        assertThat(log.terminal()).isNotDone();
        assertThat(log.active()).isTrue();
    }

    @Test
    void whenTurnEndsThenItsPromisesAreKeptAndWhatComesLaterIsRefused() {
        TurnLog log = new TurnLog("t", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
        append(log, WireMethod.APPROVAL_REQUESTED);
        assertThat(end(log, WireMethod.TURN_COMPLETED)).isTrue();
        assertThat(log.started()).isCompleted();
        LogEntry terminal = log.terminal().join();
        assertThat(terminal.sequence()).isEqualTo(2);
        assertThat(terminal.method()).isSameAs(WireMethod.TURN_COMPLETED);
        assertThat(terminal.paramsJson()).isEqualTo("{\"a\":1}");
        assertThat(append(log, WireMethod.APPROVAL_RESOLVED)).isFalse();
        assertThat(end(log, WireMethod.TURN_LOST)).isFalse();
        assertThat(log.nextSequence()).isEqualTo(3);
        assertThat(log.endsBefore(2)).isFalse();
        assertThat(log.endsBefore(3)).isTrue();
    }

    @Test
    void whenTheTurnOutgrowsItsLimitThenWhatIsNoDeltaStays() {
        TurnLog log = new TurnLog("t", 64 * 1024, new LogTotals(), (ended) -> {});
        int events = 20_000;
        for (int i = 0; i < events; i++) {
            append(log, WireMethod.APPROVAL_REQUESTED);
        }
        end(log, WireMethod.TURN_COMPLETED);
        assertThat(log.incomplete()).isFalse();
        Cursor cursor = log.cursor(1);
        long expected = 1;
        LogEntry entry;
        while ((entry = cursor.poll()) != null) {
            assertThat(entry.sequence()).isEqualTo(expected++);
        }
        assertThat(expected - 1).isEqualTo(events + 1L);
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void whenTheTurnIsEvictedThenThatIsSaid() {
        TurnLog log = new TurnLog("t", 64 * 1024, new LogTotals(), (ended) -> {});
        for (int i = 0; i < 1000; i++) {
            append(log, WireMethod.APPROVAL_REQUESTED);
        }
        assertThat(log.evictOldest()).isTrue();
        assertThat(log.evictOldest()).isTrue();
        assertThat(log.incomplete()).isTrue();
        LogEntry gap = log.cursor(1).poll();
        assertThat(gap).isNotNull();
        assertThat(gap.method()).isSameAs(WireMethod.GAP);
        assertThat(gap.sequence()).isEqualTo(log.firstSequence() - 1);
    }

    @Test
    void whenAnEndedTurnIsRemovedThenWhoHoldsItStillReadsAllButDeltas() {
        LogTotals totals = new LogTotals();
        TurnLog log = new TurnLog("t", 1 << 20, totals, (ended) -> {});
        byte[] delta = "{\"delta\":\"text\"}".getBytes(StandardCharsets.UTF_8);
        Template template = Template.delta(
                WireMethod.APPROVAL_RESOLVED, Arrays.copyOf(delta, 10), Arrays.copyOfRange(delta, 14, delta.length));
        for (int i = 0; i < 3000; i++) {
            log.appendLive(new Payload(template, delta, 10, 14, System.nanoTime()));
        }
        append(log, WireMethod.APPROVAL_REQUESTED);
        end(log, WireMethod.TURN_COMPLETED);
        assertThat(totals.bytes()).isEqualTo(log.bytes()).isPositive();
        log.remove();
        assertThat(totals.bytes()).isZero();
        assertThat(log.bytes()).isLessThan(1500);
        assertThat(log.incomplete()).isFalse();
        List<WireMethod> read = new ArrayList<>();
        Cursor cursor = log.cursor(1);
        LogEntry entry;
        while ((entry = cursor.poll()) != null) {
            read.add(entry.method());
        }
        assertThat(read).containsExactly(WireMethod.GAP, WireMethod.APPROVAL_REQUESTED, WireMethod.TURN_COMPLETED);
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void whenAnEndedTurnIsShedBeforeItIsEmptiedThenItsEndIsKept() {
        TurnLog log = new TurnLog("t", 1 << 20, new LogTotals(), (ended) -> {});
        for (int i = 0; i < 1000; i++) {
            append(log, WireMethod.APPROVAL_REQUESTED);
        }
        end(log, WireMethod.TURN_COMPLETED);
        log.shed();
        while (log.evictOldest()) {
            assertThat(log.nextSequence()).isEqualTo(1002);
        }
        log.emptyUnclaimed(DropReason.OVERFLOW);
        Cursor cursor = log.cursor(1);
        LogEntry gap = cursor.poll();
        assertThat(gap).isNotNull();
        assertThat(gap.method()).isSameAs(WireMethod.GAP);
        LogEntry last = cursor.poll();
        assertThat(last).isNotNull();
        assertThat(last.method()).isSameAs(WireMethod.TURN_COMPLETED);
        assertThat(last.sequence()).isEqualTo(1001);
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void whenUnclaimedTurnIsEmptiedThenItsEndIsKept() {
        TurnLog log = new TurnLog("t", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
        assertThat(log.hasEvents()).isFalse();
        append(log, WireMethod.TURN_STARTED);
        assertThat(log.hasEvents()).isTrue();
        log.emptyUnclaimed(DropReason.EXPIRED);
        assertThat(log.hasEvents()).isFalse();
        assertThat(log.incomplete()).isTrue();
        append(log, WireMethod.APPROVAL_REQUESTED);
        end(log, WireMethod.TURN_COMPLETED);
        log.emptyUnclaimed(DropReason.EXPIRED);
        assertThat(log.hasEvents()).isFalse();
        Cursor cursor = log.cursor(1);
        LogEntry gap = cursor.poll();
        assertThat(gap).isNotNull();
        assertThat(gap.method()).isSameAs(WireMethod.GAP);
        assertThat(gap.sequence()).isEqualTo(2);
        LogEntry last = cursor.poll();
        assertThat(last).isNotNull();
        assertThat(last.method()).isSameAs(WireMethod.TURN_COMPLETED);
        assertThat(last.sequence()).isEqualTo(3);
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void whenSeveralEndATurnAtOnceThenExactlyOneTerminalIsTheLastEntry() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CyclicBarrier barrier = new CyclicBarrier(4);
            for (int round = 0; round < 1000; round++) {
                TurnLog log = new TurnLog("t", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
                List<Future<Boolean>> ends = new ArrayList<>();
                Future<Integer> appended = threads.submit(() -> {
                    barrier.await();
                    int count = 0;
                    while (append(log, WireMethod.APPROVAL_REQUESTED)) {
                        count++;
                    }
                    return count;
                });
                for (WireMethod method :
                        List.of(WireMethod.TURN_COMPLETED, WireMethod.TURN_LOST, WireMethod.TURN_LOST)) {
                    Callable<Boolean> end = () -> {
                        barrier.await();
                        return end(log, method);
                    };
                    ends.add(threads.submit(end));
                }
                int winners = 0;
                for (Future<Boolean> end : ends) {
                    winners += end.get(10, TimeUnit.SECONDS) ? 1 : 0;
                }
                assertThat(winners).isOne();
                assertOneTerminal(log, appended.get(10, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertOneTerminal(TurnLog log, int before) {
        Cursor cursor = log.cursor(1);
        for (int i = 0; i < before; i++) {
            LogEntry entry = cursor.poll();
            assertThat(entry).isNotNull();
            assertThat(entry.method()).isSameAs(WireMethod.APPROVAL_REQUESTED);
        }
        LogEntry last = cursor.poll();
        assertThat(last).isNotNull();
        assertThat(last.method()).isSameAs(log.terminal().join().method());
        assertThat(last.sequence()).isEqualTo(log.terminal().join().sequence());
        assertThat(cursor.poll()).isNull();
        assertThat(cursor.atEnd()).isTrue();
    }

    private static boolean append(TurnLog log, WireMethod method) {
        return log.appendLive(Payload.of(method, PARAMS));
    }

    private static boolean end(TurnLog log, WireMethod method) {
        return log.end(Payload.of(method, PARAMS));
    }
}
