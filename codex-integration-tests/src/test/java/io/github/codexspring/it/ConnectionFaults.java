package io.github.codexspring.it;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.testkit.Gate;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.ShellOptions;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The app-server is somebody else's, and the connection to it fails. */
final class ConnectionFaults {

    private static final Map<RestartReason, Long> ONE_RECONNECT = Map.of(RestartReason.CONNECTION, 1L);

    private ConnectionFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.slow("ws: the server is killed and started again", ConnectionFaults::serverIsGone),
                Fault.slow("ws: nothing passes any more, and the sockets stay open", ConnectionFaults::halfOpen),
                Fault.slow("ws: the token is wrong", ConnectionFaults::wrongToken),
                Fault.slow("ws: SIGTERM to a server with a running turn", ConnectionFaults::drains),
                Fault.slow("ws: the connection is cut while an approval waits", ConnectionFaults::cut));
    }

    private static void patient(AppServerClientBuilder builder) {
        builder.restart(FaultScene.restart(50));
    }

    private static FaultRow end(FaultScene scene, WsServer server) {
        scene.client.close();
        server.close();
        return scene.end();
    }

    private static FaultRow serverIsGone() throws Exception {
        WsServer server = new WsServer();
        try (FaultScene scene = FaultScene.of((home) -> server.startIn(home).build(), ConnectionFaults::patient);
                server) {
            scene.model.script(
                    "endless", ModelResponse.builder().text("one two ").hangs().build());
            scene.startTurn("endless").awaitDeltas(2);
            scene.happens();
            server.process().destroyForcibly();
            Awaitility.await().until(() -> scene.transport.attempts() >= 3);
            server.start();
            scene.released("INTERRUPTED/RECONCILED");
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(ONE_RECONNECT);
            return end(scene, server);
        }
    }

    private static FaultRow halfOpen() throws Exception {
        Gate gate = Gate.closed();
        WsServer server = new WsServer();
        try (Relay relay = Relay.to(server.port());
                FaultScene scene = FaultScene.of(
                        (home) -> {
                            server.startIn(home);
                            return WsServer.on(relay.port()).build();
                        },
                        ConnectionFaults::patient);
                server) {
            scene.model.script(
                    "gated",
                    ModelResponse.builder()
                            .gateAfterDelta(2, gate)
                            .text("one two three four")
                            .build());
            TurnWatch turn = scene.startTurn("gated");
            turn.awaitDeltas(2);
            scene.happens();
            relay.pause();
            Awaitility.await().until(() -> scene.transport.attempts() >= 2);
            relay.cut();
            relay.resume();
            scene.awaitRestarts(1);
            turn.awaitMethod("codex/gap");
            gate.open();
            scene.released("COMPLETED/SERVER");
            assertThat(turn.result().finalResponse()).isEqualTo("one two three four");
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(ONE_RECONNECT);
            return end(scene, server);
        }
    }

    private static FaultRow wrongToken() throws Exception {
        Path right = Files.write(Files.createTempFile("token", ""), "the-right-token".getBytes(StandardCharsets.UTF_8));
        WsServer server = new WsServer("--ws-auth", "capability-token", "--ws-token-file", right.toString());
        try (FaultScene scene = FaultScene.of(
                        (home) -> server.startIn(home).token("a-wrong-one").build(), ConnectionFaults::patient);
                server) {
            scene.happens();
            Waiter<?> start = scene.waits(
                    "start()", FaultScene.REQUEST, scene.client.async().start());
            scene.released();
            assertThat(start.failure()).isInstanceOfSatisfying(AppServerStartException.class, (refused) -> {
                assertThat(refused.reason()).isEqualTo(AppServerStartException.Reason.REFUSED);
                assertThat(refused).hasMessageNotContaining("a-wrong-one");
            });
            StartFaults.failed(scene);
            assertThat(scene.transport.attempts()).isEqualTo(1);
            return end(scene, server);
        } finally {
            Files.delete(right);
        }
    }

    private static FaultRow drains() throws Exception {
        Gate gate = Gate.closed();
        WsServer server = new WsServer();
        try (FaultScene scene = FaultScene.of((home) -> server.startIn(home).build(), ConnectionFaults::patient);
                server) {
            scene.model.script(
                    "gated",
                    ModelResponse.builder()
                            .gateAfterDelta(2, gate)
                            .text("one two three four")
                            .build());
            TurnWatch turn = scene.startTurn("gated");
            turn.awaitDeltas(2);
            CodexThread another = scene.thread();
            scene.happens();
            server.process().destroy();
            Awaitility.await()
                    .untilAsserted(() -> assertThatThrownBy(scene::thread)
                            .isInstanceOf(InvalidRequestException.class)
                            .hasMessageContaining("draining"));
            assertThatThrownBy(() -> another.startTurn("too late")).hasMessageContaining("draining");
            assertThat(turn.turn.outcome()).isEmpty();
            gate.open();
            assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            server.start();
            scene.released("COMPLETED/SERVER", "COMPLETED/RECONCILED");
            assertThat(turn.result().finalResponse()).isEqualTo("one two three four");
            scene.recovers();
            return end(scene, server);
        }
    }

    private static FaultRow cut() throws Exception {
        BlockingQueue<CompletableFuture<ApprovalDecision>> asked = new LinkedBlockingQueue<>();
        WsServer server = new WsServer();
        try (Relay relay = Relay.to(server.port());
                FaultScene scene = FaultScene.of(
                        (home) -> {
                            server.startIn(home);
                            return WsServer.on(relay.port()).build();
                        },
                        (builder) -> builder.restart(FaultScene.restart(50)).approvalHandler((request) -> {
                            CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();
                            asked.add(decision);
                            return decision;
                        }));
                server) {
            scene.model.script(
                    "touch",
                    ModelResponse.builder()
                            .shell("touch made.txt", ShellOptions.defaults().requireEscalated("needs to write"))
                            .build(),
                    ModelResponse.text("done"));
            TurnWatch turn = scene.startTurn("touch");
            CompletableFuture<ApprovalDecision> first = asked.poll(30, TimeUnit.SECONDS);
            scene.happens();
            relay.cut();
            CompletableFuture<ApprovalDecision> second = asked.poll(30, TimeUnit.SECONDS);
            assertThat(second).isNotNull();
            assertThat(first).isCompletedExceptionally();
            second.complete(ApprovalDecision.ACCEPT);
            scene.released("COMPLETED/SERVER");
            assertThat(turn.result().finalResponse()).isEqualTo("done");
            assertThat(scene.home.workspace().resolve("made.txt")).exists();
            assertThat(turn.events)
                    .extracting((event) -> event.method())
                    .contains("codex/gap")
                    .containsOnlyOnce("turn/completed");
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(ONE_RECONNECT);
            return end(scene, server);
        }
    }
}
