package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.codexspring.client.internal.supervisor.Supervisor;

/**
 * One request that is made again when the server has refused it for overload. Nothing else is repeated: a request whose
 * connection has ended may have been carried out.
 */
final class OverloadRetry<R> {

    private final RetryPolicy policy;

    private final ScheduledExecutorService timer;

    private final Function<Duration, CompletableFuture<R>> request;

    private final long endNanos;

    private final CompletableFuture<R> result = new CompletableFuture<>();

    /** Creates it; {@code request} makes an attempt that may last so long at the most. */
    OverloadRetry(
            RetryPolicy policy, ScheduledExecutorService timer, Function<Duration, CompletableFuture<R>> request) {
        this.policy = policy;
        this.timer = timer;
        this.request = request;
        this.endNanos = System.nanoTime() + policy.deadline().toNanos();
    }

    /** Makes the first attempt; cancelling the result gives up whichever is under way. */
    CompletableFuture<R> start() {
        attempt(1);
        return this.result;
    }

    private void attempt(int number) {
        if (this.result.isDone()) {
            return;
        }
        long left = Math.max(1, this.endNanos - System.nanoTime());
        CompletableFuture<R> attempt = this.request.apply(Duration.ofNanos(left));
        Cancelling.givesUp(attempt, this.result);
        attempt.whenComplete((answer, failure) -> {
            if (failure == null) {
                this.result.complete(answer);
            } else {
                failed(number, Supervisor.unwrap(failure));
            }
        });
    }

    private void failed(int number, Throwable failure) {
        boolean again = failure instanceof JsonRpcException refused && refused.isRetryable();
        long wait =
                ThreadLocalRandom.current().nextLong(this.policy.bound(number).toNanos() + 1);
        if (!again || number >= this.policy.maxAttempts() || System.nanoTime() + wait - this.endNanos >= 0) {
            this.result.completeExceptionally(failure);
            return;
        }
        try {
            this.timer.schedule(() -> attempt(number + 1), wait, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ex) {
            this.result.completeExceptionally(failure);
        }
    }
}
