package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Connection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after turns that last too long or have become quiet. A quiet one is asked after and left alone as long as the
 * server says that it runs; one of this client's own that lasts too long is interrupted.
 */
final class Watchdog {

    /**
     * How long turns may be, and how long they may be quiet.
     *
     * @param turn how long a turn may last, or null for ever
     * @param done how long a turn may be without an event when all of its items are completed
     * @param quiet how long a turn may be without an event
     * @param reconcile how long it may remain unknown what became of a turn
     */
    record Limits(@Nullable Duration turn, Duration done, Duration quiet, Duration reconcile) {}

    private static final Logger logger = LoggerFactory.getLogger(Watchdog.class);

    /** Questions at a time: threads are left for those that are reconciled and resumed. */
    private static final int MOST_QUESTIONS = 4;

    private final MessageRouter router;

    private final Supplier<@Nullable Connection> connection;

    private final Reconciler reconciler;

    private final ExecutorService executor;

    private final Limits limits;

    private final Semaphore questions = new Semaphore(MOST_QUESTIONS);

    private final Map<TurnLog, Watch> watches = new ConcurrentHashMap<>();

    Watchdog(
            MessageRouter router,
            Supplier<@Nullable Connection> connection,
            Reconciler reconciler,
            ExecutorService executor,
            Limits limits) {
        this.router = router;
        this.connection = connection;
        this.reconciler = reconciler;
        this.executor = executor;
        this.limits = limits;
    }

    /** Looks at every live turn; returns at once. Called about every second by one thread. */
    void look() {
        Connection usable = this.connection.get();
        this.watches.keySet().removeIf((log) -> !log.active());
        if (usable == null) {
            return;
        }
        this.router.liveTurns().filter((log) -> log.suspension() == null).forEach((log) -> look(usable, log));
    }

    private void look(Connection usable, TurnLog log) {
        Watch known = this.watches.get(log);
        if (known != null && known.busy) {
            return;
        }
        if (log.isOwn() && isOver(this.limits.turn(), log.ageNanos())) {
            Watch watch = watch(log);
            watch.run(() -> tooLong(usable, log, watch));
        } else if (isOver(log.itemsDone() ? this.limits.done() : this.limits.quiet(), quietNanos(log, known))) {
            Watch watch = watch(log);
            watch.run(() -> ask(usable, log, watch));
        }
    }

    /** Most turns never need one. */
    private Watch watch(TurnLog log) {
        return this.watches.computeIfAbsent(log, (fresh) -> new Watch(System.nanoTime() - fresh.quietNanos()));
    }

    private static long quietNanos(TurnLog log, @Nullable Watch watch) {
        long quiet = log.quietNanos();
        return (watch != null) ? Math.min(quiet, System.nanoTime() - watch.askedNanos) : quiet;
    }

    private static boolean isOver(@Nullable Duration limit, long nanos) {
        return limit != null && nanos > limit.toNanos();
    }

    /** Only silence is held against the turn: whoever answers, if with an error, may be running it. */
    private void ask(Connection usable, TurnLog log, Watch watch) {
        try {
            this.reconciler.inspect(usable, log);
            watch.silentSince = 0;
        } catch (TransportClosedException ex) {
            logger.debug("The connection ended while turn {} was asked after", log.turnId(), ex);
        } catch (RequestTimeoutException ex) {
            watch.silentSince = (watch.silentSince != 0) ? watch.silentSince : System.nanoTime();
            if (isOver(this.limits.reconcile(), System.nanoTime() - watch.silentSince)) {
                this.reconciler.lose(log, "The app-server does not answer", ex);
            }
        } catch (CodexException ex) {
            watch.silentSince = 0;
            logger.warn("Turn {} is quiet, and the app-server does not say whether it runs", log.turnId(), ex);
        }
    }

    private void tooLong(Connection usable, TurnLog log, Watch watch) {
        if (watch.overdueSince == 0) {
            logger.warn("Turn {} has lasted longer than {}; it is interrupted", log.turnId(), this.limits.turn());
            watch.overdueSince = System.nanoTime();
        }
        try {
            if (!watch.interrupted) {
                this.reconciler.interrupt(usable, log);
                watch.interrupted = true;
            }
        } catch (CodexException ex) {
            logger.debug("The interrupt of turn {} did not work; it is tried again", log.turnId(), ex);
        }
        ask(usable, log, watch);
        if (log.active() && isOver(this.limits.reconcile(), System.nanoTime() - watch.overdueSince)) {
            this.reconciler.lose(log, "The turn had to end within " + this.limits.turn() + " and did not end", null);
        }
    }

    /** What is known of one turn. Written by the one task that is under way for it. */
    private final class Watch {

        private volatile boolean busy;

        private volatile boolean interrupted;

        private volatile long askedNanos;

        private volatile long silentSince;

        private volatile long overdueSince;

        Watch(long askedNanos) {
            this.askedNanos = askedNanos;
        }

        void run(Runnable task) {
            if (!Watchdog.this.questions.tryAcquire()) {
                return;
            }
            this.busy = true;
            try {
                Watchdog.this.executor.execute(() -> {
                    try {
                        task.run();
                    } finally {
                        this.askedNanos = System.nanoTime();
                        this.busy = false;
                        Watchdog.this.questions.release();
                    }
                });
            } catch (RejectedExecutionException ex) {
                logger.debug("The client is being closed, which ends its turns", ex);
            }
        }
    }
}
