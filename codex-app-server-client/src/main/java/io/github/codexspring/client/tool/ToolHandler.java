package io.github.codexspring.client.tool;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Does what a tool is for. A handler that throws, gives null or is later than the tool's timeout makes the call fail: the
 * model is told that, but not the exception, and the turn goes on.
 *
 * @param <A> type of the arguments
 */
@FunctionalInterface
public interface ToolHandler<A> {

    /**
     * Answers one call. Called on the handler executor, never on the reading thread; calls do not wait for each other. It
     * may block, but should give a stage that is completed later when it takes long. The stage is cancelled if it is a
     * {@link CompletableFuture} and nobody waits for it any more.
     *
     * @param arguments the arguments, bound to their type
     * @param call who calls
     * @return the result, now or later
     */
    CompletionStage<ToolResult> call(A arguments, ToolCall call);

    /**
     * A handler that answers with a text at once.
     *
     * @param function from the arguments to the text
     * @param <A> type of the arguments
     * @return the handler
     */
    static <A> ToolHandler<A> text(Function<A, String> function) {
        return (arguments, call) -> CompletableFuture.completedFuture(ToolResult.text(function.apply(arguments)));
    }
}
