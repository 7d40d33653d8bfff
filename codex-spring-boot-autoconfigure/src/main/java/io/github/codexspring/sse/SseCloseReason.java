package io.github.codexspring.sse;

/**
 * Why a stream has ended.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public enum SseCloseReason {

    /** The last event of the turn was sent, or there was nothing more to send. */
    COMPLETED,

    /** The viewer has gone. */
    DISCONNECT,

    /** The stream has lasted too long, or one write has. */
    TIMEOUT,

    /** There were too many streams. */
    OVERFLOW,

    /** The application is being stopped. */
    SHUTDOWN,

    /** Something went wrong. */
    ERROR
}
