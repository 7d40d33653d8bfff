package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A point where a script waits until the test lets it go on. A gate opens once and stays open; whoever waits at it when the
 * fake is closed, or when its deadline passes, gives up. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class Gate {

    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

    private static final long POLL_MILLIS = 20;

    private final CountDownLatch opened = new CountDownLatch(1);

    private final CountDownLatch reached = new CountDownLatch(1);

    private final Duration deadline;

    private Gate(Duration deadline) {
        this.deadline = deadline;
    }

    /**
     * Creates a closed gate at which a script waits for at most 30 seconds.
     *
     * @return a new gate
     */
    public static Gate closed() {
        return new Gate(DEFAULT_DEADLINE);
    }

    /**
     * Creates a closed gate.
     *
     * @param deadline how long a script waits at this gate before it gives up; positive
     * @return a new gate
     */
    public static Gate closed(Duration deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("deadline must be positive: " + deadline);
        }
        return new Gate(deadline);
    }

    /** Lets everybody through, now and later. */
    public void open() {
        this.opened.countDown();
    }

    /**
     * Tells whether the gate has been opened.
     *
     * @return {@code true} once {@link #open()} was called
     */
    public boolean isOpen() {
        return this.opened.getCount() == 0;
    }

    /**
     * Waits until a script has arrived at this gate.
     *
     * @param timeout how long to wait
     * @throws IllegalStateException if no script arrived in time or the calling thread was interrupted
     */
    public void awaitReached(Duration timeout) {
        Waiting.orThrow(
                () -> this.reached.await(timeout.toNanos(), TimeUnit.NANOSECONDS),
                () -> "No script reached the gate within " + timeout);
    }

    /**
     * Waits as a script: until opened, abandoned or out of time.
     *
     * @param abandoned whether waiting has lost its point; asked every few milliseconds
     * @return whether the gate is open
     */
    boolean pass(BooleanSupplier abandoned) throws InterruptedException {
        this.reached.countDown();
        long end = System.nanoTime() + this.deadline.toNanos();
        while (!this.opened.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (abandoned.getAsBoolean() || System.nanoTime() - end >= 0) {
                return isOpen();
            }
        }
        return true;
    }
}
