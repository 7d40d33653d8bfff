package io.github.codexspring.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.codexspring.client.internal.tool.ToolCalls;
import io.github.codexspring.client.internal.tool.ToolSet;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.InitializeResponse;
import io.github.codexspring.protocol.Model;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.Thread;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadStartParams;
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
public final class AppServerClient extends WireMethods implements AutoCloseable {

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
        Await.on(this.async.core().supervisor().start(), () -> "the app-server to start", (failure) -> {});
        return ClientCore.requireServer(this.async.core().supervisor());
    }

    @Override
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
        return this.async.core().awaitAgain(request, params, this.async.timeout(), policy);
    }

    /**
     * Sends a notification. The server answers none and ignores those it does not know.
     *
     * @param method wire method: letters, digits, slashes and underscores
     * @param params the parameters, a generated type or a {@code JsonNode}; null for none
     */
    public void notify(String method, @Nullable JacksonSerializable params) {
        Await.on(this.async.core().notify(method, params), () -> "the app-server to start", (failure) -> {});
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
     * Loads a stored thread without its history. It keeps the sandbox and the approval policy that this client has seen it with; one that it does not know gets the
     * configured ones, as a new one does.
     *
     * @param threadId id of the thread
     * @return the thread
     */
    public CodexThread resumeThread(String threadId) {
        return resumeThread(threadId, (params) -> {});
    }

    /**
     * Loads a stored thread. Wire method {@code thread/resume}.
     *
     * @param threadId id of the thread
     * @param customizer changes to the parameters; it sees the configured sandbox and approval policy, without which the
     *     server would take those of its configuration, and that the history is left out
     * @return the thread
     */
    public CodexThread resumeThread(String threadId, Consumer<ThreadResumeParams.Builder> customizer) {
        threadResume(Threads.resumeParams(this.async.core(), threadId, customizer));
        return thread(threadId);
    }

    /**
     * Starts a thread with the history of another one, the configured sandbox and the configured approval policy.
     *
     * @param threadId id of the thread whose history is taken
     * @return the new thread
     */
    public CodexThread forkThread(String threadId) {
        return forkThread(threadId, (params) -> {});
    }

    /**
     * Starts a thread with the history of another one. Wire method {@code thread/fork}.
     *
     * @param threadId id of the thread whose history is taken
     * @param customizer changes to the parameters; it sees the configured sandbox and approval policy
     * @return the new thread
     */
    public CodexThread forkThread(String threadId, Consumer<ThreadForkParams.Builder> customizer) {
        return thread(threadFork(Threads.forkParams(this.async.core(), threadId, customizer))
                .thread()
                .id());
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
     * Starts a turn with a text and gives what the agent writes. A stream that is left does not stop the turn.
     *
     * @param threadId id of the thread
     * @param text what the user says
     * @return the text as {@link TurnHandle#text()} gives it, to be closed
     */
    public Stream<String> streamText(String threadId, String text) {
        return thread(threadId).startTurn(text).text();
    }

    /**
     * Waits for the end of a turn, whoever has started it. It may have ended before, as long as its retention has not passed.
     *
     * @param turnId id of the turn
     * @param timeout how long to wait, positive
     * @return the result of a completed or interrupted turn
     * @throws TurnTimeoutException when the time has passed; the turn goes on
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     */
    public TurnResult waitForTurnCompleted(String turnId, Duration timeout) {
        TurnHandle turn = new TurnHandle(
                new AsyncTurnHandle(this.async, this.async.core().router().claim(null, turnId)));
        return turn.result(Deadline.after(timeout));
    }

    /**
     * Lists stored threads. Wire method {@code thread/list}.
     *
     * @param customizer what is listed and in which order; called for each page
     * @return a stream that asks for a page when it is reached; close it to be sure that no more are asked for
     */
    public Stream<Thread> threads(Consumer<ThreadListParams.Builder> customizer) {
        return PagedLists.threads(this.async, customizer).stream();
    }

    /**
     * Lists stored threads that are not archived.
     *
     * @return a stream that asks for a page when it is reached; close it to be sure that no more are asked for
     */
    public Stream<Thread> threads() {
        return threads((params) -> {});
    }

    /**
     * Lists models. Wire method {@code model/list}.
     *
     * @param customizer what is listed; called for each page
     * @return a stream that asks for a page when it is reached; close it to be sure that no more are asked for
     */
    public Stream<Model> models(Consumer<ModelListParams.Builder> customizer) {
        return PagedLists.models(this.async, customizer).stream();
    }

    /**
     * Lists models that are not hidden.
     *
     * @return a stream that asks for a page when it is reached; close it to be sure that no more are asked for
     */
    public Stream<Model> models() {
        return models((params) -> {});
    }

    /**
     * Login, logout and limits.
     *
     * @return the account
     */
    public CodexAccount account() {
        return new CodexAccount(this);
    }

    /**
     * Commands that run beside all threads.
     *
     * @return the commands
     */
    public CodexCommands commands() {
        return new CodexCommands(this);
    }

    /**
     * Configuration of the server; {@link #config()} is that of this client.
     *
     * @return the configuration
     */
    public CodexConfig serverConfig() {
        return new CodexConfig(this);
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
