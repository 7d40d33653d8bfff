package io.github.codexspring.sse;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How turns are streamed.
 *
 * @param heartbeatInterval how long a stream may be idle before a comment is sent
 * @param reconnectTime how long a browser waits before it connects again
 * @param timeout how long a stream may last, or null for no limit
 * @param writeTimeout how long one write may take
 * @param maxStreams how many streams may be open at once
 * @param maxEventSize bytes of the largest event to send
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public record TurnSseSettings(
        Duration heartbeatInterval,
        Duration reconnectTime,
        @Nullable Duration timeout,
        Duration writeTimeout,
        int maxStreams,
        long maxEventSize) {}
