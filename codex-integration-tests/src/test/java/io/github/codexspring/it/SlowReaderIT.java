package io.github.codexspring.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.protocol.ThreadItem;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One reader sleeps while its turn and 63 others are flooded. {@code -Psoak} makes it a million deltas and a minute, and measures
 * what the others lose.
 */
@Timeout(1800)
class SlowReaderIT {

    private static final Logger logger = LoggerFactory.getLogger(SlowReaderIT.class);

    private static final long DELTAS = Long.getLong("soak.slow-deltas", 40_000);

    private static final Duration SLEEP = Duration.ofSeconds(Long.getLong("soak.sleep", 0));

    /** Rounds of each kind; timing is asserted from five on. */
    private static final int ROUNDS = Integer.getInteger("soak.rounds", 1);

    private static final int OTHERS = 63;

    /** What the sleeper's turn may take: 8 MB for a million deltas. */
    private static final long LIMIT = Math.max(512 * 1024, 8 * DELTAS);

    /** Room for what the others have read in the second before the next sweep. */
    private static final long TOTAL = 1 << 29;

    private static final long BYTES_PER_EVENT = 512;

    private final Map<String, Flood> floods = new ConcurrentHashMap<>();

    private final AtomicInteger numbers = new AtomicInteger();

    private final FloodText words = FloodText.words();

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        this.threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 40})
    void whenAReaderSleepsThenItsTurnStaysBoundedAndItLosesNothingUnannounced(int bytes) throws Exception {
        CompletableFuture<Void> slept = new CompletableFuture<>();
        AtomicBoolean caughtUp = new AtomicBoolean();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong logBytes = new AtomicLong();
        AtomicLong otherEvents = new AtomicLong();
        try (AppServerClient client = client(Duration.ofMillis(100))) {
            Flood slow = flood(Flood.Kind.COMMAND, FloodText.ofBytes(bytes), DELTAS)
                    .burst(252)
                    .gates(() -> true, caughtUp::get);
            TurnHandle turn = start(client, slow);
            CompletableFuture<TurnResult> result = turn.async().result();
            FloodAccount account = new FloodAccount(slow);
            CompletableFuture<FloodAccount> sleeper = FloodReader.blocking(turn, account, this.threads, (number) -> {
                if (number == 2) {
                    FloodReader.await(slept);
                }
                caughtUp.set(account.position() >= Flood.FIRST_DELTA + DELTAS);
                return true;
            });
            List<CompletableFuture<Void>> lanes = new ArrayList<>();
            for (int i = 0; i < OTHERS; i++) {
                lanes.add(CompletableFuture.runAsync(
                        () -> {
                            do {
                                otherEvents.addAndGet(lane(client));
                            } while (!stop.get());
                        },
                        this.threads));
            }
            long started = System.nanoTime();
            Awaitility.await()
                    .atMost(SLEEP.plusMinutes(5))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        logBytes.accumulateAndGet(client.statistics().logBytes(), Math::max);
                        return slow.written() == DELTAS && System.nanoTime() - started >= SLEEP.toNanos();
                    });
            stop.set(true);
            for (CompletableFuture<Void> lane : lanes) {
                lane.get(5, TimeUnit.MINUTES);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> client.statistics().retainedTurns() == 0);
            long ofSleeper = client.statistics().logBytes();
            assertThat(ofSleeper).isLessThanOrEqualTo(LIMIT);
            slept.complete(null);
            sleeper.get(5, TimeUnit.MINUTES).requireComplete();
            logger.info(
                    "{} deltas of {} bytes slept through while {} events of others were read; {} announced as missing; "
                            + "its log has {} KiB, all logs up to {} KiB",
                    DELTAS,
                    bytes,
                    otherEvents,
                    account.missingEvents(),
                    ofSleeper >> 10,
                    logBytes.get() >> 10);
            if (bytes == 4) {
                assertThat(account.missingEvents()).isZero();
            } else {
                assertThat(account.missingEvents()).isPositive();
            }
            TurnResult whole = result.get(1, TimeUnit.MINUTES);
            assertThat(whole.complete()).isTrue();
            assertThat(whole.items())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ThreadItem.CommandExecution.class,
                            (command) -> assertThat(command.aggregatedOutput()).isEqualTo(slow.wholeText()));
        }
    }

    @Test
    void whenAReaderSleepsThenTheOthersAreAsFastAsWithoutIt() throws Exception {
        List<Double> without = new ArrayList<>();
        List<Double> asleep = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double first = round(round % 2 == 0);
            double second = round(round % 2 != 0);
            if (round > 0) {
                without.add((round % 2 == 0) ? second : first);
                asleep.add((round % 2 == 0) ? first : second);
            }
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ratios.add(asleep.get(i) / without.get(i));
        }
        double change = ratios.stream().sorted().toList().get(ROUNDS / 2) - 1;
        logger.info(
                "Events/s of {} others: without a reader of the flooded turn {}, with one asleep {}: median change {} %",
                OTHERS,
                without.stream().map(Math::round).toList(),
                asleep.stream().map(Math::round).toList(),
                Math.round(change * 1000) / 10.0);
        if (ROUNDS >= 5) {
            assertThat(change).as("what the others lose").isGreaterThan(-0.05);
        }
    }

    /** Events per second of the others while one turn is flooded that has a sleeping reader or none. */
    private double round(boolean asleep) throws Exception {
        CompletableFuture<Void> slept = new CompletableFuture<>();
        AtomicBoolean open = new AtomicBoolean();
        try (AppServerClient client = client(Duration.ofMinutes(5))) {
            Flood slow = flood(Flood.Kind.COMMAND, FloodText.ofBytes(4), DELTAS)
                    .burst(252)
                    .gates(open::get, () -> true);
            TurnHandle turn = start(client, slow);
            CompletableFuture<FloodAccount> sleeper = asleep
                    ? FloodReader.blocking(turn, new FloodAccount(slow), this.threads, (number) -> {
                        if (number == 2) {
                            FloodReader.await(slept);
                        }
                        return true;
                    })
                    : null;
            List<Flood> others = new ArrayList<>();
            List<FloodReader.Subscriber> readers = new ArrayList<>();
            for (int i = 0; i < OTHERS; i++) {
                Flood other = flood(Flood.Kind.MESSAGE, this.words, DELTAS / 4 / OTHERS)
                        .burst(1)
                        .gates(open::get, () -> true);
                others.add(other);
                readers.add(FloodReader.subscribed(
                        start(client, other).async().events(), other, Long.MAX_VALUE, Long.MAX_VALUE));
            }
            long started = System.nanoTime();
            open.set(true);
            for (FloodReader.Subscriber reader : readers) {
                reader.done.get(5, TimeUnit.MINUTES).requireComplete();
            }
            double seconds = (System.nanoTime() - started) / 1e9;
            turn.result();
            long events = others.stream().mapToLong(Flood::events).sum();
            assertThat(client.statistics().logBytes()).isLessThan(LIMIT + events * BYTES_PER_EVENT + LIMIT / 8);
            slept.complete(null);
            if (sleeper != null) {
                FloodAccount account = sleeper.get(5, TimeUnit.MINUTES);
                account.requireComplete();
                assertThat(account.missingEvents()).isZero();
            }
            return events / seconds;
        }
    }

    private AppServerClient client(Duration retention) {
        return AppServerClient.builder()
                .transport(new Firehose(this.floods::get))
                .requestTimeout(Duration.ofMinutes(2))
                .turnLog(LIMIT, retention)
                .maxTotalBytes(TOTAL)
                .build();
    }

    private Flood flood(Flood.Kind kind, FloodText text, long deltas) {
        int number = this.numbers.incrementAndGet();
        Flood flood = new Flood(number, "thread-" + number, kind, text, deltas);
        this.floods.put(flood.turnId, flood);
        return flood;
    }

    private static TurnHandle start(AppServerClient client, Flood flood) {
        return client.thread(flood.threadId).startTurn(flood.turnId);
    }

    /** Runs one turn of the others to its end. */
    private long lane(AppServerClient client) {
        Flood flood = flood(Flood.Kind.MESSAGE, this.words, DELTAS / 4 / OTHERS).burst(1);
        FloodReader.Subscriber reader =
                FloodReader.subscribed(start(client, flood).async().events(), flood, Long.MAX_VALUE, Long.MAX_VALUE);
        reader.done.orTimeout(5, TimeUnit.MINUTES).join().requireComplete();
        this.floods.remove(flood.turnId);
        return flood.events();
    }
}
