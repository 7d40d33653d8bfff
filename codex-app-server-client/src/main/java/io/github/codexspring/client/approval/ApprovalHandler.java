package io.github.codexspring.client.approval;

import java.util.concurrent.CompletionStage;

/**
 * Decides on commands and file changes the agent asks for: the short form of a {@link CommandApprovalHandler} and a
 * {@link FileChangeApprovalHandler}. {@link ApprovalPolicy} is one that decides by rules. Without a handler everything is declined. A handler that
 * throws, answers null or is later than the approval timeout declines too.
 */
@FunctionalInterface
public interface ApprovalHandler {

    /**
     * Decides on one approval. Called on the handler executor, never on the reading thread, so it may block and may call
     * the client; an answer that waits for a person should be a stage that is completed later, which holds no thread.
     *
     * <p>When the approval lapses (the turn ended, another client answered, the connection broke, the time ran out) the
     * stage is cancelled if it is a {@link java.util.concurrent.CompletableFuture}; an answer that comes after that is
     * ignored.
     *
     * @param request what is asked for
     * @return the decision, now or later
     */
    CompletionStage<ApprovalDecision> decide(ApprovalRequest request);
}
