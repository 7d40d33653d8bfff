package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;

/**
 * The app-server could not be started or reached, or did not complete the handshake in time. The process, if there was
 * one, has been ended.
 */
public class AppServerStartException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private final String command;

    private final @Nullable Integer exitCode;

    private final String stderrTail;

    /**
     * Creates the exception.
     *
     * @param reason what kind of failure it is
     * @param message what failed
     * @param command the executable that was run; its arguments are left out, since they may hold secrets
     * @param exitCode the exit code, or null when the process had not ended by itself
     * @param stderrTail the end of what the process wrote to stderr; may be empty
     * @param cause the cause, or null
     */
    public AppServerStartException(
            Reason reason,
            String message,
            String command,
            @Nullable Integer exitCode,
            String stderrTail,
            @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.command = command;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
    }

    /**
     * What kind of failure it is, and so whether another attempt makes sense.
     *
     * @return the reason
     */
    public Reason reason() {
        return this.reason;
    }

    /**
     * Executable or address that was tried, without arguments.
     *
     * @return the executable or address
     */
    public String command() {
        return this.command;
    }

    /**
     * Exit code of the process.
     *
     * @return the exit code, or null when it had not ended by itself
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
        return (getClass() == AppServerStartException.class)
                ? new AppServerStartException(
                        this.reason, String.valueOf(getMessage()), this.command, this.exitCode, this.stderrTail, this)
                : this;
    }

    /** Kinds of failed starts. */
    public enum Reason {

        /** The executable or a folder it needs is missing or cannot be used. */
        NOT_FOUND,

        /** The process ended before the handshake was done. */
        ENDED,

        /** The handshake was not done before its deadline. */
        NO_ANSWER,

        /** The server refused the authentication or the handshake: another attempt would end the same way. */
        REFUSED,

        /** Nobody listens at the address, or the network or TLS is in the way: another attempt may do better. */
        UNREACHABLE
    }
}
