package io.github.codexspring.client.internal.supervisor;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Callbacks;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Inbound;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.ServerRequestDispatcher;
import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Leads what one connection reads to the router and to those who answer the server. */
final class RoutingInbound implements Inbound {

    private static final Logger logger = LoggerFactory.getLogger(RoutingInbound.class);

    private final MessageRouter router;

    private final ServerRequestDispatcher serverRequests;

    private final ThreadsInUse threads;

    private final Reconciler reconciler;

    private final Consumer<byte[]> configWarnings;

    RoutingInbound(
            MessageRouter router,
            ServerRequestDispatcher serverRequests,
            ThreadsInUse threads,
            Reconciler reconciler,
            Consumer<byte[]> configWarnings) {
        this.threads = threads;
        this.reconciler = reconciler;
        this.router = router;
        this.serverRequests = serverRequests;
        this.configWarnings = configWarnings;
    }

    @Override
    public void beginRead() {
        this.router.beginRead();
    }

    @Override
    public void endRead() {
        this.router.endRead();
    }

    @Override
    public void notification(Connection from, Envelope envelope) {
        WireMethod method = envelope.method();
        try {
            if (method == WireMethod.SERVER_REQUEST_RESOLVED) {
                resolved(from, envelope);
            } else if (method == WireMethod.TURN_COMPLETED) {
                turnEnds(envelope);
            } else if (method == WireMethod.THREAD_SETTINGS_UPDATED && envelope.hasThread()) {
                settingsChanged(envelope);
            } else if (method == WireMethod.CONFIG_WARNING && envelope.paramsFrom() >= 0) {
                this.configWarnings.accept(
                        Arrays.copyOfRange(envelope.bytes(), envelope.paramsFrom(), envelope.paramsTo()));
            }
        } finally {
            this.router.notification(envelope);
        }
    }

    /** What a turn has asked for lapses before its last event. */
    private void turnEnds(Envelope envelope) {
        if (envelope.hasTurn() && this.serverRequests.pending() > 0) {
            this.serverRequests.turnEnded(envelope.turnId());
        }
    }

    private void settingsChanged(Envelope envelope) {
        try {
            this.threads.changed(
                    envelope.threadId(),
                    ThreadRights.ofSettings(envelope.bytes(), envelope.paramsFrom(), envelope.paramsTo()));
        } catch (JacksonException ex) {
            logger.warn("What thread {} may do from now on could not be read", envelope.threadId(), ex);
        }
    }

    private void resolved(Connection from, Envelope envelope) {
        try {
            JsonNode id = Json.tree(envelope.bytes(), envelope.paramsFrom(), envelope.paramsTo())
                    .path("requestId");
            this.serverRequests.resolvedByServer(from, id.toString().getBytes(StandardCharsets.UTF_8));
        } catch (JacksonException ex) {
            logger.debug("A 'serverRequest/resolved' could not be decoded", ex);
        }
    }

    @Override
    public void serverRequest(Connection from, Envelope envelope) {
        this.serverRequests.dispatch(from, envelope);
    }

    @Override
    public void oversize(Connection from, Envelope partial, long length) {
        try {
            if (partial.method() == WireMethod.TURN_COMPLETED) {
                turnEnds(partial);
            }
        } finally {
            TurnLog ended = this.router.oversize(partial, length);
            if (ended != null) {
                this.reconciler.endUnread(from, ended, length);
            }
        }
    }

    @Override
    public int waiting() {
        return this.router.waiting();
    }

    @Override
    public boolean flooded(long now) {
        return this.router.flooded(now);
    }

    @Override
    public void batchEnd() {
        this.router.batchEnd(false);
    }

    @Override
    public @Nullable Callbacks idleBatchEnd() {
        return this.router.batchEnd(true);
    }

    /** What becomes of the turns is the supervisor's to decide. */
    @Override
    public void closed(Connection from, TransportClosedException cause) {
        this.serverRequests.disconnected(from);
    }
}
