package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The one writer of a connection. Whoever has a frame only adds it to a bounded queue; answers to the server go before
 * everything else. A pipe that takes nothing blocks the writer thread and nobody else.
 */
final class Outbound {

    static final int CAPACITY = 4096;

    private final OutputStream out;

    private final Consumer<IOException> onFailure;

    private final Deque<byte[]> urgent = new ArrayDeque<>();

    private final Deque<byte[]> normal = new ArrayDeque<>();

    private boolean stopped;

    Outbound(OutputStream out, Consumer<IOException> onFailure) {
        this.out = out;
        this.onFailure = onFailure;
    }

    /** Adds a frame; false when the queue is full or has been stopped. */
    synchronized boolean offer(byte[] frame) {
        if (this.normal.size() >= CAPACITY) {
            return false;
        }
        return add(this.normal, frame);
    }

    /** Adds a frame of a kind that is bounded elsewhere; false when the queue has been stopped. */
    synchronized boolean offerAlways(byte[] frame, boolean first) {
        return add(first ? this.urgent : this.normal, frame);
    }

    private boolean add(Deque<byte[]> queue, byte[] frame) {
        if (this.stopped) {
            return false;
        }
        queue.add(frame);
        notifyAll();
        return true;
    }

    synchronized void stop() {
        this.stopped = true;
        notifyAll();
    }

    /** Body of the writer thread. */
    void writeAll() {
        try {
            byte[] frame;
            while ((frame = next()) != null) {
                this.out.write(frame);
                if (isEmpty()) {
                    this.out.flush();
                }
            }
        } catch (IOException ex) {
            stop();
            this.onFailure.accept(ex);
        } catch (InterruptedException ex) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    private synchronized byte @Nullable [] next() throws InterruptedException {
        while (!this.stopped && isEmpty()) {
            wait();
        }
        byte[] frame = this.urgent.poll();
        if (frame == null) {
            frame = this.normal.poll();
        }
        return this.stopped ? null : frame;
    }

    private synchronized boolean isEmpty() {
        return this.urgent.isEmpty() && this.normal.isEmpty();
    }
}
