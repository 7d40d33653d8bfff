package io.github.codexspring.event;

import io.github.codexspring.client.CodexException;

/**
 * A client cannot be used: its app-server did not start, or has ended and is not started again.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class AppServerFailedEvent extends CodexEvent {

    private final CodexException cause;

    AppServerFailedEvent(EventOrigin origin, CodexException cause) {
        super(origin);
        this.cause = cause;
    }

    /**
     * What went wrong.
     *
     * @return the cause
     */
    public CodexException getCause() {
        return this.cause;
    }
}
