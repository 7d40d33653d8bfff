package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Calls that are given up by a deadline, a cancellation or an interrupted thread. */
class GivingUpTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private static final Duration SHORT = Duration.ofMillis(30);

    private final ScriptedServer server = new ScriptedServer();

    private final Queue<JsonNode> starts = new ConcurrentLinkedQueue<>();

    /** One thread, so that what is asked for later is done later. */
    private final ExecutorService callbacks = Executors.newSingleThreadExecutor();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .callbackExecutor(this.callbacks)
            .restart(RestartPolicy.never())
            .startupTimeout(Duration.ofSeconds(30))
            .requestTimeout(Duration.ofMinutes(5))
            .build();

    private final CodexThread thread = this.client.thread("th");

    GivingUpTest() {
        for (String method : new String[] {"thread/start", "thread/resume", "turn/steer"}) {
            this.server.on(method, (s, request) -> {});
        }
        this.server.on("turn/start", (s, request) -> this.starts.add(request));
        this.server.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
    }

    @AfterEach
    void close() {
        this.client.close();
        this.callbacks.shutdownNow();
    }

    private JsonNode nextStart() {
        await().until(() -> !this.starts.isEmpty());
        return this.starts.remove();
    }

    private void answerStart() {
        this.server.answer(nextStart(), ScriptedServer.turnResponse("tu"));
    }

    private void awaitInterrupt() {
        await().until(() -> this.server.methods().contains("turn/interrupt"));
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    /** What was under way before has been done when this returns. */
    private void settle() {
        CompletableFuture<?> later = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        assertThat(later).succeedsWithin(Duration.ofSeconds(30));
        this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
    }

    private TurnHandle started() {
        CompletableFuture<AsyncTurnHandle> future = this.thread.async().startTurn("hi");
        answerStart();
        this.server.turnStarted("tu");
        return new TurnHandle(future.orTimeout(30, TimeUnit.SECONDS).join());
    }

    @Test
    void whenAStartIsCancelledThenTheTurnIsInterruptedOnceItHasStarted() {
        CompletableFuture<AsyncTurnHandle> start = this.thread.async().startTurn("hi");
        JsonNode request = nextStart();
        assertThat(start.cancel(false)).isTrue();
        this.server.answer(request, ScriptedServer.turnResponse("tu"));
        settle();
        assertThat(this.server.methods()).as("held back").doesNotContain("turn/interrupt");
        this.server.turnStarted("tu");
        awaitInterrupt();
        assertThat(last("turn/interrupt").toString()).isEqualTo("{\"threadId\":\"th\",\"turnId\":\"tu\"}");
    }

    private JsonNode last(String method) {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals(method))
                .reduce((first, second) -> second)
                .orElseThrow()
                .get("params");
    }

    @Test
    void whenTheDeadlineOfAStartPassesThenTheTurnIsInterruptedOnceItHasStarted() {
        assertThatThrownBy(() -> this.thread.withTimeout(SHORT).startTurn("hi"))
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining(SHORT.toString());
        this.server.turnStarted("tu");
        answerStart();
        awaitInterrupt();
    }

    @Test
    void whenAThreadIsInterruptedInAStartThenSoIsTheTurn() throws Exception {
        Interrupted interrupted = new Interrupted(() -> this.thread.startTurn("hi"));
        JsonNode request = nextStart();
        interrupted.awaitFailure();
        this.server.answer(request, ScriptedServer.turnResponse("tu"));
        this.server.turnStarted("tu");
        awaitInterrupt();
    }

    @Test
    void whenAStartIsCancelledBeforeItIsSentThenItIsNotSent() {
        Queue<JsonNode> hellos = new ConcurrentLinkedQueue<>();
        this.server.on("initialize", (s, request) -> hellos.add(request));
        CompletableFuture<AsyncTurnHandle> start = this.thread.async().startTurn("hi");
        await().until(() -> !hellos.isEmpty());
        start.cancel(false);
        this.server.answer(hellos.remove(), ScriptedServer.HELLO);
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/start");
    }

    @Test
    void whenAStartIsCancelledThatWasToJoinALiveTurnThenThatGoesOn() {
        TurnHandle live = started();
        CompletableFuture<AsyncTurnHandle> joining = this.thread.async().startTurn("more");
        JsonNode request = nextStart();
        joining.cancel(false);
        this.server.answer(request, ScriptedServer.turnResponse("tu"));
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
        assertThat(live.outcome()).isEmpty();
    }

    @Test
    void whenTwoStartsBecomeOneTurnAndOneIsCancelledThenTheOtherKeepsIt() {
        CompletableFuture<AsyncTurnHandle> cancelled = this.thread.async().startTurn("one");
        CompletableFuture<AsyncTurnHandle> kept = this.thread.async().startTurn("two");
        JsonNode first = nextStart();
        JsonNode second = nextStart();
        cancelled.cancel(false);
        this.server.answer(first, ScriptedServer.turnResponse("tu"));
        this.server.answer(second, ScriptedServer.turnResponse("tu"));
        assertThat(kept).succeedsWithin(Duration.ofSeconds(30));
        this.server.turnStarted("tu");
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenAStartIsCancelledAfterItsAnswerWasReadThenTheTurnIsInterrupted() {
        Queue<Runnable> tasks = new ArrayDeque<>();
        ScriptedServer other = new ScriptedServer().onTurnStart("tu");
        other.on("turn/interrupt", (s, request) -> s.turnCompleted("tu", "interrupted"));
        try (AppServerClient held = AppServerClient.builder()
                .transport(other)
                .callbackExecutor((task) -> {
                    synchronized (tasks) {
                        tasks.add(task);
                    }
                })
                .build()) {
            held.start();
            CompletableFuture<AsyncTurnHandle> start = held.async().thread("th").startTurn("hi");
            await().until(() -> other.methods().contains("turn/start"));
            await().until(() -> held.statistics().pendingRequests() == 0);
            assertThat(start).isNotDone();
            start.cancel(false);
            other.turnStarted("tu");
            await().until(() -> {
                Runnable task;
                synchronized (tasks) {
                    task = tasks.poll();
                }
                if (task != null) {
                    task.run();
                }
                return other.methods().contains("turn/interrupt");
            });
        }
    }

    static Stream<Named<Consumer<CompletableFuture<?>>>> endings() {
        return Stream.of(
                Named.of("cancelled", (future) -> future.cancel(false)),
                Named.of("timed out", (future) -> future.orTimeout(1, TimeUnit.MILLISECONDS)));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whenARunIsEndedThenItsTurnIsInterrupted(Consumer<CompletableFuture<?>> ending) {
        CompletableFuture<TurnResult> run = this.thread.async().run("hi");
        answerStart();
        this.server.turnStarted("tu");
        settle();
        ending.accept(run);
        awaitInterrupt();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whenATypedRunIsEndedBeforeItsTurnIsKnownThenTheTurnIsInterrupted(Consumer<CompletableFuture<?>> ending) {
        CompletableFuture<TypedRunTest.Review> run = this.thread.async().run("hi", TypedRunTest.Review.class);
        JsonNode request = nextStart();
        ending.accept(run);
        await().until(run::isDone);
        await().until(() -> this.client.statistics().pendingRequests() == 0);
        this.server.turnStarted("tu");
        this.server.answer(request, ScriptedServer.turnResponse("tu"));
        awaitInterrupt();
    }

    @Test
    void whenARunHasEndedThenNothingIsInterrupted() {
        CompletableFuture<TurnResult> run = this.thread.async().run("hi");
        answerStart();
        this.server.turnStarted("tu");
        this.server.turnCompleted("tu", "completed");
        assertThat(run).succeedsWithin(Duration.ofSeconds(30));
        run.cancel(false);
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenAThreadIsInterruptedInARunThenSoIsTheTurn() throws Exception {
        Interrupted interrupted = new Interrupted(() -> this.thread.run("hi"));
        answerStart();
        this.server.turnStarted("tu");
        settle();
        interrupted.awaitFailure();
        awaitInterrupt();
    }

    @Test
    void whenTheDeadlineOfARunPassesThenItsTurnIsInterrupted() {
        this.server.on("turn/start", (s, request) -> {
            s.answer(request, ScriptedServer.turnResponse("tu"));
            s.turnStarted("tu");
        });
        Duration timeout = Duration.ofMillis(300);
        assertThatThrownBy(() -> this.thread.withTimeout(timeout).run("hi"))
                .isInstanceOfSatisfying(
                        TurnTimeoutException.class,
                        (failure) -> assertThat(failure.turnId()).isEqualTo("tu"))
                .hasMessageContaining(timeout.toString());
        awaitInterrupt();
        this.server.on("turn/start", (s, request) -> s.answer(request, ScriptedServer.turnResponse("tu2")));
        assertThatThrownBy(
                        () -> this.thread.async().withTimeout(timeout).run("hi").get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TurnTimeoutException.class);
    }

    @Test
    void whenTheDeadlineOfAResultPassesThenTheTurnGoesOn() {
        TurnHandle turn = started();
        assertThatThrownBy(() -> turn.result(SHORT))
                .isInstanceOf(TurnTimeoutException.class)
                .satisfies((failure) -> assertThat(failure.getStackTrace())
                        .anyMatch((frame) -> frame.getClassName().equals(GivingUpTest.class.getName())));
        assertThatThrownBy(() -> turn.withTimeout(SHORT).result()).isInstanceOf(TurnTimeoutException.class);
        assertThatThrownBy(() -> turn.async().withTimeout(SHORT).result().get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TurnTimeoutException.class);
        CompletableFuture<TurnResult> given = turn.async().result();
        given.orTimeout(1, TimeUnit.MILLISECONDS);
        assertThatThrownBy(given::join).hasCauseInstanceOf(TimeoutException.class);
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
        this.server.turnCompleted("tu", "completed");
        assertThat(turn.result(Duration.ofSeconds(30)).outcome()).isEqualTo(TurnOutcome.COMPLETED);
    }

    @Test
    void whenAHandleHasADeadlineThenItsCallsHaveAndWhatTheyGiveHasNot() {
        this.client.start();
        assertThatThrownBy(() -> this.client.withTimeout(SHORT).startThread())
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining(SHORT.toString());
        assertThatThrownBy(() -> this.client.withTimeout(SHORT).resumeThread("th"))
                .isInstanceOf(RequestTimeoutException.class);
        assertThatThrownBy(() ->
                        this.client.async().withTimeout(SHORT).startThread().get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(RequestTimeoutException.class);
        TurnHandle turn = started();
        assertThatThrownBy(() -> turn.withTimeout(SHORT).steer("x")).isInstanceOf(RequestTimeoutException.class);
        CodexThread given = this.client.withTimeout(SHORT).thread("th");
        assertThat(given.async().startTurn("x")).isNotNull();
        CompletableFuture<?> patient = this.client
                .withTimeout(Duration.ofSeconds(30))
                .thread("th")
                .async()
                .startTurn("x");
        assertThatThrownBy(() -> turn.withTimeout(SHORT).steer("y")).isInstanceOf(RequestTimeoutException.class);
        assertThat(patient).isNotDone();
        assertThatThrownBy(() -> this.client.withTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> turn.result(SHORT.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenAnInterruptHasADeadlineThenItAlsoWaitsForTheStartWithinIt() {
        CompletableFuture<AsyncTurnHandle> future = this.thread.async().startTurn("hi");
        answerStart();
        TurnHandle turn = new TurnHandle(future.orTimeout(30, TimeUnit.SECONDS).join());
        this.server.on("turn/interrupt", (s, request) -> {});
        assertThatThrownBy(() -> turn.withTimeout(SHORT).interrupt()).isInstanceOf(RequestTimeoutException.class);
        assertThatThrownBy(() -> turn.async().withTimeout(SHORT).interrupt().get(30, TimeUnit.SECONDS))
                .hasCauseInstanceOf(RequestTimeoutException.class);
    }

    @Test
    void whenAnInterruptIsCancelledBeforeTheTurnHasStartedThenItIsNotSent() {
        CompletableFuture<AsyncTurnHandle> future = this.thread.async().startTurn("hi");
        answerStart();
        AsyncTurnHandle turn = future.orTimeout(30, TimeUnit.SECONDS).join();
        turn.interrupt().cancel(false);
        this.server.turnStarted("tu");
        settle();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenASteerIsCancelledThenItsRequestIsGivenUp() {
        TurnHandle turn = started();
        CompletableFuture<?> steer = turn.async().steer("x");
        await().until(() -> this.client.statistics().pendingRequests() == 1);
        steer.cancel(false);
        assertThat(this.client.statistics().pendingRequests()).isZero();
    }

    @Test
    void whenAFutureIsCompletedOtherwiseThenItsRequestIsGivenUp() {
        CompletableFuture<AsyncCodexThread> future = this.client.async().startThread();
        await().until(() -> this.client.statistics().pendingRequests() == 1);
        future.orTimeout(1, TimeUnit.MILLISECONDS);
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    static Stream<Named<Consumer<TurnHandle>>> blockingCalls() {
        return Stream.of(
                Named.of("result", (turn) -> turn.result()),
                Named.of("result within", (turn) -> turn.result(Duration.ofMinutes(5))),
                Named.of("steer", (turn) -> turn.steer("x")),
                Named.of("interrupt", (turn) -> {
                    turn.interrupt();
                    turn.result();
                }),
                Named.of("stream", (turn) -> turn.stream().forEach((event) -> {})));
    }

    @ParameterizedTest
    @MethodSource("blockingCalls")
    void whenAThreadIsInterruptedInACallOnATurnThenItThrowsAndStaysInterrupted(Consumer<TurnHandle> call)
            throws Exception {
        this.server.on("turn/interrupt", (s, request) -> {});
        TurnHandle turn = started();
        new Interrupted(() -> call.accept(turn)).awaitFailure();
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    @Test
    void whenAThreadIsInterruptedInACallOfTheClientThenItThrowsAndStaysInterrupted() throws Exception {
        this.client.start();
        new Interrupted(() -> this.client.startThread()).awaitFailure();
        new Interrupted(() -> this.client.resumeThread("th")).awaitFailure();
        this.server.on("thread/loaded/list", (s, request) -> {});
        new Interrupted(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS)).awaitFailure();
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    /** A thread that is interrupted as soon as it waits in a call. */
    private static final class Interrupted {

        private final Thread thread;

        private final CompletableFuture<Boolean> flag = new CompletableFuture<>();

        private volatile @Nullable Throwable failure;

        Interrupted(Runnable call) {
            this.thread = new Thread(() -> {
                try {
                    call.run();
                } catch (RuntimeException ex) {
                    this.failure = ex;
                } finally {
                    this.flag.complete(Thread.currentThread().isInterrupted());
                }
            });
            this.thread.start();
        }

        void awaitFailure() throws InterruptedException {
            await().until(() -> this.thread.getState() == Thread.State.WAITING
                    || this.thread.getState() == Thread.State.TIMED_WAITING);
            this.thread.interrupt();
            assertThat(this.flag.orTimeout(30, TimeUnit.SECONDS).join())
                    .as("the interrupt is kept")
                    .isTrue();
            assertThat(this.failure).isInstanceOf(CodexException.class).hasMessageContaining("nterrupted");
            this.thread.join();
        }
    }
}
