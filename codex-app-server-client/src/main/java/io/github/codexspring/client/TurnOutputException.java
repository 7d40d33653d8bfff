package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** A turn has ended, but its answer cannot be bound to the type that was asked for. */
public class TurnOutputException extends CodexException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 300;

    private final transient TurnResult result;

    private final @Nullable String text;

    /**
     * Creates the exception.
     *
     * @param result the result of the turn
     * @param type the type that was asked for
     * @param reason what is wrong; only its beginning goes into the message
     * @param cause the cause, or null
     */
    public TurnOutputException(TurnResult result, Class<?> type, String reason, @Nullable Throwable cause) {
        super("Turn " + result.turnId() + " gave no " + type.getName() + ": " + shortened(reason), cause);
        this.result = result;
        this.text = result.finalResponse();
    }

    private static String shortened(String reason) {
        return (reason.length() > LONGEST_REASON) ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    /**
     * The answer as it came.
     *
     * @return the text, or null when there was none
     */
    public @Nullable String text() {
        return this.text;
    }

    /**
     * What the turn did.
     *
     * @return the result
     */
    public TurnResult result() {
        return this.result;
    }
}
