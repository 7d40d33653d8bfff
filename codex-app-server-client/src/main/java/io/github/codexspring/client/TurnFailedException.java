package io.github.codexspring.client;

import java.util.Optional;

import io.github.codexspring.protocol.CodexErrorInfo;
import io.github.codexspring.protocol.TurnError;
import org.jspecify.annotations.Nullable;

/** A turn ended as failed. Its thread can be used further. */
public class TurnFailedException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final transient TurnResult result;

    /**
     * Creates the exception.
     *
     * @param result the result of the failed turn
     */
    public TurnFailedException(TurnResult result) {
        super("Turn " + result.turnId() + " failed: " + describe(result.error()));
        this.result = result;
    }

    private static String describe(@Nullable TurnError error) {
        return (error != null) ? error.message() : "the server gave no error";
    }

    /**
     * What the turn did until it failed.
     *
     * @return the result
     */
    public TurnResult result() {
        return this.result;
    }

    /**
     * Classification of the error by the server, from {@code turn.error.codexErrorInfo}.
     *
     * @return the classification, or empty when the server gave none
     */
    public Optional<CodexErrorInfo> codexErrorInfo() {
        return this.result.codexErrorInfo();
    }
}
