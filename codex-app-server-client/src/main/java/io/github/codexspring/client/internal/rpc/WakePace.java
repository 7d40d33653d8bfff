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
    private static final long MOST_PAUSE = 8 * MILLISECOND;

    /** Shorter pauses save too little. */
    private static final long LEAST_PAUSE = MILLISECOND / 4;

    /** What may come in a pause, so that the server does not wait for room: a pipe of 64 KiB holds 32 at least. */
    private static final long PAUSE_BYTES = 24 * 1024;

    /** When so much has come in a pause, a pipe may have been full. */
    private static final int MAYBE_FULL = 32 * 1024;

    private static final long WINDOW = 4 * MILLISECOND;

    /** Of a server that has been quiet for so long it is not known any more how fast it is. */
    private static final long QUIET = 50 * MILLISECOND;

    /** How long a server is read with pauses; twice as long each time that they did not hold it up, ... */
    private static final long LEAST_PAUSED_PHASE = 512 * MILLISECOND;

    private static final long MOST_PAUSED_PHASE = 4 * LEAST_PAUSED_PHASE;

    /** ... and how long without any then, to see whether they did. */
    private static final long PROBE_PHASE = 16 * MILLISECOND;

    /** With fewer pauses than that a phase says nothing. */
    private static final int MEANINGFUL_PAUSES = 32;

    /** How long there are no pauses when they did; twice as long each time. */
    private static final long LEAST_BACKOFF = 1024 * MILLISECOND;

    private static final long MOST_BACKOFF = 64 * LEAST_BACKOFF;

    private boolean asleep;

    private long asleepSince;

    private long lastWake = System.nanoTime();

    private long lastRead = this.lastWake;

    private long windowFrom = this.lastWake;

    private long windowBytes;

    /** Bytes in a millisecond, of late; falls by half in a window at the most. */
    private long rate;

    private long phaseFrom = this.lastWake;

    private long phaseLength = PROBE_PHASE;

    private long phaseBytes;

    private int phasePauses;

    private boolean pausing;

    /** Bytes in a millisecond of the last phase with pauses; 0 when there is nothing to compare with. */
    private long pausedRate;

    private long pausedPhase = LEAST_PAUSED_PHASE;

    private long backoff = LEAST_BACKOFF;

    private boolean paused;

    /** So many bytes were read. */
    void read(int bytes, long now) {
        if (!this.asleep) {
            this.asleep = true;
            this.asleepSince = now;
        }
        if (now - this.lastRead > QUIET) {
            this.rate = 0;
            this.pausedRate = 0;
            this.pausedPhase = LEAST_PAUSED_PHASE;
            beginWindow(now);
            beginPhase(false, PROBE_PHASE, now);
        }
        this.lastRead = now;
        this.windowBytes += bytes;
        this.phaseBytes += bytes;
        if (now - this.windowFrom >= WINDOW) {
            this.rate = Math.max(perMillisecond(this.windowBytes, now - this.windowFrom), this.rate / 2);
            beginWindow(now);
        }
        if (this.paused && bytes > MAYBE_FULL) {
            this.rate *= 2;
        }
        this.paused = false;
        if (now - this.phaseFrom >= this.phaseLength) {
            endPhase(perMillisecond(this.phaseBytes, now - this.phaseFrom), now);
        }
    }

    private static long perMillisecond(long bytes, long nanos) {
        return bytes * MILLISECOND / nanos;
    }

    private void beginWindow(long now) {
        this.windowFrom = now;
        this.windowBytes = 0;
    }

    private void beginPhase(boolean pausing, long length, long now) {
        this.pausing = pausing;
        this.phaseLength = length;
        this.phaseFrom = now;
        this.phaseBytes = 0;
        this.phasePauses = 0;
    }

    /** Where a pipe holds little, a server that waits for room looks like a slow one, until it is read without pauses. */
    private void endPhase(long phaseRate, long now) {
        if (this.pausing) {
            this.pausedRate = (this.phasePauses < MEANINGFUL_PAUSES) ? 0 : phaseRate;
            beginPhase(false, PROBE_PHASE, now);
            return;
        }
        boolean heldUp = this.pausedRate > 0 && phaseRate > 2 * this.pausedRate;
        if (heldUp) {
            beginPhase(false, this.backoff, now);
            this.backoff = Math.min(MOST_BACKOFF, 2 * this.backoff);
            this.pausedPhase = LEAST_PAUSED_PHASE;
        } else {
            if (this.pausedRate > 0) {
                this.backoff = LEAST_BACKOFF;
                this.pausedPhase = Math.min(MOST_PAUSED_PHASE, 2 * this.pausedPhase);
            }
            beginPhase(true, this.pausedPhase, now);
        }
        this.pausedRate = 0;
    }

    /** Whether so many logs with readers to wake may wait for what the pipe holds. */
    boolean waitsForMore(long now, int logs) {
        long most = Math.min(MOST_WAKE_NANOS, Math.max(WAKE_NANOS, logs * WAKE_NANOS_EACH));
        return now - this.asleepSince < most;
    }

    /** Nanoseconds in which nothing need be read in a flood; 0 when so much comes that the pipe would be full. */
    long pause() {
        long pause = Math.min(MOST_PAUSE, PAUSE_BYTES * MILLISECOND / Math.max(1, this.rate));
        return (this.pausing && pause >= LEAST_PAUSE) ? pause : 0;
    }

    /** Nanoseconds until readers of floods are to be woken again; 0 or less when they may be now. */
    long untilNextWake(long now) {
        return this.lastWake + pause() - now;
    }

    /** Nothing was read for a while, though it may have come. */
    void paused() {
        this.paused = true;
        this.phasePauses++;
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
