package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import org.jspecify.annotations.Nullable;

/**
 * Builds clients. Every value has a default that is safe: a read-only sandbox, approvals declined, deadlines on
 * everything. Not safe for use by several threads; may be used for more than one client.
 */
public final class AppServerClientBuilder {

    private static final long MAX_MESSAGE_LIMIT = 1L << 30;

    private static final long LEAST_TOTAL = 1024 * 1024;

    private Transport transport = StdioTransport.builder().build();

    private @Nullable ApprovalHandler approvalHandler;

    private ServerRequestHandlers requestHandlers = ServerRequestHandlers.none();

    private List<CodexTool<?>> tools = List.of();

    private @Nullable Executor callbackExecutor;

    private @Nullable ClientStateListener stateListener;

    private final List<RequestListener> requestListeners = new ArrayList<>();

    private final List<TurnListener> turnListeners = new ArrayList<>();

    private String clientName = "codex-spring";

    private @Nullable String clientTitle;

    private String clientVersion = "0.1.0";

    private boolean experimentalApi;

    private List<String> optOutNotifications = List.of();

    private Duration startupTimeout = Duration.ofSeconds(30);

    private Duration requestTimeout = Duration.ofSeconds(30);

    private Duration longRequestTimeout = Duration.ofMinutes(10);

    private @Nullable RetryPolicy idempotentRetry;

    private Duration shutdownTimeout = Duration.ofSeconds(5);

    private Duration drainTimeout = Duration.ZERO;

    private RestartPolicy restart = RestartPolicy.defaults();

    private Duration reconcileTimeout = Duration.ofSeconds(30);

    private @Nullable Duration turnTimeout;

    private @Nullable Duration idleTimeout;

    private Duration approvalTimeout = Duration.ofMinutes(10);

    private int maxMessageSize = 64 * 1024 * 1024;

    private long turnLogMaxBytes = 8L * 1024 * 1024;

    private long maxTotalBytes = defaultTotalBytes(Runtime.getRuntime().maxMemory());

    private Duration turnLogRetention = Duration.ofMinutes(5);

    private int maxUnclaimed = 256;

    private Duration unclaimedTtl = Duration.ofSeconds(30);

    private @Nullable String model;

    private @Nullable String cwd;

    private SandboxMode sandbox = SandboxMode.READ_ONLY;

    private AskForApproval approvalPolicy = AskForApproval.ON_REQUEST;

    AppServerClientBuilder() {}

    /**
     * Runs this executable with the argument {@code app-server}. Shorthand for a {@link StdioTransport}.
     *
     * @param command name on the {@code PATH} or path, and leading arguments
     * @return this builder
     */
    public AppServerClientBuilder command(String... command) {
        return transport(StdioTransport.builder().command(List.of(command)).build());
    }

