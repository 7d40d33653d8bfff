package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.client.approval.ElicitationAnswer;
import io.github.codexspring.client.approval.HandlerRequest;
import io.github.codexspring.client.approval.PermissionsAnswer;
import io.github.codexspring.client.approval.ProposedFileChange;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.TokenRefreshAnswer;
import io.github.codexspring.client.approval.UserInputAnswer;
import io.github.codexspring.protocol.FileUpdateChange;
import io.github.codexspring.protocol.NetworkPolicyAmendment;
import io.github.codexspring.protocol.NetworkPolicyRuleAction;
import io.github.codexspring.protocol.PatchChangeKind;
import io.github.codexspring.protocol.PermissionGrantScope;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

/** What the server reads when a handler has answered, against the schema of each answer. */
class AnswerersTest {

    private static final String IDS = "\"threadId\":\"th\",\"turnId\":\"tu\",\"itemId\":\"it\",\"startedAtMs\":1";

    private static final FileUpdateChange CHANGE = new FileUpdateChange("+a", new PatchChangeKind.Add(), "/w/a");

    private final FakeSession session = new FakeSession();

    private final Connection connection = new Connection(this.session, new IgnoringInbound(), 1 << 20, "test");

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    private final List<String> events = new CopyOnWriteArrayList<>();

    AnswerersTest() {
        this.connection.start();
    }

    @AfterEach
    void close() {
        this.connection.close("test over", Duration.ZERO);
        this.timer.shutdownNow();
    }

    @Test
    void whenACommandIsDecidedThenEveryDecisionOfTheProtocolCanBeGiven() {
        command(ApprovalDecision.ACCEPT, "\"accept\"", "accepted");
        command(ApprovalDecision.ACCEPT_FOR_SESSION, "\"acceptForSession\"", "accepted");
        command(ApprovalDecision.DECLINE, "\"decline\"", "declined");
        command(ApprovalDecision.CANCEL, "\"cancel\"", "declined");
        command(
                ApprovalDecision.acceptWithExecPolicyAmendment(List.of("git", "status")),
                "{\"acceptWithExecpolicyAmendment\":{\"execpolicy_amendment\":[\"git\",\"status\"]}}",
                "accepted");
        command(
                network(NetworkPolicyRuleAction.ALLOW),
                "{\"applyNetworkPolicyAmendment\":{\"network_policy_amendment\":"
                        + "{\"action\":\"allow\",\"host\":\"h\"}}}",
                "accepted");
        command(
                network(NetworkPolicyRuleAction.DENY),
                "{\"applyNetworkPolicyAmendment\":{\"network_policy_amendment\":"
                        + "{\"action\":\"deny\",\"host\":\"h\"}}}",
                "declined");
    }

    private static ApprovalDecision network(NetworkPolicyRuleAction action) {
        return ApprovalDecision.applyNetworkPolicyAmendment(new NetworkPolicyAmendment(action, "h"));
    }

    private void command(ApprovalDecision decision, String wire, String outcome) {
        HandlerRequest<?> request = answered(
                ServerRequests.ITEM_COMMAND_EXECUTION_REQUEST_APPROVAL,
                "{" + IDS + ",\"command\":\"ls secret\"}",
                (handlers, asked) -> handlers.command((call) -> take(asked, call, decision)),
                "{\"decision\":" + wire + "}",
                outcome);
        assertThat(request.threadId()).isEqualTo("th");
        assertThat(request.turnId()).isEqualTo("tu");
        assertThat(request.itemId()).isEqualTo("it");
    }

    @Test
    void whenAFileChangeIsDecidedThenTheHandlerSeesTheChanges() {
        HandlerRequest<?> request = answered(
                ServerRequests.ITEM_FILE_CHANGE_REQUEST_APPROVAL,
                "{" + IDS + "}",
                (handlers, asked) ->
                        handlers.fileChange((call) -> take(asked, call, ApprovalDecision.ACCEPT_FOR_SESSION)),
                "{\"decision\":\"acceptForSession\"}",
                "accepted");
        assertThat(request.params()).isInstanceOfSatisfying(ProposedFileChange.class, (change) -> {
            assertThat(change.changes()).containsExactly(CHANGE);
            assertThat(change.request().itemId()).isEqualTo("it");
        });
    }

    @Test
    void whenAnAmendmentAnswersAFileChangeThenItIsDeclined() {
        answered(
                ServerRequests.ITEM_FILE_CHANGE_REQUEST_APPROVAL,
                "{" + IDS + "}",
                (handlers, asked) -> handlers.fileChange(
                        (call) -> take(asked, call, ApprovalDecision.acceptWithExecPolicyAmendment(List.of("ls")))),
                "{\"decision\":\"decline\"}",
                "error");
    }

