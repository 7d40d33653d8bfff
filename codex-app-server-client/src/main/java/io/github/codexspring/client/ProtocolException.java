package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/** A message of the server could not be decoded, or one of ours could not be encoded. */
public class ProtocolException extends CodexException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which message and what is wrong with it
     * @param cause the cause, or null
     */
    public ProtocolException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    CodexException here() {
        return (getClass() == ProtocolException.class)
                ? new ProtocolException(String.valueOf(getMessage()), this)
                : this;
    }
}
