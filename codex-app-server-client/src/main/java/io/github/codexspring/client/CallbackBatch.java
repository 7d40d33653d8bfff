package io.github.codexspring.client;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.rpc.Callbacks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Callbacks for the thread that has read what they are about; the rest of them goes to others when one lasts too long. */
final class CallbackBatch implements Callbacks {

    private static final Logger logger = LoggerFactory.getLogger(CallbackBatch.class);

    private final List<Runnable> tasks;

    private final @Nullable ClassLoader loader;

    private final Consumer<Runnable> others;

    private final AtomicInteger next = new AtomicInteger();

    /** Creates it; the tasks see the classes of {@code loader}, and {@code others} has one run by another thread. */
    CallbackBatch(List<Runnable> tasks, @Nullable ClassLoader loader, Consumer<Runnable> others) {
        this.tasks = tasks;
        this.loader = loader;
        this.others = others;
    }

    private @Nullable Runnable next() {
        int index = this.next.getAndIncrement();
        return (index < this.tasks.size()) ? this.tasks.get(index) : null;
    }

    @Override
    public void run() {
        Thread.currentThread().setContextClassLoader(this.loader);
        Runnable task;
        while ((task = next()) != null) {
            try {
                task.run();
            } catch (Throwable ex) { // user code may throw checked ones, too
                logger.error("A callback failed", ex);
            }
        }
    }

    @Override
    public void handOver() {
        Runnable task;
        while ((task = next()) != null) {
            try {
                this.others.accept(task);
            } catch (Throwable ex) { // it may have been run here for want of threads
                logger.error("A callback failed", ex);
            }
        }
    }
}
