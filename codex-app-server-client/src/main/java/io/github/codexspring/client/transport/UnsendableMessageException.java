package io.github.codexspring.client.transport;

import java.io.IOException;

/**
 * A transport cannot carry this message: it is too long, or no Unicode text. The message has not been sent; the session
 * lives on, and the next message may be written.
 */
public class UnsendableMessageException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong with the message, without its content
     */
    public UnsendableMessageException(String message) {
        super(message);
    }
}
