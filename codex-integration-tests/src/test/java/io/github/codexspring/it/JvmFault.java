package io.github.codexspring.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.PinnedCodex;

import static org.assertj.core.api.Assertions.assertThat;

/** The JVM of the client is killed, and its app-server cannot notice. */
final class JvmFault {

    private JvmFault() {}

    static List<Fault> all() {
        return List.of(Fault.slow(
                "SIGKILL to the JVM of the client while the app-server stands still, then another start",
                JvmFault::play));
    }

    private static FaultRow play() throws Exception {
        Path temporary = Files.createTempDirectory("fault-jvm-");
        Process jvm = null;
        ProcessHandle server = null;
        try (FakeModelEndpoint model = FakeModelEndpoint.start();
                CodexHome home = CodexHome.create(model);
                RunningCommand command = new RunningCommand()) {
            Leftovers leftovers = new Leftovers();
            command.script(model);
            List<String> line = new ArrayList<>(List.of(PinnedCodex.require().toString()));
            line.addAll(home.arguments());
            jvm = ClientMain.start(temporary, home.environment(), "turn", line);
            server = ClientMain.server(jvm);
            command.awaitRunning();
            ProcessFaults.signal(server, "STOP");
            long since = System.nanoTime();
            jvm.destroyForcibly().waitFor();
            assertThat(command.processes()).isNotEmpty();
            Process next = ClientMain.start(temporary, home.environment(), "close", line);
            ClientMain.server(next);
            Duration over = Duration.ofNanos(System.nanoTime() - since);
            assertThat(command.processes()).isEmpty();
            assertThat(next.waitFor(30, TimeUnit.SECONDS)).isTrue();
            List<String> left = new ArrayList<>(
                    leftovers.find(List.of(server), home.workspace().getParent()));
            records(temporary).forEach((file) -> left.add("file " + file));
            return new FaultRow(null, over, "recovered", Map.of(), Duration.ZERO, Duration.ZERO, left);
        } finally {
            if (jvm != null) {
                jvm.destroyForcibly();
            }
            if (server != null) {
                server.destroyForcibly();
            }
            delete(temporary);
        }
    }

    private static List<Path> records(Path temporary) throws Exception {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter((file) -> file.toString().endsWith(".session")).toList();
        }
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
