package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JSON-RPC over one session of a transport: {@link ReadingThreads}, one writing thread, requests in flight. Its end is
 * sticky. Logs of turns do not belong to it and outlive it.
 */
public final class Connection {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private static final Duration END_GRACE = Duration.ofSeconds(1);

    private static final long DRAIN_MILLIS = 2000;

    private final TransportSession session;

    private final Inbound inbound;

    private final int maxMessageSize;

    private final Outbound outbound;

    private final InFlight inFlight = new InFlight(new Outside());

    private final CompletableFuture<TransportClosedException> ended = new CompletableFuture<>();

    private final LineHandler lines;

    private final FrameReader frames;

    private final WakePace pace = new WakePace();

    private final ReadingThreads readers;

    private final Thread writer;

    /** Held while the messages of one read are handed out, so that none is handed out behind the end. */
    private final Object delivery = new Object();

    /** The thread that ends the connection, once one does. */
    private final AtomicReference<@Nullable Thread> finisher = new AtomicReference<>();

    private volatile @Nullable String closeReason;

    private volatile @Nullable Throwable failure;

    private volatile boolean unresponsive;

    private volatile boolean resting;

    /** Until when nothing need be read, or 0; reading thread only. */
    private long pauseUntil;

    private volatile long bytesRead;

    /** Creates the connection; nothing is read before {@link #start()}. */
    public Connection(TransportSession session, Inbound inbound, int maxMessageSize, String name) {
        this.session = session;
        this.inbound = inbound;
        this.maxMessageSize = maxMessageSize;
        this.lines = new LineHandler(this, inbound, this.inFlight, maxMessageSize);
        this.outbound = new Outbound(session.output(), WaitingBytes.limit(maxMessageSize), this::writeFailed);
        this.frames = new FrameReader(session.input(), maxMessageSize);
        this.readers = new ReadingThreads(this::read, name + "-reader");
        this.writer = daemon(this.outbound::writeAll, name + "-writer");
    }

