package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

import io.github.codexspring.client.RestartPolicy;

/**
 * Counts the attempts to start again: those within the window of the policy, and those in a row, which may last longer than
 * the window. Not safe for several threads.
 */
final class RestartBudget {

    private final RestartPolicy policy;

    private final LongSupplier nanoTime;

    private final DoubleSupplier random;

    private final Deque<Long> attempts = new ArrayDeque<>();

    private int inARow;

    /** Creates a budget; {@code random} gives values from 0 to 1. */
    RestartBudget(RestartPolicy policy, LongSupplier nanoTime, DoubleSupplier random) {
        this.policy = policy;
        this.nanoTime = nanoTime;
        this.random = random;
    }

    /** Takes an attempt: how long to wait before it, or empty when none is left. */
    Optional<Duration> take() {
        long now = this.nanoTime.getAsLong();
        long window = this.policy.window().toNanos();
        while (!this.attempts.isEmpty() && now - this.attempts.peek() > window) {
            this.attempts.remove();
        }
        int made = Math.max(this.attempts.size(), this.inARow);
        if (!this.policy.enabled() || made >= this.policy.maxAttempts()) {
            return Optional.empty();
        }
        double doubled = this.policy.initialBackoff().toNanos() * Math.pow(2, made);
        double wait = Math.min(doubled, this.policy.maxBackoff().toNanos());
        double varied = wait * (1 + this.policy.jitter() * (2 * this.random.getAsDouble() - 1));
        this.attempts.add(now);
        this.inARow++;
        return Optional.of(Duration.ofNanos((long) varied));
    }

    /** An attempt has led to a connection. */
    void succeeded() {
        this.inARow = 0;
    }

    /** All attempts are left again. */
    void reset() {
        this.attempts.clear();
        this.inARow = 0;
    }

    RestartPolicy policy() {
        return this.policy;
    }
}
