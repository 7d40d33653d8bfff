package io.github.codexspring.client;

/** Who has told how a turn ended. */
public enum TurnProvenance {

    /** The server, with {@code turn/completed}. */
    SERVER,

    /** The server, when it was asked after its {@code turn/completed} had not come through. */
    RECONCILED,

    /** Nobody: the client has given the turn up as lost. */
    CLIENT
}
