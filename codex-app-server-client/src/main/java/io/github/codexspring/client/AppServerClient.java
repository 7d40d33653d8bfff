package io.github.codexspring.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.tool.ToolCalls;
import io.github.codexspring.client.internal.tool.ToolSet;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.InitializeResponse;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.ModelListResponse;
import io.github.codexspring.protocol.ThreadArchiveParams;
import io.github.codexspring.protocol.ThreadArchiveResponse;
import io.github.codexspring.protocol.ThreadCompactStartParams;
import io.github.codexspring.protocol.ThreadCompactStartResponse;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadForkResponse;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadListResponse;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadReadResponse;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadResumeResponse;
import io.github.codexspring.protocol.ThreadSetNameParams;
import io.github.codexspring.protocol.ThreadSetNameResponse;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.ThreadStartResponse;
import io.github.codexspring.protocol.ThreadUnarchiveParams;
import io.github.codexspring.protocol.ThreadUnarchiveResponse;
import io.github.codexspring.protocol.TurnInterruptParams;
import io.github.codexspring.protocol.TurnInterruptResponse;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.TurnStartResponse;
import io.github.codexspring.protocol.TurnSteerParams;
import io.github.codexspring.protocol.TurnSteerResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JacksonSerializable;

/**
 * Client of one app-server whose calls block until they are answered or their deadline has passed. It is a view of
 * {@link AsyncAppServerClient}, safe for any number of threads and turns.
 *
 * <p>A client that was never started is started by its first request. Calls throw {@link CodexException}s: an error
 * answer is a {@link JsonRpcException}, a passed deadline a {@link RequestTimeoutException}, an ended connection a
 * {@link TransportClosedException}.
 */
public final class AppServerClient implements AutoCloseable {

    private final AsyncAppServerClient async;

    AppServerClient(AsyncAppServerClient async) {
        this.async = async;
    }

    /**
     * Starts to build a client.
     *
     * @return a builder with safe defaults
     */
    public static AppServerClientBuilder builder() {
        return new AppServerClientBuilder();
    }

    /**
     * This client with futures and publishers.
     *
     * @return the asynchronous client; closing either closes both
     */
    public AsyncAppServerClient async() {
        return this.async;
    }

    /**
     * This client with a deadline for each call made by what is returned. Handles that such a call gives have the configured
     * deadlines again.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return a view of this client; closing it closes this client
     */
    public AppServerClient withTimeout(Duration timeout) {
        return new AppServerClient(this.async.withTimeout(timeout));
    }

    private AppServerClient configured() {
        return (this.async.timeout() != null) ? new AppServerClient(this.async.configured()) : this;
    }

    /**
     * Launches the app-server and shakes hands, unless that was done. A start that has failed is tried again.
     *
     * @return what the server says of itself
     * @throws AppServerStartException when the app-server cannot be launched or does not answer in time
     */
    public InitializeResponse start() {
        Await.on(this.async.core().supervisor().start(), "the app-server to start", (failure) -> {});
        return ClientCore.requireServer(this.async.core().supervisor());
    }

    /**
     * Makes a request with the configured deadline.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result
     */
    public <P, R> R request(ClientRequest<P, R> request, @Nullable P params) {
        return this.async.core().await(request, params, this.async.timeout());
    }

    /**
     * Makes a request with a deadline of its own.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param timeout deadline from now on, positive
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result
     */
    public <P, R> R request(ClientRequest<P, R> request, @Nullable P params, Duration timeout) {
        return this.async.core().await(request, params, timeout);
    }

    /**
     * Makes a request, and makes it again when an overloaded server has refused it: three attempts at the most.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result
     * @throws ServerBusyException when the last attempt was refused, too
     */
    public <P, R> R requestWithRetryOnOverload(ClientRequest<P, R> request, @Nullable P params) {
        return requestWithRetryOnOverload(request, params, RetryPolicy.defaults());
    }

    /**
     * Makes a request, and makes it again when an overloaded server has refused it. It is not made again after anything
     * else, such as the end of the connection, since it may have been carried out then.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param policy how often, and after which waits
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result
     * @throws ServerBusyException when the last attempt was refused, too
     */
    public <P, R> R requestWithRetryOnOverload(ClientRequest<P, R> request, @Nullable P params, RetryPolicy policy) {
        return this.async.core().awaitAgain(request, params, null, policy);
    }

