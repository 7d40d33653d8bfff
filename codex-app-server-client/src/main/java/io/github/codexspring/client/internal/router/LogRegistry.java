package io.github.codexspring.client.internal.router;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logs there are, and how long and how large they may be. Safe for any thread. */
final class LogRegistry {

    private static final Logger logger = LoggerFactory.getLogger(LogRegistry.class);

    private static final int MAX_FORGOTTEN = 4096;

    /** Turns and threads nobody asks for whose emptied logs are kept, so that a later reader sees a gap. */
    private static final int MAX_TOMBSTONES = 4096;

    private static final int SWEEP_EVERY_LOGS = 1024;

    private final RouterLimits limits;

    private final Map<String, TurnLog> turns = new ConcurrentHashMap<>();

    private final Map<String, EventLog> threads = new ConcurrentHashMap<>();

    private final EventLog global;

    /** Turns that have ended and been removed: what is still said of them is late. */
    private final Set<String> forgotten = Collections.synchronizedSet(Collections.newSetFromMap(new BoundedMap()));

    /** Turns in the order of their ends, but for those that were read when room was made. */
    private final Queue<TurnLog.Link> ended = new ConcurrentLinkedQueue<>();

    private final Consumer<TurnLog.Link> onEnd = this.ended::add;

    /** Ended turns that have given up their deltas already. */
    private final Queue<TurnLog.Link> withoutDeltas = new ArrayDeque<>();

    private final LogTotals totals = new LogTotals();

    private final AtomicInteger created = new AtomicInteger();

    LogRegistry(RouterLimits limits) {
        this.limits = limits;
        this.global = new EventLog(Scope.GLOBAL, limits.scopeLogBytes(), this.totals);
    }

    Collection<TurnLog> turns() {
        return this.turns.values();
    }

    @Nullable
    TurnLog findTurn(String turnId) {
        return this.turns.get(turnId);
    }

    boolean isForgotten(String turnId) {
        return this.forgotten.contains(turnId);
    }

    /** The log of a turn; who makes it tells {@code listener}, who is to find the thread in it. */
    TurnLog turn(@Nullable String threadId, String turnId, Consumer<TurnLog> listener) {
        TurnLog fresh = new TurnLog(turnId, this.limits.turnLogBytes(), this.totals, this.onEnd);
        fresh.belongsTo(threadId);
        TurnLog present = this.turns.putIfAbsent(turnId, fresh);
        if (present != null) {
            present.belongsTo(threadId);
            return present;
        }
        try {
            listener.accept(fresh);
        } catch (RuntimeException | Error ex) {
            logger.error("The listener could not be told of turn {}", turnId, ex);
        }
        this.created.incrementAndGet();
        return fresh;
    }

    EventLog thread(String threadId) {
        EventLog log = this.threads.get(threadId);
        if (log == null) {
            log = this.threads.computeIfAbsent(threadId, (id) -> newThreadLog());
            this.created.incrementAndGet();
        }
        return log;
    }

