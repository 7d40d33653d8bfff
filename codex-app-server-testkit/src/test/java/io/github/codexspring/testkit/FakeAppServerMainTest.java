package io.github.codexspring.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FakeAppServerMainTest {

    private Process process;

    @AfterEach
    void kill() {
        this.process.destroyForcibly();
    }

    @Test
    void whenStartedAsAProcessThenItServesUntilItsInputEnds() throws Exception {
        LineClient client = start().initialize();
        client.startTurn(client.startThread(), "hello");
        client.awaitMethod("turn/completed");
        this.process.getOutputStream().close();

        assertThat(this.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(this.process.exitValue()).isZero();
        assertThat(client.lines()).anyMatch((line) -> line.contains("arguments: [app-server]"));
    }

    @Test
    void whenScriptCrashesThenTheProcessHasThatExitCode() throws Exception {
        LineClient client = start().initialize();
        client.startTurn(client.startThread(), "crash");

        assertThat(this.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(this.process.exitValue()).isEqualTo(42);
        assertThat(new String(this.process.getErrorStream().readAllBytes())).contains("last words");
    }

    private LineClient start() throws IOException {
        List<String> command = new ArrayList<>(FakeAppServerMain.command(Scenario.class));
        command.add("app-server");
        this.process = new ProcessBuilder(command).start();
        return new LineClient(this.process.getInputStream(), this.process.getOutputStream());
    }

    /** Answers with its arguments, or crashes. */
    static final class Scenario implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            server.onTurn(
                    "crash",
                    TurnScript.builder().stderr("last words").crashes(42).build());
            server.onTurn("hello", TurnScript.text("arguments: " + arguments));
        }
    }
}
