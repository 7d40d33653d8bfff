package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.supervisor.Supervisor;

/** Deadlines of what waits for events instead of answers. */
final class Deadlines {

    private Deadlines() {}

    /**
     * The future with a deadline. Cancelling it gives the other one up.
     *
     * @param event what is waited for
     * @param executor completes the future when the time has passed
     */
    static <T> CompletableFuture<T> of(
            ClientCore core, CompletableFuture<T> future, String event, Duration timeout, Executor executor) {
        Deadline.requirePositive(timeout);
        CompletableFuture<T> bounded = new CompletableFuture<>();
        try {
            Future<?> deadline = core.threads()
                    .timer()
                    .schedule(
                            () -> executor.execute(() -> bounded.completeExceptionally(
                                    new RequestTimeoutException(event, timeout, "waiting for the event"))),
                            timeout.toNanos(),
                            TimeUnit.NANOSECONDS);
            bounded.whenComplete((value, failure) -> deadline.cancel(false));
        } catch (RejectedExecutionException ex) {
            bounded.completeExceptionally(new TransportClosedException("The client was closed", null, "", ex));
        }
        future.whenComplete((value, failure) -> {
            if (failure != null) {
                bounded.completeExceptionally(Supervisor.unwrap(failure));
            } else {
                bounded.complete(value);
            }
        });
        return Cancelling.givesUp(future, bounded);
    }
}
