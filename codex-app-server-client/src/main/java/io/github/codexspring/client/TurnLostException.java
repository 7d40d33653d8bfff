package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** A turn ended without the server saying how, because the connection that carried it broke. */
public class TurnLostException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final String turnId;

    /**
     * Creates the exception.
     *
     * @param turnId the id of the turn
     * @param reason why it was lost
     * @param cause the cause, or null
     */
    public TurnLostException(String turnId, String reason, @Nullable Throwable cause) {
        super("Turn " + turnId + " was lost: " + reason, cause);
        this.turnId = turnId;
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
