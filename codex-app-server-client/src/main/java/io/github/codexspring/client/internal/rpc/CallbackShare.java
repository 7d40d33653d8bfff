package io.github.codexspring.client.internal.rpc;

/**
 * Whether the reading thread may run callbacks itself: when batches come in quick succession, so that waking another
 * thread for each is what costs the most, and when callbacks take a small share of its time. Reading thread only.
 */
final class CallbackShare {

    private static final long MILLISECOND = 1_000_000;

    /** What is further apart may have a thread woken for it, ... */
    private static final long QUICK_SUCCESSION = 5 * MILLISECOND;

    /** ... unless it is a flood, which is read with pauses. */
    private static final long FLOODS_APART = 12 * MILLISECOND;

    private static final int BATCHES = 4;

    /** Callbacks may take one part in so many of the time. */
    private static final int PART = 4;

    private static final long MOST_DEBT = 4 * MILLISECOND;

    /** What a callback costs that was too long to be waited for: some seconds without any. */
    private static final long TOO_LONG = 2000 * MILLISECOND;

    private long lastBatch = System.nanoTime();

    private int quickBatches;

    /** Nanoseconds that callbacks have taken above their share. */
    private long debt;

    private boolean indebted;

    /** Something is to be handed out where the reading thread would wait next; whether callbacks of it may be run here. */
    boolean allows(boolean flood, long now) {
        long elapsed = now - this.lastBatch;
        this.lastBatch = now;
        this.quickBatches =
                (elapsed < (flood ? FLOODS_APART : QUICK_SUCCESSION)) ? Math.min(BATCHES, this.quickBatches + 1) : 0;
        this.debt = Math.max(0, this.debt - elapsed / PART);
        if (this.debt == 0) {
            this.indebted = false;
        } else if (this.debt > MOST_DEBT) {
            this.indebted = true;
        }
        return !this.indebted && this.quickBatches == BATCHES;
    }

    /** Callbacks have been run here, in so many nanoseconds. */
    void ran(long nanos) {
        this.debt = Math.min(TOO_LONG, this.debt + nanos);
    }

    /** A callback makes requests, for which another thread had to wake up: that is what was to be saved. */
    void given() {
        ran(MOST_DEBT);
    }

    /** A callback lasts so long that another thread reads on. */
    void tooLong() {
        this.debt = TOO_LONG;
    }
}
