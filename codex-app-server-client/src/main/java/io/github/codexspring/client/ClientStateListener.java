package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** Is told when a client changes its state. */
@FunctionalInterface
public interface ClientStateListener {

    /**
     * The state has changed. Called on the callback executor, one change after the other.
     *
     * @param from state before
     * @param to state now
     * @param cause why, or null when nothing went wrong
     */
    void stateChanged(ClientState from, ClientState to, @Nullable CodexException cause);
}
