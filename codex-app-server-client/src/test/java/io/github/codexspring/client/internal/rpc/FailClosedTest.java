package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the server reads when nobody handles what it asks, against the schema of each answer. */
class FailClosedTest {

    private static final String NO_TOOL = "{\"contentItems\":[{\"type\":\"inputText\","
            + "\"text\":\"This client has no such tool.\"}],\"success\":false}";

    private static final String DENIED =
            "{\"decision\":{\"denied\":{\"rejection\":\"This client does not approve it.\"}}}";

    private final FakeSession session = new FakeSession();

    private final Connection connection = new Connection(this.session, new IgnoringInbound(), 1 << 20, "test");

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    private final List<String> events = new CopyOnWriteArrayList<>();

    private final ServerRequestDispatcher dispatcher = new ServerRequestDispatcher(
            Map.of(),
            Runnable::run,
            this.timer,
            Duration.ofMinutes(1),
            (threadId, turnId, method, params) -> this.events.add(method.name()));

    @AfterEach
    void close() {
        this.connection.close("test over", Duration.ZERO);
        this.timer.shutdownNow();
    }

    @Test
    void whenNobodyHandlesARequestThenItsAnswerGrantsNothingAndIsWhatTheSchemaAllows() {
        Map<String, String> answers = new TreeMap<>(Map.of(
                "item/commandExecution/requestApproval", "{\"decision\":\"decline\"}",
                "item/fileChange/requestApproval", "{\"decision\":\"decline\"}",
                "item/permissions/requestApproval", "{\"permissions\":{},\"scope\":\"turn\"}",
                "item/tool/requestUserInput", "{\"answers\":{}}",
                "item/tool/call", NO_TOOL,
                "mcpServer/elicitation/request", "{\"action\":\"decline\",\"content\":null,\"_meta\":null}",
                "applyPatchApproval", DENIED,
                "execCommandApproval", DENIED));
        List<String> errors = List.of("account/chatgptAuthTokens/refresh", "attestation/generate", "currentTime/read");
        this.connection.start();
        List<String> methods = new ArrayList<>();
        ServerRequests.all().forEach((request) -> methods.add(request.method()));
        List<String> expected = new ArrayList<>(answers.keySet());
        expected.addAll(errors);
        assertThat(methods).containsExactlyInAnyOrderElementsOf(expected).hasSize(11);
        for (ServerRequest<?, ?> request : ServerRequests.all()) {
            JsonNode answer = ask(request.method());
            assertThat(answer.path("id").intValue()).isZero();
            String answered = answers.get(request.method());
            if (answered == null) {
                assertError(answer);
                continue;
            }
            JsonNode result = answer.get("result");
            assertThat(result).as(request.method()).isEqualTo(tree(answered));
            assertThat(WireSchemas.errorsOfResult(request, result))
                    .as(request.method())
                    .isEmpty();
            byte[] json = answered.getBytes(StandardCharsets.UTF_8);
            assertThat(Json.read(json, 0, json.length, request::readResult)).isInstanceOf(request.resultType());
        }
    }

    @Test
    void whenAMethodIsUnknownThenTheAnswerIsAnError() {
        this.connection.start();
        JsonNode answer = ask("future/ask");
        assertError(answer);
        assertThat(answer.path("error").path("message").stringValue()).contains("'future/ask'");
        assertThat(this.events).isEmpty();
    }

    private static void assertError(JsonNode answer) {
        assertThat(answer.path("error").path("code").intValue()).isEqualTo(-32601);
        assertThat(answer.has("result")).isFalse();
        assertThat(WireSchemas.errorsOf("/definitions/JSONRPCError", answer)).isEmpty();
    }

    private JsonNode ask(String method) {
        int before = this.session.written().size();
        int events = this.events.size();
        byte[] message = ("{\"method\":\"" + method + "\",\"id\":0,\"params\":{\"threadId\":\"t\",\"turnId\":\"u\"}}")
                .getBytes(StandardCharsets.UTF_8);
        Envelope envelope = new Envelope();
        new EnvelopeScanner(envelope).scan(message, 0, message.length);
        this.dispatcher.dispatch(this.connection, envelope);
        await().until(() -> this.session.written().size() == before + 1);
        assertThat(this.dispatcher.pending()).isZero();
        if (envelope.method() != WireMethod.UNKNOWN) {
            boolean approval = method.endsWith("/requestApproval");
            assertThat(this.events.subList(events, this.events.size()))
                    .containsExactly(
                            approval ? "codex/approval/requested" : method,
                            approval ? "codex/approval/resolved" : "codex/request/resolved");
        }
        return tree(this.session.written().get(before));
    }

    private static JsonNode tree(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Json.tree(bytes, 0, bytes.length);
    }
}
