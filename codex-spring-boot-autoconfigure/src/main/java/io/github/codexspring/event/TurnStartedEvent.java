package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;

/**
 * A turn has started.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class TurnStartedEvent extends CodexTurnEvent {

    TurnStartedEvent(EventOrigin origin, TurnEvent event) {
        super(origin, event.threadId(), event.turnId());
    }
}
