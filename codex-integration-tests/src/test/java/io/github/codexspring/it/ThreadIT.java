package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.Inputs;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.SandboxPreset;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.SandboxPolicy;
import io.github.codexspring.protocol.SortDirection;
import io.github.codexspring.protocol.Thread;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.ThreadItemEntry;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.Turn;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What can be done with a thread, tried with the real app-server. */
@Tag("real-codex")
@Timeout(120)
class ThreadIT {

    @Test
    void whenAThreadIsForkedThenTheForkKnowsWhatWasSaidAndGoesItsOwnWay() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.client.startThread((params) -> {
                params.cwd(codex.home.workspace().toString());
                SandboxPreset.WORKSPACE_WRITE.applyTo(params);
            });
            thread.run("remember the teapot");
            CodexThread fork = thread.fork();
            assertThat(fork.id()).isNotEqualTo(thread.id());
            assertThat(fork.turns()).hasSize(1);
            fork.run("what was it?");
            assertThat(codex.model.requests().get(1).body().toString()).contains("teapot");
            assertThat(fork.turns()).hasSize(2);
            assertThat(thread.turns()).hasSize(1);
        }
    }

    @Test
    void whenAThreadIsResumedByAnotherProcessThenItGoesOn() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            thread.run("remember the teapot");
            codex.client.close();
            try (AppServerClient second = codex.anotherClient()) {
                CodexThread resumed = second.resumeThread(thread.id());
                assertThat(resumed.run("what was it?").outcome()).isEqualTo(TurnOutcome.COMPLETED);
                assertThat(codex.model.requests().get(1).body().toString()).contains("teapot");
                assertThat(resumed.turns()).hasSize(2);
            }
        }
    }

    @Test
    void whenTheConfigurationAllowsEverythingThenForksAndResumedThreadsStillDoNot() throws IOException {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            Path config = codex.home.configFile();
            Files.writeString(config, Files.readString(config).replace("\"read-only\"", "\"danger-full-access\""));
            CodexThread thread = codex.client.startThread(SandboxPreset.WORKSPACE_WRITE::applyTo);
            thread.run("one");
            assertThat(sandboxOf(codex.client.forkThread(thread.id()), codex.client))
                    .isInstanceOf(SandboxPolicy.WorkspaceWrite.class);
            codex.client.close();
            try (AppServerClient second = codex.anotherClient()) {
                assertThat(sandboxOf(second.resumeThread(thread.id()), second))
                        .isInstanceOf(SandboxPolicy.ReadOnly.class);
                assertThat(sandboxOf(second.forkThread(thread.id(), SandboxPreset.WORKSPACE_WRITE::applyTo), second))
                        .isInstanceOf(SandboxPolicy.WorkspaceWrite.class);
            }
        }
    }

    /** Resuming a loaded thread changes nothing and says what it may do. */
    private static SandboxPolicy sandboxOf(CodexThread loaded, AppServerClient client) {
        return client.threadResume(ThreadResumeParams.of(
                        (params) -> params.threadId(loaded.id()).excludeTurns(true)))
                .sandbox();
    }

    @Test
    void whenAThreadIsRevertedThenTheLaterTurnsAreGone() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            String first = thread.run("one").turnId();
            String second = thread.run("two").turnId();
            assertThat(thread.turns().map(Turn::id)).containsExactly(second, first);
            assertThat(thread.revert(second).id()).isEqualTo(thread.id());
            assertThat(thread.turns().map(Turn::id)).containsExactly(first);
            assertThat(thread.run("three").outcome()).isEqualTo(TurnOutcome.COMPLETED);
        }
    }

    @Test
    void whenAThreadIsCompactedThenThatIsATurnOfItsOwn() {
        List<AsyncTurnHandle> turns = new CopyOnWriteArrayList<>();
        try (RealCodex codex = RealCodex.start((builder) -> builder.addTurnListener(turns::add))) {
            codex.model.respondWith((request) -> ModelResponse.text("a summary"));
            CodexThread thread = codex.thread();
            thread.run("one");
            thread.compact();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> turns.size() == 2);
            TurnResult compaction =
                    turns.get(1).result().orTimeout(60, TimeUnit.SECONDS).join();
            assertThat(compaction.items()).hasAtLeastOneElementOfType(ThreadItem.ContextCompaction.class);
        }
    }

    @Test
    void whenAThreadIsArchivedThenItIsListedThereUntilItIsTakenOut() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            thread.run("one");
            thread.rename("Teapots");
            assertThat(thread.read().name()).isEqualTo("Teapots");
            thread.archive();
            assertThat(codex.client.threads()).isEmpty();
            assertThat(codex.client.threads((params) -> params.archived(true)).map(Thread::id))
                    .containsExactly(thread.id());
            assertThatThrownBy(() -> codex.client.resumeThread(thread.id()))
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(thread.unarchive().id()).isEqualTo(thread.id());
            assertThat(codex.client.threads().map(Thread::id)).containsExactly(thread.id());
            assertThat(codex.client.resumeThread(thread.id()).run("two").outcome())
                    .isEqualTo(TurnOutcome.COMPLETED);
            thread.delete();
            assertThat(codex.client.threads()).isEmpty();
        }
    }

    @Test
    void whenCodeIsReviewedThenTheReviewIsATurn() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("All is well"));
            CodexThread thread = codex.thread();
            TurnResult review = thread.review(ReviewTarget.Custom.builder()
                            .instructions("Look for teapots")
                            .build())
                    .result();
            assertThat(review.outcome()).isEqualTo(TurnOutcome.COMPLETED);
            assertThat(review.items())
                    .hasAtLeastOneElementOfType(ThreadItem.EnteredReviewMode.class)
                    .hasAtLeastOneElementOfType(ThreadItem.ExitedReviewMode.class);
        }
    }

    @Test
    void whenListsAreLongThenTheyComeInPages() throws Exception {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                CodexThread thread = codex.thread();
                thread.run("one");
                ids.add(thread.id());
            }
            try (Stream<Thread> threads = codex.client.threads((params) -> params.limit(1L))) {
                assertThat(threads.map(Thread::id)).containsExactlyInAnyOrderElementsOf(ids);
            }
            assertThat(all(codex.client.async().threads((params) -> params.limit(2L))))
                    .extracting(Thread::id)
                    .containsExactlyInAnyOrderElementsOf(ids);
            CodexThread thread = codex.client.thread(ids.get(0));
            String second = thread.run("two").turnId();
            assertThat(thread.turns((params) -> params.limit(1L).sortDirection(SortDirection.ASC))
                            .map(Turn::id)
                            .toList())
                    .hasSize(2)
                    .endsWith(second);
            List<ThreadItemEntry> items =
                    thread.items((params) -> params.limit(1L).turnId(second)).toList();
            assertThat(items).extracting(ThreadItemEntry::turnId).containsOnly(second);
            assertThat(items.stream().map(ThreadItemEntry::item).toList())
                    .hasAtLeastOneElementOfType(ThreadItem.UserMessage.class)
                    .hasAtLeastOneElementOfType(ThreadItem.AgentMessage.class);
        }
    }

    private static <T> List<T> all(Flow.Publisher<T> publisher) throws Exception {
        List<T> items = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> done = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<T>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T item) {
                items.add(item);
            }

            @Override
            public void onError(Throwable failure) {
                done.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                done.complete(null);
            }
        });
        done.get(60, TimeUnit.SECONDS);
        return items;
    }

    @Test
    void whenAUserRunsACommandInAThreadThenItsOutputIsPartOfIt() {
        List<AsyncTurnHandle> turns = new CopyOnWriteArrayList<>();
        try (RealCodex codex = RealCodex.start((builder) -> builder.addTurnListener(turns::add))) {
            CodexThread thread = codex.thread();
            thread.shellCommand("echo teapot");
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> turns.size() == 1);
            TurnResult result =
                    turns.get(0).result().orTimeout(60, TimeUnit.SECONDS).join();
            assertThat(result.items())
                    .filteredOn(ThreadItem.CommandExecution.class::isInstance)
                    .extracting((item) -> ((ThreadItem.CommandExecution) item).aggregatedOutput())
                    .containsExactly("teapot\n");
        }
    }

    @Test
    void whenAToolReportsThenTheModelSeesItsOutput() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            TurnResult result = thread.startTurn(Inputs.toolOutput("ci", "the build is red"))
                    .result();
            assertThat(result.finalResponse()).isEqualTo("yes");
            assertThat(codex.model.requests().get(0).toString()).isNotEmpty();
            assertThat(codex.model.requests().get(0).body().toString()).contains("the build is red");
        }
    }

    @Test
    void whenAThreadHasAGoalThenItCanBeReadAndRemoved() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            thread.run("one");
            assertThat(thread.goal()).isEmpty();
            assertThat(thread.setGoal("Find the teapot").objective()).isEqualTo("Find the teapot");
            assertThat(thread.goal()).isPresent();
            assertThat(thread.clearGoal()).isTrue();
            assertThat(thread.goal()).isEmpty();
        }
    }

    @Test
    void whenATurnHasOverridesThenTheServerTakesThem() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("yes"));
            CodexThread thread = codex.thread();
            thread.run(List.of(Inputs.text("one")), SandboxPreset.WORKSPACE_WRITE::applyTo);
            try (Stream<String> text = codex.client.streamText(thread.id(), "two")) {
                assertThat(text).containsExactly("yes");
            }
            assertThat(sandboxOf(thread, codex.client)).isInstanceOf(SandboxPolicy.WorkspaceWrite.class);
        }
    }
}
