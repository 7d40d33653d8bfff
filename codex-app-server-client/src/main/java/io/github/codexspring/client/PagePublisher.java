package io.github.codexspring.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Publishes a paged list: each subscriber begins at the front and is called on the executor only. */
final class PagePublisher<T> implements Flow.Publisher<T> {

    private final Function<@Nullable String, CompletableFuture<Page<T>>> pages;

    private final Executor executor;

    PagePublisher(Function<@Nullable String, CompletableFuture<Page<T>>> pages, Executor executor) {
        this.pages = pages;
        this.executor = executor;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        new PageSubscription<T>(this.pages, subscriber, this.executor).start();
    }
}
