package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Passes a cancellation back to what a future was made from, which futures do not do. */
final class Cancelling {

    private Cancelling() {}

    /** Ending {@code made} before {@code request} has ended, by a cancellation or otherwise, gives that up. */
    static <T extends @Nullable Object> CompletableFuture<T> givesUp(
            CompletableFuture<?> request, CompletableFuture<T> made) {
        made.whenComplete((value, failure) -> {
            if (!request.isDone()) {
                request.cancel(false);
            }
        });
        return made;
    }

    /** What is made of an answer; cancelling it gives the request up. */
    static <R, T extends @Nullable Object> CompletableFuture<T> made(
            CompletableFuture<R> request, Function<R, T> maker) {
        return givesUp(request, request.thenApply(maker));
    }

    /** That there is an answer; cancelling it gives the request up. */
    static CompletableFuture<@Nullable Void> done(CompletableFuture<?> request) {
        return givesUp(request, request.thenApply((answer) -> null));
    }
}
