package io.github.codexspring.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;

class CodexEventBridgeTests {

    private final FakeAppServer server = FakeAppServer.create();

    private final Recorder recorder = new Recorder();

    private final ApplicationContextRunner contextRunner = FakeServers.with(
                    new ApplicationContextRunner()
                            .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class)),
                    this.server)
            .withBean(Recorder.class, () -> this.recorder)
            .withPropertyValues("codex.app-server.startup=eager");

    @Test
    void whenTurnRunsThenItsEventsComeInOrder() {
        this.contextRunner.run((context) -> {
            AppServerClient client = context.getBean(AppServerClient.class);
            CodexThread thread = client.startThread();
            TurnResult result = thread.run("hello");
            TurnCompletedEvent completed = awaitOne(TurnCompletedEvent.class);
            assertThat(completed.getSource()).isSameAs(client);
            assertThat(completed.getClientName()).isEqualTo("appServerClient");
            assertThat(completed.getThreadId()).isEqualTo(thread.id());
            assertThat(completed.getTurnId()).isEqualTo(result.turnId());
            assertThat(completed.getOutcome()).isEqualTo(TurnOutcome.COMPLETED);
            assertThat(completed.getFinalResponse()).isEqualTo(result.finalResponse());
            List<CodexTurnEvent> events = this.recorder.of(CodexTurnEvent.class);
            assertThat(events.get(0)).isInstanceOf(TurnStartedEvent.class);
            assertThat(events.get(events.size() - 1)).isSameAs(completed);
            assertThat(events).noneMatch(TurnDeltaEvent.class::isInstance);
            assertThat(this.recorder.of(TurnItemEvent.class))
                    .extracting(TurnItemEvent::getPhase)
                    .contains(TurnItemEvent.Phase.STARTED, TurnItemEvent.Phase.COMPLETED);
        });
    }

    @Test
    void whenDeltasAreIncludedThenTheyMakeUpTheText() {
        this.contextRunner.withPropertyValues("codex.events.include=delta,turn").run((context) -> {
            TurnResult result =
                    context.getBean(AppServerClient.class).startThread().run("hello");
            awaitOne(TurnCompletedEvent.class);
            assertThat(this.recorder.of(TurnDeltaEvent.class))
                    .isNotEmpty()
                    .allSatisfy((event) -> assertThat(event.getItemId()).isNotNull())
                    .extracting(TurnDeltaEvent::getDelta)
                    .satisfies((deltas) -> assertThat(String.join("", deltas)).isEqualTo(result.finalResponse()));
            assertThat(this.recorder.of(TurnItemEvent.class)).isEmpty();
        });
    }

    @Test
    void whenTurnFailsThenTheOutcomeSaysSo() {
        this.server.enqueue(TurnScript.builder().fails("No more credits").build());
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).startThread().startTurn("hello");
            TurnCompletedEvent completed = awaitOne(TurnCompletedEvent.class);
            assertThat(completed.getOutcome()).isEqualTo(TurnOutcome.FAILED);
            assertThat(completed.getError()).isNotNull();
        });
    }

    @Test
    void whenApprovalIsAskedForThenItIsPublishedWithItsEnd() {
        this.server.enqueue(
                TurnScript.builder().commandApproval("ls", "file").text("done").build());
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).startThread().startTurn("list");
            awaitOne(TurnCompletedEvent.class);
            ApprovalRequestedEvent requested = awaitOne(ApprovalRequestedEvent.class);
            ApprovalResolvedEvent resolved = awaitOne(ApprovalResolvedEvent.class);
            assertThat(requested.getMethod()).isEqualTo("item/commandExecution/requestApproval");
            assertThat(requested.getApprovalId()).isNotEmpty().isEqualTo(resolved.getApprovalId());
            assertThat(resolved.getOutcome()).isEqualTo("unhandled");
        });
    }

    @Test
    void whenListenerThrowsThenTheOthersAreStillTold() {
        this.recorder.failOn = TurnStartedEvent.class;
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).startThread().startTurn("hello");
            awaitOne(TurnCompletedEvent.class);
        });
    }

    @Test
    void whenContextIsClosedThenTheEndOfTheServerHasBeenPublished() {
        this.contextRunner.run((context) -> {
            awaitOne(AppServerStartedEvent.class);
            context.close();
            assertThat(this.recorder.of(AppServerStoppedEvent.class))
                    .singleElement()
                    .returns(AppServerStoppedEvent.Reason.CLOSED, AppServerStoppedEvent::getReason);
        });
    }

    @Test
    void whenServerCrashesThenItsExitIsPublished() {
        this.contextRunner.run((context) -> {
            this.server.crash(9);
            AppServerStoppedEvent stopped = awaitOne(AppServerStoppedEvent.class);
            assertThat(stopped.getReason()).isEqualTo(AppServerStoppedEvent.Reason.LOST);
            assertThat(stopped.getExitCode()).isEqualTo(9);
            awaitOne(AppServerRestartedEvent.class);
            assertThat(this.recorder.of(AppServerStartedEvent.class)).hasSize(1);
            assertThat(this.recorder.of(AppServerFailedEvent.class)).isEmpty();
        });
    }

    @Test
    void whenServerCrashesAndIsNotStartedAgainThenTheFailureIsPublished() {
        this.contextRunner
                .withPropertyValues("codex.app-server.restart.enabled=false")
                .run((context) -> {
                    this.server.crash(9);
                    assertThat(awaitOne(AppServerFailedEvent.class).getCause()).hasMessageContaining("exit code 9");
                    assertThat(this.recorder.of(AppServerStoppedEvent.class)).hasSize(1);
                });
    }

    @Test
    void whenTurnIsLostThenTheOutcomeSaysSo() {
        this.server.enqueue(TurnScript.builder().text("half").crashes(1).build());
        this.contextRunner
                .withPropertyValues("codex.app-server.restart.enabled=false")
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().startTurn("hello");
                    assertThat(awaitOne(TurnCompletedEvent.class).getOutcome()).isEqualTo(TurnOutcome.LOST);
                });
    }

    @Test
    void whenServerCrashesInATurnThenTheTurnEndsOnceAsTheNextServerSays() {
        this.server.enqueue(TurnScript.builder().text("half").crashes(1).build());
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).startThread().startTurn("hello");
            assertThat(awaitOne(TurnCompletedEvent.class).getOutcome()).isEqualTo(TurnOutcome.INTERRUPTED);
            assertThat(this.recorder.of(TurnCompletedEvent.class)).hasSize(1);
        });
    }

    @Test
    void whenConditionNamesTheThreadThenItCanBeRead() {
        this.contextRunner.withBean(ConditionalListener.class).run((context) -> {
            context.getBean(AppServerClient.class).startThread().run("hello");
            awaitOne(TurnCompletedEvent.class);
            assertThat(context.getBean(ConditionalListener.class).count).isZero();
        });
    }

    private <T> T awaitOne(Class<T> type) {
        return Awaitility.await()
                .until(() -> this.recorder.of(type), (events) -> !events.isEmpty())
                .get(0);
    }

    static class Recorder {

        private final List<CodexEvent> events = new CopyOnWriteArrayList<>();

        private volatile Class<?> failOn = Void.class;

        @EventListener
        void on(CodexEvent event) {
            this.events.add(event);
            if (this.failOn.isInstance(event)) {
                throw new IllegalStateException("Expected by the test");
            }
        }

        <T> List<T> of(Class<T> type) {
            return this.events.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    static class ConditionalListener {

        private volatile int count;

        @EventListener(condition = "#event.threadId == 'another'")
        void on(TurnCompletedEvent event) {
            this.count++;
        }
    }
}
