package io.github.codexspring.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ApprovalMode;
import io.github.codexspring.client.ChatgptLogin;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.Inputs;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.SandboxPreset;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnFailedException;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecResponse;
import io.github.codexspring.protocol.FuzzyFileSearchParams;
import io.github.codexspring.protocol.FuzzyFileSearchResponse;
import io.github.codexspring.protocol.Model;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.Turn;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The code in {@code docs/client.md}, run with the fake: each block there is a region here, word for word. */
class ClientGuideTest {

    private final FakeAppServer server = FakeAppServer.create();

    private final AppServerClient client =
            AppServerClient.builder().transport(this.server.transport()).build();

    private final StringBuffer printed = new StringBuffer();

    @AfterEach
    void close() {
        this.client.close();
        this.server.close();
    }

    private void print(Object text) {
        this.printed.append(text);
    }

    @Test
    void whenAPageShowsCodeThenItIsThatOfThisTest() throws IOException {
        Path page = Documents.find("client.md");
        Map<String, String> shown = Documents.shown(page);
        Map<String, String> compiled = Documents.compiled(ClientGuideTest.class);
        compiled.putAll(Documents.compiled(ClientGuideSettingsTest.class));
        assertThat(shown).hasSizeGreaterThan(10).isEqualTo(compiled);
        assertThat(Files.readString(page).split("```java", -1)).hasSize(shown.size() + 1);
    }

    @Test
    void start() {
        FakeAppServer codex = this.server;
        codex.onTurn("What is in here?", TurnScript.text("A teapot."));
        try (AppServerClient client =
                AppServerClient.builder().transport(codex.transport()).build()) {
            // tag::ask
            CodexThread thread = client.startThread(params -> params.cwd("/repo"));
            TurnResult result = thread.run("What is in here?");
            print(result.finalResponse());
            // end::ask
        }
        assertThat(this.printed).hasToString("A teapot.");
    }

    @Test
    void threads() {
        // tag::threads
        CodexThread thread = client.startThread(params -> {
            params.cwd("/repo").model("gpt-5.5");
            SandboxPreset.WORKSPACE_WRITE.applyTo(params);
        });
        thread.run("Remember the teapot");
        CodexThread fork = thread.fork();
        CodexThread resumed = client.resumeThread(thread.id(), ApprovalMode.DENY_ALL::applyTo);
        resumed.rename("Teapots");
        resumed.archive();
        // end::threads
        assertThat(fork.id()).isNotEqualTo(thread.id());
        assertThat(thread.unarchive().name()).isEqualTo("Teapots");
    }

    @Test
    void inputs() {
        CodexThread thread = this.client.startThread();
        // tag::inputs
        TurnHandle turn = thread.startTurn(
                List.of(Inputs.text("What is wrong here?"), Inputs.localImage("/tmp/screen.png")),
                params -> params.effort("high"));
        // end::inputs
        assertThat(turn.result().items()).isNotEmpty();
        // tag::tool
        thread.startTurn(Inputs.toolOutput("ci", "The build of main is red"));
        // end::tool
    }

    @Test
    void stream() {
        this.server.onTurn(
                "Explain",
                TurnScript.builder().text("It is a teapot.").completes().build());
        CodexThread thread = this.client.startThread();
        // tag::events
        TurnHandle turn = thread.startTurn("Explain this module");
        try (TurnStream events = turn.stream()) {
            for (TurnEvent event : events) {
                event.as(ServerNotifications.ITEM_COMPLETED).ifPresent(completed -> {
                    if (completed.item() instanceof ThreadItem.AgentMessage message) {
                        print(message.text());
                    }
                });
            }
        }
        // end::events
        assertThat(this.printed).hasToString("It is a teapot.");
        // tag::text
        try (Stream<String> text = client.streamText(thread.id(), "Explain this module")) {
            text.forEach(this::print);
        }
        // end::text
        assertThat(this.printed).hasToString("It is a teapot.".repeat(2));
    }

    @Test
    void async() {
        // tag::async
        CompletableFuture<TurnResult> result =
                client.async().startThread().thenCompose(thread -> thread.run("Explain this module"));
        // end::async
        assertThat(result.join().finalResponse()).isNotEmpty();
    }

    @Test
    void control() {
        this.server.enqueue(TurnScript.builder().awaitSteer().neverCompletes().build());
        CodexThread thread = this.client.startThread();
        TurnHandle turn = thread.startTurn("Write a novel");
        // tag::control
        turn.steer("A short one");
        turn.interrupt();
        // end::control
        assertThat(turn.result().outcome()).hasToString("INTERRUPTED");
    }

