package io.github.codexspring.client;

import java.time.Duration;

/**
 * How a request is made again that an overloaded app-server has refused. Before each further attempt there is a wait of
 * a random length, up to a bound that doubles from the initial one to the longest ("full jitter"), so that many callers
 * do not come back at once.
 *
 * @param maxAttempts attempts in all, 1 or more
 * @param initialDelay bound of the first wait, positive
 * @param maxDelay bound of the longest wait, at least the initial one
 * @param deadline how long all attempts and waits may take together, positive
 */
public record RetryPolicy(int maxAttempts, Duration initialDelay, Duration maxDelay, Duration deadline) {

    private static final RetryPolicy DEFAULT =
            new RetryPolicy(3, Duration.ofMillis(250), Duration.ofSeconds(2), Duration.ofSeconds(30));

    /** Checks the values. */
    public RetryPolicy {
        require(maxAttempts >= 1, "number of attempts", maxAttempts, "use 1 or more");
        require(isPositive(initialDelay), "initial delay", initialDelay, "it is to be positive");
        require(maxDelay.compareTo(initialDelay) >= 0, "longest delay", maxDelay, "it is less than the initial one");
        require(isPositive(deadline), "deadline", deadline, "it is to be positive");
    }

    private static boolean isPositive(Duration value) {
        return !value.isNegative() && !value.isZero();
    }

    private static void require(boolean holds, String what, Object value, String why) {
        if (!holds) {
            throw new IllegalArgumentException("The " + what + " " + value + " is not possible: " + why);
        }
    }

    /**
     * The default: 3 attempts, waits up to 250 ms and then 500 ms, 30 s in all.
     *
     * @return the policy
     */
    public static RetryPolicy defaults() {
        return DEFAULT;
    }

    /** The bound of the wait before an attempt, the second of which is number 1. */
    Duration bound(int attempt) {
        double doubled = this.initialDelay.toNanos() * Math.pow(2, attempt - 1.0);
        return Duration.ofNanos((long) Math.min(doubled, this.maxDelay.toNanos()));
    }
}
