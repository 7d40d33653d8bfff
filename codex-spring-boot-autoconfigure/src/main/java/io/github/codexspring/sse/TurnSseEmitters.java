package io.github.codexspring.sse;

import java.util.Optional;
import java.util.concurrent.Executor;

import io.github.codexspring.client.AsyncAppServerClient;
import io.github.codexspring.client.AsyncTurnHandle;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams turns to browsers from controllers of Spring MVC. A stream can be resumed behind any of its events, and a
 * viewer that leaves does not stop the turn. Whether the caller may see the turn is for the controller to decide.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class TurnSseEmitters implements SmartLifecycle {

    /** Phase of the streams: they end before the web server waits for its requests. */
    public static final int PHASE = DEFAULT_PHASE - 512;

    private final AsyncAppServerClient client;

    private final TurnSseSettings settings;

    private final SseStreams streams;

    /**
     * Creates the streams of a client.
     *
     * @param client the client
     * @param settings how turns are streamed
     * @param writers where blocking writes are made: one task for each stream at the most, never refused
     */
    public TurnSseEmitters(AsyncAppServerClient client, TurnSseSettings settings, Executor writers) {
        this.client = client;
        this.settings = settings;
        this.streams = new SseStreams(settings, writers);
    }

    /**
     * Streams a turn, to be returned by a controller. Every status but 200 is final for a browser's
     * {@code EventSource}, so that errors are given to first requests only: one that resumes gets a gap or is asked to
     * come again.
     *
     * @param turnId id of the turn
     * @param lastEventId what the request's {@code Last-Event-ID} holds, or null
     * @return the stream; status 204 when the turn has ended with that event
     * @throws ErrorResponseException with status 404 when the turn is not known, with 429 when there are too many
     *     streams; both only without a {@code lastEventId}
     */
    public ResponseEntity<SseEmitter> stream(String turnId, @Nullable String lastEventId) {
        String resumeAfter = StringUtils.hasText(lastEventId) ? lastEventId.trim() : null;
        if (!this.streams.isAccepting()) {
            return response(FinishedEmitters.comeAgain(this.settings.reconnectTime()));
        }
        Optional<AsyncTurnHandle> turn = this.client.findTurn(turnId);
        if (turn.isEmpty()) {
            if (resumeAfter == null) {
                throw problem(
                        HttpStatus.NOT_FOUND,
                        "No turn '" + turnId + "' is known here; it never was, or its retention has passed");
            }
            return response(FinishedEmitters.expired(this.settings.reconnectTime(), turnId));
        }
        return stream(turn.get(), resumeAfter);
    }

    private ResponseEntity<SseEmitter> stream(AsyncTurnHandle turn, @Nullable String resumeAfter) {
        if (resumeAfter != null && turn.isLastEvent(resumeAfter)) {
            return ResponseEntity.noContent().build();
        }
        SseEmitter emitter = this.streams.open(turn, resumeAfter);
        if (emitter != null) {
            return response(emitter);
        }
        if (resumeAfter == null && this.streams.isAccepting()) {
            throw problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "All " + this.settings.maxStreams() + " streams are taken; close one or come again later");
        }
        return response(FinishedEmitters.comeAgain(this.settings.reconnectTime()));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    private static ResponseEntity<SseEmitter> response(SseEmitter emitter) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform")
                .header("X-Accel-Buffering", "no")
                .body(emitter);
    }

    /**
     * How many streams are open.
     *
     * @return the number
     */
    public int size() {
        return this.streams.size();
    }

    /**
     * Counts of events and streams.
     *
     * @return the counts, which go on
     */
    public TurnSseStatistics statistics() {
        return this.streams.statistics();
    }

    @Override
    public void start() {
        this.streams.start();
    }

    @Override
    public void stop() {
        this.streams.stop();
    }

    @Override
    public boolean isRunning() {
        return this.streams.isRunning();
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
