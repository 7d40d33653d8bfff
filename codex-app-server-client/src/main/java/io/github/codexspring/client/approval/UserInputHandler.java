package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.ToolRequestUserInputParams;

/**
 * Answers questions the agent has for the user. Without one, or when it fails, the questions stay without an answer and the agent goes on.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface UserInputHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<UserInputAnswer> handle(HandlerRequest<ToolRequestUserInputParams> request);
}
