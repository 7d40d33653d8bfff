package io.github.codexspring.client.internal.router;

import java.util.List;

import io.github.codexspring.protocol.Scope;

/** The router's figures at one moment. */
public record RouterSnapshot(
        int activeTurns,
        int unclaimedTurns,
        int retainedTurns,
        int threads,
        long bytes,
        long unclaimedEvents,
        long evictedEvents,
        List<Long> unreadByScope,
        List<Long> notificationsByMethod) {

    /** Events not yet read by the slowest reader of each log of a scope, summed. */
    public long unread(Scope scope) {
        return this.unreadByScope.get(scope.ordinal());
    }
}
