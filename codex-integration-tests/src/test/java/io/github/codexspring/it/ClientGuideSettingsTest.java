package io.github.codexspring.it;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.RequestListener;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.RetryPolicy;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnTimeoutException;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalMatcher;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.UserInputAnswer;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolHandler;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecutionStatus;
import io.github.codexspring.protocol.Model;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.ThreadSetNameParams;
import io.github.codexspring.protocol.ToolRequestUserInputQuestion;
import io.github.codexspring.protocol.W3cTraceContext;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The code in {@code docs/client.md} about deadlines and what is set on the builder; see {@link ClientGuideTest}. */
class ClientGuideSettingsTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final FakeAppServer server = FakeAppServer.create();

    private final AppServerClientBuilder builder = AppServerClient.builder().transport(this.server.transport());

    private final StringBuffer printed = new StringBuffer();

    @AfterEach
    void close() {
        this.server.close();
    }

    private void print(Object text) {
        this.printed.append(text);
    }

    private static String currentTrace() {
        return TRACE;
    }

    @Test
    void build() {
        // tag::build
        AppServerClient client = AppServerClient.builder()
                .command("/opt/codex/bin/codex")
                .clientInfo("my-service", "My Service", "1.0")
                .requestTimeout(Duration.ofSeconds(20))
                .build();
        // end::build
        client.close();
        assertThat(client.config().clientTitle()).isEqualTo("My Service");
    }

    @Test
    void deadlines() {
        this.server.onOtherTurns(
                (request) -> TurnScript.builder().neverCompletes().build());
        AppServerClient client = this.builder.build();
        CodexThread thread = client.startThread();
        Duration limit = Duration.ofMillis(300);
        // tag::deadlines
        try {
            thread.withTimeout(limit).run("Fix the build");
        } catch (TurnTimeoutException ex) {
            print("It took too long");
        }
        // end::deadlines
        assertThat(this.printed).hasToString("It took too long");
        this.server.awaitReceived((message) -> message.isRequest("turn/interrupt"), 1, Duration.ofSeconds(30));
        thread = client.startThread(); // the first turn may still be live, and the next one would join it
        // tag::cancel
        CompletableFuture<TurnResult> run = thread.async().run("Fix the build");
        run.cancel(true);
        // end::cancel
        client.startThread(); // is sent behind the start of the turn, if that was not cancelled before it was sent
        long starts = this.server.received().stream()
                .filter((message) -> message.isRequest("turn/start"))
                .count();
        this.server.awaitReceived(
                (message) -> message.isRequest("turn/interrupt"), (int) starts, Duration.ofSeconds(30));
        client.close();
    }

    @Test
    void retry() {
        AtomicInteger refusals = new AtomicInteger();
        this.server.onRequest("model/list", (call) -> {
            if (refusals.incrementAndGet() == 1) {
                call.error(-32001, "Server overloaded; retry later.");
            } else {
                call.result("{\"data\":[],\"nextCursor\":null}");
            }
        });
        this.server.onRequest("thread/name/set", (call) -> {
            if (refusals.incrementAndGet() == 3) {
                call.error(-32001, "Server overloaded; retry later.");
            } else {
                call.proceed();
            }
        });
        // tag::reads
        AppServerClient client = builder.idempotentRetry(RetryPolicy.defaults()).build();
        List<Model> models = client.models().toList();
        // end::reads
        try (client) {
            String id = client.startThread().id();
            // tag::retry
            client.requestWithRetryOnOverload(
                    ClientRequests.THREAD_NAME_SET,
                    ThreadSetNameParams.of(params -> params.threadId(id).name("Teapots")));
            // end::retry
            assertThat(client.thread(id).read().name()).isEqualTo("Teapots");
        }
        assertThat(models).isEmpty();
        assertThat(refusals).hasValue(4);
    }

    @Test
    void approvals() {
        // tag::approvals
        AppServerClient client = AppServerClient.builder()
                .approvalHandler(request -> CompletableFuture.completedFuture(ApprovalDecision.DECLINE))
                .approvalTimeout(Duration.ofMinutes(2))
                .build();
        // end::approvals
        client.close();
        assertThat(client.config().approvalTimeout()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void policy() {
        this.server.enqueue(TurnScript.builder()
                .commandApproval("git status", "clean")
                .commandApproval("git status; rm -rf /", "gone")
                .commandApproval("make", "made")
                .text("done")
                .build());
        ApprovalHandler person = (request) -> {
            print(request.command().orElseThrow().command());
            return CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
        };
        // tag::policy
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .decline(ApprovalMatcher.command("rm"))
                .accept(ApprovalMatcher.command("git", "status")) // not "git status; rm -rf /"
                .accept(ApprovalMatcher.filesInside(Path.of("/repo"))) // links and .. taken into account
                .ask(ApprovalMatcher.networkHost("*.example.com"))
                .askOtherwise()
                .handler(person)
                .build();
        AppServerClient client = builder.approvalHandler(policy).build();
        // end::policy
        try (client) {
            TurnResult result = client.startThread().run("Build it");
            assertThat(result.items())
                    .filteredOn(ThreadItem.CommandExecution.class::isInstance)
                    .extracting((item) -> ((ThreadItem.CommandExecution) item).status())
                    .containsExactly(
                            CommandExecutionStatus.COMPLETED,
                            CommandExecutionStatus.DECLINED,
                            CommandExecutionStatus.COMPLETED);
        }
        assertThat(this.printed.toString()).contains("make").doesNotContain("git");
    }

    @Test
    void handlers() {
        this.server.enqueue(TurnScript.builder()
                .request(
                        "item/tool/requestUserInput",
                        "{\"itemId\":\"i\",\"isBlocking\":true,\"autoResolutionMs\":null,\"questions\":"
                                + "[{\"header\":\"Tea\",\"id\":\"q\",\"question\":\"Milk?\"}]}")
                .text("done")
                .build());
        // tag::handlers
        ServerRequestHandlers handlers = ServerRequestHandlers.builder()
                .userInput(request -> {
                    ToolRequestUserInputQuestion question =
                            request.params().questions().get(0);
                    print(question.question());
                    return CompletableFuture.completedFuture(UserInputAnswer.of(question.id(), "Yes"));
                })
                .build();
        AppServerClient client = builder.requestHandlers(handlers).build();
        // end::handlers
        try (client) {
            client.startThread().run("Make tea");
        }
        assertThat(this.printed).hasToString("Milk?");
        assertThat(this.server.received())
                .filteredOn((message) -> message.isAnswerTo("item/tool/requestUserInput"))
                .singleElement()
                .satisfies((answer) -> assertThat(answer.line()).contains("\"q\":{\"answers\":[\"Yes\"]}"));
    }

    @Test
    void tools() {
        this.server.enqueue(TurnScript.builder()
                .toolCall("lookup_ticket", "{\"id\":\"A-17\"}")
                .text("done")
                .build());
        Map<String, String> tickets = Map.of("A-17", "The teapot leaks");
        // tag::tools
        record Ticket(String id) {}

        CodexTool<Ticket> lookup = CodexTool.of(
                "lookup_ticket",
                "Fetches a ticket",
                Ticket.class,
                ToolHandler.text(ticket -> tickets.getOrDefault(ticket.id(), "There is none")));
        AppServerClient client = builder.experimentalApi(true).tools(lookup).build();
        // end::tools
        try (client) {
            client.startThread().run("What is A-17?");
        }
        assertThat(this.server.received())
                .filteredOn((message) -> message.isAnswerTo("item/tool/call"))
                .singleElement()
                .satisfies((answer) -> assertThat(answer.line()).contains("The teapot leaks"));
    }

    @Test
    void listener() {
        // tag::listener
        RequestListener listener = method -> new RequestListener.End() {

            @Override
            public void requestEnded(@Nullable Throwable failure) {
                print(method + ((failure != null) ? " failed" : " done"));
            }

            @Override
            public W3cTraceContext traceContext() {
                return W3cTraceContext.of(trace -> trace.traceparent(currentTrace()));
            }
        };
        AppServerClient client = builder.addRequestListener(listener).build();
        // end::listener
        try (client) {
            client.startThread();
            await().untilAsserted(() -> assertThat(this.printed).hasToString("thread/start done"));
        }
        assertThat(this.server.received())
                .filteredOn((message) -> message.isRequest("thread/start"))
                .singleElement()
                .satisfies((request) -> assertThat(request.line()).contains(TRACE));
    }

    @Test
    void restart() {
        // tag::restart
        AppServerClient client = AppServerClient.builder()
                .restart(RestartPolicy.never())
                .turnTimeouts(Duration.ofMinutes(30), Duration.ofSeconds(20))
                .build();
        // end::restart
        client.close();
        assertThat(client.config().restart().enabled()).isFalse();
        assertThat(new TransportClosedException("ended", 1, "", null).exitCode())
                .isOne();
    }
}
