package io.github.codexspring.client.transport;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Notices a server that is gone though its socket is open: it is sent a ping after each interval, and has to be heard
 * within the timeout behind it. It holds no thread.
 */
final class Heartbeat {

    private final long intervalNanos;

    private final long timeoutNanos;

    private final Runnable ping;

    private final Consumer<Duration> silence;

    private volatile long heardAt;

    private @Nullable CompletableFuture<?> timer;

    private boolean stopped;

    /**
     * Creates a heartbeat that has not been started.
     *
     * @param silence told once how long nothing has been heard
     */
    Heartbeat(Duration interval, Duration timeout, Runnable ping, Consumer<Duration> silence) {
        this.intervalNanos = interval.toNanos();
        this.timeoutNanos = timeout.toNanos();
        this.ping = ping;
        this.silence = silence;
    }

    void start() {
        alive();
        later(this.intervalNanos, this::beat);
    }

    void alive() {
        this.heardAt = System.nanoTime();
    }

    synchronized void stop() {
        this.stopped = true;
        if (this.timer != null) {
            this.timer.cancel(false);
        }
    }

    private void beat() {
        long sentAt = System.nanoTime();
        this.ping.run();
        later(this.timeoutNanos, () -> check(sentAt));
    }

    private void check(long sentAt) {
        long heard = this.heardAt;
        if (heard - sentAt < 0) {
            this.silence.accept(Duration.ofNanos(System.nanoTime() - heard));
        } else {
            later(Math.max(0, this.intervalNanos - this.timeoutNanos), this::beat);
        }
    }

    private synchronized void later(long nanos, Runnable task) {
        if (!this.stopped) {
            CompletableFuture<?> timer =
                    new CompletableFuture<Void>().completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
            timer.thenRunAsync(task);
            this.timer = timer;
        }
    }
}
