package io.github.codexspring.it;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeAppServerMain;
import io.github.codexspring.testkit.FakeScenario;
import io.github.codexspring.testkit.TurnScript;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How processes start and end, shown with the fake app-server. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaunchTest {

    @Test
    void whenTheServerPrintsABannerThenItIsSkippedAndCounted() {
        try (AppServerClient client =
                client(StdioTransport.builder().command(FakeAppServerMain.command(Banner.class)), 60)) {
            client.start();
            assertThat(client.startThread().run("x").finalResponse()).isEqualTo("hello");
            assertThat(client.statistics().malformedLines()).isEqualTo(2);
        }
    }

    @Test
    void whenTheServerExitsAtOnceThenTheStartFailsWithExitCodeAndStderr() {
        try (AppServerClient client =
                client(StdioTransport.builder().command(FakeAppServerMain.command(Crash.class)), 60)) {
            assertThatThrownBy(client::start).isInstanceOfSatisfying(AppServerStartException.class, (failure) -> {
                assertThat(failure.exitCode()).isEqualTo(9);
                assertThat(failure.stderrTail()).contains("no licence");
                assertThat(failure).hasMessageContaining("no licence");
            });
        }
    }

    @Test
    void whenTheStartFailsThenNothingIsLeft() {
        try (RunningCommand command = new RunningCommand();
                AppServerClient client = client(
                        StdioTransport.builder()
                                .command(List.of("sh", "-c", command.text()))
                                .arguments(List.of()),
                        1)) {
            assertThatThrownBy(client::start)
                    .isInstanceOf(AppServerStartException.class)
                    .hasMessageContaining("did not answer");
            assertThat(command.processes()).isEmpty();
        }
    }

    @Test
    void whenAnApplicationForgetsToCloseThenItsJvmEndsAndTheServerToo(@TempDir Path temporary) throws Exception {
        Process jvm = ClientMain.start(temporary, Map.of(), "forget", FakeAppServerMain.command(Banner.class));
        try {
            ProcessHandle server = ClientMain.server(jvm);
            assertThat(jvm.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(jvm.exitValue()).isZero();
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !server.isAlive());
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static AppServerClient client(StdioTransport.Builder transport, int startupSeconds) {
        return AppServerClient.builder()
                .transport(transport.build())
                .startupTimeout(Duration.ofSeconds(startupSeconds))
                .build();
    }

    /** Greets in words before it speaks JSON. */
    static final class Banner implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            System.out.println("Welcome to codex");
            System.out.println("[info] ready {");
            server.onOtherTurns((request) -> TurnScript.text("hello"));
        }
    }

    /** Says why and exits. */
    static final class Crash implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            System.err.println("no licence");
            System.exit(9);
        }
    }
}
