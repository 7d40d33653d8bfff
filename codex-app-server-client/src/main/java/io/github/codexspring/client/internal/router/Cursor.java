package io.github.codexspring.client.internal.router;

import org.jspecify.annotations.Nullable;

/**
 * Place of one reader in a log. It is owned by one reader at a time; {@link #signal()} and {@link #close()} may come from
 * any thread.
 */
public final class Cursor implements AutoCloseable {

    /** Told by producers that there may be something to read. Must be quick and must not run user code. */
    public interface Waiter {

        /** There may be something to read. */
        void wake();
    }

    private static final Waiter NOBODY = () -> {};

    private final EventLog log;

    private final boolean tap;

    private volatile long sequence;

    private Segment segment;

    private volatile Waiter waiter = NOBODY;

    private volatile boolean closed;

    private volatile @Nullable LogEntry first;

    Cursor(EventLog log, long sequence, boolean tap) {
        this(log, sequence, tap, null);
    }

    /** Creates a cursor that reads {@code first} before the log. */
    Cursor(EventLog log, long sequence, boolean tap, @Nullable LogEntry first) {
        this.tap = tap;
        this.log = log;
        this.sequence = Math.max(1, sequence);
        this.segment = log.head();
        this.first = first;
    }

    /** The next event, or null when there is none now: then {@link #atEnd()} tells whether one can still come. */
    public @Nullable LogEntry poll() {
        LogEntry before = this.first;
        if (before != null) {
            this.first = null;
            return before;
        }
        while (true) {
            long wanted = this.sequence;
            Segment current = this.segment;
            long first = current.firstSequence();
            Segment next = current.link();
            int count = current.count();
            if (next == Segment.MOVED) {
                LogEntry gap = relocate(wanted);
                if (gap != null) {
                    return gap;
                }
                continue;
            }
            if (wanted < first) {
                this.sequence = first;
                return LogEntry.gap(this.log.scope(), wanted, first - 1, "evicted");
            }
            if (wanted - first < count) {
                this.sequence = wanted + 1;
                return current.entry(this.log.scope(), (int) (wanted - first));
            }
            if (next == null) {
                return null;
            }
            this.segment = next;
        }
    }

    /** Finds the place again from the head of the log. */
    private @Nullable LogEntry relocate(long wanted) {
        this.segment = this.log.head();
        long first = this.segment.firstSequence();
        if (wanted < first) {
            this.sequence = first;
            return LogEntry.gap(this.log.scope(), wanted, first - 1, "evicted");
        }
        return null;
    }

    /** Whether the last event has been read and nothing can follow, or the cursor is closed. */
    public boolean atEnd() {
        return this.closed || (this.first == null && this.log.endsBefore(this.sequence));
    }

    /** Whether {@link #poll()} would give an event or the end has come. */
    boolean ready() {
        return atEnd() || this.first != null || this.sequence < this.log.nextSequence();
    }

    /** Sequence of the next event to read. */
    public long position() {
        return this.sequence;
    }

    /** Whether it only looks on: it keeps nothing in memory that nobody else wants. */
    boolean tap() {
        return this.tap;
    }

    /** Log that is read. */
    public EventLog log() {
        return this.log;
    }

    /** Sets who is woken; replaces an earlier one. */
    public void waiter(Waiter waiter) {
        this.waiter = waiter;
    }

    void signal() {
        this.waiter.wake();
    }

    /** Whether the cursor has been closed. */
    public boolean closed() {
        return this.closed;
    }

    /** Ends the reading and wakes the reader. Any thread, any number of times. */
    @Override
    public void close() {
        if (!this.closed) {
            this.closed = true;
            this.log.unregister(this);
            this.waiter.wake();
        }
    }
}
