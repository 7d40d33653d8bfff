package io.github.codexspring.client.internal.router;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's reading of a log. It is either idle or scheduled on the executor, never both; a wake-up that comes
 * while it is leaving is seen by the second look it takes.
 */
final class CursorSubscription<E> implements Flow.Subscription, Runnable, Cursor.Waiter {

    private static final Logger logger = LoggerFactory.getLogger(CursorSubscription.class);

    private static final int BATCH = 256;

    private static final int IDLE = 0;

    private static final int SCHEDULED = 1;

    private static final int CLOSED = 2;

    private final Cursor cursor;

    private final long mergeBytes;

    private final Function<LogEntry, E> mapper;

    private final Flow.Subscriber<? super E> subscriber;

    private final Executor executor;

    private final AtomicInteger state = new AtomicInteger(SCHEDULED);

    private final AtomicLong demand = new AtomicLong();

    private volatile @Nullable Throwable failure;

    private boolean subscribed;

    CursorSubscription(
            Cursor cursor,
            long mergeBytes,
            Function<LogEntry, E> mapper,
            Flow.Subscriber<? super E> subscriber,
            Executor executor) {
        this.cursor = cursor;
        this.mergeBytes = mergeBytes;
        this.mapper = mapper;
        this.subscriber = subscriber;
        this.executor = executor;
    }

    void start() {
        this.cursor.waiter(this);
        execute();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            this.failure = new IllegalArgumentException("Requested " + n + " events; ask for one or more (rule 3.9)");
        } else {
            this.demand.accumulateAndGet(n, (have, more) -> (have + more < 0) ? Long.MAX_VALUE : have + more);
        }
        wake();
    }

    @Override
    public void cancel() {
        close();
    }

    /** True for the one who closes it: after a cancellation there is no signal any more. */
    private boolean close() {
        boolean first = this.state.getAndSet(CLOSED) != CLOSED;
        this.cursor.close();
        return first;
    }

    @Override
    public void wake() {
        if (this.state.compareAndSet(IDLE, SCHEDULED)) {
            execute();
        }
    }

    private void execute() {
        try {
            this.executor.execute(this);
        } catch (RuntimeException | Error ex) {
            logger.debug("The executor takes no more work; the stream ends without a signal", ex);
            cancel();
        }
    }

    @Override
    public void run() {
        try {
            drain();
        } catch (Throwable ex) { // user code may throw checked ones, too
            logger.error("A subscriber failed; its stream is cancelled", ex);
            cancel();
        }
    }

    private void drain() {
        if (!this.subscribed) {
            this.subscribed = true;
            this.subscriber.onSubscribe(this);
        }
        long started = System.nanoTime();
        int delivered = 0;
        do {
            long wanted = Math.min(this.demand.get(), BATCH - delivered);
            int before = delivered;
            LogEntry entry;
            while (delivered - before < wanted && isOpen() && (entry = poll()) != null) {
                if (delivered++ == 0) {
                    this.cursor.log().waited(entry, started);
                }
                this.subscriber.onNext(this.mapper.apply(entry));
            }
            int taken = delivered - before;
            this.demand.updateAndGet((have) -> (have == Long.MAX_VALUE) ? have : have - taken);
            if (ended()) {
                return;
            }
            if (delivered == BATCH) {
                execute();
                return;
            }
        } while (staysScheduled());
    }

    private @Nullable LogEntry poll() {
        return (this.mergeBytes > 0) ? this.cursor.pollMerged(this.mergeBytes) : this.cursor.poll();
    }

    private boolean isOpen() {
        return this.state.get() != CLOSED && this.failure == null;
    }

    /** Tells the subscriber of the end once there is one. */
    private boolean ended() {
        if (this.state.get() == CLOSED) {
            return true;
        }
        Throwable failed = this.failure;
        if (failed != null) {
            if (close()) {
                this.subscriber.onError(failed);
            }
            return true;
        }
        if (this.cursor.atEnd()) {
            if (close()) {
                this.subscriber.onComplete();
            }
            return true;
        }
        return false;
    }

    /** Goes to sleep, unless something has come in the meantime. */
    private boolean staysScheduled() {
        this.state.compareAndSet(SCHEDULED, IDLE);
        boolean work = this.failure != null || this.cursor.atEnd() || (this.demand.get() > 0 && this.cursor.ready());
        return work && this.state.compareAndSet(IDLE, SCHEDULED);
    }
}
