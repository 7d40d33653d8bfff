package io.github.codexspring.autoconfigure.observation;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.observation.CodexObservations;
import io.github.codexspring.observation.CodexRequestObservationContext;
import io.github.codexspring.observation.CodexRequestObservationConvention;
import io.github.codexspring.observation.CodexTurnObservationContext;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodexObservationAutoConfigurationTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner bareRunner = FakeServers.with(
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(
                            CodexAutoConfiguration.class, CodexObservationAutoConfiguration.class)),
            this.server);

    private final ApplicationContextRunner contextRunner =
            this.bareRunner.withBean(ObservationRegistry.class, this::registry);

    private ObservationRegistry registry() {
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(this.meters));
        return registry;
    }

    private long turns(String outcome, String error) {
        return this.meters
                .find("codex.client.turns")
                .tags("outcome", outcome, "error.type", error, "gen_ai.operation.name", "invoke_agent")
                .timers()
                .stream()
                .mapToLong((timer) -> timer.count())
                .sum();
    }

    @Test
    void whenATurnHasRunThenItAndItsRequestsWereObservedOnce() {
        this.contextRunner.run((context) -> {
            context.getBean(AppServerClient.class).startThread().run("hello");
            Awaitility.await().until(() -> turns("completed", "none") == 1);
            for (String method : new String[] {"thread/start", "turn/start"}) {
                assertThat(this.meters
                                .get("codex.client.requests")
                                .tags("rpc.method", method, "outcome", "success", "error.type", "none")
                                .timer()
                                .count())
                        .isOne();
            }
            assertThat(this.meters.get("codex.client.turns").timers()).hasSize(1);
            assertThat(this.meters
                            .get("codex.client.turns.active")
                            .longTaskTimer()
                            .activeTasks())
                    .isZero();
        });
    }

    @Test
    void whenTurnsAreLostThenEachObservationIsStoppedOnce() {
        this.server.onOtherTurns(
                (request) -> TurnScript.builder().text("half").neverCompletes().build());
        this.contextRunner
                .withPropertyValues("codex.app-server.restart.enabled=false")
                .run((context) -> {
                    TurnHandle turn =
                            context.getBean(AppServerClient.class).startThread().startTurn("hello");
                    Awaitility.await()
                            .until(() -> this.meters
                                            .get("codex.client.turns.active")
                                            .longTaskTimer()
                                            .activeTasks()
                                    == 1);
                    this.server.crash(9);
                    assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
                    Awaitility.await().until(() -> turns("lost", "TurnLostException") == 1);
                    assertThat(this.meters
                                    .get("codex.client.turns.active")
                                    .longTaskTimer()
                                    .activeTasks())
                            .isZero();
                });
    }

    @Test
    void whenARequestFailsThenItsErrorIsATag() {
        this.contextRunner.run((context) -> {
            assertThatThrownBy(() -> context.getBean(AppServerClient.class)
                            .thread("nobody")
                            .startTurn("hello"))
                    .isNotNull();
            Awaitility.await()
                    .untilAsserted(() -> assertThat(this.meters
                                    .get("codex.client.requests")
                                    .tags("rpc.method", "turn/start", "outcome", "error")
                                    .tag("error.type", "InvalidRequestException")
                                    .timer()
                                    .count())
                            .isOne());
        });
    }

    @Test
    void whenThereIsAConventionThenItReplacesTheDefault() {
        this.contextRunner
                .withBean(CodexRequestObservationConvention.class, () -> new CodexRequestObservationConvention() {

                    @Override
                    public String getName() {
                        return "mine";
                    }

                    @Override
                    public String getContextualName(CodexRequestObservationContext context) {
                        return "mine " + context.getMethod();
                    }
                })
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread();
                    Awaitility.await().until(() -> this.meters.find("mine").timer() != null);
                    assertThat(this.meters.find("codex.client.requests").timer())
                            .isNull();
                });
    }

    @Test
    void whenThereIsNoRegistryThenNothingIsObserved() {
        this.bareRunner.run((context) -> assertThat(context).doesNotHaveBean(CodexObservations.class));
    }

    @Test
    void whenMicrometerIsMissingThenTheClientWorks() {
        this.bareRunner
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run((context) ->
                        assertThat(context).hasSingleBean(AppServerClient.class).doesNotHaveBean("codexObservations"));
    }

    @Test
    void whenATurnIsObservedThenItsIdsAreOnTheSpanOnly() {
        CodexTurnObservationContext context = new CodexTurnObservationContext("tu", "th");
        var convention = new io.github.codexspring.observation.DefaultCodexTurnObservationConvention();
        assertThat(convention.getHighCardinalityKeyValues(context))
                .extracting((pair) -> pair.getKey() + "=" + pair.getValue())
                .containsExactlyInAnyOrder("codex.turn.id=tu", "gen_ai.conversation.id=th");
        assertThat(convention.getLowCardinalityKeyValues(context))
                .noneMatch((pair) ->
                        pair.getValue().equals("tu") || pair.getValue().equals("th"));
    }
}
