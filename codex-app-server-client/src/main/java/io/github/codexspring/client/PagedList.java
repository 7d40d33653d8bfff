package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.codexspring.protocol.ClientRequest;
import org.jspecify.annotations.Nullable;

/**
 * A list that the server gives a page at a time. Each reader begins at the front and asks for a page when it has used the
 * one before.
 *
 * @param client makes the requests, with its deadline
 * @param request asks for a page
 * @param params the parameters for a page that begins at a cursor, null for the first one
 * @param page takes an answer apart
 */
record PagedList<P, R, T>(
        AsyncAppServerClient client,
        ClientRequest<P, R> request,
        Function<@Nullable String, P> params,
        Function<R, Page<T>> page) {

    /** Reads in the calling thread. */
    Stream<T> stream() {
        PageSpliterator<T> pages = new PageSpliterator<>(this::await);
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    private Page<T> await(@Nullable String cursor) {
        return this.page.apply(
                this.client.core().await(this.request, this.params.apply(cursor), this.client.timeout()));
    }

    Flow.Publisher<T> publisher() {
        return new PagePublisher<>(this::send, this.client.core().threads()::callback);
    }

    private CompletableFuture<Page<T>> send(@Nullable String cursor) {
        CompletableFuture<R> sent = this.client.request(this.request, this.params.apply(cursor));
        return Cancelling.givesUp(sent, sent.thenApply(this.page));
    }
}