    @Test
    void whenAKindHasAHandlerAndTheShortFormIsThereThenBuildingFails() {
        ApprovalHandler approvals = (request) -> CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
        assertThatIllegalStateException()
                .isThrownBy(() -> Answerers.of(
                        ServerRequestHandlers.builder()
                                .command((request) -> CompletableFuture.completedFuture(ApprovalDecision.CANCEL))
                                .build(),
                        approvals,
                        (request) -> List.of(CHANGE),
                        List.of()))
                .withMessageStartingWith(
                        "Both a CommandApprovalHandler (" + getClass().getName())
                .withMessageContaining(
                        "and an ApprovalHandler (" + approvals.getClass().getName())
                .withMessageContaining("Remove one");
    }

    @Test
    void whenThereIsTheShortFormOnlyThenItDecidesOnBothKinds() {
        List<ApprovalRequest> asked = new CopyOnWriteArrayList<>();
        ServerRequestDispatcher dispatcher = new ServerRequestDispatcher(
                Answerers.of(
                        ServerRequestHandlers.none(),
                        (request) -> {
                            asked.add(request);
                            return CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
                        },
                        (request) -> List.of(CHANGE),
                        List.of()),
                Runnable::run,
                this.timer,
                Duration.ofMinutes(1),
                this::event);
        assertThat(ask(dispatcher, "item/commandExecution/requestApproval", "{" + IDS + "}"))
                .isEqualTo(tree("{\"decision\":\"accept\"}"));
        assertThat(ask(dispatcher, "item/fileChange/requestApproval", "{" + IDS + "}"))
                .isEqualTo(tree("{\"decision\":\"accept\"}"));
        assertThat(asked)
                .hasSize(2)
                .last()
                .satisfies((request) -> assertThat(request.changes()).containsExactly(CHANGE));
    }

    @Test
    void whenPermissionsAreAskedForThenAllOrNothingOrPartCanBeGranted() {
        String params = "{" + IDS + ",\"cwd\":\"/w\",\"environmentId\":null,\"reason\":null,\"permissions\":"
                + "{\"network\":{\"enabled\":true},\"fileSystem\":{\"read\":null,\"write\":[\"/w\"]}}}";
        answered(
                ServerRequests.ITEM_PERMISSIONS_REQUEST_APPROVAL,
                params,
                (handlers, asked) -> handlers.permissions((call) ->
                        take(asked, call, PermissionsAnswer.grantAll(call.params(), PermissionGrantScope.SESSION))),
                "{\"permissions\":{\"fileSystem\":{\"read\":null,\"write\":[\"/w\"]},\"network\":{\"enabled\":true}},"
                        + "\"scope\":\"session\"}",
                "accepted");
        answered(
                ServerRequests.ITEM_PERMISSIONS_REQUEST_APPROVAL,
                params,
                (handlers, asked) -> handlers.permissions((call) -> take(asked, call, PermissionsAnswer.none())),
                "{\"permissions\":{},\"scope\":\"turn\"}",
                "declined");
    }

    @Test
    void whenQuestionsAreAskedThenTheyAreAnsweredById() {
        String params = "{" + IDS + ",\"isBlocking\":true,\"autoResolutionMs\":null,\"questions\":["
                + "{\"id\":\"q1\",\"header\":\"H\",\"question\":\"Which?\",\"isOther\":true,\"isSecret\":true,"
                + "\"options\":null}]}";
        answered(
                ServerRequests.ITEM_TOOL_REQUEST_USER_INPUT,
                params,
                (handlers, asked) -> handlers.userInput((call) ->
                        take(asked, call, UserInputAnswer.of("q1", "A", "B").and("q2"))),
                "{\"answers\":{\"q1\":{\"answers\":[\"A\",\"B\"]},\"q2\":{\"answers\":[]}}}",
                "accepted");
        answered(
                ServerRequests.ITEM_TOOL_REQUEST_USER_INPUT,
                params,
                (handlers, asked) -> handlers.userInput((call) -> take(asked, call, UserInputAnswer.none())),
                "{\"answers\":{}}",
                "declined");
    }

    @Test
    void whenAnAnswerIsNoValidUnicodeThenTheRequestIsRefusedAndNotLeftOpen() {
        answered(
                ServerRequests.ITEM_TOOL_REQUEST_USER_INPUT,
                "{" + IDS + ",\"isBlocking\":true,\"autoResolutionMs\":null,\"questions\":[]}",
                (handlers, asked) -> handlers.userInput(
                        (call) -> take(asked, call, UserInputAnswer.of("q1", "half a pair: \ud800"))),
                "{\"answers\":{}}",
                "error");
    }

    @Test
    void whenAnMcpServerAsksThenAllThreeAnswersCanBeGiven() {
        String params = "{\"threadId\":\"th\",\"turnId\":null,\"serverName\":\"toy\",\"mode\":\"form\",\"_meta\":null,"
                + "\"message\":\"Your name?\",\"requestedSchema\":{\"type\":\"object\",\"properties\":"
                + "{\"name\":{\"type\":\"string\"}}}}";
        HandlerRequest<?> request = elicitation(
                params,
                ElicitationAnswer.accept(tree("{\"name\":\"Ada\"}")),
                "{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}",
                "accepted");
        assertThat(request.threadId()).isEqualTo("th");
        assertThat(request.turnId()).isNull();
        elicitation(params, ElicitationAnswer.accept(null), "{\"action\":\"accept\"}", "accepted");
        elicitation(params, ElicitationAnswer.decline(), "{\"action\":\"decline\"}", "declined");
        elicitation(params, ElicitationAnswer.cancel(), "{\"action\":\"cancel\"}", "declined");
    }

