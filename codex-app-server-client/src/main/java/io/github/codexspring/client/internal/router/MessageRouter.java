package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Bytes;
import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Puts every message of the server into the log it belongs to. A log comes into being with whatever mentions its turn
 * first, the answer to {@code turn/start} or a notification that overtook it, so that neither is special. It outlives
 * connections.
 */
public final class MessageRouter {

    private static final Logger logger = LoggerFactory.getLogger(MessageRouter.class);

    private static final byte[] NO_NAME = {};

    private static final byte[] NO_PARAMS = {'{', '}'};

    private static final int CACHE_SIZE = 1024;

    private static final int MAX_FORGOTTEN = 4096;

    private final RouterLimits limits;

    private final Map<String, TurnLog> turns = new ConcurrentHashMap<>();

    private final Map<String, EventLog> threads = new ConcurrentHashMap<>();

    private final EventLog global;

    private final @Nullable TurnLog[] cache = new TurnLog[CACHE_SIZE];

    private final List<EventLog> dirty = new ArrayList<>();

    private final long[] counts = new long[WireMethod.count()];

    /** Turns that have ended and been removed: what is still said of them is late. */
    private final Set<String> forgotten = Collections.synchronizedSet(Collections.newSetFromMap(new BoundedMap()));

    private final AtomicLong evictedOfRemoved = new AtomicLong();

    private volatile @Nullable TransportClosedException disconnected;

    private volatile Consumer<TurnLog> newTurn = (log) -> {};

    /** Creates the router. */
    public MessageRouter(RouterLimits limits) {
        this.limits = limits;
        this.global = new EventLog(Scope.GLOBAL, limits.scopeLogBytes());
    }

    /** Sets who is told of every turn when it is first heard of; must be quick, may be the reading thread. */
    public void onNewTurn(Consumer<TurnLog> listener) {
        this.newTurn = listener;
    }

    /** A connection has been made: turns that are heard of from now on can go on. */
    public void connected() {
        this.disconnected = null;
    }

    /** Routes a notification; reading thread only. */
    public void notification(Envelope message) {
        WireMethod method = message.method();
        this.counts[method.index()]++;
        byte[] name = (method == WireMethod.UNKNOWN) ? message.methodName().getBytes(StandardCharsets.UTF_8) : NO_NAME;
        boolean hasParams = message.paramsFrom() >= 0;
        byte[] source = hasParams ? message.bytes() : NO_PARAMS;
        int from = hasParams ? message.paramsFrom() : 0;
        int to = hasParams ? message.paramsTo() : NO_PARAMS.length;
        boolean late = false;
        if (message.hasTurn() && method.route().scope() == Scope.TURN) {
            TurnLog log = (method == WireMethod.TURN_STARTED) ? startedTurn(message) : turnOf(message);
            if (log != null && appendOrEnd(log, message, name, source, from, to)) {
                dirty(log);
                return;
            }
            late = true;
        }
        EventLog log = message.hasThread() ? thread(message.threadId()) : this.global;
        log.append(method, name, source, from, to, message.bodyFrom(), message.bodyTo(), late);
        dirty(log);
    }

    private static boolean appendOrEnd(TurnLog log, Envelope message, byte[] name, byte[] source, int from, int to) {
        return (message.method() == WireMethod.TURN_COMPLETED)
                ? log.end(WireMethod.TURN_COMPLETED, source, from, to)
                : log.appendLive(message.method(), name, source, from, to, message.bodyFrom(), message.bodyTo());
    }

    /**
     * A review is started under an id of its own that nothing else ever mentions; its root is the turn that the caller
     * knows. A root that has ended or is in another thread (goals, sub-agents) is not meant.
     */
    private @Nullable TurnLog startedTurn(Envelope message) {
        TurnLog root = root(message);
        return (root != null
                        && root.active()
                        && message.hasThread()
                        && message.threadId().equals(root.threadId()))
                ? root
                : turnOf(message);
    }

