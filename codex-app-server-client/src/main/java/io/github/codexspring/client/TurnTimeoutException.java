package io.github.codexspring.client;

import java.time.Duration;

/** A turn has not ended within the deadline of the call that waited for it. */
public class TurnTimeoutException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final String turnId;

    /**
     * Creates the exception.
     *
     * @param turnId the id of the turn
     * @param timeout the deadline that passed
     */
    public TurnTimeoutException(String turnId, Duration timeout) {
        super("Turn " + turnId + " has not ended within " + timeout);
        this.turnId = turnId;
    }

    private TurnTimeoutException(TurnTimeoutException elsewhere) {
        super(String.valueOf(elsewhere.getMessage()), elsewhere);
        this.turnId = elsewhere.turnId;
    }

    @Override
    CodexException here() {
        return (getClass() == TurnTimeoutException.class) ? new TurnTimeoutException(this) : this;
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public String turnId() {
        return this.turnId;
    }
}
