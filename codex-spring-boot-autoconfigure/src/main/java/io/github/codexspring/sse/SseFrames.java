package io.github.codexspring.sse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.github.codexspring.client.TurnEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** What is written for events, heartbeats and the beginning of a stream. */
final class SseFrames {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private static final int MAX_BYTES_PER_CHAR = 3;

    private SseFrames() {}

    static SseEventBuilder opening(Duration reconnectTime) {
        return SseEmitter.event().comment("codex").reconnectTime(reconnectTime.toMillis());
    }

    static SseEventBuilder heartbeat() {
        return SseEmitter.event().comment("");
    }

    static SseEventBuilder event(TurnEvent event, String params) {
        return frame(event.id(), event.method(), params);
    }

    static SseEventBuilder gap(@Nullable String id, String params) {
        return frame(id, "codex/gap", params);
    }

    private static SseEventBuilder frame(@Nullable String id, String name, String params) {
        SseEventBuilder frame = SseEmitter.event();
        if (id != null) {
            frame.id(id);
        }
        return frame.name(name).data(params, TEXT);
    }

    /** What is sent in place of an event that is too large: where to look for it. */
    static SseEventBuilder tooLarge(TurnEvent event, String params) {
        JsonNode tree = JsonMapper.shared().readTree(params);
        ObjectNode gap = JsonMapper.shared().createObjectNode();
        gap.put("reason", "too-large").put("method", event.method()).put("turnId", event.turnId());
        String itemId =
                tree.path("itemId").asString(tree.path("item").path("id").asString(""));
        if (!itemId.isEmpty()) {
            gap.put("itemId", itemId);
        }
        return gap(event.id(), gap.toString());
    }

    static boolean isLarger(String text, long maxBytes) {
        if (text.length() > maxBytes) {
            return true;
        }
        return (long) text.length() * MAX_BYTES_PER_CHAR > maxBytes
                && text.getBytes(StandardCharsets.UTF_8).length > maxBytes;
    }
}
