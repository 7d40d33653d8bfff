package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.protocol.ThreadItem;
import org.jspecify.annotations.Nullable;

/**
 * An item of a turn has started or is complete.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class TurnItemEvent extends CodexTurnEvent {

    /** Where an item is in its life. */
    public enum Phase {

        /** The item has started. */
        STARTED,

        /** The item is complete. */
        COMPLETED
    }

    private final Phase phase;

    private final ThreadItem item;

    TurnItemEvent(EventOrigin origin, TurnEvent event, Phase phase, ThreadItem item) {
        super(origin, event.threadId(), event.turnId());
        this.phase = phase;
        this.item = item;
    }

    /**
     * Where the item is in its life.
     *
     * @return the phase
     */
    public Phase getPhase() {
        return this.phase;
    }

    /**
     * The item as far as it is known.
     *
     * @return the item
     */
    public ThreadItem getItem() {
        return this.item;
    }

    /**
     * Id of the item.
     *
     * @return the id, or null for an item of an unknown kind
     */
    public @Nullable String getItemId() {
        return this.item.id();
    }
}
