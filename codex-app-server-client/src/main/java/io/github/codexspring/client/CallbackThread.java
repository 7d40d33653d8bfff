package io.github.codexspring.client;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thread that calls users back when they have given no executor. The pool wakes the thread that was busy last, which a
 * queue that all threads wait at does not: with a few events now and then that keeps the slowest hundredth of them several
 * times as fast. A callback that waits for a future gets another thread as a substitute.
 */
final class CallbackThread extends ForkJoinWorkerThread {

    private static final int MOST_WITH_SUBSTITUTES = 64;

    private static final int KEEP_ALIVE_SECONDS = 10;

    private CallbackThread(ForkJoinPool pool, String name, ClassLoader loader) {
        super(pool);
        setName(name);
        setContextClassLoader(loader);
    }

    /** A pool that runs tasks in the order they come in; threads see the classes that the caller sees. */
    static ForkJoinPool pool(int size, String name) {
        AtomicInteger number = new AtomicInteger();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return new ForkJoinPool(
                size,
                (pool) -> new CallbackThread(pool, name + "-" + number.incrementAndGet(), loader),
                null,
                true,
                size,
                Math.max(size, MOST_WITH_SUBSTITUTES),
                1,
                (pool) -> true,
                KEEP_ALIVE_SECONDS,
                TimeUnit.SECONDS);
    }
}
