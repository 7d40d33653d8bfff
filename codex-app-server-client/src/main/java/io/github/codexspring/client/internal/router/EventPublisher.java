package io.github.codexspring.client.internal.router;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Publishes a log: each subscriber has a cursor of its own, is called on the executor only, gets what it has asked for
 * and holds no thread while it waits.
 */
public final class EventPublisher<E> implements Flow.Publisher<E> {

    private final Supplier<Cursor> cursors;

    private final long mergeBytes;

    private final Function<LogEntry, E> mapper;

    private final Executor executor;

    /** Creates a publisher that opens a cursor for each subscriber. */
    public EventPublisher(Supplier<Cursor> cursors, Function<LogEntry, E> mapper, Executor executor) {
        this(cursors, 0, mapper, executor);
    }

    /** Creates a publisher that merges deltas which wait, up to that many bytes of params; 0 for none. */
    public EventPublisher(Supplier<Cursor> cursors, long mergeBytes, Function<LogEntry, E> mapper, Executor executor) {
        this.cursors = cursors;
        this.mergeBytes = mergeBytes;
        this.mapper = mapper;
        this.executor = executor;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        CursorSubscription<E> subscription =
                new CursorSubscription<>(this.cursors.get(), this.mergeBytes, this.mapper, subscriber, this.executor);
        subscription.start();
    }
}
