package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;

/**
 * Something about a turn that has no event of its own.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class CodexNotificationEvent extends CodexTurnEvent {

    private final transient TurnEvent event;

    CodexNotificationEvent(EventOrigin origin, TurnEvent event) {
        super(origin, event.threadId(), event.turnId());
        this.event = event;
    }

    /**
     * Wire method, or {@code codex/gap} where events are missing.
     *
     * @return the method
     */
    public String getMethod() {
        return this.event.method();
    }

    /**
     * The JSON of the notification's parameters.
     *
     * @return the JSON
     */
    public String getParamsJson() {
        return this.event.paramsJson();
    }

    /**
     * The parameters as the type of the protocol, or as a tree for methods it does not know.
     *
     * @return the parameters
     */
    public Object getPayload() {
        return this.event.payload();
    }
}
