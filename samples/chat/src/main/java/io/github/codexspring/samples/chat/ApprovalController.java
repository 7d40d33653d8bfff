package io.github.codexspring.samples.chat;

import java.util.List;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the agent asks leave for, and takes the answers. */
@RestController
@RequestMapping("/api/approvals")
class ApprovalController {

    private final PendingApprovals approvals;

    ApprovalController(PendingApprovals approvals) {
        this.approvals = approvals;
    }

    @GetMapping
    List<ApprovalRequest> list() {
        return this.approvals.list();
    }

    @PostMapping(path = "/{approvalId}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answered answer(@PathVariable String approvalId, @RequestBody @Valid Verdict verdict) {
        return switch (this.approvals.answer(approvalId, verdict.toDecision())) {
            case TAKEN -> new Answered(approvalId, verdict.decision());
            case TOO_LATE ->
                throw problem(HttpStatus.CONFLICT, "The approval has been answered already, or has lapsed");
            case UNKNOWN -> throw problem(HttpStatus.NOT_FOUND, "No approval '" + approvalId + "' is known here");
        };
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    record Verdict(
            @NotNull @Pattern(regexp = "accept|decline", message = "must be accept or decline")
            String decision) {

        ApprovalDecision toDecision() {
            return this.decision.equals("accept") ? ApprovalDecision.ACCEPT : ApprovalDecision.DECLINE;
        }
    }

    record Answered(String approvalId, String decision) {}
}
