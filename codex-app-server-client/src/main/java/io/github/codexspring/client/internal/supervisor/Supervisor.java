package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.ClientStateListener;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.JsonRpcException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.ServerRequestDispatcher;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.InitializeParams;
import io.github.codexspring.protocol.InitializeResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the connection, shakes hands, and keeps what became of it. */
public final class Supervisor {

    /** How long things may take, and how long a message may be. */
    public record Settings(Duration startupTimeout, Duration shutdownTimeout, int maxMessageSize) {}

    private static final Logger logger = LoggerFactory.getLogger(Supervisor.class);

    private static final byte[] NO_PARAMS = {};

    private final Transport transport;

    private final InitializeParams handshake;

    private final Settings settings;

    private final MessageRouter router;

    private final ServerRequestDispatcher serverRequests;

    private final ClientStateListener listener;

    private ClientState state = ClientState.NEW;

    private CompletableFuture<Connection> ready = new CompletableFuture<>();

    private @Nullable Connection current;

    private volatile @Nullable InitializeResponse server;

    private volatile @Nullable CodexException failure;

    private volatile long readySinceNanos;

    /** Creates the supervisor; nothing is started. */
    public Supervisor(
            Transport transport,
            InitializeParams handshake,
            Settings settings,
            MessageRouter router,
            ServerRequestDispatcher serverRequests,
            ClientStateListener listener) {
        this.transport = transport;
        this.handshake = handshake;
        this.settings = settings;
        this.router = router;
        this.serverRequests = serverRequests;
        this.listener = listener;
    }

    /** Starts unless that was done; a start that has failed is tried again. */
    public synchronized CompletableFuture<Connection> start() {
        if (this.state == ClientState.FAILED) {
            this.ready = new CompletableFuture<>();
            launch();
        } else if (this.state == ClientState.NEW) {
            launch();
        }
        return this.ready;
    }

    /** The connection for a request: starts a client that never was, and fails at once for one that has failed. */
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

    /** What the server said of itself in the last handshake, or null before it. */
    public @Nullable InitializeResponse server() {
        return this.server;
    }

    /** Why the client has failed, or null when it has not. */
    public @Nullable CodexException failure() {
        return this.failure;
    }

    /** How long the present connection has been usable; zero when there is none. */
    public Duration uptime() {
        return (state() == ClientState.READY)
                ? Duration.ofNanos(System.nanoTime() - this.readySinceNanos)
                : Duration.ZERO;
    }

    private void launch() {
        changeState(ClientState.STARTING, null);
        this.router.connected();
        Thread starter = new Thread(this::open, "codex-start");
        starter.setDaemon(true);
        starter.start();
    }

    private void open() {
        Connection connection = null;
        try {
            TransportSession session = this.transport.open();
            connection = new Connection(
                    session,
                    new RoutingInbound(this.router, this.serverRequests),
                    this.settings.maxMessageSize(),
                    "codex");
            if (!adopt(connection)) {
                connection.close("The client was closed", Duration.ZERO);
                return;
            }
            connection.start();
            InitializeResponse response = shakeHands(connection, session);
            this.server = response;
            connection.notify("initialized", NO_PARAMS);
            becomeReady(connection);
        } catch (AppServerStartException ex) {
            failed(connection, ex);
        } catch (RuntimeException | Error ex) {
            failed(
                    connection,
                    new AppServerStartException(
                            Reason.UNREACHABLE,
                            "The app-server could not be started: " + ex.getMessage(),
                            this.transport.toString(),
                            null,
                            "",
                            ex));
        }
    }

    private synchronized boolean adopt(Connection connection) {
        if (this.state != ClientState.STARTING) {
            return false;
        }
        this.current = connection;
        return true;
    }

    private InitializeResponse shakeHands(Connection connection, TransportSession session) {
        Call call = new Call(
                ClientRequests.INITIALIZE.method(),
                Json.params(ClientRequests.INITIALIZE, this.handshake),
                this.settings.startupTimeout(),
                true,
                null);
        connection.submit(call);
        try {
            return call.promise()
                    .get(this.settings.startupTimeout().toMillis(), TimeUnit.MILLISECONDS)
                    .decode(ClientRequests.INITIALIZE);
        } catch (JsonRpcException ex) {
            throw startFailure(Reason.REFUSED, "refused 'initialize': " + ex.rpcMessage(), session, ex);
        } catch (ProtocolException ex) {
            throw startFailure(Reason.REFUSED, "gave an answer to 'initialize' that cannot be decoded", session, ex);
        } catch (TimeoutException ex) {
            throw startFailure(
                    Reason.NO_ANSWER,
                    "did not answer 'initialize' within " + this.settings.startupTimeout(),
                    session,
                    ex);
        } catch (ExecutionException ex) {
            throw startFailure(Reason.ENDED, "ended before it answered 'initialize'", session, ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw startFailure(Reason.NO_ANSWER, "was not waited for: the thread was interrupted", session, ex);
        }
    }

    private AppServerStartException startFailure(
            Reason reason, String what, TransportSession session, @Nullable Throwable cause) {
        TransportEnd end = session.ended().getNow(new TransportEnd(null, session.stderrTail()));
        String exit = (end.exitCode() != null) ? " (exit code " + end.exitCode() + ")" : "";
        String stderr = end.stderrTail().isEmpty() ? "" : "; end of stderr: " + end.stderrTail();
        return new AppServerStartException(
                reason,
                "The app-server (" + this.transport + ") " + what + exit + stderr,
                this.transport.toString(),
                end.exitCode(),
                end.stderrTail(),
                cause);
    }

    private void becomeReady(Connection connection) {
        CompletableFuture<Connection> promise;
        synchronized (this) {
            if (this.state != ClientState.STARTING) {
                return;
            }
            this.readySinceNanos = System.nanoTime();
            promise = this.ready;
            changeState(ClientState.READY, null);
        }
        promise.complete(connection);
        connection.ended().thenAccept((cause) -> lost(connection, cause));
    }

    private void failed(@Nullable Connection connection, CodexException cause) {
        if (connection != null) {
            connection.close("The start failed", Duration.ZERO);
        }
        CompletableFuture<Connection> promise;
        synchronized (this) {
            if (this.state != ClientState.STARTING) {
                return;
            }
            if (connection == null) {
                this.router.disconnected(new TransportClosedException("The app-server did not start", null, "", cause));
            }
            this.current = null;
            promise = this.ready;
            changeState(ClientState.FAILED, cause);
        }
        promise.completeExceptionally(cause);
    }

    private synchronized void lost(Connection connection, TransportClosedException cause) {
        if (this.current != connection || this.state != ClientState.READY) {
            return;
        }
        logger.warn("{}", cause.getMessage());
        this.current = null;
        this.ready = CompletableFuture.failedFuture(cause);
        changeState(ClientState.FAILED, cause);
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
            this.current = null;
            this.ready = CompletableFuture.failedFuture(cause);
            changeState(ClientState.CLOSED, null);
        }
        waiting.completeExceptionally(cause);
        if (connection != null) {
            connection.close("The client was closed", this.settings.shutdownTimeout());
        } else {
            this.router.disconnected(cause);
        }
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
