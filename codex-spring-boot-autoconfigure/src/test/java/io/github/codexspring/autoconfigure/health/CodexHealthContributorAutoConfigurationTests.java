package io.github.codexspring.autoconfigure.health;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.health.CodexHealthIndicator;
import io.github.codexspring.testkit.FakeAppServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class CodexHealthContributorAutoConfigurationTests {

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner bareRunner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(CodexAutoConfiguration.class, CodexHealthContributorAutoConfiguration.class))
            .withPropertyValues("codex.app-server.startup=lazy");

    private final ApplicationContextRunner contextRunner = FakeServers.with(this.bareRunner, this.server);

    @Test
    void runShouldProvideIndicator() {
        this.contextRunner.run((context) ->
                assertThat(context).hasSingleBean(CodexHealthIndicator.class).hasBean("codexHealthContributor"));
    }

    @Test
    void runWhenDisabledShouldBackOff() {
        this.contextRunner
                .withPropertyValues("management.health.codex.enabled=false")
                .run((context) -> assertThat(context).doesNotHaveBean("codexHealthContributor"));
    }

    @Test
    void runWithoutHealthShouldBackOff() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(
                        HealthIndicator.class, org.springframework.boot.health.contributor.HealthContributor.class))
                .run((context) -> assertThat(context)
                        .hasSingleBean(AppServerClient.class)
                        .doesNotHaveBean("codexHealthContributor"));
    }

    @Test
    void runWithOwnIndicatorShouldBackOff() {
        this.contextRunner
                .withBean(
                        "codexHealthIndicator",
                        HealthIndicator.class,
                        () -> () -> Health.up().build())
                .run((context) -> assertThat(context).doesNotHaveBean("codexHealthContributor"));
    }

    @Test
    void runWithSeveralClientsShouldProvideComposite() {
        this.contextRunner
                .withBean("one", AppServerClient.class, this::client)
                .withBean("two", AppServerClient.class, this::client)
                .run((context) -> assertThat(context.getBean("codexHealthContributor"))
                        .isInstanceOfSatisfying(
                                CompositeHealthContributor.class,
                                (composite) -> assertThat(composite.getContributor("two"))
                                        .isNotNull()));
    }

    private AppServerClient client() {
        return AppServerClient.builder().transport(this.server.transport()).build();
    }

    @Test
    void whenClientWasNeverStartedThenHealthIsUnknown() {
        this.contextRunner.run((context) -> assertThat(health(context.getBean(CodexHealthIndicator.class)))
                .returns(Status.UNKNOWN, Health::getStatus));
        assertThat(this.server.openedSessions()).isZero();
    }

    @Test
    void whenClientIsReadyThenHealthIsUpWithDetails() {
        this.contextRunner.withPropertyValues("codex.app-server.startup=eager").run((context) -> {
            Health health = health(context.getBean(CodexHealthIndicator.class));
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsOnlyKeys("state", "version", "uptime", "restarts", "activeTurns", "dropped")
                    .containsEntry("state", "READY")
                    .containsEntry("activeTurns", 0);
        });
    }

    @Test
    void whenClientIsStartingThenHealthIsOutOfService() {
        FakeAppServer slow = FakeAppServer.create().onRequest("initialize", (call) -> {});
        FakeServers.with(this.bareRunner, slow)
                .withPropertyValues("codex.app-server.startup=background", "codex.app-server.shutdown-timeout=1s")
                .run((context) -> assertThat(health(context.getBean(CodexHealthIndicator.class)))
                        .returns(Status.OUT_OF_SERVICE, Health::getStatus));
    }

    @Test
    void whenServerHasEndedThenHealthIsOutOfServiceUntilItIsBack() {
        this.contextRunner
                .withPropertyValues("codex.app-server.startup=eager", "codex.app-server.restart.initial-backoff=10s")
                .run((context) -> {
                    CodexHealthIndicator indicator = context.getBean(CodexHealthIndicator.class);
                    this.server.crash(7);
                    Awaitility.await().until(() -> health(indicator).getStatus().equals(Status.OUT_OF_SERVICE));
                    assertThat(health(indicator).getDetails())
                            .containsEntry("state", "RESTARTING")
                            .containsEntry("restarts", 0L)
                            .containsEntry("lastExitCode", 7);
                });
    }

    @Test
    void whenStartHasFailedThenHealthIsDown() {
        FakeServers.with(this.bareRunner, FakeServers.broken())
                .withPropertyValues("codex.app-server.startup=background")
                .run((context) -> {
                    Awaitility.await()
                            .until(() -> context.getBean(AppServerClient.class).state() == ClientState.FAILED);
                    assertThat(health(context.getBean(CodexHealthIndicator.class)))
                            .returns(Status.DOWN, Health::getStatus);
                });
    }

    @Test
    void whenClientIsClosedThenHealthIsUnknown() {
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).close();
            assertThat(health(context.getBean(CodexHealthIndicator.class))).returns(Status.UNKNOWN, Health::getStatus);
        });
    }

    private static Health health(CodexHealthIndicator indicator) {
        Health health = indicator.health();
        assertThat(health).isNotNull();
        return health;
    }
}
