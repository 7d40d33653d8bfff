package io.github.codexspring.samples.plain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample in a JVM of its own, with a folder in front of the {@code PATH} that has a codex. */
final class Program {

    private Program() {}

    /** What it prints; it has to end well, and its server with it. */
    static String run(Path codexFolder, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainJava.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command().addAll(List.of(words));
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", codexFolder.toString(), (path, first) -> first + File.pathSeparator + path);
        Process process = builder.start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return printed;
        } finally {
            process.destroyForcibly();
        }
    }
}
