package io.github.codexspring.client.internal.rpc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.TransportClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Requests of one connection. At most {@value #LIMIT} are with the server, of which {@value #RESERVED} places are kept
 * for interrupts, steers and reads that reconcile; the rest wait here in order. A server that is flooded drops answers.
 */
final class InFlight {

    static final int LIMIT = 64;

    static final int RESERVED = 8;

    /** Writes a request; called under the lock so that the order of ids is the order on the wire. */
    interface Writer {

        void write(long id, Call call);

        /** Takes back what has not been written yet of a call that was given up. */
        void withdraw(Call call);
    }

    private final Writer writer;

    private final Map<Long, Call> sent = new HashMap<>();

    private final Deque<Call> waiting = new ArrayDeque<>();

    private final Deque<Call> waitingPriority = new ArrayDeque<>();

    private long nextId = 1;

    private @Nullable TransportClosedException closed;

    InFlight(Writer writer) {
        this.writer = writer;
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
            call.fail(failure);
            return;
        }
        call.promise().whenComplete((reply, ex) -> {
            if (ex != null) {
                forget(call);
            }
        });
    }

    /** Takes the call that an answer belongs to; null for a late, second or unknown answer. */
    @Nullable
    Call take(long id) {
        synchronized (this) {
            Call call = this.sent.remove(id);
            promote();
            return call;
        }
    }

    synchronized int size() {
        return this.sent.size() + this.waiting.size() + this.waitingPriority.size();
    }

    void failAll(TransportClosedException failure) {
        List<Call> all;
        synchronized (this) {
            this.closed = failure;
            all = new ArrayList<>(this.sent.values());
            all.addAll(this.waitingPriority);
            all.addAll(this.waiting);
            this.sent.clear();
            this.waiting.clear();
            this.waitingPriority.clear();
        }
        all.forEach((call) -> call.fail(failure));
    }

    private synchronized void forget(Call call) {
        if (call.id != 0) {
            if (this.sent.remove(call.id) != null) {
                this.writer.withdraw(call);
            }
        } else {
            (call.priority() ? this.waitingPriority : this.waiting).remove(call);
        }
        promote();
    }

    private void promote() {
        while (this.sent.size() < LIMIT) {
            Call call = this.waitingPriority.poll();
            if (call == null && this.sent.size() < LIMIT - RESERVED) {
                call = this.waiting.poll();
            }
            if (call == null) {
                return;
            }
            if (!call.promise().isDone()) {
                call.id = this.nextId++;
                call.waitingFor("sent, no answer yet");
                this.sent.put(call.id, call);
                this.writer.write(call.id, call);
            }
        }
    }
}
