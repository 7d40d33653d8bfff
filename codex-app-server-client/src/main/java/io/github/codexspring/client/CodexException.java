package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** Base of everything this client throws for a failure that is not a programming error. */
public class CodexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed, why, and the way out where there is one
     * @param cause the cause, or null
     */
    public CodexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /**
     * Creates the exception without a cause.
     *
     * @param message what failed, why, and the way out where there is one
     */
    public CodexException(String message) {
        this(message, null);
    }

    /**
     * This failure for a caller that waited for it in another thread than it was made in: it is the cause of one of the
     * same kind whose stack is the caller's. Itself where that cannot be made.
     */
    CodexException here() {
        return this;
    }
}
