package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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
import io.github.codexspring.client.approval.ServerRequestHandlers;
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
        for (ApprovalDecision decision : List.of(
                ApprovalDecision.ACCEPT,
                ApprovalDecision.ACCEPT_FOR_SESSION,
                ApprovalDecision.DECLINE,
                ApprovalDecision.CANCEL)) {
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
        this.timeout = Duration.ofMillis(500);
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        List<Runnable> cancels = new CopyOnWriteArrayList<>();
        ServerRequestDispatcher late = new ServerRequestDispatcher(
                answerers(handler(stage)),
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
        assertThat(this.session.written()).isEmpty();
        run();
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
        dispatcher.disconnected(this.connection);
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
        List<ServerRequestDispatcher> self = new ArrayList<>();
        ServerRequestDispatcher dispatcher = dispatcher((request) -> {
            self.get(0).turnEnded("tu");
            return stage;
        });
        self.add(dispatcher);
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        assertThat(stage).isCancelled();
        assertThat(this.session.written()).isEmpty();
        assertEvents("lapsed");
    }

    @Test
    void whenItLapsesBeforeTheHandlerIsCalledThenItIsNotCalled() {
        ServerRequestDispatcher dispatcher = dispatcher(handler(new CompletableFuture<>()));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        dispatcher.turnEnded("tu");
        run();
        assertThat(this.asked).isEmpty();
        assertEvents("lapsed");
    }

    @Test
    void whenTheHandlerIsCalledThenTheRequestIsInTheLogAlready() {
        List<List<String>> logged = new ArrayList<>();
        dispatch(
                dispatcher((request) -> {
                    logged.add(List.copyOf(this.events));
                    return CompletableFuture.completedFuture(ApprovalDecision.DECLINE);
                }),
                "0",
                APPROVAL,
                PARAMS);
        assertThat(this.events).hasSize(1);
        run();
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0)).hasSize(1).allMatch((event) -> event.startsWith("codex/approval/requested"));
        assertEvents("declined");
    }

    @Test
    void whenOneHandlerWaitsThenTheNextRequestOfItsTurnIsAnswered() {
        CompletableFuture<ApprovalDecision> waits = new CompletableFuture<>();
        Deque<CompletionStage<ApprovalDecision>> stages =
                new ArrayDeque<>(List.of(waits, CompletableFuture.completedFuture(ApprovalDecision.ACCEPT)));
        ServerRequestDispatcher dispatcher = dispatcher((request) -> stages.remove());
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        dispatch(dispatcher, "1", APPROVAL, PARAMS);
        run();
        assertAnswer("{\"id\":1,\"result\":{\"decision\":\"accept\"}}");
        waits.complete(ApprovalDecision.CANCEL);
        assertAnswer("{\"id\":0,\"result\":{\"decision\":\"cancel\"}}");
    }

    @Test
    void whenTheDecisionComesAfterTheConnectionHasStoppedThenItDoesNotCountAsAccepted() {
        CompletableFuture<ApprovalDecision> stage = new CompletableFuture<>();
        ServerRequestDispatcher dispatcher = dispatcher(handler(stage));
        dispatch(dispatcher, "0", APPROVAL, PARAMS);
        run();
        this.connection.close("over", Duration.ZERO);
        stage.complete(ApprovalDecision.ACCEPT);
        assertThat(dispatcher.pending()).isZero();
        assertThat(this.session.written()).isEmpty();
        assertEvents("disconnected");
    }

    @Test
    void whenNobodyCanBeToldThatARequestIsRefusedThenItsOutcomeIsDisconnected() {
        this.connection.close("over", Duration.ZERO);
        dispatch(dispatcher(null), "0", APPROVAL, PARAMS);
        assertEvents("disconnected");
    }

    @Test
    void whenARequestIsNoApprovalThenItAndItsEndAreInTheLog() {
        String params = "{\"threadId\":\"th\",\"turnId\":\"tu\",\"callId\":\"c\",\"tool\":\"t\",\"arguments\":{}}";
        dispatch(dispatcher(handler(new CompletableFuture<>())), "0", "item/tool/call", params);
        assertThat(this.events).hasSize(2);
        assertThat(this.events.get(0)).isEqualTo("item/tool/call " + params);
        assertThat(this.events.get(1)).startsWith("codex/request/resolved ");
        JsonNode resolved = tree(this.events.get(1).substring("codex/request/resolved ".length()));
        assertThat(resolved)
                .isEqualTo(tree("{\"approvalId\":" + resolved.get("approvalId")
                        + ",\"method\":\"item/tool/call\",\"outcome\":\"unhandled\",\"threadId\":\"th\","
                        + "\"turnId\":\"tu\",\"itemId\":\"c\"}"));
    }

    @Test
    void whenTheNameOfAnUnknownMethodIsNoValidUnicodeThenItIsAnsweredAllTheSame() {
        dispatch(dispatcher(null), "5", "future/\\ud800ask", "{}");
        await().until(() -> this.session.written().size() == 1);
        assertThat(this.session.written().get(0))
                .contains("\"id\":5")
                .contains("-32601")
                .doesNotContain("ud800");
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
        return new ServerRequestDispatcher(answerers(handler), this.executor, this.timer, this.timeout, this::event);
    }

    private static Map<String, Answerer<?, ?>> answerers(@Nullable ApprovalHandler handler) {
        return Answerers.of(ServerRequestHandlers.none(), handler, (request) -> List.of(), List.of());
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
