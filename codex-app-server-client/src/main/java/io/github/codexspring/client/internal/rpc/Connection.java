package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * JSON-RPC over one session of a transport: one reading thread, one writing thread, requests in flight. Its end is
 * sticky. Logs of turns do not belong to it and outlive it.
 */
public final class Connection {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private static final Duration END_GRACE = Duration.ofSeconds(1);

    private static final long DRAIN_MILLIS = 2000;

    private static final int INTERNAL_ERROR = -32603;

    /**
     * How long the readers of what has come may be left asleep while the pipe has more: waking one costs more than all
     * else that is done for a message, and half a millisecond is not felt.
     */
    private static final long WAKE_NANOS = 500_000;

    private enum Oddity {
        NOT_A_MESSAGE,
        OVERSIZE,
        NOT_HANDLED,
        UNKNOWN_ANSWER
    }

    private final TransportSession session;

    private final Inbound inbound;

    private final int maxMessageSize;

    private final Outbound outbound;

    private final InFlight inFlight = new InFlight(new RequestWriter());

    private final Envelope envelope = new Envelope();

    private final EnvelopeScanner scanner = new EnvelopeScanner(this.envelope);

    private final Set<Oddity> logged = EnumSet.noneOf(Oddity.class);

    private final CompletableFuture<TransportClosedException> ended = new CompletableFuture<>();

    private final Thread reader;

    private final Thread writer;

    /** Held while the messages of one read are handed out, so that none is handed out behind the end. */
    private final Object delivery = new Object();

    private final AtomicBoolean finishing = new AtomicBoolean();

    private boolean finished;

    private volatile @Nullable String closeReason;

    private volatile @Nullable Throwable failure;

    private volatile long bytesRead;

    private volatile long malformed;

    /** Creates the connection; nothing is read before {@link #start()}. */
    public Connection(TransportSession session, Inbound inbound, int maxMessageSize, String name) {
        this.session = session;
        this.inbound = inbound;
        this.maxMessageSize = maxMessageSize;
        this.outbound = new Outbound(session.output(), this::writeFailed);
        this.reader = daemon(this::read, name + "-reader");
        this.writer = daemon(this.outbound::writeAll, name + "-writer");
    }

