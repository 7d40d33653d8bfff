package io.github.codexspring.autoconfigure;

import java.nio.file.Path;

import javax.net.ssl.SSLContext;

import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.UnixSocketTransport;
import io.github.codexspring.client.transport.WebSocketTransport;
import io.github.codexspring.testkit.FakeAppServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

class ServerTransportsTests {

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class))
            .withPropertyValues("codex.app-server.startup=lazy");

    @ParameterizedTest
    @CsvSource({"ws://127.0.0.1:4500, ws://127.0.0.1:4500", "wss://codex.example/path?key=s3cret, wss://codex.example"})
    void runWhenUrlIsWebSocketShouldConnectThere(String url, String shown) {
        this.contextRunner
                .withPropertyValues("codex.app-server.url=" + url)
                .run((context) -> assertThat(context.getBean(Transport.class))
                        .isInstanceOf(WebSocketTransport.class)
                        .hasToString(shown));
    }

    @Test
    void runWhenUrlIsUnixShouldUseTheSocket() {
        this.contextRunner
                .withPropertyValues("codex.app-server.url=unix:///run/codex.sock")
                .run((context) -> assertThat(context.getBean(Transport.class))
                        .isInstanceOf(UnixSocketTransport.class)
                        .hasToString("unix://" + Path.of("/run/codex.sock").toAbsolutePath()));
    }

    @Test
    void runWhenUrlIsEmptyShouldLaunch() {
        this.contextRunner
                .withPropertyValues("codex.app-server.url=")
                .run((context) -> assertThat(context.getBean(Transport.class)).isInstanceOf(StdioTransport.class));
    }

    @Test
    void runWhenUserHasATransportShouldBackOff() {
        FakeAppServer server = FakeAppServer.create();
        FakeServers.with(this.contextRunner, server)
                .withPropertyValues("codex.app-server.url=ws://127.0.0.1:4500")
                .run((context) -> assertThat(context.getBean(Transport.class)).isSameAs(server.transport()));
    }

    @Test
    void runWhenTokenIsSetShouldShowItNowhere() {
        this.contextRunner
                .withPropertyValues("codex.app-server.url=wss://codex.example/?s3cret", "codex.app-server.token=s3cret")
                .run((context) -> {
                    assertThat(context.getBean(CodexProperties.class).toString())
                            .contains("url=wss://")
                            .doesNotContain("s3cret");
                    assertThat(context.getBean(Transport.class).toString()).doesNotContain("s3cret");
                });
    }

    @Test
    void runWhenSslBundleIsNamedShouldUseIt() throws Exception {
        SslBundle bundle = mock(SslBundle.class);
        given(bundle.createSslContext()).willReturn(SSLContext.getDefault());
        this.contextRunner
                .withBean(SslBundles.class, () -> new DefaultSslBundleRegistry("mine", bundle))
                .withPropertyValues("codex.app-server.url=wss://codex.example", "codex.app-server.ssl.bundle=mine")
                .run((context) -> {
                    assertThat(context.getBean(Transport.class)).isInstanceOf(WebSocketTransport.class);
                    then(bundle).should().createSslContext();
                });
    }

    @Test
    void runWhenSslBundleIsMissingShouldFail() {
        this.contextRunner
                .withBean(SslBundles.class, DefaultSslBundleRegistry::new)
                .withPropertyValues("codex.app-server.url=wss://codex.example", "codex.app-server.ssl.bundle=mine")
                .run((context) ->
                        assertThat(context).getFailure().hasRootCauseInstanceOf(NoSuchSslBundleException.class));
    }

    @ParameterizedTest
    @CsvSource({"command, codex", "arguments, app-server"})
    void runWhenUrlAndLaunchAreSetShouldFail(String name, String value) {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.url=ws://127.0.0.1:4500", "codex.app-server." + name + "=" + value)
                .run((context) -> assertExclusive(
                        context.getStartupFailure(), "codex.app-server.url", "codex.app-server." + name));
    }

    @Test
    void runWhenTokenIsGivenTwiceShouldFailWithoutShowingIt() {
        this.contextRunner
                .withPropertyValues(
                        "codex.app-server.url=ws://127.0.0.1:4500",
                        "codex.app-server.token=s3cret",
                        "codex.app-server.token-file=/run/token")
                .run((context) -> {
                    assertExclusive(
                            context.getStartupFailure(), "codex.app-server.token", "codex.app-server.token-file");
                    assertThat(context).getFailure().rootCause().message().doesNotContain("s3cret");
                });
    }

    private static void assertExclusive(Throwable failure, String... names) {
        assertThat(failure)
                .rootCause()
                .isInstanceOfSatisfying(
                        MutuallyExclusiveConfigurationPropertiesException.class,
                        (exclusive) ->
                                assertThat(exclusive.getConfiguredNames()).containsExactlyInAnyOrder(names));
    }

    @ParameterizedTest
    @CsvSource({
        "codex.app-server.url=http://127.0.0.1:4500, 'codex.app-server.url', must begin with",
        "codex.app-server.url=unix://host/path, 'codex.app-server.url', absolute path",
        "codex.app-server.token=s3cret, 'codex.app-server.token', needs 'codex.app-server.url'",
        "codex.app-server.token-file=/t, 'codex.app-server.token-file', needs 'codex.app-server.url'",
        "codex.app-server.ssl.bundle=mine, 'codex.app-server.ssl.bundle', a 'wss://' address"
    })
    void runWhenAValueCannotWorkShouldFailAndNameIt(String property, String name, String rule) {
        this.contextRunner
                .withPropertyValues(property)
                .run((context) -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("Property '" + name + "'")
                        .hasMessageContaining(rule)
                        .message()
                        .doesNotContain("s3cret"));
    }

    @Test
    void runWhenTokenIsSetForAUnixSocketShouldFail() {
        this.contextRunner
                .withPropertyValues("codex.app-server.url=unix:///s", "codex.app-server.token=s3cret")
                .run((context) -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("'ws://' or 'wss://' address"));
    }
}