    private @Nullable TurnLog root(Envelope message) {
        try {
            JsonNode root = Json.tree(message.bytes(), message.paramsFrom(), message.paramsTo())
                    .path("turn")
                    .path("rootTurnId");
            return root.isString() ? find(root.stringValue()) : null;
        } catch (JacksonException ex) {
            logger.debug("A 'turn/started' could not be decoded", ex);
            return null;
        }
    }

    /** The log of the turn that a message names, or null when that turn was removed. */
    private @Nullable TurnLog turnOf(Envelope message) {
        byte[] bytes = message.bytes();
        int from = message.turnFrom();
        int to = message.turnTo();
        int slot = Bytes.hash(bytes, from, to) & (CACHE_SIZE - 1);
        TurnLog cached = this.cache[slot];
        if (cached != null
                && !cached.removed()
                && Arrays.equals(cached.turnIdBytes(), 0, cached.turnIdBytes().length, bytes, from, to)) {
            return cached;
        }
        String turnId = message.turnId();
        if (!this.turns.containsKey(turnId) && this.forgotten.contains(turnId)) {
            return null;
        }
        TurnLog log = turn(turnId);
        if (log.threadId() == null && message.hasThread()) {
            log.threadId(message.threadId());
        }
        this.cache[slot] = log;
        return log;
    }

    private void dirty(EventLog log) {
        if (log.markDirty()) {
            this.dirty.add(log);
        }
    }

    /** Wakes the readers of everything that was routed since the last call; reading thread only. */
    public void batchEnd() {
        for (EventLog log : this.dirty) {
            log.signalBatch();
        }
        this.dirty.clear();
    }

    /** The connection has ended: every live turn ends as lost. Any thread, once nothing is routed any more. */
    public void disconnected(TransportClosedException cause) {
        this.disconnected = cause;
        this.turns.values().forEach((log) -> lose(log, reason(cause)));
    }

    private static void lose(TurnLog log, String reason) {
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
        log.end(WireMethod.TURN_LOST, params, 0, params.length);
        log.signal();
    }

    /** The event goes to browsers, so the process's stderr stays out of it. */
    private static String reason(TransportClosedException cause) {
        return (cause.exitCode() != null)
                ? "The app-server ended with exit code " + cause.exitCode()
                : "The connection to the app-server ended";
    }

    /** The log of a turn, made when it does not exist yet. Any thread. */
    public TurnLog turn(String turnId) {
        TurnLog log = this.turns.get(turnId);
        if (log != null) {
            return log;
        }
        TurnLog fresh = new TurnLog(turnId, this.limits.turnLogBytes());
        log = this.turns.putIfAbsent(turnId, fresh);
        if (log == null) {
            log = fresh;
            this.newTurn.accept(fresh);
        }
        TransportClosedException cause = this.disconnected;
        if (cause != null) {
            lose(log, reason(cause));
        } else if (this.forgotten.contains(turnId)) {
            lose(log, "The turn has ended and its events are no longer kept");
        }
        return log;
    }

    /** The log of a turn for somebody who wants its events: it is kept until its retention has passed. */
    public TurnLog claim(@Nullable String threadId, String turnId) {
        TurnLog log = turn(turnId);
        if (threadId != null && log.threadId() == null) {
            log.threadId(threadId);
        }
        log.claim();
        return log;
    }

    /** The log of a turn, or null when there is none (any more). */
    public @Nullable TurnLog find(String turnId) {
        return this.turns.get(turnId);
    }

    /** The log of a thread, made when it does not exist yet. Any thread. */
    public EventLog thread(String threadId) {
        return this.threads.computeIfAbsent(threadId, (id) -> new EventLog(Scope.THREAD, this.limits.scopeLogBytes()));
    }

