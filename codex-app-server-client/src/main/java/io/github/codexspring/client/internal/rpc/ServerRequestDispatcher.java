package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.Map;
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

import io.github.codexspring.client.CodexException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Answers what the server asks. Every request gets exactly one answer, and whatever goes wrong the answer grants
 * nothing: no handler, a handler that throws, is late, answers null or so much that it cannot wait to be written, or no
 * thread to run it on.
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

    private final Map<String, Answerer<?, ?>> answerers;

    private final Executor executor;

    private final ScheduledExecutorService timer;

    private final Duration timeout;

    private final EventSink events;

    private final Set<ServerRequestExchange> pending = ConcurrentHashMap.newKeySet();

    private final String idPrefix =
            Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);

    private final AtomicLong nextId = new AtomicLong();

    /** Creates the dispatcher; what there is no answerer for is refused. */
    public ServerRequestDispatcher(
            Map<String, Answerer<?, ?>> answerers,
            Executor executor,
            ScheduledExecutorService timer,
            Duration timeout,
            EventSink events) {
        this.answerers = answerers;
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
        Answerer<?, ?> answerer = this.answerers.get(exchange.methodName);
        if (answerer == null) {
            refuse(exchange, UNHANDLED);
            return;
        }
        try {
            startTimer(exchange, this.timeout);
            this.executor.execute(() -> handle(exchange, answerer));
        } catch (RejectedExecutionException ex) {
            logger.warn("'{}' {} is refused: all handler threads are busy", exchange.methodName, exchange.approvalId);
            refuse(exchange, Answered.ERROR);
        }
    }

    private void startTimer(ServerRequestExchange exchange, Duration limit) {
        exchange.deadline(
                this.timer.schedule(() -> refuse(exchange, "timeout"), limit.toMillis(), TimeUnit.MILLISECONDS));
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

    private <P, A> void handle(ServerRequestExchange exchange, Answerer<P, A> answerer) {
        if (exchange.hasEnded()) {
            return;
        }
        P params;
        try {
            params = Json.read(exchange.params, 0, exchange.params.length, answerer.request()::readParams);
        } catch (JacksonException ex) {
            logger.warn("The parameters of '{}' cannot be decoded; it is refused", exchange.methodName, ex);
            refuse(exchange, UNHANDLED);
            return;
        }
        try {
            Duration limit = answerer.timeout().apply(params);
            if (limit != null) {
                startTimer(exchange, limit);
            }
            CompletionStage<A> stage = answerer.handler().apply(exchange.request(params));
            if (stage == null) {
                failed(exchange, new NullPointerException("The handler gave no stage"));
                return;
            }
            if (stage instanceof CompletableFuture<?> future && isCancellable(future)) {
                exchange.handling(future);
            }
            stage.whenComplete((answer, failure) -> answered(exchange, answerer, answer, failure));
        } catch (RuntimeException | Error ex) {
            failed(exchange, ex);
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

    private <A> void answered(
            ServerRequestExchange exchange, Answerer<?, A> answerer, @Nullable A answer, @Nullable Throwable failure) {
        if (answer == null) {
            failed(exchange, (failure != null) ? failure : new NullPointerException("The handler's answer is null"));
            return;
        }
        Answered answered;
        byte[] result;
        try {
            answered = answerer.encoder().apply(answer);
            result = Json.result(exchange.methodName, answered.result());
        } catch (RuntimeException | Error ex) {
            failed(exchange, ex);
            return;
        }
        if (!exchange.connection.hasRoomForAnswer(result.length)) {
            failed(exchange, tooLarge(result.length));
        } else if (exchange.end()) {
            boolean queued = exchange.connection.answer(exchange.rawId, result);
            finish(exchange, queued ? answered.outcome() : DISCONNECTED);
        }
    }

    private static CodexException tooLarge(int length) {
        return new CodexException("The answer has " + length + " bytes, and too many bytes of answers wait already for"
                + " the app-server to read them; raise maxMessageSize (codex.app-server.max-message-size), which bounds"
                + " them together");
    }

    private void failed(ServerRequestExchange exchange, Throwable failure) {
        if (exchange.end()) {
            logger.warn("The handler of '{}' failed; {} is refused", exchange.methodName, exchange.approvalId, failure);
            answerNo(exchange, Answered.ERROR);
        }
    }

    private void refuse(ServerRequestExchange exchange, String outcome) {
        if (exchange.end()) {
            answerNo(exchange, outcome);
        }
    }

    private void answerNo(ServerRequestExchange exchange, String outcome) {
        byte[] answer = FailClosed.answer(exchange.methodName, outcome);
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
            logger.warn("The handler of {} is not told that it is over: no thread", exchange.approvalId);
        }
    }
}
