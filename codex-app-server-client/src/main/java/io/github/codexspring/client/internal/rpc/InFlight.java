package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.TransportClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one connection. At most {@value #LIMIT} are with the server, of which {@value #RESERVED} places are kept
 * for interrupts, steers and reads that reconcile; the rest wait here in order. A server that is flooded drops answers.
 *
 * <p>A request that was given up after it was written is still with the server, so it keeps its place until its answer
 * comes or its own timeout, {@link #LONGEST_HOLD} at most, has passed once more; at most {@value #MOST_HELD} places are
 * kept so, the oldest is given back for the next.
 */
final class InFlight {

    static final int LIMIT = 64;

    static final int RESERVED = 8;

    static final int MOST_HELD = (LIMIT - RESERVED) / 2;

    static final Duration LONGEST_HOLD = Duration.ofSeconds(60);

    private static final int MOST_REMEMBERED = 1024;

    /** What the outside does for it. */
    interface Outside {

        /**
         * Writes a request; called under the lock so that the order of ids is the order on the wire. False when nothing can
         * be written any more.
         */
        boolean write(long id, Call call);

        /** Takes a request that was given up back; false when it has been written. */
        boolean withdraw(Call call);

        /** Runs a task after a time, on any thread. */
        void later(Duration delay, Runnable task);
    }

    private final Outside outside;

    private final Map<Long, Call> sent = new HashMap<>();

    private final Deque<Call> waiting = new ArrayDeque<>();

    private final Deque<Call> waitingPriority = new ArrayDeque<>();

    /** Given up, but with the server as far as we know; oldest first. */
    private final Map<Long, Call.ResultHook> held = new LinkedHashMap<>();

    /** Given up, and their places given back without an answer; oldest first. */
    private final Map<Long, Call.ResultHook> overdue = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Call.ResultHook> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private long nextId = 1;

    private @Nullable TransportClosedException closed;

    InFlight(Outside outside) {
        this.outside = outside;
    }

    void submit(Call call) {
        TransportClosedException failure;
        synchronized (this) {
            failure = this.closed;
            if (failure == null) {
                call.waitingFor("waiting for one of " + LIMIT + " places in flight");
                (call.priority() ? this.waitingPriority : this.waiting).add(call);
                promote();
            }
        }
        if (failure != null) {
            endUnsent(call, failure);
            return;
        }
        call.promise().whenComplete((reply, ex) -> {
            if (ex != null) {
                forget(call);
            }
        });
    }

    /** Takes the call that an answer belongs to; null when nobody waits for it. */
    @Nullable
    Call take(long id) {
        synchronized (this) {
            Call call = this.sent.remove(id);
            promote();
            return call;
        }
    }

    /** What looks at the answer to a request that was given up; null when no such request is known. */
    synchronized Call.@Nullable ResultHook hookOfGivenUp(long id) {
        Call.ResultHook hook = this.held.get(id);
        return (hook != null) ? hook : this.overdue.get(id);
    }

    /** What an answer is that nobody waits for; a late one gives its place back. */
    synchronized Oddities.Kind unexpected(long id) {
        if (this.held.remove(id) != null) {
            promote();
            return Oddities.Kind.LATE_ANSWER;
        }
        if (this.overdue.remove(id) != null) {
            return Oddities.Kind.LATE_ANSWER;
        }
        return (id > 0 && id < this.nextId) ? Oddities.Kind.REPEATED_ANSWER : Oddities.Kind.UNKNOWN_ANSWER;
    }

    /** Requests that somebody waits for. */
    synchronized int size() {
        return this.sent.size() + this.waiting.size() + this.waitingPriority.size();
    }

    /** Places that requests hold which were given up. */
    synchronized int held() {
        return this.held.size();
    }

    /** Fails what is with the server, and hands back what was never sent, in order. */
    void failAll(TransportClosedException failure) {
        List<Call> written = new ArrayList<>();
        List<Call> unsent = new ArrayList<>();
        synchronized (this) {
            this.closed = failure;
            this.sent.values().stream()
                    .sorted(Comparator.comparingLong((call) -> call.id))
                    .forEach((call) -> (isUnwritten(call) ? unsent : written).add(call));
            unsent.addAll(this.waitingPriority);
            unsent.addAll(this.waiting);
            this.sent.clear();
            this.waiting.clear();
            this.waitingPriority.clear();
            this.held.clear();
            this.overdue.clear();
        }
        written.forEach((call) -> call.fail(failure));
        unsent.forEach((call) -> endUnsent(call, failure));
    }

    private boolean isUnwritten(Call call) {
        return call.unwritten || this.outside.withdraw(call);
    }

    private static void endUnsent(Call call, TransportClosedException failure) {
        if (!call.handBack()) {
            call.fail(failure);
        }
    }

    private synchronized void forget(Call call) {
        if (call.id == 0) {
            (call.priority() ? this.waitingPriority : this.waiting).remove(call);
        } else if (this.sent.remove(call.id) != null && !this.outside.withdraw(call)) {
            hold(call);
        }
        promote();
    }

    private void hold(Call call) {
        if (this.held.size() == MOST_HELD) {
            giveBack(this.held.keySet().iterator().next());
        }
        this.held.put(call.id, call.hook());
        Duration hold = (call.timeout().compareTo(LONGEST_HOLD) < 0) ? call.timeout() : LONGEST_HOLD;
        this.outside.later(hold, () -> giveBack(call.id));
    }

    private synchronized void giveBack(long id) {
        Call.ResultHook hook = this.held.remove(id);
        if (hook != null) {
            this.overdue.put(id, hook);
            promote();
        }
    }

    private void promote() {
        while (this.sent.size() + this.held.size() < LIMIT) {
            Call call = this.waitingPriority.poll();
            if (call == null && this.sent.size() + this.held.size() < LIMIT - RESERVED) {
                call = this.waiting.poll();
            }
            if (call == null) {
                return;
            }
            if (!call.promise().isDone()) {
                call.id = this.nextId++;
                call.waitingFor("sent, no answer yet");
                this.sent.put(call.id, call);
                call.unwritten = !this.outside.write(call.id, call);
            }
        }
    }
}
