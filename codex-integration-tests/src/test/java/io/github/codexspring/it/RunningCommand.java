package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;

/**
 * A command of the model that runs for minutes, in three processes: the one the model waits for, a child of it, and one that
 * has left session and parent behind. Its arguments are like no other's.
 */
final class RunningCommand implements AutoCloseable {

    static final String PROMPT = "run the long command";

    private final String seconds =
            "300." + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 10_000_000_000_000L);

    /** The command for a shell. */
    String text() {
        String sleep = "sleep " + this.seconds;
        return sleep + " & (setsid " + sleep + " &); " + sleep;
    }

    /** Scripts the model so that a turn with the prompt runs it. */
    void script(FakeModelEndpoint model) {
        model.script(
                PROMPT,
                ModelResponse.builder().shell(text()).build(),
                ModelResponse.builder().text("waiting ").hangs().build());
    }

    /** Its processes, which are called {@code sleep}; the shell and the sandbox have its text in their arguments too. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter((process) -> process.info().commandLine().orElse("").contains(this.seconds))
                .toList();
    }

    void awaitRunning() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> sleeping() == 3);
    }

    private long sleeping() {
        return processes().stream()
                .filter((process) -> process.info().command().orElse("").endsWith("sleep"))
                .count();
    }

    void awaitGone(Duration time) {
        Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(time).until(this::processes, List::isEmpty);
    }

    /** Leaves nothing, whatever a test has shown. */
    @Override
    public void close() {
        processes().forEach(ProcessHandle::destroyForcibly);
    }
}
