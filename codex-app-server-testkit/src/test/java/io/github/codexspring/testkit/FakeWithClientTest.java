package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnFailedException;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ConfigReadParams;
import io.github.codexspring.protocol.GetAccountParams;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadTurnsListParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the fake says is understood by the client that it is made for. */
class FakeWithClientTest {

    private final FakeAppServer server = FakeAppServer.create();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server.transport())
            .approvalHandler((request) -> CompletableFuture.completedFuture(ApprovalDecision.ACCEPT))
            .build();

    @AfterEach
    void close() {
        this.client.close();
        this.server.close();
    }

    @Test
    void whenTurnHasEverythingThenTheResultHasItToo() {
        this.server.enqueue(TurnScript.builder()
                .reasoning("thinking hard")
                .plan(PlanStep.completed("a"), PlanStep.inProgress("b"))
                .command("ls", "a\nb\n", 0)
                .commandApproval("rm b", "")
                .fileChangeApproval("c.txt", "c\n")
                .text("all done")
                .usage(7, 1, 3, 2)
                .build());
        this.client.start();

        TurnHandle turn = this.client.startThread().startTurn("do it");
        TurnResult result = turn.result();

        assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(result.finalResponse()).isEqualTo("all done");
        assertThat(result.items()).hasSize(6);
        assertThat(result.plan()).isNotNull();
        assertThat(result.diff()).contains("c.txt");
        assertThat(result.usage()).isNotNull();
        assertThat(result.complete()).isTrue();
        try (TurnStream stream = turn.stream()) {
            stream.forEach(
                    (event) -> assertThat(event.method().startsWith("codex/") || !(event.payload() instanceof JsonNode))
                            .as(event.method())
                            .isTrue());
        }
    }

    @Test
    void whenTurnFailsOrIsInterruptedThenTheClientSaysSo() {
        this.server.enqueue(
                TurnScript.builder().fails("no", "\"usageLimitExceeded\"").build(),
                TurnScript.builder().text("a").neverCompletes().build());
        this.client.start();
        CodexThread thread = this.client.startThread();

        assertThatExceptionOfType(TurnFailedException.class).isThrownBy(() -> thread.run("x"));
        TurnHandle turn = thread.startTurn("x");
        turn.interrupt();

        assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenEventsOvertakeTheAnswerThenTheStreamHasThem() {
        this.server.enqueue(TurnScript.builder().text("early").respondsHere().build());
        this.client.start();

        TurnHandle turn = this.client.startThread().startTurn("x");

        assertThat(turn.result().finalResponse()).isEqualTo("early");
        List<String> methods = new ArrayList<>();
        try (TurnStream stream = turn.stream()) {
            stream.forEach((event) -> methods.add(event.method()));
        }
        assertThat(methods).startsWith("turn/started").endsWith("turn/completed");
    }

    @Test
    void whenAskedThenTheFakeAnswersInTheTypesOfTheProtocol() {
        this.client.start();
        CodexThread thread = this.client.startThread();
        thread.run("x");

        assertThat(this.client.modelList(ModelListParams.builder().build()).data())
                .hasSize(1);
        assertThat(this.client.threadList(ThreadListParams.builder().build()).data())
                .hasSize(1);
        assertThat(this.client
                        .threadRead(ThreadReadParams.builder()
                                .threadId(thread.id())
                                .includeTurns(true)
                                .build())
                        .thread()
                        .turns())
                .hasSize(1);
        assertThat(this.client
                        .threadFork(
                                ThreadForkParams.builder().threadId(thread.id()).build())
                        .thread()
                        .forkedFromId())
                .isEqualTo(thread.id());
        assertThat(this.client
                        .request(
                                ClientRequests.THREAD_TURNS_LIST,
                                ThreadTurnsListParams.builder()
                                        .threadId(thread.id())
                                        .build())
                        .data())
                .hasSize(1);
        assertThat(this.client.request(
                        ClientRequests.CONFIG_READ, ConfigReadParams.builder().build()))
                .isNotNull();
        assertThat(this.client.request(
                        ClientRequests.ACCOUNT_READ, GetAccountParams.builder().build()))
                .isNotNull();
        assertThat(this.client.resumeThread(thread.id()).id()).isEqualTo(thread.id());
    }

    @Test
    void whenTheFakeIsAProcessThenTheClientLaunchesIt() {
        StdioTransport transport = StdioTransport.builder()
                .command(FakeAppServerMain.command(Greeting.class))
                .build();
        try (AppServerClient other = AppServerClient.builder()
                .transport(transport)
                .startupTimeout(Duration.ofSeconds(60))
                .build()) {
            other.start();

            assertThat(other.startThread().run("x").finalResponse()).isEqualTo("hello from [app-server]");
        }
    }

    /** Says hello with the arguments it was started with. */
    static final class Greeting implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            server.onOtherTurns((request) -> TurnScript.text("hello from " + arguments));
        }
    }
}
