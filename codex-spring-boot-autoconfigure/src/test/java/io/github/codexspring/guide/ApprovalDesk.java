package io.github.codexspring.guide;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

// tag::desk
@RestController
class ApprovalDesk implements ApprovalHandler {

    private final Map<String, CompletableFuture<ApprovalDecision>> waiting = new ConcurrentHashMap<>();

    @Override
    public CompletionStage<ApprovalDecision> decide(ApprovalRequest request) {
        CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();
        waiting.put(request.approvalId(), decision);
        decision.whenComplete((done, lapsed) -> waiting.remove(request.approvalId()));
        return decision; // is cancelled when the approval lapses
    }

    @PostMapping("/approvals/{id}/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String id) {
        answer(id, ApprovalDecision.ACCEPT);
    }

    @PostMapping("/approvals/{id}/decline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String id) {
        answer(id, ApprovalDecision.DECLINE);
    }

    private void answer(String id, ApprovalDecision decision) {
        CompletableFuture<ApprovalDecision> open = waiting.get(id);
        if (open == null || !open.complete(decision)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No approval with this id is open");
        }
    }
}
// end::desk
