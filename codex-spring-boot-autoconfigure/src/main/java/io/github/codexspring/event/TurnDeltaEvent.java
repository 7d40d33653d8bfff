package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text or output has come. Not published unless the group {@code delta} is included.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class TurnDeltaEvent extends CodexTurnEvent {

    private final String method;

    private final @Nullable String itemId;

    private final String delta;

    TurnDeltaEvent(EventOrigin origin, TurnEvent event, @Nullable String itemId, String delta) {
        super(origin, event.threadId(), event.turnId());
        this.method = event.method();
        this.itemId = itemId;
        this.delta = delta;
    }

    /**
     * Wire method, which tells what kind of piece it is.
     *
     * @return the method, for example {@code item/agentMessage/delta}
     */
    public String getMethod() {
        return this.method;
    }

    /**
     * Id of the item the piece belongs to.
     *
     * @return the id, or null when it belongs to none
     */
    public @Nullable String getItemId() {
        return this.itemId;
    }

    /**
     * The piece.
     *
     * @return the text
     */
    public String getDelta() {
        return this.delta;
    }
}
