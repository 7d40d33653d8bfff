package io.github.codexspring.benchmarks.peer;

import java.lang.reflect.Method;

/** Starts a thread per consumer. */
enum ConsumerThreads {
    PLATFORM {
        @Override
        void start(Runnable consumer) {
            Thread thread = new Thread(consumer, "consumer");
            thread.setDaemon(true);
            thread.start();
        }
    },

    VIRTUAL {
        @Override
        void start(Runnable consumer) {
            try {
                Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
                start.invoke(null, consumer);
            } catch (ReflectiveOperationException ex) {
                throw new IllegalStateException("Virtual threads need a JDK 21 or later", ex);
            }
        }
    };

    abstract void start(Runnable consumer);
}
