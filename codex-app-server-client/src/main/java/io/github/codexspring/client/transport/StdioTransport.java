package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.AppServerStartException;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * Runs {@code codex app-server} as a child process and talks to it over its standard streams. No shell is involved. The
 * Node script that npm installs as {@code codex} is resolved to the native executable behind it.
 *
 * <p>However a session ends, everything that the server has started ends with it: also what has left its process group or
 * was adopted by another parent, which is found on Linux by the variable {@code CODEX_SPRING_SESSION} in its environment.
 * Should this JVM be killed, the next one that opens a session on this machine as the same user ends what is left; for
 * that purpose a record of each running server, with process ids only, is kept in the folder {@code codex-spring-<user>}
 * of the system's directory for temporary files.
 */
public final class StdioTransport implements Transport {

    private final List<String> command;

    private final List<String> arguments;

    private final Map<String, String> config;

    private final ChildEnvironment environment;

    private final @Nullable Path workingDirectory;

    private final @Nullable Path home;

    private final Level stderrLevel;

    private final int stderrTailSize;

    private StdioTransport(Builder builder) {
        this.command = List.copyOf(builder.command);
        this.arguments = List.copyOf(builder.arguments);
        this.config = new LinkedHashMap<>(builder.config);
        Map<String, String> own = new LinkedHashMap<>(builder.environment);
        if (builder.home != null) {
            own.put("CODEX_HOME", builder.home.toString());
        }
        this.environment = new ChildEnvironment(builder.inheritEnvironment, builder.inheritedVariables, own);
        this.workingDirectory = builder.workingDirectory;
        this.home = builder.home;
        this.stderrLevel = builder.stderrLevel;
        this.stderrTailSize = builder.stderrTailSize;
    }

    /**
     * Starts to build a transport.
     *
     * @return a builder with the defaults: {@code codex app-server}, the environment inherited
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public TransportSession open() {
        if (this.workingDirectory != null) {
            requireDirectory(this.workingDirectory, "working directory");
        }
        if (this.home != null) {
            requireDirectory(this.home, "home (CODEX_HOME)");
        }
        SessionRecords records = SessionRecords.ofUser();
        new OrphanReaper(records).reap();
        SessionMarker marker = SessionMarker.random();
        try {
            return session(start(marker), marker, records);
        } catch (IOException ex) {
            throw new AppServerStartException(
                    AppServerStartException.Reason.NOT_FOUND,
                    "The app-server executable '" + this.command.get(0) + "' could not be run: " + ex.getMessage()
                            + "; install it with 'npm install -g @openai/codex' or name its path as the command",
                    this.command.get(0),
                    null,
                    "",
                    ex);
        }
    }

    private Process start(SessionMarker marker) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        Map<String, String> variables = builder.environment();
        String ownPath = Platform.CURRENT.variable(variables, "PATH");
        this.environment.applyTo(variables, Platform.CURRENT);
        marker.addTo(variables);
        List<String> line = new ArrayList<>(this.command);
        line.addAll(this.arguments);
        this.config.forEach((key, value) -> {
            line.add("-c");
            line.add(key + "=" + value);
        });
        if (Platform.CURRENT.isWindows() && !WindowsArguments.escapedByJdk()) {
            line.replaceAll(WindowsArguments::escape);
        }
        // The JDK finds a program on the PATH of this JVM, whatever the environment of the process.
        line.set(
                0,
                new NativeCodex(Platform.CURRENT)
                        .resolve(
                                this.command.get(0),
                                Arrays.asList(Platform.CURRENT.variable(variables, "PATH"), ownPath)));
        builder.command(line);
        if (this.workingDirectory != null) {
            builder.directory(this.workingDirectory.toFile());
        }
        return builder.start();
    }

    private TransportSession session(Process process, SessionMarker marker, SessionRecords records) {
        Path record = null;
        try {
            // A JVM that is killed before this leaves nothing: the server ends with its stdin and has started nothing
            // yet.
            record = records.write(marker, process.toHandle());
            return new ProcessSession(process, new StderrTail(this.stderrTailSize, this.stderrLevel), marker, record);
        } catch (RuntimeException | Error ex) {
            process.destroyForcibly();
            SessionRecords.delete(record);
            throw ex;
        }
    }

    private void requireDirectory(Path path, String what) {
        if (!Files.isDirectory(path)) {
            throw new AppServerStartException(
                    AppServerStartException.Reason.NOT_FOUND,
                    "The app-server's " + what + " '" + path + "' is not a folder; create it or name another",
                    this.command.get(0),
                    null,
                    "",
                    null);
        }
    }

    /** Names the executable only: arguments and environment may hold secrets. */
    @Override
    public String toString() {
        return "stdio:" + this.command.get(0);
    }

