package io.github.codexspring.client.internal.supervisor;

import java.util.EnumMap;
import java.util.Map;

import io.github.codexspring.client.RestartReason;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.ConnectionFigures;
import org.jspecify.annotations.Nullable;

/** What is kept of connections that have ended. Guarded by the supervisor. */
final class ConnectionHistory {

    private final Map<RestartReason, Long> restarts = new EnumMap<>(RestartReason.class);

    private ConnectionFigures figures = ConnectionFigures.NONE;

    private @Nullable RestartReason restarting;

    private @Nullable Integer exitCode;

    /** A connection is not used any more. */
    void left(Connection connection) {
        this.figures = this.figures.plus(connection.figures());
    }

    /** A connection in use has ended. */
    void ended(TransportClosedException cause) {
        this.exitCode = cause.exitCode();
    }

    /** Another connection is to follow one that has ended. */
    void restarting(Connection ended, TransportClosedException cause) {
        if (ended.wasUnresponsive()) {
            this.restarting = RestartReason.UNRESPONSIVE;
        } else {
            this.restarting = (cause.exitCode() != null) ? RestartReason.EXIT : RestartReason.CONNECTION;
        }
    }

    /** There is another connection. */
    void restarted() {
        RestartReason reason = this.restarting;
        if (reason != null) {
            this.restarts.merge(reason, 1L, Long::sum);
            this.restarting = null;
        }
    }

    /** No other connection is to follow. */
    void gaveUp() {
        this.restarting = null;
    }

    Map<RestartReason, Long> restarts() {
        return new EnumMap<>(this.restarts);
    }

    @Nullable
    Integer exitCode() {
        return this.exitCode;
    }

    ConnectionFigures figures() {
        return this.figures;
    }
}
