package io.github.codexspring.client;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** When a call of several steps has to be over. */
record Deadline(Duration timeout, long endNanos) {

    /** The deadline so long from now, or null for none. */
    static @Nullable Deadline after(@Nullable Duration timeout) {
        return (timeout != null) ? new Deadline(requirePositive(timeout), System.nanoTime() + timeout.toNanos()) : null;
    }

    static Duration requirePositive(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("The timeout " + timeout + " is not positive");
        }
        return timeout;
    }

    /** Nanoseconds that are left, 1 at the least. */
    long left() {
        return Math.max(1, this.endNanos - System.nanoTime());
    }
}
