package io.github.codexspring.client.approval;

import java.time.Instant;
import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.CurrentTimeReadParams;

/**
 * Tells the agent what time it is. Experimental: servers ask only clients with the experimental API.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface CurrentTimeHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<Instant> handle(HandlerRequest<CurrentTimeReadParams> request);
}
