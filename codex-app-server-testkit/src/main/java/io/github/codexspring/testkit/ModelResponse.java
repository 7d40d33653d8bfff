package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.codexspring.testkit.SseStream.DeltaTiming;
import org.jspecify.annotations.Nullable;

/**
 * What the scripted model answers to one request: a stream of events with an ending, or an HTTP failure. Immutable and
 * reusable; ids that were not given are new each time it is played. The gates in it stay open once they are opened.
 *
 * @since 0.1.0
 */
public final class ModelResponse {

    private final Duration delay;

    private final @Nullable HttpFailure failure;

    private final List<OutputStep> steps;

    private final DeltaTiming timing;

    private final Usage usage;

    private final Ending ending;

    ModelResponse(
            Duration delay,
            @Nullable HttpFailure failure,
            List<OutputStep> steps,
            DeltaTiming timing,
            Usage usage,
            Ending ending) {
        this.delay = delay;
        this.failure = failure;
        this.steps = List.copyOf(steps);
        this.timing = timing;
        this.usage = usage;
        this.ending = ending;
    }

    /**
     * Starts an empty response that ends as completed.
     *
     * @return a builder
     */
    public static ModelResponseBuilder builder() {
        return new ModelResponseBuilder();
    }

    /**
     * Creates a completed response of one assistant message.
     *
     * @param text the message, streamed word by word
     * @return the response
     */
    public static ModelResponse text(String text) {
        return builder().text(text).build();
    }

    /**
     * Creates a failure with an error body in the form that the API uses.
     *
     * @param status the HTTP status, 400 to 599
     * @param code the machine-readable code, for example {@code usage_limit_reached}
     * @param message the message for people
     * @return the response
     */
    public static ModelResponse httpError(int status, String code, String message) {
        Objects.requireNonNull(code, "code");
        var body = Json.object();
        body.putObject("error").put("code", code).put("type", code).put("message", message);
        return http(status, Json.write(body), Map.of("content-type", "application/json"));
    }

    /**
     * Creates a response that is no stream.
     *
     * @param status the HTTP status, 200 to 599
     * @param body the body as text, possibly empty
     * @param headers further headers
     * @return the response
     */
    public static ModelResponse http(int status, String body, Map<String, String> headers) {
        return builder().http(status, body, headers).build();
    }

    /** Plays the response; returns how many deltas were written. */
    int play(ClientConnection connection, SseStream out) throws IOException, InterruptedException {
        if (!this.delay.isZero()) {
            out.pause(this.delay);
        }
        if (this.failure != null) {
            this.failure.send(connection);
            return 0;
        }
        connection.startStream("text/event-stream");
        String id = out.nextId("resp_");
        var created = Json.object();
        created.putObject("response").put("id", id).put("status", "in_progress");
        out.event("response.created", created);
        for (OutputStep step : this.steps) {
            step.play(out);
        }
        this.ending.end(out, id, this.usage);
        return out.deltas();
    }

    DeltaTiming timing() {
        return this.timing;
    }

    /** A whole HTTP response instead of a stream. */
    record HttpFailure(int status, String body, Map<String, String> headers) {

        HttpFailure {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("Not a final HTTP status: " + status);
            }
            headers = Map.copyOf(headers);
        }

        private void send(ClientConnection connection) throws IOException {
            connection.respond(this.status, this.headers, this.body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
