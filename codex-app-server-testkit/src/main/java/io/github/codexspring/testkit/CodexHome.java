package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A private world for a codex process: {@code CODEX_HOME} with a {@code config.toml} that names a model provider on this
 * machine, a {@code HOME}, a directory for temporary files and a workspace, all in one temporary folder. The user's own
 * configuration and login are neither read nor written. Close it after the process has ended.
 *
 * @since 0.1.0
 */
public final class CodexHome implements AutoCloseable {

    /** The model named in the configuration unless another is chosen; codex offers it all tools, {@code apply_patch} too. */
    public static final String DEFAULT_MODEL = "gpt-5.5";

    private static final Duration DELETE_PATIENCE = Duration.ofSeconds(5);

    private static final List<String> INHERITED = List.of(
            "PATH", "LANG", "LC_ALL", "TZ", "SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "NUMBER_OF_PROCESSORS");

    private final Path root;

    private CodexHome(Path root) {
        this.root = root;
    }

    /**
     * Creates a home for an endpoint with the defaults of {@link #builder(URI)}.
     *
     * @param endpoint the endpoint that plays the model
     * @return the home
     * @throws UncheckedIOException if it cannot be written
     */
    public static CodexHome create(FakeModelEndpoint endpoint) {
        return builder(endpoint.baseUrl()).build();
    }

    /**
     * Starts the description of a home.
     *
     * @param baseUrl the address of the Responses API, ending in {@code /v1}
     * @return a builder: model {@value #DEFAULT_MODEL}, read-only sandbox, approvals on request, no retries
     */
    public static CodexHomeBuilder builder(URI baseUrl) {
        return new CodexHomeBuilder(baseUrl);
    }

    static CodexHome write(Path root, String config) throws IOException {
        CodexHome home = new CodexHome(root.toRealPath());
        for (Path directory : List.of(home.codexHome(), home.userHome(), home.temporary(), home.workspace())) {
            Files.createDirectories(directory);
        }
        Files.writeString(home.configFile(), config);
        return home;
    }

    /**
     * Returns the directory for {@code CODEX_HOME}.
     *
     * @return an absolute path
     */
    public Path codexHome() {
        return this.root.resolve("codex");
    }

    /**
     * Returns the configuration, which codex reads again for every new thread.
     *
     * @return the path of {@code config.toml}
     */
    public Path configFile() {
        return codexHome().resolve("config.toml");
    }

    /**
     * Returns the empty directory for threads to work in.
     *
     * @return an absolute path without symbolic links
     */
    public Path workspace() {
        return this.root.resolve("workspace");
    }

    private Path userHome() {
        return this.root.resolve("user");
    }

    private Path temporary() {
        return this.root.resolve("tmp");
    }

    /**
     * Returns the environment of the process. It is complete, and also does when it is laid over an inherited one: proxies are
     * switched off for this machine.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (String name : INHERITED) {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        environment.put("CODEX_HOME", codexHome().toString());
        environment.put("HOME", userHome().toString());
        environment.put("USERPROFILE", userHome().toString());
        environment.put("TMPDIR", temporary().toString());
        environment.put("TMP", temporary().toString());
        environment.put("TEMP", temporary().toString());
        environment.put("NO_PROXY", "127.0.0.1,localhost");
        environment.put("no_proxy", "127.0.0.1,localhost");
        return Map.copyOf(environment);
    }

    /**
     * Returns the arguments of the executable for an app-server on its standard streams that stays offline.
     *
     * @return an unmodifiable list, without the executable
     */
    public List<String> arguments() {
        return List.of("app-server", "--disable", "plugins");
    }

    /**
     * Deletes the folder; waits some seconds for a process that is still writing.
     *
     * @throws UncheckedIOException if something cannot be deleted
     */
    @Override
    public void close() {
        try {
            DirectoryTree.delete(this.root, DELETE_PATIENCE);
        } catch (IOException ex) {
            throw new UncheckedIOException("Cannot delete " + this.root, ex);
        }
    }
}
