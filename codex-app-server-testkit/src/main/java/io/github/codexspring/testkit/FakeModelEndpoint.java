package io.github.codexspring.testkit;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The Responses API on 127.0.0.1, answered from a script instead of a model: the real codex runs whole turns against it
 * without a network and without an account.
 *
 * <p>Each request of codex takes one {@link ModelResponse}: from the first {@linkplain #script script} that matches the request,
 * else from the {@linkplain #enqueue queue}, else from the {@linkplain #respondWith default responder}. A script that is used up
 * goes to the default responder. All methods may be called by any thread, also while requests are answered.
 *
 * @since 0.1.0
 */
public final class FakeModelEndpoint implements AutoCloseable {

    private static final ModelResponse DEFAULT_RESPONSE = ModelResponse.text("Hello from the scripted model.");

    private final Scripts scripts = new Scripts((request) -> DEFAULT_RESPONSE);

    private final RequestLog log = new RequestLog();

    private final EndpointServer server;

    private FakeModelEndpoint() throws IOException {
        this.server = new EndpointServer(this.scripts, this.log);
    }

    /**
     * Starts an endpoint on a free port. Its threads are daemons.
     *
     * @return the running endpoint
     * @throws IOException if no port can be bound
     */
    public static FakeModelEndpoint start() throws IOException {
        FakeModelEndpoint endpoint = new FakeModelEndpoint();
        endpoint.server.start();
        return endpoint;
    }

    /**
     * Returns the address for {@code base_url} of a model provider.
     *
     * @return {@code http://127.0.0.1:<port>/v1}
     */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + this.server.port() + "/v1");
    }

    /**
     * Appends responses that the next requests take, whoever makes them.
     *
     * @param responses in order, each used once
     * @return this endpoint
     */
    public FakeModelEndpoint enqueue(ModelResponse... responses) {
        this.scripts.enqueue(List.of(responses));
        return this;
    }

    /**
     * Adds a script for every user message whose text contains a marker. Each such message, in each conversation, goes
     * through the responses from the beginning, so that many turns can follow one script at the same time.
     *
     * @param marker a part of the newest user message
     * @param responses in order, one per request of the turn
     * @return this endpoint
     */
    public FakeModelEndpoint script(String marker, ModelResponse... responses) {
        Objects.requireNonNull(marker, "marker");
        return script((request) -> request.userText().contains(marker), responses);
    }

    /**
     * Adds a script for the requests that fulfil a condition. Progress is counted per conversation and newest user message.
     *
     * @param condition called once for each request, on a thread of the endpoint
     * @param responses in order, one per request of the turn
     * @return this endpoint
     */
    public FakeModelEndpoint script(Predicate<ModelRequest> condition, ModelResponse... responses) {
        this.scripts.add(Objects.requireNonNull(condition, "condition"), List.of(responses));
        return this;
    }

    /**
     * Replaces the default responder, which says one short sentence.
     *
     * @param responder called on threads of the endpoint, several at a time; if it throws, the request is answered with status
     *     500
     * @return this endpoint
     */
    public FakeModelEndpoint respondWith(Function<ModelRequest, ModelResponse> responder) {
        this.scripts.defaultResponder(Objects.requireNonNull(responder, "responder"));
        return this;
    }

    /**
     * Removes all scripts and empties the queue; requests being answered and the default responder stay.
     *
     * @return this endpoint
     */
    public FakeModelEndpoint clearScripts() {
        this.scripts.clear();
        return this;
    }

    /**
     * Returns the requests seen. Only the newest 1,000, or 64 MiB of them, are kept.
     *
     * @return the requests, oldest first
     */
    public List<ModelRequest> requests() {
        return this.log.newest();
    }

    /**
     * Returns how many model requests have arrived since the start.
     *
     * @return the number, forgotten ones included
     */
    public long requestCount() {
        return this.log.count();
    }

    /**
     * Waits until so many requests have arrived since the start.
     *
     * @param count the number
     * @param timeout how long to wait
     * @return what {@link #requests()} returns then
     * @throws IllegalStateException if there were fewer in time or the calling thread was interrupted
     */
    public List<ModelRequest> awaitRequests(long count, Duration timeout) {
        return this.log.await(count, timeout);
    }

    /**
     * Returns how many responses are being played at the moment.
     *
     * @return the number
     */
    public int activeResponses() {
        return this.server.active();
    }

    /**
     * Returns how many responses the client left before their end, for example because a turn was interrupted.
     *
     * @return the number since the start
     */
    public long abandonedResponses() {
        return this.server.abandoned();
    }

    /**
     * Returns how many deltas have been written, those of responses under way not counted.
     *
     * @return the number since the start
     */
    public long deltasSent() {
        return this.server.deltas();
    }

    /** Ends every response under way, whether it waits at a gate or hangs, and frees port and threads within seconds. */
    @Override
    public void close() {
        this.server.close();
    }
}
