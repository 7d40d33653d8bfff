package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.ThreadGoalSetParams;
import io.github.codexspring.protocol.ThreadGoalStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What the methods of a thread send and give; blocking and asynchronous ones send the same. */
class ThreadHandleTest {

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    private final CodexThread thread = this.client.thread("th");

    private final AsyncCodexThread async = this.thread.async();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenAThreadIsResumedThenItGetsTheSafeDefaultsAndTheCustomizerDecides() {
        answer("thread/resume", Answers.thread("th"));
        assertThat(this.client.resumeThread("th").id()).isEqualTo("th");
        assertSent(
                "thread/resume",
                "{\"threadId\":\"th\",\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\","
                        + "\"excludeTurns\":true,\"sandbox\":\"read-only\"}");
        // The answer says that it may do otherwise, so that it is asked for that again.
        assertThat(this.client.async().resumeThread("th").join().id()).isEqualTo("th");
        assertSent(
                "thread/resume",
                "{\"threadId\":\"th\",\"approvalPolicy\":\"never\",\"approvalsReviewer\":\"user\","
                        + "\"excludeTurns\":true,\"sandbox\":\"read-only\"}");
        this.client.resumeThread("th", (params) -> {
            params.excludeTurns(false).threadId("other");
            SandboxPreset.WORKSPACE_WRITE.applyTo(params);
            ApprovalMode.DENY_ALL.applyTo(params);
        });
        assertSent(
                "thread/resume",
                "{\"threadId\":\"th\",\"approvalPolicy\":\"never\",\"approvalsReviewer\":\"user\","
                        + "\"config\":{\"sandbox_workspace_write\":{\"network_access\":false,\"exclude_slash_tmp\":false,"
                        + "\"exclude_tmpdir_env_var\":false,\"writable_roots\":[]}},"
                        + "\"excludeTurns\":false,\"sandbox\":\"workspace-write\"}");
    }

    @Test
    void whenAThreadIsForkedThenTheHandleIsThatOfTheNewOne() {
        answer("thread/fork", Answers.thread("new"));
        assertThat(this.thread.fork().id()).isEqualTo("new");
        assertThat(this.async.fork().join().id()).isEqualTo("new");
        assertSent(
                "thread/fork",
                "{\"threadId\":\"th\",\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\","
                        + "\"excludeTurns\":true,\"sandbox\":\"read-only\"}");
        assertThat(this.client
                        .forkThread("th", SandboxPreset.WORKSPACE_WRITE::applyTo)
                        .id())
                .isEqualTo("new");
        assertSent(
                "thread/fork",
                "{\"threadId\":\"th\",\"approvalPolicy\":\"on-request\",\"approvalsReviewer\":\"user\","
                        + "\"config\":{\"sandbox_workspace_write\":{\"network_access\":false,\"exclude_slash_tmp\":false,"
                        + "\"exclude_tmpdir_env_var\":false,\"writable_roots\":[]}},"
                        + "\"excludeTurns\":true,\"sandbox\":\"workspace-write\"}");
    }

    @Test
    void whenAThreadIsReadThenItIsGiven() {
        answer("thread/read", "{\"thread\":" + Answers.threadValue("th") + "}");
        assertThat(this.thread.read().id()).isEqualTo("th");
        assertThat(this.async.read().join().cwd()).isEqualTo("/");
        assertSent("thread/read", "{\"threadId\":\"th\"}");
    }

    @Test
    void whenAThreadIsNamedThenTheNameIsSent() {
        answer("thread/name/set", "{}");
        this.thread.rename("one");
        assertSent("thread/name/set", "{\"name\":\"one\",\"threadId\":\"th\"}");
        this.async.rename("two").join();
        assertSent("thread/name/set", "{\"name\":\"two\",\"threadId\":\"th\"}");
    }

    @Test
    void whenAThreadIsCompactedThenThatIsStarted() {
        answer("thread/compact/start", "{}");
        this.thread.compact();
        this.async.compact().join();
        assertSent("thread/compact/start", "{\"threadId\":\"th\"}");
    }

    @Test
    void whenAThreadIsArchivedAndUnarchivedThenTheServerSaysWhatItIs() {
        answer("thread/archive", "{}");
        answer("thread/unarchive", "{\"thread\":" + Answers.threadValue("th") + "}");
        this.thread.archive();
        this.async.archive().join();
        assertSent("thread/archive", "{\"threadId\":\"th\"}");
        assertThat(this.thread.unarchive().id()).isEqualTo("th");
        assertThat(this.async.unarchive().join().id()).isEqualTo("th");
        assertSent("thread/unarchive", "{\"threadId\":\"th\"}");
    }

    @Test
    void whenAThreadIsDeletedThenThatIsSent() {
        answer("thread/delete", "{}");
        this.thread.delete();
        this.async.delete().join();
        assertSent("thread/delete", "{\"threadId\":\"th\"}");
    }

    @Test
    void whenAThreadIsRevertedThenWhatIsLeftIsGiven() {
        answer("thread/revert", "{\"thread\":" + Answers.threadValue("th") + "}");
        assertThat(this.thread.revert("tu").id()).isEqualTo("th");
        assertThat(this.async.revert("tu").join().id()).isEqualTo("th");
        assertSent("thread/revert", "{\"beforeTurnId\":\"tu\",\"threadId\":\"th\"}");
    }

