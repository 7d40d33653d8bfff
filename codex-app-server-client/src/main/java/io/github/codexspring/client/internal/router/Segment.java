package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A run of events of one log: their bytes behind one another, and a few numbers for each. One producer at a time
 * appends; any number of cursors read what {@link #count()} has published. Immutable once a successor is linked.
 */
final class Segment {

    /** Link of a segment that has left its log: a cursor that stands in it looks for its place from the head. */
    static final Segment MOVED = new Segment(0, 0, 0);

    private static final int META = 5;

    private static final int METHOD = 0;

    private static final int END = 1;

    private static final int BODY_FROM = 2;

    private static final int BODY_TO = 3;

    private static final int ARRIVAL = 4;

    private static final int LATE = 1 << 16;

    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Segment.class, "count", int.class);
        } catch (ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final long firstSequence;

    private final byte[] slab;

    private final int[] meta;

    private int count;

    private volatile @Nullable Segment link;

    Segment(long firstSequence, int size, int events) {
        this.firstSequence = firstSequence;
        this.slab = new byte[size];
        this.meta = new int[events * META];
    }

    /** Copies an event in; false when it does not fit. {@code name} stands before the params of unknown methods. */
    boolean append(
            WireMethod method,
            byte[] name,
            byte[] source,
            int from,
            int to,
            int bodyFrom,
            int bodyTo,
            int arrival,
            boolean late) {
        int index = this.count;
        int start = start(index);
        int length = name.length + to - from;
        if ((index + 1) * META > this.meta.length || start + length > this.slab.length) {
            return false;
        }
        System.arraycopy(name, 0, this.slab, start, name.length);
        int paramsAt = start + name.length;
        System.arraycopy(source, from, this.slab, paramsAt, to - from);
        int at = index * META;
        this.meta[at + METHOD] = method.index() | (late ? LATE : 0);
        this.meta[at + END] = start + length;
        if (method == WireMethod.UNKNOWN) {
            this.meta[at + BODY_FROM] = paramsAt;
            this.meta[at + BODY_TO] = -1;
        } else {
            this.meta[at + BODY_FROM] = (bodyFrom >= 0) ? paramsAt + bodyFrom - from : -1;
            this.meta[at + BODY_TO] = (bodyFrom >= 0) ? paramsAt + bodyTo - from : -1;
        }
        this.meta[at + ARRIVAL] = arrival;
        COUNT.setRelease(this, index + 1);
        return true;
    }

    private int start(int index) {
        return (index == 0) ? 0 : this.meta[(index - 1) * META + END];
    }

    LogEntry entry(Scope scope, int index) {
        int at = index * META;
        WireMethod method = WireMethod.at(this.meta[at + METHOD] & (LATE - 1));
        boolean late = (this.meta[at + METHOD] & LATE) != 0;
        int from = start(index);
        int nameTo = (method == WireMethod.UNKNOWN) ? this.meta[at + BODY_FROM] : from;
        int bodyTo = this.meta[at + BODY_TO];
        return new LogEntry(
                scope,
                this.firstSequence + index,
                method,
                late,
                this.slab,
                from,
                nameTo,
                this.meta[at + END],
                (bodyTo >= 0) ? this.meta[at + BODY_FROM] : -1,
                bodyTo,
                this.meta[at + ARRIVAL]);
    }

    int count() {
        return (int) COUNT.getAcquire(this);
    }

    long firstSequence() {
        return this.firstSequence;
    }

    int bytes() {
        return this.slab.length + this.meta.length * Integer.BYTES;
    }

    @Nullable
    Segment link() {
        return this.link;
    }

    void link(Segment next) {
        this.link = next;
    }
}
