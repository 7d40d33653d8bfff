package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands to their end. */
final class Commands {

    private static final int MINUTES = 6;

    private Commands() {}

    static String run(List<String> command) {
        return run(command, Map.of(), Path.of("."));
    }

    /** What a command writes to its standard output. Fails unless it exits with 0 in a few minutes. */
    static String run(List<String> command, Map<String, String> environment, Path directory) {
        try {
            Path output = Files.createTempFile("bench", ".out");
            Path errors = Files.createTempFile("bench", ".err");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile())
                        .directory(directory.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                    throw new CommandException("no end after " + MINUTES + " minutes");
                }
                if (process.exitValue() != 0) {
                    throw new CommandException("exit code " + process.exitValue() + ": "
                            + essence(Files.readString(output) + Files.readString(errors)));
                }
                return Files.readString(output, StandardCharsets.UTF_8);
            } finally {
                Files.delete(output);
                Files.delete(errors);
            }
        } catch (IOException ex) {
            throw new CommandException(String.valueOf(ex.getMessage()));
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted");
        }
    }

    /** The line that says most: a Java exception's, else the last one. */
    private static String essence(String errors) {
        List<String> lines = errors.lines().filter((line) -> !line.isBlank()).toList();
        return lines.stream()
                .filter((line) -> line.startsWith("Exception in thread") || line.contains("OutOfMemoryError"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    /** A command could not be run or has failed. */
    static final class CommandException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        CommandException(String message) {
            super(message);
        }
    }
}
