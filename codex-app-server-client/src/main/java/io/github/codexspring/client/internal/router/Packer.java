package io.github.codexspring.client.internal.router;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/** Makes a packed segment of one or more that follow one another. */
final class Packer {

    private static final int MAX_TEXT = Character.MAX_VALUE;

    private final TemplateTable templates = new TemplateTable(Integer.MAX_VALUE);

    private final long firstSequence;

    private final long endSequence;

    private final byte[] templateOf;

    private final char[] ends;

    private final int[] offsets;

    private final ByteArrayOutputStream texts = new ByteArrayOutputStream(1024);

    private int count;

    private int length;

    private long firstArrival;

    private long lastArrival;

    private Packer(long firstSequence, long endSequence, int capacity) {
        this.firstSequence = firstSequence;
        this.endSequence = endSequence;
        this.templateOf = new byte[capacity];
        this.ends = new char[capacity];
        this.offsets = new int[capacity];
    }

    /** Packs all events; null when that would not fit or not save anything. */
    static @Nullable PackedSegment pack(Segment segment) {
        PackedSegment packed = pack(true, segment);
        return (packed != null && packed.bytes() < segment.bytes()) ? packed : null;
    }

    /** Packs what is no appendable delta; null when it would not fit. */
    static @Nullable PackedSegment shed(Segment... segments) {
        return pack(false, segments);
    }

    private static @Nullable PackedSegment pack(boolean deltas, Segment... segments) {
        int capacity = Arrays.stream(segments).mapToInt(Segment::count).sum();
        Packer packer = new Packer(segments[0].firstSequence(), segments[segments.length - 1].endSequence(), capacity);
        for (Segment segment : segments) {
            for (int i = 0; i < segment.count(); i++) {
                if ((deltas || !segment.isDelta(i)) && !packer.add(segment.entry(Scope.TURN, i))) {
                    return null;
                }
            }
        }
        return packer.build();
    }

    private boolean add(LogEntry entry) {
        int template = this.templates.add(entry.template());
        int end = this.length + entry.textLength();
        if (template < 0 || end > MAX_TEXT) {
            return false;
        }
        entry.writeText(this.texts);
        this.length = end;
        this.ends[this.count] = (char) end;
        this.templateOf[this.count] = (byte) template;
        this.offsets[this.count] = (int) (entry.sequence() - this.firstSequence);
        this.lastArrival = entry.arrival();
        if (this.count == 0) {
            this.firstArrival = this.lastArrival;
        }
        this.count++;
        return true;
    }

    private PackedSegment build() {
        boolean dense = this.count == this.endSequence - this.firstSequence;
        Template[] templates = this.templates.toArray();
        return new PackedSegment(
                this.firstSequence,
                this.endSequence,
                templates,
                (templates.length > 1) ? Arrays.copyOf(this.templateOf, this.count) : null,
                this.texts.toByteArray(),
                Arrays.copyOf(this.ends, this.count),
                dense ? null : Arrays.copyOf(this.offsets, this.count),
                this.firstArrival,
                this.lastArrival);
    }
}
