package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.ChatgptAuthTokensRefreshParams;

/**
 * Gives a new ChatGPT token to a server that was logged in with tokens from outside. The server waits 10 s at the most, then the turn fails, as it does without a handler.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface TokenRefreshHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<TokenRefreshAnswer> handle(HandlerRequest<ChatgptAuthTokensRefreshParams> request);
}
