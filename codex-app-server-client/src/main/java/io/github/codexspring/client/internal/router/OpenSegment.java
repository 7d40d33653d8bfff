package io.github.codexspring.client.internal.router;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

import io.github.codexspring.protocol.Scope;

/**
 * A segment as events come in: their texts behind one another, and three numbers for each. One producer at a time
 * appends; any number of cursors read what {@link #count()} has published.
 */
final class OpenSegment extends Segment {

    /** Bytes of an event beside its text. */
    static final int META_BYTES = 3 * Integer.BYTES;

    private static final int META = 3;

    private static final int TEMPLATE = 0;

    private static final int END = 1;

    private static final int ARRIVAL = 2;

    private static final int ARRIVAL_SHIFT = 10;

    private static final Template[] NONE = {};

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

    private volatile Template[] templates = NONE;

    private int templateCount;

    private int templateBytes;

    private int recent;

    private long firstArrival;

    private int count;

    OpenSegment(long firstSequence, int size, int events) {
        super(firstSequence);
        this.slab = new byte[size];
        this.meta = new int[events * META];
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
        int template = place(event.template());
        if (template < 0) {
            return false;
        }
        System.arraycopy(event.source(), event.from(), this.slab, start, length);
        if (index == 0) {
            this.firstArrival = event.arrival();
        }
        this.meta[at + TEMPLATE] = template;
        this.meta[at + END] = start + length;
        this.meta[at + ARRIVAL] =
                (int) Math.min(Integer.MAX_VALUE, event.arrival() - this.firstArrival >> ARRIVAL_SHIFT);
        COUNT.setRelease(this, index + 1);
        return true;
    }

    private int place(Template template) {
        Template[] known = this.templates;
        if (this.recent < this.templateCount && known[this.recent] == template) {
            return this.recent;
        }
        int place = 0;
        while (place < this.templateCount && !known[place].isLike(template)) {
            place++;
        }
        if (place == Packer.MAX_TEMPLATES) {
            return -1;
        }
        if (place == this.templateCount) {
            Template[] grown = (place < known.length) ? known : Arrays.copyOf(known, Math.max(4, place * 2));
            grown[place] = template;
            this.templates = grown;
            this.templateCount++;
            this.templateBytes += template.bytes();
        }
        this.recent = place;
        return place;
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
        return this.templates[this.meta[index * META + TEMPLATE]];
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

    /** Grows with the templates of what is appended. */
    @Override
    int bytes() {
        return OVERHEAD + this.slab.length + this.meta.length * Integer.BYTES + this.templateBytes;
    }
}
