package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the native executable behind the {@code codex} that npm and others install. That one is a script: a hard kill of
 * it would leave the server running, and on Windows its arguments would go through {@code cmd.exe}.
 */
final class NativeCodex {

    private static final Logger logger = LoggerFactory.getLogger(NativeCodex.class);

    private static final String WRAPPER = "@openai/codex";

    private final Platform platform;

    NativeCodex(Platform platform) {
        this.platform = platform;
    }

    /**
     * The file to run for a command.
     *
     * @param command a name or a path
     * @param searchPaths values of {@code PATH}, to be searched one after the other; may hold null
     * @return the native executable behind a wrapper, else the file that was found, else {@code command} itself for the
     *     operating system to look for
     * @throws IOException when the command cannot be run safely; the message says why
     */
    String resolve(String command, List<@Nullable String> searchPaths) throws IOException {
        boolean path = command.contains("/") || (this.platform.isWindows() && command.contains("\\"));
        Path file = path ? file(command) : search(command, searchPaths);
        if (file == null) {
            if (!path && this.platform.isWindows()) {
                // Windows would also look into the current folder, where anybody may have put something.
                throw new IOException("it is not on the PATH");
            }
            return refuseBatch(command, command);
        }
        Optional<Path> found = behindWrapper(file);
        return found.isPresent() ? found.get().toString() : refuseBatch(file.toString(), command);
    }

    /** What a batch file gets is read by {@code cmd.exe}, and no quoting keeps all of it from being run as a command. */
    private String refuseBatch(String file, String command) throws IOException {
        String lower = file.toLowerCase(Locale.ROOT);
        if (this.platform.isWindows() && (lower.endsWith(".cmd") || lower.endsWith(".bat"))) {
            throw new IOException("'" + command + "' is the batch file '" + file + "' and no "
                    + this.platform.executable()
                    + " is found behind it; arguments of a batch file cannot be passed on safely, so name the "
                    + this.platform.executable() + " itself");
        }
        return file;
    }

    private @Nullable Path file(String command) {
        Path file = Path.of(command).toAbsolutePath();
        if (Files.isRegularFile(file)) {
            return file;
        }
        return this.platform
                .fileNames(file.getFileName().toString())
                .map(file::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Path search(String command, List<@Nullable String> searchPaths) {
        for (String searchPath : searchPaths) {
            if (searchPath == null) {
                continue;
            }
            for (String folder : searchPath.split(this.platform.pathSeparator())) {
                Optional<Path> found = this.platform
                        .fileNames(command)
                        .flatMap((name) -> in(folder, name))
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    private Stream<Path> in(String folder, String name) {
        try {
            String plain = this.platform.isWindows() ? folder.replace("\"", "") : folder;
            if (plain.isEmpty() && this.platform.isWindows()) {
                return Stream.empty();
            }
            Path file = Path.of(plain.isEmpty() ? "." : plain, name);
            return (Files.isRegularFile(file) && Files.isExecutable(file)) ? Stream.of(file) : Stream.empty();
        } catch (InvalidPathException ex) {
            logger.debug("'{}' on the PATH is no folder", folder, ex);
            return Stream.empty();
        }
    }

    private Optional<Path> behindWrapper(Path file) {
        try {
            for (Path wrapperPackage : wrapperPackages(file)) {
                if (Files.isDirectory(wrapperPackage)) {
                    Optional<Path> found = nativeOf(wrapperPackage.toRealPath());
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        } catch (IOException ex) {
            logger.debug("'{}' could not be looked into; it is run as it is", file, ex);
        }
        return Optional.empty();
    }

    /** Where the package may be that a wrapper belongs to; nowhere for a native program. */
    private List<Path> wrapperPackages(Path file) throws IOException {
        Path real = file.toRealPath();
        Path folder = real.getParent();
        String name = real.getFileName().toString();
        if (folder == null) {
            return List.of();
        }
        if (name.equals("codex.js") && folder.getParent() != null) {
            return List.of(folder.getParent());
        }
        boolean shim = this.platform.isWindows() ? name.equalsIgnoreCase("codex.cmd") : isScript(real);
        if (!shim || !name.startsWith("codex")) {
            return List.of();
        }
        return List.of(
                folder.resolve("node_modules").resolve(WRAPPER),
                folder.resolveSibling(WRAPPER),
                folder.resolve("global/5/node_modules").resolve(WRAPPER));
    }

    private static boolean isScript(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'#', '!'});
        }
    }

    /** Looks below and beside the wrapper's package, and into it. */
    private Optional<Path> nativeOf(Path wrapperPackage) throws IOException {
        Path scope = wrapperPackage.resolveSibling("");
        List<Path> vendors = Stream.concat(
                        this.platform.packages().stream()
                                .flatMap((name) -> Stream.of(
                                        wrapperPackage
                                                .resolve("node_modules/@openai")
                                                .resolve(name),
                                        scope.resolve(name)))
                                .map((found) -> found.resolve("vendor")),
                        Stream.of(wrapperPackage.resolve("vendor")))
                .toList();
        for (Path vendor : vendors) {
            Optional<Path> found = Files.isDirectory(vendor) ? executableIn(vendor) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Path> executableIn(Path vendor) throws IOException {
        try (Stream<Path> triples = Files.list(vendor)) {
            return triples.map((triple) -> triple.resolve("bin").resolve(this.platform.executable()))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst();
        }
    }
}
