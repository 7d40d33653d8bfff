package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ServerRequestDispatcherTest {

    private static final String PARAMS = "{\"threadId\":\"th\",\"turnId\":\"tu\",\"itemId\":\"it\",\"startedAtMs\":1,"
            + "\"kind\":\"command\",\"command\":\"ls\",\"cwd\":\"/\",\"reason\":null}";

    private static final String APPROVAL = "item/commandExecution/requestApproval";

    private final FakeSession session = new FakeSession();

    private final Connection connection = new Connection(this.session, new IgnoringInbound(), 1 << 20, "test");

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    private final List<String> events = new CopyOnWriteArrayList<>();

    private final List<ApprovalRequest> asked = new ArrayList<>();

    private Executor executor = this.tasks::add;

    private Duration timeout = Duration.ofMinutes(1);

    ServerRequestDispatcherTest() {
        this.connection.start();
    }

    @AfterEach
    void close() {
        this.connection.close("test over", Duration.ZERO);
        this.timer.shutdownNow();
    }

    @Test
    void whenTheHandlerDecidesThenTheAnswerEchoesTheIdWithItsType() {
        for (ApprovalDecision decision : ApprovalDecision.values()) {
            for (String id : List.of("0", "\"0\"", "\"a\\\"b\"", "-3")) {
                ServerRequestDispatcher dispatcher = dispatcher(handler(CompletableFuture.completedFuture(decision)));
                dispatch(dispatcher, id, APPROVAL, PARAMS);
                assertThat(dispatcher.pending()).isOne();
                run();
                assertThat(dispatcher.pending()).isZero();
                assertAnswer("{\"id\":" + id + ",\"result\":{\"decision\":\"" + decision.wireName() + "\"}}");
            }
        }
    }

    @Test
    void whenThereIsNoHandlerThenItIsDeclined() {
        dispatch(dispatcher(null), "0", APPROVAL, PARAMS);
        assertDeclined("unhandled");
    }

    @Test
    void whenTheHandlerThrowsThenItIsDeclined() {
        dispatch(
                dispatcher((request) -> {
                    throw new IllegalStateException("broken");
                }),
                "0",
                APPROVAL,
                PARAMS);
        run();
        assertDeclined("error");
    }

    @Test
    void whenTheHandlerFailsWithAnErrorThenItIsDeclined() {
        dispatch(
                dispatcher((request) -> {
                    throw new AssertionError("broken");
                }),
                "0",
                APPROVAL,
                PARAMS);
        run();
        assertDeclined("error");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whenTheHandlerReturnsNullThenItIsDeclined() {
        dispatch(dispatcher((request) -> null), "0", APPROVAL, PARAMS);
        run();
        assertDeclined("error");
    }

    @Test
    void whenTheDecisionIsNullThenItIsDeclined() {
        dispatch(dispatcher(handler(CompletableFuture.completedFuture(null))), "0", APPROVAL, PARAMS);
        run();
        assertDeclined("error");
    }

    @Test
    void whenTheStageFailsThenItIsDeclined() {
        dispatch(
                dispatcher(handler(CompletableFuture.failedFuture(new IllegalStateException("no")))),
                "0",
                APPROVAL,
                PARAMS);
        run();
        assertDeclined("error");
    }

    @Test
    void whenTheHandlerIsLateThenItIsDeclinedAndItsStageIsCancelledOnTheExecutor() {
        this.timeout = Duration.ofMillis(20);
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        List<Runnable> cancels = new CopyOnWriteArrayList<>();
        ServerRequestDispatcher late = new ServerRequestDispatcher(
                handler(stage),
                (task) -> {
                    if (cancels.isEmpty()) {
                        task.run();
                    }
                    cancels.add(task);
                },
                this.timer,
                this.timeout,
                this::event);
        dispatch(late, "0", APPROVAL, PARAMS);
        await().until(() -> cancels.size() == 2);
        assertThat(stage).isNotDone();
        cancels.get(1).run();
        assertThat(stage).isCancelled();
        assertDeclined("timeout");
        stage.complete(ApprovalDecision.ACCEPT);
        assertThat(this.session.written()).hasSize(1);
        assertThat(late.pending()).isZero();
    }

    @Test
    void whenTheExecutorIsFullThenItIsDeclined() {
        this.executor = (task) -> {
            throw new RejectedExecutionException("full");
        };
        dispatch(dispatcher(handler(new CompletableFuture<>())), "0", APPROVAL, PARAMS);
        assertDeclined("error");
    }

    @Test
    void whenTheTimerIsGoneThenItIsDeclined() {
        this.timer.shutdownNow();
        dispatch(dispatcher(handler(new CompletableFuture<>())), "0", APPROVAL, PARAMS);
        assertDeclined("error");
    }

    @Test
    void whenParamsCannotBeDecodedThenItIsDeclined() {
        dispatch(dispatcher(handler(new CompletableFuture<>())), "0", APPROVAL, PARAMS.replace("1", "\"x\""));
        assertDeclined("unhandled");
        assertThat(this.asked).isEmpty();
    }

    @Test
    void whenTheMethodIsUnknownThenItIsAnErrorAndNoEvent() {
        dispatch(dispatcher(handler(new CompletableFuture<>())), "\"x\"", "future/ask", "{}");
        await().until(() -> this.session.written().size() == 1);
        JsonNode answer = tree(this.session.written().get(0));
        assertThat(answer.path("id").stringValue()).isEqualTo("x");
        assertThat(answer.path("error").path("code").intValue()).isEqualTo(-32601);
        assertThat(this.events).isEmpty();
    }

    @Test
    void whenNobodyHandlesAKnownRequestThenItsAnswerGrantsNothingAndHasTheRightShape() {
        for (ServerRequest<?, ?> request : ServerRequests.all()) {
            byte[] refusal = FailClosed.answer(request.method());
            if (refusal == null) {
                assertThat(request.method())
                        .isIn("account/chatgptAuthTokens/refresh", "attestation/generate", "currentTime/read");
                continue;
            }
            Object result = request.readResult(Json.parser(refusal, 0, refusal.length));
            assertThat(result).as(request.method()).isInstanceOf(request.resultType());
            String json = new String(refusal, StandardCharsets.UTF_8);
            assertThat(json).doesNotContain("accept").doesNotContain("true").doesNotContain("approved");
        }
    }

    @Test
    void whenTheServerResolvesThenOnlyThatRequestLapses() {
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(stage));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        dispatcher.resolvedByServer(this.connection, bytes("\"0\""));
        assertThat(dispatcher.pending()).isOne();
        dispatcher.resolvedByServer(this.connection, bytes("0"));
        assertLapsed(dispatcher, stage, "lapsed");
    }

    @Test
    void whenTheTurnEndsThenItsRequestsLapse() {
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(stage));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        dispatcher.turnEnded("other");
        assertThat(dispatcher.pending()).isOne();
        dispatcher.turnEnded("tu");
        assertLapsed(dispatcher, stage, "lapsed");
    }

    @Test
    void whenTheConnectionEndsThenAllLapse() {
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(stage));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        dispatcher.disconnected();
        assertLapsed(dispatcher, stage, "disconnected");
    }

    @Test
    void whenTheHandlerGivesAMinimalStageThenLapsingIsSafe() {
        CompletableFuture<ApprovalDecision> hidden = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(hidden.minimalCompletionStage()));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        dispatcher.turnEnded("tu");
        run();
        assertThat(dispatcher.pending()).isZero();
        assertThat(hidden).isNotDone();
        dispatch(dispatcher, "1", APPROVAL, PARAMS);
        run();
        hidden.complete(ApprovalDecision.ACCEPT);
        assertAnswer("{\"id\":1,\"result\":{\"decision\":\"accept\"}}");
    }

    @Test
    void whenItLapsesBeforeTheHandlerHasReturnedThenTheStageIsCancelledThen() {
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(stage));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        dispatcher.turnEnded("tu");
        run();
        assertThat(stage).isCancelled();
        assertThat(this.session.written()).isEmpty();
    }

    private void assertLapsed(
            ServerRequestDispatcher dispatcher, CompletableFuture<ApprovalDecision> stage, String outcome) {
        assertThat(dispatcher.pending()).isZero();
        assertThat(stage).isNotDone();
        run();
        assertThat(stage).isCancelled();
        stage.complete(ApprovalDecision.ACCEPT);
        assertThat(this.session.written()).isEmpty();
        assertEvents(outcome);
    }

    private void assertDeclined(String outcome) {
        assertAnswer("{\"id\":0,\"result\":{\"decision\":\"decline\"}}");
        assertEvents(outcome);
    }

    private void assertAnswer(String line) {
        await().pollInterval(Duration.ofMillis(2))
                .until(() -> this.session.written().contains(line));
    }

    private void assertEvents(String outcome) {
        assertThat(this.events).hasSize(2);
        JsonNode requested = tree(this.events.get(0).substring("codex/approval/requested ".length()));
        JsonNode resolved = tree(this.events.get(1).substring("codex/approval/resolved ".length()));
        assertThat(requested.path("method").stringValue()).isEqualTo(APPROVAL);
        assertThat(requested.path("params").path("command").stringValue()).isEqualTo("ls");
        assertThat(resolved.path("outcome").stringValue()).isEqualTo(outcome);
        assertThat(resolved.path("approvalId")).isEqualTo(requested.path("approvalId"));
        for (JsonNode event : List.of(requested, resolved)) {
            assertThat(event.path("threadId").stringValue()).isEqualTo("th");
            assertThat(event.path("turnId").stringValue()).isEqualTo("tu");
            assertThat(event.path("itemId").stringValue()).isEqualTo("it");
        }
    }

    private ServerRequestDispatcher dispatcher(@Nullable ApprovalHandler handler) {
        return new ServerRequestDispatcher(handler, this.executor, this.timer, this.timeout, this::event);
    }

    private ApprovalHandler handler(CompletionStage<ApprovalDecision> stage) {
        return (request) -> {
            this.asked.add(request);
            return stage;
        };
    }

    private void event(@Nullable String threadId, @Nullable String turnId, WireMethod method, byte[] params) {
        this.events.add(method + " " + new String(params, StandardCharsets.UTF_8));
    }

    private void dispatch(ServerRequestDispatcher dispatcher, String id, String method, String params) {
        Envelope envelope = new Envelope();
        byte[] message = bytes("{\"method\":\"" + method + "\",\"id\":" + id + ",\"params\":" + params + "}");
        new EnvelopeScanner(envelope).scan(message, 0, message.length);
        dispatcher.dispatch(this.connection, envelope);
    }

    private void run() {
        Runnable task;
        while ((task = this.tasks.poll()) != null) {
            task.run();
        }
    }

    private static JsonNode tree(String json) {
        byte[] bytes = bytes(json);
        return Json.tree(bytes, 0, bytes.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
