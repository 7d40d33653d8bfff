package io.github.codexspring.client.internal.router;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Bytes;
import io.github.codexspring.client.internal.rpc.Callbacks;
import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts every message of the server into the log it belongs to. A log comes into being with whatever mentions its turn
 * first, the answer to {@code turn/start} or a notification that overtook it, so that neither is special. It outlives
 * connections.
 */
public final class MessageRouter {

    private static final Logger logger = LoggerFactory.getLogger(MessageRouter.class);

    private static final byte[] NO_PARAMS = {'{', '}'};

    private static final int CACHE_SIZE = 1024;

    /** What messages that differ in their text only have in common: the log, unless it was removed, and the template. */
    private static final class Known extends WeakReference<TurnLog> {

        private final Template template;

        Known(TurnLog log, Template template) {
            super(log);
            this.template = template;
        }

        @Nullable
        TurnLog log() {
            TurnLog log = get();
            return (log == null || log.removed()) ? null : log;
        }
    }

    private final LogRegistry logs;

    private final TurnLog.@Nullable Link[] cache = new TurnLog.Link[CACHE_SIZE];

    private final WakeUps wakeUps;

    private final List<EventLog> dirty = new ArrayList<>();

    private final long[] counts = new long[WireMethod.count()];

    private volatile @Nullable TransportClosedException disconnected;

    private volatile @Nullable Suspension suspension;

    private volatile Consumer<TurnLog> newTurn = (log) -> {};

    /** Creates the router. */
    public MessageRouter(RouterLimits limits) {
        this(limits, (wakeUps, idle) -> {
            wakeUps.run();
            return null;
        });
    }

    /** Creates the router; {@code wakeUps} runs what wakes all readers of a batch. */
    public MessageRouter(RouterLimits limits, WakeUps wakeUps) {
        this.logs = new LogRegistry(limits);
        this.wakeUps = wakeUps;
    }

    /** Sets who is told of every turn when it is first heard of; must be quick, may be the reading thread. */
    public void onNewTurn(Consumer<TurnLog> listener) {
        this.newTurn = listener;
    }

    /** A connection is being made: turns that are heard of from now on are not lost. */
    public void connecting() {
        this.disconnected = null;
    }

    /**
     * A connection has ended and another one is to follow: live turns wait until they are reconciled. Any thread, once
     * nothing is routed any more.
     */
    public void suspend(Suspension reason) {
        this.suspension = reason;
        for (TurnLog log : this.logs.turns()) {
            suspend(log, reason);
        }
        byte[] gap = Gaps.disconnected(null, null);
        appendAndSignal(global(), Payload.of(WireMethod.GAP, gap));
        this.logs.watchedThreads().forEach((threadId, log) -> {
            appendAndSignal(log, Payload.of(WireMethod.GAP, Gaps.disconnected(threadId, null)));
        });
    }

    private static void suspend(TurnLog log, Suspension reason) {
        if (log.suspend(reason)) {
            log.appendLive(Payload.of(WireMethod.GAP, Gaps.disconnected(log.threadId(), log.turnId())));
            log.signal();
        }
    }

    private static void appendAndSignal(EventLog log, Payload event) {
        log.append(event, false);
        log.signal();
    }

    /** A connection can be used: turns that are heard of from now on live on it. Those that wait to be reconciled. */
    public List<TurnLog> connected() {
        this.disconnected = null;
        this.suspension = null;
        return liveTurns().filter((log) -> log.suspension() != null).toList();
    }

    /** Ids of the threads that somebody reads. Any thread. */
    public Set<String> watchedThreads() {
        return this.logs.watchedThreads().keySet();
    }

    /** The turns that have not ended. Any thread. */
    public Stream<TurnLog> liveTurns() {
        return this.logs.turns().stream().filter(TurnLog::active);
    }

    /** What one read has brought is about to be routed; until {@link #endRead()} nobody else appends. */
    public void beginRead() {
        this.logs.totals().acquire();
    }

    /** What one read has brought has been routed. */
    public void endRead() {
        this.logs.totals().release(true);
    }

    /** Routes a notification; reading thread only. */
    public void notification(Envelope message) {
        WireMethod method = message.method();
        this.counts[method.index()]++;
        Payload event = payload(message);
        boolean late = false;
        if (message.hasTurn() && method.route().scope() == Scope.TURN) {
            TurnLog log = (method == WireMethod.TURN_STARTED) ? startedTurn(message) : turnOf(message);
            if (log != null && message.bodyFrom() >= 0) {
                remember(message, log, event.template());
            }
            if (log != null && appendOrEnd(log, event)) {
                dirty(log);
                return;
            }
            late = true;
        }
        EventLog log = message.hasThread() ? thread(message.threadId()) : global();
        log.append(event, late);
        dirty(log);
    }

    private static void remember(Envelope message, TurnLog log, Template template) {
        if (message.keeps() && !(message.kept() instanceof Known known && known.refersTo(log))) {
            message.keep(new Known(log, template));
        }
    }