    /** Builds a {@link StdioTransport}. Not safe for use by several threads. */
    public static final class Builder {

        private List<String> command = List.of("codex");

        private List<String> arguments = List.of("app-server");

        private final Map<String, String> config = new LinkedHashMap<>();

        private final Map<String, String> environment = new LinkedHashMap<>();

        private boolean inheritEnvironment = true;

        private @Nullable List<String> inheritedVariables;

        private @Nullable Path workingDirectory;

        private @Nullable Path home;

        private Level stderrLevel = Level.DEBUG;

        private int stderrTailSize = 8 * 1024;

        private Builder() {}

        /**
         * Sets the executable and its leading arguments.
         *
         * @param command a name to be found on the {@code PATH} or a path, then arguments; not empty
         * @return this builder
         */
        public Builder command(List<String> command) {
            if (command.isEmpty() || command.get(0).isBlank()) {
                throw new IllegalArgumentException(
                        "The command is empty; name the codex executable, for example 'codex'");
            }
            this.command = List.copyOf(command);
            return this;
        }

        /**
         * Replaces the arguments behind the command, by default {@code app-server}.
         *
         * @param arguments the arguments
         * @return this builder
         */
        public Builder arguments(List<String> arguments) {
            this.arguments = List.copyOf(arguments);
            return this;
        }

        /**
         * Adds configuration overrides, each passed as {@code -c key=value}.
         *
         * @param config dotted keys and values in TOML
         * @return this builder
         */
        public Builder config(Map<String, String> config) {
            this.config.putAll(config);
            return this;
        }

        /**
         * Adds environment variables, over inherited ones.
         *
         * @param environment the variables
         * @return this builder
         */
        public Builder environment(Map<String, String> environment) {
            this.environment.putAll(environment);
            return this;
        }

        /**
         * Whether the process sees this JVM's environment.
         *
         * @param inherit true by default
         * @return this builder
         */
        public Builder inheritEnvironment(boolean inherit) {
            this.inheritEnvironment = inherit;
            return this;
        }

        /**
         * Limits the inherited variables to an allow-list.
         *
         * @param names the names, or null to inherit all
         * @return this builder
         */
        public Builder inheritedVariables(@Nullable Collection<String> names) {
            this.inheritedVariables = (names != null) ? List.copyOf(names) : null;
            return this;
        }

        /**
         * Sets the directory the process runs in.
         *
         * @param directory an existing folder, or null for that of this JVM
         * @return this builder
         */
        public Builder workingDirectory(@Nullable Path directory) {
            this.workingDirectory = directory;
            return this;
        }

        /**
         * Sets {@code CODEX_HOME}, where codex keeps configuration, login and threads.
         *
         * @param home an existing folder, or null for codex's own default
         * @return this builder
         */
        public Builder home(@Nullable Path home) {
            this.home = home;
            return this;
        }

        /**
         * Sets how the process's stderr is logged and how much of its end is kept.
         *
         * @param level log level of the logger {@code io.github.codexspring.client.stderr}
         * @param tailSize characters to keep for exceptions, 0 or more
         * @return this builder
         */
        public Builder stderr(Level level, int tailSize) {
            if (tailSize < 0) {
                throw new IllegalArgumentException(
                        "The stderr tail size " + tailSize + " is negative; use 0 to keep none");
            }
            this.stderrLevel = level;
            this.stderrTailSize = tailSize;
            return this;
        }

        /**
         * Builds the transport.
         *
         * @return the transport
         */
        public StdioTransport build() {
            return new StdioTransport(this);
        }
    }
}