    @Test
    void whenAReviewIsStartedThenItIsATurn() {
        this.server.on("review/start", (s, request) -> {
            s.answer(
                    request,
                    "{\"reviewThreadId\":\"th\","
                            + ScriptedServer.turnResponse("re").substring(1));
            s.turnCompleted("re", "completed");
        });
        ReviewTarget target = ReviewTarget.Custom.builder().instructions("Look").build();
        assertThat(this.thread.review(target).result().turnId()).isEqualTo("re");
        assertThat(this.async
                        .review(target)
                        .thenCompose(AsyncTurnHandle::result)
                        .join()
                        .threadId())
                .isEqualTo("th");
        assertSent("review/start", "{\"target\":{\"type\":\"custom\",\"instructions\":\"Look\"},\"threadId\":\"th\"}");
    }

    @Test
    void whenACommandOfTheUserIsRunThenItIsSentAsItIs() {
        answer("thread/shellCommand", "{}");
        this.thread.shellCommand("ls -l");
        this.async.shellCommand("ls -l").join();
        assertSent("thread/shellCommand", "{\"command\":\"ls -l\",\"threadId\":\"th\"}");
    }

    @Test
    void whenAGoalIsSetThenItCanBeReadAndRemoved() {
        answer("thread/goal/set", Answers.goal("win"));
        answer("thread/goal/get", Answers.goal("win"));
        answer("thread/goal/clear", "{\"cleared\":true}");
        assertThat(this.thread.setGoal("win").objective()).isEqualTo("win");
        assertThat(this.async.setGoal("win").join().objective()).isEqualTo("win");
        assertSent("thread/goal/set", "{\"threadId\":\"th\",\"objective\":\"win\"}");
        assertThat(this.thread.goal()).isPresent();
        assertThat(this.async.goal().join()).isPresent();
        assertThat(this.thread.clearGoal()).isTrue();
        assertThat(this.async.clearGoal().join()).isTrue();
        answer("thread/goal/get", "{\"goal\":null}");
        assertThat(this.thread.goal()).isEmpty();
    }

    @Test
    void whenTheServerRefusesAGoalThenItsReasonIsThrown() {
        this.server.on(
                "thread/goal/set", (s, request) -> s.refuse(request, -32600, "goal objective must not be empty"));
        assertThatThrownBy(() -> this.thread.setGoal(" "))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("goal objective must not be empty");
        assertSent("thread/goal/set", "{\"threadId\":\"th\",\"objective\":\" \"}");
    }

    @Test
    void whenAGoalIsPausedThenOnlyItsStatusIsSent() {
        answer("thread/goal/set", Answers.goal("win"));
        this.client.threadGoalSet(
                ThreadGoalSetParams.of((params) -> params.threadId("th").status(ThreadGoalStatus.PAUSED)));
        assertSent("thread/goal/set", "{\"threadId\":\"th\",\"status\":\"paused\"}");
    }

    @Test
    void whenATurnHasATierAndATriggerOfItsOwnThenTheyAreSent() {
        this.thread.startTurn(
                List.of(), (params) -> params.serviceTierForTurn("flex").turnTrigger("ci"));
        assertSent(
                "turn/start",
                "{\"input\":[],\"threadId\":\"th\",\"serviceTierForTurn\":\"flex\",\"turnTrigger\":\"ci\"}");
    }

    @Test
    void whenAToolReportsThenTheTurnHasItsOutputAndNoInput() {
        this.thread.startTurn(Inputs.toolOutput("ci", "red"));
        this.async.startTurn(Inputs.toolOutput("ci", "red")).join();
        assertSent(
                "turn/start", "{\"input\":[],\"threadId\":\"th\",\"toolOutput\":{\"name\":\"ci\",\"output\":\"red\"}}");
    }

    @Test
    void whenATurnIsRunWithOverridesThenTheyAreSentAndTheResultIsGiven() {
        this.server.on("turn/start", (s, request) -> {
            s.answer(request, ScriptedServer.turnResponse("tu"));
            s.turnStarted("tu");
            s.message("tu", "m", "done", "\"final_answer\"");
            s.turnCompleted("tu", "completed");
        });
        assertThat(this.thread
                        .run(List.of(Inputs.text("go")), (params) -> params.effort("low"))
                        .finalResponse())
                .isEqualTo("done");
        assertSent(
                "turn/start",
                "{\"input\":[{\"type\":\"text\",\"text\":\"go\"}],\"threadId\":\"th\",\"effort\":\"low\"}");
        CompletableFuture<TurnResult> later = this.async.run(List.of(Inputs.text("go")), (params) -> params.model("m"));
        assertThat(later.join().finalResponse()).isEqualTo("done");
    }

    @Test
    void whenAFutureIsCancelledThenItsRequestIsGivenUp() {
        for (String method : List.of("thread/read", "thread/name/set", "thread/fork", "review/start", "turn/start")) {
            this.server.on(method, (s, request) -> {});
        }
        List<CompletableFuture<?>> futures = List.of(
                this.async.read(),
                this.async.rename("x"),
                this.async.fork(),
                this.async.review(ReviewTarget.UncommittedChanges.builder().build()),
                this.async.run(List.of(Inputs.text("go")), (params) -> {}),
                this.client.async().streamText("th", "go"));
        await().until(() -> this.client.statistics().pendingRequests() == futures.size());
        futures.forEach((future) -> assertThat(future.cancel(false)).isTrue());
        assertThat(this.client.statistics().pendingRequests()).isZero();
    }

    private void answer(String method, String result) {
        this.server.on(method, (s, request) -> s.answer(request, result));
    }

    /** Both layers send the same; this is the last request of that method. */
    private void assertSent(String method, String params) {
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals(method))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .get("params"))
                .hasToString(params);
    }
}
