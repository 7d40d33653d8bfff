package io.github.codexspring.event;

import org.jspecify.annotations.Nullable;

/**
 * Base of everything that is published about a turn. Events of one turn are published one after the other, in the order
 * in which the app-server sent them.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public abstract class CodexTurnEvent extends CodexEvent {

    private final @Nullable String threadId;

    private final String turnId;

    CodexTurnEvent(EventOrigin origin, @Nullable String threadId, String turnId) {
        super(origin);
        this.threadId = threadId;
        this.turnId = turnId;
    }

    /**
     * Id of the turn's thread.
     *
     * @return the id, or null when the app-server has not named it
     */
    public final @Nullable String getThreadId() {
        return this.threadId;
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public final String getTurnId() {
        return this.turnId;
    }

    /** Names client, thread and turn without content. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[client=" + getClientName() + ", thread=" + this.threadId + ", turn="
                + this.turnId + "]";
    }
}
