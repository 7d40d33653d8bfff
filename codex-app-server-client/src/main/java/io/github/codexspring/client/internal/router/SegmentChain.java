package io.github.codexspring.client.internal.router;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one log, from the oldest to the one that grows. Over half of its limit the oldest are packed, at most
 * one for each new one; over the limit a turn's log gives up its oldest deltas and keeps everything else, and other logs
 * give up what is oldest. All methods need the log's lock, but for {@link #head()} and {@link #bytes()}.
 */
final class SegmentChain {

    private static final int SMALLEST = 512;

    private static final int LARGEST = 32 * 1024;

    /** Where texts are longer, a segment is full of them before it has as many events as it could take. */
    private static final int TYPICAL_TEXT = 64;

    private static final int MERGED_BYTES = 16 * 1024;

    private final Scope scope;

    private final long limit;

    private final LogTotals totals;

    private volatile Segment head;

    private OpenSegment tail;

    private volatile long bytes;

    /** Everything up to here has been packed, or cannot be. */
    private @Nullable Segment packedTo;

    /** Everything up to here is without deltas, or could not be helped. */
    private @Nullable Segment shedTo;

    private boolean itemsLost;

    private boolean counted = true;

    SegmentChain(Scope scope, long limit, LogTotals totals) {
        this.scope = scope;
        this.limit = limit;
        this.totals = totals;
        this.tail = new OpenSegment(1, 0, 0);
        this.head = this.tail;
    }

    Segment head() {
        return this.head;
    }

    long bytes() {
        return this.bytes;
    }

    /** Whether events were given up that do not come again in another one. */
    boolean itemsLost() {
        return this.itemsLost;
    }

    /** Appends an event; true when {@link #compact()} is due. */
    boolean append(Payload event) {
        boolean full = !put(event);
        if (full) {
            int size = Math.max(SMALLEST, Math.min(LARGEST, 2 * Math.min(LARGEST, this.tail.used())));
            int text = (this.tail.count() > 0) ? this.tail.averageText() : event.length();
            int events = size / (OpenSegment.META_BYTES + Math.min(TYPICAL_TEXT, text));
            int slab = Math.max(event.length(), size - events * OpenSegment.META_BYTES);
            grow(new OpenSegment(this.tail.endSequence(), slab, events));
            put(event);
        }
        return full;
    }

    private boolean put(Payload event) {
        int before = this.tail.templateBytes();
        boolean fits = this.tail.append(event);
        int grown = this.tail.templateBytes() - before;
        if (grown != 0) {
            addBytes(grown);
        }
        return fits;
    }

    private void grow(OpenSegment next) {
        next.previous = this.tail;
        addBytes(next.bytes());
        this.tail.link(next);
        this.tail = next;
    }

    void compact() {
        if (this.bytes > this.limit / 2) {
            packNext();
        }
        boolean going = true;
        while (going && this.bytes > this.limit) {
            going = packNext()
                    || ((this.scope == Scope.TURN) ? shedNext(DropReason.OVERFLOW) : evictHead(DropReason.OVERFLOW));
        }
    }

    private boolean packNext() {
        Segment next = after(this.packedTo);
        if (next == this.tail) {
            return false;
        }
        PackedSegment packed = Packer.pack(next);
        this.packedTo = next;
        if (packed != null) {
            replace(next, next, packed);
        }
        return true;
    }

    private boolean shedNext(DropReason reason) {
        Segment next = after(this.shedTo);
        if (next == this.tail) {
            return false;
        }
        Segment before = this.shedTo;
        boolean merges = before instanceof PackedSegment && before.bytes() < MERGED_BYTES;
        PackedSegment shed = (merges && before != null) ? Packer.shed(before, next) : null;
        Segment first = (shed != null && before != null) ? before : next;
        if (shed == null) {
            shed = Packer.shed(next);
        }
        this.shedTo = next;
        if (shed != null && (first != next || shed.count() < next.count())) {
            int dropped = next.count() + ((first != next) ? first.count() : 0) - shed.count();
            this.totals.dropped(this.scope, reason, dropped);
            replace(first, next, shed);
        }
        return true;
    }

