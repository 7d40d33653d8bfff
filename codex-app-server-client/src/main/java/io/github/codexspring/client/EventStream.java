package io.github.codexspring.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

import io.github.codexspring.client.internal.router.BlockingReader;
import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * A blocking stream of events with a place of its own: other readers of the same events take nothing from it. For one
 * thread at a time; {@link #close()} may come from any thread and ends a waiting {@code hasNext()}.
 *
 * @param <E> type of the events
 */
public class EventStream<E extends ServerEvent> implements Iterable<E>, AutoCloseable {

    private final BlockingReader reader;

    private final Iterator<E> iterator;

    EventStream(Cursor cursor, Function<LogEntry, E> mapper) {
        this.reader = new BlockingReader(cursor);
        this.iterator = new EventIterator<>(this.reader, mapper);
    }

    /**
     * The events from the present place on. Its {@code hasNext()} waits for the next event and is false when the stream
     * has ended or has been closed; it throws a {@link CodexException} when the thread is interrupted and sets the
     * interrupt flag again.
     *
     * @return always the same iterator: the stream can be walked once
     */
    @Override
    public Iterator<E> iterator() {
        return this.iterator;
    }

    /** Ends the stream. The turn goes on. */
    @Override
    public void close() {
        this.reader.close();
    }

    private static final class EventIterator<E> implements Iterator<E> {

        private final BlockingReader reader;

        private final Function<LogEntry, E> mapper;

        private @Nullable LogEntry next;

        EventIterator(BlockingReader reader, Function<LogEntry, E> mapper) {
            this.reader = reader;
            this.mapper = mapper;
        }

        @Override
        public boolean hasNext() {
            if (this.next == null) {
                try {
                    this.next = this.reader.next();
                } catch (InterruptedException ex) {
                    Thread.currentThread().interrupt();
                    throw new CodexException("Interrupted while waiting for an event; the turn itself goes on", ex);
                }
            }
            return this.next != null;
        }

        @Override
        public E next() {
            LogEntry entry = hasNext() ? this.next : null;
            if (entry == null) {
                throw new NoSuchElementException("The stream has ended");
            }
            this.next = null;
            return this.mapper.apply(entry);
        }
    }
}
