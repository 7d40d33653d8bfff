package io.github.codexspring.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.event.CodexEventGroup;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class CodexPropertiesTests {

    private final ApplicationContextRunner contextRunner =
            new ApplicationContextRunner().withUserConfiguration(PropertiesConfiguration.class);

    @Test
    void whenNothingIsSetThenDefaultsAreSafe() {
        this.contextRunner.run((context) -> {
            CodexProperties properties = context.getBean(CodexProperties.class);
            assertThat(properties.appServer().command()).containsExactly("codex");
            assertThat(properties.appServer().arguments()).isNull();
            assertThat(properties.appServer().startup()).isEqualTo(CodexProperties.Startup.BACKGROUND);
            assertThat(properties.appServer().inheritEnvironment()).isTrue();
            assertThat(properties.appServer().maxMessageSize()).isEqualTo(DataSize.ofMegabytes(64));
            assertThat(properties.appServer().restart().policy()).isEqualTo(RestartPolicy.defaults());
            assertThat(properties.appServer().drainTimeout()).isZero();
            assertThat(properties.client().reconcileTimeout()).isEqualTo(Duration.ofSeconds(30));
            assertThat(properties.client().turnTimeout()).isNull();
            assertThat(properties.client().idleTimeout()).isNull();
            assertThat(properties.client().experimentalApi()).isFalse();
            assertThat(properties.client().turnLog().retention()).isEqualTo(Duration.ofMinutes(5));
            assertThat(properties.thread().sandbox().mode()).isEqualTo(SandboxMode.READ_ONLY);
            assertThat(properties.thread().approvalPolicy().policy()).isEqualTo(AskForApproval.ON_REQUEST);
            assertThat(properties.approvals().timeout()).isEqualTo(Duration.ofMinutes(10));
            assertThat(properties.events().include())
                    .containsExactlyInAnyOrder(
                            CodexEventGroup.LIFECYCLE,
                            CodexEventGroup.THREAD,
                            CodexEventGroup.TURN,
                            CodexEventGroup.ITEM,
                            CodexEventGroup.APPROVAL);
            assertThat(properties.web().sse().timeout()).isNull();
            assertThat(properties.web().sse().maxStreams()).isEqualTo(256);
        });
    }

    @Test
    void whenValuesAreSetThenTheyAreBound() {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.command=/opt/codex,--flag",
                        "codex.app-server.arguments=app-server,--disable",
                        "codex.app-server.working-directory=/tmp",
                        "codex.app-server.environment.OPENAI_API_KEY=secret",
                        "codex.app-server.inherited-variables=PATH,HOME",
                        "codex.app-server.startup=lazy",
                        "codex.thread.sandbox=danger-full-access",
                        "codex.thread.approval-policy=never",
                        "codex.events.include=delta,turn",
                        "codex.web.sse.heartbeat-interval=2s")
                .run((context) -> {
                    CodexProperties properties = context.getBean(CodexProperties.class);
                    assertThat(properties.appServer().command()).containsExactly("/opt/codex", "--flag");
                    assertThat(properties.appServer().arguments()).containsExactly("app-server", "--disable");
                    assertThat(properties.appServer().workingDirectory()).isEqualTo(Path.of("/tmp"));
                    assertThat(properties.appServer().environment()).containsEntry("OPENAI_API_KEY", "secret");
                    assertThat(properties.appServer().inheritedVariables()).containsExactly("PATH", "HOME");
                    assertThat(properties.appServer().startup()).isEqualTo(CodexProperties.Startup.LAZY);
                    assertThat(properties.thread().sandbox().mode()).isEqualTo(SandboxMode.DANGER_FULL_ACCESS);
                    assertThat(properties.thread().approvalPolicy().policy()).isEqualTo(AskForApproval.NEVER);
                    assertThat(properties.events().include())
                            .containsExactlyInAnyOrder(CodexEventGroup.DELTA, CodexEventGroup.TURN);
                    assertThat(properties.web().sse().heartbeatInterval()).isEqualTo(Duration.ofSeconds(2));
                });
    }

    @Test
    void whenConfigIsYamlThenTypesAndListsReachTheCommandLine() {
        String yaml = """
                codex:
                  app-server:
                    config:
                      model: o3
                      features:
                        web_search: true
                      mcp_servers:
                        docs:
                          args: [serve, "8080"]
                """;
        this.contextRunner
                .withInitializer((context) -> {
                    try {
                        new YamlPropertySourceLoader()
                                .load("test", new ByteArrayResource(yaml.getBytes()))
                                .forEach(context.getEnvironment().getPropertySources()::addFirst);
                    } catch (java.io.IOException ex) {
                        throw new java.io.UncheckedIOException(ex);
                    }
                })
                .run((context) -> assertThat(TomlConfig.encode(context.getBean(CodexProperties.class)
                                .appServer()
                                .config()))
                        .containsEntry("model", "\"o3\"")
                        .containsEntry("features.web_search", "true")
                        .containsEntry("mcp_servers.docs.args", "[\"serve\", 8080]"));
    }

    @Test
    void whenConfigIsInPropertiesThenItIsTheSame() {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.config.features.web_search=true",
                        "codex.app-server.config.mcp_servers.docs.args[0]=serve",
                        "codex.app-server.config.mcp_servers.docs.args[1]=\"8080\"",
                        "codex.app-server.config[tools.view_image]=false")
                .run((context) -> assertThat(TomlConfig.encode(context.getBean(CodexProperties.class)
                                .appServer()
                                .config()))
                        .containsEntry("features.web_search", "true")
                        .containsEntry("mcp_servers.docs.args", "[\"serve\", \"8080\"]")
                        .containsEntry("tools.view_image", "false"));
    }

    @Test
    void whenPropertiesArePrintedThenSecretsAreNot() {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.environment.OPENAI_API_KEY=secret-1",
                        "codex.app-server.config.token=secret-2",
                        "codex.app-server.arguments=--token,secret-3",
                        "codex.app-server.command=codex,secret-4")
                .run((context) -> assertThat(context.getBean(CodexProperties.class))
                        .asString()
                        .contains("OPENAI_API_KEY")
                        .doesNotContain("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "codex.app-server.startup-timeout=0s, must be positive",
        "codex.app-server.max-message-size=10B, must be between 1KB and 1GB",
        "codex.app-server.stderr.log-level=off, cannot be 'off'",
        "codex.client.turn-log.max-bytes=1KB, must be 64KB or more",
        "codex.client.max-total-bytes=1KB, must be 1MB or more",
        "codex.approvals.timeout=-1s, must be positive",
        "codex.app-server.drain-timeout=-1s, must be 0 or more",
        "codex.app-server.restart.max-attempts=0, must be 1 or more",
        "codex.app-server.restart.max-backoff=1ms, must not be less",
        "codex.app-server.restart.jitter=2, must be between 0 and 1",
        "codex.client.turn-timeout=0s, leave it out for no limit",
        "codex.web.sse.max-streams=0, must be 1 or more",
        "codex.web.sse.timeout=0s, leave it out for no limit",
        "codex.thread.sandbox=unrecognized, No enum constant"
    })
    void whenValueIsBadThenTheErrorNamesPropertyAndRule(String property, String rule) {
        String name = property.substring(0, property.indexOf('='));
        this.contextRunner
                .withPropertyValues(property)
                .run((context) -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining(rule)
                        .satisfies((failure) ->
                                assertThat(stackOf(failure)).anyMatch((message) -> message.contains(name))));
    }

    private static List<String> stackOf(Throwable failure) {
        return java.util.stream.Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
                .map(String::valueOf)
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CodexProperties.class)
    static class PropertiesConfiguration {}
}
