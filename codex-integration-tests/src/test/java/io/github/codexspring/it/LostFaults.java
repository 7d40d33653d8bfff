package io.github.codexspring.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.testkit.ModelResponse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody can tell what became of a turn. */
final class LostFaults {

    private static final ModelResponse ENDLESS =
            ModelResponse.builder().text("this never ends ").hangs().build();

    private LostFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.slow("SIGKILL, and the stored thread is gone", LostFaults::threadIsGone),
                Fault.slow(
                        "SIGKILL, and the next app-server does not say what became of the turn", LostFaults::noAnswer));
    }

    private static FaultRow threadIsGone() throws Exception {
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script("endless", ENDLESS);
            TurnWatch turn = scene.startTurn("endless");
            turn.awaitDeltas(3);
            delete(scene.home.codexHome().resolve("sessions"));
            scene.happens();
            ProcessFaults.kill(scene);
            scene.released("LOST/CLIENT");
            assertThatThrownBy(turn.turn::result)
                    .isInstanceOf(TurnLostException.class)
                    .hasMessageContaining("does not know the turn");
            scene.recovers();
            return scene.end();
        }
    }

    private static FaultRow noAnswer() throws Exception {
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script("endless", ENDLESS);
            TurnWatch turn = scene.startTurn("endless");
            turn.awaitDeltas(3);
            scene.transport.fault((line) -> line.contains("\"data\":[{\"id\":") ? null : line);
            scene.happens();
            ProcessFaults.kill(scene);
            scene.released("LOST/CLIENT");
            assertThatThrownBy(turn.turn::result)
                    .isInstanceOf(TurnLostException.class)
                    .hasMessageContaining("was not known within")
                    .hasCauseInstanceOf(TransportClosedException.class);
            scene.transport.fault(FaultyTransport.NONE);
            scene.recovers();
            return scene.end();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(LostFaults::remove);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
