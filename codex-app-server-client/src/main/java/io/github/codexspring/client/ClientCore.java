package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.ProposedFileChanges;
import io.github.codexspring.client.internal.router.RouterLimits;
import io.github.codexspring.client.internal.rpc.Answerer;
import io.github.codexspring.client.internal.rpc.Answerers;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.Reply;
import io.github.codexspring.client.internal.rpc.ServerRequestDispatcher;
import io.github.codexspring.client.internal.rpc.WaitingBytes;
import io.github.codexspring.client.internal.schema.JsonSchemas;
import io.github.codexspring.client.internal.supervisor.Supervision;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.client.internal.supervisor.ThreadRights;
import io.github.codexspring.client.internal.tool.ToolCalls;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.protocol.ClientInfo;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.InitializeCapabilities;
import io.github.codexspring.protocol.InitializeParams;
import io.github.codexspring.protocol.InitializeResponse;
import io.github.codexspring.protocol.ReviewStartParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.TurnStartParams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JacksonSerializable;

/** What the blocking and the asynchronous client share: router, supervisor, threads, and the making of requests. */
final class ClientCore {

    private static final Logger logger = LoggerFactory.getLogger(ClientCore.class);

    private static final byte[] NO_PARAMS = {};

    private static final Pattern METHOD = Pattern.compile("[A-Za-z0-9_/]+");

    private static final long SWEEP_MILLIS = 1000;

    private final AppServerConfig config;

    private final Transport transport;

    private final ClientThreads threads;

    private final MessageRouter router;

    private final ToolCalls tools;

    private final ServerRequestDispatcher serverRequests;

    private final Supervision supervision;

    private final List<RequestListener> requestListeners;

    private final JsonSchemas schemas = new JsonSchemas();

    private final WaitingBytes waiting;

    /** That of reads, steers and interrupts, which go out when much else waits. */
    private final WaitingBytes waitingUrgent;

    private final AtomicBoolean closing = new AtomicBoolean();

    ClientCore(
            AppServerConfig config,
            Transport transport,
            ServerRequestHandlers handlers,
            @Nullable ApprovalHandler approvalHandler,
            List<CodexTool<?>> tools,
            @Nullable Executor callbackExecutor,
            @Nullable ClientStateListener listener,
            List<RequestListener> requestListeners) {
        this.config = config;
        this.requestListeners = List.copyOf(requestListeners);
        this.transport = transport;
        this.waiting = new WaitingBytes(config.maxMessageSize());
        this.waitingUrgent = new WaitingBytes(config.maxMessageSize());
        this.tools = new ToolCalls(tools, config.experimentalApi());
        this.threads = new ClientThreads(callbackExecutor);
        this.router = new MessageRouter(
                new RouterLimits(
                        config.turnLogMaxBytes(),
                        config.maxTotalBytes(),
                        config.turnLogRetention(),
                        config.unclaimedTtl(),
                        config.maxUnclaimed()),
                this.threads::together);
        Map<String, Answerer<?, ?>> answerers = Answerers.of(
                handlers, approvalHandler, new ProposedFileChanges(this.router), List.of(this.tools.answerer()));
        this.serverRequests = new ServerRequestDispatcher(
                answerers,
                this.threads.handlers(),
                this.threads.timer(),
                config.approvalTimeout(),
                this.router::append);
        this.supervision = new Supervision(
                transport,
                handshake(config, handlers),
                new Supervision.Deadlines(
                        config.startupTimeout(),
                        config.requestTimeout(),
                        config.reconcileTimeout(),
                        config.drainTimeout(),
                        config.shutdownTimeout(),
                        config.turnTimeout(),
                        config.idleTimeout()),
                config.restart(),
                config.maxMessageSize(),
                this.router,
                this.serverRequests,
                this.threads.supervisors(),
                this.threads.timer(),
                (from, to, cause) -> stateChanged(listener, from, to, cause));
    }

    private static InitializeParams handshake(AppServerConfig config, ServerRequestHandlers handlers) {
        ClientInfo.Builder info = ClientInfo.builder().name(config.clientName()).version(config.clientVersion());
        if (config.clientTitle() != null) {
            info.title(config.clientTitle());
        }
        InitializeCapabilities.Builder capabilities =
                InitializeCapabilities.builder().experimentalApi(config.experimentalApi());
        if (handlers.attestation() != null) {
            capabilities.requestAttestation(true);
        }
        if (!config.optOutNotifications().isEmpty()) {
            capabilities.optOutNotificationMethods(config.optOutNotifications());
        }
        return InitializeParams.builder()
                .clientInfo(info.build())
                .capabilities(capabilities.build())
                .build();
    }

