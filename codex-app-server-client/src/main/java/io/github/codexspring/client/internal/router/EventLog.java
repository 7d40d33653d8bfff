package io.github.codexspring.client.internal.router;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The events of one turn, one thread or the connection in the order of the wire. Producers take one lock for a copy and
 * a few stores; readers take none. Every reader has a {@link Cursor} of its own.
 *
 * <p>A log with a limit gives up its oldest segments beyond it, and readers see a gap.
 */
public class EventLog {

    static final int CLOCK_SHIFT = 10;

    private static final int FIRST_SLAB = 512;

    private static final int LARGEST_SLAB = 32 * 1024;

    private static final int BYTES_PER_EVENT = 96;

    private static final Cursor[] NONE = {};

    private static final byte[] NO_NAME = {};

    private final Object lock = new Object();

    private final Scope scope;

    private final long limit;

    private final int incarnation = ThreadLocalRandom.current().nextInt();

    private volatile Segment head;

    private Segment tail;

    private int segments;

    private volatile long firstSequence = 1;

    private volatile long nextSequence = 1;

    private volatile long bytes;

    private volatile long evicted;

    private volatile long lastAppend = System.nanoTime();

    private volatile Cursor[] cursors = NONE;

    private boolean dirty;

    EventLog(Scope scope, long limit) {
        this.scope = scope;
        this.limit = limit;
        this.head = new Segment(1, 0, 0);
        this.tail = this.head;
    }

    static int now() {
        return (int) (System.nanoTime() >>> CLOCK_SHIFT);
    }

    /** Appends an event. The caller signals the cursors afterwards. */
    void append(
            WireMethod method, byte[] name, byte[] source, int from, int to, int bodyFrom, int bodyTo, boolean late) {
        synchronized (this.lock) {
            appendLocked(method, name, source, from, to, bodyFrom, bodyTo, late);
        }
    }

    final Object lock() {
        return this.lock;
    }

    final void appendLocked(
            WireMethod method, byte[] name, byte[] source, int from, int to, int bodyFrom, int bodyTo, boolean late) {
        int arrival = now();
        if (!this.tail.append(method, name, source, from, to, bodyFrom, bodyTo, arrival, late)) {
            Segment next = nextSegment(name.length + to - from);
            next.append(method, name, source, from, to, bodyFrom, bodyTo, arrival, late);
            this.tail.link(next);
            this.tail = next;
            evictBeyondLimit();
        }
        this.nextSequence = this.nextSequence + 1;
        this.lastAppend = System.nanoTime();
    }

    private Segment nextSegment(int length) {
        int size = Math.min(LARGEST_SLAB, FIRST_SLAB << Math.min(this.segments, 6));
        this.segments++;
        Segment next = new Segment(this.nextSequence, Math.max(size, length), 2 + size / BYTES_PER_EVENT);
        this.bytes = this.bytes + next.bytes();
        return next;
    }

    private void evictBeyondLimit() {
        while (this.bytes > this.limit && this.head != this.tail) {
            dropHead();
        }
    }

    private void dropHead() {
        Segment old = this.head;
        Segment next = old.link();
        if (next == null) {
            throw new IllegalStateException("A segment before the tail has no successor");
        }
        this.bytes = this.bytes - old.bytes();
        this.evicted = this.evicted + next.firstSequence() - old.firstSequence();
        this.firstSequence = next.firstSequence();
        this.head = next;
        old.link(Segment.MOVED);
    }

    /** Gives up all events but the last one, when {@code keepLast}; sequences go on. */
    final void empty(boolean keepLast) {
        synchronized (this.lock) {
            LogEntry last = keepLast ? last() : null;
            Segment fresh = new Segment(
                    (last != null) ? last.sequence() : this.nextSequence,
                    (last != null) ? last.to() - last.from() : 0,
                    1);
            if (last != null) {
                fresh.append(last.method(), NO_NAME, last.bytes(), last.from(), last.to(), -1, -1, now(), last.late());
            }
            this.tail.link(fresh);
            this.tail = fresh;
            this.bytes = this.bytes + fresh.bytes();
            while (this.head != fresh) {
                dropHead();
            }
            this.segments = 0;
        }
    }

    private @Nullable LogEntry last() {
        int count = this.tail.count();
        return (count > 0) ? this.tail.entry(this.scope, count - 1) : null;
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
        synchronized (this.lock) {
            long first = this.firstSequence;
            return register(new Cursor(this, first, false, LogEntry.gap(this.scope, 0, first - 1, "unknown-position")));
        }
    }

    /** Opens a cursor behind the last event so far. */
    public Cursor cursorAtEnd() {
        synchronized (this.lock) {
            return register(new Cursor(this, this.nextSequence, false));
        }
    }

    private Cursor register(Cursor cursor) {
        synchronized (this.lock) {
            Cursor[] grown = Arrays.copyOf(this.cursors, this.cursors.length + 1);
            grown[grown.length - 1] = cursor;
            this.cursors = grown;
        }
        return cursor;
    }

    void unregister(Cursor cursor) {
        synchronized (this.lock) {
            this.cursors = Arrays.stream(this.cursors)
                    .filter((candidate) -> candidate != cursor)
                    .toArray(Cursor[]::new);
        }
    }

    /** Wakes the readers that wait. Any thread. */
    final void signal() {
        for (Cursor cursor : this.cursors) {
            cursor.signal();
        }
    }

    /** Used by the reading thread to list a log once per batch. */
    final boolean markDirty() {
        boolean first = !this.dirty;
        this.dirty = true;
        return first;
    }

    final void signalBatch() {
        this.dirty = false;
        signal();
    }

    /** Events not yet read by the slowest open cursor. */
    final long unread() {
        long slowest = this.nextSequence;
        for (Cursor cursor : this.cursors) {
            slowest = Math.min(slowest, cursor.position());
        }
        return this.nextSequence - slowest;
    }

    /** Whether somebody reads who wants the events kept. */
    final boolean watched() {
        for (Cursor cursor : this.cursors) {
            if (!cursor.tap()) {
                return true;
            }
        }
        return false;
    }

    /** Scope of the log. */
    public final Scope scope() {
        return this.scope;
    }

    /** A number that tells this log from another one that has had the same id. */
    public final int incarnation() {
        return this.incarnation;
    }

    /** Sequence of the oldest event that can still be read. */
    public final long firstSequence() {
        return this.firstSequence;
    }

    /** Sequence that the next event will have. */
    public final long nextSequence() {
        return this.nextSequence;
    }

    final long bytes() {
        return this.bytes;
    }

    final long evicted() {
        return this.evicted;
    }

    final long idleNanos() {
        return System.nanoTime() - this.lastAppend;
    }

    final Segment head() {
        return this.head;
    }

    /** Whether nothing can come after the event before {@code sequence}. */
    boolean endsBefore(long sequence) {
        return false;
    }
}
