package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.codexspring.client.internal.rpc.WireMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Pairs that race, round after round with another head start for one of them: whoever wins, the outcome is the same. */
@Timeout(120)
class RouterRaceTest {

    private static final int ROUNDS = 1000;

    private static final Duration LONG = Duration.ofHours(1);

    private static final Duration NONE = Duration.ofNanos(-1);

    private static final byte[] PARAMS = "{}".getBytes(StandardCharsets.UTF_8);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final MessageRouter router = router(LONG);

    @AfterEach
    void stop() {
        this.threads.shutdownNow();
    }

    @Test
    void whenATurnIsClaimedWhileItsEventsComeThenAllAreReadInOrder() throws Exception {
        try (LiveFeed feed = new LiveFeed(this.router)) {
            for (int round = 0; round < ROUNDS; round++) {
                String turn = "t" + round;
                feed.send(started(turn), delta(turn), delta(turn) + completed(turn));
                headStart(round);
                TurnLog log = this.router.claim("th", turn);
                assertThat(readToTheEnd(log.cursor(1)))
                        .containsExactly(
                                "1 turn/started",
                                "2 item/agentMessage/delta",
                                "3 item/agentMessage/delta",
                                "4 turn/completed");
                assertThat(log.terminal().get(30, TimeUnit.SECONDS).sequence()).isEqualTo(4);
            }
        }
        assertThat(this.router.thread("th").nextSequence()).as("none was late").isEqualTo(1);
    }

    @Test
    void whenATurnEndsWhileItIsClaimedThenItsEndIsSeenOnce() throws Exception {
        try (LiveFeed feed = new LiveFeed(this.router)) {
            for (int round = 0; round < ROUNDS; round++) {
                String turn = "t" + round;
                AtomicInteger ends = new AtomicInteger();
                feed.send(started(turn));
                feed.drain();
                feed.send(completed(turn) + completed(turn));
                headStart(round);
                TurnLog log = this.router.claim("th", turn);
                CompletableFuture<Void> told = log.terminal().thenAccept((last) -> ends.incrementAndGet());
                assertThat(readToTheEnd(log.cursor(1))).containsExactly("1 turn/started", "2 turn/completed");
                told.get(30, TimeUnit.SECONDS);
                assertThat(ends).hasValue(1);
                assertThat(log.started()).isCompleted();
                feed.drain();
                assertThat(this.router.thread("th").nextSequence())
                        .as("the second end is late")
                        .isEqualTo(2 + round);
            }
        }
    }

