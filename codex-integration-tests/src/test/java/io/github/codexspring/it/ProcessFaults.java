package io.github.codexspring.it;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecParams;
import io.github.codexspring.protocol.CommandExecResponse;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.testkit.Gate;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The process ends, or stands still. */
final class ProcessFaults {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofSeconds(FaultTableIT.ALL ? 30 : 3);

    private static final ModelResponse ENDLESS =
            ModelResponse.builder().text("this never ends ").hangs().build();

    private ProcessFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.slow("SIGKILL at 20 moments of a turn (the longest times)", KillPoints::play),
                Fault.quick("SIGKILL among two turns and a command", () -> ends((scene) -> kill(scene))),
                Fault.slow("SIGTERM", () -> ends((scene) -> signal(scene, "TERM"))),
                Fault.slow("stdin of the app-server is closed", () -> ends(ProcessFaults::closeStdin)),
                Fault.slow(
                        "two failures at once: SIGKILL, and stdin is closed",
                        () -> ends((scene) -> {
                            kill(scene);
                            closeStdin(scene);
                        })),
                Fault.slow("SIGKILL again while the turn is reconciled", ProcessFaults::killedTwice),
                Fault.slow("the app-server stops reading and writing (SIGSTOP)", ProcessFaults::standsStill),
                Fault.quick("SIGSTOP for " + PAUSE.toSeconds() + " s, then SIGCONT", () -> pauses(PAUSE)),
                Fault.slow("the client is closed while the pipe to the app-server is full", ProcessFaults::pipeIsFull));
    }

    /** What may go wrong with a fault itself. */
    private interface Action {

        void on(FaultScene scene) throws IOException;
    }

    static void kill(FaultScene scene) {
        scene.transport.process().destroyForcibly();
    }

    private static void closeStdin(FaultScene scene) throws IOException {
        scene.transport.session().output().close();
    }

    static void signal(FaultScene scene, String signal) throws IOException {
        signal(scene.transport.process(), signal);
    }

    static void signal(ProcessHandle process, String signal) throws IOException {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        assertThat(kill.onExit().join().exitValue()).isZero();
    }

    private static FaultRow ends(Action fault) throws Exception {
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script("endless", ENDLESS);
            TurnWatch first = scene.startTurn("endless");
            TurnWatch second = scene.startTurn("endless");
            Waiter<CommandExecResponse> request = longRequest(scene);
            first.awaitDeltas(3);
            second.awaitDeltas(3);
            scene.happens();
            fault.on(scene);
            scene.released("INTERRUPTED/RECONCILED");
            assertThat(request.failure()).isInstanceOf(TransportClosedException.class);
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.EXIT, 1L));
            return scene.end();
        }
    }

    private static FaultRow killedTwice() throws Exception {
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script("endless", ENDLESS);
            scene.startTurn("endless").awaitDeltas(3);
            scene.transport.fault((line) -> {
                if (line.contains("\"method\":\"thread/status/changed\"")) {
                    scene.transport.fault(FaultyTransport.NONE);
                    kill(scene);
                }
                return line;
            });
            scene.happens();
            kill(scene);
            scene.released("INTERRUPTED/RECONCILED");
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.EXIT, 2L));
            return scene.end();
        }
    }

    /** A request that is with the server for as long as it lives. */
    private static Waiter<CommandExecResponse> longRequest(FaultScene scene) {
        CommandExecParams params = CommandExecParams.of((fields) -> fields.command("sleep", "300"));
        Duration deadline = Duration.ofMinutes(1);
        return scene.waits(
                "'command/exec'",
                deadline,
                scene.client.async().request(ClientRequests.COMMAND_EXEC, params, deadline));
    }

    private static Waiter<?> shortRequest(FaultScene scene) {
        return scene.waits(
                "'model/list'",
                SOON,
                scene.client
                        .async()
                        .request(
                                ClientRequests.MODEL_LIST,
                                ModelListParams.builder().build(),
                                SOON));
    }

    /** Asks soon whether the server still answers. */
    static void impatient(AppServerClientBuilder builder) {
        builder.requestTimeout(SOON).turnTimeouts(null, Duration.ofMillis(500));
    }

    private static FaultRow standsStill() throws Exception {
        try (FaultScene scene = FaultScene.real(ProcessFaults::impatient)) {
            scene.model.script("endless", ENDLESS);
            scene.startTurn("endless").awaitDeltas(3);
            scene.happens();
            signal(scene, "STOP");
            Waiter<?> request = shortRequest(scene);
            scene.released("INTERRUPTED/RECONCILED");
            assertThat(request.failure()).isInstanceOf(RequestTimeoutException.class);
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.UNRESPONSIVE, 1L));
            return scene.end();
        }
    }

    private static FaultRow pauses(Duration time) throws Exception {
        Gate gate = Gate.closed(time.plusSeconds(30));
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script(
                    "paused",
                    ModelResponse.builder()
                            .gateAfterDelta(2, gate)
                            .text("one two three four")
                            .build());
            TurnWatch turn = scene.startTurn(scene.thread(), "paused", time.plusSeconds(10));
            turn.awaitDeltas(2);
            scene.happens();
            signal(scene, "STOP");
            Waiter<?> request = shortRequest(scene);
            gate.open();
            long since = System.nanoTime();
            Awaitility.await().atMost(time.plusSeconds(5)).until(() -> System.nanoTime() - since >= time.toNanos());
            signal(scene, "CONT");
            scene.released("COMPLETED/SERVER");
            assertThat(request.failure()).isInstanceOf(RequestTimeoutException.class);
            assertThat(turn.result().finalResponse()).isEqualTo("one two three four");
            assertThat(turn.events).extracting((event) -> event.method()).doesNotContain("codex/gap");
            scene.recovers();
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static FaultRow pipeIsFull() throws Exception {
        try (FaultScene scene = FaultScene.real()) {
            scene.model.script("endless", ENDLESS);
            scene.startTurn("endless").awaitDeltas(3);
            signal(scene, "STOP");
            String much = "x".repeat(100_000);
            List<Waiter<?>> requests = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                requests.add(scene.waits(
                        "'model/list'",
                        FaultScene.REQUEST,
                        scene.client
                                .async()
                                .modelList(
                                        ModelListParams.builder().cursor(much).build())));
            }
            scene.happens();
            scene.client.close();
            scene.over("closed");
            assertThat(scene.recovery()).isLessThan(Duration.ofSeconds(6));
            scene.released("LOST/CLIENT");
            for (Waiter<?> request : requests) {
                assertThat(request.failure()).isInstanceOf(TransportClosedException.class);
            }
            return scene.end();
        }
    }
}
