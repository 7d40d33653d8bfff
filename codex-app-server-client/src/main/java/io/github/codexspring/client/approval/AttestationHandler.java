package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.AttestationGenerateParams;

/**
 * Gives the tokens by which requests to the model are attested. The server is told in the handshake that it may ask; without a handler it does not.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface AttestationHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<String> handle(HandlerRequest<AttestationGenerateParams> request);
}
