package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

/**
 * Decides on file changes the agent wants to make. Without one, or when it fails, they are declined.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface FileChangeApprovalHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<ApprovalDecision> handle(HandlerRequest<ProposedFileChange> request);
}
