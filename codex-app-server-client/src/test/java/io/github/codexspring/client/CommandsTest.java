package io.github.codexspring.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.codexspring.protocol.CommandExecOutputStream;
import io.github.codexspring.protocol.CommandExecParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Commands and configuration. */
class CommandsTest {

    private static final Consumer<CommandExecParams.Builder> LS = (params) -> params.command("ls");

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    private final CodexCommands commands = this.client.commands();

    private final List<CommandOutput> output = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        await().until(() -> !this.client.async().core().router().global().watched());
        this.client.close();
    }

    @Test
    void whenACommandIsRunThenItsOutputIsInTheAnswer() {
        answer("command/exec", "{\"exitCode\":3,\"stdout\":\"o\",\"stderr\":\"e\"}");
        assertThat(this.commands.exec(LS).exitCode()).isEqualTo(3);
        assertThat(this.client.async().commands().exec(LS).join().stdout()).isEqualTo("o");
        assertThat(params("command/exec")).hasToString("{\"command\":[\"ls\"]}");
    }

    @Test
    void whenOutputIsListenedToThenItAllComesBeforeTheEnd() {
        this.server.on("command/exec", (s, request) -> {
            String id = request.at("/params/processId").asString("");
            output(id, "stdout", "one ");
            output("other", "stdout", "not mine");
            output(id, "stderr", "two");
            s.answer(request, "{\"exitCode\":0,\"stdout\":\"\",\"stderr\":\"\"}");
            output(id, "stdout", "late");
        });
        assertThat(this.commands.exec(LS, this.output::add).exitCode()).isZero();
        assertThat(text()).startsWith("one two");
        assertThat(this.output.get(1).stream()).isEqualTo(CommandExecOutputStream.STDERR);
        assertThat(this.output.get(1).capReached()).isFalse();
        assertThat(this.output.get(1)).hasToString("CommandOutput[STDERR, 3 bytes]");
        assertThat(params("command/exec").get("streamStdoutStderr").asBoolean()).isTrue();
    }

    @Test
    void whenACommandSaysNothingThenItEndsAllTheSame() {
        answer("command/exec", "{\"exitCode\":0,\"stdout\":\"\",\"stderr\":\"\"}");
        assertThat(this.commands
                        .exec((params) -> params.command("ls").processId("mine"), this.output::add)
                        .exitCode())
                .isZero();
        assertThat(this.output).isEmpty();
        assertThat(params("command/exec").get("processId").asString()).isEqualTo("mine");
    }

    @Test
    void whenAListenerThrowsThenItsCommandFails() {
        this.server.on("command/exec", (s, request) -> {
            output(request.at("/params/processId").asString(""), "stdout", "x");
            s.answer(request, "{\"exitCode\":0,\"stdout\":\"\",\"stderr\":\"\"}");
        });
        assertThatThrownBy(() -> this.commands.exec(LS, (piece) -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }

    @Test
    void whenTheConnectionEndsThenTheCommandFails() {
        this.server.on("command/exec", (s, request) -> {});
        CompletableFuture<?> ended = this.client.async().commands().exec(LS, this.output::add);
        await().until(() -> this.server.methods().contains("command/exec"));
        this.server.crash();
        assertThatThrownBy(ended.orTimeout(30, TimeUnit.SECONDS)::join)
                .hasCauseInstanceOf(TransportClosedException.class);
        await().until(() -> !this.client.async().core().router().global().watched());
    }

    @Test
    void whenACommandReadsThenItCanBeWrittenToAndEnded() {
        answer("command/exec/write", "{}");
        answer("command/exec/terminate", "{}");
        AsyncCodexCommands async = this.client.async().commands();
        this.commands.write("p", "hi".getBytes(StandardCharsets.UTF_8));
        async.write("p", "hi".getBytes(StandardCharsets.UTF_8)).join();
        assertThat(params("command/exec/write")).hasToString("{\"processId\":\"p\",\"deltaBase64\":\"aGk=\"}");
        this.commands.closeInput("p");
        async.closeInput("p").join();
        assertThat(params("command/exec/write")).hasToString("{\"processId\":\"p\",\"closeStdin\":true}");
        this.commands.terminate("p");
        async.terminate("p").join();
        assertThat(params("command/exec/terminate")).hasToString("{\"processId\":\"p\"}");
    }

    @Test
    void whenTheConfigurationIsWrittenThenKeysAreReplaced() {
        String written = "{\"filePath\":\"/c\",\"status\":\"ok\",\"version\":\"2\"}";
        answer("config/read", "{\"config\":{\"model\":\"m\"},\"origins\":{}}");
        answer("config/value/write", written);
        answer("config/batchWrite", written);
        CodexConfig config = this.client.serverConfig();
        AsyncCodexConfig async = this.client.async().serverConfig();
        assertThat(config.read().config().model()).isEqualTo("m");
        assertThat(async.read().join().config().model()).isEqualTo("m");
        assertThat(config.write("model", "n").version()).isEqualTo("2");
        async.write("model", "n").join();
        assertThat(params("config/value/write"))
                .hasToString("{\"keyPath\":\"model\",\"mergeStrategy\":\"replace\",\"value\":\"n\"}");
        async.write("a.b", JsonNodeFactory.instance.booleanNode(true)).join();
        config.write("a.b", JsonNodeFactory.instance.booleanNode(true));
        assertThat(params("config/value/write").get("value").asBoolean()).isTrue();
        config.writeAll((params) -> params.edits(List.of()).expectedVersion("1"));
        async.writeAll((params) -> params.edits(List.of()).expectedVersion("1")).join();
        assertThat(params("config/batchWrite")).hasToString("{\"edits\":[],\"expectedVersion\":\"1\"}");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        this.output.forEach((piece) -> text.append(new String(piece.bytes(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    private void output(String processId, String stream, String text) {
        this.server.send("{\"method\":\"command/exec/outputDelta\",\"params\":{\"processId\":\"" + processId
                + "\",\"stream\":\"" + stream + "\",\"capReached\":false,\"deltaBase64\":\""
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\"}}");
    }

    private void answer(String method, String result) {
        this.server.on(method, (s, request) -> s.answer(request, result));
    }

    /** Of the last request of that method. */
    private JsonNode params(String method) {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals(method))
                .reduce((first, second) -> second)
                .orElseThrow()
                .get("params");
    }
}
