package io.github.codexspring.autoconfigure.sse;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.sse.TurnSseEmitters;
import io.github.codexspring.testkit.FakeAppServer;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import static org.assertj.core.api.Assertions.assertThat;

class CodexSseAutoConfigurationTests {

    private static final AutoConfigurations CONFIGURATIONS =
            AutoConfigurations.of(CodexAutoConfiguration.class, CodexSseAutoConfiguration.class);

    private final FakeAppServer server = FakeAppServer.create();

    private final WebApplicationContextRunner contextRunner = FakeServers.with(
            new WebApplicationContextRunner()
                    .withConfiguration(CONFIGURATIONS)
                    .withPropertyValues("codex.app-server.startup=lazy"),
            this.server);

    @Test
    void runShouldProvideRunningEmittersBeforeTheWebServerStops() {
        this.contextRunner.run((context) -> {
            TurnSseEmitters emitters = context.getBean(TurnSseEmitters.class);
            assertThat(emitters.isRunning()).isTrue();
            assertThat(emitters.isPauseable()).isFalse();
            assertThat(emitters.getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE - 512);
        });
    }

    @Test
    void runWithVirtualThreadsShouldProvideEmitters() {
        this.contextRunner
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .run((context) -> assertThat(context).hasSingleBean(TurnSseEmitters.class));
    }

    @Test
    void runWithoutWebShouldBackOff() {
        FakeServers.with(
                        new ApplicationContextRunner()
                                .withConfiguration(CONFIGURATIONS)
                                .withPropertyValues("codex.app-server.startup=lazy"),
                        this.server)
                .run((context) -> assertThat(context)
                        .hasSingleBean(AppServerClient.class)
                        .doesNotHaveBean(TurnSseEmitters.class));
    }

    @Test
    void runWithoutMvcShouldBackOff() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(SseEmitter.class))
                .run((context) ->
                        assertThat(context).hasSingleBean(AppServerClient.class).doesNotHaveBean("turnSseEmitters"));
    }

    @Test
    void runWhenDisabledShouldBackOff() {
        this.contextRunner
                .withPropertyValues("codex.enabled=false")
                .run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(TurnSseEmitters.class));
    }

    @Test
    void runWithOwnEmittersShouldBackOff() {
        this.contextRunner
                .withBean(
                        "own",
                        TurnSseEmitters.class,
                        () -> new TurnSseEmitters(
                                AppServerClient.builder()
                                        .transport(this.server.transport())
                                        .build()
                                        .async(),
                                new io.github.codexspring.sse.TurnSseSettings(
                                        java.time.Duration.ofSeconds(1),
                                        java.time.Duration.ofSeconds(1),
                                        null,
                                        java.time.Duration.ofSeconds(1),
                                        1,
                                        1024),
                                Runnable::run))
                .run((context) ->
                        assertThat(context).hasSingleBean(TurnSseEmitters.class).hasBean("own"));
    }
}
