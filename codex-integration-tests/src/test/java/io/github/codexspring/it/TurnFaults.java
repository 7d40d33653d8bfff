package io.github.codexspring.it;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The app-server works, and a turn or its thread has trouble. */
final class TurnFaults {

    private TurnFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.slow("the model refuses connections for ever", TurnFaults::modelIsGone),
                Fault.slow("a command is silent for longer than the idle timeout", TurnFaults::silentCommand),
                Fault.slow("another process has the thread after a SIGKILL", TurnFaults::activeWriter));
    }

    private static FaultRow modelIsGone() throws Exception {
        Duration limit = Duration.ofSeconds(2);
        try (FaultScene scene = FaultScene.real((builder) -> builder.turnTimeouts(limit, null))) {
            String config = Files.readString(scene.home.configFile());
            String port = ":" + scene.model.baseUrl().getPort() + "/";
            Files.writeString(scene.home.configFile(), config.replace(port, ":1/"));
            scene.happens();
            TurnWatch turn = scene.startTurn("hello");
            turn.awaitMethod("error");
            scene.noticed();
            scene.released("INTERRUPTED/SERVER");
            Files.writeString(scene.home.configFile(), config);
            scene.recovers();
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static FaultRow silentCommand() throws Exception {
        try (FaultScene scene = FaultScene.real((builder) -> builder.turnTimeouts(null, Duration.ofMillis(500)))) {
            scene.model.script(
                    "silent", ModelResponse.builder().shell("sleep 5").build(), ModelResponse.text("it slept well"));
            TurnWatch turn = scene.startTurn("silent");
            turn.awaitItem("item/started", "commandExecution");
            scene.happens();
            scene.released("COMPLETED/SERVER");
            assertThat(turn.result().finalResponse()).isEqualTo("it slept well");
            scene.recovers();
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static FaultRow activeWriter() throws Exception {
        RestartPolicy afterAWhile =
                new RestartPolicy(true, 5, Duration.ofSeconds(60), Duration.ofSeconds(2), Duration.ofSeconds(2), 0);
        CountDownLatch refused = new CountDownLatch(2);
        try (FaultScene scene = FaultScene.real((builder) -> builder.restart(afterAWhile))) {
            AppServerClient other = AppServerClient.builder()
                    .transport(FaultScene.child(scene.home))
                    .build();
            try (other) {
                other.start();
                scene.model.script(
                        "endless",
                        ModelResponse.builder().text("one two ").hangs().build());
                TurnWatch turn = scene.startTurn("endless");
                turn.awaitDeltas(2);
                scene.transport.fault((line) -> {
                    if (line.contains("active writer")) {
                        refused.countDown();
                    }
                    return line;
                });
                String threadId = turn.turn.threadId();
                assertThatThrownBy(() -> other.resumeThread(threadId))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("already has an active writer");
                scene.happens();
                ProcessFaults.kill(scene);
                Awaitility.await()
                        .ignoreException(InvalidRequestException.class)
                        .until(() -> other.resumeThread(threadId) != null);
                scene.awaitRestarts(1);
                assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
                assertThat(turn.turn.outcome()).isEmpty();
            }
            scene.released("INTERRUPTED/RECONCILED");
            scene.recovers();
            return scene.end();
        }
    }
}
