package io.github.codexspring.event;

import org.springframework.context.ApplicationEvent;

/**
 * Base of everything that is published about an app-server. The source is the client, so long as it is the only one.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public abstract class CodexEvent extends ApplicationEvent {

    private final String clientName;

    CodexEvent(EventOrigin origin) {
        super(origin.source());
        this.clientName = origin.clientName();
    }

    /**
     * Name of the client's bean; empty when there are several clients.
     *
     * @return the name
     */
    public final String getClientName() {
        return this.clientName;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[client=" + this.clientName + "]";
    }
}
