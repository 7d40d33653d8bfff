package io.github.codexspring.samples.chat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;

import org.springframework.stereotype.Component;

/** Approvals that wait for a person. One that lapses, because its turn has ended or its time is up, is forgotten. */
@Component
class PendingApprovals implements ApprovalHandler {

    /** What became of an answer. */
    enum Answer {
        TAKEN,
        TOO_LATE,
        UNKNOWN
    }

    private record Pending(ApprovalRequest request, CompletableFuture<ApprovalDecision> decision) {}

    private static final int REMEMBERED = 1000;

    private final Map<String, Pending> pending = new LinkedHashMap<>();

    private final Map<String, Boolean> settled = new LinkedHashMap<>();

    @Override
    public CompletionStage<ApprovalDecision> decide(ApprovalRequest request) {
        CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();
        synchronized (this) {
            this.pending.put(request.approvalId(), new Pending(request, decision));
        }
        decision.whenComplete((value, failure) -> settle(request.approvalId()));
        return decision;
    }

    /** Those that wait, oldest first. */
    synchronized List<ApprovalRequest> list() {
        return this.pending.values().stream().map(Pending::request).toList();
    }

    Answer answer(String approvalId, ApprovalDecision decision) {
        Pending waiting;
        synchronized (this) {
            waiting = this.pending.get(approvalId);
            if (waiting == null) {
                return this.settled.containsKey(approvalId) ? Answer.TOO_LATE : Answer.UNKNOWN;
            }
        }
        return waiting.decision().complete(decision) ? Answer.TAKEN : Answer.TOO_LATE;
    }

    private synchronized void settle(String approvalId) {
        this.pending.remove(approvalId);
        this.settled.put(approvalId, Boolean.TRUE);
        if (this.settled.size() > REMEMBERED) {
            this.settled.remove(this.settled.keySet().iterator().next());
        }
    }
}
