package io.github.codexspring.client.transport;

import org.jspecify.annotations.Nullable;

/**
 * How a session ended.
 *
 * @param exitCode exit code of the process, or null when there is none
 * @param stderrTail the end of what it wrote to stderr; may be empty
 */
public record TransportEnd(@Nullable Integer exitCode, String stderrTail) {}