    private static Thread daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Starts to read and write. */
    public void start() {
        this.readers.start();
        this.writer.start();
        // Something the server has started may hold its end of the pipe open for ever.
        this.session
                .ended()
                .thenRunAsync(this::finish, CompletableFuture.delayedExecutor(DRAIN_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Sends a request, now or when a place is free. */
    public void submit(Call call) {
        this.readers.letOtherRead();
        this.inFlight.submit(call);
        if (this.resting) {
            this.readers.unpark();
        }
    }

    /** Sends a notification; {@code params} may be empty. */
    public void notify(String method, byte[] params) {
        notify(method, params, () -> {});
    }

    /** The same; {@code gone} is run when it has been written or never will be, unless this throws. Must not block. */
    public void notify(String method, byte[] params, Runnable gone) {
        if (!this.outbound.offer(Frames.notification(method, params), gone)) {
            throw new CodexException("Notification '" + method + "' was not sent: the connection has ended or "
                    + Outbound.CAPACITY + " frames already wait for the app-server to read them");
        }
    }

    /** Whether a result of that length may be an answer now; otherwise too many bytes of answers wait to be written. */
    public boolean hasRoomForAnswer(int length) {
        return this.outbound.hasRoomForAnswer(length);
    }

    /** Answers a server request with a result, before all that waits to be written; false when it cannot be any more. */
    public boolean answer(byte[] rawId, byte[] result) {
        return this.outbound.offerAnswer(Frames.result(rawId, result));
    }

    /** Answers a server request with a JSON-RPC error; false when it cannot be answered any more. */
    public boolean answerError(byte[] rawId, int code, String message) {
        return this.outbound.offerAnswer(Frames.error(rawId, code, message));
    }

    /** Completed when the connection has ended, on the thread that ends it. */
    public CompletableFuture<TransportClosedException> ended() {
        return this.ended;
    }

    /** Requests that wait for an answer or for a place. */
    public int pending() {
        return this.inFlight.size();
    }

    /** Places in flight that requests hold which were given up and not answered yet. */
    public int heldPlaces() {
        return this.inFlight.held();
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return this.bytesRead;
    }

    /** Figures so far. */
    public ConnectionFigures figures() {
        return new ConnectionFigures(
                this.bytesRead, malformed(), oversize(), lateAnswers(), repeatedAnswers(), unknownAnswers());
    }

    /** Lines so far that were no message, too long or could not be handled. Blank lines do not count. */
    public long malformed() {
        Oddities oddities = this.lines.oddities();
        return oddities.count(Oddities.Kind.NOT_A_MESSAGE)
                + oddities.count(Oddities.Kind.OVERSIZE)
                + oddities.count(Oddities.Kind.NOT_HANDLED);
    }

    /** Messages so far that were longer than the limit. */
    public long oversize() {
        return this.lines.oddities().count(Oddities.Kind.OVERSIZE);
    }

    /** Answers so far to requests that had been given up. */
    public long lateAnswers() {
        return this.lines.oddities().count(Oddities.Kind.LATE_ANSWER);
    }

    /** Answers so far to requests that had been answered. */
    public long repeatedAnswers() {
        return this.lines.oddities().count(Oddities.Kind.REPEATED_ANSWER);
    }

    /** Answers so far to requests that were never sent. */
    public long unknownAnswers() {
        return this.lines.oddities().count(Oddities.Kind.UNKNOWN_ANSWER);
    }

    /**
     * Ends the connection and returns when everybody who waits for it has been released and its threads have ended, some
     * seconds after {@code grace} at the latest, and at once when the calling thread is interrupted.
     */
    public void close(String reason, Duration grace) {
        this.closeReason = reason;
        this.readers.letOtherRead();
        try {
            this.outbound.stop();
            this.session.close(grace);
            this.readers.join(END_GRACE.toMillis() * 2);
            if (this.writer.isAlive() && Thread.currentThread() != this.writer) {
                this.writer.join(END_GRACE.toMillis());
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        } finally {
            finish();
            awaitFinisher();
        }
    }

    /** Another thread may have seen the end first, and not have released everybody yet; it may need the lock. */
    private void awaitFinisher() {
        if (this.finisher.get() == Thread.currentThread() || Thread.holdsLock(this.delivery)) {
            return;
        }
        try {
            this.ended.copy().get(END_GRACE.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException ex) {
            logger.debug("The connection's end takes longer than its closing", ex);
        }
    }

    /** Ends a connection whose server does not answer any more; returns at once. */
    public void giveUp() {
        this.unresponsive = true;
        daemon(() -> close("The app-server did not answer any more", Duration.ZERO), "codex-give-up")
                .start();
    }

    /** Whether it was ended because the server did not answer any more. */
    public boolean wasUnresponsive() {
        return this.unresponsive;
    }

    /** Closing waits for the process, and this may be the reading thread. */
    private void writeFailed(Throwable ex) {
        failedWith(ex);
        daemon(() -> this.session.close(END_GRACE), "codex-write-failed").start();
    }

    private @Nullable Callbacks read() {
        Callbacks callbacks = null;
        try {
            callbacks = readOn();
        } catch (IOException ex) {
            failedWith(ex);
        } catch (RuntimeException | Error ex) {
            failedWith(ex);
            logger.error("Reading from the app-server failed", ex);
        } finally {
            if (callbacks == null) {
                finish();
            }
        }
        return callbacks;
    }

    /** Reads until there are callbacks that the reading thread is to run, or to the end, for null. */
    private @Nullable Callbacks readOn() throws IOException {
        Callbacks callbacks = rest();
        int read;
        while (callbacks == null && (read = this.frames.read()) >= 0) {
            long now = System.nanoTime();
            this.bytesRead += read;
            this.lines.readAt(now);
            this.pace.read(read, now);
            callbacks = handOut(now);
            if (callbacks == null) {
                callbacks = rest();
            }
        }
        if (callbacks != null) {
            return callbacks;
        }
        synchronized (this.delivery) {
            this.frames.last(this.lines);
            this.lines.batchEnd();
        }
        return null;
    }

    /** Hands out what has come; returns callbacks for this thread. */
    private @Nullable Callbacks handOut(long now) {
        synchronized (this.delivery) {
            this.inbound.beginRead();
            try {
                this.frames.cut(this.lines);
            } finally {
                this.inbound.endRead();
            }
            if (flooded(now)) {
                long early = this.pace.untilNextWake(now);
                this.pauseUntil = now + ((early > 0) ? early : this.pace.pause());
                return (early > 0) ? null : wakeIdle(true, now);
            }
            boolean mayWait = this.pace.waitsForMore(now, this.inbound.waiting());
            if (mayWait) {
                return this.frames.leftMore() ? null : wakeIdle(false, now);
            }
            this.lines.batchEnd();
            this.pace.woken(now);
            return null;
        }
    }

    /** Whether all that has come is for readers of floods, who can wait, and nobody waits for an answer. */
    private boolean flooded(long now) {
        return this.pace.pause() > 0 && this.lines.flooded(now) && this.inFlight.size() == 0;
    }

    /** Wakes the readers where the next read is going to wait anyway; may return callbacks for this thread. */
    private @Nullable Callbacks wakeIdle(boolean flood, long now) {
        Callbacks callbacks = null;
        if (this.readers.mayCallBack(flood, now)) {
            callbacks = this.lines.idleBatchEnd();
        } else {
            this.lines.batchEnd();
        }
        this.pace.woken(now);
        return callbacks;
    }

    /** Lets messages come that are better read together; returns callbacks of those that wait when no more have come. */
    private @Nullable Callbacks rest() {
        if (this.pauseUntil == 0) {
            return null;
        }
        this.resting = true;
        long left = this.pauseUntil - System.nanoTime();
        if (left > 0 && this.inFlight.size() == 0 && this.finisher.get() == null) {
            LockSupport.parkNanos(this, left);
        }
        this.resting = false;
        this.pauseUntil = 0;
        this.pace.paused();
        if (!this.pace.asleep() || this.frames.hasMore()) {
            return null;
        }
        synchronized (this.delivery) {
            return wakeIdle(true, System.nanoTime());
        }
    }

    private void failedWith(Throwable ex) {
        if (this.failure == null) {
            this.failure = ex;
        }
    }

    /** Ends the connection for everybody who waits for it; the first of the threads that see its end does it. */
    private void finish() {
        if (!this.finisher.compareAndSet(null, Thread.currentThread())) {
            return;
        }
        TransportClosedException cause = causeOfStop();
        try {
            synchronized (this.delivery) {
                this.lines.stop();
            }
        } finally {
            this.inFlight.failAll(cause);
            try {
                this.inbound.closed(this, cause);
            } finally {
                this.ended.complete(cause);
            }
        }
    }

    /** Whatever a transport does, everybody is released. */
    private TransportClosedException causeOfStop() {
        try {
            this.outbound.stop();
            return cause();
        } catch (RuntimeException | Error ex) {
            logger.error("It is not known how the connection has ended", ex);
            return new TransportClosedException("The connection to the app-server has ended", null, "", ex);
        }
    }

    private TransportClosedException cause() {
        Throwable failed = this.failure;
        if (failed != null && !(failed instanceof IOException)) {
            this.session.close(END_GRACE);
        }
        TransportEnd end = awaitEnd();
        String reason = this.closeReason;
        StringBuilder message = new StringBuilder((reason != null) ? reason : "The app-server closed the connection");
        if (end.exitCode() != null) {
            message.append(" (exit code ").append(end.exitCode()).append(')');
        }
        if (reason == null && end.reason() != null) {
            message.append(": ").append(end.reason());
        }
        if (reason == null && !end.stderrTail().isEmpty()) {
            message.append("; end of stderr: ").append(end.stderrTail());
        }
        return new TransportClosedException(message.toString(), end.exitCode(), end.stderrTail(), failed);
    }

    private TransportEnd awaitEnd() {
        try {
            return this.session.ended().get(END_GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException ex) {
            // It says nothing any more but lives on; nobody else would end it.
            this.session.close(END_GRACE);
            return this.session.ended().getNow(new TransportEnd(null, this.session.stderrTail()));
        } catch (ExecutionException ex) {
            logger.debug("The session's end is not known", ex);
            return new TransportEnd(null, this.session.stderrTail());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return new TransportEnd(null, this.session.stderrTail());
        }
    }

    private final class Outside implements InFlight.Outside {

        @Override
        public boolean write(long id, Call call) {
            byte[] frame = Frames.request(id, call.method(), call.trace(), call.params());
            return Connection.this.outbound.offerRequest(frame, call);
        }

        @Override
        public boolean withdraw(Call call) {
            return Connection.this.outbound.withdraw(call);
        }

        @Override
        public void later(Duration delay, Runnable task) {
            CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(task);
        }
    }
}
