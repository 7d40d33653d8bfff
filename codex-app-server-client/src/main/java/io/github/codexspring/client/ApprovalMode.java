package io.github.codexspring.client;

import io.github.codexspring.protocol.ApprovalsReviewer;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.TurnStartParams;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on approvals when it is not the client's handler. For customizers:
 * {@code client.startThread(ApprovalMode.DENY_ALL::applyTo)}. Given to a turn it stays for later turns of the thread.
 */
public enum ApprovalMode {

    /** Nobody is asked: what needs an approval is refused. */
    DENY_ALL(AskForApproval.NEVER, null),

    /** A reviewer model of the server decides. */
    AUTO_REVIEW(AskForApproval.ON_REQUEST, ApprovalsReviewer.AUTO_REVIEW);

    private final AskForApproval policy;

    private final @Nullable ApprovalsReviewer reviewer;

    ApprovalMode(AskForApproval policy, @Nullable ApprovalsReviewer reviewer) {
        this.policy = policy;
        this.reviewer = reviewer;
    }

    /**
     * Sets policy and reviewer of a new thread.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadStartParams.Builder params) {
        params.approvalPolicy(this.policy);
        if (this.reviewer != null) {
            params.approvalsReviewer(this.reviewer);
        }
    }

    /**
     * Sets policy and reviewer of a thread that is resumed.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadResumeParams.Builder params) {
        params.approvalPolicy(this.policy);
        if (this.reviewer != null) {
            params.approvalsReviewer(this.reviewer);
        }
    }

    /**
     * Sets policy and reviewer of a fork.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadForkParams.Builder params) {
        params.approvalPolicy(this.policy);
        if (this.reviewer != null) {
            params.approvalsReviewer(this.reviewer);
        }
    }

    /**
     * Sets policy and reviewer from a turn on.
     *
     * @param params the parameters
     */
    public void applyTo(TurnStartParams.Builder params) {
        params.approvalPolicy(this.policy);
        if (this.reviewer != null) {
            params.approvalsReviewer(this.reviewer);
        }
    }
}
