package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@DisabledOnOs(OS.WINDOWS)
class StdioTransportTest {

    @Test
    void whenTheExecutableIsMissingThenTheExceptionSaysWhatToDo() {
        StdioTransport transport = StdioTransport.builder()
                .command(List.of("no-such-codex-anywhere", "--token=secret"))
                .build();
        assertThatThrownBy(transport::open)
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(AppServerStartException.Reason.NOT_FOUND))
                .hasMessageContaining("no-such-codex-anywhere")
                .hasMessageContaining("npm install -g @openai/codex")
                .hasMessageNotContaining("secret");
        assertThat(transport).hasToString("stdio:no-such-codex-anywhere");
    }

    @Test
    void whenTheCommandIsEmptyThenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StdioTransport.builder().command(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StdioTransport.builder().command(List.of(" ")));
    }

    @Test
    void whenAFolderIsNoneThenTheExceptionNamesIt(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> ChildProgram.transport("sleep")
                        .workingDirectory(file)
                        .build()
                        .open())
                .isInstanceOf(AppServerStartException.class)
                .hasMessageContaining("working directory '" + file);
        assertThatThrownBy(() -> ChildProgram.transport("sleep")
                        .home(folder.resolve("none"))
                        .build()
                        .open())
                .isInstanceOf(AppServerStartException.class)
                .hasMessageContaining("CODEX_HOME");
    }

    @Test
    void whenVariablesAreListedThenOnlyThoseAreInherited(@TempDir Path home) throws Exception {
        List<String> environment = lines(ChildProgram.transport("environment")
                .inheritedVariables(List.of("PATH", "NO_SUCH_VARIABLE"))
                .environment(Map.of("MINE", "a b"))
                .home(home)
                .build());
        assertThat(environment).contains("MINE=a b", "CODEX_HOME=" + home, "PATH=" + System.getenv("PATH"));
        assertThat(environment.stream().map((line) -> line.substring(0, line.indexOf('='))))
                .isSubsetOf("MINE", "CODEX_HOME", "PATH", SessionMarker.VARIABLE, "_", "PWD", "SHLVL");
    }

    @Test
    void whenNothingIsInheritedThenOnlyOwnVariablesAreThere() throws Exception {
        assertThat(lines(ChildProgram.transport("environment")
                        .inheritEnvironment(false)
                        .environment(Map.of("MINE", "1"))
                        .build()))
                .contains("MINE=1")
                .noneMatch((line) -> line.startsWith("PATH="));
    }

    @Test
    void whenNothingIsInheritedThenTheCommandIsStillFoundOnThePathOfThisJvm() throws Exception {
        assertThat(lines(StdioTransport.builder()
                        .command(List.of("env"))
                        .arguments(List.of())
                        .inheritEnvironment(false)
                        .environment(Map.of("MINE", "1"))
                        .build()))
                .contains("MINE=1")
                .noneMatch((line) -> line.startsWith("PATH="));
    }

    @Test
    void whenConfigIsGivenThenItFollowsTheArguments() throws Exception {
        assertThat(lines(ChildProgram.transport("arguments", "a b", "$HOME")
                        .config(Map.of("model", "\"x y\""))
                        .build()))
                .containsExactly("arguments|a b|$HOME|-c|model=\"x y\"");
    }

    @Test
    void whenTheServerWritesMuchToStderrThenItsEndIsKeptAndBounded() throws Exception {
        TransportSession session = ChildProgram.transport("stderr", "20000")
                .stderr(Level.TRACE, 100)
                .build()
                .open();
        TransportEnd end = session.ended().get(20, TimeUnit.SECONDS);
        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.stderrTail()).endsWith("line 19999\nline 20000").hasSizeLessThanOrEqualTo(100);
        assertThat(session.stderrTail()).isEqualTo(end.stderrTail());
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerIgnoresStdinAndTermThenItIsKilledInTimeWithWhatItHasStarted() throws Exception {
        TransportSession session = ChildProgram.transport("stubborn").build().open();
        BufferedReader reader = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
        ProcessHandle grandchild =
                ProcessHandle.of(Long.parseLong(reader.readLine())).orElseThrow();
        ProcessHandle child = ProcessHandle.of(session.pid().orElseThrow()).orElseThrow();
        long start = System.nanoTime();
        session.close(Duration.ofMillis(100));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        await().until(() -> !child.isAlive() && !grandchild.isAlive());
        assertThat(session.ended().get(5, TimeUnit.SECONDS).exitCode()).isNotNull();
        session.close(Duration.ZERO);
    }

    private static List<String> lines(StdioTransport transport) throws Exception {
        TransportSession session = transport.open();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } finally {
            session.close(Duration.ZERO);
        }
    }
}
