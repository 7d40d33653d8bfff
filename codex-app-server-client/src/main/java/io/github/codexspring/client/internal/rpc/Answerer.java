package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.github.codexspring.client.approval.HandlerRequest;
import io.github.codexspring.protocol.ServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * How requests of one method are answered.
 *
 * @param request the method
 * @param handler user code; what it throws, and null, refuses the request
 * @param encoder makes the handler's answer one for the wire; what it throws refuses the request, too
 * @param timeout how long the handler may take when that depends on the parameters; null for the common limit
 * @param <P> type of the parameters
 * @param <A> type of the handler's answer
 */
public record Answerer<P, A>(
        ServerRequest<P, ?> request,
        Function<HandlerRequest<P>, @Nullable CompletionStage<A>> handler,
        Function<A, Answered> encoder,
        Function<P, @Nullable Duration> timeout) {

    /** One whose handler may take as long as all may. */
    static <P, A> Answerer<P, A> of(
            ServerRequest<P, ?> request,
            Function<HandlerRequest<P>, @Nullable CompletionStage<A>> handler,
            Function<A, Answered> encoder) {
        return new Answerer<>(request, handler, encoder, (params) -> null);
    }
}
