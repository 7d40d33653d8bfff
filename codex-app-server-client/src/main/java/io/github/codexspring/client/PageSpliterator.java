package io.github.codexspring.client;

import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Reads a paged list in the calling thread. */
final class PageSpliterator<T> implements Spliterator<T> {

    private final Function<@Nullable String, Page<T>> pages;

    private final PageWalk<T> walk = new PageWalk<>();

    private volatile boolean closed;

    PageSpliterator(Function<@Nullable String, Page<T>> pages) {
        this.pages = pages;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!this.closed && !this.walk.ended()) {
            if (this.walk.hasItem()) {
                action.accept(this.walk.next());
                return true;
            }
            this.walk.take(this.pages.apply(this.walk.cursor()));
        }
        return false;
    }

    /** No page is asked for any more. Any thread. */
    void close() {
        this.closed = true;
    }

    /** A page cannot be asked for before the one in front of it has come. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
