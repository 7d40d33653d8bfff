package io.github.codexspring.client;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Reply;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import org.jspecify.annotations.Nullable;

/** A request under way; it is waited for or hung on to, not both. */
final class RequestUnderWay<R> {

    private final Call call;

    private final Function<Reply, R> decoder;

    private final @Nullable RequestObserver observer;

    private final Executor callbacks;

    /** Creates it; {@code decoder} throws what an answer that is an error stands for. */
    RequestUnderWay(Call call, Function<Reply, R> decoder, @Nullable RequestObserver observer, Executor callbacks) {
        this.call = call;
        this.decoder = decoder;
        this.observer = observer;
        this.callbacks = callbacks;
    }

    /** The result on a callback thread; ending it before, by a cancellation or otherwise, gives the request up. */
    CompletableFuture<R> future() {
        CompletableFuture<R> future = new CompletableFuture<>();
        this.call
                .promise()
                .whenComplete((reply, failure) -> this.callbacks.execute(() -> {
                    if (failure != null) {
                        failed(future, Supervisor.unwrap(failure));
                    } else {
                        complete(future, reply);
                    }
                }));
        future.whenComplete((result, failure) -> {
            if (!this.call.promise().isDone()) {
                this.call.fail((failure != null) ? failure : new CancellationException());
            }
        });
        return future;
    }

    private void complete(CompletableFuture<R> future, Reply reply) {
        try {
            R result = decode(reply);
            ended(null);
            if (!future.complete(result)) {
                this.call.unwanted(reply);
            }
        } catch (RuntimeException | Error ex) {
            failed(future, ex);
        }
    }

    private void failed(CompletableFuture<R> future, Throwable failure) {
        ended(failure);
        future.completeExceptionally(failure);
    }

    private void ended(@Nullable Throwable failure) {
        if (this.observer != null) {
            this.observer.ended(failure);
        }
    }

    /** Waits in the calling thread. */
    R await() {
        try {
            Reply reply =
                    Await.on(this.call.promise(), () -> "the answer to '" + this.call.method() + "'", this::giveUp);
            R result = decode(reply);
            endedLater(null);
            return result;
        } catch (RuntimeException | Error ex) {
            endedLater(ex);
            throw ex;
        }
    }

    /** An answer that says nothing to the caller is one that nobody takes. */
    private R decode(Reply reply) {
        try {
            return this.decoder.apply(reply);
        } catch (RuntimeException | Error ex) {
            this.call.unwanted(reply);
            throw ex;
        }
    }

    private void giveUp(Throwable failure) {
        if (!this.call.fail(failure)) {
            this.call.promise().thenAccept(this.call::unwanted);
        }
    }

    private void endedLater(@Nullable Throwable failure) {
        if (this.observer != null) {
            this.callbacks.execute(() -> ended(failure));
        }
    }
}
