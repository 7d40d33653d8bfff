package io.github.codexspring.client;

import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;

/** What of a turn's events is text of the agent. */
final class TurnText {

    private TurnText() {}

    /** The text that an event adds, or null; throws when text is missing here. */
    static @Nullable String of(TurnEvent event) {
        if (event.isGap()) {
            throw new CodexException("Text of turn " + event.turnId()
                    + " is missing here: its events were given up before they were read, or the connection broke");
        }
        return event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA) ? event.delta() : null;
    }
}
