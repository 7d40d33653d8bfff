package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.EventPublisher;
import io.github.codexspring.client.internal.router.TurnLog;
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
import io.github.codexspring.protocol.ThreadForkResponse;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadResumeResponse;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.ThreadStartResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JacksonSerializable;

/**
 * Client of one app-server whose calls give futures and publishers and hold no thread while they wait. It is safe for
 * any number of threads and turns. Futures complete, and subscribers are called, on the callback executor.
 *
 * <p>A client that was never started is started by its first request. Failures are given by the future as
 * {@link CodexException}s.
 */
public final class AsyncAppServerClient extends AsyncWireMethods implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(AsyncAppServerClient.class);

    private final ClientCore core;

    private final @Nullable Duration timeout;

    private AsyncAppServerClient(ClientCore core, @Nullable Duration timeout) {
        this.core = core;
        this.timeout = timeout;
    }

    AsyncAppServerClient(ClientCore core, List<TurnListener> listeners) {
        this(core, (Duration) null);
        List<TurnListener> all = List.copyOf(listeners);
        if (!all.isEmpty()) {
            core.router().onNewTurn((log) -> core.threads().callback(() -> tell(all, new AsyncTurnHandle(this, log))));
        }
    }

    private static void tell(List<TurnListener> listeners, AsyncTurnHandle turn) {
        for (TurnListener listener : listeners) {
            try {
                listener.turnAppeared(turn);
            } catch (RuntimeException ex) {
                logger.error("A listener failed on turn {}", turn.id(), ex);
            }
        }
    }

    ClientCore core() {
        return this.core;
    }

    /** Deadline of the calls made by this view, or null for the configured ones. */
    @Nullable
    Duration timeout() {
        return this.timeout;
    }

    /** This client with the configured deadlines. */
    AsyncAppServerClient configured() {
        return (this.timeout != null) ? new AsyncAppServerClient(this.core, (Duration) null) : this;
    }

    /**
     * This client with a deadline for each call made by what is returned. Handles that such a call gives have the configured
     * deadlines again.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return a view of this client; closing it closes this client
     */
    public AsyncAppServerClient withTimeout(Duration timeout) {
        return new AsyncAppServerClient(this.core, Deadline.requirePositive(timeout));
    }

    /**
     * Launches the app-server and shakes hands, unless that was done. A start that has failed is tried again.
     *
     * @return what the server says of itself; fails with {@link AppServerStartException}
     */
    public CompletableFuture<InitializeResponse> start() {
        CompletableFuture<InitializeResponse> started = new CompletableFuture<>();
        this.core
                .supervisor()
                .start()
                .whenComplete((connection, failure) -> this.core.threads().callback(() -> {
                    if (failure != null) {
                        started.completeExceptionally(failure);
                    } else {
                        started.complete(ClientCore.requireServer(this.core.supervisor()));
                    }
                }));
        return started;
    }

    @Override
    public <P, R> CompletableFuture<R> request(ClientRequest<P, R> request, @Nullable P params) {
        return this.core.send(request, params, this.timeout);
    }

    /**
     * Makes a request with a deadline of its own.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param timeout deadline from now on, positive
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result; cancelling it gives the request up
     */
    public <P, R> CompletableFuture<R> request(ClientRequest<P, R> request, @Nullable P params, Duration timeout) {
        return this.core.send(request, params, timeout);
    }

    /**
     * Makes a request, and makes it again when an overloaded server has refused it: three attempts at the most.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result, or the failure of the last attempt; cancelling it gives the request up
     */
    public <P, R> CompletableFuture<R> requestWithRetryOnOverload(ClientRequest<P, R> request, @Nullable P params) {
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
     * @return the result, or the failure of the last attempt; cancelling it gives the request up
     */
    public <P, R> CompletableFuture<R> requestWithRetryOnOverload(
            ClientRequest<P, R> request, @Nullable P params, RetryPolicy policy) {
        return this.core.sendAgain(request, params, this.timeout, policy);
    }

    /**
     * Sends a notification. The server answers none and ignores those it does not know.
     *
     * @param method wire method: letters, digits, slashes and underscores
     * @param params the parameters, a generated type or a {@code JsonNode}; null for none
     * @return done when the notification waits to be written
     */
    public CompletableFuture<@Nullable Void> notify(String method, @Nullable JacksonSerializable params) {
        return this.core.notify(method, params);
    }

    /**
     * Starts a thread with the configured defaults: unless configured otherwise, a read-only sandbox and approvals on
     * request.
     *
     * @param customizer changes to the parameters; it sees the defaults and may override them
     * @return the thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> startThread(Consumer<ThreadStartParams.Builder> customizer) {
        CompletableFuture<ThreadStartResponse> request = threadStart(
                Threads.startParams(this.core.config(), this.core.tools().offeredBefore(customizer)));
        return Cancelling.givesUp(
                request,
                request.thenApply((response) -> thread(response.thread().id())));
    }

    /**
     * Starts a thread with the configured defaults.
     *
     * @return the thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> startThread() {
        return startThread((params) -> {});
    }

    /**
     * Starts a thread with the configured defaults and with tools of its own beside those of the client; one with the
     * name of a client's tool takes its place. Experimental: fails with {@link ExperimentalApiRequiredException} unless
     * the client has asked for the experimental API.
     *
     * @param customizer changes to the parameters; it sees the defaults and the tools and may override them
     * @param tools the tools
     * @return the thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> startThread(
            Consumer<ThreadStartParams.Builder> customizer, CodexTool<?>... tools) {
        ToolSet all = this.core.tools().with(tools);
        CompletableFuture<AsyncCodexThread> started =
                startThread(ToolCalls.offering(all).andThen(customizer));
        return Cancelling.givesUp(started, started.thenApply((thread) -> {
            this.core.tools().answer(thread.id(), all);
            return thread;
        }));
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
        this.core.tools().answer(threadId, this.core.tools().with(tools));
    }

    /**
     * Loads a stored thread without its history. It keeps the sandbox and the approval policy that this client has seen it with; one that it does not know gets the
     * configured ones, as a new one does.
     *
     * @param threadId id of the thread
     * @return the thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> resumeThread(String threadId) {
        return resumeThread(threadId, (params) -> {});
    }

    /**
     * Loads a stored thread. Wire method {@code thread/resume}.
     *
     * @param threadId id of the thread
     * @param customizer changes to the parameters; it sees the configured sandbox and approval policy, without which the
     *     server would take those of its configuration, and that the history is left out
     * @return the thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> resumeThread(
            String threadId, Consumer<ThreadResumeParams.Builder> customizer) {
        CompletableFuture<ThreadResumeResponse> request =
                threadResume(Threads.resumeParams(this.core, threadId, customizer));
        return Cancelling.givesUp(request, request.thenApply((response) -> thread(threadId)));
    }

    /**
     * Starts a thread with the history of another one, the configured sandbox and the configured approval policy.
     *
     * @param threadId id of the thread whose history is taken
     * @return the new thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> forkThread(String threadId) {
        return forkThread(threadId, (params) -> {});
    }

    /**
     * Starts a thread with the history of another one. Wire method {@code thread/fork}.
     *
     * @param threadId id of the thread whose history is taken
     * @param customizer changes to the parameters; it sees the configured sandbox and approval policy
     * @return the new thread, later; cancelling it gives the request up
     */
    public CompletableFuture<AsyncCodexThread> forkThread(
            String threadId, Consumer<ThreadForkParams.Builder> customizer) {
        CompletableFuture<ThreadForkResponse> request = threadFork(Threads.forkParams(this.core, threadId, customizer));
        return Cancelling.givesUp(
                request,
                request.thenApply((response) -> thread(response.thread().id())));
    }

    /**
     * A handle on a thread; the server is not asked.
     *
     * @param threadId id of the thread
     * @return the handle
     */
    public AsyncCodexThread thread(String threadId) {
        return new AsyncCodexThread(configured(), threadId);
    }

    /**
     * A handle on a turn whose events this client has, from its first to its last, until its retention has passed.
     *
     * @param turnId id of the turn
     * @return the handle, or empty when nothing is known of such a turn (any more)
     */
    public Optional<AsyncTurnHandle> findTurn(String turnId) {
        TurnLog log = this.core.router().find(turnId);
        if (log == null) {
            return Optional.empty();
        }
        log.claim();
        return Optional.of(new AsyncTurnHandle(configured(), log));
    }

    /**
     * A handle on a turn that this client may not have heard of yet.
     *
     * @param threadId id of the thread
     * @param turnId id of the turn
     * @return the handle
     */
    public AsyncTurnHandle turn(String threadId, String turnId) {
        return new AsyncTurnHandle(configured(), this.core.router().claim(threadId, turnId));
    }

    /**
     * Starts a turn with a text and gives what the agent writes. A stream that is left does not stop the turn.
     *
     * @param threadId id of the thread
     * @param text what the user says
     * @return the text as {@link AsyncTurnHandle#text()} gives it, as soon as the turn has an id
     */
    public CompletableFuture<Flow.Publisher<String>> streamText(String threadId, String text) {
        CompletableFuture<AsyncTurnHandle> started = thread(threadId).startTurn(text);
        return Cancelling.givesUp(started, started.thenApply(AsyncTurnHandle::text));
    }

    /**
     * Waits for the end of a turn, whoever has started it. It may have ended before, as long as its retention has not passed.
     *
     * @param turnId id of the turn
     * @param timeout how long to wait, positive
     * @return the result; fails like {@link AsyncTurnHandle#result(Duration)}
     */
    public CompletableFuture<TurnResult> waitForTurnCompleted(String turnId, Duration timeout) {
        return new AsyncTurnHandle(this, this.core.router().claim(null, turnId)).result(timeout);
    }

    /**
     * Lists stored threads. Wire method {@code thread/list}.
     *
     * @param customizer what is listed and in which order; called for each page
     * @return a publisher; each subscriber reads from the front, and a page is asked for when it wants more
     */
    public Flow.Publisher<Thread> threads(Consumer<ThreadListParams.Builder> customizer) {
        return PagedLists.threads(this, customizer).publisher();
    }

    /**
     * Lists stored threads that are not archived.
     *
     * @return a publisher; each subscriber reads from the front, and a page is asked for when it wants more
     */
    public Flow.Publisher<Thread> threads() {
        return threads((params) -> {});
    }

    /**
     * Lists models. Wire method {@code model/list}.
     *
     * @param customizer what is listed; called for each page
     * @return a publisher; each subscriber reads from the front, and a page is asked for when it wants more
     */
    public Flow.Publisher<Model> models(Consumer<ModelListParams.Builder> customizer) {
        return PagedLists.models(this, customizer).publisher();
    }

    /**
     * Lists models that are not hidden.
     *
     * @return a publisher; each subscriber reads from the front, and a page is asked for when it wants more
     */
    public Flow.Publisher<Model> models() {
        return models((params) -> {});
    }

    /**
     * Login, logout and limits.
     *
     * @return the account
     */
    public AsyncCodexAccount account() {
        return new AsyncCodexAccount(this);
    }

    /**
     * Commands that run beside all threads.
     *
     * @return the commands
     */
    public AsyncCodexCommands commands() {
        return new AsyncCodexCommands(this);
    }

    /**
     * Configuration of the server; {@link #config()} is that of this client.
     *
     * @return the configuration
     */
    public AsyncCodexConfig serverConfig() {
        return new AsyncCodexConfig(this);
    }

    /**
     * Events that belong to no thread, from now on.
     *
     * @return a publisher; each subscriber has a place of its own
     */
    public Flow.Publisher<ServerEvent> events() {
        return publisher(this.core.router().global()::cursorAtEnd);
    }

    /**
     * Events of a thread that belong to no turn, and those that came after the end of their turn, from now on.
     *
     * @param threadId id of the thread
     * @return a publisher; each subscriber has a place of its own
     */
    public Flow.Publisher<ServerEvent> threadEvents(String threadId) {
        return publisher(() -> this.core.router().threadCursor(threadId));
    }

    private Flow.Publisher<ServerEvent> publisher(Supplier<Cursor> cursors) {
        return new EventPublisher<>(cursors, ServerEvent::new, this.core.threads()::callback);
    }

    /**
     * How this client behaves.
     *
     * @return the configuration
     */
    public AppServerConfig config() {
        return this.core.config();
    }

    /**
     * Where this client is in its life.
     *
     * @return the state
     */
    public ClientState state() {
        return this.core.supervisor().state();
    }

    /**
     * Figures of this client at this moment; cheap, never waits.
     *
     * @return the figures
     */
    public ClientStatistics statistics() {
        return ClientStatistics.of(this.core);
    }

    /**
     * Lets live turns of this client end for the drain timeout, interrupts the rest, ends the app-server and releases every
     * caller. No turn is started any more. Blocks for the drain timeout, one and a half times the shutdown timeout and a few
     * seconds at the most. Any thread, any number of times.
     */
    @Override
    public void close() {
        this.core.close();
    }

    /** Names the client without its configuration. */
    @Override
    public String toString() {
        return "AsyncAppServerClient[" + this.core.transport() + ", " + state() + "]";
    }
}