    private Segment after(@Nullable Segment segment) {
        Segment next = (segment != null) ? segment.link() : this.head;
        if (next == null) {
            throw new IllegalStateException("A segment before the tail has no successor");
        }
        return next;
    }

    /** Puts a segment in the place of one or two; cursors that stand in them find their place again. */
    private void replace(Segment first, Segment last, PackedSegment replacement) {
        Segment next = after(last);
        replacement.link(next);
        replacement.previous = first.previous;
        next.previous = replacement;
        if (first.previous != null) {
            first.previous.link(replacement);
        } else {
            this.head = replacement;
        }
        this.packedTo = moved(this.packedTo, first, last, replacement);
        this.shedTo = moved(this.shedTo, first, last, replacement);
        addBytes(replacement.bytes() - (long) bytesAndLeave(first) - ((first != last) ? bytesAndLeave(last) : 0));
    }

    private static @Nullable Segment moved(
            @Nullable Segment place, Segment first, Segment last, @Nullable Segment replacement) {
        return (place == first || place == last) ? replacement : place;
    }

    private static int bytesAndLeave(Segment segment) {
        segment.previous = null;
        segment.link(Segment.MOVED);
        return segment.bytes();
    }

    /** Gives up the oldest segment whatever is in it; false when there is only the one that grows. */
    boolean evictHead(DropReason reason) {
        Segment old = this.head;
        Segment next = old.link();
        if (next == null) {
            return false;
        }
        this.totals.dropped(this.scope, reason, old.count());
        this.itemsLost |= !old.onlyDeltas();
        this.packedTo = moved(this.packedTo, old, old, null);
        this.shedTo = moved(this.shedTo, old, old, null);
        next.previous = null;
        this.head = next;
        addBytes(-(long) bytesAndLeave(old));
        return true;
    }

    /** Gives up everything, or everything but the last event. */
    void empty(boolean keepLast, DropReason reason) {
        LogEntry last = keepLast ? last() : null;
        if (last == null) {
            grow(new OpenSegment(this.tail.endSequence(), 0, 0));
        } else {
            grow(new OpenSegment(last.sequence(), last.textLength(), 1));
            put(last.payload());
        }
        OpenSegment fresh = this.tail;
        while (this.head != fresh) {
            evictHead(reason);
        }
        if (last != null) {
            this.totals.dropped(this.scope, reason, -1);
        }
    }

    /** The event before the one to come; the segment that grows may have none yet. */
    private @Nullable LogEntry last() {
        Segment segment = this.tail;
        while (segment.count() == 0 && segment.previous != null) {
            segment = segment.previous;
        }
        int count = segment.count();
        boolean there = count > 0 && segment.sequenceAt(count - 1) == this.tail.endSequence() - 1;
        return there ? segment.entry(this.scope, count - 1) : null;
    }

    /** Whether only the segment with the last event is left. */
    boolean hasOnlyLast() {
        Segment next = this.head.link();
        return next == null || (next == this.tail && this.tail.count() == 0);
    }

    /** Packs the log for good and gives up its deltas; what is left is not counted among the client's bytes any more. */
    void retire() {
        shed(DropReason.EXPIRED);
        discard();
    }

    /** Gives up all deltas. */
    void shed(DropReason reason) {
        if (this.tail.count() > 0) {
            grow(new OpenSegment(this.tail.endSequence(), 0, 0));
        }
        boolean going = true;
        while (going) {
            going = shedNext(reason);
        }
    }

    /** From now on the log is not counted among the client's bytes. */
    void discard() {
        if (this.counted) {
            this.totals.addBytes(-this.bytes);
            this.counted = false;
        }
    }

    private void addBytes(long change) {
        this.bytes = this.bytes + change;
        if (this.counted) {
            this.totals.addBytes(change);
        }
    }
}
