package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.codexspring.client.internal.supervisor.Supervisor;
import org.jspecify.annotations.Nullable;

/** Waiting for promises in blocking calls. */
final class Await {

    private Await() {}

    /** Waits without a limit of its own: whatever is waited for has a deadline. */
    static <T extends @Nullable Object> T on(
            CompletableFuture<T> promise, Supplier<String> what, Consumer<Throwable> onInterrupt) {
        try {
            return promise.get();
        } catch (InterruptedException ex) {
            CodexException failure = new CodexException("Interrupted while waiting for " + what.get(), ex);
            onInterrupt.accept(failure);
            Thread.currentThread().interrupt();
            throw failure;
        } catch (ExecutionException ex) {
            throw rethrow(Supervisor.unwrap(ex));
        }
    }

    private static RuntimeException rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof CodexException shared) {
            return shared.here();
        }
        return (failure instanceof RuntimeException unchecked)
                ? unchecked
                : new CodexException(String.valueOf(failure.getMessage()), failure);
    }
}
