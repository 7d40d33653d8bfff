package io.github.codexspring.client.internal.router;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Inbound;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;

/** Feeds lines to a router the way a connection does. */
final class Feed {

    private Feed() {}

    static void notifications(MessageRouter router, String lines) throws Exception {
        notifications(router, lines, 1 << 24);
    }

    static void notifications(MessageRouter router, String lines, int maxMessageSize) throws Exception {
        notifications(router, lines, maxMessageSize, () -> {});
    }

    /** Whether all readers of these lines read floods. */
    static boolean flooded(MessageRouter router, String lines) throws Exception {
        AtomicBoolean flooded = new AtomicBoolean();
        notifications(router, lines, 1 << 24, () -> {
            if (router.waiting() > 0) {
                flooded.set(router.flooded(System.nanoTime()));
            }
        });
        return flooded.get();
    }

    private static void notifications(MessageRouter router, String lines, int maxMessageSize, Runnable atBatchEnd)
            throws Exception {
        Inbound inbound = new Inbound() {
            @Override
            public void notification(Connection connection, Envelope envelope) {
                router.notification(envelope);
            }

            @Override
            public void serverRequest(Connection connection, Envelope envelope) {}

            @Override
            public void oversize(Connection connection, Envelope partial, long length) {
                router.oversize(partial, length);
            }

            @Override
            public void batchEnd() {
                atBatchEnd.run();
                router.batchEnd(false);
            }

            @Override
            public void closed(Connection from, TransportClosedException cause) {}
        };
        Connection connection = new Connection(new Session(lines), inbound, maxMessageSize, "feed");
        connection.start();
        connection.ended().get(10, TimeUnit.SECONDS);
    }

    private record Session(String lines) implements TransportSession {

        @Override
        public InputStream input() {
            return new ByteArrayInputStream(this.lines.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public OutputStream output() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public CompletableFuture<TransportEnd> ended() {
            return CompletableFuture.completedFuture(new TransportEnd(null, ""));
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
        public void close(Duration grace) {}
    }
}
