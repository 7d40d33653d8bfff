package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.JsonRpcException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.ServerVersion;
import io.github.codexspring.client.UnsupportedVersionException;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.InitializeParams;
import io.github.codexspring.protocol.InitializeResponse;
import io.github.codexspring.protocol.ProtocolVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first words on a connection: {@code initialize}, its answer, {@code initialized}. */
final class Handshake {

    private static final Logger logger = LoggerFactory.getLogger(Handshake.class);

    private static final ServerVersion MADE_FOR = ServerVersion.parse(ProtocolVersion.CODEX);

    private static final byte[] NO_PARAMS = {};

    private final AtomicBoolean warned = new AtomicBoolean();

    private final InitializeParams params;

    private final Duration timeout;

    private final String server;

    /** Creates the handshake; {@code server} names in messages who is talked to. */
    Handshake(InitializeParams params, Duration timeout, String server) {
        this.params = params;
        this.timeout = timeout;
        this.server = server;
    }

    /** Shakes hands; throws an {@link AppServerStartException} when that does not work in time. */
    InitializeResponse with(Connection connection, TransportSession session) {
        Call call = new Call(
                ClientRequests.INITIALIZE.method(),
                Json.params(ClientRequests.INITIALIZE, this.params),
                this.timeout,
                true,
                null);
        connection.submit(call);
        try {
            InitializeResponse response = call.promise()
                    .get(this.timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .decode(ClientRequests.INITIALIZE);
            check(response);
            initialized(connection, session);
            return response;
        } catch (JsonRpcException ex) {
            throw failure(Reason.REFUSED, "refused 'initialize': " + ex.rpcMessage(), session, ex);
        } catch (ProtocolException ex) {
            throw failure(Reason.REFUSED, "gave an answer to 'initialize' that cannot be decoded", session, ex);
        } catch (TimeoutException ex) {
            throw failure(Reason.NO_ANSWER, "did not answer 'initialize' within " + this.timeout, session, ex);
        } catch (ExecutionException ex) {
            throw failure(Reason.ENDED, "ended before it answered 'initialize'", session, ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw failure(Reason.NO_ANSWER, "was not waited for: the thread was interrupted", session, ex);
        }
    }

    /** An app-server may end between its answer and this. How it has ended is known a moment later. */
    private void initialized(Connection connection, TransportSession session) throws InterruptedException {
        try {
            connection.notify("initialized", NO_PARAMS);
        } catch (CodexException ex) {
            try {
                connection.ended().copy().get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException unknown) {
                ex.addSuppressed(unknown);
            }
            throw failure(Reason.ENDED, "ended as soon as it had answered 'initialize'", session, ex);
        }
    }

    private void check(InitializeResponse response) {
        Optional<ServerVersion> version =
                ServerVersion.of(response.userAgent(), this.params.clientInfo().name());
        if (version.isEmpty() || version.get().isUnversioned()) {
            logger.debug("The app-server names no version: {}", response.userAgent());
        } else if (version.get().compareTo(ServerVersion.OLDEST) < 0) {
            throw new UnsupportedVersionException(this.server, version.get().text(), ServerVersion.OLDEST.text());
        } else if (version.get().compareTo(MADE_FOR) > 0 && !this.warned.getAndSet(true)) {
            logger.warn(
                    "The app-server is version {} and this client was made for {}: what it does not know is passed on",
                    version.get().text(),
                    MADE_FOR.text());
        }
    }

    private AppServerStartException failure(
            Reason reason, String what, TransportSession session, @Nullable Throwable cause) {
        TransportEnd end = session.ended().getNow(new TransportEnd(null, session.stderrTail()));
        String exit = (end.exitCode() != null) ? " (exit code " + end.exitCode() + ")" : "";
        String stderr = end.stderrTail().isEmpty() ? "" : "; end of stderr: " + end.stderrTail();
        return new AppServerStartException(
                reason,
                "The app-server (" + this.server + ") " + what + exit + stderr,
                this.server,
                end.exitCode(),
                end.stderrTail(),
                cause);
    }
}