    @Test
    void whenReadersComeBeforeWhileAndAfterThenAllReadTheSame() throws Exception {
        try (LiveFeed feed = new LiveFeed(this.router)) {
            for (int round = 0; round < ROUNDS; round++) {
                String turn = "t" + round;
                TurnLog log = this.router.claim("th", turn);
                List<CompletableFuture<List<String>>> readers = new ArrayList<>();
                addReaders(log, readers);
                feed.send(started(turn));
                for (int i = 0; i < 8; i++) {
                    feed.send(delta(turn).repeat(1 + (round + i) % 5));
                    if (i == round % 8) {
                        addReaders(log, readers);
                    }
                }
                feed.send(completed(turn));
                List<String> expected = readers.get(0).get(30, TimeUnit.SECONDS);
                addReaders(log, readers);
                assertThat(expected).startsWith("1 turn/started").endsWith(log.nextSequence() - 1 + " turn/completed");
                for (CompletableFuture<List<String>> reader : readers) {
                    assertThat(reader.get(30, TimeUnit.SECONDS)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void whenTheConnectionEndsAmongAppendsClaimsAndSubscribersThenEachReaderEndsAfterOneTerminal() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            this.router.connected();
            try (LiveFeed feed = new LiveFeed(this.router)) {
                List<CompletableFuture<List<String>>> readers = new ArrayList<>();
                String live = "live" + round;
                TurnLog log = this.router.claim("th", live);
                addReaders(log, readers);
                feed.send(started(live));
                CompletableFuture<Void> appending = CompletableFuture.runAsync(() -> appendOwn(live), this.threads);
                feed.send(delta(live), delta(live));
                headStart(round);
                if (round % 2 == 0) {
                    feed.end();
                } else {
                    this.threads.execute(feed::closeConnection);
                }
                addReaders(log, readers);
                TurnLog late = this.router.claim("th", "claimed" + round);
                addReaders(late, readers);
                for (CompletableFuture<List<String>> reader : readers) {
                    List<String> events = reader.get(30, TimeUnit.SECONDS);
                    assertThat(events).last().asString().endsWith("codex/turn/lost");
                    assertThat(events)
                            .filteredOn((event) -> event.endsWith("codex/turn/lost"))
                            .hasSize(1);
                }
                assertThat(readers.subList(1, 6))
                        .extracting(CompletableFuture::join)
                        .containsOnly(readers.get(0).join());
                appending.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void whenReadersLeaveWhileEventsComeThenTheyEndAndTheTurnIsRid() throws Exception {
        try (LiveFeed feed = new LiveFeed(this.router)) {
            for (int round = 0; round < ROUNDS; round++) {
                String turn = "t" + round;
                TurnLog log = this.router.claim("th", turn);
                Cursor cursor = log.cursor(1);
                CompletableFuture<List<String>> blocked =
                        CompletableFuture.supplyAsync(() -> readToTheEnd(cursor), this.threads);
                Collector leaving = new Collector(1);
                new EventPublisher<>(() -> log.cursor(1), Function.identity(), this.threads).subscribe(leaving);
                feed.send(started(turn), delta(turn), delta(turn));
                headStart(round);
                cursor.close();
                leaving.cancel();
                List<String> read = blocked.get(30, TimeUnit.SECONDS);
                assertThat(read).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
                feed.send(completed(turn));
                List<String> all = readToTheEnd(log.cursor(1));
                assertThat(all).hasSize(4);
                assertThat(all.subList(0, read.size())).isEqualTo(read);
                await().atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> !log.watched());
            }
        }
    }

    @Test
    void whenATurnIsClaimedWhileItIsEmptiedThenWhatIsMissingIsAnnounced() throws Exception {
        MessageRouter sweeping = router(NONE);
        try (LiveFeed feed = new LiveFeed(sweeping)) {
            for (int round = 0; round < ROUNDS; round++) {
                String turn = "t" + round;
                feed.send(started(turn) + delta(turn));
                feed.drain();
                CompletableFuture<Void> sweep = CompletableFuture.runAsync(sweeping::sweep, this.threads);
                headStart(round);
                TurnLog log = sweeping.claim("th", turn);
                List<String> read = new ArrayList<>();
                try (Cursor cursor = log.cursor(1)) {
                    feed.send(completed(turn));
                    read.addAll(readToTheEnd(cursor));
                }
                sweep.get(30, TimeUnit.SECONDS);
                boolean gap = read.get(0).endsWith("codex/gap");
                assertThat(gap || read.size() == 3).as("%s", read).isTrue();
                assertThat(log.incomplete()).isEqualTo(log.firstSequence() > 1);
                assertThat(read).last().isEqualTo("3 turn/completed");
            }
        }
    }

    /** A blocking reader, a subscriber that takes what comes, and one that only looks on and asks for one at a time. */
    private void addReaders(TurnLog log, List<CompletableFuture<List<String>>> readers) {
        Cursor cursor = log.cursor(1);
        readers.add(CompletableFuture.supplyAsync(() -> readToTheEnd(cursor), this.threads));
        Collector greedy = new Collector(Long.MAX_VALUE);
        new EventPublisher<>(() -> log.cursor(1), Function.identity(), this.threads).subscribe(greedy);
        readers.add(greedy.events);
        Collector tap = new Collector(1);
        new EventPublisher<>(log::tap, Function.identity(), this.threads).subscribe(tap);
        readers.add(tap.events);
    }

    private void appendOwn(String turn) {
        for (int i = 0; i < 5; i++) {
            this.router.append("th", turn, WireMethod.APPROVAL_REQUESTED, PARAMS);
        }
    }

    private static List<String> readToTheEnd(Cursor cursor) {
        List<String> events = new ArrayList<>();
        try (BlockingReader reader = new BlockingReader(cursor)) {
            LogEntry entry;
            while ((entry = reader.next()) != null) {
                events.add(describe(entry));
            }
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
        return events;
    }

    private static String describe(LogEntry entry) {
        return entry.sequence() + " " + entry.methodName();
    }

    /** From nothing to some microseconds, so that each side wins some of the rounds. */
    private static void headStart(int round) {
        for (int i = 0; i < (round % 100) * 10; i++) {
            Thread.onSpinWait();
        }
    }

    private static MessageRouter router(Duration unclaimedTtl) {
        return new MessageRouter(new RouterLimits(1 << 20, 1 << 28, LONG, unclaimedTtl, 100_000));
    }

    private static String started(String turn) {
        return turnEvent("turn/started", turn);
    }

    private static String completed(String turn) {
        return turnEvent("turn/completed", turn);
    }

    private static String turnEvent(String method, String turn) {
        return "{\"method\":\"" + method + "\",\"params\":{\"threadId\":\"th\",\"turn\":{\"id\":\"" + turn + "\"}}}\n";
    }

    private static String delta(String turn) {
        return "{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"th\",\"turnId\":\"" + turn
                + "\",\"itemId\":\"i\",\"delta\":\"text\"}}\n";
    }

    /** Keeps what it is given until the stream ends. */
    private static final class Collector implements Flow.Subscriber<LogEntry> {

        private final long demand;

        private final List<String> taken = new ArrayList<>();

        private final CompletableFuture<List<String>> events = new CompletableFuture<>();

        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

        Collector(long demand) {
            this.demand = demand;
        }

        void cancel() throws Exception {
            this.subscription.get(30, TimeUnit.SECONDS).cancel();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            this.subscription.complete(given);
            given.request(this.demand);
        }

        @Override
        public void onNext(LogEntry entry) {
            this.taken.add(describe(entry));
            if (this.demand == 1) {
                this.subscription.join().request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            this.events.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            this.events.complete(this.taken);
        }
    }
}
