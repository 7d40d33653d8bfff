package io.github.codexspring.client;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Passes a cancellation back to what a future was made from, which futures do not do. */
final class Cancelling {

    private Cancelling() {}

    /** Cancelling {@code made} gives {@code request} up. */
    static <T> CompletableFuture<T> givesUp(CompletableFuture<?> request, CompletableFuture<T> made) {
        made.whenComplete((value, failure) -> {
            if (failure instanceof CancellationException) {
                request.cancel(false);
            }
        });
        return made;
    }
}