    private static Payload payload(Envelope message) {
        byte[] bytes = message.bytes();
        long arrival = message.arrivalNanos();
        if (message.bodyFrom() >= 0) {
            Template template = (message.kept() instanceof Known known) ? known.template : delta(message);
            return new Payload(message.method(), template, bytes, message.bodyFrom(), message.bodyTo(), arrival);
        }
        WireMethod method = message.method();
        Template template = (method == WireMethod.UNKNOWN)
                ? Template.unknown(message.methodName().getBytes(StandardCharsets.UTF_8))
                : Template.of(method);
        return (message.paramsFrom() < 0)
                ? new Payload(template, NO_PARAMS, 0, NO_PARAMS.length, arrival)
                : new Payload(template, bytes, message.paramsFrom(), message.paramsTo(), arrival);
    }

    private static Template delta(Envelope message) {
        byte[] bytes = message.bytes();
        byte[] prefix = Arrays.copyOfRange(bytes, message.paramsFrom(), message.bodyFrom());
        byte[] suffix = Arrays.copyOfRange(bytes, message.bodyTo(), message.paramsTo());
        return Template.delta(message.method(), prefix, suffix);
    }

    private static boolean appendOrEnd(TurnLog log, Payload event) {
        return (event.method() == WireMethod.TURN_COMPLETED) ? log.end(event) : log.appendLive(event);
    }

    /**
     * Tells of a notification that was too long to be read: a hole in the log it would have gone to. Reading thread only.
     *
     * @return the live turn whose end it was, for somebody to find out how it has ended; else null
     */
    public @Nullable TurnLog oversize(Envelope message, long length) {
        WireMethod method = message.method();
        TurnLog turn = (message.hasTurn() && method.route().scope() == Scope.TURN) ? turnOf(message) : null;
        if (turn != null && method == WireMethod.TURN_COMPLETED && turn.active()) {
            return turn;
        }
        Payload hole = Payload.of(WireMethod.GAP, Gaps.tooLarge(message, length));
        if (turn != null && turn.active()) {
            turn.holed();
        }
        if (turn == null || !turn.appendLive(hole)) {
            EventLog log = message.hasThread() ? thread(message.threadId()) : global();
            log.append(hole, turn != null);
            dirty(log);
        } else {
            dirty(turn);
        }
        return null;
    }

    /**
     * A review is started under an id of its own that nothing else ever mentions; its root is the turn that the caller
     * knows. A root that has ended or is in another thread (goals, sub-agents) is not meant.
     */
    private @Nullable TurnLog startedTurn(Envelope message) {
        String rootId = message.foreignRootTurnId();
        TurnLog root = (rootId != null) ? find(rootId) : null;
        return (root != null
                        && root.active()
                        && message.hasThread()
                        && message.threadId().equals(root.threadId()))
                ? root
                : turnOf(message);
    }

    /** The log of the turn that a message names, or null when that turn was removed. */
    private @Nullable TurnLog turnOf(Envelope message) {
        TurnLog known = (message.kept() instanceof Known kept) ? kept.log() : null;
        if (known != null) {
            return known;
        }
        byte[] bytes = message.bytes();
        int from = message.turnFrom();
        int to = message.turnTo();
        int slot = Bytes.hash(bytes, from, to) & (CACHE_SIZE - 1);
        TurnLog.Link link = this.cache[slot];
        TurnLog cached = (link != null) ? link.log() : null;
        if (cached != null && Arrays.equals(cached.turnIdBytes(), 0, cached.turnIdBytes().length, bytes, from, to)) {
            if (cached.threadId() == null && message.hasThread()) {
                cached.belongsTo(message.threadId());
            }
            return cached;
        }
        String turnId = message.turnId();
        if (find(turnId) == null && this.logs.isForgotten(turnId)) {
            return null;
        }
        TurnLog log = turn(message.hasThread() ? message.threadId() : null, turnId);
        this.cache[slot] = log.link();
        return log;
    }

    private void dirty(EventLog log) {
        if (log.markDirty()) {
            this.dirty.add(log);
        }
    }

    /** Logs that something was routed to since the last batch; reading thread only. */
    public int waiting() {
        return this.dirty.size();
    }

    /** Whether all readers of what was routed since the last batch read floods of events. Reading thread only. */
    public boolean flooded(long now) {
        boolean flooded = false;
        for (EventLog log : this.dirty) {
            if (log.isRead()) {
                flooded = log.floods(now);
                if (!flooded) {
                    return false;
                }
            }
        }
        return flooded;
    }

    /**
     * Wakes the readers of everything that was routed since the last call; reading thread only.
     *
     * @param idle whether the calling thread may run callbacks
     * @return callbacks that it is to run, or null
     */
    public @Nullable Callbacks batchEnd(boolean idle) {
        this.logs.keepLimits();
        if (this.dirty.isEmpty()) {
            return null;
        }
        Callbacks callbacks = this.wakeUps.together(this::signalAll, idle);
        this.dirty.clear();
        return callbacks;
    }

