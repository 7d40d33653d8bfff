package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.github.codexspring.protocol.ProtocolVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The real codex, in the version that this project is made for: the native executable, not npm's script around it. Looked
 * for in this order: the environment variable {@code CODEX_BINARY}; a cache folder of the user named by version; else it is
 * installed there with npm, once, which takes about 400 MB. The answer is kept for the life of the JVM.
 *
 * @since 0.1.0
 */
public final class PinnedCodex {

    /** The environment variable that names an executable to be used instead. */
    public static final String BINARY_VARIABLE = "CODEX_BINARY";

    private static final Logger log = LoggerFactory.getLogger(PinnedCodex.class);

    private static final Duration INSTALL_TIMEOUT = Duration.ofMinutes(10);

    private static final String NOT_MISSING = "codex is available";

    private final Map<String, String> environment;

    private final Path cacheRoot;

    private final String version;

    private final String osName;

    private final String osArch;

    private @Nullable Lookup lookup;

    PinnedCodex(Map<String, String> environment, Path cacheRoot, String version, String osName, String osArch) {
        this.environment = environment;
        this.cacheRoot = cacheRoot;
        this.version = version;
        this.osName = osName;
        this.osArch = osArch;
    }

    /**
     * Finds the executable, installing it if need be; the first call may take minutes then.
     *
     * @return an absolute path, or empty if there is neither codex nor a working npm
     * @throws IllegalStateException if {@code CODEX_BINARY} is set but names no executable file
     */
    public static Optional<Path> find() {
        return Optional.ofNullable(Default.INSTANCE.lookup().binary());
    }

    /**
     * Finds the executable like {@link #find()}.
     *
     * @return an absolute path
     * @throws IllegalStateException if there is none; the message says why
     */
    public static Path require() {
        return Default.INSTANCE.required();
    }

    /**
     * Says why {@link #find()} is empty, for the message of a skipped test.
     *
     * @return one or more lines of text
     */
    public static String unavailableReason() {
        return Default.INSTANCE.lookup().reason();
    }

    /**
     * Returns the version that is looked for.
     *
     * @return for example {@code 0.169.0}
     */
    public static String version() {
        return Default.INSTANCE.version;
    }

    Path required() {
        Lookup result = lookup();
        if (result.binary() == null) {
            throw new IllegalStateException(result.reason());
        }
        return result.binary();
    }

    synchronized Lookup lookup() {
        if (this.lookup == null) {
            this.lookup = search();
        }
        return this.lookup;
    }

    private Lookup search() {
        String named = this.environment.getOrDefault(BINARY_VARIABLE, "");
        if (!named.isBlank()) {
            return Lookup.found(checked(Path.of(named).toAbsolutePath()));
        }
        NpmLayout layout = NpmLayout.of(this.osName, this.osArch);
        if (layout == null) {
            return missing("there is none for " + this.osName + " on " + this.osArch);
        }
        CodexCache cache = new CodexCache(this.cacheRoot, this.version, layout);
        Optional<Path> cached = cache.find();
        if (cached.isPresent()) {
            return Lookup.found(cached.get());
        }
        Path npm = NpmInstaller.findNpm(this.environment.getOrDefault("PATH", ""), this.osName);
        if (npm == null) {
            return missing("it is not in " + cache.folder() + ", and npm, which could install it, is not on the PATH");
        }
        return install(cache, npm);
    }

    private static Path checked(Path binary) {
        if (!Files.isRegularFile(binary) || !Files.isExecutable(binary)) {
            throw new IllegalStateException(BINARY_VARIABLE + " names no executable file: " + binary);
        }
        return binary;
    }

    private Lookup install(CodexCache cache, Path npm) {
        try {
            return Lookup.found(cache.install(new NpmInstaller(npm, INSTALL_TIMEOUT), INSTALL_TIMEOUT));
        } catch (IOException ex) {
            log.warn("codex {} could not be installed", this.version, ex);
            return missing("it could not be installed in " + cache.folder() + ". " + ex.getMessage());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while codex was being installed", ex);
        }
    }

    private Lookup missing(String reason) {
        return new Lookup(
                null,
                "codex " + this.version + " is not available: " + reason + " (" + BINARY_VARIABLE + " is not set)");
    }

    /** What a search came to: an executable, or the reason why there is none. */
    record Lookup(@Nullable Path binary, String reason) {

        static Lookup found(Path binary) {
            return new Lookup(binary, NOT_MISSING);
        }
    }

    /** Created on first use. */
    private static final class Default {

        static final PinnedCodex INSTANCE = new PinnedCodex(
                System.getenv(),
                Path.of(System.getProperty("user.home"), ".cache", "codex-spring"),
                ProtocolVersion.CODEX,
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
