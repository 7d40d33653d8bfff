package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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

    /** Somebody who waits for a connection. Called under the supervisor's lock; must not block or run user code. */
    public interface Waiter {

        /** There is a connection. */
        void connected(Connection connection);

        /** There is none, and none is to come. */
        void failed(CodexException failure);
    }

    private static final Logger logger = LoggerFactory.getLogger(Supervisor.class);

    private final Transport transport;

    private final Handshake handshake;

    private final Duration shutdownTimeout;

    private final ConnectionOwner owner;

    private final ScheduledExecutorService timer;

    private final ClientStateListener listener;

    private final RestartBudget budget;

    private final ConnectionHistory history = new ConnectionHistory();

    private final Set<Waiter> waiters = new LinkedHashSet<>();

    private ClientState state = ClientState.NEW;

    private CompletableFuture<Connection> ready = new CompletableFuture<>();

    private @Nullable Connection current;

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
     * Hands the connection over, now or when there is one, in the order of the calls. It starts a client that never was, and
     * fails at once for one that has failed.
     *
     * @param ended a connection that the waiter has found at its end, or null: it is not handed over again
     */
    public synchronized void whenConnected(Waiter waiter, @Nullable Connection ended) {
        if (this.state == ClientState.NEW) {
            launch(ClientState.STARTING);
        }
        Connection open = this.current;
        CodexException reason = this.failure;
        if (this.state == ClientState.READY && open != null && open != ended) {
            waiter.connected(open);
        } else if (this.state == ClientState.CLOSED) {
            waiter.failed(closed());
        } else if (this.state == ClientState.FAILED && reason != null) {
            waiter.failed(reason);
        } else {
            this.waiters.add(waiter);
        }
    }

    /** Nobody waits there any more. */
    public synchronized void forget(Waiter waiter) {
        this.waiters.remove(waiter);
    }

    private static TransportClosedException closed() {
        return new TransportClosedException("The client was closed", null, "", null);
    }

    private void tellWaiters(Consumer<Waiter> news) {
        List<Waiter> told = List.copyOf(this.waiters);
        this.waiters.clear();
        told.forEach(news);
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
        return this.history.restarts();
    }

    /** Exit code of the process that ended last while it was in use, or null. */
    public synchronized @Nullable Integer lastExitCode() {
        return this.history.exitCode();
    }

    /** What was read on all connections since the client was made. */
    public synchronized ConnectionFigures figures() {
        Connection open = this.current;
        ConnectionFigures past = this.history.figures();
        return (open != null) ? past.plus(open.figures()) : past;
    }

    private void forget(Connection connection) {
        if (this.current == connection) {
            this.current = null;
            this.history.left(connection);
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
        try {
            starter.start();
        } catch (OutOfMemoryError ex) {
            this.timer.execute(() -> failed(null, notStarted(ex), false));
        }
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
            failed(connection, notStarted(ex), false);
        }
    }

    private AppServerStartException notStarted(Throwable cause) {
        return new AppServerStartException(
                Reason.UNREACHABLE,
                "The app-server could not be started: " + cause.getMessage(),
                this.transport.toString(),
                null,
                "",
                cause);
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
            this.budget.succeeded();
            this.history.restarted();
            promise = this.ready;
            changeState(ClientState.READY, null);
            this.owner.connected(connection);
            tellWaiters((waiter) -> waiter.connected(connection));
        }
        // An end before the client was ready has been passed over.
        connection.ended().thenAccept((cause) -> ended(connection, cause));
        promise.complete(connection);
    }

    private void failed(@Nullable Connection connection, AppServerStartException cause, boolean maySucceedLater) {
        if (connection != null) {
            connection.close("The start failed", Duration.ZERO);
        }
        CompletableFuture<Connection> promise;
        AppServerStartException failure = cause;
        synchronized (this) {
            if (!isMaking()) {
                return;
            }
            if (connection != null) {
                forget(connection);
            }
            boolean again = (this.state == ClientState.STARTING) ? maySucceedLater : cause.reason() != Reason.REFUSED;
            if (again && tryAgain(cause)) {
                return;
            }
            if (again && this.budget.policy().enabled()) {
                failure = new AppServerStartException(
                        cause.reason(), gaveUp(cause), cause.command(), cause.exitCode(), cause.stderrTail(), cause);
            }
            if (this.state == ClientState.RESTARTING) {
                // Nobody waits for this start; whoever does for the first one is told.
                logger.error("{}", failure.getMessage());
            }
            promise = this.ready;
            changeState(ClientState.FAILED, failure);
            giveUp(
                    failure,
                    new TransportClosedException(
                            "The app-server did not start: " + failure.getMessage(),
                            failure.exitCode(),
                            failure.stderrTail(),
                            failure));
        }
        promise.completeExceptionally(failure);
    }

    /** In the lock: a start that follows must not find the turns of its own given up. */
    private void giveUp(CodexException reason, TransportClosedException cause) {
        this.history.gaveUp();
        this.owner.gaveUp(cause);
        tellWaiters((waiter) -> waiter.failed(reason));
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
        synchronized (this) {
            if (this.current != connection || this.state != ClientState.READY) {
                return;
            }
            forget(connection);
            this.history.ended(cause);
            this.ready = new CompletableFuture<>();
            if (tryAgain(cause)) {
                this.history.restarting(connection, cause);
                changeState(ClientState.RESTARTING, cause);
                this.owner.interrupted(cause);
                return;
            }
            TransportClosedException gaveUp = !this.budget.policy().enabled()
                    ? cause
                    : new TransportClosedException(gaveUp(cause), cause.exitCode(), cause.stderrTail(), cause);
            logger.error("{}", gaveUp.getMessage());
            this.ready.completeExceptionally(gaveUp);
            changeState(ClientState.FAILED, gaveUp);
            giveUp(gaveUp, cause);
        }
    }

    private String gaveUp(CodexException cause) {
        RestartPolicy policy = this.budget.policy();
        return "The app-server was given up after " + policy.maxAttempts() + " restarts within " + policy.window()
                + "; last: " + cause.getMessage();
    }

    /** Ends the connection for good; every caller is released. Bounded by the shutdown timeout and a little. */
    public void close() {
        Connection connection;
        CompletableFuture<Connection> waiting;
        TransportClosedException cause = closed();
        synchronized (this) {
            if (this.state == ClientState.CLOSED) {
                return;
            }
            connection = this.current;
            waiting = this.ready;
            if (connection != null) {
                forget(connection);
            }
            TransportClosedException reason = cause;
            this.ready = CompletableFuture.failedFuture(reason);
            changeState(ClientState.CLOSED, null);
            tellWaiters((waiter) -> waiter.failed(reason));
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
