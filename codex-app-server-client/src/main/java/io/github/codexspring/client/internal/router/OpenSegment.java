package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;

/**
 * A segment as events come in: their bytes behind one another, and a few numbers for each. One producer at a time
 * appends; any number of cursors read what {@link #count()} has published.
 */
final class OpenSegment extends Segment {

    private static final int META = 5;

    private static final int METHOD = 0;

    private static final int END = 1;

    private static final int BODY_FROM = 2;

    private static final int BODY_TO = 3;

    private static final int ARRIVAL = 4;

    private static final int ARRIVAL_SHIFT = 10;

    private static final int LATE = 1 << 16;

    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(OpenSegment.class, "count", int.class);
        } catch (ReflectiveOperationException ex) {
            throw new ExceptionInInitializerError(ex);
        }
    }

    private final byte[] slab;

    private final int[] meta;

    private long firstArrival;

    private int count;

    OpenSegment(long firstSequence, int size, int events) {
        super(firstSequence);
        this.slab = new byte[size];
        this.meta = new int[events * META];
    }

    /** Copies an event in; false when it does not fit. The name of an unknown method stands before its params. */
    boolean append(Payload event, boolean late) {
        int index = this.count;
        int start = start(index);
        int name = event.name().length;
        int length = event.to() - event.from();
        int at = index * META;
        if (at + META > this.meta.length || start + name + length > this.slab.length) {
            return false;
        }
        System.arraycopy(event.name(), 0, this.slab, start, name);
        int paramsAt = start + name;
        System.arraycopy(event.source(), event.from(), this.slab, paramsAt, length);
        boolean unknown = event.method() == WireMethod.UNKNOWN;
        boolean body = !unknown && event.bodyFrom() >= 0;
        this.meta[at + METHOD] = event.method().index() | (late ? LATE : 0);
        this.meta[at + END] = paramsAt + length;
        this.meta[at + BODY_FROM] = unknown ? paramsAt : body ? paramsAt + event.bodyFrom() - event.from() : -1;
        this.meta[at + BODY_TO] = body ? paramsAt + event.bodyTo() - event.from() : -1;
        if (index == 0) {
            this.firstArrival = event.arrival();
        }
        this.meta[at + ARRIVAL] =
                (int) Math.min(Integer.MAX_VALUE, event.arrival() - this.firstArrival >> ARRIVAL_SHIFT);
        COUNT.setRelease(this, index + 1);
        return true;
    }

    private int start(int index) {
        return (index == 0) ? 0 : this.meta[(index - 1) * META + END];
    }

    @Override
    LogEntry entry(Scope scope, int index) {
        int at = index * META;
        WireMethod method = WireMethod.at(this.meta[at + METHOD] & (LATE - 1));
        boolean late = (this.meta[at + METHOD] & LATE) != 0;
        int from = start(index);
        int bodyTo = this.meta[at + BODY_TO];
        return new LogEntry(
                scope,
                sequenceAt(index),
                method,
                late,
                this.slab,
                from,
                (method == WireMethod.UNKNOWN) ? this.meta[at + BODY_FROM] : from,
                this.meta[at + END],
                (bodyTo >= 0) ? this.meta[at + BODY_FROM] : -1,
                bodyTo,
                this.firstArrival + ((long) this.meta[at + ARRIVAL] << ARRIVAL_SHIFT));
    }

    @Override
    int count() {
        return (int) COUNT.getAcquire(this);
    }

    @Override
    long endSequence() {
        return firstSequence() + count();
    }

    @Override
    int indexOf(long sequence) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, sequence - firstSequence()));
    }

    @Override
    long sequenceAt(int index) {
        return firstSequence() + index;
    }

    @Override
    boolean isDelta(int index) {
        return this.meta[index * META + BODY_TO] >= 0;
    }

    @Override
    int bytes() {
        return OVERHEAD + this.slab.length + this.meta.length * Integer.BYTES;
    }
}
