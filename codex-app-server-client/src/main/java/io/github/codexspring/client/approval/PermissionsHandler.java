package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

import io.github.codexspring.protocol.PermissionsRequestApprovalParams;

/**
 * Decides on permissions the agent wants to have for the commands to come. Without one, or when it fails, none is granted.
 *
 * <p>See {@link ServerRequestHandlers} for what holds for every handler.
 */
@FunctionalInterface
public interface PermissionsHandler {

    /**
     * Answers one request. Called on the handler executor; it may block, but should give a stage that is completed later.
     *
     * @param request what is asked for
     * @return the answer, now or later
     */
    CompletionStage<PermissionsAnswer> handle(HandlerRequest<PermissionsRequestApprovalParams> request);
}
