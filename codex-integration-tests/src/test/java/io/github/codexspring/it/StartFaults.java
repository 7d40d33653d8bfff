package io.github.codexspring.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The process is no app-server, or not one that works. */
final class StartFaults {

    private static final Duration STARTUP = Duration.ofSeconds(1);

    private static final Duration AT_ONCE = Duration.ofMillis(500);

    /** Answers {@code initialize} as an app-server does. */
    private static final String GREET = """
            IFS= read -r line
            id=${line#*\\"id\\":}
            id=${id%%[,\\}]*}
            echo '{"id":'"$id"',"result":{"userAgent":"x/0.169.0 (x)","codexHome":"/",\
            "platformFamily":"unix","platformOs":"linux"}}'
            """;

    private StartFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.quick(
                        "it exits at once",
                        () -> doesNotStart("echo broken >&2; exit 3", AppServerStartException.Reason.ENDED)),
                Fault.quick(
                        "it never answers initialize",
                        () -> doesNotStart("exec sleep 300", AppServerStartException.Reason.NO_ANSWER)),
                Fault.slow(
                        "it writes garbage for ever and nothing else",
                        () -> doesNotStart("exec yes garbage", AppServerStartException.Reason.NO_ANSWER)),
                Fault.slow("it writes garbage for ever between its messages", StartFaults::garbage),
                Fault.slow("it ignores the end of stdin and SIGTERM, and has a child", StartFaults::ignoresTerm),
                Fault.slow("it crashes again and again", StartFaults::crashLoop),
                Fault.slow("config.toml is broken", StartFaults::brokenConfig));
    }

    private static FaultRow doesNotStart(String script, AppServerStartException.Reason reason) throws Exception {
        try (FaultScene scene = FaultScene.of(
                (home) -> FaultScene.script(home, script), (builder) -> builder.startupTimeout(STARTUP))) {
            scene.happens();
            Waiter<?> start =
                    scene.waits("start()", STARTUP, scene.client.async().start());
            scene.released();
            assertThat(start.failure())
                    .isInstanceOfSatisfying(
                            AppServerStartException.class,
                            (failure) -> assertThat(failure.reason()).isEqualTo(reason));
            failed(scene);
            assertThat(scene.transport.attempts()).isEqualTo(1);
            return scene.end();
        }
    }

    /** Whoever asks now is told at once. */
    static void failed(FaultScene scene) {
        scene.awaitState(ClientState.FAILED);
        scene.over("failed");
        long asked = System.nanoTime();
        assertThatThrownBy(scene::thread)
                .isInstanceOfAny(AppServerStartException.class, TransportClosedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_ONCE);
    }

    private static FaultRow garbage() throws Exception {
        String script = "while echo 'no json {'; do :; done & exec \"$0\" \"$@\"";
        try (FaultScene scene = FaultScene.of((home) -> FaultScene.script(home, script), (builder) -> {})) {
            scene.happens();
            scene.client.start();
            scene.startTurn("hello");
            scene.released("COMPLETED/SERVER");
            scene.recovers();
            assertThat(scene.client.statistics().malformedLines()).isGreaterThan(1000);
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static FaultRow ignoresTerm() throws Exception {
        String script = "trap '' TERM; sleep 300 & " + GREET + "while :; do sleep 1; done";
        try (FaultScene scene = FaultScene.of((home) -> FaultScene.script(home, script), (builder) -> {})) {
            scene.client.start();
            assertThat(scene.transport.process().descendants()).isNotEmpty();
            scene.happens();
            scene.client.close();
            scene.over("closed");
            assertThat(scene.recovery()).isLessThan(Duration.ofSeconds(6));
            return scene.end();
        }
    }

    private static FaultRow crashLoop() throws Exception {
        String script = "[ -e \"$CODEX_HOME/crash\" ] || exec \"$0\" \"$@\"\n" + GREET + "exit 7";
        try (FaultScene scene = FaultScene.of(
                (home) -> FaultScene.script(home, script), (builder) -> builder.restart(FaultScene.restart(3)))) {
            scene.model.script(
                    "endless", ModelResponse.builder().text("a b c ").hangs().build());
            scene.startTurn("endless").awaitDeltas(3);
            Path crash = Files.createFile(scene.home.codexHome().resolve("crash"));
            scene.happens();
            ProcessFaults.kill(scene);
            scene.released("LOST/CLIENT");
            failed(scene);
            assertThatThrownBy(scene::thread)
                    .hasMessageContaining("given up after 3 restarts")
                    .hasMessageContaining("7");
            assertThat(scene.transport.attempts()).isEqualTo(4);
            Files.delete(crash);
            scene.client.start();
            assertThat(scene.thread().run("fresh").finalResponse()).isNotNull();
            return scene.end();
        }
    }

    private static FaultRow brokenConfig() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger("io.github.codexspring.client");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.WARN);
        log.setAdditive(false);
        try (FaultScene scene = FaultScene.real()) {
            String config = Files.readString(scene.home.configFile());
            Files.writeString(scene.home.configFile(), "model = [broken");
            scene.happens();
            scene.client.start();
            Awaitility.await()
                    .until(() -> lines.list.stream()
                            .anyMatch((line) ->
                                    line.getFormattedMessage().contains("warns of its configuration: Invalid")));
            scene.noticed();
            assertThatThrownBy(scene::thread)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("failed to load configuration");
            Files.writeString(scene.home.configFile(), config);
            scene.recovers();
            return scene.end();
        } finally {
            log.detachAppender(lines);
            log.setLevel(null);
            log.setAdditive(true);
        }
    }
}