    /**
     * Sends a notification. The server answers none and ignores those it does not know.
     *
     * @param method wire method: letters, digits, slashes and underscores
     * @param params the parameters, a generated type or a {@code JsonNode}; null for none
     */
    public void notify(String method, @Nullable JacksonSerializable params) {
        Await.on(this.async.core().notify(method, params), "the app-server to start", (failure) -> {});
    }

    /**
     * Starts a thread. Nothing is added to the parameters; {@code startThread} applies the safe defaults. Wire method {@code thread/start}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadStartResponse threadStart(ThreadStartParams params) {
        return request(ClientRequests.THREAD_START, params);
    }

    /**
     * Loads a stored thread and subscribes to it. Wire method {@code thread/resume}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadResumeResponse threadResume(ThreadResumeParams params) {
        return request(ClientRequests.THREAD_RESUME, params);
    }

    /**
     * Starts a thread with the history of another one. Wire method {@code thread/fork}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadForkResponse threadFork(ThreadForkParams params) {
        return request(ClientRequests.THREAD_FORK, params);
    }

    /**
     * Lists stored threads, a page at a time. Wire method {@code thread/list}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadListResponse threadList(ThreadListParams params) {
        return request(ClientRequests.THREAD_LIST, params);
    }

    /**
     * Reads a thread, loaded or not. Wire method {@code thread/read}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadReadResponse threadRead(ThreadReadParams params) {
        return request(ClientRequests.THREAD_READ, params);
    }

    /**
     * Archives a thread; a turn that runs in it is interrupted. Wire method {@code thread/archive}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadArchiveResponse threadArchive(ThreadArchiveParams params) {
        return request(ClientRequests.THREAD_ARCHIVE, params);
    }

    /**
     * Takes a thread out of the archive. Wire method {@code thread/unarchive}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadUnarchiveResponse threadUnarchive(ThreadUnarchiveParams params) {
        return request(ClientRequests.THREAD_UNARCHIVE, params);
    }

    /**
     * Names a thread. Wire method {@code thread/name/set}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadSetNameResponse threadSetName(ThreadSetNameParams params) {
        return request(ClientRequests.THREAD_NAME_SET, params);
    }

    /**
     * Starts to compact the history of a thread. Wire method {@code thread/compact/start}.
     *
     * @param params the parameters
     * @return the response
     */
    public ThreadCompactStartResponse threadCompact(ThreadCompactStartParams params) {
        return request(ClientRequests.THREAD_COMPACT_START, params);
    }

    /**
     * Starts a turn; on a thread with a live turn it steers that one. Wire method {@code turn/start}.
     *
     * @param params the parameters
     * @return the response
     */
    public TurnStartResponse turnStart(TurnStartParams params) {
        return request(ClientRequests.TURN_START, params);
    }

    /**
     * Adds input to a live turn. Wire method {@code turn/steer}.
     *
     * @param params the parameters
     * @return the response
     */
    public TurnSteerResponse turnSteer(TurnSteerParams params) {
        return request(ClientRequests.TURN_STEER, params);
    }

    /**
     * Interrupts a live turn. The server refuses it before {@code turn/started}; the method of the handle waits for that. Wire method {@code turn/interrupt}.
     *
     * @param params the parameters
     * @return the response
     */
    public TurnInterruptResponse turnInterrupt(TurnInterruptParams params) {
        return request(ClientRequests.TURN_INTERRUPT, params);
    }

    /**
     * Lists models, a page at a time. Wire method {@code model/list}.
     *
     * @param params the parameters
     * @return the response
     */
    public ModelListResponse modelList(ModelListParams params) {
        return request(ClientRequests.MODEL_LIST, params);
    }

    /**
     * Starts a thread with the configured defaults: unless configured otherwise, a read-only sandbox and approvals on
     * request.
     *
     * @param customizer changes to the parameters; it sees the defaults and may override them
     * @return the thread
     */
    public CodexThread startThread(Consumer<ThreadStartParams.Builder> customizer) {
        return thread(threadStart(Threads.startParams(
                        this.async.config(), this.async.core().tools().offeredBefore(customizer)))
                .thread()
                .id());
    }