    private void signalAll() {
        for (EventLog log : this.dirty) {
            log.signalBatch();
        }
    }

    /** The connection has ended: every live turn ends as lost. Any thread, once nothing is routed any more. */
    public void disconnected(TransportClosedException cause) {
        this.disconnected = cause;
        this.suspension = null;
        for (TurnLog log : this.logs.turns()) {
            lose(log, reason(cause), cause);
        }
    }

    /** Ends a turn as lost unless it has ended. Any thread. */
    public static void lose(TurnLog log, String reason, @Nullable Throwable cause) {
        if (!log.active()) {
            return;
        }
        log.lostBy(cause);
        try {
            append(log, reason);
        } catch (RuntimeException | Error ex) {
            logger.error("Not everybody who waits for turn {} could be told of its end", log.turnId(), ex);
        }
    }

    private static void append(TurnLog log, String reason) {
        byte[] params = Json.write((generator) -> {
            generator.writeStartObject();
            String threadId = log.threadId();
            if (threadId != null) {
                generator.writeStringProperty("threadId", threadId);
            }
            generator.writeStringProperty("turnId", log.turnId());
            generator.writeStringProperty("reason", reason);
            generator.writeEndObject();
        });
        log.end(Payload.of(WireMethod.TURN_LOST, params));
        log.signal();
    }

    /** What ended the connection, in words. They go to browsers, so the process's stderr stays out of them. */
    public static String reason(TransportClosedException cause) {
        return (cause.exitCode() != null)
                ? "The app-server ended with exit code " + cause.exitCode()
                : "The connection to the app-server ended";
    }

    /** The log of a turn, made when it does not exist yet. Any thread. */
    public TurnLog turn(String turnId) {
        return turn(null, turnId);
    }

    /** The log of a turn of that thread, made when it does not exist yet. Any thread. */
    public TurnLog turn(@Nullable String threadId, String turnId) {
        TurnLog log = find(turnId);
        if (log != null) {
            log.belongsTo(threadId);
            return log;
        }
        log = this.logs.turn(threadId, turnId, this.newTurn);
        TransportClosedException cause = this.disconnected;
        Suspension waiting = this.suspension;
        if (cause != null) {
            lose(log, reason(cause), cause);
        } else if (this.logs.isForgotten(turnId)) {
            lose(log, "The turn has ended and its events are no longer kept", null);
        } else if (waiting != null) {
            suspend(log, waiting);
            if (this.suspension != waiting) {
                log.unsuspend(waiting);
            }
        }
        return log;
    }

    /** Appends what the server has told of a turn when it was asked; false when the turn has ended. Any thread. */
    public boolean append(TurnLog log, WireMethod method, byte[] params) {
        Payload event = Payload.of(method, params);
        boolean appended = appendOrEnd(log, event);
        log.signal();
        this.logs.keepLimits();
        return appended;
    }

    /** A suspended turn has been found running: it goes on. */
    public void unsuspend(TurnLog log) {
        Suspension reason = log.suspension();
        if (reason != null) {
            log.unsuspend(reason);
        }
    }

    /** The log of a turn for somebody who wants its events: it is kept until its retention has passed. */
    public TurnLog claim(@Nullable String threadId, String turnId) {
        TurnLog log = turn(threadId, turnId);
        log.claim();
        return log;
    }

    /** The log of a turn, or null when there is none (any more). */
    public @Nullable TurnLog find(String turnId) {
        return this.logs.findTurn(turnId);
    }

    /** The log of a thread, made when it does not exist yet. Any thread. */
    public EventLog thread(String threadId) {
        return this.logs.thread(threadId);
    }

    /** Opens a cursor behind what a thread has had so far; the log stays as long as the cursor is open. Any thread. */
    public Cursor threadCursor(String threadId) {
        return this.logs.threadCursor(threadId);
    }

    /** The log of what belongs to no thread. */
    public EventLog global() {
        return this.logs.global();
    }

    /** Appends an event of ours to the log that a server request belongs to, and wakes its readers. Any thread. */
    public void append(@Nullable String threadId, @Nullable String turnId, WireMethod method, byte[] params) {
        Payload event = Payload.of(method, params);
        if (turnId != null) {
            TurnLog log = turn(threadId, turnId);
            if (log.appendLive(event)) {
                log.signal();
                return;
            }
        }
        EventLog log = (threadId != null) ? thread(threadId) : global();
        log.append(event, turnId != null);
        log.signal();
        this.logs.keepLimits();
    }

    /** Removes what is over and has been kept long enough, and empties what nobody wants. Any thread. */
    public void sweep() {
        this.logs.sweep();
    }

    /** Figures at this moment. Any thread. */
    public RouterSnapshot snapshot() {
        return this.logs.snapshot(Arrays.stream(this.counts).boxed().toList());
    }
}
