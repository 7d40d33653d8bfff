package io.github.codexspring.client.internal.router;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/** Makes a packed segment of one or more that follow one another. */
final class Packer {

    static final int MAX_TEMPLATES = 255;

    private static final int MAX_TEXT = Character.MAX_VALUE;

    private final List<Template> templates = new ArrayList<>();

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

    private int recent;

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
        int template = place(entry.template());
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

    private int place(Template template) {
        if (!this.templates.isEmpty() && this.templates.get(this.recent) == template) {
            return this.recent;
        }
        int place = 0;
        while (place < this.templates.size() && !this.templates.get(place).isLike(template)) {
            place++;
        }
        if (place == MAX_TEMPLATES) {
            return -1;
        }
        if (place == this.templates.size()) {
            this.templates.add(template);
        }
        this.recent = place;
        return place;
    }

    private PackedSegment build() {
        boolean dense = this.count == this.endSequence - this.firstSequence;
        return new PackedSegment(
                this.firstSequence,
                this.endSequence,
                this.templates.toArray(Template[]::new),
                (this.templates.size() > 1) ? Arrays.copyOf(this.templateOf, this.count) : null,
                this.texts.toByteArray(),
                Arrays.copyOf(this.ends, this.count),
                dense ? null : Arrays.copyOf(this.offsets, this.count),
                this.firstArrival,
                this.lastArrival);
    }
}
