package io.github.codexspring.event;

/**
 * An app-server that had ended, or to which the connection had broken, can be used again.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class AppServerRestartedEvent extends CodexEvent {

    AppServerRestartedEvent(EventOrigin origin) {
        super(origin);
    }
}
