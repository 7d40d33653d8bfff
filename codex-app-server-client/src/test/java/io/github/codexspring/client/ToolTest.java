package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolCall;
import io.github.codexspring.client.tool.ToolHandler;
import io.github.codexspring.client.tool.ToolResult;
import io.github.codexspring.protocol.DynamicToolSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ToolTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String THREAD =
            "{\"thread\":{\"id\":\"th\",\"environments\":[],\"extra\":null,\"sessionId\":\"th\",\"forkedFromId\":null,"
                    + "\"attachedToThreadId\":null,\"parentThreadId\":null,\"preview\":\"\",\"ephemeral\":false,\"section\":null,"
                    + "\"sectionEnteredAt\":null,\"projectId\":null,\"historyMode\":\"paginated\",\"modelProvider\":\"stub\","
                    + "\"model\":\"mock-model\",\"reasoningEffort\":null,\"createdAt\":1795532593,\"updatedAt\":1795532593,"
                    + "\"recencyAt\":1795532593,\"status\":{\"type\":\"idle\"},\"path\":null,\"cwd\":\"/workspace/ws\","
                    + "\"cliVersion\":\"0.169.0\",\"originator\":\"x\",\"source\":\"vscode\",\"canAcceptDirectInput\":true,"
                    + "\"threadSource\":null,\"agentNickname\":null,\"agentRole\":null,\"gitInfo\":null,\"name\":null,"
                    + "\"daybreakEnabled\":null,\"turns\":[]},\"model\":\"mock-model\",\"modelProvider\":\"stub\","
                    + "\"serviceTier\":null,\"disabledPluginIds\":[],\"cwd\":\"/workspace/ws\","
                    + "\"runtimeWorkspaceRoots\":[\"/workspace/ws\"],\"instructionSources\":[],\"approvalPolicy\":\"never\","
                    + "\"approvalsReviewer\":\"user\",\"sandbox\":{\"type\":\"dangerFullAccess\"},"
                    + "\"activePermissionProfile\":null,\"reasoningEffort\":null,\"multiAgentMode\":\"explicitRequestOnly\"}";

    /** Arguments of the tool. */
    record Lookup(
            @JsonPropertyDescription("Id of the ticket") String id,
            int limit,
            @Nullable Urgency urgency) {

        Lookup {
            if (limit > 100) {
                throw new IllegalArgumentException("limit is 100 at the most");
            }
        }
    }

    enum Urgency {
        LOW,
        HIGH
    }

    private final ScriptedServer server =
            new ScriptedServer().on("thread/start", (s, request) -> s.answer(request, THREAD));

    private final List<ToolCall> calls = new CopyOnWriteArrayList<>();

    private final List<Lookup> lookups = new CopyOnWriteArrayList<>();

    private @Nullable AppServerClient client;

    @AfterEach
    void close() {
        if (this.client != null) {
            this.client.close();
        }
    }

    private final CodexTool<Lookup> lookup =
            CodexTool.of("lookup_ticket", "Fetches a ticket", Lookup.class, (arguments, call) -> {
                this.calls.add(call);
                this.lookups.add(arguments);
                return CompletableFuture.completedFuture(ToolResult.text("open"));
            });

    private AppServerClient client(CodexTool<?>... tools) {
        AppServerClient made = AppServerClient.builder()
                .transport(this.server)
                .experimentalApi(true)
                .tools(tools)
                .build();
        this.client = made;
        made.start();
        return made;
    }

    @Test
    void whenATypedToolIsCalledThenItsHandlerGetsBoundArguments() {
        client(this.lookup);
        assertThat(call("lookup_ticket", "{\"id\":\"A-1\",\"limit\":2,\"urgency\":\"HIGH\"}"))
                .isEqualTo(result("open", true));
        assertThat(this.lookups).containsExactly(new Lookup("A-1", 2, Urgency.HIGH));
        assertThat(this.calls).containsExactly(new ToolCall("th", "tu", "call", "lookup_ticket"));
        assertThat(call("lookup_ticket", "{\"id\":\"A-1\",\"limit\":2,\"urgency\":null}"))
                .isEqualTo(result("open", true));
    }

    @Test
    void whenArgumentsDoNotFitThenTheModelIsToldWhatIsWrong() {
        client(this.lookup);
        assertThat(failure("lookup_ticket", "{\"id\":\"A-1\",\"limit\":\"many\",\"urgency\":null}"))
                .contains("'lookup_ticket'")
                .contains(".limit")
                .contains("many");
        assertThat(failure("lookup_ticket", "{\"limit\":1,\"urgency\":null}")).contains("id");
        assertThat(failure("lookup_ticket", "{\"id\":null,\"limit\":1,\"urgency\":null}"))
                .contains("id");
        assertThat(failure("lookup_ticket", "{\"id\":\"A\",\"limit\":1,\"urgency\":\"SOON\"}"))
                .contains("LOW")
                .contains("HIGH");
        assertThat(failure("lookup_ticket", "{\"id\":\"A\",\"limit\":101,\"urgency\":null}"))
                .contains("limit is 100 at the most");
        assertThat(failure("lookup_ticket", "\"A-1\"")).contains("do not fit");
        assertThat(failure("lookup_ticket", "[]")).contains("do not fit");
        assertThat(failure("lookup_ticket", "null")).contains("do not fit").contains("null");
        assertThat(failure("lookup_ticket", "{\"id\":\"A\",\"limit\":\"" + "x".repeat(5000) + "\",\"urgency\":null}"))
                .hasSizeLessThan(600);
        assertThat(this.lookups).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void whenAToolFailsThenTheModelIsToldThatAndNotWhy() {
        JsonNode any = MAPPER.readTree("{\"type\":\"object\"}");
        client(
                CodexTool.of("throws", "d", any, (arguments, call) -> {
                    throw new IllegalStateException("secret");
                }),
                CodexTool.of(
                        "fails",
                        "d",
                        any,
                        (arguments, call) -> CompletableFuture.failedFuture(new IllegalStateException("secret"))),
                CodexTool.of("no_stage", "d", any, (arguments, call) -> null),
                CodexTool.of("no_result", "d", any, (arguments, call) -> CompletableFuture.completedFuture(null)),
                CodexTool.of(
                        "no_unicode",
                        "d",
                        any,
                        (arguments, call) -> CompletableFuture.completedFuture(ToolResult.text("\ud800"))),
                CodexTool.of(
                        "says_why",
                        "d",
                        any,
                        (arguments, call) -> CompletableFuture.completedFuture(ToolResult.failure("no such ticket"))));
        for (String tool : List.of("throws", "fails", "no_stage", "no_result", "no_unicode")) {
            assertThat(call(tool, "{}")).as(tool).isEqualTo(result("The tool failed.", false));
        }
        assertThat(call("says_why", "{}")).isEqualTo(result("no such ticket", false));
        assertThat(call("unknown", "{}")).isEqualTo(result("This client has no such tool.", false));
    }

    @Test
    void whenAToolIsLateThenTheModelIsToldAndTheStageIsCancelled() {
        CompletableFuture<ToolResult> never = new CompletableFuture<>();
        client(CodexTool.of("slow", "d", MAPPER.readTree("{}"), (arguments, call) -> never)
                .withTimeout(Duration.ofMillis(200)));
        assertThat(call("slow", "{}")).isEqualTo(result("The tool did not answer in time.", false));
        await().until(never::isCancelled);
    }

    @Test
    void whenAResultHasContentOfSeveralKindsThenAllIsSent() {
        ToolResult result = ToolResult.text("a")
                .and(ToolResult.image("image/png", new byte[] {1}))
                .and(ToolResult.audio("audio/wav", new byte[] {2}));
        client(CodexTool.of(
                "media", "d", MAPPER.readTree("{}"), (arguments, call) -> CompletableFuture.completedFuture(result)));
        assertThat(call("media", "{}"))
                .isEqualTo(MAPPER.readTree("{\"contentItems\":[{\"type\":\"inputText\",\"text\":\"a\"},"
                        + "{\"type\":\"inputImage\",\"imageUrl\":\"data:image/png;base64,AQ==\"},"
                        + "{\"type\":\"inputAudio\",\"audioUrl\":\"data:audio/wav;base64,Ag==\"}],\"success\":true}"));
        assertThat(result.and(ToolResult.failure("b")).success()).isFalse();
        assertThat(result).hasToString("ToolResult[3 items, success]");
    }

    @Test
    void whenAThreadIsStartedThenItOffersTheToolsOfTheClient() {
        client(this.lookup.deferred()).startThread();
        assertThat(offered())
                .isEqualTo(MAPPER.readTree("[{\"type\":\"function\",\"name\":\"lookup_ticket\","
                        + "\"description\":\"Fetches a ticket\",\"inputSchema\":{\"type\":\"object\",\"properties\":{"
                        + "\"id\":{\"type\":\"string\",\"description\":\"Id of the ticket\"},"
                        + "\"limit\":{\"type\":\"integer\"},"
                        + "\"urgency\":{\"anyOf\":[{\"type\":\"null\"},{\"type\":\"string\",\"enum\":[\"LOW\",\"HIGH\"]}]}},"
                        + "\"required\":[\"id\",\"limit\",\"urgency\"],\"additionalProperties\":false},"
                        + "\"deferLoading\":true}]"));
    }

    @Test
    void whenAThreadHasToolsOfItsOwnThenTheyAnswerThereOnly() {
        AppServerClient made = client(this.lookup, text("b", "common"));
        made.startThread((params) -> params.cwd("/w"), text("b", "own"), text("c", "own"));
        assertThat(offered())
                .extracting((tool) -> tool.path("name").stringValue())
                .containsExactly("lookup_ticket", "b", "c");
        assertThat(call("b", "{}")).isEqualTo(result("own", true));
        assertThat(call("c", "{}")).isEqualTo(result("own", true));
        assertThat(call("lookup_ticket", "{\"id\":\"A-1\",\"limit\":2,\"urgency\":null}"))
                .isEqualTo(result("open", true));
        assertThat(call("other", null, "b", "{}")).isEqualTo(result("common", true));
        assertThat(call("other", null, "c", "{}")).isEqualTo(result("This client has no such tool.", false));
        assertThat(call("th", "space", "c", "{}")).isEqualTo(result("This client has no such tool.", false));
        made.answerTools("other", text("c", "later"));
        assertThat(call("other", null, "c", "{}")).isEqualTo(result("later", true));
        made.async().startThread((params) -> {}, text("c", "async")).join();
        assertThat(call("c", "{}")).isEqualTo(result("async", true));
    }

    @Test
    void whenTheExperimentalApiIsOffThenToolsAreRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> AppServerClient.builder()
                        .transport(this.server)
                        .tools(this.lookup)
                        .build())
                .isInstanceOf(ExperimentalApiRequiredException.class)
                .hasMessageContaining("experimentalApi(true)");
        AppServerClient made = AppServerClient.builder().transport(this.server).build();
        this.client = made;
        assertThatThrownBy(() -> made.startThread((params) -> {}, this.lookup))
                .isInstanceOf(ExperimentalApiRequiredException.class);
        assertThatThrownBy(() ->
                        made.startThread((params) -> params.dynamicTools(List.of(DynamicToolSpec.Function.builder()
                                .name("a")
                                .description("d")
                                .inputSchema(MAPPER.readTree("{}"))
                                .build()))))
                .isInstanceOf(ExperimentalApiRequiredException.class);
        assertThat(this.server.methods()).doesNotContain("thread/start");
    }

    @Test
    void whenAToolCannotBeOfferedThenItIsRefused() {
        ToolHandler<JsonNode> handler = (arguments, call) -> new CompletableFuture<>();
        for (String name : List.of("", "a b", "a.b", "a/b", "ä", "a\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CodexTool.of(name, "d", MAPPER.readTree("{}"), handler));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodexTool.of("a", "d", JsonNode.class, handler))
                .withMessageContaining("give one");
        assertThatIllegalArgumentException().isThrownBy(() -> this.lookup.withTimeout(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client(this.lookup, this.lookup))
                .withMessageContaining("two tools named 'lookup_ticket'");
    }

    private static CodexTool<JsonNode> text(String name, String answer) {
        return CodexTool.of(
                name, "d", MAPPER.readTree("{\"type\":\"object\"}"), ToolHandler.text((arguments) -> answer));
    }

    private JsonNode offered() {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals("thread/start"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .path("params")
                .path("dynamicTools");
    }

    private static JsonNode result(String text, boolean success) {
        return MAPPER.createObjectNode()
                .put("success", success)
                .set(
                        "contentItems",
                        MAPPER.createArrayNode()
                                .add(MAPPER.createObjectNode()
                                        .put("type", "inputText")
                                        .put("text", text)));
    }

    private String failure(String tool, String arguments) {
        JsonNode result = call(tool, arguments);
        assertThat(result.path("success").booleanValue()).isFalse();
        return result.path("contentItems").path(0).path("text").stringValue();
    }

    private JsonNode call(String tool, String arguments) {
        return call("th", null, tool, arguments);
    }

    private JsonNode call(String threadId, @Nullable String namespace, String tool, String arguments) {
        int before = this.server.received.size();
        this.server.send("{\"method\":\"item/tool/call\",\"id\":0,\"params\":{\"threadId\":\"" + threadId
                + "\",\"turnId\":\"tu\",\"callId\":\"call\",\"namespace\":"
                + (namespace != null ? "\"" + namespace + "\"" : "null") + ",\"tool\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}");
        await().until(() -> this.server.received.stream()
                .skip(before)
                .anyMatch((message) -> message.has("result") || message.has("error")));
        return this.server.received.stream()
                .skip(before)
                .filter((message) -> message.has("result"))
                .findFirst()
                .orElseThrow()
                .get("result");
    }
}
