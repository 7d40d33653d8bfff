package io.github.codexspring.client;

import java.time.Duration;

/**
 * When an app-server that has ended is started again, and how often. The first attempt waits for the initial backoff, each
 * further one within the window twice as long. An app-server that has used up its attempts is given up: the client
 * fails, and so does every request until {@code start()} is called.
 *
 * @param enabled whether to start it again at all
 * @param maxAttempts attempts within the window, 1 or more
 * @param window how long an attempt counts, positive
 * @param initialBackoff wait before the first attempt, 0 or more
 * @param maxBackoff longest wait, at least the initial one
 * @param jitter share of the wait by which it varies at random, 0 to 1, so that many clients do not come at once
 */
public record RestartPolicy(
        boolean enabled,
        int maxAttempts,
        Duration window,
        Duration initialBackoff,
        Duration maxBackoff,
        double jitter) {

    private static final RestartPolicy DEFAULT =
            new RestartPolicy(true, 5, Duration.ofSeconds(60), Duration.ofMillis(250), Duration.ofSeconds(10), 0.2);

    /** Checks the values. */
    public RestartPolicy {
        require(maxAttempts >= 1, "number of restart attempts", maxAttempts, "use 1 or more, or disable restarts");
        require(!window.isNegative() && !window.isZero(), "restart window", window, "it is to be positive");
        require(!initialBackoff.isNegative(), "initial backoff", initialBackoff, "it is to be 0 or more");
        require(
                maxBackoff.compareTo(initialBackoff) >= 0,
                "longest backoff",
                maxBackoff,
                "it is less than the initial one");
        require(jitter >= 0 && jitter <= 1, "jitter", jitter, "it is to be between 0 and 1");
    }

    private static void require(boolean holds, String what, Object value, String why) {
        if (!holds) {
            throw new IllegalArgumentException("The " + what + " " + value + " is not possible: " + why);
        }
    }

    /**
     * The default: 5 attempts in 60 s, after 250 ms at first and 10 s at the most, give or take a fifth.
     *
     * @return the policy
     */
    public static RestartPolicy defaults() {
        return DEFAULT;
    }

    /**
     * Never starts an app-server again: the client fails when its connection ends.
     *
     * @return the policy
     */
    public static RestartPolicy never() {
        return new RestartPolicy(
                false, DEFAULT.maxAttempts, DEFAULT.window, DEFAULT.initialBackoff, DEFAULT.maxBackoff, DEFAULT.jitter);
    }
}
