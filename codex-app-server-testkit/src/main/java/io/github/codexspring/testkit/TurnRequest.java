package io.github.codexspring.testkit;

import tools.jackson.databind.JsonNode;

/**
 * A turn that a client has asked a {@link FakeAppServer} for.
 *
 * @param threadId the thread
 * @param turnId the id that the turn gets
 * @param text the text of the user's input, its parts joined
 * @param params all parameters of {@code turn/start}; must not be changed
 * @since 0.1.0
 */
public record TurnRequest(String threadId, String turnId, String text, JsonNode params) {

    static String text(JsonNode input) {
        StringBuilder text = new StringBuilder();
        input.values().forEach((part) -> text.append(part.path("text").asString("")));
        return text.toString();
    }
}
