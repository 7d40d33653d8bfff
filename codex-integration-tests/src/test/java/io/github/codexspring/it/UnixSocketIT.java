package io.github.codexspring.it;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.InvalidParamsException;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.client.transport.UnixSocketTransport;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class UnixSocketIT {

    @Test
    void whenServerListensOnASocketThenATurnRuns() {
        try (ListeningCodex codex = ListeningCodex.onSocket();
                AppServerClient client =
                        codex.client(UnixSocketTransport.builder(codex.socket()).build())) {
            codex.model.script("hello", ModelResponse.text("Hello \u2028 wörld 🙂"));
            client.start();
            CodexThread thread = client.startThread();
            assertThat(thread.run("hello").finalResponse()).isEqualTo("Hello \u2028 wörld 🙂");
            assertThatThrownBy(() -> thread.startTurn("€".repeat(17 << 20 >> 1)))
                    .as("a message longer than a frame may be is answered")
                    .isInstanceOf(InvalidParamsException.class);
            assertThat(thread.run("hello").finalResponse()).isNotBlank();
        }
    }

    @Test
    void whenServerIsKilledThenTheSessionEndsWithAReason() throws Exception {
        try (ListeningCodex codex = ListeningCodex.onSocket()) {
            TransportSession session =
                    UnixSocketTransport.builder(codex.socket()).build().open();
            codex.process.destroyForcibly();
            assertThat(session.ended().get(10, TimeUnit.SECONDS).reason()).isNotBlank();
            assertThat(session.input().read()).isEqualTo(-1);
            session.close(Duration.ZERO);
        }
    }
}
