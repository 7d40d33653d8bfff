package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.Suspension;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.ServerRequestDispatcher;
import io.github.codexspring.client.transport.TransportSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Keeps turns over the ends of connections: they are suspended, and on the next connection the server is asked what became
 * of them. Whichever of them nobody can tell of in time is lost.
 */
final class TurnKeeper implements ConnectionOwner {

    private static final Logger logger = LoggerFactory.getLogger(TurnKeeper.class);

    private static final int MOST_OF_A_WARNING = 2000;

    private final MessageRouter router;

    private final ServerRequestDispatcher serverRequests;

    private final ThreadsInUse threads;

    private final Reconciler reconciler;

    private final ExecutorService executor;

    private final ScheduledExecutorService timer;

    private final Duration reconcileTimeout;

    private final int maxMessageSize;

    TurnKeeper(
            MessageRouter router,
            ServerRequestDispatcher serverRequests,
            ThreadsInUse threads,
            Reconciler reconciler,
            ExecutorService executor,
            ScheduledExecutorService timer,
            Duration reconcileTimeout,
            int maxMessageSize) {
        this.router = router;
        this.serverRequests = serverRequests;
        this.threads = threads;
        this.reconciler = reconciler;
        this.executor = executor;
        this.timer = timer;
        this.reconcileTimeout = reconcileTimeout;
        this.maxMessageSize = maxMessageSize;
    }

    @Override
    public void connecting() {
        this.router.connecting();
    }

    @Override
    public Connection connect(TransportSession session) {
        RoutingInbound inbound = new RoutingInbound(
                this.router, this.serverRequests, this.threads, this.reconciler, this::configWarning);
        return new Connection(session, inbound, this.maxMessageSize, "codex");
    }

    /** An app-server starts with a configuration it cannot read, and then refuses every thread. */
    private void configWarning(byte[] params) {
        try {
            this.executor.execute(() -> log(params));
        } catch (RejectedExecutionException ex) {
            logger.debug("The client was closed before a warning of the app-server was logged", ex);
        }
    }

    private static void log(byte[] params) {
        try {
            JsonNode warning = Json.tree(params, 0, params.length);
            logger.warn("The app-server warns of its configuration: {}", excerpt(warning, "summary"));
            logger.debug("Details of that warning: {}", excerpt(warning, "details"));
        } catch (JacksonException ex) {
            logger.debug("A warning of the app-server could not be read", ex);
        }
    }

    private static String excerpt(JsonNode warning, String name) {
        String text = warning.path(name).asString("none");
        return text.substring(0, Math.min(text.length(), MOST_OF_A_WARNING));
    }

    @Override
    public void connected(Connection connection) {
        List<TurnLog> waiting = this.router.connected();
        if (!waiting.isEmpty()) {
            logger.info("{} turns are reconciled on the new connection", waiting.size());
            this.reconciler.takeUp(connection, waiting);
        }
        for (String threadId : this.router.watchedThreads()) {
            this.threads.whenLoaded(connection, threadId, (failure) -> {
                if (failure != null) {
                    logger.warn("Thread {}, whose events are read, could not be resumed", threadId, failure);
                }
            });
        }
    }

    @Override
    public void interrupted(TransportClosedException cause) {
        Suspension suspension = new Suspension(cause);
        this.router.suspend(suspension);
        this.threads.connectionLost(cause);
        try {
            this.timer.schedule(() -> expire(suspension), this.reconcileTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ex) {
            logger.debug("The client is being closed, which ends its turns", ex);
        }
    }

    private void expire(Suspension suspension) {
        String reason = MessageRouter.reason(suspension.cause()) + ", and what became of the turn was not known within "
                + this.reconcileTimeout;
        this.router
                .liveTurns()
                .filter((log) -> log.suspension() == suspension)
                .forEach((log) -> this.reconciler.lose(log, reason, suspension.cause()));
    }

    @Override
    public void gaveUp(TransportClosedException cause) {
        this.router.disconnected(cause);
        this.threads.connectionLost(cause);
    }
}
