package io.github.codexspring.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientStatistics;
import io.github.codexspring.it.SoakTurn.Habit;
import io.github.codexspring.protocol.Scope;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Turns by the hundred with readers of all habits. Every wave is 512 turns at once; {@code -Psoak} makes it 20 million events in
 * 20 waves.
 */
@Timeout(3600)
class SoakIT {

    private static final Logger logger = LoggerFactory.getLogger(SoakIT.class);

    private static final long EVENTS = Long.getLong("soak.events", 200_000);

    private static final int TURNS = 512;

    private static final long WAVE = 1_000_000;

    private static final long LOG_LIMIT = 256 * 1024;

    private static final long SLACK = 32 << 20;

    private final FloodText text = FloodText.words();

    private final Map<String, Flood> floods = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final ScheduledExecutorService ticker = Executors.newScheduledThreadPool(1);

    private int turns;

    @AfterEach
    void stop() {
        this.threads.shutdown();
        this.ticker.shutdownNow();
    }

    @Test
    void whenHundredsOfTurnsRunAtOnceThenEveryByteIsAccountedForAndNothingIsLeft() throws Exception {
        try (AppServerClient warming = client()) {
            wave(warming, 16, 100);
        }
        Resources before = new Resources();
        long heapBefore = Resources.usedHeap();
        int waves = (int) Math.max(1, EVENTS / WAVE);
        List<Long> heap = new ArrayList<>();
        long events = 0;
        try (AppServerClient client = client()) {
            for (int i = 0; i < waves; i++) {
                events += wave(client, TURNS, EVENTS / waves / TURNS - 5);
                awaitLogsGone(client);
                heap.add(Resources.usedHeap());
            }
        }
        logger.info(
                "{} events in {} turns; heap {} MiB before, {} MiB after each wave",
                events,
                this.turns,
                heapBefore >> 20,
                heap.stream().map((used) -> used >> 20).toList());
        assertThat(events).isGreaterThan(EVENTS * 98 / 100);
        assertThat(heap).allSatisfy((used) -> assertThat(used).isLessThan(heapBefore + SLACK));
        stop();
        before.awaitThreadsGone();
        assertThat(Resources.usedHeap()).isLessThan(heapBefore + SLACK);
    }

    private AppServerClient client() {
        return AppServerClient.builder()
                .transport(new Firehose(this.floods::get))
                .requestTimeout(Duration.ofMinutes(2))
                .turnLog(LOG_LIMIT, Duration.ofSeconds(2))
                .build();
    }

    /** Runs so many turns at once to their end and gives the number of events that were sent. */
    private long wave(AppServerClient client, int count, long deltas) throws Exception {
        List<SoakTurn> wave = new ArrayList<>();
        AtomicLong logBytes = new AtomicLong();
        for (int i = 0; i < count; i++) {
            int number = ++this.turns;
            Flood flood = new Flood(number, "thread-" + i, Flood.Kind.MESSAGE, this.text, deltas);
            this.floods.put(flood.turnId, flood);
            wave.add(new SoakTurn(Habit.values()[i % Habit.values().length], flood));
        }
        var ticks = this.ticker.scheduleAtFixedRate(
                () -> {
                    wave.forEach(SoakTurn::tick);
                    logBytes.accumulateAndGet(client.statistics().logBytes(), Math::max);
                },
                1,
                1,
                TimeUnit.MILLISECONDS);
        long started = System.nanoTime();
        try {
            for (SoakTurn turn : wave) {
                turn.start(client, this.threads);
            }
            for (SoakTurn turn : wave) {
                turn.verify();
            }
        } finally {
            ticks.cancel(false);
        }
        long sent = wave.stream().mapToLong((turn) -> turn.flood().events()).sum();
        long missing = wave.stream().mapToLong(SoakTurn::missing).sum();
        logger.info(
                "{} turns, {} events in {} ms; {} announced as missing; logs up to {} KiB",
                count,
                sent,
                (System.nanoTime() - started) / 1_000_000,
                missing,
                logBytes.get() >> 10);
        assertThat(logBytes.get()).isLessThan(count * LOG_LIMIT + (count * LOG_LIMIT) / 4);
        assertThat(client.statistics().malformedLines()).isZero();
        assertThat(client.statistics().logs(Scope.TURN).droppedByOverflow()).isZero();
        this.floods.clear();
        return sent;
    }

    private static void awaitLogsGone(AppServerClient client) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            ClientStatistics statistics = client.statistics();
            assertThat(statistics.activeTurns()).isZero();
            assertThat(statistics.unclaimedTurns()).isZero();
            assertThat(statistics.retainedTurns()).isZero();
            assertThat(statistics.threadLogs()).isZero();
            assertThat(statistics.logBytes()).isZero();
            assertThat(statistics.logs(Scope.TURN).unread()).isZero();
        });
    }
}