    /** Opens a cursor behind what a thread has had so far; the log stays as long as the cursor is open. Any thread. */
    public Cursor threadCursor(String threadId) {
        AtomicReference<Cursor> cursor = new AtomicReference<>();
        this.threads.compute(threadId, (id, log) -> {
            EventLog present = (log != null) ? log : new EventLog(Scope.THREAD, this.limits.scopeLogBytes());
            cursor.set(present.cursorAtEnd());
            return present;
        });
        return cursor.get();
    }

    /** The log of what belongs to no thread. */
    public EventLog global() {
        return this.global;
    }

    /** Appends an event of ours to the log that a server request belongs to, and wakes its readers. Any thread. */
    public void append(@Nullable String threadId, @Nullable String turnId, WireMethod method, byte[] params) {
        if (turnId != null) {
            TurnLog log = turn(turnId);
            if (log.appendLive(method, NO_NAME, params, 0, params.length, -1, -1)) {
                log.signal();
                return;
            }
        }
        EventLog log = (threadId != null) ? thread(threadId) : this.global;
        log.append(method, NO_NAME, params, 0, params.length, -1, -1, turnId != null);
        log.signal();
    }

    /** Removes what is over and has been kept long enough, and empties what nobody wants. Timer thread. */
    public void sweep() {
        int unclaimed = 0;
        Iterator<TurnLog> logs = this.turns.values().iterator();
        while (logs.hasNext()) {
            TurnLog log = logs.next();
            boolean watched = log.watched();
            if (log.nanosSinceEnd() > this.limits.retention().toNanos()) {
                log.remove();
                this.forgotten.add(log.turnId());
                uncache(log);
                this.evictedOfRemoved.addAndGet(log.evicted());
                logs.remove();
            } else if (!log.claimed() && !watched && log.hasEvents()) {
                boolean old = log.idleNanos() > this.limits.unclaimedTtl().toNanos();
                if (old || ++unclaimed > this.limits.maxUnclaimed()) {
                    log.emptyUnclaimed();
                }
            }
        }
        for (String threadId : this.threads.keySet()) {
            this.threads.computeIfPresent(threadId, (id, log) -> isStale(log) ? null : log);
        }
    }

    private boolean isStale(EventLog log) {
        return !log.watched() && log.idleNanos() > this.limits.retention().toNanos();
    }

    /** The reading thread may write the same place at this moment; then it only has to look the log up again. */
    private void uncache(TurnLog log) {
        byte[] id = log.turnIdBytes();
        int slot = Bytes.hash(id, 0, id.length) & (CACHE_SIZE - 1);
        if (this.cache[slot] == log) {
            this.cache[slot] = null;
        }
    }

    /** Figures at this moment. Any thread. */
    public RouterSnapshot snapshot() {
        int active = 0;
        int unclaimed = 0;
        int retained = 0;
        long bytes = this.global.bytes();
        long unclaimedEvents = 0;
        long evicted = this.evictedOfRemoved.get() + this.global.evicted();
        long[] unread = new long[Scope.values().length];
        unread[Scope.GLOBAL.ordinal()] = this.global.unread();
        for (TurnLog log : this.turns.values()) {
            bytes += log.bytes();
            evicted += log.evicted();
            unread[Scope.TURN.ordinal()] += log.unread();
            if (!log.claimed()) {
                unclaimed++;
                unclaimedEvents += log.nextSequence() - log.firstSequence();
            } else if (log.active()) {
                active++;
            } else {
                retained++;
            }
        }
        for (EventLog log : this.threads.values()) {
            bytes += log.bytes();
            evicted += log.evicted();
            unread[Scope.THREAD.ordinal()] += log.unread();
        }
        return new RouterSnapshot(
                active,
                unclaimed,
                retained,
                this.threads.size(),
                bytes,
                unclaimedEvents,
                evicted,
                Arrays.stream(unread).boxed().toList(),
                Arrays.stream(this.counts).boxed().toList());
    }

    private static final class BoundedMap extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MAX_FORGOTTEN;
        }
    }
}
