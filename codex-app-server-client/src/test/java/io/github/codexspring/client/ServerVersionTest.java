package io.github.codexspring.client;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ServerVersionTest {

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client =
            AppServerClient.builder().transport(this.server).build();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.codexspring.client");

    @BeforeEach
    void listen() {
        this.logger.setLevel(Level.WARN);
        this.log.start();
        this.logger.addAppender(this.log);
    }

    @AfterEach
    void close() {
        this.client.close();
        this.logger.detachAppender(this.log);
        this.logger.setLevel(null);
    }

    private void answersAs(String version) {
        this.server.on(
                "initialize",
                (s, request) -> s.answer(request, ScriptedServer.HELLO.replace("x/0.169.0", "x/" + version)));
    }

    private long warnings() {
        return this.log.list.stream()
                .filter((event) -> event.getFormattedMessage().contains("this client was made for"))
                .count();
    }

    @Test
    void whenTheServerIsTooOldThenTheStartFailsAndSaysWhatToInstall() {
        answersAs("0.150.9");
        assertThatThrownBy(this.client::start)
                .isInstanceOfSatisfying(UnsupportedVersionException.class, (failure) -> {
                    assertThat(failure.version()).isEqualTo("0.150.9");
                    assertThat(failure.oldest()).isEqualTo("0.151.0");
                })
                .hasMessageContaining("npm install -g @openai/codex@latest");
        assertThat(this.client.state()).isEqualTo(ClientState.FAILED);
    }

    @Test
    void whenTheServerIsNewerThenItWorksAndThereIsOneWarning() {
        answersAs("1.0.0-alpha.3");
        this.client.start();
        this.server.crash();
        await().until(() -> this.client.statistics().restartCount() == 1);
        this.client.start();
        assertThat(this.client.statistics().serverVersion()).isEqualTo("1.0.0-alpha.3");
        assertThat(warnings()).isOne();
    }

    @Test
    void whenTheServerIsABuildFromSourceThenItWorks() {
        answersAs("0.0.0");
        this.client.start();
        assertThat(warnings()).isZero();
    }

    @Test
    void whenTheServerNamesNoVersionThenItWorks() {
        answersAs("dev");
        this.client.start();
        assertThat(this.client.statistics().serverVersion()).isNull();
    }

    @Test
    void whenTheNameOfTheClientHoldsAVersionThenItIsNotTaken() {
        assertThat(ServerVersion.of("shop/0.1.0/0.169.0 (Debian) (shop/0.1.0; 1)", "shop/0.1.0"))
                .hasValueSatisfying((version) -> assertThat(version.text()).isEqualTo("0.169.0"));
    }

    @Test
    void whenVersionsAreComparedThenTheirNumbersCount() {
        assertThat(ServerVersion.parse("0.9.0")).isLessThan(ServerVersion.parse("0.10.0"));
        assertThat(ServerVersion.parse("0.10.0-alpha.1")).isEqualByComparingTo(ServerVersion.parse("0.10.0"));
        assertThatThrownBy(() -> ServerVersion.parse("latest")).hasMessageContaining("'latest' is no version");
    }
}
