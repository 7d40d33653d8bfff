package io.github.codexspring.client;

/** Is told of every turn that a client hears of, whoever started it: this client, the agent or another client. */
@FunctionalInterface
public interface TurnListener {

    /**
     * A turn has been heard of for the first time. Called on the callback executor; the turn may have events already, or
     * may be over. Subscribing to {@link AsyncTurnHandle#tap()} gives all of them and does not keep the turn in memory.
     *
     * @param turn the turn
     */
    void turnAppeared(AsyncTurnHandle turn);
}
