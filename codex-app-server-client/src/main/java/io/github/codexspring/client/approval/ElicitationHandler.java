package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.McpServerElicitationRequestParams;

/**
 * Answers what MCP servers want to know from the user; the approvals of MCP tool calls come this way, too. Without one, or when it fails, it is declined.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface ElicitationHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<ElicitationAnswer> handle(HandlerRequest<McpServerElicitationRequestParams> request);
}
