package io.github.codexspring.client.internal.router;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A run of events of one log. Cursors go from one to the next by {@link #link()} without a lock; everything that changes
 * the chain happens under the log's lock.
 */
abstract class Segment {

    /** Link of a segment that has left its log: a cursor that stands in it looks for its place from the head. */
    static final Segment MOVED = new Moved();

    /** Bytes of the objects that make up a segment. */
    static final int OVERHEAD = 128;

    private final long firstSequence;

    private volatile @Nullable Segment link;

    /** The segment before this one in the log. Guarded by the log's lock. */
    @Nullable
    Segment previous;

    Segment(long firstSequence) {
        this.firstSequence = firstSequence;
    }

    /** Sequence that it begins with, whether or not that event is still there. */
    final long firstSequence() {
        return this.firstSequence;
    }

    /** Sequence of the first event behind it; final once a successor is linked. */
    abstract long endSequence();

    /** How many events can be read; read after {@link #link()}, all there will ever be if that was not null. */
    abstract int count();

    /** Place of the first event with that sequence or a later one; {@link #count()} or more when there is none. */
    abstract int indexOf(long sequence);

    abstract long sequenceAt(int index);

    abstract LogEntry entry(Scope scope, int index);

    /** Whether that event is an appendable delta, the text of an item that comes whole later. */
    abstract boolean isDelta(int index);

    /** Whether all events are appendable deltas. */
    final boolean onlyDeltas() {
        int count = count();
        for (int i = 0; i < count; i++) {
            if (!isDelta(i)) {
                return false;
            }
        }
        return true;
    }

    /** Bytes of memory that it takes. */
    abstract int bytes();

    final @Nullable Segment link() {
        return this.link;
    }

    final void link(Segment next) {
        this.link = next;
    }

    /** A class of its own, so that making it initialises no other one. */
    private static final class Moved extends Segment {

        Moved() {
            super(0);
        }

        @Override
        long endSequence() {
            return 0;
        }

        @Override
        int count() {
            return 0;
        }

        @Override
        int indexOf(long sequence) {
            return 0;
        }

        @Override
        long sequenceAt(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        LogEntry entry(Scope scope, int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        boolean isDelta(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        int bytes() {
            return 0;
        }
    }
}
