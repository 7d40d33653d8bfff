package io.github.codexspring.autoconfigure;

import java.time.Duration;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.testkit.FakeAppServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CodexClientLifecycleTests {

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner bareRunner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class));

    private final ApplicationContextRunner contextRunner = FakeServers.with(this.bareRunner, this.server);

    @Test
    void whenStartupIsBackgroundThenTheClientBecomesReady() {
        this.contextRunner.run((context) -> awaitState(context.getBean(AppServerClient.class), ClientState.READY));
        assertThat(this.server.openedSessions()).isEqualTo(1);
    }

    @Test
    void whenStartupIsBackgroundAndFailsThenTheContextStarts(CapturedOutput output) {
        FakeServers.with(this.bareRunner, FakeServers.broken()).run((context) -> {
            assertThat(context).hasNotFailed();
            awaitState(context.getBean(AppServerClient.class), ClientState.FAILED);
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(output).contains("'appServerClient' could not be started", "It is broken"));
        });
    }

    @Test
    void whenStartupIsEagerThenTheContextStartsWithAReadyClient() {
        this.contextRunner
                .withPropertyValues("codex.app-server.startup=eager")
                .run((context) -> assertThat(
                                context.getBean(AppServerClient.class).state())
                        .isEqualTo(ClientState.READY));
    }

    @Test
    void whenStartupIsEagerAndFailsThenTheContextDoesNotStart() {
        FakeServers.with(this.bareRunner, FakeServers.broken())
                .withPropertyValues("codex.app-server.startup=eager")
                .run((context) ->
                        assertThat(context).getFailure().hasRootCauseInstanceOf(AppServerStartException.class));
    }

    @Test
    void whenStartupIsLazyThenNothingIsStartedBeforeTheFirstRequest() {
        this.contextRunner.withPropertyValues("codex.app-server.startup=lazy").run((context) -> {
            AppServerClient client = context.getBean(AppServerClient.class);
            assertThat(client.state()).isEqualTo(ClientState.NEW);
            client.startThread();
            assertThat(client.state()).isEqualTo(ClientState.READY);
        });
    }

    @Test
    void whenBeansAreLazyThenTheClientIsStartedAllTheSame() {
        this.contextRunner
                .withInitializer((context) ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run((context) -> Awaitility.await().until(() -> this.server.openedSessions() == 1));
    }

    @Test
    void whenContextIsClosedThenTheClientIsClosed() {
        this.contextRunner.withPropertyValues("codex.app-server.startup=eager").run((context) -> {
            AppServerClient client = context.getBean(AppServerClient.class);
            CodexClientLifecycle lifecycle = context.getBean(CodexClientLifecycle.class);
            context.close();
            assertThat(client.state()).isEqualTo(ClientState.CLOSED);
            assertThat(lifecycle.isRunning()).isFalse();
        });
    }

    @Test
    void whenPhaseIsComparedThenItIsBelowTheWebServer() {
        this.contextRunner.run((context) -> {
            CodexClientLifecycle lifecycle = context.getBean(CodexClientLifecycle.class);
            assertThat(lifecycle.getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE - 3072);
            assertThat(lifecycle.isPauseable()).isFalse();
        });
    }

    private static void awaitState(AppServerClient client, ClientState state) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> client.state() == state);
    }
}
