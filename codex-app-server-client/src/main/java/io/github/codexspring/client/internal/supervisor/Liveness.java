package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import io.github.codexspring.client.internal.rpc.Connection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices a server that is connected and says nothing any more. While turns are live and nothing at all has come for a
 * time, it is asked for something small; when it leaves that unanswered twice, its connection is ended, and what becomes
 * of its turns is a matter of the next one.
 */
final class Liveness {

    private static final Logger logger = LoggerFactory.getLogger(Liveness.class);

    private static final int MOST_UNANSWERED = 2;

    private final Supplier<@Nullable Connection> connection;

    private final BooleanSupplier hasTurns;

    private final Duration quiet;

    private final Duration requestTimeout;

    private @Nullable Connection watched;

    private long bytes;

    private long sinceNanos;

    private volatile boolean asking;

    private volatile int unanswered;

    Liveness(
            Supplier<@Nullable Connection> connection,
            BooleanSupplier hasTurns,
            Duration quiet,
            Duration requestTimeout) {
        this.connection = connection;
        this.hasTurns = hasTurns;
        this.quiet = quiet;
        this.requestTimeout = requestTimeout;
    }

    /** Looks at the connection; returns at once. Called about every second by one thread. */
    void look() {
        Connection usable = this.connection.get();
        if (usable == null
                || usable != this.watched
                || usable.bytesRead() != this.bytes
                || !this.hasTurns.getAsBoolean()) {
            this.watched = usable;
            this.bytes = (usable != null) ? usable.bytesRead() : 0;
            this.sinceNanos = System.nanoTime();
            this.unanswered = 0;
        } else if (!this.asking && System.nanoTime() - this.sinceNanos > this.quiet.toNanos()) {
            this.asking = true;
            new ThreadRequests(usable, this.requestTimeout)
                    .ping()
                    .whenComplete((reply, failure) -> answered(usable, failure));
        }
    }

    private void answered(Connection usable, @Nullable Throwable failure) {
        boolean silent = failure != null && Supervisor.unwrap(failure) instanceof TimeoutException;
        if (silent && ++this.unanswered >= MOST_UNANSWERED) {
            logger.warn("The app-server has said nothing for {} and does not answer; it is ended", this.quiet);
            usable.giveUp();
        }
        this.asking = false;
    }
}
