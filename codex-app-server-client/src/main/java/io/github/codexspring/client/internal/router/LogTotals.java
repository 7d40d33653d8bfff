package io.github.codexspring.client.internal.router;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

import io.github.codexspring.protocol.Scope;

/** What the logs of one client have in common: the memory they take together, and counts. Safe for any thread. */
final class LogTotals {

    private final AtomicLong bytes = new AtomicLong();

    private final LongAdder[] dropped = adders(Scope.values().length * DropReason.values().length);

    private final LongAdder[] coalesced = adders(Scope.values().length);

    private final LongAdder[] waits = adders(Scope.values().length);

    private final LongAdder[] waitNanos = adders(Scope.values().length);

    private static LongAdder[] adders(int count) {
        LongAdder[] adders = new LongAdder[count];
        for (int i = 0; i < count; i++) {
            adders[i] = new LongAdder();
        }
        return adders;
    }

    void addBytes(long change) {
        this.bytes.addAndGet(change);
    }

    long bytes() {
        return this.bytes.get();
    }

    void dropped(Scope scope, DropReason reason, long events) {
        this.dropped[index(scope, reason)].add(events);
    }

    long dropped(Scope scope, DropReason reason) {
        return this.dropped[index(scope, reason)].sum();
    }

    private static int index(Scope scope, DropReason reason) {
        return scope.ordinal() * DropReason.values().length + reason.ordinal();
    }

    /** Events that a reader took together with the one before. */
    void coalesced(Scope scope, long events) {
        this.coalesced[scope.ordinal()].add(events);
    }

    long coalesced(Scope scope) {
        return this.coalesced[scope.ordinal()].sum();
    }

    /** How long the first event of a batch has waited for its reader. */
    void waited(Scope scope, long nanos) {
        this.waits[scope.ordinal()].increment();
        this.waitNanos[scope.ordinal()].add(nanos);
    }

    long waits(Scope scope) {
        return this.waits[scope.ordinal()].sum();
    }

    long waitNanos(Scope scope) {
        return this.waitNanos[scope.ordinal()].sum();
    }
}
