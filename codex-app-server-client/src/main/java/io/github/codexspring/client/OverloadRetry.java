package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.codexspring.client.internal.supervisor.Supervisor;

/**
 * One request that is made again when the server has refused it for overload. Nothing else is repeated: a request whose
 * connection has ended may have been carried out.
 */
final class OverloadRetry {

    private final RetryPolicy policy;

    private final long endNanos;

    private int attempts;

    /** Creates it; {@code most} bounds all attempts and waits together, as the policy does. */
    OverloadRetry(RetryPolicy policy, Duration most) {
        this.policy = policy;
        Duration deadline = (most.compareTo(policy.deadline()) < 0) ? most : policy.deadline();
        this.endNanos = System.nanoTime() + deadline.toNanos();
    }

    /** Makes the attempts in the calling thread; {@code attempt} may last as long as it is told. */
    <R> R await(Function<Duration, R> attempt) {
        while (true) {
            try {
                return attempt.apply(left());
            } catch (JsonRpcException ex) {
                long wait = waitAfter(ex);
                if (wait < 0) {
                    throw ex;
                }
                sleep(wait, ex);
            }
        }
    }

    private static void sleep(long nanos, JsonRpcException refusal) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            CodexException failure =
                    new CodexException("Interrupted before '" + refusal.method() + "' was made again", ex);
            failure.addSuppressed(refusal);
            throw failure;
        }
    }

    /** Makes the attempts on the executor; cancelling the result gives up whichever is under way. */
    <R> CompletableFuture<R> start(Executor executor, Function<Duration, CompletableFuture<R>> attempt) {
        CompletableFuture<R> result = new CompletableFuture<>();
        next(executor, attempt, result);
        return result;
    }

    private <R> void next(
            Executor executor, Function<Duration, CompletableFuture<R>> attempt, CompletableFuture<R> result) {
        if (result.isDone()) {
            return;
        }
        try {
            CompletableFuture<R> underWay = attempt.apply(left());
            Cancelling.givesUp(underWay, result);
            underWay.whenComplete((answer, failure) -> {
                if (failure == null) {
                    result.complete(answer);
                } else {
                    failed(executor, attempt, result, Supervisor.unwrap(failure));
                }
            });
        } catch (RuntimeException | Error ex) {
            result.completeExceptionally(ex);
        }
    }

    private <R> void failed(
            Executor executor,
            Function<Duration, CompletableFuture<R>> attempt,
            CompletableFuture<R> result,
            Throwable failure) {
        long wait = (failure instanceof JsonRpcException refusal) ? waitAfter(refusal) : -1;
        if (wait < 0) {
            result.completeExceptionally(failure);
            return;
        }
        CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, executor)
                .execute(() -> next(executor, attempt, result));
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(1, this.endNanos - System.nanoTime()));
    }

    /** How long to wait before the next attempt, or -1 when there is none. */
    private long waitAfter(JsonRpcException refusal) {
        int made = ++this.attempts;
        if (!refusal.isRetryable() || made >= this.policy.maxAttempts()) {
            return -1;
        }
        long wait = ThreadLocalRandom.current().nextLong(this.policy.bound(made).toNanos() + 1);
        return (System.nanoTime() + wait - this.endNanos >= 0) ? -1 : wait;
    }
}
