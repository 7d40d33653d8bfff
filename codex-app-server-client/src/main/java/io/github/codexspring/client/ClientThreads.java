package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.codexspring.client.internal.rpc.Callbacks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one client beside those of its connection; all daemons, none started before it has work. */
final class ClientThreads {

    private static final Logger logger = LoggerFactory.getLogger(ClientThreads.class);

    private static final int MAX_HANDLERS = 64;

    private static final int MAX_SUPERVISORS = 8;

    private final Executor callbacks;

    private final @Nullable ForkJoinPool ownCallbacks;

    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /** Callbacks that the present thread is about to hand over. */
    private final ThreadLocal<@Nullable List<Runnable>> together = new ThreadLocal<>();

    private final @Nullable ThreadPoolExecutor handlerPool;

    private final Executor handlers;

    private final ThreadPoolExecutor supervisors = pool(MAX_SUPERVISORS, "codex-supervisor");

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("codex-timer"));

    private CompletableFuture<?> inOrder = CompletableFuture.completedFuture(null);

    ClientThreads(@Nullable Executor callbacks) {
        if (callbacks != null) {
            this.ownCallbacks = null;
            this.callbacks = callbacks;
        } else {
            int size = Math.max(4, Runtime.getRuntime().availableProcessors());
            this.ownCallbacks = CallbackThread.pool(size, "codex-callback");
            this.callbacks = this.ownCallbacks;
        }
        ThreadFactory virtual = VirtualThreads.factory("codex-handler");
        if (virtual != null) {
            this.handlerPool = null;
            this.handlers = bounded(virtual);
        } else {
            this.handlerPool = new ThreadPoolExecutor(
                    0, MAX_HANDLERS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), named("codex-handler"));
            this.handlers = this.handlerPool;
        }
        this.timer.setRemoveOnCancelPolicy(true);
        this.timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        this.timer.allowCoreThreadTimeOut(true);
    }

    private static ThreadPoolExecutor pool(int size, String name) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(size, size, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return (task) -> {
            Thread thread = new Thread(task, prefix + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** A thread for each task, so many at a time. */
    private static Executor bounded(ThreadFactory factory) {
        Semaphore free = new Semaphore(MAX_HANDLERS);
        return (task) -> {
            if (!free.tryAcquire()) {
                throw new RejectedExecutionException(MAX_HANDLERS + " handlers are at work");
            }
            factory.newThread(() -> {
                        try {
                            task.run();
                        } finally {
                            free.release();
                        }
                    })
                    .start();
        };
    }

    /** Runs handlers of the server's requests, {@value #MAX_HANDLERS} at a time; refuses more. */
    Executor handlers() {
        return this.handlers;
    }

    /** Runs what asks the server about turns and threads and waits for it. */
    ExecutorService supervisors() {
        return this.supervisors;
    }

    ScheduledThreadPoolExecutor timer() {
        return this.timer;
    }

    /**
     * Runs user code that hangs on futures and publishers. What a user's executor refuses, or comes after the client was
     * closed, gets a thread instead, so that no future stays open.
     */
    void callback(Runnable task) {
        List<Runnable> together = this.together.get();
        if (together != null) {
            together.add(task);
            return;
        }
        try {
            this.callbacks.execute(task);
        } catch (RuntimeException | Error ex) {
            logger.debug("The callback executor takes no more work", ex);
            named("codex-callback-rejected").newThread(task).start();
        }
    }

    /**
     * Runs what wakes readers. All callbacks that come of it are handed over as one, which hands on the others: a thread
     * of ours is woken once instead of for each. They are returned instead where the calling thread may run them. A
     * user's executor gets each by itself, since it may have no other thread.
     */
    @Nullable
    Callbacks together(Runnable wakeUps, boolean idle) {
        if (this.ownCallbacks == null) {
            wakeUps.run();
            return null;
        }
        List<Runnable> tasks = new ArrayList<>();
        this.together.set(tasks);
        boolean returned = false;
        try {
            wakeUps.run();
            returned = idle && !tasks.isEmpty();
        } finally {
            this.together.set(null);
            if (!returned && !tasks.isEmpty()) {
                handOver((tasks.size() == 1) ? tasks.get(0) : () -> handOn(tasks));
            }
        }
        return returned ? new CallbackBatch(tasks, this.loader, this::handOver) : null;
    }

    private void handOn(List<Runnable> tasks) {
        for (Runnable task : tasks.subList(1, tasks.size())) {
            handOver(task);
        }
        tasks.get(0).run();
    }

    /** Where there is no thread to be had at all, late and one after the other is better than never. */
    private void handOver(Runnable task) {
        try {
            callback(task);
        } catch (RuntimeException | Error ex) {
            logger.error("There is no thread for callbacks; they run where they came from", ex);
            task.run();
        }
    }

    /** Runs notifications of the state one after the other. */
    synchronized void inOrder(Runnable task) {
        this.inOrder = this.inOrder.thenRunAsync(task, this::callback).handle((nothing, failure) -> {
            if (failure != null) {
                logger.error("A listener of the client's state failed", failure);
            }
            return task;
        });
    }

    /** Lets every thread end as soon as it has nothing to do; work that comes later is still done. */
    void close() {
        this.timer.shutdownNow();
        this.supervisors.shutdownNow();
        ThreadPoolExecutor handling = this.handlerPool;
        if (handling != null) {
            handling.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
        }
        ForkJoinPool pool = this.ownCallbacks;
        if (pool != null) {
            pool.shutdown();
        }
    }
}
