package io.github.codexspring.client.internal.rpc;

import java.io.BufferedInputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.transport.TransportEnd;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ConnectionTest {

    private final FakeSession session = new FakeSession();

    private final Connection connection = new Connection(this.session, new IgnoringInbound(), 1 << 20, "test");

    @Test
    void whenTheServerClosesItsOutputButLivesThenItIsEnded() throws Exception {
        this.connection.start();
        this.session.closeOutput();
        TransportClosedException cause = this.connection.ended().get(10, TimeUnit.SECONDS);
        assertThat(cause).hasMessageContaining("closed the connection");
        assertThat(this.session.closed).isOne();
    }

    @Test
    void whenSomethingElseHoldsTheOutputOpenThenTheEndOfTheProcessIsSeen() throws Exception {
        this.session.holdsOutput = true;
        this.connection.start();
        Call call = call();
        this.connection.submit(call);
        this.session.exit(3);
        assertThat(this.connection.ended().get(10, TimeUnit.SECONDS).exitCode()).isEqualTo(3);
        assertThat(call.promise()).failsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void whenTheSessionSaysWhyItEndedThenTheCauseSaysSo() throws Exception {
        this.connection.start();
        this.session.end(new TransportEnd(null, "", "close code 1001"));
        this.session.closeOutput();
        assertThat(this.connection.ended().get(10, TimeUnit.SECONDS))
                .hasMessage("The app-server closed the connection: close code 1001");
    }

    @Test
    void whenSomethingElseHoldsTheOutputOpenThenClosingReleasesEverybodyAndNothingIsHandedOutAnyMore() {
        AtomicInteger delivered = new AtomicInteger();
        AtomicInteger ends = new AtomicInteger();
        Connection held = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public void notification(Connection connection, Envelope envelope) {
                        delivered.incrementAndGet();
                    }

                    @Override
                    public void closed(Connection from, TransportClosedException cause) {
                        ends.incrementAndGet();
                    }
                },
                1 << 20,
                "held");
        this.session.holdsOutput = true;
        held.start();
        Call call = call();
        held.submit(call);
        this.session.send("{\"method\":\"a\"}");
        await().until(() -> delivered.get() == 1);
        held.close("over", Duration.ZERO);
        assertThat(call.promise()).isCompletedExceptionally();
        assertThat(held.ended()).isCompleted();
        this.session.send("{\"method\":\"b\"}");
        this.session.closeOutput();
        await().until(() -> noneReads("held"));
        assertThat(delivered).hasValue(1);
        assertThat(ends).hasValue(1);
    }

    @Test
    void whenAnotherThreadHasSeenTheEndThenClosingWaitsUntilItHasReleasedEverybody() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Void> released = new CompletableFuture<>();
        Connection seen = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public void closed(Connection from, TransportClosedException cause) {
                        entered.countDown();
                        released.join();
                    }
                },
                1 << 20,
                "seen");
        this.session.holdsOutput = true;
        seen.start();
        this.session.exit(0);
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        this.session.closeOutput();
        FutureTask<Boolean> closing = new FutureTask<>(() -> {
            seen.close("over", Duration.ZERO);
            return seen.ended().isDone();
        });
        Thread closer = new Thread(closing, "closer");
        closer.start();
        await().until(() -> closing.isDone() || (closer.getState() == Thread.State.TIMED_WAITING && noneReads("seen")));
        released.complete(null);
        assertThat(closing.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenASessionCannotBeClosedThenEverybodyIsReleasedNevertheless() {
        this.session.closeFails = true;
        this.connection.start();
        Call call = call();
        this.connection.submit(call);
        assertThatThrownBy(() -> this.connection.close("over", Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The session cannot be closed");
        assertThat(call.promise()).isCompletedExceptionally();
        assertThat(this.connection.ended()).isCompleted();
        this.session.closeOutput();
    }

    @Test
    void whenAMessageCannotBeHandledThenTheNextOnesAreAndTheServerIsTold() {
        AtomicInteger delivered = new AtomicInteger();
        Connection fragile = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public void notification(Connection connection, Envelope envelope) {
                        delivered.incrementAndGet();
                    }

                    @Override
                    public void serverRequest(Connection connection, Envelope envelope) {
                        throw new IllegalStateException("broken");
                    }
                },
                1 << 20,
                "fragile");
        fragile.start();
        this.session.send("{\"id\":7,\"method\":\"x/y\",\"params\":{}}");
        this.session.send("{\"method\":\"a\"}");
        await().until(() -> delivered.get() == 1);
        await().until(() -> !this.session.written().isEmpty());
        assertThat(this.session.written().get(0)).startsWith("{\"id\":7,\"error\":{\"code\":-32603");
        assertThat(fragile.malformed()).isOne();
        fragile.close("over", Duration.ZERO);
    }

    @Test
    void whenARequestIsGivenUpBeforeItIsWrittenThenItNeverIs() {
        Call given = call();
        Call kept = call();
        this.connection.submit(given);
        this.connection.submit(kept);
        given.timeOut();
        this.connection.start();
        await().until(() -> !this.session.written().isEmpty());
        assertThat(this.session.written()).containsExactly("{\"id\":2,\"method\":\"thread/list\"}");
        this.connection.close("over", Duration.ZERO);
    }

    @Test
    void whenAnswersComeInAnyOrderThenEachGoesToItsCall() {
        this.connection.start();
        Call first = call();
        Call second = call();
        this.connection.submit(first);
        this.connection.submit(second);
        this.session.send("{\"id\":\"1\",\"result\":0}");
        this.session.send("{\"error\":null,\"result\":2,\"id\":2}");
        this.session.send("{\"error\":{\"code\":1},\"id\":1}");
        assertThat(second.promise().orTimeout(5, TimeUnit.SECONDS).join().json())
                .containsExactly('2');
        assertThat(first.promise().orTimeout(5, TimeUnit.SECONDS).join().error())
                .isTrue();
        assertThat(this.connection.pending()).isZero();
        this.connection.close("over", Duration.ZERO);
    }

    @Test
    void whenNobodyReadsThenNotificationsAreRefusedButAnswersAreKept() {
        for (int i = 0; i < Outbound.CAPACITY; i++) {
            this.connection.notify("n", new byte[0]);
        }
        assertThatThrownBy(() -> this.connection.notify("n", new byte[0])).isInstanceOf(CodexException.class);
        this.connection.answer(new byte[] {'0'}, new byte[] {'1'});
        this.connection.start();
        await().until(() -> this.session.written().size() == Outbound.CAPACITY + 1);
        assertThat(this.session.written().get(0)).isEqualTo("{\"id\":0,\"result\":1}");
        this.connection.close("over", Duration.ZERO);
    }

    @Test
    void whenThePipeHasMoreThenReadersAreWokenOnceItIsEmptyAndEveryMessageOfAReadHasOneTime() {
        List<String> seen = new ArrayList<>();
        List<Long> arrivals = new ArrayList<>();
        Inbound inbound = new IgnoringInbound() {
            @Override
            public void notification(Connection connection, Envelope envelope) {
                seen.add(envelope.methodName());
                arrivals.add(envelope.arrivalNanos());
            }

            @Override
            public void batchEnd() {
                seen.add("batch end");
            }
        };
        ReadsSession reads = new ReadsSession();
        reads.read("{\"method\":\"a\"}\n{\"method\":\"b\"}\n{\"meth", true)
                .read("od\":\"c\"}\n", false)
                .read("{\"method\":\"d\"}\n", false);
        long before = System.nanoTime();
        Connection reading = new Connection(reads, inbound, 1 << 20, "reads");
        reading.start();
        reading.ended().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(seen.stream().filter((name) -> !name.equals("batch end"))).containsExactly("a", "b", "c", "d");
        assertThat(seen.subList(seen.indexOf("c") + 1, seen.size())).startsWith("batch end", "d", "batch end");
        assertThat(arrivals.get(0)).isEqualTo(arrivals.get(1)).isBetween(before, System.nanoTime());
        assertThat(arrivals).isSorted();
    }

    @Test
    void whenThePipeNeverRunsDryThenReadersAreWokenAllTheSame() {
        AtomicInteger wakes = new AtomicInteger();
        AtomicInteger delivered = new AtomicInteger();
        ReadsSession reads = new ReadsSession();
        Connection busy = new Connection(
                reads.forEver("{\"method\":\"a\"}\n"),
                new IgnoringInbound() {
                    @Override
                    public void notification(Connection connection, Envelope envelope) {
                        delivered.incrementAndGet();
                    }

                    @Override
                    public void batchEnd() {
                        wakes.incrementAndGet();
                    }
                },
                1 << 20,
                "busy");
        busy.start();
        await().until(() -> wakes.get() > 10);
        assertThat(delivered.get()).isGreaterThanOrEqualTo(wakes.get());
        busy.close("over", Duration.ZERO);
    }

    @Test
    void whenAllReadFloodsThenNothingIsHeldBackBehindTheLastOfThem() throws Exception {
        AtomicInteger delivered = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        Set<String> calledBackBy = ConcurrentHashMap.newKeySet();
        try (PipedOutputStream server = new PipedOutputStream();
                PipedInputStream output = new PipedInputStream(server, 1 << 16)) {
            Connection flooded = new Connection(
                    new ReadsSession().over(new BufferedInputStream(output)),
                    new IgnoringInbound() {
                        @Override
                        public void notification(Connection connection, Envelope envelope) {
                            delivered.incrementAndGet();
                        }

                        @Override
                        public boolean flooded(long now) {
                            return true;
                        }

                        @Override
                        public Callbacks idleBatchEnd() {
                            int all = delivered.get();
                            return new Callbacks() {
                                @Override
                                public void run() {
                                    told.accumulateAndGet(all, Math::max);
                                    calledBackBy.add(Thread.currentThread().getName());
                                }

                                @Override
                                public void handOver() {
                                    told.accumulateAndGet(all, Math::max);
                                }
                            };
                        }

                        @Override
                        public void batchEnd() {
                            told.accumulateAndGet(delivered.get(), Math::max);
                        }
                    },
                    1 << 20,
                    "flooded");
            flooded.start();
            int written = 0;
            byte[] line = "{\"method\":\"a\"}\n".getBytes(StandardCharsets.UTF_8);
            for (int flood = 0; flood < 5; flood++) {
                long start = System.nanoTime();
                while (System.nanoTime() - start < 50_000_000) {
                    server.write(line);
                    server.flush();
                    written++;
                }
                int all = written;
                await().until(() -> told.get() == all);
            }
            assertThat(calledBackBy).isNotEmpty().allMatch((name) -> name.startsWith("flooded-reader-"));
            Call call = call();
            flooded.submit(call);
            flooded.close("over", Duration.ZERO);
            assertThat(call.promise()).failsWithin(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void whenRequestsAreSentAmongFloodsThenEachIsAnswered() throws Exception {
        Connection resting = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public boolean flooded(long now) {
                        return true;
                    }
                },
                1 << 20,
                "resting");
        resting.start();
        for (int id = 0; id < 200; id++) {
            for (int i = 0; i < 100; i++) {
                this.session.send("{\"method\":\"a\"}");
            }
            Call call = call();
            resting.submit(call);
            this.session.send("{\"id\":" + call.id + ",\"result\":" + id + "}");
            assertThat(call.promise().get(5, TimeUnit.SECONDS).json())
                    .asString()
                    .isEqualTo(Integer.toString(id));
        }
        resting.close("over", Duration.ZERO);
    }

    @Test
    void whenMessagesComeInQuickSuccessionThenTheReadingThreadCallsBackAndCanWaitForAnswers() throws Exception {
        List<String> calledBackBy = new CopyOnWriteArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        AtomicReference<Connection> self = new AtomicReference<>();
        Connection quick = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public Callbacks idleBatchEnd() {
                        return new Callbacks() {
                            @Override
                            public void run() {
                                calledBackBy.add(Thread.currentThread().getName());
                                Call call = call();
                                self.get().submit(call);
                                ConnectionTest.this.session.send("{\"id\":" + call.id + ",\"result\":1}");
                                call.promise().orTimeout(10, TimeUnit.SECONDS).join();
                                answered.incrementAndGet();
                            }

                            @Override
                            public void handOver() {}
                        };
                    }
                },
                1 << 20,
                "quick");
        self.set(quick);
        quick.start();
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
            this.session.send("{\"method\":\"a\"}");
            return answered.get() >= 10;
        });
        assertThat(calledBackBy).allMatch((name) -> name.startsWith("quick-reader-"));
        quick.close("over", Duration.ZERO);
    }

    @Test
    void whenClosedThenCallsFailWithTheReason() {
        this.connection.start();
        Call call = call();
        this.connection.submit(call);
        this.connection.close("enough", Duration.ZERO);
        assertThatThrownBy(() -> call.promise().orTimeout(5, TimeUnit.SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TransportClosedException.class)
                .hasMessageContaining("enough");
        assertThatThrownBy(() -> this.connection.notify("n", new byte[0])).isInstanceOf(CodexException.class);
    }

    private static boolean noneReads(String connection) {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch((thread) -> thread.getName().startsWith(connection + "-reader"));
    }

    private static Call call() {
        return new Call("thread/list", new byte[0], Duration.ofSeconds(1), false, null);
    }
}
