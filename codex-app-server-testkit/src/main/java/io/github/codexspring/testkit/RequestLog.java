package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The newest requests, bounded by number and bytes, and the count of all. Guarded by itself. */
final class RequestLog {

    private static final int MAX_REQUESTS = 1_000;

    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private final Deque<ModelRequest> newest = new ArrayDeque<>();

    private long bytes;

    private long count;

    synchronized void add(ModelRequest request) {
        this.newest.add(request);
        this.bytes += request.bytes();
        this.count++;
        while (this.newest.size() > 1 && (this.newest.size() > MAX_REQUESTS || this.bytes > MAX_BYTES)) {
            this.bytes -= this.newest.remove().bytes();
        }
        notifyAll();
    }

    synchronized List<ModelRequest> newest() {
        return List.copyOf(this.newest);
    }

    synchronized long count() {
        return this.count;
    }

    List<ModelRequest> await(long wanted, Duration timeout) {
        Waiting.orThrow(
                () -> reached(wanted, timeout),
                () -> "Only " + count() + " of " + wanted + " model requests within " + timeout);
        return newest();
    }

    private synchronized boolean reached(long wanted, Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        long left;
        while (this.count < wanted && (left = end - System.nanoTime()) > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return this.count >= wanted;
    }
}
