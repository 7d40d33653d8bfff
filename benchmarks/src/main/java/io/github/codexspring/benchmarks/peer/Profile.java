package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/** Records where the time goes, when the property {@code bench.jfr} names a file. */
final class Profile {

    private static final Duration PERIOD = Duration.ofMillis(5);

    private final @Nullable Recording recording;

    private Profile(@Nullable Recording recording) {
        this.recording = recording;
    }

    static Profile start() throws IOException {
        String file = System.getProperty("bench.jfr");
        if (file == null) {
            return new Profile(null);
        }
        Recording recording = new Recording();
        recording.enable("jdk.ExecutionSample").withPeriod(PERIOD);
        recording.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
        recording
                .enable("jdk.ObjectAllocationSample")
                .with("throttle", "1000/s")
                .withStackTrace();
        recording.setDestination(Path.of(file));
        recording.start();
        return new Profile(recording);
    }

    void stop() {
        if (this.recording != null) {
            this.recording.stop();
            this.recording.close();
        }
    }
}
