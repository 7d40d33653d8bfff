package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.ClientStateListener;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.ConnectionFigures;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.protocol.InitializeResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the connection, makes it anew when it ends, and keeps what became of it. */
public final class Supervisor {

    private static final Logger logger = LoggerFactory.getLogger(Supervisor.class);

    private final Transport transport;

    private final Handshake handshake;

    private final Duration shutdownTimeout;

    private final ConnectionOwner owner;

    private final ScheduledExecutorService timer;

    private final ClientStateListener listener;

    private final RestartBudget budget;

    private final Map<RestartReason, Long> restarts = new EnumMap<>(RestartReason.class);

    private ClientState state = ClientState.NEW;

    private CompletableFuture<Connection> ready = new CompletableFuture<>();

    private @Nullable Connection current;

    private @Nullable Integer lastExitCode;

    private ConnectionFigures past = ConnectionFigures.NONE;

    private volatile @Nullable InitializeResponse server;

    private volatile @Nullable CodexException failure;

    private volatile long readySinceNanos;

    /** Creates the supervisor; nothing is started. */
    Supervisor(
            Transport transport,
            Handshake handshake,
            Duration shutdownTimeout,
            RestartPolicy policy,
            ConnectionOwner owner,
            ScheduledExecutorService timer,
            ClientStateListener listener) {
        this.transport = transport;
        this.handshake = handshake;
        this.shutdownTimeout = shutdownTimeout;
        this.owner = owner;
        this.timer = timer;
        this.listener = listener;
        this.budget = new RestartBudget(
                policy, System::nanoTime, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Starts unless that was done; a client that has failed is started again. */
    public synchronized CompletableFuture<Connection> start() {
        if (this.state == ClientState.FAILED) {
            this.ready = new CompletableFuture<>();
            this.budget.reset();
            launch(ClientState.STARTING);
        } else if (this.state == ClientState.NEW) {
            launch(ClientState.STARTING);
        }
        return this.ready;
    }

    /**
     * The connection for a request: starts a client that never was, waits for one that is being made, and fails at once
     * for a client that has failed.
     */
    public synchronized CompletableFuture<Connection> connection() {
        return (this.state == ClientState.NEW) ? start() : this.ready;
    }

    /** Where the client is in its life. */
    public synchronized ClientState state() {
        return this.state;
    }

    /** The connection, or null when there is none. */
    public synchronized @Nullable Connection current() {
        return this.current;
    }

    /** The connection if it can be used, else null. */
    synchronized @Nullable Connection usable() {
        return (this.state == ClientState.READY) ? this.current : null;
    }

    /** How often the app-server was started again since the client was made, by the reason. */
    public synchronized Map<RestartReason, Long> restarts() {
        return new EnumMap<>(this.restarts);
    }

    /** Exit code of the process that ended last while it was in use, or null. */
    public synchronized @Nullable Integer lastExitCode() {
        return this.lastExitCode;
    }

    /** What was read on all connections since the client was made. */
    public synchronized ConnectionFigures figures() {
        Connection open = this.current;
        return (open != null) ? this.past.plus(open.figures()) : this.past;
    }

    private void forget(Connection connection) {
        if (this.current == connection) {
            this.current = null;
            this.past = this.past.plus(connection.figures());
        }
    }

    /** What the server said of itself in the last handshake, or null before it. */
    public @Nullable InitializeResponse server() {
        return this.server;
    }

    /** Why the client has failed or is being restarted, or null. */
    public @Nullable CodexException failure() {
        return this.failure;
    }

    /** How long the present connection has been usable; zero when there is none. */
    public Duration uptime() {
        return (state() == ClientState.READY)
                ? Duration.ofNanos(System.nanoTime() - this.readySinceNanos)
                : Duration.ZERO;
    }

    private void launch(ClientState next) {
        if (this.state != next) {
            changeState(next, this.failure);
        }
        this.owner.connecting();
        Thread starter = new Thread(this::open, "codex-start");
        starter.setDaemon(true);
        starter.start();
    }

    private void open() {
        Connection connection = null;
        try {
            TransportSession session = this.transport.open();
            connection = this.owner.connect(session);
            if (!adopt(connection)) {
                connection.close("The client was closed", Duration.ZERO);
                return;
            }
            connection.start();
            this.server = this.handshake.with(connection, session);
            becomeReady(connection);
        } catch (AppServerStartException ex) {
            failed(connection, ex, ex.reason() == Reason.UNREACHABLE);
        } catch (RuntimeException | Error ex) {
            String message = "The app-server could not be started: " + ex.getMessage();
            failed(
                    connection,
                    new AppServerStartException(Reason.UNREACHABLE, message, this.transport.toString(), null, "", ex),
                    false);
        }
    }

    private synchronized boolean adopt(Connection connection) {
        if (!isMaking()) {
            return false;
        }
        this.current = connection;
        return true;
    }

    private boolean isMaking() {
        return this.state == ClientState.STARTING || this.state == ClientState.RESTARTING;
    }

    private void becomeReady(Connection connection) {
        CompletableFuture<Connection> promise;
        synchronized (this) {
            if (!isMaking()) {
                throw new IllegalStateException("the client was closed meanwhile");
            }
            this.readySinceNanos = System.nanoTime();
            promise = this.ready;
            changeState(ClientState.READY, null);
        }
        this.owner.connected(connection);
        promise.complete(connection);
        // An end before the client was ready has been passed over.
        connection.ended().thenAccept((cause) -> ended(connection, cause));
    }

    private void failed(@Nullable Connection connection, AppServerStartException cause, boolean maySucceedLater) {
        if (connection != null) {
            connection.close("The start failed", Duration.ZERO);
        }
        CompletableFuture<Connection> promise;
        synchronized (this) {
            if (!isMaking()) {
                return;
            }
            if (connection != null) {
                forget(connection);
            }
            boolean again = (this.state == ClientState.STARTING)
                    ? maySucceedLater
                    : cause.reason() != Reason.REFUSED && cause.reason() != Reason.NOT_FOUND;
            if (again && tryAgain(cause)) {
                return;
            }
            promise = this.ready;
            changeState(ClientState.FAILED, cause);
        }
        promise.completeExceptionally(cause);
        this.owner.gaveUp(new TransportClosedException(
                "The app-server did not start: " + cause.getMessage(), cause.exitCode(), cause.stderrTail(), cause));
    }

    /** Schedules the next attempt; false when there is none. */
    private boolean tryAgain(CodexException cause) {
        Optional<Duration> wait = this.budget.take();
        if (wait.isEmpty()) {
            return false;
        }
        logger.warn(
                "{}; it is started again in {} ms",
                cause.getMessage(),
                wait.get().toMillis());
        this.failure = cause;
        try {
            this.timer.schedule(this::relaunch, wait.get().toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (RejectedExecutionException ex) {
            return false;
        }
    }

    private synchronized void relaunch() {
        if (isMaking() && this.current == null) {
            launch(this.state);
        }
    }

    private void ended(Connection connection, TransportClosedException cause) {
        CodexException gaveUp;
        synchronized (this) {
            if (this.current != connection || this.state != ClientState.READY) {
                return;
            }
            forget(connection);
            this.lastExitCode = cause.exitCode();
            this.ready = new CompletableFuture<>();
            if (tryAgain(cause)) {
                this.restarts.merge(reason(connection, cause), 1L, Long::sum);
                changeState(ClientState.RESTARTING, cause);
                this.owner.interrupted(cause);
                return;
            }
            gaveUp = gaveUp(cause);
            logger.error("{}", gaveUp.getMessage());
            this.ready.completeExceptionally(gaveUp);
            changeState(ClientState.FAILED, gaveUp);
        }
        this.owner.gaveUp(cause);
    }

    private TransportClosedException gaveUp(TransportClosedException cause) {
        RestartPolicy policy = this.budget.policy();
        return !policy.enabled()
                ? cause
                : new TransportClosedException(
                        "The app-server was given up after " + policy.maxAttempts() + " restarts within "
                                + policy.window() + "; last: " + cause.getMessage(),
                        cause.exitCode(),
                        cause.stderrTail(),
                        cause);
    }

    private static RestartReason reason(Connection connection, TransportClosedException cause) {
        if (connection.wasUnresponsive()) {
            return RestartReason.UNRESPONSIVE;
        }
        return (cause.exitCode() != null) ? RestartReason.EXIT : RestartReason.CONNECTION;
    }

    /** Ends the connection for good; every caller is released. Bounded by the shutdown timeout and a little. */
    public void close() {
        Connection connection;
        CompletableFuture<Connection> waiting;
        TransportClosedException cause = new TransportClosedException("The client was closed", null, "", null);
        synchronized (this) {
            if (this.state == ClientState.CLOSED) {
                return;
            }
            connection = this.current;
            waiting = this.ready;
            if (connection != null) {
                forget(connection);
            }
            this.ready = CompletableFuture.failedFuture(cause);
            changeState(ClientState.CLOSED, null);
        }
        waiting.completeExceptionally(cause);
        if (connection != null) {
            connection.close("The client was closed", this.shutdownTimeout);
            cause = connection.ended().getNow(cause);
        }
        this.owner.gaveUp(cause);
    }

    private void changeState(ClientState next, @Nullable CodexException cause) {
        ClientState before = this.state;
        this.state = next;
        this.failure = cause;
        this.listener.stateChanged(before, next, cause);
    }

    /** The failure that a stage ended with, without the wrapping that futures add. */
    public static Throwable unwrap(Throwable failure) {
        return ((failure instanceof CompletionException || failure instanceof ExecutionException)
                        && failure.getCause() != null)
                ? failure.getCause()
                : failure;
    }
}
