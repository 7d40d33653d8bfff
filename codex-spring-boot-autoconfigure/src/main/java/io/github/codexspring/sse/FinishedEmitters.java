package io.github.codexspring.sse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** Streams that end as soon as they have begun. */
final class FinishedEmitters {

    private static final Duration AFTER_EXPIRY = Duration.ofSeconds(30);

    private FinishedEmitters() {}

    /** Makes the browser connect again. */
    static SseEmitter comeAgain(Duration reconnectTime) {
        return finished(SseFrames.opening(reconnectTime));
    }

    /** Tells a viewer who resumes that the turn is gone. */
    static SseEmitter expired(Duration reconnectTime, String turnId) {
        String params = JsonMapper.shared()
                .writeValueAsString(JsonMapper.shared()
                        .createObjectNode()
                        .put("reason", "expired")
                        .put("turnId", turnId));
        Duration retry = (reconnectTime.compareTo(AFTER_EXPIRY) < 0) ? AFTER_EXPIRY : reconnectTime;
        return finished(SseFrames.opening(retry), SseFrames.gap(null, params));
    }

    private static SseEmitter finished(SseEventBuilder... frames) {
        SseEmitter emitter = new SseEmitter(0L);
        try {
            for (SseEventBuilder frame : frames) {
                emitter.send(frame);
            }
        } catch (IOException ex) {
            throw new UncheckedIOException("Nothing is written before the response exists", ex);
        }
        emitter.complete();
        return emitter;
    }
}
