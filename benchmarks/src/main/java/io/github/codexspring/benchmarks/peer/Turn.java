package io.github.codexspring.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** A turn that has been started. */
@FunctionalInterface
interface Turn {

    /**
     * Has the turn read to its end by a consumer of its own and returns at once. Then the callback is called once, with
     * what went wrong or null.
     */
    void read(Tally tally, Ended ended);

    /** A turn that is read by a thread of its own. */
    static Turn onThread(ConsumerThreads threads, BlockingRead read) {
        return (tally, ended) -> threads.start(() -> {
            Throwable failure = null;
            try {
                read.run(tally);
            } catch (Throwable ex) {
                failure = ex;
            }
            ended.accept(failure);
        });
    }

    /** Is told that a turn has been read. */
    @FunctionalInterface
    interface Ended {

        void accept(@Nullable Throwable failure);
    }

    /** Reads a turn and returns at its end. */
    @FunctionalInterface
    interface BlockingRead {

        void run(Tally tally) throws Exception;
    }
}
