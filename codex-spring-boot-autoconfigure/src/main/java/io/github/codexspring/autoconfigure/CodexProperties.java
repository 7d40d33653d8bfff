package io.github.codexspring.autoconfigure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.event.CodexEventGroup;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.logging.LogLevel;
import org.springframework.util.unit.DataSize;

/**
 * Properties of the codex app-server client.
 *
 * @param appServer how the app-server is run
 * @param client how the client behaves
 * @param thread defaults of new threads
 * @param approvals approvals the agent asks for
 * @param events application events
 * @param web streams to browsers
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@ConfigurationProperties("codex")
public record CodexProperties(
        @DefaultValue AppServer appServer,
        @DefaultValue Client client,
        @DefaultValue ThreadDefaults thread,
        @DefaultValue Approvals approvals,
        @DefaultValue Events events,
        @DefaultValue Web web) {

    private static final Set<String> SCHEMES = Set.of("ws", "wss", "unix");

    /** When the app-server is started. */
    public enum Startup {

        /** With the application, which does not wait for it. */
        BACKGROUND,

        /** With the application, which does not start without it. */
        EAGER,

        /** With the first request. */
        LAZY
    }

    /** What the agent may touch without leave. */
    public enum Sandbox {

        /** Read files, nothing else. */
        READ_ONLY(SandboxMode.READ_ONLY),

        /** Write below the working directory too. */
        WORKSPACE_WRITE(SandboxMode.WORKSPACE_WRITE),

        /** Everything the process may do. */
        DANGER_FULL_ACCESS(SandboxMode.DANGER_FULL_ACCESS);

        private final SandboxMode mode;

        Sandbox(SandboxMode mode) {
            this.mode = mode;
        }

        SandboxMode mode() {
            return this.mode;
        }
    }

    /** When the agent asks for leave. */
    public enum ApprovalPolicy {

        /** Before everything that is not known to be harmless. */
        UNTRUSTED(AskForApproval.UNTRUSTED),

        /** When it wants to leave the sandbox. */
        ON_REQUEST(AskForApproval.ON_REQUEST),

        /** Never: what the sandbox does not allow fails. */
        NEVER(AskForApproval.NEVER);

        private final AskForApproval policy;

        ApprovalPolicy(AskForApproval policy) {
            this.policy = policy;
        }

        AskForApproval policy() {
            return this.policy;
        }
    }

    /**
     * How the app-server is run or reached. The text form shows no environment, configuration, arguments or address: they
     * may hold secrets.
     *
     * @param command Comma-separated list of the executable and its leading arguments. An element that contains a comma needs the list form of YAML.
     * @param arguments Comma-separated list of arguments that replace 'app-server'.
     * @param url Address of a running app-server to connect to instead of launching one: 'ws://', 'wss://' or 'unix:///path'.
     * @param token Bearer token that the server at the address asks for.
     * @param tokenFile File that holds the bearer token; it is read at every connect.
     * @param ssl whom to trust with 'wss'
     * @param workingDirectory Directory the process runs in. That of this application when not set.
     * @param home Folder where codex keeps configuration, login and threads (CODEX_HOME).
     * @param environment Environment variables of the process, in addition to inherited ones.
     * @param inheritEnvironment Whether to pass the environment of this application on to the process.
     * @param inheritedVariables Comma-separated list of environment variables to inherit. All when not set.
     * @param config Configuration overrides, each passed as '-c key=value'. Nested keys are joined by dots, values are encoded as TOML.
     * @param startup When to start the process.
     * @param startupTimeout Time to wait for the handshake once the process is launched or the connection made.
     * @param requestTimeout Time to wait for the answer to a request.
     * @param shutdownTimeout Time the process may take to end by itself.
     * @param drainTimeout Time live turns may go on at shutdown before they are interrupted. None when zero.
     * @param restart when a process that has ended is started again
     * @param maxMessageSize Longest message to accept from the process. What waits to be sent to it takes as much memory together, or 16MB if that is more.
     * @param stderr what becomes of the process's error output
     */
    public record AppServer(
            @DefaultValue("codex") List<String> command,
            @Nullable List<String> arguments,
            @Nullable URI url,
            @Nullable String token,
            @Nullable Path tokenFile,
            @DefaultValue Ssl ssl,
            @Nullable Path workingDirectory,
            @Nullable Path home,
            @DefaultValue Map<String, String> environment,
            @DefaultValue("true") boolean inheritEnvironment,
            @Nullable List<String> inheritedVariables,
            @DefaultValue Map<String, Object> config,
            @DefaultValue("background") Startup startup,
            @DefaultValue("30s") Duration startupTimeout,
            @DefaultValue("30s") Duration requestTimeout,
            @DefaultValue("5s") Duration shutdownTimeout,
            @DefaultValue("0s") Duration drainTimeout,
            @DefaultValue Restart restart,
            @DefaultValue("64MB") DataSize maxMessageSize,
            @DefaultValue Stderr stderr) {

        /** Refuses values that could not work. */
        public AppServer {
            check(
                    !command.isEmpty() && !command.get(0).isBlank(),
                    "app-server.command",
                    "must name the codex executable");
            check(
                    url == null || SCHEMES.contains(String.valueOf(url.getScheme())),
                    "app-server.url",
                    "must begin with 'ws://', 'wss://' or 'unix:///'");
            boolean webSocket = url != null && !"unix".equals(url.getScheme());
            check(
                    webSocket || (token == null && tokenFile == null),
                    (token != null) ? "app-server.token" : "app-server.token-file",
                    "needs 'codex.app-server.url' to be set to a 'ws://' or 'wss://' address");
            check(
                    ssl.bundle() == null || (url != null && "wss".equals(url.getScheme())),
                    "app-server.ssl.bundle",
                    "needs 'codex.app-server.url' to be set to a 'wss://' address");
            positive(startupTimeout, "app-server.startup-timeout");
            positive(requestTimeout, "app-server.request-timeout");
            positive(shutdownTimeout, "app-server.shutdown-timeout");
            check(!drainTimeout.isNegative(), "app-server.drain-timeout", "must be 0 or more");
            check(
                    maxMessageSize.toBytes() >= 1024 && maxMessageSize.toBytes() <= 1L << 30,
                    "app-server.max-message-size",
                    "must be between 1KB and 1GB");
        }

        @Override
        public String toString() {
            String reached =
                    (this.url != null) ? "url=" + this.url.getScheme() + "://…" : "command=" + this.command.get(0);
            return "AppServer[" + reached + ", startup=" + this.startup + ", environment=" + this.environment.keySet()
                    + ", config=" + this.config.keySet() + "]";
        }
    }

    /**
     * When a process that has ended is started again, or a connection made anew.
     *
     * @param enabled Whether to start the process again when it has ended.
     * @param maxAttempts How many attempts within the window before the client is given up.
     * @param window How long an attempt counts.
     * @param initialBackoff Time to wait before the first attempt. Each further one waits twice as long.
     * @param maxBackoff Longest time to wait before an attempt.
     * @param jitter Share of the wait, from 0 to 1, by which it varies at random.
     */
    public record Restart(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("5") int maxAttempts,
            @DefaultValue("60s") Duration window,
            @DefaultValue("250ms") Duration initialBackoff,
            @DefaultValue("10s") Duration maxBackoff,
            @DefaultValue("0.2") double jitter) {

        /** Refuses values that could not work. */
        public Restart {
            check(maxAttempts >= 1, "app-server.restart.max-attempts", "must be 1 or more");
            positive(window, "app-server.restart.window");
            check(!initialBackoff.isNegative(), "app-server.restart.initial-backoff", "must be 0 or more");
            check(
                    maxBackoff.compareTo(initialBackoff) >= 0,
                    "app-server.restart.max-backoff",
                    "must not be less than the initial backoff");
            check(jitter >= 0 && jitter <= 1, "app-server.restart.jitter", "must be between 0 and 1");
        }

        RestartPolicy policy() {
            return new RestartPolicy(
                    this.enabled, this.maxAttempts, this.window, this.initialBackoff, this.maxBackoff, this.jitter);
        }
    }

    /**
     * Whom to trust with 'wss'.
     *
     * @param bundle Name of the SSL bundle to use. The trust store of the JVM when not set.
     */
    public record Ssl(@Nullable String bundle) {}

    /**
     * What becomes of the process's error output.
     *
     * @param logLevel Level at which to log each line, under 'io.github.codexspring.client.stderr'.
     * @param tailSize How much of its end to keep for error messages.
     */
    public record Stderr(
            @DefaultValue("debug") LogLevel logLevel,
            @DefaultValue("8KB") DataSize tailSize) {

        /** Refuses values that could not work. */
        public Stderr {
            check(
                    logLevel != LogLevel.OFF,
                    "app-server.stderr.log-level",
                    "cannot be 'off'; set 'logging.level.io.github.codexspring.client.stderr' to 'off' instead");
            check(
                    !tailSize.isNegative() && tailSize.toBytes() <= 1 << 20,
                    "app-server.stderr.tail-size",
                    "must be between 0 and 1MB");
        }
    }

    /**
     * How the client behaves.
     *
     * @param name Name the client introduces itself by. The name of the application when not set.
     * @param title Title of the client, for people.
     * @param version Version of the client. That of the build when not set.
     * @param experimentalApi Whether to ask for experimental methods and fields.
     * @param optOutNotifications Comma-separated list of notifications the app-server shall not send.
     * @param maxTotalBytes How much to keep of all turns and threads together. 256MB, or a quarter of the heap when that
     *     is less, when not set.
     * @param reconcileTimeout Time in which it has to become known how a turn ended whose connection broke. Then it is lost.
     * @param turnTimeout How long a turn may last before it is interrupted. Without limit when not set.
     * @param idleTimeout How long a turn may be without an event before the app-server is asked about it. A minute when not
     *     set or longer.
     * @param turnLog what is kept of each turn
     */
    public record Client(
            @Nullable String name,
            @Nullable String title,
            @Nullable String version,
            @DefaultValue("false") boolean experimentalApi,
            @DefaultValue List<String> optOutNotifications,
            @Nullable DataSize maxTotalBytes,
            @DefaultValue("30s") Duration reconcileTimeout,
            @Nullable Duration turnTimeout,
            @Nullable Duration idleTimeout,
            @DefaultValue TurnLog turnLog) {

        /** Refuses values that could not work. */
        public Client {
            check(
                    maxTotalBytes == null || maxTotalBytes.toBytes() >= 1024 * 1024,
                    "client.max-total-bytes",
                    "must be 1MB or more");
            positive(reconcileTimeout, "client.reconcile-timeout");
            positiveOrUnset(turnTimeout, "client.turn-timeout");
            positiveOrUnset(idleTimeout, "client.idle-timeout");
        }
    }

    /**
     * What is kept of each turn.
     *
     * @param maxBytes How much to keep of one turn; over it, its oldest deltas are given up.
     * @param retention How long a turn can be read after its end.
     * @param maxUnclaimed How many turns to keep that nobody has asked for.
     * @param unclaimedTtl How long to keep the events of a turn that nobody has asked for.
     */
    public record TurnLog(
            @DefaultValue("8MB") DataSize maxBytes,
            @DefaultValue("5m") Duration retention,
            @DefaultValue("256") int maxUnclaimed,
            @DefaultValue("30s") Duration unclaimedTtl) {

        /** Refuses values that could not work. */
        public TurnLog {
            check(maxBytes.toBytes() >= 64 * 1024, "client.turn-log.max-bytes", "must be 64KB or more");
            positive(retention, "client.turn-log.retention");
            check(maxUnclaimed >= 0, "client.turn-log.max-unclaimed", "must be 0 or more");
            positive(unclaimedTtl, "client.turn-log.unclaimed-ttl");
        }
    }

    /**
     * Defaults of new threads.
     *
     * @param model Model of new threads. The choice of the app-server when not set.
     * @param cwd Working directory of new threads. That of the process when not set.
     * @param sandbox What the agent may touch without leave.
     * @param approvalPolicy When the agent asks for leave.
     */
    public record ThreadDefaults(
            @Nullable String model,
            @Nullable Path cwd,
            @DefaultValue("read-only") Sandbox sandbox,
            @DefaultValue("on-request") ApprovalPolicy approvalPolicy) {}

    /**
     * Approvals the agent asks for.
     *
     * @param timeout Time to wait for a decision before the approval is declined.
     */
    public record Approvals(@DefaultValue("10m") Duration timeout) {

        /** Refuses values that could not work. */
        public Approvals {
            positive(timeout, "approvals.timeout");
        }
    }

    /**
     * Application events.
     *
     * @param enabled Whether to publish application events.
     * @param include Comma-separated list of the groups of events to publish.
     */
    public record Events(
            @DefaultValue("true") boolean enabled,

            @DefaultValue({"lifecycle", "thread", "turn", "item", "approval"})
            Set<CodexEventGroup> include) {}

    /**
     * Streams to browsers.
     *
     * @param sse server-sent events
     */
    public record Web(@DefaultValue Sse sse) {}

    /**
     * Server-sent events.
     *
     * @param heartbeatInterval How long a stream may be idle before a comment is sent.
     * @param reconnectTime How long a browser waits before it connects again.
     * @param timeout How long a stream may last. Without limit when not set.
     * @param writeTimeout How long one write may take before the stream is given up.
     * @param maxStreams How many streams may be open at once.
     * @param maxEventSize Largest event to send. A larger one is replaced by a gap.
     */
    public record Sse(
            @DefaultValue("15s") Duration heartbeatInterval,
            @DefaultValue("3s") Duration reconnectTime,
            @Nullable Duration timeout,
            @DefaultValue("30s") Duration writeTimeout,
            @DefaultValue("256") int maxStreams,
            @DefaultValue("256KB") DataSize maxEventSize) {

        /** Refuses values that could not work. */
        public Sse {
            positive(heartbeatInterval, "web.sse.heartbeat-interval");
            positive(reconnectTime, "web.sse.reconnect-time");
            positiveOrUnset(timeout, "web.sse.timeout");
            positive(writeTimeout, "web.sse.write-timeout");
            check(maxStreams > 0, "web.sse.max-streams", "must be 1 or more");
            check(maxEventSize.toBytes() >= 1024, "web.sse.max-event-size", "must be 1KB or more");
        }
    }

    private static void positiveOrUnset(@Nullable Duration value, String key) {
        check(
                value == null || (!value.isZero() && !value.isNegative()),
                key,
                "must be positive; leave it out for no limit");
    }

    private static void positive(Duration value, String key) {
        check(!value.isNegative() && !value.isZero(), key, "must be positive");
    }

    private static void check(boolean ok, String key, String rule) {
        if (!ok) {
            throw new IllegalArgumentException("Property 'codex." + key + "' " + rule);
        }
    }
}
