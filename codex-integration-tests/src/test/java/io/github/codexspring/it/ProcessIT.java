package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ProtocolVersion;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(120)
class ProcessIT {

    @Test
    void whenStartedThenServerIsThePinnedVersion() {
        try (RealCodex codex = RealCodex.start()) {
            assertThat(codex.client.statistics().serverVersion()).isEqualTo(ProtocolVersion.CODEX);
            assertThat(codex.client.state()).isEqualTo(ClientState.READY);
        }
    }

    @Test
    void whenClosedMidTurnThenProcessIsGoneAndCallersAreReleased() {
        RealCodex codex = RealCodex.start();
        codex.model.script(
                "endless", ModelResponse.builder().text("never ").hangs().build());
        TurnHandle turn = codex.thread().startTurn("endless");
        ProcessHandle process = codex.transport.process();

        codex.close();

        assertThat(process.isAlive()).isFalse();
        assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
        assertThatThrownBy(() -> codex.client.startThread()).isInstanceOf(TransportClosedException.class);
    }

    @Test
    void whenProcessIsKilledAndNotStartedAgainThenTurnIsLostOnceAndClientFails() {
        try (RealCodex codex = RealCodex.start((builder) -> builder.restart(RestartPolicy.never()))) {
            codex.model.script(
                    "endless", ModelResponse.builder().text("never ").hangs().build());
            TurnHandle turn = codex.thread().startTurn("endless");

            codex.transport.process().destroyForcibly();

            assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
            assertThat(turn.stream()).filteredOn(TurnEvent::isTerminal).hasSize(1);
            Awaitility.await().until(() -> codex.client.state() == ClientState.FAILED);
            assertThatThrownBy(() -> codex.client.startThread())
                    .isInstanceOfSatisfying(
                            TransportClosedException.class,
                            (closed) -> assertThat(closed.exitCode()).isEqualTo(137));
        }
    }

    @Test
    void whenServerEndsAtOnceThenStartFailsWithExitCodeAndStderr() {
        RealCodex.assumeAvailable();
        StdioTransport transport = StdioTransport.builder()
                .command(List.of(PinnedCodex.require().toString()))
                .arguments(List.of("app-server", "--no-such-option"))
                .build();
        try (AppServerClient client =
                AppServerClient.builder().transport(transport).build()) {
            assertThatThrownBy(client::start).isInstanceOfSatisfying(AppServerStartException.class, (failure) -> {
                assertThat(failure.reason()).isEqualTo(AppServerStartException.Reason.ENDED);
                assertThat(failure.exitCode()).isEqualTo(2);
                assertThat(failure.stderrTail()).contains("--no-such-option");
            });
        }
    }

    @Test
    void whenCommandIsTheNodeScriptThenNativeBinaryIsRun() throws IOException {
        RealCodex.assumeAvailable();
        Path script = PinnedCodex.require();
        while (script != null && !script.endsWith("node_modules")) {
            script = script.getParent();
        }
        Assumptions.assumeTrue(script != null, "codex was not installed by npm");
        try (FakeModelEndpoint model = FakeModelEndpoint.start();
                CodexHome home = CodexHome.create(model)) {
            RecordingTransport transport = new RecordingTransport(StdioTransport.builder()
                    .command(List.of(script.resolve(".bin").resolve("codex").toString()))
                    .arguments(home.arguments())
                    .environment(home.environment())
                    .build());
            try (AppServerClient client =
                    AppServerClient.builder().transport(transport).build()) {
                client.start();
                assertThat(transport.process().info().command())
                        .hasValue(PinnedCodex.require().toString());
            }
        }
    }

    @Test
    void whenServerRefusesThenErrorIsTyped() {
        try (RealCodex codex = RealCodex.start()) {
            ThreadReadParams unknown = ThreadReadParams.of((params) -> params.threadId("not-a-uuid"));
            assertThatThrownBy(() -> codex.client.request(ClientRequests.THREAD_READ, unknown, Duration.ofSeconds(30)))
                    .isInstanceOfSatisfying(
                            InvalidRequestException.class,
                            (refused) -> assertThat(refused.rpcMessage()).startsWith("invalid thread id"));
        }
    }
}
