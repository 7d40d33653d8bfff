package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Pairs of events that can come in either order; whichever is first, each waiter ends once and nothing is left over. */
class ConnectionRaceTest {

    private static final int ROUNDS = 1000;

    private final ExecutorService racers = Executors.newCachedThreadPool();

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    @AfterEach
    void close() {
        this.racers.shutdownNow();
        this.timer.shutdownNow();
    }

    @Test
    void whenACallIsCancelledWhileItsAnswerComesThenItEndsOnceAndItsPlaceIsFree() throws Exception {
        giveUpWhileAnswering((call) -> call.fail(new CancellationException()), CancellationException.class);
    }

    @Test
    void whenACallTimesOutWhileItsAnswerComesThenItEndsOnceAndItsPlaceIsFree() throws Exception {
        giveUpWhileAnswering(Call::timeOut, RequestTimeoutException.class);
    }

    private void giveUpWhileAnswering(Consumer<Call> giveUp, Class<? extends Throwable> failure) throws Exception {
        FakeSession session = new FakeSession();
        Connection connection = new Connection(session, new IgnoringInbound(), 1 << 20, "race");
        connection.start();
        int answered = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Call call = call();
            List<Object> ends = ends(call);
            connection.submit(call);
            String request = "{\"id\":" + round + ",\"method\":\"thread/list\"}";
            until(() -> session.lastWritten(request));
            String answer = "{\"id\":" + round + ",\"result\":" + round + "}";
            race(() -> giveUp.accept(call), () -> session.send(answer));
            Object end = call.promise()
                    .handle((reply, ex) -> (reply != null) ? reply : ex)
                    .get(30, TimeUnit.SECONDS);
            until(() -> !ends.isEmpty());
            assertThat(ends).containsExactly(end);
            if (end instanceof Reply reply) {
                assertThat(new String(reply.json())).isEqualTo(String.valueOf(round));
                answered++;
            } else {
                assertThat(end).isInstanceOf(failure);
            }
        }
        int inTime = answered;
        await().until(() -> connection.lateAnswers() == ROUNDS - inTime);
        assertThat(connection.pending()).isZero();
        assertThat(connection.heldPlaces()).isZero();
        assertThat(connection.repeatedAnswers() + connection.unknownAnswers()).isZero();
        connection.close("over", Duration.ZERO);
    }

    @Test
    void whenCallsAreSubmittedWhileTheConnectionClosesThenEachEndsOnceWithItsCause() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            FakeSession session = new FakeSession();
            Connection connection = new Connection(session, new IgnoringInbound(), 1 << 20, "race");
            connection.start();
            List<Call> calls = List.of(call(), call(), call());
            List<List<Object>> ends =
                    calls.stream().map(ConnectionRaceTest::ends).toList();
            race(
                    () -> connection.submit(calls.get(0)),
                    () -> connection.submit(calls.get(1)),
                    () -> connection.close("over", Duration.ZERO));
            connection.submit(calls.get(2));
            TransportClosedException cause = connection.ended().get(30, TimeUnit.SECONDS);
            assertThat(ends).allSatisfy((end) -> assertThat(end).containsExactly(cause));
            assertThat(connection.pending()).isZero();
        }
    }

    @Test
    void whenEverythingHappensAsTheProcessDiesThenEveryWaiterEndsOnceWithTheSameCause() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            new LastMoment(round).race();
        }
    }

    /** A process that is dead, while its output ends, the connection is closed and used, and a handler decides. */
    private final class LastMoment {

        private final FakeSession session = new FakeSession();

        private final AtomicInteger closed = new AtomicInteger();

        private final AtomicBoolean afterEnd = new AtomicBoolean();

        private final CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();

        private final List<String> log = Collections.synchronizedList(new ArrayList<>());

        private final ServerRequestDispatcher dispatcher = new ServerRequestDispatcher(
                Answerers.of(
                        ServerRequestHandlers.none(), (request) -> this.decision, (request) -> List.of(), List.of()),
                Runnable::run,
                ConnectionRaceTest.this.timer,
                Duration.ofMinutes(1),
                (threadId, turnId, method, params) -> this.log.add(method.name()));

        private final Connection connection = new Connection(
                this.session,
                new IgnoringInbound() {
                    @Override
                    public void notification(Connection from, Envelope envelope) {
                        deliver();
                    }

                    @Override
                    public void serverRequest(Connection from, Envelope envelope) {
                        deliver();
                        LastMoment.this.dispatcher.dispatch(from, envelope);
                    }

                    @Override
                    public void closed(Connection from, TransportClosedException cause) {
                        LastMoment.this.closed.incrementAndGet();
                        LastMoment.this.dispatcher.disconnected(from);
                    }
                },
                1 << 20,
                "last");

        private final int round;

        LastMoment(int round) {
            this.round = round;
        }

        private void deliver() {
            if (this.closed.get() > 0) {
                this.afterEnd.set(true);
            }
        }

        void race() throws Exception {
            this.connection.start();
            List<Call> calls = List.of(call(), call(), call(), call());
            List<List<Object>> ends =
                    calls.stream().map(ConnectionRaceTest::ends).toList();
            this.connection.submit(calls.get(0));
            this.connection.submit(calls.get(1));
            this.session.send("{\"id\":0,\"method\":\"item/commandExecution/requestApproval\",\"params\":"
                    + "{\"threadId\":\"t\",\"turnId\":\"u\",\"itemId\":\"i\",\"startedAtMs\":1,\"kind\":\"command\"}}");
            if (this.round % 2 == 0) {
                until(() -> !this.log.isEmpty());
            }
            this.session.exit(3, "boom");
            ConnectionRaceTest.this.race(
                    this.session::closeOutput,
                    () -> this.connection.close("over", Duration.ZERO),
                    () -> this.connection.submit(calls.get(2)),
                    () -> calls.get(1).fail(new CancellationException()),
                    () -> this.decision.complete(ApprovalDecision.ACCEPT),
                    this::notifyServer);
            this.connection.submit(calls.get(3));
            TransportClosedException cause = this.connection.ended().get(30, TimeUnit.SECONDS);
            assertThat(cause.exitCode()).isEqualTo(3);
            assertThat(cause.stderrTail()).isEqualTo("boom");
            for (int i = 0; i < calls.size(); i++) {
                assertThat(ends.get(i)).hasSize(1);
                if (i != 1) {
                    assertThat(ends.get(i)).containsExactly(cause);
                }
            }
            assertThat(this.closed).hasValue(1);
            assertThat(this.afterEnd).isFalse();
            assertThat(this.connection.pending()).isZero();
            until(() -> this.dispatcher.pending() == 0 && this.log.size() != 1);
            assertThat(this.log).isIn(List.of(), List.of("codex/approval/requested", "codex/approval/resolved"));
        }

        private void notifyServer() {
            try {
                this.connection.notify("n", new byte[0]);
            } catch (CodexException ex) {
                assertThat(ex).hasMessageContaining("has ended");
            }
        }
    }

    /** What the call ends with, each time it ends. */
    private static List<Object> ends(Call call) {
        List<Object> ends = Collections.synchronizedList(new ArrayList<>());
        call.promise().whenComplete((reply, ex) -> ends.add((reply != null) ? reply : ex));
        return ends;
    }

    private void race(Runnable... bodies) throws Exception {
        CyclicBarrier start = new CyclicBarrier(bodies.length);
        List<CompletableFuture<Void>> done = new ArrayList<>();
        for (Runnable body : bodies) {
            done.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            start.await(30, TimeUnit.SECONDS);
                        } catch (Exception ex) {
                            throw new IllegalStateException(ex);
                        }
                        body.run();
                    },
                    this.racers));
        }
        CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new)).get(60, TimeUnit.SECONDS);
    }

    /** Without the thread that Awaitility starts for each condition. */
    private static void until(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(60));
            Thread.yield();
        }
    }

    private static Call call() {
        return new Call("thread/list", new byte[0], Duration.ofMinutes(1), false, null);
    }
}
