package io.github.codexspring.samples.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeAppServerMain;
import io.github.codexspring.testkit.FakeScenario;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class PlainJavaTest {

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the fake is put behind a shell script")
    void whenRunThenItPrintsTheAnswerAndEnds(@TempDir Path folder) throws Exception {
        Path codex = folder.resolve("codex");
        Files.writeString(codex, script(FakeAppServerMain.command(Scenario.class)));
        Files.setPosixFilePermissions(codex, PosixFilePermissions.fromString("rwx------"));
        assertThat(Program.run(folder, Map.of(), "What", "is", "it?")).isEqualTo("A teapot." + System.lineSeparator());
    }

    private static String script(List<String> command) {
        return command.stream()
                .map((argument) -> "'" + argument.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "#!/bin/sh\nexec ", " \"$@\"\n"));
    }

    @Test
    void whenReadThenItsMainIsShort() throws IOException {
        List<String> lines = Files.readAllLines(
                Path.of("src/main/java", PlainJava.class.getName().replace('.', '/') + ".java"));
        int main = lines.indexOf("    public static void main(String[] words) {");
        int end = main + lines.subList(main, lines.size()).indexOf("    }");
        assertThat(main).isPositive();
        assertThat(end - main + 1).isBetween(5, 15);
    }

    @Test
    void whenRunThenThereIsNoSpring() {
        assertThat(System.getProperty("java.class.path"))
                .contains("codex-app-server-client")
                .doesNotContain("springframework");
    }

    static final class Scenario implements FakeScenario {

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            server.onTurn("What is it?", TurnScript.text("A teapot."));
        }
    }
}
