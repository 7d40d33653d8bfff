package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
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
 * server says that it runs; one that lasts too long is interrupted.
 */
final class Watchdog {

    /**
     * How long turns may be, and how long they may be quiet.
     *
     * @param turn how long a turn may last, or null for ever
     * @param idle how long a turn may be without an event before it is asked after, or null for ever
     * @param done how long a turn may be without an event when all of its items are completed
     * @param reconcile how long it may remain unknown what became of a turn
     */
    record Limits(@Nullable Duration turn, @Nullable Duration idle, Duration done, Duration reconcile) {}

    private static final Logger logger = LoggerFactory.getLogger(Watchdog.class);

    private final MessageRouter router;

    private final Supplier<@Nullable Connection> connection;

    private final Reconciler reconciler;

    private final ExecutorService executor;

    private final Limits limits;

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
        Watch watch = this.watches.computeIfAbsent(log, (fresh) -> new Watch());
        if (watch.busy) {
            return;
        }
        if (isOver(this.limits.turn(), log.ageNanos())) {
            watch.run(() -> tooLong(usable, log, watch));
        } else {
            long quiet = Math.min(log.quietNanos(), System.nanoTime() - watch.askedNanos);
            if (isOver(this.limits.idle(), quiet) || (log.itemsDone() && isOver(this.limits.done(), quiet))) {
                watch.run(() -> ask(usable, log, watch));
            }
        }
    }

    private static boolean isOver(@Nullable Duration limit, long nanos) {
        return limit != null && nanos > limit.toNanos();
    }

    private void ask(Connection usable, TurnLog log, Watch watch) {
        try {
            this.reconciler.inspect(usable, log);
            watch.answered();
        } catch (TransportClosedException ex) {
            logger.debug("The connection ended while turn {} was asked after", log.turnId(), ex);
        } catch (RequestTimeoutException ex) {
            watch.unanswered();
            loseIfOver(log, watch, "The app-server does not answer", ex);
        } catch (CodexException ex) {
            logger.warn("Turn {} is quiet, and could not be asked after", log.turnId(), ex);
            watch.unanswered();
            loseIfOver(log, watch, "The app-server does not say whether the turn runs", ex);
        }
    }

    private void tooLong(Connection usable, TurnLog log, Watch watch) {
        try {
            if (!watch.interrupted) {
                logger.warn("Turn {} has lasted longer than {}; it is interrupted", log.turnId(), this.limits.turn());
                watch.unanswered();
                watch.interrupted = this.reconciler.interrupt(usable, log);
            }
        } catch (CodexException ex) {
            logger.debug("The interrupt of turn {} did not work; it is tried again", log.turnId(), ex);
        }
        ask(usable, log, watch);
        if (log.active()) {
            watch.unanswered();
            loseIfOver(log, watch, "The turn had to end within " + this.limits.turn() + " and did not end", null);
        }
    }

    private void loseIfOver(TurnLog log, Watch watch, String reason, @Nullable Throwable cause) {
        if (isOver(this.limits.reconcile(), watch.unansweredNanos())) {
            MessageRouter.lose(log, reason, cause);
        }
    }

    /** What is known of one turn. Written by the one task that is under way for it. */
    private final class Watch {

        private volatile boolean busy;

        private volatile boolean interrupted;

        private volatile long askedNanos = System.nanoTime();

        private volatile long unansweredSince;

        void run(Runnable task) {
            this.busy = true;
            try {
                Watchdog.this.executor.execute(() -> {
                    try {
                        task.run();
                    } finally {
                        this.askedNanos = System.nanoTime();
                        this.busy = false;
                    }
                });
            } catch (RejectedExecutionException ex) {
                logger.debug("The client is being closed, which ends its turns", ex);
            }
        }

        void answered() {
            if (!this.interrupted) {
                this.unansweredSince = 0;
            }
        }

        void unanswered() {
            if (this.unansweredSince == 0) {
                this.unansweredSince = System.nanoTime();
            }
        }

        long unansweredNanos() {
            return (this.unansweredSince == 0) ? 0 : System.nanoTime() - this.unansweredSince;
        }
    }
}
