package io.github.codexspring.client.internal.router;

import java.time.Duration;

/** What the router keeps and for how long. */
public record RouterLimits(long turnLogBytes, Duration retention, Duration unclaimedTtl, int maxUnclaimed) {

    /** Bytes of a thread's log and of the connection's log. */
    long scopeLogBytes() {
        return this.turnLogBytes / 8;
    }
}