    /**
     * Sets how the app-server is reached, by default a child process {@code codex app-server}.
     *
     * @param transport the transport
     * @return this builder
     */
    public AppServerClientBuilder transport(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /**
     * Sets who decides on approvals of commands and file changes. Without one, and without a handler for them in
     * {@link #requestHandlers}, all are declined; with both, {@link #build()} throws an {@code IllegalStateException}.
     *
     * @param handler the handler, or null
     * @return this builder
     */
    public AppServerClientBuilder approvalHandler(@Nullable ApprovalHandler handler) {
        this.approvalHandler = handler;
        return this;
    }

    /**
     * Sets who answers the requests of the server, kind by kind. What there is no handler for gets an answer that grants
     * nothing.
     *
     * @param handlers the handlers, in place of those set before
     * @return this builder
     */
    public AppServerClientBuilder requestHandlers(ServerRequestHandlers handlers) {
        this.requestHandlers = Objects.requireNonNull(handlers, "handlers");
        return this;
    }

    /**
     * Sets tools that every thread which {@code startThread} starts offers to the agent. Experimental: building a client
     * with tools and without {@link #experimentalApi} fails.
     *
     * @param tools the tools, in place of those set before
     * @return this builder
     */
    public AppServerClientBuilder tools(Collection<? extends CodexTool<?>> tools) {
        this.tools = List.copyOf(tools);
        return this;
    }

    /**
     * Sets tools that every thread which {@code startThread} starts offers to the agent. Experimental: building a client
     * with tools and without {@link #experimentalApi} fails.
     *
     * @param tools the tools, in place of those set before
     * @return this builder
     */
    public AppServerClientBuilder tools(CodexTool<?>... tools) {
        return tools(List.of(tools));
    }

    /**
     * Sets where futures are completed and subscribers are called, by default on a few threads of the
     * client. Reading does not wait for what is called there, which may call the client and wait for its answers.
     *
     * @param executor the executor; it must not run tasks in the calling thread. Null for the default
     * @return this builder
     */
    public AppServerClientBuilder callbackExecutor(@Nullable Executor executor) {
        this.callbackExecutor = executor;
        return this;
    }

    /**
     * Sets who is told of changes of the state.
     *
     * @param listener the listener, or null
     * @return this builder
     */
    public AppServerClientBuilder stateListener(@Nullable ClientStateListener listener) {
        this.stateListener = listener;
        return this;
    }

    /**
     * Adds somebody who is told of every turn.
     *
     * @param listener the listener
     * @return this builder
     */
    public AppServerClientBuilder addTurnListener(TurnListener listener) {
        this.turnListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Adds somebody who is told of every request.
     *
     * @param listener the listener
     * @return this builder
     */
    public AppServerClientBuilder addRequestListener(RequestListener listener) {
        this.requestListeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Sets how this client introduces itself in {@code initialize}.
     *
     * @param name name; the server takes it into an HTTP header, so only what may stand there
     * @param title title for people, or null
     * @param version version
     * @return this builder
     */
    public AppServerClientBuilder clientInfo(String name, @Nullable String title, String version) {
        this.clientName = requireText(name, "client name");
        this.clientTitle = title;
        this.clientVersion = requireText(version, "client version");
        return this;
    }

    /**
     * Whether to ask for experimental methods and fields.
     *
     * @param experimentalApi false by default
     * @return this builder
     */
    public AppServerClientBuilder experimentalApi(boolean experimentalApi) {
        this.experimentalApi = experimentalApi;
        return this;
    }

    /**
     * Sets notifications the server shall not send. Opting out of {@code turn/completed} would leave turns without an
     * end and is refused.
     *
     * @param methods exact wire methods
     * @return this builder
     */
    public AppServerClientBuilder optOutNotifications(List<String> methods) {
        if (methods.contains("turn/completed") || methods.contains("turn/started")) {
            throw new IllegalArgumentException(
                    "'turn/started' and 'turn/completed' cannot be opted out of: turns would have no beginning or end");
        }
        this.optOutNotifications = List.copyOf(methods);
        return this;
    }

    /**
     * Sets the deadline of the handshake, once the transport has opened; the transport bounds the opening itself.
     *
     * @param timeout positive, 30 s by default
     * @return this builder
     */
    public AppServerClientBuilder startupTimeout(Duration timeout) {
        this.startupTimeout = requirePositive(timeout, "startup timeout");
        return this;
    }

    /**
     * Sets the deadline of requests.
     *
     * @param timeout positive, 30 s by default
     * @return this builder
     */
    public AppServerClientBuilder requestTimeout(Duration timeout) {
        this.requestTimeout = requirePositive(timeout, "request timeout");
        return this;
    }

    /**
     * Sets the deadline of requests that last by nature, such as {@code command/exec}.
     *
     * @param timeout positive, 10 min by default
     * @return this builder
     */
    public AppServerClientBuilder longRequestTimeout(Duration timeout) {
        this.longRequestTimeout = requirePositive(timeout, "long request timeout");
        return this;
    }

    /**
     * Sets how requests that only read, as the catalogue knows them, are made again by themselves when an overloaded
     * server has refused them. Others are made again only by {@code requestWithRetryOnOverload}.
     *
     * @param policy the policy, or null not to, the default
     * @return this builder
     */
    public AppServerClientBuilder idempotentRetry(@Nullable RetryPolicy policy) {
        this.idempotentRetry = policy;
        return this;
    }

    /**
     * Sets how long the app-server may take to end by itself when the client is closed.
     *
     * @param timeout positive, 5 s by default
     * @return this builder
     */
    public AppServerClientBuilder shutdownTimeout(Duration timeout) {
        this.shutdownTimeout = requirePositive(timeout, "shutdown timeout");
        return this;
    }

    /**
     * Sets how long live turns may go on when the client is closed. Those that have not ended by then are interrupted.
     *
     * @param timeout 0 or more, 0 by default
     * @return this builder
     */
    public AppServerClientBuilder drainTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("The drain timeout " + timeout + " is negative; use 0 for none");
        }
        this.drainTimeout = timeout;
        return this;
    }

    /**
     * Sets when an app-server that has ended is started again, or a connection made anew. Requests wait for that up to
     * their deadlines; requests that were with the server fail, and are never sent twice.
     *
     * @param policy the policy, by default {@link RestartPolicy#defaults()}
     * @return this builder
     */
    public AppServerClientBuilder restart(RestartPolicy policy) {
        this.restart = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Sets how long it may remain unknown what became of a turn whose connection has ended, or which the server does not
     * tell of any more. Then the turn is lost.
     *
     * @param timeout positive, 30 s by default
     * @return this builder
     */
    public AppServerClientBuilder reconcileTimeout(Duration timeout) {
        this.reconcileTimeout = requirePositive(timeout, "reconcile timeout");
        return this;
    }

    /**
     * Sets how long turns of this client may last and how long turns may be quiet. One of its own that lasts longer is
     * interrupted. About one that has been quiet for longer the server is asked: it is left alone as long as the server says
     * that it runs, as a turn does that waits for a long command or a person.
     *
     * @param turnTimeout positive, or null for no limit, the default
     * @param idleTimeout positive; null, the default, or more than a minute is a minute
     * @return this builder
     */
    public AppServerClientBuilder turnTimeouts(@Nullable Duration turnTimeout, @Nullable Duration idleTimeout) {
        this.turnTimeout = (turnTimeout != null) ? requirePositive(turnTimeout, "turn timeout") : null;
        this.idleTimeout = (idleTimeout != null) ? requirePositive(idleTimeout, "idle timeout") : null;
        return this;
    }

    /**
     * Sets how long a request of the server, such as an approval, may wait for its handler before it is refused. Calls of
     * tools have the limits of the tools.
     *
     * @param timeout positive, 10 min by default
     * @return this builder
     */
    public AppServerClientBuilder approvalTimeout(Duration timeout) {
        this.approvalTimeout = requirePositive(timeout, "approval timeout");
        return this;
    }

    /**
     * Sets the longest accepted message. A longer one is skipped and counted. It is also what requests and notifications
     * that wait to be written may take in memory together, at least 16 MiB; one more is refused with a
     * {@link CodexException}.
     *
     * @param bytes 1 KiB to 1 GiB, 64 MiB by default
     * @return this builder
     */
    public AppServerClientBuilder maxMessageSize(long bytes) {
        if (bytes < 1024 || bytes > MAX_MESSAGE_LIMIT) {
            throw new IllegalArgumentException(
                    "The maximum message size " + bytes + " is not between 1024 and " + MAX_MESSAGE_LIMIT + " bytes");
        }
        this.maxMessageSize = (int) bytes;
        return this;
    }

    /**
     * Sets what the logs of all turns and threads together may take. Over it the largest give up what is oldest, which
     * their readers see as a {@code codex/gap}, and the results of these turns are no longer complete.
     *
     * @param bytes at least 1 MiB; 256 MiB by default, or a quarter of the heap when that is less
     * @return this builder
     */
    public AppServerClientBuilder maxTotalBytes(long bytes) {
        if (bytes < LEAST_TOTAL) {
            throw new IllegalArgumentException(
                    "A total of " + bytes + " bytes is too small; use " + LEAST_TOTAL + " or more");
        }
        this.maxTotalBytes = bytes;
        return this;
    }

    /**
     * Sets what is kept of each turn. Over half of the bytes, old events are packed, which nobody notices; over all of
     * them the oldest deltas are given up, which a slow reader sees as a {@code codex/gap}. Items and everything else
     * that a result is made of are kept.
     *
     * @param maxBytes bytes of one log, at least 64 KiB; 8 MiB by default
     * @param retention how long a turn can be read after its end, 5 min by default
     * @return this builder
     */
    public AppServerClientBuilder turnLog(long maxBytes, Duration retention) {
        if (maxBytes < 64 * 1024) {
            throw new IllegalArgumentException("A turn log of " + maxBytes + " bytes is too small; use 65536 or more");
        }
        this.turnLogMaxBytes = maxBytes;
        this.turnLogRetention = requirePositive(retention, "turn log retention");
        return this;
    }

    /**
     * Sets what is kept of turns nobody asked for.
     *
     * @param maxTurns turns, 0 or more; 256 by default
     * @param ttl how long, 30 s by default
     * @return this builder
     */
    public AppServerClientBuilder unclaimedTurns(int maxTurns, Duration ttl) {
        if (maxTurns < 0) {
            throw new IllegalArgumentException(
                    "The number of unclaimed turns " + maxTurns + " is negative; use 0 to keep none");
        }
        this.maxUnclaimed = maxTurns;
        this.unclaimedTtl = requirePositive(ttl, "time to live of unclaimed turns");
        return this;
    }

    /**
     * Sets the model and working directory of new threads.
     *
     * @param model model, or null for the server's choice
     * @param cwd working directory, or null for that of the process
     * @return this builder
     */
    public AppServerClientBuilder threadDefaults(@Nullable String model, @Nullable String cwd) {
        this.model = model;
        this.cwd = cwd;
        return this;
    }

    /**
     * Sets what new threads may do.
     *
     * @param sandbox sandbox, read-only by default
     * @param approvalPolicy when approvals are asked for, on request by default
     * @return this builder
     */
    public AppServerClientBuilder threadPermissions(SandboxMode sandbox, AskForApproval approvalPolicy) {
        this.sandbox = Objects.requireNonNull(sandbox, "sandbox");
        this.approvalPolicy = Objects.requireNonNull(approvalPolicy, "approvalPolicy");
        return this;
    }

    /**
     * Builds a blocking client. It is started by {@code start()} or by its first request.
     *
     * @return a new client
     */
    public AppServerClient build() {
        return new AppServerClient(buildAsync());
    }

    /**
     * Builds a client whose calls give futures and publishers.
     *
     * @return a new client
     */
    public AsyncAppServerClient buildAsync() {
        AppServerConfig config = new AppServerConfig(
                this.clientName,
                this.clientTitle,
                this.clientVersion,
                this.experimentalApi,
                this.optOutNotifications,
                this.startupTimeout,
                this.requestTimeout,
                this.longRequestTimeout,
                this.idempotentRetry,
                this.shutdownTimeout,
                this.drainTimeout,
                this.restart,
                this.reconcileTimeout,
                this.turnTimeout,
                this.idleTimeout,
                this.approvalTimeout,
                this.maxMessageSize,
                this.turnLogMaxBytes,
                this.maxTotalBytes,
                this.turnLogRetention,
                this.maxUnclaimed,
                this.unclaimedTtl,
                new AppServerConfig.ThreadDefaults(this.model, this.cwd, this.sandbox, this.approvalPolicy));
        ClientCore core = new ClientCore(
                config,
                this.transport,
                this.requestHandlers,
                this.approvalHandler,
                this.tools,
                this.callbackExecutor,
                this.stateListener,
                this.requestListeners);
        return new AsyncAppServerClient(core, this.turnListeners);
    }

    static long defaultTotalBytes(long heap) {
        return Math.max(LEAST_TOTAL, Math.min(256L * 1024 * 1024, heap / 4));
    }

    private static Duration requirePositive(Duration value, String what) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "The " + what + " " + value + " is not positive; everything has a deadline");
        }
        return value;
    }

    private static String requireText(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " is blank");
        }
        return value;
    }
}
