package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A segment as events come in: their texts behind one another, and three numbers for each. One producer at a time
 * appends; any number of cursors read what {@link #count()} has published.
 */
final class OpenSegment extends Segment {

    /** Bytes of an event beside its text. */
    static final int META_BYTES = 3 * Integer.BYTES;

    /** A segment that few templates fill is closed early; those of some items always fit. */
    private static final int LEAST_FOR_TEMPLATES = 4096;

    private static final byte[] NO_TEXT = {};

    private static final int[] NO_META = {};

    private static final int META = 3;

    private static final int TEMPLATE = 0;

    private static final int END = 1;

    private static final int ARRIVAL = 2;

    private static final int ARRIVAL_SHIFT = 10;

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

    private final TemplateTable templates;

    private long firstArrival;

    private int count;

    /** Template of the last event and its number, so that the table is looked at for another one only. */
    private @Nullable Template recent;

    private int recentNumber;

    private int templateBytes;

    OpenSegment(long firstSequence, int size, int events) {
        super(firstSequence);
        this.slab = (size > 0) ? new byte[size] : NO_TEXT;
        this.meta = (events > 0) ? new int[events * META] : NO_META;
        this.templates = new TemplateTable(Math.max(LEAST_FOR_TEMPLATES, size));
    }

    /** Copies an event's text in; false when it does not fit. */
    boolean append(Payload event) {
        int index = this.count;
        int start = start(index);
        int length = event.length();
        int at = index * META;
        if (at + META > this.meta.length || start + length > this.slab.length) {
            return false;
        }
        Template template = event.template();
        if (template != this.recent) {
            int number = this.templates.add(template);
            if (number < 0) {
                return false;
            }
            this.recent = template;
            this.recentNumber = number;
            this.templateBytes = this.templates.bytes();
        }
        System.arraycopy(event.source(), event.from(), this.slab, start, length);
        if (index == 0) {
            this.firstArrival = event.arrival();
        }
        this.meta[at + TEMPLATE] = this.recentNumber;
        this.meta[at + END] = start + length;
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
        return new LogEntry(
                scope,
                sequenceAt(index),
                template(index),
                this.slab,
                start(index),
                this.meta[at + END],
                this.firstArrival + ((long) this.meta[at + ARRIVAL] << ARRIVAL_SHIFT));
    }

    private Template template(int index) {
        return this.templates.get(this.meta[index * META + TEMPLATE]);
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
        return template(index).delta();
    }

    /** Bytes of a text, on average so far. */
    int averageText() {
        return (this.count == 0) ? 0 : start(this.count) / this.count;
    }

    /** Bytes that events take, templates not included. */
    int used() {
        return start(this.count) + this.count * META_BYTES;
    }

    int templateBytes() {
        return this.templateBytes;
    }

    /** Grows with the templates of what is appended. */
    @Override
    int bytes() {
        return OVERHEAD + this.slab.length + this.meta.length * Integer.BYTES + templateBytes();
    }
}
