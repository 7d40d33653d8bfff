package io.github.codexspring.client.internal.router;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Inbound;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;

/**
 * A connection that is fed while others race with it. Its reader spins for bytes, so that it is only nanoseconds behind the
 * thread that sends. Each chunk is one read, hence one batch.
 */
final class LiveFeed implements AutoCloseable {

    private static final byte[] END = {};

    private final Queue<byte[]> chunks = new ConcurrentLinkedQueue<>();

    private final Session session = new Session();

    private final Connection connection;

    private volatile boolean hungry;

    LiveFeed(MessageRouter router) {
        this.connection = new Connection(this.session, new Routing(router), 1 << 24, "feed");
        this.connection.start();
    }

    void send(String... texts) {
        for (String text : texts) {
            this.chunks.add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Waits until everything that was sent has been routed. */
    void drain() {
        while (!this.hungry || !this.chunks.isEmpty()) {
            Thread.yield();
        }
    }

    /** The server closes its end; what was sent before is still read. */
    void end() {
        this.chunks.add(END);
    }

    /** The client closes; what is still to be read may be lost. */
    void closeConnection() {
        this.connection.close("Closed by the test", Duration.ZERO);
    }

    @Override
    public void close() {
        end();
        this.connection.ended().copy().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private final class Bytes extends InputStream {

        @Override
        public int read() {
            throw new UnsupportedOperationException("Frames are read in bulk");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            byte[] chunk = LiveFeed.this.chunks.peek();
            while (chunk == null && !LiveFeed.this.session.ended.isDone()) {
                LiveFeed.this.hungry = true;
                Thread.yield();
                chunk = LiveFeed.this.chunks.peek();
            }
            LiveFeed.this.hungry = false;
            if (chunk == null || chunk == END) {
                LiveFeed.this.session.close(Duration.ZERO);
                return -1;
            }
            System.arraycopy(chunk, 0, target, offset, chunk.length);
            LiveFeed.this.chunks.remove();
            return chunk.length;
        }
    }

    private final class Session implements TransportSession {

        private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

        @Override
        public InputStream input() {
            return new Bytes();
        }

        @Override
        public OutputStream output() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public CompletableFuture<TransportEnd> ended() {
            return this.ended;
        }

        @Override
        public String stderrTail() {
            return "";
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }

        @Override
        public void close(Duration grace) {
            this.ended.complete(new TransportEnd(null, ""));
        }
    }

    private record Routing(MessageRouter router) implements Inbound {

        @Override
        public void notification(Connection connection, Envelope envelope) {
            this.router.notification(envelope);
        }

        @Override
        public void serverRequest(Connection connection, Envelope envelope) {}

        @Override
        public void batchEnd() {
            this.router.batchEnd(false);
        }

        @Override
        public void closed(Connection from, TransportClosedException cause) {
            this.router.disconnected(cause);
        }
    }
}
