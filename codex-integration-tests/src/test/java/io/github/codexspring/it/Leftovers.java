package io.github.codexspring.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Looks for what a client and its app-servers have left: processes, threads and files. */
final class Leftovers {

    /** Threads of a pool go some seconds after their last task. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Set<Thread> threads = new HashSet<>(clientThreads().toList());

    private static Stream<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter((thread) -> thread.getName().startsWith("codex-"));
    }

    /** What is left, when it has been given a little time to go. */
    List<String> find(List<ProcessHandle> servers, Path home) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> look(servers, home).isEmpty());
            return List.of();
        } catch (ConditionTimeoutException ex) {
            return look(servers, home);
        }
    }

    private List<String> look(List<ProcessHandle> servers, Path home) {
        List<String> left = new ArrayList<>();
        servers.stream().filter(ProcessHandle::isAlive).forEach((server) -> left.add("server " + server.pid()));
        ProcessHandle.allProcesses()
                .filter((process) -> !servers.contains(process) && belongsTo(process, home))
                .forEach((process) -> left.add("process " + process.pid() + " " + process.info()));
        clientThreads()
                .filter((thread) -> !this.threads.contains(thread))
                .forEach((thread) -> left.add("thread " + thread.getName()));
        sessionRecords().forEach((file) -> left.add("file " + file));
        return left;
    }

    /** On Linux the environment of a process tells whose home it was started with. */
    private static boolean belongsTo(ProcessHandle process, Path home) {
        Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
        try {
            return Files.isReadable(environment)
                    && new String(Files.readAllBytes(environment), StandardCharsets.ISO_8859_1)
                            .contains(home.toString());
        } catch (IOException ex) {
            // It has ended meanwhile.
            return false;
        }
    }

    /** Those that this JVM has written. */
    private static List<Path> sessionRecords() {
        String own = "jvm.pid=" + ProcessHandle.current().pid() + "\n";
        List<Path> records = new ArrayList<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, "codex-spring-*")) {
            for (Path folder : folders) {
                if (!Files.isReadable(folder)) {
                    continue;
                }
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.session")) {
                    for (Path file : files) {
                        if (Files.readString(file).contains(own)) {
                            records.add(file);
                        }
                    }
                }
            }
        } catch (IOException ex) {
            // A file has gone meanwhile; it is looked again.
            records.add(temporary);
        }
        return records;
    }
}
