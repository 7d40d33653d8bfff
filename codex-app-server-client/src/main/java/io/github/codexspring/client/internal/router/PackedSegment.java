package io.github.codexspring.client.internal.router;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Old events in less room: without slack, and the times at which they came are estimates. Every event keeps its sequence;
 * where deltas were given up, sequences are missing. Immutable.
 */
final class PackedSegment extends Segment {

    private final long endSequence;

    private final Template[] templates;

    private final byte @Nullable [] templateOf;

    private final byte[] texts;

    private final char[] ends;

    private final int @Nullable [] offsets;

    private final long firstArrival;

    private final long lastArrival;

    PackedSegment(
            long firstSequence,
            long endSequence,
            Template[] templates,
            byte @Nullable [] templateOf,
            byte[] texts,
            char[] ends,
            int @Nullable [] offsets,
            long firstArrival,
            long lastArrival) {
        super(firstSequence);
        this.endSequence = endSequence;
        this.templates = templates;
        this.templateOf = templateOf;
        this.texts = texts;
        this.ends = ends;
        this.offsets = offsets;
        this.firstArrival = firstArrival;
        this.lastArrival = lastArrival;
    }

    @Override
    long endSequence() {
        return this.endSequence;
    }

    @Override
    int count() {
        return this.ends.length;
    }

    @Override
    int indexOf(long sequence) {
        int offset = (int) Math.min(Integer.MAX_VALUE, Math.max(0, sequence - firstSequence()));
        int[] sparse = this.offsets;
        if (sparse == null) {
            return offset;
        }
        int low = 0;
        int high = sparse.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sparse[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    long sequenceAt(int index) {
        int[] sparse = this.offsets;
        return firstSequence() + ((sparse != null) ? sparse[index] : index);
    }

    @Override
    LogEntry entry(Scope scope, int index) {
        int from = (index == 0) ? 0 : this.ends[index - 1];
        return new LogEntry(
                scope, sequenceAt(index), template(index), this.texts, from, this.ends[index], arrival(index));
    }

    /** Not each arrival is kept, so this is a place on the line between the first and the last. */
    private long arrival(int index) {
        long step = (this.lastArrival - this.firstArrival) / Math.max(1, count() - 1);
        return this.firstArrival + step * index;
    }

    @Override
    boolean isDelta(int index) {
        return template(index).delta();
    }

    private Template template(int index) {
        byte[] which = this.templateOf;
        return this.templates[(which != null) ? which[index] & 0xff : 0];
    }

    @Override
    int bytes() {
        int bytes = OVERHEAD + this.texts.length + this.ends.length * Character.BYTES;
        for (Template template : this.templates) {
            bytes += template.bytes();
        }
        byte[] which = this.templateOf;
        int[] sparse = this.offsets;
        return bytes + ((which != null) ? which.length : 0) + ((sparse != null) ? sparse.length * Integer.BYTES : 0);
    }
}
