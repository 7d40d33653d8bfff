package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.testkit.ModelResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages are lost, late, cut or too long. */
final class WireFaults {

    private static final Duration SOON = Duration.ofSeconds(1);

    private WireFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.slow("half a line comes, and nothing more", WireFaults::halfALine),
                Fault.slow("an answer comes after its deadline", WireFaults::lateAnswer),
                Fault.quick("a message is longer than the limit", WireFaults::oversize),
                Fault.quick("turn/completed is longer than the limit", WireFaults::oversizeEnd),
                Fault.slow("turn/completed does not come through", WireFaults::lostEnd));
    }

    private static FaultRow halfALine() throws Exception {
        try (FaultScene scene = FaultScene.real(ProcessFaults::impatient)) {
            scene.model.script(
                    "endless",
                    ModelResponse.builder().text("one two three ").hangs().build());
            scene.client.start();
            scene.transport.fault((line) -> {
                if (!line.contains("item/agentMessage/delta") || !line.contains("three")) {
                    return line;
                }
                scene.transport.fault(FaultyTransport.NONE);
                scene.happens();
                return line.substring(0, line.length() / 2);
            });
            TurnWatch turn = scene.startTurn("endless");
            turn.awaitDeltas(2);
            scene.awaitRestarts(1);
            scene.released("INTERRUPTED/RECONCILED");
            scene.recovers();
            assertThat(scene.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.UNRESPONSIVE, 1L));
            return scene.end();
        }
    }

    private static FaultRow lateAnswer() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        try (FaultScene scene = FaultScene.real()) {
            scene.client.start();
            scene.transport.fault((line) -> {
                if (line.contains("\"result\":{\"data\":[")) {
                    awaitQuietly(late);
                }
                return line;
            });
            scene.happens();
            Waiter<?> request = scene.waits(
                    "'model/list'",
                    SOON,
                    scene.client
                            .async()
                            .request(
                                    ClientRequests.MODEL_LIST,
                                    ModelListParams.builder().build(),
                                    SOON));
            scene.released();
            scene.noticed();
            assertThat(request.failure()).isInstanceOf(RequestTimeoutException.class);
            late.countDown();
            scene.recovers();
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static FaultRow oversize() throws Exception {
        try (FaultScene scene = FaultScene.real((builder) -> builder.maxMessageSize(64 * 1024))) {
            scene.model.script(
                    "long",
                    ModelResponse.builder()
                            .shell("head -c 300000 /dev/zero | tr '\\0' x")
                            .build(),
                    ModelResponse.text("done"));
            TurnWatch turn = scene.startTurn("long");
            scene.happens();
            turn.awaitMethod("codex/gap");
            scene.noticed();
            scene.released("COMPLETED/SERVER");
            assertThat(turn.result().finalResponse()).isEqualTo("done");
            assertThat(turn.result().complete()).isFalse();
            scene.recovers();
            assertThat(scene.client.statistics().restartCount()).isZero();
            return scene.end();
        }
    }

    private static FaultRow oversizeEnd() throws Exception {
        try (FaultScene scene = FaultScene.real((builder) -> builder.maxMessageSize(64 * 1024))) {
            scene.client.start();
            String padding = ",\"padding\":\"" + "x".repeat(100_000) + "\"}}\n";
            scene.transport.fault((line) -> {
                if (!line.contains("\"method\":\"turn/completed\"")) {
                    return line;
                }
                scene.transport.fault(FaultyTransport.NONE);
                scene.happens();
                return line.substring(0, line.lastIndexOf("}}")) + padding;
            });
            return endsAsTheServerSays(scene);
        }
    }

    private static FaultRow lostEnd() throws Exception {
        try (FaultScene scene = FaultScene.real((builder) -> builder.turnTimeouts(null, Duration.ofMillis(500)))) {
            scene.client.start();
            scene.transport.fault((line) -> {
                if (!line.contains("\"method\":\"turn/completed\"")) {
                    return line;
                }
                scene.transport.fault(FaultyTransport.NONE);
                scene.happens();
                return null;
            });
            return endsAsTheServerSays(scene);
        }
    }

    private static FaultRow endsAsTheServerSays(FaultScene scene) throws Exception {
        TurnWatch turn = scene.startTurn("hello");
        turn.awaitMethod("turn/completed");
        scene.noticed();
        scene.released("COMPLETED/RECONCILED");
        assertThat(turn.result().finalResponse()).isNotNull();
        assertThat(turn.result().complete()).isTrue();
        scene.recovers();
        assertThat(scene.client.statistics().restartCount()).isZero();
        return scene.end();
    }
}
