package io.github.codexspring.client;

/** How a turn ended, as this client sees it; the wire's own status is {@code TurnStatus}. */
public enum TurnOutcome {

    /** The server completed the turn. */
    COMPLETED,

    /** The server ended the turn with an error, or with a status that this client does not know. */
    FAILED,

    /** The turn was interrupted. */
    INTERRUPTED,

    /** The connection broke and nobody knows how the turn ended. */
    LOST
}
