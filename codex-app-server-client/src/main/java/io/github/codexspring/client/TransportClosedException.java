package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/**
 * The connection to the app-server has ended. It is sticky: every request of that connection, in flight or made later,
 * fails with it.
 */
public class TransportClosedException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer exitCode;

    private final String stderrTail;

    /**
     * Creates the exception.
     *
     * @param message why the connection ended
     * @param exitCode exit code of the process, or null when unknown or when there is no process
     * @param stderrTail the end of what the process wrote to stderr; may be empty
     * @param cause the cause, or null
     */
    public TransportClosedException(
            String message, @Nullable Integer exitCode, String stderrTail, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
    }

    /**
     * Exit code of the process.
     *
     * @return the exit code, or null when unknown
     */
    public @Nullable Integer exitCode() {
        return this.exitCode;
    }

    /**
     * End of what the process wrote to stderr.
     *
     * @return the text; empty when there was none
     */
    public String stderrTail() {
        return this.stderrTail;
    }

    @Override
    CodexException here() {
        return (getClass() == TransportClosedException.class)
                ? new TransportClosedException(String.valueOf(getMessage()), this.exitCode, this.stderrTail, this)
                : this;
    }
}
