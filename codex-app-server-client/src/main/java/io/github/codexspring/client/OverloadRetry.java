package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.github.codexspring.client.internal.supervisor.Supervisor;
import org.jspecify.annotations.Nullable;

/**
 * One request that is made again when the server has refused it for overload. Nothing else is repeated: a request whose
 * connection has ended may have been carried out.
 */
final class OverloadRetry {

    private final RetryPolicy policy;

    private final long sinceNanos = System.nanoTime();

    private final Duration each;

    private final Duration most;

    private int attempts;

    /**
     * Creates it; {@code each} is the deadline of an attempt, and {@code all} one for all of them together, or null. The
     * policy's own one bounds waits and further attempts: a first one that is not refused has the time it always has.
     */
    OverloadRetry(RetryPolicy policy, Duration each, @Nullable Duration all) {
        this.policy = policy;
        this.each = each;
        this.most = (all != null && all.compareTo(policy.deadline()) < 0) ? all : policy.deadline();
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
        if (this.attempts == 0) {
            return this.each;
        }
        Duration left = Duration.ofNanos(Math.max(1, leftNanos()));
        return (left.compareTo(this.each) < 0) ? left : this.each;
    }

    private long leftNanos() {
        return this.most.toNanos() - (System.nanoTime() - this.sinceNanos);
    }

    /** How long to wait before the next attempt, or -1 when there is none. */
    private long waitAfter(JsonRpcException refusal) {
        int made = ++this.attempts;
        if (!refusal.isRetryable() || made >= this.policy.maxAttempts()) {
            return -1;
        }
        long wait = ThreadLocalRandom.current().nextLong(this.policy.bound(made).toNanos() + 1);
        return (wait >= leftNanos()) ? -1 : wait;
    }
}