    private void stateChanged(
            @Nullable ClientStateListener listener, ClientState from, ClientState to, @Nullable CodexException cause) {
        if (to == ClientState.STARTING && from == ClientState.NEW) {
            this.threads.timer().scheduleWithFixedDelay(this::sweep, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (listener != null) {
            this.threads.inOrder(() -> listener.stateChanged(from, to, cause));
        }
    }

    /** A timer forgets a task that has thrown once. */
    private void sweep() {
        try {
            this.router.sweep();
            this.supervision.look();
        } catch (RuntimeException | Error ex) {
            logger.error("Old turns could not be cleared away; that is tried again", ex);
        }
    }

    AppServerConfig config() {
        return this.config;
    }

    Transport transport() {
        return this.transport;
    }

    ToolCalls tools() {
        return this.tools;
    }

    MessageRouter router() {
        return this.router;
    }

    Supervisor supervisor() {
        return this.supervision.supervisor();
    }

    ClientThreads threads() {
        return this.threads;
    }

    JsonSchemas schemas() {
        return this.schemas;
    }

    int pendingServerRequests() {
        return this.serverRequests.pending();
    }

    /** Version of the server as its user agent names it, or null before the handshake. */
    @Nullable
    String serverVersion() {
        InitializeResponse server = supervisor().server();
        if (server == null) {
            return null;
        }
        return ServerVersion.of(server.userAgent(), this.config.clientName())
                .map(ServerVersion::text)
                .orElse(null);
    }

    /** What a thread may do, as far as that is known. */
    ThreadRights rights(String threadId) {
        return this.supervision.threads().rights(threadId);
    }

    void rightsChanged(String threadId, ThreadRights rights) {
        if (rights != ThreadRights.UNKNOWN) {
            this.supervision.threads().changed(threadId, rights);
        }
    }

    /** Makes a request whose result comes on a callback thread. */
    <P, R> CompletableFuture<R> send(ClientRequest<P, R> request, @Nullable P params, @Nullable Duration timeout) {
        RetryPolicy retry = automaticRetry(request);
        return (retry != null)
                ? sendAgain(request, params, timeout, retry)
                : request(request, params, timeout).future();
    }

    /** Makes a request and waits in the calling thread. */
    <P, R> R await(ClientRequest<P, R> request, @Nullable P params, @Nullable Duration timeout) {
        RetryPolicy retry = automaticRetry(request);
        return (retry != null)
                ? awaitAgain(request, params, timeout, retry)
                : request(request, params, timeout).await();
    }

    private @Nullable RetryPolicy automaticRetry(ClientRequest<?, ?> request) {
        return request.idempotent() ? this.config.idempotentRetry() : null;
    }

    /** Makes a request again when an overloaded server has refused it. */
    <P, R> CompletableFuture<R> sendAgain(
            ClientRequest<P, R> request, @Nullable P params, @Nullable Duration timeout, RetryPolicy policy) {
        return new OverloadRetry(policy, deadline(request, timeout), timeout)
                .start(
                        this.threads::callback,
                        (left) -> request(request, params, left).future());
    }

    /** The same in the calling thread. */
    <P, R> R awaitAgain(
            ClientRequest<P, R> request, @Nullable P params, @Nullable Duration timeout, RetryPolicy policy) {
        return new OverloadRetry(policy, deadline(request, timeout), timeout)
                .await((left) -> request(request, params, left).await());
    }

    private Duration deadline(ClientRequest<?, ?> request, @Nullable Duration timeout) {
        return (timeout != null)
                ? Deadline.requirePositive(timeout)
                : request.longRunning() ? this.config.longRequestTimeout() : this.config.requestTimeout();
    }

    /** Sends a request as soon as there is a connection and a place for it. */
    <P, R> RequestUnderWay<R> request(ClientRequest<P, R> request, @Nullable P params, @Nullable Duration timeout) {
        return request(request, params, timeout, (reply) -> reply.decode(request));
    }

    /** Starts a turn; of the answer only the turn's id is read, which is all that is new in it. */
    RequestUnderWay<String> startTurn(TurnStartParams params, @Nullable Duration timeout) {
        return request(ClientRequests.TURN_START, params, timeout, TurnClaim::turnId);
    }

    private <P, R> RequestUnderWay<R> request(
            ClientRequest<P, ?> request, @Nullable P params, @Nullable Duration timeout, Function<Reply, R> decoder) {
        Objects.requireNonNull(request, "request");
        Duration deadline = deadline(request, timeout);
        byte[] json;
        try {
            requireAvailable(request, params);
            json = Json.params(request, params);
        } catch (CodexException ex) {
            Call call = new Call(request.method(), NO_PARAMS, deadline, false, null);
            RequestUnderWay<R> refused = underWay(call, decoder);
            call.fail(ex);
            return refused;
        }
        boolean urgent = Requests.isUrgent(request);
        Call call = new Call(request.method(), json, deadline, urgent, hook(request, params));
        RequestUnderWay<R> made = underWay(call, decoder);
        try {
            call.takes((urgent ? this.waitingUrgent : this.waiting).take(request.method(), json.length));
            call.deadline(this.threads.timer().schedule(call::timeOut, deadline.toNanos(), TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException ex) {
            call.fail(new TransportClosedException("The client was closed", null, "", ex));
        } catch (CodexException ex) {
            call.fail(ex);
            return made;
        }
        new Dispatch(this.supervision, request, call).start();
        return made;
    }

    private <R> RequestUnderWay<R> underWay(Call call, Function<Reply, R> decoder) {
        return new RequestUnderWay<>(
                call, decoder, RequestObserver.started(this.requestListeners, call), this.threads::callback);
    }

    private Call.@Nullable ResultHook hook(ClientRequest<?, ?> request, @Nullable Object params) {
        if (params instanceof TurnStartParams start) {
            return new TurnClaim(
                    this, start.threadId(), new ThreadRights(start.sandboxPolicy(), start.approvalPolicy()));
        }
        return (params instanceof ReviewStartParams review)
                ? new TurnClaim(this, review.threadId(), ThreadRights.UNKNOWN)
                : ThreadUse.hook(request, params, this.supervision.threads(), this.tools);
    }

    private void requireAvailable(ClientRequest<?, ?> request, @Nullable Object params) {
        if (this.closing.get() && (request == ClientRequests.TURN_START || request == ClientRequests.REVIEW_START)) {
            throw new TransportClosedException("The client is being closed; it starts no more turns", null, "", null);
        }
        if (request.experimental() && !this.config.experimentalApi()) {
            throw new ExperimentalApiRequiredException(request.method());
        }
        if (params instanceof ThreadStartParams start
                && start.dynamicTools() != null
                && !this.config.experimentalApi()) {
            throw new ExperimentalApiRequiredException("dynamicTools");
        }
    }

    /** Sends a notification as soon as there is a connection. */
    CompletableFuture<@Nullable Void> notify(String method, @Nullable JacksonSerializable params) {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("'" + method + "' is no method name; it holds letters, digits, / and _");
        }
        byte[] json = (params != null) ? Json.params(method, params) : NO_PARAMS;
        WaitingBytes.Share share;
        try {
            share = this.waiting.take(method, json.length);
        } catch (CodexException ex) {
            return CompletableFuture.failedFuture(ex);
        }
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        supervisor()
                .whenConnected(
                        new Supervisor.Waiter() {

                            @Override
                            public void connected(Connection connection) {
                                try {
                                    connection.notify(method, json, share::giveBack);
                                    ClientCore.this.threads.callback(() -> done.complete(null));
                                } catch (CodexException ex) {
                                    failed(ex);
                                }
                            }

                            @Override
                            public void failed(CodexException failure) {
                                share.giveBack();
                                ClientCore.this.threads.callback(() -> done.completeExceptionally(failure));
                            }
                        },
                        null);
        return done;
    }

    void close() {
        if (this.closing.compareAndSet(false, true)) {
            this.supervision.close();
            this.threads.close();
        }
    }

    @Nullable
    Connection connection() {
        return supervisor().current();
    }

    static InitializeResponse requireServer(Supervisor supervisor) {
        InitializeResponse server = supervisor.server();
        if (server == null) {
            throw new IllegalStateException("The client has not been started");
        }
        return server;
    }

    /** Requests of the catalogue that are treated in a special way. */
    private static final class Requests {

        static boolean isUrgent(ClientRequest<?, ?> request) {
            return request == ClientRequests.TURN_INTERRUPT
                    || request == ClientRequests.TURN_STEER
                    || request == ClientRequests.THREAD_READ
                    || request == ClientRequests.THREAD_TURNS_LIST;
        }
    }
}