    @Test
    void failure() {
        this.server.enqueue(TurnScript.builder().fails("no more teapots").build());
        CodexThread thread = this.client.startThread();
        // tag::failure
        try {
            print(thread.run("Fix the build").finalResponse());
        } catch (TurnFailedException ex) {
            print("Codex says: " + ex.result().error().message());
        } catch (TurnLostException ex) {
            print("Nobody knows how it ended: " + ex.getMessage());
        }
        // end::failure
        assertThat(this.printed).hasToString("Codex says: no more teapots");
    }

    @Test
    void typed() {
        this.server.enqueue(
                TurnScript.text("{\"summary\":\"Leaks\",\"findings\":[{\"file\":\"Teapot.java\",\"line\":null}]}"));
        CodexThread thread = this.client.startThread();
        // tag::typed
        record Finding(String file, @Nullable Integer line) {}
        record Review(String summary, List<Finding> findings) {}

        Review review = thread.run("Review it", Review.class);
        print(review.summary());
        // end::typed
        assertThat(this.printed).hasToString("Leaks");
        assertThat(review.findings()).containsExactly(new Finding("Teapot.java", null));
    }

    @Test
    void lists() {
        this.server.onRequest("model/list", (call) -> call.result("{\"data\":[],\"nextCursor\":null}"));
        CodexThread one = this.client.startThread();
        one.run("one");
        // tag::lists
        try (Stream<io.github.codexspring.protocol.Thread> threads = client.threads(params -> params.limit(20L))) {
            threads.limit(50).forEach(thread -> print(thread.preview()));
        }
        List<Turn> turns = client.thread(one.id()).turns().toList();
        List<Model> models = client.models().toList();
        // end::lists
        assertThat(this.printed).isNotEmpty();
        assertThat(turns).hasSize(1);
        assertThat(models).isEmpty();
    }

    @Test
    void review() {
        this.server.onRequest("review/start", (call) -> {
            String thread = call.params().get("threadId").stringValue();
            call.result("{\"reviewThreadId\":\"" + thread
                    + "\",\"turn\":{\"id\":\"re\",\"items\":[],\"status\":\"inProgress\",\"error\":null}}");
            this.server.sendNotification(
                    "turn/completed",
                    "{\"threadId\":\"" + thread
                            + "\",\"turn\":{\"id\":\"re\",\"items\":[],\"status\":\"completed\",\"error\":null}}");
        });
        CodexThread thread = this.client.startThread();
        // tag::review
        TurnHandle review = thread.review(ReviewTarget.BaseBranch.of(target -> target.branch("main")));
        print(review.result().finalResponse());
        // end::review
        assertThat(this.printed).hasToString("null");
    }

    @Test
    void login() {
        this.server.onRequest("account/login/cancel", (call) -> call.result("{\"status\":\"canceled\"}"));
        this.server.onRequest("account/login/start", (call) -> {
            call.result("{\"type\":\"chatgpt\",\"loginId\":\"l\",\"authUrl\":\"https://example.org/login \"}");
            this.server.sendNotification(
                    "account/login/completed", "{\"loginId\":\"l\",\"success\":true,\"error\":null}");
        });
        logIn(Duration.ofSeconds(30));
        assertThat(this.printed).hasToString("https://example.org/login Welcome");
        this.server.onRequest(
                "account/login/start",
                (call) -> call.result("{\"type\":\"chatgpt\",\"loginId\":\"m\",\"authUrl\":\"https://example.org\"}"));
        logIn(Duration.ofMillis(100));
        assertThat(this.server.received()).anyMatch((message) -> message.isRequest("account/login/cancel"));
    }

    private void logIn(Duration patience) {
        // tag::login
        ChatgptLogin login = client.account().loginChatgpt();
        print(login.authUrl());
        try {
            AccountLoginCompletedNotification end = login.await(patience);
            print(end.success() ? "Welcome" : "Not logged in: " + end.error());
        } catch (RequestTimeoutException ex) {
            login.cancel();
        }
        // end::login
    }

    @Test
    void commands() {
        this.server
                .onRequest("command/exec", (call) -> call.result("{\"exitCode\":0,\"stdout\":\"x\",\"stderr\":\"\"}"))
                .onRequest("fuzzyFileSearch", (call) -> call.result("{\"files\":[]}"));
        // tag::commands
        CommandExecResponse tests = client.commands()
                .exec(
                        params -> params.command("mvn", "test")
                                .cwd("/repo")
                                .timeoutMs(Duration.ofMinutes(10).toMillis())
                                .sandboxPolicy(SandboxPreset.WORKSPACE_WRITE.policy()),
                        output -> print(new String(output.bytes(), StandardCharsets.UTF_8)));
        // end::commands
        // tag::request
        FuzzyFileSearchResponse found = client.request(
                ClientRequests.FUZZY_FILE_SEARCH,
                FuzzyFileSearchParams.of(params -> params.query("teapot").roots("/repo")));
        // end::request
        assertThat(tests.exitCode()).isZero();
        assertThat(found.files()).isEmpty();
    }
}
