package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.codexspring.client.CodexThread;
import io.github.codexspring.protocol.SandboxMode;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that the real app-server has started outlives its session, whoever is killed. */
@Tag("real-codex")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OrphanIT {

    private static final Duration SOON = Duration.ofSeconds(2);

    @ParameterizedTest
    @EnumSource(
            value = SandboxMode.class,
            names = {"READ_ONLY", "DANGER_FULL_ACCESS"})
    void whenTheServerIsKilledThenItsCommandEnds(SandboxMode sandbox) {
        try (RunningCommand command = new RunningCommand();
                RealCodex codex = RealCodex.start()) {
            run(command, codex, sandbox);
            codex.transport.process().destroyForcibly();
            command.awaitGone(SOON);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SandboxMode.class,
            names = {"READ_ONLY", "DANGER_FULL_ACCESS"})
    void whenTheClientIsClosedThenItsCommandIsGone(SandboxMode sandbox) {
        try (RunningCommand command = new RunningCommand();
                RealCodex codex = RealCodex.start()) {
            run(command, codex, sandbox);
            codex.client.close();
            assertThat(command.processes()).isEmpty();
        }
    }

    @Test
    void whenTheNodeScriptIsKilledThenTheNativeServerAndItsCommandEnd() {
        RealCodex.assumeAvailable();
        List<String> node = nodeScript();
        try (RunningCommand command = new RunningCommand();
                RealCodex codex = RealCodex.start(node, (builder) -> {})) {
            run(command, codex, SandboxMode.DANGER_FULL_ACCESS);
            List<ProcessHandle> servers =
                    codex.transport.process().descendants().toList();
            assertThat(servers).isNotEmpty();
            codex.transport.process().destroyForcibly();
            command.awaitGone(SOON);
            Awaitility.await().atMost(SOON).until(() -> servers.stream().noneMatch(OrphanIT::runs));
        }
    }

    /** One that has ended and that init has not taken note of yet is alive to the JDK, but has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whenTheJvmIsKilledThenTheNextStartEndsWhatIsLeft(boolean serverCannotReact, @TempDir Path temporary)
            throws Exception {
        RealCodex.assumeAvailable();
        Process jvm = null;
        ProcessHandle server = null;
        try (FakeModelEndpoint model = FakeModelEndpoint.start();
                CodexHome home = CodexHome.create(model);
                RunningCommand command = new RunningCommand()) {
            command.script(model);
            List<String> line = new ArrayList<>(List.of(PinnedCodex.require().toString()));
            line.addAll(home.arguments());

            jvm = ClientMain.start(temporary, home.environment(), "turn", line);
            server = ClientMain.server(jvm);
            ProcessHandle ended = server;
            command.awaitRunning();
            if (serverCannotReact) {
                new ProcessBuilder("kill", "-STOP", Long.toString(server.pid()))
                        .start()
                        .waitFor();
            }
            jvm.destroyForcibly().waitFor();
            assertThat(command.processes()).isNotEmpty();
            assertThat(records(temporary)).hasSize(1);

            Process next = ClientMain.start(temporary, home.environment(), "close", line);
            ClientMain.server(next);
            assertThat(command.processes()).isEmpty();
            // It has ended, but whoever adopted it may need a moment to take note.
            Awaitility.await().atMost(SOON).until(() -> !ended.isAlive());
            assertThat(next.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(next.exitValue()).isZero();
            assertThat(records(temporary)).isEmpty();
        } finally {
            if (jvm != null) {
                jvm.destroyForcibly();
            }
            if (server != null) {
                server.destroyForcibly();
            }
        }
    }

    private static void run(RunningCommand command, RealCodex codex, SandboxMode sandbox) {
        command.script(codex.model);
        CodexThread thread = codex.client.startThread(
                (params) -> params.cwd(codex.home.workspace().toString()).sandbox(sandbox));
        thread.startTurn(RunningCommand.PROMPT);
        command.awaitRunning();
    }

    /** The script as node is given it: not recognised, so that it is run. */
    private static List<String> nodeScript() {
        Path modules = PinnedCodex.require();
        while (modules != null && !modules.endsWith("node_modules")) {
            modules = modules.getParent();
        }
        Assumptions.assumeTrue(modules != null, "codex was not installed by npm");
        return List.of("node", modules.resolve("@openai/codex/bin/codex.js").toString());
    }

    private static List<Path> records(Path temporary) throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter((file) -> file.toString().endsWith(".session")).toList();
        }
    }
}
