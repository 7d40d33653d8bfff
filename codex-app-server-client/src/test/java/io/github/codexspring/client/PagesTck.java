package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** The rules of Reactive Streams for a list that comes in pages, with answers that take a thread of their own. */
public final class PagesTck extends PublisherTck<Long> {

    private static final int PAGE = 7;

    private @Nullable ExecutorService executor;

    /** Starts the threads. */
    @BeforeClass
    public void start() {
        this.executor = Executors.newFixedThreadPool(4);
    }

    /** Ends the threads. */
    @AfterClass
    public void stop() {
        if (this.executor != null) {
            this.executor.shutdownNow();
        }
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return publisher((cursor) -> {
            long first = (cursor != null) ? Long.parseLong(cursor) : 0;
            List<Long> items = new ArrayList<>();
            for (long item = first; item < Math.min(first + PAGE, elements); item++) {
                items.add(item);
            }
            return new Page<>(items, (first + PAGE < elements) ? String.valueOf(first + PAGE) : null);
        });
    }

    private Flow.Publisher<Long> publisher(Function<@Nullable String, Page<Long>> pages) {
        ExecutorService threads = this.executor;
        if (threads == null) {
            throw new IllegalStateException("Not started");
        }
        return new PagePublisher<>(
                (cursor) -> CompletableFuture.supplyAsync(() -> pages.apply(cursor), threads), threads);
    }
}
