package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

import io.github.codexspring.protocol.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The events of one turn, one thread or the connection in the order of the wire. Producers have the lock that all logs of
 * a client share; readers take none. Every reader has a {@link Cursor} of its own.
 */
public class EventLog {

    private static final Logger logger = LoggerFactory.getLogger(EventLog.class);

    private static final Cursor[] NONE = {};

    /** Events that come more often than this are a flood, ... */
    private static final long FLOOD_NANOS = 1_000_000;

    /** ... unless there are only so many of them. */
    private static final int BURST = 32;

    /** A log that has been flooded is so for as many milliseconds at the most behind its last event, less the burst. */
    private static final int MOST_OF_A_FLOOD = 128;

    private static final VarHandle NEXT_SEQUENCE;

    private static final VarHandle LAST_ARRIVAL;

    static {
        try {
            NEXT_SEQUENCE = MethodHandles.lookup().findVarHandle(EventLog.class, "nextSequence", long.class);
            LAST_ARRIVAL = MethodHandles.lookup().findVarHandle(EventLog.class, "lastArrival", long.class);
        } catch (ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final Scope scope;

    private final LogTotals totals;

    private final SegmentChain chain;

    private final int incarnation = ThreadLocalRandom.current().nextInt();

    private long nextSequence = 1;

    private long lastArrival = System.nanoTime();

    private volatile Cursor[] cursors = NONE;

    private boolean dirty;

    private long floodCounted = 1;

    private long floodCountedAt = this.lastArrival;

    /** The time by which what has come would not have been a flood. */
    private long floodUntil = this.lastArrival;

    EventLog(Scope scope, long limit, LogTotals totals) {
        this.scope = scope;
        this.totals = totals;
        this.chain = new SegmentChain(scope, limit, totals);
    }

    /** Appends an event. The caller signals the cursors afterwards. */
    void append(Payload event, boolean late) {
        boolean acquired = this.totals.acquire();
        try {
            appendLocked(late ? event.asLate() : event);
        } finally {
            this.totals.release(acquired);
        }
    }

    final void appendLocked(Payload event) {
        boolean full = this.chain.append(event);
        LAST_ARRIVAL.setOpaque(this, event.arrival());
        NEXT_SEQUENCE.setRelease(this, this.nextSequence + 1);
        if (full) {
            this.chain.compact();
        }
    }

    /** Gives up all events but the last one, when {@code keepLast}; sequences go on. */
    final void empty(boolean keepLast, DropReason reason) {
        this.totals.locked(() -> this.chain.empty(keepLast, reason));
    }

    /** Gives up what is oldest; false when there is little left. */
    final boolean evictOldest() {
        return this.totals.locked(() -> !this.chain.hasOnlyLast() && this.chain.evictHead(DropReason.OVERFLOW));
    }

    /** Gives up all deltas. */
    final void shed() {
        this.totals.locked(() -> this.chain.shed(DropReason.OVERFLOW));
    }

    /** Gives up deltas; who still holds the log can read the rest, which is not counted any more. */
    final void retire() {
        this.totals.locked(() -> this.chain.retire());
    }

    /** The client has forgotten the log: it is not counted any more. */
    final void discard() {
        this.totals.locked(() -> this.chain.discard());
    }

    /** Opens a cursor on the event with that sequence; it sees everything from there on. */
    public Cursor cursor(long sequence) {
        return register(new Cursor(this, sequence, false));
    }

    /** Opens a cursor on the first event that does not keep the log in memory. */
    public Cursor tap() {
        return register(new Cursor(this, 1, true));
    }

    /** Opens a cursor for a reader whose place is not known here: a gap, then everything there is. */
    public Cursor cursorAfterGap() {
        boolean acquired = this.totals.acquire();
        try {
            long first = firstSequence();
            return register(new Cursor(this, first, false, LogEntry.gap(this.scope, 0, first - 1, "unknown-position")));
        } finally {
            this.totals.release(acquired);
        }
    }

    /** Opens a cursor behind the last event so far. */
    public Cursor cursorAtEnd() {
        return this.totals.locked(() -> register(new Cursor(this, this.nextSequence, false)));
    }

    private Cursor register(Cursor cursor) {
        boolean acquired = this.totals.acquire();
        try {
            Cursor[] grown = Arrays.copyOf(this.cursors, this.cursors.length + 1);
            grown[grown.length - 1] = cursor;
            this.cursors = grown;
        } finally {
            this.totals.release(acquired);
        }
        return cursor;
    }

    void unregister(Cursor cursor) {
        boolean acquired = this.totals.acquire();
        try {
            this.cursors = Arrays.stream(this.cursors)
                    .filter((candidate) -> candidate != cursor)
                    .toArray(Cursor[]::new);
        } finally {
            this.totals.release(acquired);
        }
    }

    /** Wakes the readers that wait. Any thread. */
    final void signal() {
        VarHandle.fullFence(); // what was appended before who waits: a reader does it the other way round
        for (Cursor cursor : this.cursors) {
            try {
                cursor.signal();
            } catch (RuntimeException | Error ex) {
                logger.error("A reader could not be woken", ex);
            }
        }
    }

    /** Used by the reading thread to list a log once per batch. */
    final boolean markDirty() {
        boolean first = !this.dirty;
        this.dirty = true;
        return first;
    }

    /** Whether events come so fast that readers are not woken for every few of them. Reading thread only. */
    final boolean floods(long now) {
        long events = this.nextSequence - this.floodCounted;
        this.floodCounted = this.nextSequence;
        long until = Math.max(this.floodCountedAt, this.floodUntil) + events * FLOOD_NANOS;
        this.floodCountedAt = now;
        this.floodUntil = Math.min(now + MOST_OF_A_FLOOD * FLOOD_NANOS, until);
        return this.floodUntil - now > BURST * FLOOD_NANOS;
    }

    /** Whether somebody reads, if only to look on. */
    final boolean isRead() {
        return this.cursors.length > 0;
    }

    final void signalBatch() {
        this.dirty = false;
        signal();
    }

    /** Events not yet read by the slowest open cursor. */
    final long unread() {
        long slowest = nextSequence();
        for (Cursor cursor : this.cursors) {
            slowest = Math.min(slowest, cursor.position());
        }
        return nextSequence() - slowest;
    }

    /** Whether somebody reads who wants the events kept. */
    public final boolean watched() {
        for (Cursor cursor : this.cursors) {
            if (!cursor.tap()) {
                return true;
            }
        }
        return false;
    }

    /** A reader has taken an event after it had nothing to do. */
    final void waited(LogEntry first, long nanoTime) {
        this.totals.waited(this.scope, Math.max(0, nanoTime - first.arrival()));
    }

    /** Scope of the log. */
    public final Scope scope() {
        return this.scope;
    }

    final LogTotals totals() {
        return this.totals;
    }

    /** A number that tells this log from another one that has had the same id. */
    public final int incarnation() {
        return this.incarnation;
    }

    /** Sequence of the oldest event that can still be read, unless it was shed. */
    public final long firstSequence() {
        return this.chain.head().firstSequence();
    }

    /** Sequence that the next event will have. */
    public final long nextSequence() {
        return (long) NEXT_SEQUENCE.getAcquire(this);
    }

    final long bytes() {
        return this.chain.bytes();
    }

    /** Whether events were given up that do not come again in another one. */
    final boolean itemsLost() {
        return this.totals.locked(() -> this.chain.itemsLost());
    }

    final long idleNanos() {
        return System.nanoTime() - (long) LAST_ARRIVAL.getOpaque(this);
    }

    final Segment head() {
        return this.chain.head();
    }

    /** Whether nothing can come after the event before {@code sequence}. */
    boolean endsBefore(long sequence) {
        return false;
    }
}
