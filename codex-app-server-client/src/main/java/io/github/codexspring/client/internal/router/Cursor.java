package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

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

    static final int LAG = 256;

    private static final Waiter NOBODY = () -> {};

    private static final VarHandle SEQUENCE;

    static {
        try {
            SEQUENCE = MethodHandles.lookup().findVarHandle(Cursor.class, "sequence", long.class);
        } catch (ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final EventLog log;

    private final boolean tap;

    private long sequence;

    private Segment segment;

    private @Nullable LogEntry first;

    private volatile Waiter waiter = NOBODY;

    private volatile boolean closed;

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
        LogEntry entry = peek();
        if (entry != null) {
            this.first = null;
            SEQUENCE.setRelease(this, entry.sequence() + 1);
        }
        return entry;
    }

    /**
     * Like {@link #poll()}, but when more than {@value #LAG} events wait, deltas that differ in their text only are taken as
     * one whose params are not longer than {@code maxBytes}.
     */
    public @Nullable LogEntry pollMerged(long maxBytes) {
        LogEntry entry = poll();
        if (entry == null || !entry.isDelta() || this.log.nextSequence() - this.sequence < LAG) {
            return entry;
        }
        Merger merger = new Merger(entry);
        LogEntry next = peek();
        while (next != null && merger.length() + next.textLength() <= maxBytes && merger.add(next)) {
            SEQUENCE.setRelease(this, next.sequence() + 1);
            next = peek();
        }
        this.log.totals().coalesced(this.log.scope(), merger.added());
        return merger.entry();
    }

    private @Nullable LogEntry peek() {
        if (this.first != null) {
            return this.first;
        }
        long start = this.sequence;
        long wanted = start;
        while (true) {
            Segment current = this.segment;
            Segment next = current.link();
            wanted = Math.max(wanted, current.firstSequence());
            int index = current.indexOf(wanted);
            if (index < current.count()) {
                long found = current.sequenceAt(index);
                return (found == start) ? current.entry(this.log.scope(), index) : gap(start, found);
            }
            if (next == null) {
                return (wanted > start) ? gap(start, wanted) : null;
            }
            if (next == Segment.MOVED) {
                this.segment = this.log.head();
            } else {
                wanted = Math.max(wanted, current.endSequence());
                this.segment = next;
            }
        }
    }

    private LogEntry gap(long from, long to) {
        return LogEntry.gap(this.log.scope(), from, to - 1, "evicted");
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
        return (long) SEQUENCE.getAcquire(this);
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
