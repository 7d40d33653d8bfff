package io.github.codexspring.testkit;

import java.io.IOException;
import java.time.Duration;

import tools.jackson.databind.node.ObjectNode;

/** How a streamed response ends. The connection is closed after it in any case. */
@FunctionalInterface
interface Ending {

    void end(SseStream out, String responseId, Usage usage) throws IOException;

    static Ending completed() {
        return (out, id, usage) -> {
            ObjectNode response = Json.object("id", id).put("status", "completed");
            response.set("usage", usage.toJson());
            out.event("response.completed", wrap(response));
        };
    }

    static Ending close() {
        return (out, id, usage) -> out.flush();
    }

    static Ending reset() {
        return (out, id, usage) -> {
            out.flush();
            out.reset();
        };
    }

    static Ending malformed() {
        return (out, id, usage) -> out.raw("event: response.output_text.delta\ndata: {\"type\": oops\n\n");
    }

    static Ending failed(String code, String message) {
        return (out, id, usage) -> {
            ObjectNode response = Json.object("id", id).put("status", "failed");
            response.set("error", Json.object("code", code).put("message", message));
            out.event("response.failed", wrap(response));
        };
    }

    static Ending incomplete(String reason) {
        return (out, id, usage) -> {
            ObjectNode response = Json.object("id", id).put("status", "incomplete");
            response.set("incomplete_details", Json.object("reason", reason));
            response.set("usage", usage.toJson());
            out.event("response.incomplete", wrap(response));
        };
    }

    static Ending errorEvent(String code, String message) {
        return (out, id, usage) -> {
            ObjectNode data = Json.object();
            data.set("error", Json.object("code", code).put("message", message));
            out.event("error", data);
        };
    }

    static Ending hang(Duration time) {
        return (out, id, usage) -> out.pause(time);
    }

    private static ObjectNode wrap(ObjectNode response) {
        ObjectNode data = Json.object();
        data.set("response", response);
        return data;
    }
}
