package io.github.codexspring.client.internal.rpc;

/**
 * When the readers of what has come are woken. Waking one costs more than all else that is done for a message, so that
 * they are told together of what comes in quick succession. Reading thread only.
 */
final class WakePace {

    private static final long MILLISECOND = 1_000_000;

    /** How long readers may be left asleep while the pipe has more: half a millisecond is not felt. */
    private static final long WAKE_NANOS = MILLISECOND / 2;

    /** The more of them there are, the longer: else each would be woken for an event or two. */
    private static final long WAKE_NANOS_EACH = 10_000;

    private static final long MOST_WAKE_NANOS = 5 * MILLISECOND;

    /** How long readers of floods are left asleep, while nothing is read. */
    private static final long MOST_PAUSE = 4 * MILLISECOND;

    /** Shorter pauses save too little. */
    private static final long LEAST_PAUSE = MILLISECOND / 4;

    /** What may come in a pause: half of what a pipe holds, so that the server does not wait for room. */
    private static final long PAUSE_BYTES = 32 * 1024;

    /** More than this behind a pause means that the server did wait. */
    private static final int NEARLY_FULL = 56 * 1024;

    private static final long WINDOW = 4 * MILLISECOND;

    private static final long QUIET = 50 * MILLISECOND;

    /** Of a server that has been quiet it is not known how fast it is: as fast as any. */
    private static final long UNKNOWN_RATE = 1024 * 1024;

    private boolean asleep;

    private long asleepSince;

    private long lastWake = System.nanoTime();

    private long windowFrom = this.lastWake;

    private long windowBytes;

    /** Bytes in a millisecond, of late; falls by half in a window at the most. */
    private long rate = UNKNOWN_RATE;

    private boolean paused;

    /** So many bytes were read. */
    void read(int bytes, long now) {
        if (!this.asleep) {
            this.asleep = true;
            this.asleepSince = now;
        }
        this.windowBytes += bytes;
        long elapsed = now - this.windowFrom;
        if (elapsed >= WINDOW) {
            long seen = this.windowBytes * MILLISECOND / elapsed;
            this.rate = (elapsed > QUIET) ? UNKNOWN_RATE : Math.max(seen, this.rate / 2);
            this.windowFrom = now;
            this.windowBytes = 0;
        }
        if (this.paused && bytes > NEARLY_FULL) {
            this.rate *= 4;
        }
        this.paused = false;
    }

    /** Whether so many logs with readers to wake may wait for what the pipe holds. */
    boolean waitsForMore(long now, int logs) {
        long most = Math.min(MOST_WAKE_NANOS, Math.max(WAKE_NANOS, logs * WAKE_NANOS_EACH));
        return now - this.asleepSince < most;
    }

    /** Nanoseconds in which nothing need be read in a flood; 0 when so much comes that the pipe would be full. */
    long pause() {
        long pause = Math.min(MOST_PAUSE, PAUSE_BYTES * MILLISECOND / Math.max(1, this.rate));
        return (pause < LEAST_PAUSE) ? 0 : pause;
    }

    /** Nanoseconds until readers of floods are to be woken again; 0 or less when they may be now. */
    long untilNextWake(long now) {
        return this.lastWake + pause() - now;
    }

    /** Nothing was read for a while, though it may have come. */
    void paused() {
        this.paused = true;
    }

    /** Whether there are readers that have not been woken for what has come. */
    boolean asleep() {
        return this.asleep;
    }

    /** The readers were woken. */
    void woken(long now) {
        this.asleep = false;
        this.lastWake = now;
    }
}
