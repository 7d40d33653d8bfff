package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.transport.UnsendableMessageException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a connection. Whoever has a frame only adds it to a queue; answers to the server go before
 * everything else. Notifications and answers are bounded here, requests by the places in flight: the frame of a request
 * that was given up goes with it. A notification too many is refused; a server that lets so many answers wait does not
 * read, and is given up. A pipe that takes nothing blocks the writer thread and nobody else.
 */
final class Outbound {

    private static final Logger logger = LoggerFactory.getLogger(Outbound.class);

    static final int CAPACITY = 4096;

    private record Frame(byte[] bytes, @Nullable Call call) {}

    private final OutputStream out;

    private final Consumer<Throwable> onFailure;

    private final Deque<Frame> urgent = new ArrayDeque<>();

    private final Deque<Frame> normal = new ArrayDeque<>();

    private int notifications;

    private boolean stopped;

    Outbound(OutputStream out, Consumer<Throwable> onFailure) {
        this.out = out;
        this.onFailure = onFailure;
    }

    /** Adds a notification; false when too many wait or the queue has been stopped. */
    synchronized boolean offer(byte[] bytes) {
        if (this.notifications == CAPACITY || !add(this.normal, new Frame(bytes, null))) {
            return false;
        }
        this.notifications++;
        return true;
    }

    /** Adds an answer, before everything else; false when the queue has been stopped, as it is when too many wait. */
    boolean offerAnswer(byte[] bytes) {
        synchronized (this) {
            if (this.stopped || this.urgent.size() < CAPACITY) {
                return add(this.urgent, new Frame(bytes, null));
            }
            stop();
        }
        this.onFailure.accept(new IOException(
                "The app-server does not read: " + CAPACITY + " answers to its requests wait to be written"));
        return false;
    }

    /** Adds a request; false when the queue has been stopped. */
    synchronized boolean offerRequest(byte[] bytes, Call call) {
        return add(this.normal, new Frame(bytes, call));
    }

    /** Takes the frame of a request back that nobody waits for any more; false when it has been written. */
    synchronized boolean withdraw(Call call) {
        return this.normal.removeIf((frame) -> frame.call() == call);
    }

    private boolean add(Deque<Frame> queue, Frame frame) {
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
            Frame frame;
            while ((frame = next()) != null) {
                write(frame);
                if (isEmpty()) {
                    this.out.flush();
                }
            }
        } catch (InterruptedException ex) {
            stop();
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error ex) {
            stop();
            this.onFailure.accept(ex);
        }
    }

    private void write(Frame frame) throws IOException {
        try {
            this.out.write(frame.bytes());
        } catch (UnsendableMessageException ex) {
            Call call = frame.call();
            if (call != null) {
                call.fail(new ProtocolException("'" + call.method() + "' cannot be sent: " + ex.getMessage(), ex));
            } else {
                logger.warn("A notification or an answer could not be sent", ex);
            }
        }
    }

    private synchronized @Nullable Frame next() throws InterruptedException {
        while (!this.stopped && isEmpty()) {
            wait();
        }
        Frame frame = this.urgent.poll();
        if (frame == null) {
            frame = this.normal.poll();
            if (frame != null && frame.call() == null) {
                this.notifications--;
            }
        }
        return this.stopped ? null : frame;
    }

    private synchronized boolean isEmpty() {
        return this.urgent.isEmpty() && this.normal.isEmpty();
    }
}