    private HandlerRequest<?> elicitation(String params, ElicitationAnswer answer, String wire, String outcome) {
        return answered(
                ServerRequests.MCP_SERVER_ELICITATION_REQUEST,
                params,
                (handlers, asked) -> handlers.elicitation((call) -> take(asked, call, answer)),
                wire,
                outcome);
    }

    @Test
    void whenServicesAreAskedForThenTheyAreGiven() {
        answered(
                ServerRequests.ACCOUNT_CHATGPT_AUTH_TOKENS_REFRESH,
                "{\"reason\":\"unauthorized\",\"previousAccountId\":\"a\"}",
                (handlers, asked) -> handlers.tokenRefresh(
                        (call) -> take(asked, call, new TokenRefreshAnswer("secret", "account", "pro"))),
                "{\"accessToken\":\"secret\",\"chatgptAccountId\":\"account\",\"chatgptPlanType\":\"pro\"}",
                "accepted");
        answered(
                ServerRequests.ATTESTATION_GENERATE,
                "{}",
                (handlers, asked) -> handlers.attestation((call) -> take(asked, call, "secret")),
                "{\"token\":\"secret\"}",
                "accepted");
        answered(
                ServerRequests.CURRENT_TIME_READ,
                "{\"threadId\":\"th\"}",
                (handlers, asked) ->
                        handlers.currentTime((call) -> take(asked, call, Instant.ofEpochMilli(1_795_532_597_999L))),
                "{\"currentTimeAt\":1795532597}",
                "accepted");
        assertThat(String.join("\n", this.events)).doesNotContain("secret");
    }

    @Test
    void whenAnAnswerIsPrintedThenItShowsNoSecret() {
        assertThat(List.of(
                        new TokenRefreshAnswer("secret", "secret", "secret"),
                        UserInputAnswer.of("q", "secret"),
                        ElicitationAnswer.accept(tree("{\"a\":\"secret\"}")),
                        ApprovalDecision.acceptWithExecPolicyAmendment(List.of("secret")),
                        new HandlerRequest<>("a", "m", null, null, null, "secret")))
                .noneMatch((answer) -> answer.toString().contains("secret"));
    }

    /** Sets a handler that keeps what it is asked. */
    private interface Registration {

        void on(ServerRequestHandlers.Builder handlers, Consumer<HandlerRequest<?>> asked);
    }

    private static <A> CompletionStage<A> take(Consumer<HandlerRequest<?>> asked, HandlerRequest<?> request, A answer) {
        asked.accept(request);
        return CompletableFuture.completedFuture(answer);
    }

    private HandlerRequest<?> answered(
            ServerRequest<?, ?> method, String params, Registration registration, String wire, String outcome) {
        this.events.clear();
        List<HandlerRequest<?>> asked = new CopyOnWriteArrayList<>();
        ServerRequestHandlers.Builder handlers = ServerRequestHandlers.builder();
        registration.on(handlers, (request) -> {
            assertThat(this.events)
                    .as("in the log before the handler is called")
                    .hasSize(1);
            asked.add(request);
        });
        ServerRequestDispatcher dispatcher = new ServerRequestDispatcher(
                Answerers.of(handlers.build(), null, (request) -> List.of(CHANGE), List.of()),
                Runnable::run,
                this.timer,
                Duration.ofMinutes(1),
                this::event);
        JsonNode result = ask(dispatcher, method.method(), params);
        assertThat(result).isEqualTo(tree(wire));
        assertThat(WireSchemas.errorsOfResult(method, result)).isEmpty();
        assertThat(asked).hasSize(1);
        assertThat(this.events).hasSize(2);
        JsonNode end = tree(this.events.get(1));
        assertThat(end.path("outcome").stringValue()).isEqualTo(outcome);
        assertThat(end.path("approvalId").stringValue()).isEqualTo(asked.get(0).approvalId());
        return asked.get(0);
    }

    private JsonNode ask(ServerRequestDispatcher dispatcher, String method, String params) {
        int before = this.session.written().size();
        byte[] message =
                ("{\"method\":\"" + method + "\",\"id\":0,\"params\":" + params + "}").getBytes(StandardCharsets.UTF_8);
        Envelope envelope = new Envelope();
        new EnvelopeScanner(envelope).scan(message, 0, message.length);
        dispatcher.dispatch(this.connection, envelope);
        await().until(() -> this.session.written().size() == before + 1);
        assertThat(dispatcher.pending()).isZero();
        return tree(this.session.written().get(before)).get("result");
    }

    private void event(String threadId, String turnId, WireMethod method, byte[] params) {
        this.events.add(new String(params, StandardCharsets.UTF_8));
    }

    private static JsonNode tree(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Json.tree(bytes, 0, bytes.length);
    }
}
