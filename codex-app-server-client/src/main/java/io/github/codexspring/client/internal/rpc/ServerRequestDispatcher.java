package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.protocol.ServerRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Answers what the server asks. Every request gets exactly one answer, and whatever goes wrong the answer grants
 * nothing: no handler, a handler that throws, is late, answers null, or no thread to run it on.
 *
 * <p>A request is in the log before its handler is called, in the order of the wire; its end is in the log, too. Handlers
 * do not wait for each other, not even those of one turn: one may wait for a person while the server asks on.
 */
public final class ServerRequestDispatcher {

    /** Where requests and their ends are recorded: the log they belong to. */
    public interface EventSink {

        /** Appends an event; any thread. */
        void append(@Nullable String threadId, @Nullable String turnId, WireMethod method, byte[] params);
    }

    private static final Logger logger = LoggerFactory.getLogger(ServerRequestDispatcher.class);

    private static final String UNHANDLED = "unhandled";

    private static final String DISCONNECTED = "disconnected";

    private final @Nullable ApprovalHandler handler;

    private final Executor executor;

    private final ScheduledExecutorService timer;

    private final Duration timeout;

    private final EventSink events;

    private final Set<ServerRequestExchange> pending = ConcurrentHashMap.newKeySet();

    private final String idPrefix =
            Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);

    private final AtomicLong nextId = new AtomicLong();

    /** Creates the dispatcher; without a handler every approval is declined. */
    public ServerRequestDispatcher(
            @Nullable ApprovalHandler handler,
            Executor executor,
            ScheduledExecutorService timer,
            Duration timeout,
            EventSink events) {
        this.handler = handler;
        this.executor = executor;
        this.timer = timer;
        this.timeout = timeout;
        this.events = events;
    }

    /** Takes a request over; reading thread. */
    public void dispatch(Connection connection, Envelope message) {
        ServerRequestExchange exchange =
                new ServerRequestExchange(connection, message, this.idPrefix + "-" + this.nextId.incrementAndGet());
        if (FailClosed.isApproval(exchange.methodName)) {
            this.events.append(
                    exchange.threadId, exchange.turnId, WireMethod.APPROVAL_REQUESTED, exchange.requestedEvent());
        } else if (exchange.method != WireMethod.UNKNOWN) {
            this.events.append(exchange.threadId, exchange.turnId, exchange.method, exchange.params);
        }
        this.pending.add(exchange);
        ApprovalHandler decider = this.handler;
        if (decider == null || !isSupported(exchange)) {
            refuse(exchange, UNHANDLED);
            return;
        }
        try {
            exchange.deadline(this.timer.schedule(
                    () -> refuse(exchange, "timeout"), this.timeout.toMillis(), TimeUnit.MILLISECONDS));
            this.executor.execute(() -> handle(exchange, decider));
        } catch (RejectedExecutionException ex) {
            logger.warn("Approval {} is declined: all handler threads are busy", exchange.approvalId);
            refuse(exchange, "error");
        }
    }

    private static boolean isSupported(ServerRequestExchange exchange) {
        return exchange.threadId != null
                && (exchange.methodName.equals("item/commandExecution/requestApproval")
                        || exchange.methodName.equals("item/fileChange/requestApproval"));
    }

    /** Requests that wait for a handler. */
    public int pending() {
        return this.pending.size();
    }

    /** The server says that a request needs no answer any more; reading thread. */
    public void resolvedByServer(Connection connection, byte[] rawId) {
        lapse((exchange) -> exchange.isOf(connection, rawId), "lapsed");
    }

    /** The turn is about to end: what it has asked for has lapsed. */
    public void turnEnded(String turnId) {
        lapse((exchange) -> turnId.equals(exchange.turnId), "lapsed");
    }

    /** Nothing can be answered on this connection any more. */
    public void disconnected(Connection connection) {
        lapse((exchange) -> exchange.connection == connection, DISCONNECTED);
    }

    private void lapse(Predicate<ServerRequestExchange> which, String outcome) {
        for (ServerRequestExchange exchange : this.pending) {
            if (which.test(exchange) && exchange.end()) {
                finish(exchange, outcome);
            }
        }
    }

    private static @Nullable ApprovalRequest approvalOf(ServerRequestExchange exchange) {
        ServerRequest<?, ?> request = exchange.method.request();
        String threadId = exchange.threadId;
        if (request == null || threadId == null) {
            return null;
        }
        try {
            Object params = Json.read(exchange.params, 0, exchange.params.length, request::readParams);
            return new ApprovalRequest(
                    exchange.approvalId, exchange.methodName, threadId, exchange.turnId, exchange.itemId, params);
        } catch (JacksonException ex) {
            logger.warn("The parameters of '{}' cannot be decoded; it is declined", exchange.methodName, ex);
            return null;
        }
    }

    private void handle(ServerRequestExchange exchange, ApprovalHandler decider) {
        if (exchange.hasEnded()) {
            return;
        }
        try {
            ApprovalRequest request = approvalOf(exchange);
            if (request == null) {
                refuse(exchange, UNHANDLED);
                return;
            }
            CompletionStage<ApprovalDecision> stage = decider.decide(request);
            if (stage == null) {
                logger.warn("The approval handler answered null; approval {} is declined", exchange.approvalId);
                refuse(exchange, "error");
                return;
            }
            if (stage instanceof CompletableFuture<?> future && isCancellable(future)) {
                exchange.handling(future);
            }
            stage.whenComplete((decision, failure) -> decided(exchange, decision, failure));
        } catch (RuntimeException | Error ex) {
            decided(exchange, null, ex);
        }
    }

    /** A minimal stage is a CompletableFuture too, but one that refuses all that is not a stage's. */
    private static boolean isCancellable(CompletableFuture<?> future) {
        try {
            return !future.isDone();
        } catch (UnsupportedOperationException ex) {
            return false;
        }
    }

    private void decided(
            ServerRequestExchange exchange, @Nullable ApprovalDecision decision, @Nullable Throwable failure) {
        if (decision == null) {
            if (exchange.end()) {
                logger.warn("The approval handler failed; approval {} is declined", exchange.approvalId, failure);
                answerNo(exchange, "error");
            }
            return;
        }
        if (exchange.end()) {
            byte[] result = ("{\"decision\":\"" + decision.wireName() + "\"}").getBytes(StandardCharsets.US_ASCII);
            boolean queued = exchange.connection.answer(exchange.rawId, result);
            finish(exchange, !queued ? DISCONNECTED : decision.isAccepted() ? "accepted" : "declined");
        }
    }

    private void refuse(ServerRequestExchange exchange, String outcome) {
        if (exchange.end()) {
            answerNo(exchange, outcome);
        }
    }

    private void answerNo(ServerRequestExchange exchange, String outcome) {
        byte[] answer = FailClosed.answer(exchange.methodName);
        boolean queued = (answer != null)
                ? exchange.connection.answer(exchange.rawId, answer)
                : exchange.connection.answerError(
                        exchange.rawId, -32601, "This client does not handle '" + exchange.methodName + "'");
        finish(exchange, queued ? outcome : DISCONNECTED);
    }

    private void finish(ServerRequestExchange exchange, String outcome) {
        this.pending.remove(exchange);
        if (FailClosed.isApproval(exchange.methodName)) {
            this.events.append(
                    exchange.threadId,
                    exchange.turnId,
                    WireMethod.APPROVAL_RESOLVED,
                    exchange.approvalResolvedEvent(outcome));
        } else if (exchange.method != WireMethod.UNKNOWN) {
            this.events.append(
                    exchange.threadId,
                    exchange.turnId,
                    WireMethod.REQUEST_RESOLVED,
                    exchange.requestResolvedEvent(outcome));
        }
        if (exchange.isHandled()) {
            tellHandler(exchange);
        }
    }

    /** On the executor: what hangs on the handler's stage is user code. */
    private void tellHandler(ServerRequestExchange exchange) {
        try {
            this.executor.execute(exchange::cancelHandling);
        } catch (RejectedExecutionException ex) {
            logger.warn("The handler of approval {} is not told that it is over: no thread", exchange.approvalId);
        }
    }
}
