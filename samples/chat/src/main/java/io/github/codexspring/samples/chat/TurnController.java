package io.github.codexspring.samples.chat;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.sse.TurnSseEmitters;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Follows and controls turns. */
@RestController
@RequestMapping("/api/turns/{turnId}")
class TurnController {

    private final AppServerClient client;

    private final TurnSseEmitters emitters;

    TurnController(AppServerClient client, TurnSseEmitters emitters) {
        this.client = client;
        this.emitters = emitters;
    }

    @GetMapping("/events")
    ResponseEntity<SseEmitter> events(
            @PathVariable String turnId,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return this.emitters.stream(turnId, lastEventId);
    }

    @PostMapping(path = "/steer", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> steer(@PathVariable String turnId, @RequestBody @Valid Message message) {
        running(turnId).steer(message.text());
        return ResponseEntity.accepted().build();
    }

    /** Needs no body; one that comes is JSON like all others. */
    @PostMapping(path = "/interrupt", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> interrupt(
            @PathVariable String turnId, @RequestBody(required = false) @Nullable NoContent body) {
        running(turnId).interrupt();
        return ResponseEntity.accepted().build();
    }

    private TurnHandle running(String turnId) {
        TurnHandle turn = this.client
                .findTurn(turnId)
                .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "No turn '" + turnId + "' is known here"));
        turn.outcome().ifPresent((outcome) -> {
            throw problem(HttpStatus.CONFLICT, "The turn has already ended");
        });
        return turn;
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    record NoContent() {}
}