    private static Thread daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Starts to read and write. */
    public void start() {
        this.reader.start();
        this.writer.start();
        // Something the server has started may hold its end of the pipe open for ever.
        this.session
                .ended()
                .thenRunAsync(this::finish, CompletableFuture.delayedExecutor(DRAIN_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** Sends a request, now or when a place is free. */
    public void submit(Call call) {
        this.inFlight.submit(call);
    }

    /** Sends a notification; {@code params} may be empty. */
    public void notify(String method, byte[] params) {
        if (!this.outbound.offer(frame("{\"method\":\"" + method + "\"", params))) {
            throw new CodexException("Notification '" + method + "' was not sent: the connection has ended or "
                    + Outbound.CAPACITY + " frames already wait for the app-server to read them");
        }
    }

    /** Answers a server request with a result, before everything else that waits to be written. */
    public void answer(byte[] rawId, byte[] result) {
        this.outbound.offerAnswer(answerFrame(rawId, "result", result));
    }

    /** Answers a server request with a JSON-RPC error. */
    public void answerError(byte[] rawId, int code, String message) {
        byte[] error = Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeNumberProperty("code", code);
            generator.writeStringProperty("message", message);
            generator.writeEndObject();
        });
        this.outbound.offerAnswer(answerFrame(rawId, "error", error));
    }

    /** Completed when the connection has ended, on the thread that ends it. */
    public CompletableFuture<TransportClosedException> ended() {
        return this.ended;
    }

    /** Requests that wait for an answer or for a place. */
    public int pending() {
        return this.inFlight.size();
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return this.bytesRead;
    }

    /** Lines so far that were no message, or too long. */
    public long malformed() {
        return this.malformed;
    }

    /**
     * Ends the connection, releases everybody who waits for it, and waits for its threads a little over {@code grace} at
     * the most.
     */
    public void close(String reason, Duration grace) {
        this.closeReason = reason;
        this.outbound.stop();
        this.session.close(grace);
        try {
            if (this.reader.isAlive() && Thread.currentThread() != this.reader) {
                this.reader.join(END_GRACE.toMillis() * 2);
            }
            if (this.writer.isAlive() && Thread.currentThread() != this.writer) {
                this.writer.join(END_GRACE.toMillis());
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        } finally {
            finish();
        }
    }

    private static byte[] frame(String start, byte[] params) {
        byte[] head = (params.length > 0 ? start + ",\"params\":" : start).getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[head.length + params.length + 2];
        System.arraycopy(head, 0, frame, 0, head.length);
        System.arraycopy(params, 0, frame, head.length, params.length);
        frame[frame.length - 2] = '}';
        frame[frame.length - 1] = '\n';
        return frame;
    }

    private static byte[] answerFrame(byte[] rawId, String member, byte[] value) {
        byte[] middle = (",\"" + member + "\":").getBytes(StandardCharsets.US_ASCII);
        byte[] start = "{\"id\":".getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[start.length + rawId.length + middle.length + value.length + 2];
        int at = 0;
        for (byte[] part : new byte[][] {start, rawId, middle, value}) {
            System.arraycopy(part, 0, frame, at, part.length);
            at += part.length;
        }
        frame[at] = '}';
        frame[at + 1] = '\n';
        return frame;
    }

    private void writeFailed(Throwable ex) {
        this.failure = ex;
        this.session.close(END_GRACE);
    }

    private void read() {
        try {
            readAll();
        } catch (IOException ex) {
            failedWith(ex);
        } catch (RuntimeException | Error ex) {
            failedWith(ex);
            logger.error("Reading from the app-server failed", ex);
        } finally {
            finish();
        }
    }

    private void readAll() throws IOException {
        FrameReader frames = new FrameReader(this.session.input(), this.maxMessageSize);
        Lines lines = new Lines();
        boolean asleep = false;
        long since = 0;
        int read;
        while ((read = frames.read()) >= 0) {
            long now = System.nanoTime();
            this.bytesRead += read;
            this.envelope.arrivalNanos = now;
            since = asleep ? since : now;
            synchronized (this.delivery) {
                frames.cut(lines);
                asleep = now - since < WAKE_NANOS && frames.hasMore();
                if (!asleep) {
                    batchEnd();
                }
            }
        }
        synchronized (this.delivery) {
            frames.last(lines);
            batchEnd();
        }
    }

    private void batchEnd() {
        if (!this.finished) {
            this.inbound.batchEnd();
        }
    }

    private void failedWith(Throwable ex) {
        if (this.failure == null) {
            this.failure = ex;
        }
    }

    /** Ends the connection for everybody who waits for it; the first of the threads that see its end does it. */
    private void finish() {
        if (!this.finishing.compareAndSet(false, true)) {
            return;
        }
        this.outbound.stop();
        TransportClosedException cause = cause();
        synchronized (this.delivery) {
            this.finished = true;
            this.inbound.batchEnd();
        }
        this.inFlight.failAll(cause);
        try {
            this.inbound.closed(cause);
        } finally {
            this.ended.complete(cause);
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

    private final class RequestWriter implements InFlight.Writer {

        @Override
        public void write(long id, Call call) {
            byte[] frame = frame("{\"id\":" + id + ",\"method\":\"" + call.method() + "\"", call.params());
            if (!Connection.this.outbound.offerRequest(frame, call)) {
                logger.debug("'{}' was not written: the connection is ending", call.method());
            }
        }

        @Override
        public void withdraw(Call call) {
            Connection.this.outbound.withdraw(call);
        }
    }

    private final class Lines implements FrameReader.Sink {

        @Override
        public void line(byte[] buffer, int from, int to) {
            if (!Connection.this.finished) {
                Connection.this.scanner.scan(buffer, from, to);
                deliver(buffer, from, to);
            }
        }

        private void deliver(byte[] buffer, int from, int to) {
            Envelope message = Connection.this.envelope;
            try {
                switch (message.kind) {
                    case NOTIFICATION -> Connection.this.inbound.notification(Connection.this, message);
                    case SERVER_REQUEST -> Connection.this.inbound.serverRequest(Connection.this, message);
                    case RESPONSE -> response();
                    case INVALID -> odd(Oddity.NOT_A_MESSAGE, buffer, from, to, to - from);
                }
            } catch (RuntimeException ex) {
                logger.error("A message of the app-server could not be handled", ex);
                odd(Oddity.NOT_HANDLED, buffer, from, to, to - from);
                if (message.kind == Envelope.Kind.SERVER_REQUEST) {
                    answerError(message.rawId(), INTERNAL_ERROR, "This client could not handle the request");
                }
            }
        }

        @Override
        public void oversize(byte[] buffer, int from, int to, long length) {
            odd(Oddity.OVERSIZE, buffer, from, to, length);
        }

        private void response() {
            Envelope message = Connection.this.envelope;
            Call call = Connection.this.inFlight.take(ourId(message));
            if (call == null) {
                odd(Oddity.UNKNOWN_ANSWER, message.bytes, message.id.from, message.id.to, 0);
                return;
            }
            Envelope.Range part = message.error.present() ? message.error : message.result;
            byte[] json = new byte[part.to - part.from];
            System.arraycopy(message.bytes, part.from, json, 0, json.length);
            Call.ResultHook hook = call.hook();
            if (hook != null && !message.error.present()) {
                hook.onResult(json, 0, json.length);
            }
            call.complete(new Reply(json, message.error.present()));
        }

        private long ourId(Envelope message) {
            int length = message.id.to - message.id.from;
            if (length > 18) {
                return -1;
            }
            long id = 0;
            for (int i = message.id.from; i < message.id.to; i++) {
                int digit = message.bytes[i] - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                id = id * 10 + digit;
            }
            return id;
        }

        private void odd(Oddity kind, byte[] buffer, int from, int to, long length) {
            if (kind != Oddity.UNKNOWN_ANSWER) {
                Connection.this.malformed++;
            }
            if (Connection.this.logged.add(kind)) {
                logger.warn(
                        "The app-server sent {} ({} bytes); it was skipped, and further ones are only counted",
                        kind,
                        length);
            }
            if (logger.isTraceEnabled()) {
                logger.trace(
                        "{}: {}", kind, new String(buffer, from, Math.min(to - from, 256), StandardCharsets.UTF_8));
            }
        }
    }
}
