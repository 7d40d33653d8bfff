package io.github.codexspring.samples.chat;

import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.samples.chat.PendingApprovals.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of {@link PendingApprovals}. */
class PendingApprovalsTest {

    private final PendingApprovals approvals = new PendingApprovals();

    @Test
    void whenAnsweredThenDecisionIsMadeAndSecondAnswerIsTooLate() {
        CompletableFuture<ApprovalDecision> decision = ask("a");
        assertThat(this.approvals.answer("a", ApprovalDecision.ACCEPT)).isEqualTo(Answer.TAKEN);
        assertThat(decision).isCompletedWithValue(ApprovalDecision.ACCEPT);
        assertThat(this.approvals.answer("a", ApprovalDecision.DECLINE)).isEqualTo(Answer.TOO_LATE);
        assertThat(decision).isCompletedWithValue(ApprovalDecision.ACCEPT);
        assertThat(this.approvals.list()).isEmpty();
    }

    @Test
    void whenLapsedThenIsNoLongerListedAndAnswerIsTooLate() {
        ask("a").cancel(false);
        assertThat(this.approvals.list()).isEmpty();
        assertThat(this.approvals.answer("a", ApprovalDecision.ACCEPT)).isEqualTo(Answer.TOO_LATE);
    }

    @Test
    void whenNeverAskedThenIsUnknown() {
        assertThat(this.approvals.answer("a", ApprovalDecision.ACCEPT)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void whenSeveralWaitThenListsOldestFirst() {
        ask("a");
        ask("b");
        assertThat(this.approvals.list())
                .extracting(ApprovalRequest::approvalId)
                .containsExactly("a", "b");
    }

    @Test
    void whenVeryManyWereSettledThenForgetsTheOldest() {
        for (int number = 0; number <= 1000; number++) {
            ask("id" + number).complete(ApprovalDecision.DECLINE);
        }
        assertThat(this.approvals.answer("id0", ApprovalDecision.ACCEPT)).isEqualTo(Answer.UNKNOWN);
        assertThat(this.approvals.answer("id1", ApprovalDecision.ACCEPT)).isEqualTo(Answer.TOO_LATE);
    }

    private CompletableFuture<ApprovalDecision> ask(String id) {
        return this.approvals
                .decide(new ApprovalRequest(
                        id, "item/fileChange/requestApproval", "thread", "turn", "item", new Object()))
                .toCompletableFuture();
    }
}