    /** Logs of threads that somebody reads, by the id of the thread. */
    Map<String, EventLog> watchedThreads() {
        return this.threads.entrySet().stream()
                .filter((entry) -> entry.getValue().watched())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private EventLog newThreadLog() {
        return new EventLog(Scope.THREAD, this.limits.scopeLogBytes(), this.totals);
    }

    Cursor threadCursor(String threadId) {
        AtomicReference<Cursor> cursor = new AtomicReference<>();
        // The lock first: the reading thread has it when it looks into the map.
        this.totals.locked(() -> this.threads.compute(threadId, (id, log) -> {
            EventLog present = (log != null) ? log : newThreadLog();
            cursor.set(present.cursorAtEnd());
            return present;
        }));
        return cursor.get();
    }

    EventLog global() {
        return this.global;
    }

    LogTotals totals() {
        return this.totals;
    }

    /** Keeps the limits; the reading thread, which has the lock during a read, does it at the end of the batch. */
    void keepLimits() {
        if (this.totals.isLocked()) {
            return;
        }
        if (this.created.get() >= SWEEP_EVERY_LOGS) {
            // A server that names ever new turns and threads does not have to wait for the timer.
            sweep();
        }
        if (this.totals.bytes() > this.limits.totalBytes()) {
            reclaim();
        }
    }

    /**
     * Makes room when all logs together are too large: first by the deltas of ended turns that nobody reads, the longest
     * ended first unless they were read before, then by the rest of these, and only then by what is oldest in the largest logs.
     */
    private synchronized void reclaim() {
        long target = this.limits.totalBytes() - this.limits.totalBytes() / 16;
        giveUp(this.ended, target, (log) -> {
            log.shed();
            this.withoutDeltas.add(log.link());
        });
        giveUp(this.withoutDeltas, target, (log) -> log.empty(true, DropReason.OVERFLOW));
        Set<EventLog> stuck = Collections.newSetFromMap(new IdentityHashMap<>());
        EventLog log;
        while (this.totals.bytes() > target && (log = largest(stuck)) != null) {
            if (!shrink(log, target)) {
                stuck.add(log);
            }
        }
    }

    /** Takes what they have from turns that nobody reads; those that are read come behind the others. */
    private void giveUp(Queue<TurnLog.Link> turns, long target, Consumer<TurnLog> what) {
        List<TurnLog.Link> read = new ArrayList<>();
        TurnLog.Link link;
        try {
            while (this.totals.bytes() > target && (link = turns.poll()) != null) {
                TurnLog log = link.log();
                if (log != null && log.watched()) {
                    read.add(link);
                } else if (log != null) {
                    what.accept(log);
                }
            }
        } finally {
            turns.addAll(read);
        }
    }

    /** Halves a log; false when that makes no difference. */
    private boolean shrink(EventLog log, long target) {
        long before = log.bytes();
        boolean going = true;
        while (going && this.totals.bytes() > target && log.bytes() > before / 2) {
            going = log.evictOldest();
        }
        if (!going) {
            log.empty(log instanceof TurnLog turn && !turn.active(), DropReason.OVERFLOW);
        }
        return log.bytes() < before;
    }

    private @Nullable EventLog largest(Set<EventLog> except) {
        return Stream.of(Stream.of(this.global), this.threads.values().stream(), this.turns.values().stream())
                .<EventLog>flatMap((logs) -> logs)
                .filter((log) -> !except.contains(log))
                .max(Comparator.comparingLong(EventLog::bytes))
                .orElse(null);
    }

    /** Removes what is over and has been kept long enough, and empties what nobody wants. */
    synchronized void sweep() {
        this.created.set(0);
        this.ended.removeIf((link) -> link.log() == null);
        this.withoutDeltas.removeIf((link) -> link.log() == null);
        List<TurnLog> unclaimed = new ArrayList<>();
        for (TurnLog log : this.turns.values()) {
            if (log.nanosSinceEnd() > this.limits.retention().toNanos()) {
                remove(log);
            } else if (!log.claimed() && !log.watched()) {
                unclaimed.add(log);
            }
        }
        sweepUnclaimed(unclaimed);
        sweepThreads();
    }

    private void sweepUnclaimed(List<TurnLog> logs) {
        int keeping = 0;
        for (TurnLog log : logs) {
            if (log.hasEvents()) {
                boolean old = log.idleNanos() > this.limits.unclaimedTtl().toNanos();
                if (old || ++keeping > this.limits.maxUnclaimed()) {
                    log.emptyUnclaimed(old ? DropReason.EXPIRED : DropReason.UNCLAIMED);
                }
            }
        }
        stalest(logs, logs.size() - MAX_TOMBSTONES).stream()
                .filter((log) -> !log.claimed() && !log.watched())
                .forEach(this::remove);
    }

    private void remove(TurnLog log) {
        MessageRouter.lose(log, "Nobody had asked for the turn, and too many others came after it", null);
        log.remove();
        this.forgotten.add(log.turnId());
        this.turns.remove(log.turnId(), log);
    }

    private void sweepThreads() {
        long retention = this.limits.retention().toNanos();
        removeThreads((log) -> !log.watched() && log.idleNanos() > retention);
        if (this.threads.size() > MAX_TOMBSTONES) {
            Set<EventLog> excess = Set.copyOf(stalest(
                    this.threads.values().stream()
                            .filter((log) -> !log.watched())
                            .toList(),
                    this.threads.size() - MAX_TOMBSTONES));
            removeThreads((log) -> !log.watched() && excess.contains(log));
        }
    }

    private void removeThreads(Predicate<EventLog> which) {
        for (String threadId : this.threads.keySet()) {
            this.totals.locked(() -> this.threads.computeIfPresent(threadId, (id, log) -> {
                if (!which.test(log)) {
                    return log;
                }
                log.discard();
                return null;
            }));
        }
    }

    private static <L extends EventLog> List<L> stalest(List<L> logs, int count) {
        if (count <= 0) {
            return List.of();
        }
        Map<L, Long> idle = new IdentityHashMap<>();
        logs.forEach((log) -> idle.put(log, log.idleNanos()));
        Comparator<L> byIdle = Comparator.comparing(idle::get);
        return logs.stream().sorted(byIdle.reversed()).limit(count).toList();
    }

    RouterSnapshot snapshot(List<Long> notificationsByMethod) {
        int active = 0;
        int unclaimed = 0;
        int retained = 0;
        long unclaimedEvents = 0;
        long unreadOfTurns = 0;
        for (TurnLog log : turns()) {
            unreadOfTurns += log.unread();
            if (!log.claimed()) {
                unclaimed++;
                unclaimedEvents += log.nextSequence() - log.firstSequence();
            } else if (log.active()) {
                active++;
            } else {
                retained++;
            }
        }
        long unreadOfThreads =
                this.threads.values().stream().mapToLong(EventLog::unread).sum();
        return new RouterSnapshot(
                active,
                unclaimed,
                retained,
                this.threads.size(),
                this.totals.bytes(),
                unclaimedEvents,
                Map.of(
                        Scope.TURN, figures(Scope.TURN, unreadOfTurns),
                        Scope.THREAD, figures(Scope.THREAD, unreadOfThreads),
                        Scope.GLOBAL, figures(Scope.GLOBAL, this.global.unread())),
                notificationsByMethod);
    }

    private RouterSnapshot.ScopeFigures figures(Scope scope, long unread) {
        Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
        for (DropReason reason : DropReason.values()) {
            dropped.put(reason, this.totals.dropped(scope, reason));
        }
        return new RouterSnapshot.ScopeFigures(
                unread,
                Map.copyOf(dropped),
                this.totals.coalesced(scope),
                this.totals.waits(scope),
                this.totals.waitNanos(scope));
    }

    private static final class BoundedMap extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MAX_FORGOTTEN;
        }
    }
}
