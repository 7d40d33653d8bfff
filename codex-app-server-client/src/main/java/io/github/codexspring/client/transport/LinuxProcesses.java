package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code /proc} tells about processes. One that ends while it is looked at, or is not ours to see, is absent. */
final class LinuxProcesses {

    /** Whether there is such a {@code /proc}. */
    static final boolean AVAILABLE = Files.isReadable(Path.of("/proc/self/environ"));

    private static final Logger logger = LoggerFactory.getLogger(LinuxProcesses.class);

    private static final Path PROC = Path.of("/proc");

    private static final int STATE = 0;

    private static final int START = 19;

    private LinuxProcesses() {}

    /** When a process was started, in ticks since boot: unlike a time of day it never shifts. */
    static Optional<Long> start(long pid) {
        return stat(pid).map((fields) -> Long.valueOf(fields[START]));
    }

    static boolean isZombie(long pid) {
        return stat(pid).filter((fields) -> fields[STATE].equals("Z")).isPresent();
    }

    /** The fields behind the name of the program, which may hold anything. */
    private static Optional<String[]> stat(long pid) {
        return read(PROC.resolve(pid + "/stat"))
                .map((text) -> text.substring(text.lastIndexOf(')') + 1).strip().split(" "))
                .filter((fields) -> fields.length > START);
    }

    /** All processes whose environment, as they were started with it, holds {@code token}. */
    static List<ProcessHandle> carrying(String token) {
        List<ProcessHandle> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                // The handle first: if it still is alive when the token has been seen, the token was its own.
                ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                        .filter((handle) -> carries(process, token) && handle.isAlive())
                        .ifPresent(found::add);
            }
        } catch (IOException | DirectoryIteratorException ex) {
            logger.debug("/proc cannot be listed", ex);
        }
        return found;
    }

    private static boolean carries(Path process, String token) {
        return read(process.resolve("environ"))
                .filter((environment) -> environment.contains(token))
                .isPresent();
    }

    /** Names the machine since its boot and the container: only there do pids mean what they meant. */
    static String scope() {
        String boot = read(PROC.resolve("sys/kernel/random/boot_id")).orElse("").strip();
        return boot + " " + namespace();
    }

    private static String namespace() {
        try {
            return Files.readSymbolicLink(PROC.resolve("self/ns/pid")).toString();
        } catch (IOException ex) {
            logger.debug("The pid namespace is not known", ex);
            return "";
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException ex) {
            return Optional.empty();
        }
    }
}
