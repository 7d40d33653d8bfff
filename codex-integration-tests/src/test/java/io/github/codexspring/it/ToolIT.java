package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolCall;
import io.github.codexspring.client.tool.ToolHandler;
import io.github.codexspring.client.tool.ToolResult;
import io.github.codexspring.protocol.DynamicToolCallStatus;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.testkit.ModelRequest;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The model of the real server calls tools of this client. */
@Tag("real-codex")
@Timeout(120)
class ToolIT {

    private static final JsonNode SCHEMA = JsonMapper.builder()
            .build()
            .readTree("{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"],"
                    + "\"additionalProperties\":false}");

    record Ticket(String id) {}

    private final List<ToolCall> calls = new CopyOnWriteArrayList<>();

    private CodexTool<Ticket> tool(String name, ToolHandler<Ticket> handler) {
        return CodexTool.of(name, "Fetches a ticket", Ticket.class, (Ticket ticket, ToolCall call) -> {
                    this.calls.add(call);
                    return handler.call(ticket, call);
                })
                .withInputSchema(SCHEMA);
    }

    private static Consumer<AppServerClientBuilder> with(CodexTool<?>... tools) {
        return (builder) -> builder.experimentalApi(true).tools(tools);
    }

    @Test
    void whenTheModelCallsAToolThenItReadsItsText() {
        try (RealCodex codex =
                RealCodex.start(with(tool("lookup_ticket", ToolHandler.text((ticket) -> ticket.id() + " is open"))))) {
            TurnResult result = run(codex, codex.thread(), "lookup_ticket", "{\"id\":\"A-1\"}");
            assertThat(output(codex)).contains("A-1 is open");
            assertThat(item(result).status()).isEqualTo(DynamicToolCallStatus.COMPLETED);
            assertThat(this.calls)
                    .singleElement()
                    .satisfies((call) -> assertThat(call.turnId()).isEqualTo(result.turnId()));
            assertThat(codex.model.requests().get(0).tools()).contains("lookup_ticket");
        }
    }

    @Test
    void whenAToolFailsThenTheModelIsToldAndTheTurnGoesOn() {
        try (RealCodex codex = RealCodex.start(with(
                tool("throws", (ticket, call) -> {
                    throw new IllegalStateException("secret");
                }),
                tool(
                        "says_why",
                        (ticket, call) -> CompletableFuture.completedFuture(
                                ToolResult.failure("there is no " + ticket.id())))))) {
            CodexThread thread = codex.thread();
            TurnResult result = run(codex, thread, "throws", "{\"id\":\"A-1\"}");
            assertThat(item(result).status()).isEqualTo(DynamicToolCallStatus.FAILED);
            assertThat(output(codex)).contains("The tool failed.").doesNotContain("secret");
            run(codex, thread, "says_why", "{\"id\":\"A-1\"}");
            assertThat(output(codex)).contains("there is no A-1");
            run(codex, thread, "says_why", "{\"id\":7}");
            assertThat(output(codex)).contains("do not fit the schema of 'says_why' at .id");
            run(codex, thread, "says_why", "{}");
            assertThat(output(codex)).contains("do not fit the schema of 'says_why'");
            assertThat(this.calls).hasSize(2);
        }
    }

    @Test
    void whenAToolIsSlowThenTheCallFailsAndTheTurnGoesOn() {
        CompletableFuture<ToolResult> never = new CompletableFuture<>();
        try (RealCodex codex =
                RealCodex.start(with(tool("slow", (ticket, call) -> never).withTimeout(Duration.ofMillis(300))))) {
            TurnResult result = run(codex, codex.thread(), "slow", "{\"id\":\"A-1\"}");
            assertThat(item(result).status()).isEqualTo(DynamicToolCallStatus.FAILED);
            assertThat(output(codex)).contains("The tool did not answer in time.");
            await().until(never::isCancelled);
        }
    }

    @Test
    void whenTheTurnIsInterruptedThenTheToolIsTold() {
        CompletableFuture<ToolResult> never = new CompletableFuture<>();
        try (RealCodex codex = RealCodex.start(with(tool("slow", (ticket, call) -> never)))) {
            script(codex, "slow", "{\"id\":\"A-1\"}");
            TurnHandle turn = codex.thread().startTurn("call it");
            await().until(() -> this.calls.size() == 1);
            turn.interrupt();
            assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
            await().until(never::isCancelled);
        }
    }

    @Test
    void whenTheProcessIsKilledThenToolsAnswerInTheNextOne() {
        try (RealCodex codex =
                RealCodex.start(with(tool("common", ToolHandler.text((ticket) -> "common " + ticket.id()))))) {
            CodexThread thread = thread(codex);
            run(codex, thread, "own", "{\"id\":\"A-1\"}");
            ProcessHandle killed = codex.transport.process();
            assertThat(killed.destroyForcibly()).isTrue();
            killed.onExit().join();
            await().until(() -> codex.client.statistics().restartCount() == 1);
            run(codex, thread, "own", "{\"id\":\"A-2\"}");
            assertThat(output(codex)).contains("own A-2");
            run(codex, thread, "common", "{\"id\":\"A-3\"}");
            assertThat(output(codex)).contains("common A-3");
        }
    }

    @Test
    void whenAThreadIsForkedThenItsToolsGoWithIt() {
        try (RealCodex codex = RealCodex.start((builder) -> builder.experimentalApi(true))) {
            CodexThread thread = thread(codex);
            run(codex, thread, "own", "{\"id\":\"A-1\"}");
            CodexThread fork = codex.client.thread(codex.client
                    .threadFork(ThreadForkParams.builder().threadId(thread.id()).build())
                    .thread()
                    .id());
            run(codex, fork, "own", "{\"id\":\"A-2\"}");
            assertThat(last(codex).tools()).contains("own");
            assertThat(output(codex)).contains("own A-2");
        }
    }

    @Test
    void whenAnotherClientResumesAThreadThenTheServerKnowsItsToolsAndTheClientHasToSayWhoAnswers() {
        try (RealCodex codex = RealCodex.start((builder) -> builder.experimentalApi(true))) {
            CodexThread thread = thread(codex);
            run(codex, thread, "own", "{\"id\":\"A-1\"}");
            codex.client.close();
            try (AppServerClient second = AppServerClient.builder()
                    .transport(codex.transport)
                    .experimentalApi(true)
                    .build()) {
                CodexThread resumed = second.resumeThread(thread.id());
                run(codex, resumed, "own", "{\"id\":\"A-2\"}");
                assertThat(last(codex).tools()).contains("own");
                assertThat(output(codex)).contains("This client has no such tool.");
                second.answerTools(thread.id(), tool("own", ToolHandler.text((ticket) -> "second " + ticket.id())));
                run(codex, resumed, "own", "{\"id\":\"A-3\"}");
                assertThat(output(codex)).contains("second A-3");
            }
        }
    }

    private CodexThread thread(RealCodex codex) {
        return codex.client.startThread(
                (params) -> params.cwd(codex.home.workspace().toString()),
                tool("own", ToolHandler.text((ticket) -> "own " + ticket.id())));
    }

    private static void script(RealCodex codex, String tool, String arguments) {
        codex.model.clearScripts();
        codex.model.script(
                "call", ModelResponse.builder().functionCall(tool, arguments).build(), ModelResponse.text("done"));
    }

    private static TurnResult run(RealCodex codex, CodexThread thread, String tool, String arguments) {
        script(codex, tool, arguments);
        TurnResult result = thread.run("call it");
        assertThat(result.finalResponse()).isEqualTo("done");
        return result;
    }

    private static ModelRequest last(RealCodex codex) {
        return codex.model.requests().get(codex.model.requests().size() - 1);
    }

    private static String output(RealCodex codex) {
        List<JsonNode> outputs = last(codex).toolOutputs();
        return outputs.get(outputs.size() - 1).toString();
    }

    private static ThreadItem.DynamicToolCall item(TurnResult result) {
        return result.items().stream()
                .filter(ThreadItem.DynamicToolCall.class::isInstance)
                .map(ThreadItem.DynamicToolCall.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
