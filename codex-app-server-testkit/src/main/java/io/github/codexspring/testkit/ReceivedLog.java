package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The newest lines of all clients, bounded in number. Guarded by itself. */
final class ReceivedLog {

    private static final int MAX_MESSAGES = 10_000;

    private final Deque<ReceivedMessage> newest = new ArrayDeque<>();

    synchronized void add(ReceivedMessage message) {
        this.newest.add(message);
        if (this.newest.size() > MAX_MESSAGES) {
            this.newest.remove();
        }
        notifyAll();
    }

    synchronized List<ReceivedMessage> newest() {
        return List.copyOf(this.newest);
    }

    List<ReceivedMessage> await(Predicate<ReceivedMessage> condition, int count, Duration timeout) {
        Waiting.orThrow(
                () -> reached(condition, count, timeout),
                () -> "Only " + matching(condition).size() + " of " + count + " such messages within " + timeout
                        + " among " + newest());
        return matching(condition);
    }

    private synchronized List<ReceivedMessage> matching(Predicate<ReceivedMessage> condition) {
        return this.newest.stream().filter(condition).toList();
    }

    private synchronized boolean reached(Predicate<ReceivedMessage> condition, int count, Duration timeout)
            throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        long left;
        while (matching(condition).size() < count) {
            if ((left = end - System.nanoTime()) <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
