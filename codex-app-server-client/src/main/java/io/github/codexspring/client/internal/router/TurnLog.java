package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/** The log of one turn. It ends with exactly one terminal event; what comes later belongs to the thread's log. */
public final class TurnLog extends EventLog {

    private final String turnId;

    private final byte[] turnIdBytes;

    private final Consumer<Link> onEnd;

    private final DeltaDecoder deltas = new DeltaDecoder();

    private final long createdNanos = System.nanoTime();

    private final CompletableFuture<Void> started = new CompletableFuture<>();

    private final CompletableFuture<LogEntry> terminal = new CompletableFuture<>();

    private volatile @Nullable String threadId;

    private volatile long terminalSequence;

    private volatile long terminalNanos;

    private final AtomicInteger claims = new AtomicInteger();

    private volatile boolean own;

    private volatile boolean holed;

    private volatile boolean removed;

    private final Link link = new Link(this);

    private volatile @Nullable Suspension suspension;

    private volatile @Nullable Throwable lostCause;

    /** Items that were started and not completed; written with the producers' lock. */
    private volatile int openItems;

    /** Leads to a log until it is removed; holding it keeps no log in memory. */
    static final class Link {

        private volatile @Nullable TurnLog log;

        private Link(TurnLog log) {
            this.log = log;
        }

        /** The log, or null when it was removed. */
        @Nullable
        TurnLog log() {
            return this.log;
        }
    }

    /** Creates a log; {@code onEnd} is told of the turn's end, must be quick and must not throw. */
    TurnLog(String turnId, long limit, LogTotals totals, Consumer<Link> onEnd) {
        super(Scope.TURN, limit, totals);
        this.onEnd = onEnd;
        this.turnId = turnId;
        this.turnIdBytes = turnId.getBytes(StandardCharsets.UTF_8);
    }

    /** Appends unless the turn has ended; false when it has. */
    boolean appendLive(Payload event) {
        boolean acquired = totals().acquire();
        try {
            if (this.terminalSequence != 0) {
                return false;
            }
            appendLocked(event);
            countItems(event.method());
        } finally {
            totals().release(acquired);
        }
        if (event.method() == WireMethod.TURN_STARTED) {
            this.started.complete(null);
        }
        return true;
    }

    private void countItems(WireMethod method) {
        if (method == WireMethod.ITEM_STARTED) {
            this.openItems++;
        } else if (method == WireMethod.ITEM_COMPLETED && this.openItems > 0) {
            this.openItems--;
        }
    }

    /** Appends the terminal event; false when the turn has one already. */
    boolean end(Payload event) {
        LogEntry entry;
        boolean acquired = totals().acquire();
        try {
            if (this.terminalSequence != 0) {
                return false;
            }
            long sequence = nextSequence();
            appendLocked(event);
            this.terminalNanos = System.nanoTime();
            this.terminalSequence = sequence;
            byte[] params = Arrays.copyOfRange(event.source(), event.from(), event.to());
            entry = new LogEntry(Scope.TURN, sequence, event.template(), params, 0, params.length, event.arrival());
        } finally {
            totals().release(acquired);
        }
        this.suspension = null;
        this.onEnd.accept(this.link);
        this.started.complete(null);
        this.terminal.complete(entry);
        return true;
    }

    @Override
    boolean endsBefore(long sequence) {
        long last = this.terminalSequence;
        return last != 0 && sequence > last;
    }

    /** Id of the turn. */
    public String turnId() {
        return this.turnId;
    }

    byte[] turnIdBytes() {
        return this.turnIdBytes;
    }

    /** Id of the turn's thread, or null while no message has named it. */
    public @Nullable String threadId() {
        return this.threadId;
    }

    /** Keeps the thread that a message has named, the first one. */
    void belongsTo(@Nullable String threadId) {
        if (threadId != null && this.threadId == null) {
            this.threadId = threadId;
        }
    }

    /** Decodes the deltas of this turn. */
    public DeltaDecoder deltas() {
        return this.deltas;
    }

    /** Completed with {@code turn/started}, or the end; on the thread that appends. */
    public CompletableFuture<Void> started() {
        return this.started;
    }

    /** Completed with the terminal event; on the thread that appends. */
    public CompletableFuture<LogEntry> terminal() {
        return this.terminal;
    }

    /** Somebody has asked for this turn, so its events are kept until its retention has passed. */
    public void claim() {
        this.claims.incrementAndGet();
    }

    /** This client has started the turn. */
    public void own() {
        this.own = true;
    }

    /** Whether this client has started the turn: others are for others to end. */
    public boolean isOwn() {
        return this.own;
    }

    /** Whether somebody has asked for this turn. */
    public boolean claimed() {
        return claims() > 0;
    }

    /** How often somebody has asked for this turn. */
    public int claims() {
        return this.claims.get();
    }

    /** Whether events were given up that a result needs, or never came. */
    public boolean incomplete() {
        return this.holed || itemsLost();
    }

    /** An event of this turn has not come through. */
    public void holed() {
        this.holed = true;
    }

    /** Whether there is anything to give up: a terminal event is kept. */
    boolean hasEvents() {
        return nextSequence() - firstSequence() > (active() ? 0 : 1);
    }

    void emptyUnclaimed(DropReason reason) {
        empty(!active(), reason);
    }

    /** Whether the turn has not ended. */
    public boolean active() {
        return this.terminalSequence == 0;
    }

    /** Whether every item that was started has been completed, so that the end is what comes next, or a new item. */
    public boolean itemsDone() {
        return this.openItems == 0;
    }

    /** What the turn waits for since its connection has ended, or null. */
    public @Nullable Suspension suspension() {
        return this.suspension;
    }

    /** The turn waits to be reconciled; false when it does already or has ended. */
    boolean suspend(Suspension reason) {
        boolean acquired = totals().acquire();
        try {
            if (this.terminalSequence != 0 || this.suspension != null) {
                return false;
            }
            this.suspension = reason;
            return true;
        } finally {
            totals().release(acquired);
        }
    }

    /** The turn goes on. */
    void unsuspend(Suspension reason) {
        totals().locked(() -> {
            if (this.suspension == reason) {
                this.suspension = null;
            }
        });
    }

    /** What the turn was lost by, or null. */
    public @Nullable Throwable lostCause() {
        return this.lostCause;
    }

    void lostBy(@Nullable Throwable cause) {
        this.lostCause = cause;
    }

    /** Nanoseconds since the terminal event, or -1 before it. */
    long nanosSinceEnd() {
        return (this.terminalSequence == 0) ? -1 : System.nanoTime() - this.terminalNanos;
    }

    /** Nanoseconds since the last event. */
    public long quietNanos() {
        return idleNanos();
    }

    /** Whether the turn was first heard of before that moment. */
    public boolean isOlderThan(long nanoTime) {
        return this.createdNanos - nanoTime < 0;
    }

    /** Nanoseconds since the turn was first heard of. */
    public long ageNanos() {
        return System.nanoTime() - this.createdNanos;
    }

    Link link() {
        return this.link;
    }

    /** Whether the client has forgotten the turn. */
    boolean removed() {
        return this.removed;
    }

    void remove() {
        this.removed = true;
        this.link.log = null;
        retire();
    }
}
