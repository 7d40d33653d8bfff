package io.github.codexspring.event;

/**
 * An app-server has started and can be used.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class AppServerStartedEvent extends CodexEvent {

    AppServerStartedEvent(EventOrigin origin) {
        super(origin);
    }
}
