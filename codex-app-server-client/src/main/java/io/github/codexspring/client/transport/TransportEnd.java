package io.github.codexspring.client.transport;

import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param exitCode exit code of the process, or null when there is none
 * @param stderrTail the end of what it wrote to stderr; may be empty
 * @param reason what ended it, in a few words without secrets, such as "close code 1001", or null when nothing is known
 */
public record TransportEnd(
        @Nullable Integer exitCode,
        String stderrTail,
        @Nullable String reason) {

    /**
     * An end without a reason.
     *
     * @param exitCode exit code of the process, or null when there is none
     * @param stderrTail the end of what it wrote to stderr; may be empty
     */
    public TransportEnd(@Nullable Integer exitCode, String stderrTail) {
        this(exitCode, stderrTail, null);
    }
}
