package io.github.codexspring.client;

import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;

/** An event of a turn. The last one of each turn is {@link #isTerminal() terminal}. */
public final class TurnEvent extends ServerEvent {

    private final String turnId;

    private final @Nullable String threadId;

    private final int incarnation;

    TurnEvent(TurnLog log, LogEntry entry) {
        super(entry, log.deltas());
        this.turnId = log.turnId();
        this.threadId = log.threadId();
        this.incarnation = log.incarnation();
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public String turnId() {
        return this.turnId;
    }

    /**
     * Id of the turn's thread.
     *
     * @return the id, or null when the server has not named it yet
     */
    public @Nullable String threadId() {
        return this.threadId;
    }

    /**
     * Token of this place in the turn, for the {@code id} of a server-sent event: a stream can be resumed behind it.
     *
     * @return an opaque token, safe in URLs
     */
    public String id() {
        return new EventId(this.turnId, this.incarnation, sequence()).encode();
    }

    /**
     * Whether the turn ends with this event: {@code turn/completed} or {@code codex/turn/lost}.
     *
     * @return true for the last event of a turn
     */
    public boolean isTerminal() {
        WireMethod method = entry().method();
        return method == WireMethod.TURN_COMPLETED || method == WireMethod.TURN_LOST;
    }
}
