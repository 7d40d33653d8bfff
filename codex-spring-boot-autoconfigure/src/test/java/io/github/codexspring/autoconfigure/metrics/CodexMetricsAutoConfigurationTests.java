package io.github.codexspring.autoconfigure.metrics;

import java.util.concurrent.TimeUnit;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.autoconfigure.sse.CodexSseAutoConfiguration;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.metrics.CodexClientMetrics;
import io.github.codexspring.metrics.TurnSseMetrics;
import io.github.codexspring.testkit.FakeAppServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static org.assertj.core.api.Assertions.assertThat;

class CodexMetricsAutoConfigurationTests {

    private static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(
            CodexAutoConfiguration.class,
            CodexSseAutoConfiguration.class,
            MetricsAutoConfiguration.class,
            CodexMetricsAutoConfiguration.class);

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner contextRunner = FakeServers.with(
                    new ApplicationContextRunner().withConfiguration(CONFIGURATIONS), this.server)
            .withPropertyValues("codex.app-server.startup=eager");

    @Test
    void runShouldBindMetersOfTheClient() {
        this.contextRunner.withBean(SimpleMeterRegistry.class).run((context) -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(context).hasSingleBean(CodexClientMetrics.class).doesNotHaveBean(TurnSseMetrics.class);
            for (String scope : new String[] {"turn", "thread", "global"}) {
                registry.get("codex.client.router.queue.size")
                        .tag("scope", scope)
                        .gauge();
                registry.get("codex.client.router.queue.wait")
                        .tag("scope", scope)
                        .functionTimer();
                registry.get("codex.client.router.coalesced")
                        .tag("scope", scope)
                        .functionCounter();
                for (String reason : new String[] {"overflow", "expired", "unclaimed"}) {
                    assertThat(registry.get("codex.client.router.dropped")
                                    .tags("scope", scope, "reason", reason)
                                    .functionCounter()
                                    .count())
                            .isZero();
                }
            }
            registry.get("codex.client.router.bytes")
                    .tag("client", "appServerClient")
                    .gauge();
            registry.get("codex.client.router.unclaimed").gauge();
            registry.get("codex.client.requests.pending").gauge();
            registry.get("codex.client.server.requests.pending").gauge();
            registry.get("codex.client.read.malformed").functionCounter();
            Awaitility.await().until(() -> state(registry, "ready") == 1);
            assertThat(state(registry, "starting") + state(registry, "failed")).isZero();
        });
    }

    @Test
    void whenServerWasStartedAgainThenThatIsCountedAndCountersGoOn() {
        this.contextRunner.withBean(SimpleMeterRegistry.class).run((context) -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            Awaitility.await().until(() -> read(registry) > 0);
            double before = read(registry);
            this.server.crash(3);
            Awaitility.await()
                    .until(() -> registry.get("codex.client.restarts")
                                    .tag("reason", "exit")
                                    .functionCounter()
                                    .count()
                            == 1);
            Awaitility.await().until(() -> state(registry, "ready") == 1);
            assertThat(read(registry)).isGreaterThan(before);
        });
    }

    private static double read(MeterRegistry registry) {
        return registry.get("codex.client.read.bytes").functionCounter().count();
    }

    private static double state(MeterRegistry registry, String state) {
        return registry.get("codex.client.state").tag("state", state).gauge().value();
    }

    @Test
    void whenTurnHasRunThenMetersCountIt() {
        this.contextRunner.withBean(SimpleMeterRegistry.class).run((context) -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            TurnHandle turn =
                    context.getBean(AppServerClient.class).startThread().startTurn("hello");
            try (TurnStream stream = turn.stream()) {
                stream.forEach((event) -> assertThat(event.turnId()).isEqualTo(turn.id()));
            }
            Awaitility.await().untilAsserted(() -> {
                assertThat(registry.get("codex.client.notifications")
                                .tags("method", "turn/completed", "scope", "turn")
                                .functionCounter()
                                .count())
                        .isEqualTo(1);
                assertThat(registry.get("codex.client.router.logs")
                                .tags("scope", "turn", "state", "retained")
                                .gauge()
                                .value())
                        .isEqualTo(1);
                assertThat(registry.get("codex.client.router.queue.wait")
                                .tag("scope", "turn")
                                .functionTimer())
                        .satisfies((timer) -> assertThat(timer.count()).isPositive())
                        .satisfies((timer) -> assertThat(timer.totalTime(TimeUnit.NANOSECONDS))
                                .isPositive());
                assertThat(registry.get("codex.client.read.bytes")
                                .functionCounter()
                                .count())
                        .isPositive();
            });
        });
    }

    @Test
    void runWithoutRegistryShouldBackOff() {
        this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(CodexClientMetrics.class));
    }

    @Test
    void runWithoutMicrometerShouldBackOff() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(AppServerClient.class)
                        .doesNotHaveBean("codexClientMetrics"));
    }

    @Test
    void runWithOwnMetricsShouldBackOff() {
        CodexClientMetrics own = new CodexClientMetrics(java.util.Map.of());
        this.contextRunner
                .withBean(SimpleMeterRegistry.class)
                .withBean("own", CodexClientMetrics.class, () -> own)
                .run((context) ->
                        assertThat(context.getBean(CodexClientMetrics.class)).isSameAs(own));
    }

    @Test
    void runInWebApplicationShouldBindMetersOfStreams() {
        web().withBean(SimpleMeterRegistry.class).run((context) -> {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(registry.get("codex.web.sse.streams")
                            .tag("transport", "mvc")
                            .gauge()
                            .value())
                    .isZero();
            registry.get("codex.web.sse.events").tag("outcome", "replayed").functionCounter();
            registry.get("codex.web.sse.closed").tag("reason", "disconnect").functionCounter();
        });
    }

    @Test
    void runWithoutMvcShouldBindMetersOfTheClientOnly() {
        web().withBean(SimpleMeterRegistry.class)
                .withClassLoader(new FilteredClassLoader(SseEmitter.class))
                .run((context) -> assertThat(context)
                        .hasSingleBean(CodexClientMetrics.class)
                        .doesNotHaveBean("turnSseMetrics"));
    }

    private static WebApplicationContextRunner web() {
        return FakeServers.with(
                new WebApplicationContextRunner()
                        .withConfiguration(CONFIGURATIONS)
                        .withPropertyValues("codex.app-server.startup=lazy"),
                FakeAppServer.create());
    }
}
