package io.github.codexspring.client.transport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the native executable behind the {@code codex} that npm installs. That one is a Node script; a hard kill of it
 * would leave the server running.
 */
final class NativeCodex {

    private static final Logger logger = LoggerFactory.getLogger(NativeCodex.class);

    private static final String EXECUTABLE =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win") ? "codex.exe" : "codex";

    private NativeCodex() {}

    /** The native executable behind {@code command}, or {@code command} itself when there is no wrapper to see. */
    static String resolve(String command, Map<String, String> environment) {
        Path file = locate(command, environment.get("PATH"));
        if (file == null) {
            return command;
        }
        return behindWrapper(file).map(Path::toString).orElse(file.toString());
    }

    private static @Nullable Path locate(String command, @Nullable String path) {
        if (command.contains("/") || command.contains(File.separator)) {
            Path file = Path.of(command).toAbsolutePath();
            return Files.isRegularFile(file) ? file : null;
        }
        if (path == null) {
            return null;
        }
        for (String folder : path.split(File.pathSeparator)) {
            for (String name : List.of(command, command + ".exe", command + ".cmd")) {
                Path file = Path.of(folder.isEmpty() ? "." : folder, name);
                if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return file;
                }
            }
        }
        return null;
    }

    private static Optional<Path> behindWrapper(Path file) {
        try {
            Path real = file.toRealPath();
            String name = real.getFileName().toString();
            Path folder = real.getParent();
            if (name.equals("codex.js") && folder != null && folder.getParent() != null) {
                return nativeOf(folder.getParent());
            }
            if (name.equals("codex.cmd") && folder != null) {
                return nativeOf(folder.resolve("node_modules/@openai/codex"));
            }
        } catch (IOException ex) {
            logger.debug("'{}' could not be looked into; it is run as it is", file, ex);
        }
        return Optional.empty();
    }

    /** Looks in the platform packages beside and below npm's {@code @openai/codex}. */
    private static Optional<Path> nativeOf(Path wrapperPackage) throws IOException {
        String platform = "codex-" + platform();
        for (Path packages :
                List.of(wrapperPackage.resolve("node_modules/@openai"), wrapperPackage.resolveSibling(""))) {
            Path vendor = packages.resolve(platform).resolve("vendor");
            if (!Files.isDirectory(vendor)) {
                continue;
            }
            try (Stream<Path> triples = Files.list(vendor)) {
                Optional<Path> found = triples.map(
                                (triple) -> triple.resolve("bin").resolve(EXECUTABLE))
                        .filter(Files::isExecutable)
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        String system = os.contains("win") ? "win32" : os.contains("mac") ? "darwin" : "linux";
        return system + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x64");
    }
}
