package io.github.codexspring.client.internal.router;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.github.codexspring.protocol.Scope;

/**
 * What the logs of one client have in common: the lock of their producers, the memory they take together, and counts.
 * Safe for any thread.
 */
final class LogTotals {

    /**
     * The reading thread holds it while it hands out what one read has brought: a lock for each event would cost more than
     * the event. It is fair, since that thread comes back at once.
     */
    private final ReentrantLock producers = new ReentrantLock(true);

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

    /** Whether the caller has the producers' lock. */
    boolean isLocked() {
        return this.producers.isHeldByCurrentThread();
    }

    /** Takes the producers' lock; false when the caller has it already. */
    boolean acquire() {
        if (isLocked()) {
            return false;
        }
        this.producers.lock();
        return true;
    }

    /** Gives the lock back if {@link #acquire()} has taken it. */
    void release(boolean acquired) {
        if (acquired) {
            this.producers.unlock();
        }
    }

    void locked(Runnable action) {
        boolean acquired = acquire();
        try {
            action.run();
        } finally {
            release(acquired);
        }
    }

    <T> T locked(Supplier<T> action) {
        boolean acquired = acquire();
        try {
            return action.get();
        } finally {
            release(acquired);
        }
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
