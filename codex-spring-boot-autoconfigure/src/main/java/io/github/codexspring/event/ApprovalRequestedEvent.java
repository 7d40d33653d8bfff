package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;
import tools.jackson.databind.JsonNode;

/**
 * The agent asks for leave.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class ApprovalRequestedEvent extends CodexTurnEvent {

    private final String approvalId;

    private final String method;

    private final JsonNode params;

    ApprovalRequestedEvent(EventOrigin origin, TurnEvent event, JsonNode payload) {
        super(origin, event.threadId(), event.turnId());
        this.approvalId = payload.path("approvalId").asString("");
        this.method = payload.path("method").asString("");
        this.params = payload.path("params");
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
     * Wire method, which tells what the agent wants to do.
     *
     * @return the method, for example {@code item/commandExecution/requestApproval}
     */
    public String getMethod() {
        return this.method;
    }

    /**
     * What the agent wants to do.
     *
     * @return the parameters of the method
     */
    public JsonNode getParams() {
        return this.params;
    }
}
