package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Connection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of the turns of a client that is closed: for a time they may go on, then they are interrupted, so that the
 * server still records them as such. Turns that others have started are left alone.
 */
final class GracefulEnd {

    private static final Logger logger = LoggerFactory.getLogger(GracefulEnd.class);

    private static final Duration MOST_FOR_INTERRUPTS = Duration.ofSeconds(2);

    private final MessageRouter router;

    private final Supplier<@Nullable Connection> connection;

    private final Duration drain;

    private final Duration interrupt;

    GracefulEnd(MessageRouter router, Supplier<@Nullable Connection> connection, Supervision.Deadlines deadlines) {
        this.router = router;
        this.connection = connection;
        this.drain = deadlines.drain();
        Duration half = deadlines.shutdown().dividedBy(2);
        this.interrupt = (half.compareTo(MOST_FOR_INTERRUPTS) < 0) ? half : MOST_FOR_INTERRUPTS;
    }

    /** Waits for the end of the turns, for the drain time and a little at the most. */
    void await() {
        if (!this.drain.isZero()) {
            await(turns(), this.drain);
        }
        List<TurnLog> left = turns();
        Connection usable = this.connection.get();
        if (left.isEmpty() || usable == null) {
            return;
        }
        logger.info("{} turns are interrupted, since the client is closed", left.size());
        ThreadRequests requests = new ThreadRequests(usable, this.interrupt);
        for (TurnLog log : left) {
            String threadId = log.threadId();
            if (threadId != null) {
                requests.interruptLater(threadId, log.turnId());
            }
        }
        await(left, this.interrupt);
    }

    private List<TurnLog> turns() {
        return this.router.liveTurns().filter(TurnLog::isOwn).toList();
    }

    private void await(List<TurnLog> logs, Duration time) {
        CompletableFuture<?>[] ends = logs.stream().map(TurnLog::terminal).toArray(CompletableFuture<?>[]::new);
        Connection usable = this.connection.get();
        if (usable == null) {
            return;
        }
        CompletableFuture<?> all = CompletableFuture.allOf(ends);
        try {
            CompletableFuture.anyOf(all, usable.ended().copy()).get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException ex) {
            logger.debug("Not all turns have ended within {}", time);
        } catch (ExecutionException ex) {
            logger.debug("The end of a turn could not be waited for", ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
