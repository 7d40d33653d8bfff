package io.github.codexspring.sse;

import java.util.Map;

import io.github.codexspring.client.AppServerClient;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

// tag::controller
@RestController
class TurnController {

    private final AppServerClient codex;

    private final TurnSseEmitters emitters;

    TurnController(AppServerClient codex, TurnSseEmitters emitters) {
        this.codex = codex;
        this.emitters = emitters;
    }

    @PostMapping(path = "/turns", consumes = "text/plain")
    Map<String, String> start(@RequestBody String text) {
        return Map.of("turnId", codex.startThread().startTurn(text).id());
    }

    @GetMapping("/turns/{turnId}/events")
    ResponseEntity<SseEmitter> events(
            @PathVariable String turnId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return emitters.stream(turnId, lastEventId);
    }
}
// end::controller
