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
 * everything else. The number of notifications and answers is bounded here, that of requests by the places in flight: the
 * frame of a request that was given up goes with it. Their bytes are bounded where they are made, see
 * {@link WaitingBytes}; who has a large answer is to ask before whether there is room. A notification too many is
 * refused; a server that lets so many answers wait does not read, and is given up. A pipe that takes nothing blocks the
 * writer thread and nobody else.
 */
final class Outbound {

    private static final Logger logger = LoggerFactory.getLogger(Outbound.class);

    static final int CAPACITY = 4096;

    /** Answers up to this length are always taken: decisions and refusals are far shorter. */
    static final int SMALL_ANSWER = 64 * 1024;

    private static final Runnable NOBODY = () -> {};

    /** What is written; {@code gone} is run once it has been, or for a notification when it never will be. */
    private record Frame(byte[] bytes, @Nullable Call call, Runnable gone) {

        boolean isNotification() {
            return this.call == null;
        }
    }

    private final OutputStream out;

    private final Consumer<Throwable> onFailure;

    private final Deque<Frame> urgent = new ArrayDeque<>();

    private final Deque<Frame> normal = new ArrayDeque<>();

    private final int answerLimit;

    private int notifications;

    private long answerBytes;

    private boolean stopped;

    /** Creates the queue; {@code answerLimit} is how many bytes of answers large ones may wait beside. */
    Outbound(OutputStream out, int answerLimit, Consumer<Throwable> onFailure) {
        this.out = out;
        this.answerLimit = answerLimit;
        this.onFailure = onFailure;
    }

    /** Adds a notification; false when too many wait or the queue has been stopped. Else {@code gone} is told. */
    synchronized boolean offer(byte[] bytes, Runnable gone) {
        if (this.notifications == CAPACITY || !add(this.normal, new Frame(bytes, null, gone))) {
            return false;
        }
        this.notifications++;
        return true;
    }

    /** Whether an answer of that length may wait; one that nothing waits beside may always. */
    synchronized boolean hasRoomForAnswer(int length) {
        return length <= SMALL_ANSWER || this.urgent.isEmpty() || this.answerBytes + length <= this.answerLimit;
    }

    /** Adds an answer, before everything else; false when the queue has been stopped, as it is when too many wait. */
    boolean offerAnswer(byte[] bytes) {
        synchronized (this) {
            if (this.stopped || this.urgent.size() < CAPACITY) {
                this.answerBytes += bytes.length;
                return add(this.urgent, new Frame(bytes, null, NOBODY));
            }
            stop();
        }
        this.onFailure.accept(new IOException(
                "The app-server does not read: " + CAPACITY + " answers to its requests wait to be written"));
        return false;
    }

    /** Adds a request; false when the queue has been stopped. */
    synchronized boolean offerRequest(byte[] bytes, Call call) {
        return add(this.normal, new Frame(bytes, call, call::written));
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
        this.normal.stream()
                .filter(Frame::isNotification)
                .forEach((frame) -> frame.gone().run());
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
        } finally {
            frame.gone().run();
        }
    }

    private synchronized @Nullable Frame next() throws InterruptedException {
        while (!this.stopped && isEmpty()) {
            wait();
        }
        if (this.stopped) {
            return null;
        }
        Frame frame = this.urgent.poll();
        if (frame == null) {
            frame = this.normal.poll();
            if (frame != null && frame.isNotification()) {
                this.notifications--;
            }
        } else {
            this.answerBytes -= frame.bytes().length;
        }
        return frame;
    }

    private synchronized boolean isEmpty() {
        return this.urgent.isEmpty() && this.normal.isEmpty();
    }
}
