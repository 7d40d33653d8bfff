package io.github.codexspring.event;

import org.jspecify.annotations.Nullable;

/**
 * The connection to a running app-server has ended.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class AppServerStoppedEvent extends CodexEvent {

    /** Why the connection has ended. */
    public enum Reason {

        /** The client was closed. */
        CLOSED,

        /** The process ended or the connection broke. */
        LOST
    }

    private final Reason reason;

    private final @Nullable Integer exitCode;

    private final String stderrTail;

    AppServerStoppedEvent(EventOrigin origin, Reason reason, @Nullable Integer exitCode, String stderrTail) {
        super(origin);
        this.reason = reason;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
    }

    /**
     * Why the connection has ended.
     *
     * @return the reason
     */
    public Reason getReason() {
        return this.reason;
    }

    /**
     * Exit code of the process.
     *
     * @return the exit code, or null when unknown
     */
    public @Nullable Integer getExitCode() {
        return this.exitCode;
    }

    /**
     * End of what the process wrote to stderr.
     *
     * @return the text; may be empty
     */
    public String getStderrTail() {
        return this.stderrTail;
    }

    @Override
    public String toString() {
        return "AppServerStoppedEvent[client=" + getClientName() + ", reason=" + this.reason + ", exitCode="
                + this.exitCode + "]";
    }
}
