package io.github.codexspring.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Runs {@code npm install} for a package into a folder of its own. */
final class NpmInstaller {

    private static final int TAIL_CHARS = 2_000;

    private final Path npm;

    private final Duration timeout;

    NpmInstaller(Path npm, Duration timeout) {
        this.npm = npm;
        this.timeout = timeout;
    }

    /**
     * Looks for npm in the directories of a search path.
     *
     * @param searchPath the value of the variable {@code PATH}
     * @return the executable, or {@code null} if there is none
     */
    static @Nullable Path findNpm(String searchPath, String osName) {
        boolean windows = osName.toLowerCase(Locale.ROOT).startsWith("windows");
        for (String directory : searchPath.split(File.pathSeparator)) {
            if (!directory.isBlank()) {
                Path npm = Path.of(directory).resolve(windows ? "npm.cmd" : "npm");
                if (Files.isExecutable(npm)) {
                    return npm;
                }
            }
        }
        return null;
    }

    /**
     * Installs.
     *
     * @param spec the package with its version
     * @param prefix an existing folder
     * @param output the file that takes what npm prints
     * @throws IOException if npm fails or takes too long; the message ends with the last lines npm printed
     */
    void install(String spec, Path prefix, Path output) throws IOException, InterruptedException {
        List<String> command = List.of(
                this.npm.toString(),
                "install",
                "--prefix",
                prefix.toString(),
                "--no-save",
                "--no-audit",
                "--no-fund",
                spec);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(this.timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("npm install " + spec + " took longer than " + this.timeout + tail(output));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("npm install " + spec + " ended with " + process.exitValue() + tail(output));
        }
    }

    private static String tail(Path output) throws IOException {
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
        return ": " + text.substring(Math.max(0, text.length() - TAIL_CHARS));
    }
}
