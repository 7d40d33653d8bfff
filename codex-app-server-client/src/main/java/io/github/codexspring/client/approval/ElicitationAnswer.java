package io.github.codexspring.client.approval;

import io.github.codexspring.protocol.McpServerElicitationAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answer to what an MCP server wants to know.
 *
 * @param action what the user did
 * @param content values of the form when it was accepted, or null
 * @param meta {@code _meta} of the answer, or null
 */
public record ElicitationAnswer(
        McpServerElicitationAction action,
        @Nullable JsonNode content,
        @Nullable JsonNode meta) {

    /**
     * The user has filled in the form, or agrees.
     *
     * @param content values by name as the {@code requestedSchema} wants them, or null when there is no form
     * @return the answer
     */
    public static ElicitationAnswer accept(@Nullable JsonNode content) {
        return new ElicitationAnswer(McpServerElicitationAction.ACCEPT, content, null);
    }

    /**
     * The user does not want to.
     *
     * @return the answer
     */
    public static ElicitationAnswer decline() {
        return new ElicitationAnswer(McpServerElicitationAction.DECLINE, null, null);
    }

    /**
     * The user has gone away without an answer.
     *
     * @return the answer
     */
    public static ElicitationAnswer cancel() {
        return new ElicitationAnswer(McpServerElicitationAction.CANCEL, null, null);
    }

    /** Names the action without the content. */
    @Override
    public String toString() {
        return "ElicitationAnswer[" + this.action + "]";
    }
}
