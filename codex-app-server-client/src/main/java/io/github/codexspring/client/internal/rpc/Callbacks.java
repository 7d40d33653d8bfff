package io.github.codexspring.client.internal.rpc;

/** User code that a batch of messages has led to: some callbacks, each to be run once. */
public interface Callbacks extends Runnable {

    /** Runs those that nobody has begun, one after the other. User code, which may block; what it throws is logged. */
    @Override
    void run();

    /** Leaves those that nobody has begun to other threads, if there are any to be had. Any thread, also while they run. */
    void handOver();
}
