package io.github.codexspring.client.internal.router;

import java.util.List;
import java.util.Map;

import io.github.codexspring.protocol.Scope;

/** The router's figures at one moment. */
public record RouterSnapshot(
        int activeTurns,
        int unclaimedTurns,
        int retainedTurns,
        int threads,
        long bytes,
        long unclaimedEvents,
        Map<Scope, ScopeFigures> byScope,
        List<Long> notificationsByMethod) {

    /**
     * Figures of the logs of one scope.
     *
     * @param unread events not yet read by the slowest reader of each log, summed
     * @param dropped events given up, by reason
     * @param coalesced events that a reader took together with the one before
     * @param waits batches that were handed to readers
     * @param waitNanos how long the first events of these batches had waited, summed
     */
    public record ScopeFigures(
            long unread, Map<DropReason, Long> dropped, long coalesced, long waits, long waitNanos) {}
}
