package io.github.codexspring.client.internal.supervisor;

import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.rpc.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Params of the events that stand for what the server has told of a turn when it was asked. They are those of the wire and
 * say besides where they come from.
 */
public final class ReconciledEvents {

    private static final String PROVENANCE = "provenance";

    private static final String RECONCILED = "reconciled";

    private ReconciledEvents() {}

    /** Params of an {@code item/completed}. */
    static byte[] itemCompleted(String threadId, String turnId, JsonNode item) {
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("threadId", threadId);
            generator.writeStringProperty("turnId", turnId);
            generator.writePOJOProperty("item", item);
            generator.writeNumberProperty(
                    "completedAtMs", item.path("completedAtMs").asLong(0));
            finish(generator);
        });
    }

    /** Params of a {@code turn/completed}; the items have events of their own. */
    static byte[] turnCompleted(String threadId, String turnId, JsonNode turn) {
        ObjectNode summary = ((ObjectNode) turn).deepCopy();
        summary.put("id", turnId);
        summary.putArray("items");
        summary.put("itemsView", "notLoaded");
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("threadId", threadId);
            generator.writePOJOProperty("turn", summary);
            finish(generator);
        });
    }

    private static void finish(JsonGenerator generator) {
        generator.writeStringProperty(PROVENANCE, RECONCILED);
        generator.writeEndObject();
    }

    /** Whether these params stand for what the server has told when it was asked. */
    public static boolean isReconciled(LogEntry event) {
        try {
            return RECONCILED.equals(event.tree().path(PROVENANCE).asString(""));
        } catch (JacksonException ex) {
            return false;
        }
    }
}
