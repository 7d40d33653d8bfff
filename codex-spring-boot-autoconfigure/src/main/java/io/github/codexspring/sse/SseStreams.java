package io.github.codexspring.sse;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import io.github.codexspring.client.AsyncTurnHandle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams and their clock. A place is held until the stream has ended and nobody writes to it any more, so
 * that there are never more writers than places.
 */
final class SseStreams {

    private static final Logger logger = LoggerFactory.getLogger(SseStreams.class);

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

    private static final long MAX_TICK_MILLIS = 1000;

    private final TurnSseSettings settings;

    private final Executor writers;

    private final Semaphore places;

    private final TurnSseStatistics statistics = new TurnSseStatistics();

    private final Set<TurnSseStream> open = ConcurrentHashMap.newKeySet();

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition emptied = this.lock.newCondition();

    private @Nullable ScheduledThreadPoolExecutor clock;

    private volatile boolean accepting = true;

    private volatile boolean running;

    SseStreams(TurnSseSettings settings, Executor writers) {
        this.settings = settings;
        this.writers = writers;
        this.places = new Semaphore(settings.maxStreams());
    }

    /** A new stream, or null when there is no place for it. */
    @Nullable
    SseEmitter open(AsyncTurnHandle turn, @Nullable String resumeAfter) {
        if (!this.places.tryAcquire()) {
            this.statistics.countClosed(SseCloseReason.OVERFLOW);
            return null;
        }
        TurnSseStream stream = new TurnSseStream(this, turn, resumeAfter);
        this.open.add(stream);
        if (!this.accepting) {
            stream.abandon(SseCloseReason.SHUTDOWN);
            return null;
        }
        return stream.emitter();
    }

    TurnSseSettings settings() {
        return this.settings;
    }

    Executor writers() {
        return this.writers;
    }

    TurnSseStatistics statistics() {
        return this.statistics;
    }

    int size() {
        return this.open.size();
    }

    /** Whether streams are opened: from the beginning, since the web server may start first, until they are stopped. */
    boolean isAccepting() {
        return this.accepting;
    }

    boolean isRunning() {
        return this.running;
    }

    void closed(TurnSseStream stream, SseCloseReason reason) {
        this.statistics.countClosed(reason);
        this.lock.lock();
        try {
            this.open.remove(stream);
            this.emptied.signalAll();
        } finally {
            this.lock.unlock();
        }
    }

    void releasePlace() {
        this.places.release();
    }

    void start() {
        this.lock.lock();
        try {
            if (this.running) {
                return;
            }
            ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, (task) -> {
                Thread thread = new Thread(task, "codex-sse-clock");
                thread.setDaemon(true);
                return thread;
            });
            long shortest = Math.min(
                    this.settings.heartbeatInterval().toMillis(),
                    this.settings.writeTimeout().toMillis());
            long tick = Math.max(1, Math.min(MAX_TICK_MILLIS, shortest / 4));
            timer.scheduleWithFixedDelay(this::tick, tick, tick, TimeUnit.MILLISECONDS);
            this.clock = timer;
            this.accepting = true;
            this.running = true;
        } finally {
            this.lock.unlock();
        }
    }

    private void tick() {
        long now = System.nanoTime();
        for (TurnSseStream stream : this.open) {
            try {
                stream.tick(now);
            } catch (RuntimeException ex) {
                logger.warn("The clock of a stream failed", ex);
            }
        }
    }

    void stop() {
        this.accepting = false;
        this.running = false;
        for (TurnSseStream stream : this.open) {
            stream.shutdown();
        }
        awaitEmpty();
        ScheduledThreadPoolExecutor timer = this.clock;
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private void awaitEmpty() {
        long nanos = STOP_TIMEOUT.toNanos();
        this.lock.lock();
        try {
            while (!this.open.isEmpty() && nanos > 0) {
                nanos = this.emptied.awaitNanos(nanos);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        } finally {
            this.lock.unlock();
        }
    }
}
