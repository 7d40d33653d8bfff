package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;
import tools.jackson.databind.JsonNode;

/**
 * An approval was decided or has lapsed.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class ApprovalResolvedEvent extends CodexTurnEvent {

    private final String approvalId;

    private final String outcome;

    ApprovalResolvedEvent(EventOrigin origin, TurnEvent event, JsonNode payload) {
        super(origin, event.threadId(), event.turnId());
        this.approvalId = payload.path("approvalId").asString("");
        this.outcome = payload.path("outcome").asString("");
    }

    /**
     * Id of the approval.
     *
     * @return the id
     */
    public String getApprovalId() {
        return this.approvalId;
    }

    /**
     * What became of the approval.
     *
     * @return the outcome: accepted, declined, or why nobody decided
     */
    public String getOutcome() {
        return this.outcome;
    }
}
