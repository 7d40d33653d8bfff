package io.github.codexspring.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Somebody who waits for the client, and how long that takes him. */
final class Waiter<T> {

    /** A deadline is kept to by a timer on a machine that is busy. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    final String what;

    final Duration deadline;

    private final CompletableFuture<T> call;

    private final CompletableFuture<Long> endNanos;

    private Waiter(String what, Duration deadline, CompletableFuture<T> call) {
        this.what = what;
        this.deadline = deadline;
        this.call = call;
        this.endNanos = call.handle((value, failure) -> System.nanoTime());
    }

    /** Waits for a future. */
    static <T> Waiter<T> of(String what, Duration deadline, CompletableFuture<T> future) {
        return new Waiter<>(what, deadline, future);
    }

    /** Waits in a blocking call on a thread of its own. */
    static <T> Waiter<T> blocking(String what, Duration deadline, Callable<T> call) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(call.call());
                    } catch (Exception | Error ex) {
                        future.completeExceptionally(ex);
                    }
                },
                "waiter " + what);
        thread.setDaemon(true);
        thread.start();
        return of(what, deadline, future);
    }

    boolean isDone() {
        return this.call.isDone();
    }

    /** Waits for the end, which has to come in time, and gives the time it has taken since the fault. */
    Duration awaitEnd(long faultNanos) throws InterruptedException {
        long left = this.deadline.plus(TOLERANCE).toNanos() - (System.nanoTime() - faultNanos);
        try {
            long end = this.endNanos.get(Math.max(left, 1), TimeUnit.NANOSECONDS);
            return Duration.ofNanos(Math.max(0, end - faultNanos));
        } catch (TimeoutException ex) {
            throw new AssertionError(this.what + " still waits, and its deadline of " + this.deadline + " is over", ex);
        } catch (ExecutionException ex) {
            throw new AssertionError(ex);
        }
    }

    /** The result of a call that has ended. */
    T value() throws ExecutionException, InterruptedException {
        return this.call.get();
    }

    /** Why a call has failed that has ended. */
    Throwable failure() throws InterruptedException {
        try {
            throw new AssertionError(this.what + " did not fail but gave " + value());
        } catch (ExecutionException ex) {
            return ex.getCause();
        }
    }
}
