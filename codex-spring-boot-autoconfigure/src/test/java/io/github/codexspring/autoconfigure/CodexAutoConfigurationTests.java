package io.github.codexspring.autoconfigure;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.AppServerConfig;
import io.github.codexspring.client.AsyncAppServerClient;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.event.CodexEventBridge;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class CodexAutoConfigurationTests {

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner bareRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class))
            .withPropertyValues("codex.app-server.startup=lazy");

    private final ApplicationContextRunner contextRunner = FakeServers.with(this.bareRunner, this.server);

    @Test
    void whenRestartsAndWatchdogsAreSetThenTheClientHasThem() {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.restart.enabled=false",
                        "codex.app-server.restart.max-attempts=3",
                        "codex.app-server.restart.window=10s",
                        "codex.app-server.restart.initial-backoff=1s",
                        "codex.app-server.restart.max-backoff=2s",
                        "codex.app-server.restart.jitter=0.5",
                        "codex.app-server.drain-timeout=20s",
                        "codex.client.reconcile-timeout=40s",
                        "codex.client.turn-timeout=1h",
                        "codex.client.idle-timeout=5m")
                .run((context) -> {
                    AppServerConfig config = context.getBean(AppServerClientBuilder.class)
                            .build()
                            .config();
                    assertThat(config.restart())
                            .isEqualTo(new RestartPolicy(
                                    false,
                                    3,
                                    Duration.ofSeconds(10),
                                    Duration.ofSeconds(1),
                                    Duration.ofSeconds(2),
                                    0.5));
                    assertThat(config.drainTimeout()).isEqualTo(Duration.ofSeconds(20));
                    assertThat(config.reconcileTimeout()).isEqualTo(Duration.ofSeconds(40));
                    assertThat(config.turnTimeout()).isEqualTo(Duration.ofHours(1));
                    assertThat(config.idleTimeout()).isEqualTo(Duration.ofMinutes(5));
                });
    }

    @Test
    void runShouldProvideClientsBuilderAndLifecycle() {
        this.contextRunner.run((context) -> {
            assertThat(context)
                    .hasSingleBean(AppServerClient.class)
                    .hasSingleBean(AsyncAppServerClient.class)
                    .hasSingleBean(CodexClientLifecycle.class)
                    .hasSingleBean(CodexEventBridge.class);
            assertThat(context.getBean(AsyncAppServerClient.class))
                    .isSameAs(context.getBean(AppServerClient.class).async());
            assertThat(context.getBean(AppServerClientBuilder.class))
                    .isNotSameAs(context.getBean(AppServerClientBuilder.class));
        });
    }

    @Test
    void runWhenDisabledShouldBackOff() {
        this.contextRunner
                .withPropertyValues("codex.enabled=false")
                .run((context) -> assertThat(context)
                        .doesNotHaveBean(AppServerClient.class)
                        .doesNotHaveBean(CodexProperties.class)
                        .doesNotHaveBean(CodexClientLifecycle.class));
    }

    @Test
    void runWithoutTransportShouldRunTheConfiguredCommand() {
        this.bareRunner
                .withPropertyValues("codex.app-server.command=/opt/codex/bin/codex")
                .run((context) -> assertThat(context.getBean(Transport.class))
                        .isInstanceOf(StdioTransport.class)
                        .hasToString("stdio:/opt/codex/bin/codex"));
    }

    @Test
    void runShouldProvideANewTransportBuilderFilledFromPropertiesEachTime() {
        this.bareRunner
                .withPropertyValues("codex.app-server.command=/opt/codex/bin/codex")
                .run((context) -> {
                    StdioTransport.Builder builder = context.getBean(StdioTransport.Builder.class);
                    assertThat(builder).isNotSameAs(context.getBean(StdioTransport.Builder.class));
                    assertThat(builder.build()).hasToString("stdio:/opt/codex/bin/codex");
                });
    }

    @Test
    void runWithOwnTransportBuilderShouldUseIt() {
        this.bareRunner
                .withBean(
                        StdioTransport.Builder.class,
                        () -> StdioTransport.builder().command(List.of("mine")))
                .run((context) -> assertThat(context.getBean(Transport.class)).hasToString("stdio:mine"));
    }

    @Test
    void runWithOwnTransportShouldBackOff() {
        this.contextRunner.run(
                (context) -> assertThat(context).hasSingleBean(Transport.class).doesNotHaveBean(StdioTransport.class));
    }

    @Test
    void runWithOwnClientShouldBackOff() {
        this.contextRunner
                .withBean(
                        "mine",
                        AppServerClient.class,
                        () -> AppServerClient.builder()
                                .transport(this.server.transport())
                                .build())
                .run((context) -> {
                    assertThat(context).hasSingleBean(AppServerClient.class).hasBean("mine");
                    assertThat(context.getBean(AsyncAppServerClient.class))
                            .isSameAs(context.getBean(AppServerClient.class).async());
                });
    }

    @Test
    void runWithOwnAsyncClientShouldBackOff() {
        AppServerClient other =
                AppServerClient.builder().transport(this.server.transport()).build();
        this.contextRunner
                .withBean("mine", AsyncAppServerClient.class, other::async)
                .run((context) ->
                        assertThat(context.getBean(AsyncAppServerClient.class)).isSameAs(other.async()));
    }

    @Test
    void runWithOwnBuilderShouldBackOff() {
        AppServerClientBuilder own = AppServerClient.builder().transport(this.server.transport());
        this.contextRunner
                .withBean("mine", AppServerClientBuilder.class, () -> own)
                .run((context) -> assertThat(context.getBean(AppServerClientBuilder.class))
                        .isSameAs(own));
    }

    @Test
    void runWhenEventsAreDisabledShouldHaveNoBridge() {
        this.contextRunner
                .withPropertyValues("codex.events.enabled=false")
                .run((context) -> assertThat(context)
                        .hasSingleBean(AppServerClient.class)
                        .doesNotHaveBean(CodexEventBridge.class));
    }

    @Test
    void runWithSecondClientShouldStartAndCloseBoth() {
        this.contextRunner
                .withUserConfiguration(TwoClientsConfiguration.class)
                .withPropertyValues("codex.app-server.startup=eager")
                .run((context) -> {
                    assertThat(context.getBeansOfType(AppServerClient.class))
                            .hasSize(2)
                            .allSatisfy(
                                    (name, client) -> assertThat(client.state()).isEqualTo(ClientState.READY));
                    AppServerClient first = context.getBean("first", AppServerClient.class);
                    context.close();
                    assertThat(first.state()).isEqualTo(ClientState.CLOSED);
                });
    }

    @Test
    void whenNothingNamesTheClientThenTheApplicationDoes() {
        Properties build = new Properties();
        build.setProperty("version", "4.2");
        this.contextRunner
                .withBean(BuildProperties.class, () -> new BuildProperties(build))
                .withPropertyValues("spring.application.name=shop")
                .run((context) -> {
                    AppServerConfig config =
                            context.getBean(AppServerClient.class).config();
                    assertThat(config.clientName()).isEqualTo("shop");
                    assertThat(config.clientVersion()).isEqualTo("4.2");
                });
    }

    @Test
    void whenPropertiesAreSetThenTheClientIsConfigured() {
        this.contextRunner
                .withPropertyValues(
                        "spring.application.name=shop",
                        "codex.client.name=cart",
                        "codex.client.title=The cart",
                        "codex.client.version=7",
                        "codex.client.experimental-api=true",
                        "codex.client.opt-out-notifications=item/agentMessage/delta",
                        "codex.app-server.request-timeout=7s",
                        "codex.client.turn-log.max-unclaimed=3",
                        "codex.client.max-total-bytes=32MB",
                        "codex.thread.model=o3")
                .run((context) -> {
                    AppServerConfig config =
                            context.getBean(AppServerClient.class).config();
                    assertThat(config.clientName()).isEqualTo("cart");
                    assertThat(config.clientTitle()).isEqualTo("The cart");
                    assertThat(config.clientVersion()).isEqualTo("7");
                    assertThat(config.experimentalApi()).isTrue();
                    assertThat(config.optOutNotifications()).containsExactly("item/agentMessage/delta");
                    assertThat(config.requestTimeout()).hasSeconds(7);
                    assertThat(config.maxUnclaimed()).isEqualTo(3);
                    assertThat(config.maxTotalBytes()).isEqualTo(32L * 1024 * 1024);
                });
    }

    @Test
    void whenThereAreCustomizersThenTheyWinInTheirOrder() {
        this.contextRunner
                .withUserConfiguration(CustomizersConfiguration.class)
                .withPropertyValues("codex.client.name=cart")
                .run((context) -> assertThat(
                                context.getBean(AppServerClient.class).config().clientName())
                        .isEqualTo("second"));
    }

    @Test
    void whenThereIsAnApprovalHandlerThenItDecides() {
        this.server.enqueue(
                TurnScript.builder().commandApproval("ls", "file").text("done").build());
        CompletableFuture<String> asked = new CompletableFuture<>();
        this.contextRunner
                .withBean(ApprovalHandler.class, () -> (request) -> {
                    asked.complete(request.method());
                    return CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
                })
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().run("list");
                    assertThat(asked).isCompletedWithValue("item/commandExecution/requestApproval");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoClientsConfiguration {

        @Bean
        AppServerClient first(AppServerClientBuilder builder) {
            return builder.build();
        }

        @Bean
        AppServerClient second(AppServerClientBuilder builder) {
            return builder.build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class CustomizersConfiguration {

        @Bean
        @org.springframework.core.annotation.Order(2)
        AppServerClientBuilderCustomizer last() {
            return (builder) -> builder.clientInfo("second", null, "1");
        }

        @Bean
        @org.springframework.core.annotation.Order(1)
        AppServerClientBuilderCustomizer first() {
            return (builder) -> builder.clientInfo("first", null, "1");
        }
    }
}
