package io.github.codexspring.client.internal.router;

import java.time.Duration;

/**
 * What the router keeps and for how long.
 *
 * @param turnLogBytes bytes of one turn's log over which it gives up deltas
 * @param totalBytes bytes of all logs over which the largest give up what is oldest
 * @param retention how long a turn is kept after its end
 * @param unclaimedTtl how long the events of a turn are kept that nobody asks for
 * @param maxUnclaimed how many such turns keep their events
 */
public record RouterLimits(
        long turnLogBytes, long totalBytes, Duration retention, Duration unclaimedTtl, int maxUnclaimed) {

    /** Bytes of a thread's log and of the connection's log. */
    long scopeLogBytes() {
        return this.turnLogBytes / 8;
    }
}
