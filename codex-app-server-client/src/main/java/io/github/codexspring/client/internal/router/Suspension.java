package io.github.codexspring.client.internal.router;

import io.github.codexspring.client.TransportClosedException;

/**
 * The state of turns whose connection has ended: it is to be found out on the next one what became of them. Compared by
 * identity.
 */
public final class Suspension {

    private final TransportClosedException cause;

    /** Creates a suspension by the end of a connection. */
    public Suspension(TransportClosedException cause) {
        this.cause = cause;
    }

    /** The end of the connection. */
    public TransportClosedException cause() {
        return this.cause;
    }
}