    /**
     * Starts a thread with the configured defaults.
     *
     * @return the thread
     */
    public CodexThread startThread() {
        return startThread((params) -> {});
    }

    /**
     * Starts a thread with the configured defaults and with tools of its own beside those of the client; one with the
     * name of a client's tool takes its place. Experimental: fails with {@link ExperimentalApiRequiredException} unless
     * the client has asked for the experimental API.
     *
     * @param customizer changes to the parameters; it sees the defaults and the tools and may override them
     * @param tools the tools
     * @return the thread
     */
    public CodexThread startThread(Consumer<ThreadStartParams.Builder> customizer, CodexTool<?>... tools) {
        ToolSet all = this.async.core().tools().with(tools);
        CodexThread thread = startThread(ToolCalls.offering(all).andThen(customizer));
        this.async.core().tools().answer(thread.id(), all);
        return thread;
    }

    /**
     * Sets which tools answer the calls of a thread, beside those of the client. Needed for a thread that another client
     * has started: the server stores with the thread which tools it has and offers them to the agent after every resume,
     * but who answers is not part of that. A restart and a fork need nothing. Nothing is sent; the agent is offered no
     * tool that the thread was not started with.
     *
     * @param threadId id of the thread
     * @param tools the tools, in place of those set before
     */
    public void answerTools(String threadId, CodexTool<?>... tools) {
        this.async.answerTools(threadId, tools);
    }

    /**
     * Loads a stored thread without its history.
     *
     * @param threadId id of the thread
     * @return the thread
     */
    public CodexThread resumeThread(String threadId) {
        threadResume(Threads.resumeParams(threadId));
        return thread(threadId);
    }

    /**
     * A handle on a thread; the server is not asked.
     *
     * @param threadId id of the thread
     * @return the handle
     */
    public CodexThread thread(String threadId) {
        return new CodexThread(configured(), threadId);
    }

    /**
     * A handle on a turn whose events this client has, from its first to its last, until its retention has passed.
     *
     * @param turnId id of the turn
     * @return the handle, or empty when nothing is known of such a turn (any more)
     */
    public Optional<TurnHandle> findTurn(String turnId) {
        return this.async.findTurn(turnId).map(TurnHandle::new);
    }

    /**
     * A handle on a turn that this client may not have heard of yet.
     *
     * @param threadId id of the thread
     * @param turnId id of the turn
     * @return the handle
     */
    public TurnHandle turn(String threadId, String turnId) {
        return new TurnHandle(this.async.turn(threadId, turnId));
    }

    /**
     * Events that belong to no thread, from now on.
     *
     * @return a stream, to be closed
     */
    public EventStream<ServerEvent> events() {
        return new EventStream<>(this.async.core().router().global().cursorAtEnd(), ServerEvent::new);
    }

    /**
     * Events of a thread that belong to no turn, and those that came after the end of their turn, from now on.
     *
     * @param threadId id of the thread
     * @return a stream, to be closed
     */
    public EventStream<ServerEvent> threadEvents(String threadId) {
        return new EventStream<>(this.async.core().router().threadCursor(threadId), ServerEvent::new);
    }

    /**
     * How this client behaves.
     *
     * @return the configuration
     */
    public AppServerConfig config() {
        return this.async.config();
    }

    /**
     * Where this client is in its life.
     *
     * @return the state
     */
    public ClientState state() {
        return this.async.state();
    }

    /**
     * Figures of this client at this moment; cheap, never waits.
     *
     * @return the figures
     */
    public ClientStatistics statistics() {
        return this.async.statistics();
    }

    /**
     * Lets live turns of this client end for the drain timeout, interrupts the rest, ends the app-server and releases every
     * caller. No turn is started any more. Blocks for the drain timeout, one and a half times the shutdown timeout and a few
     * seconds at the most. Any thread, any number of times.
     */
    @Override
    public void close() {
        this.async.close();
    }

    /** Names the client without its configuration. */
    @Override
    public String toString() {
        return "AppServerClient[" + this.async.core().transport() + ", " + state() + "]";
    }
}
