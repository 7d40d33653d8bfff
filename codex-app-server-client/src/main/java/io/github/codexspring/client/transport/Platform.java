package io.github.codexspring.client.transport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What differs between operating systems when a process is started. A value, so that each can be tested on any.
 *
 * @param os as npm names it: {@code linux}, {@code darwin}, {@code win32}
 * @param arch as npm names it: {@code x64}, {@code arm64}
 */
record Platform(String os, String arch) {

    static final Platform CURRENT = of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));

    /** From the system properties {@code os.name} and {@code os.arch}. */
    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String os = name.startsWith("windows") ? "win32" : name.startsWith("mac") ? "darwin" : "linux";
        return new Platform(os, (osArch.equals("aarch64") || osArch.equals("arm64")) ? "arm64" : "x64");
    }

    boolean isWindows() {
        return this.os.equals("win32");
    }

    String pathSeparator() {
        return isWindows() ? ";" : ":";
    }

    /** File name of the native codex. */
    String executable() {
        return isWindows() ? "codex.exe" : "codex";
    }

    /** The npm packages that may hold it: macOS and Windows run the programs of the other processor too. */
    List<String> packages() {
        String own = "codex-" + this.os + "-" + this.arch;
        return this.os.equals("linux")
                ? List.of(own)
                : List.of(own, "codex-" + this.os + (this.arch.equals("x64") ? "-arm64" : "-x64"));
    }

    /** Names of the files that a command without a folder may mean, best first. */
    Stream<String> fileNames(String command) {
        if (!isWindows()) {
            return Stream.of(command);
        }
        String lower = command.toLowerCase(Locale.ROOT);
        boolean complete = Stream.of(".exe", ".com", ".cmd", ".bat").anyMatch(lower::endsWith);
        return complete
                ? Stream.of(command)
                : Stream.of(".com", ".exe", ".bat", ".cmd").map(command::concat);
    }

    /** A variable whose name means the same in any case on Windows. */
    @Nullable
    String variable(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value != null || !isWindows()) {
            return value;
        }
        return environment.entrySet().stream()
                .filter((entry) -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
