package io.github.codexspring.it;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;

/** Keeps what the client writes, so that tests can look at the wire itself. */
final class RecordingTransport implements Transport {

    private final Transport transport;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private volatile long pid = -1;

    RecordingTransport(Transport transport) {
        this.transport = transport;
    }

    /** Lines the client has written so far. */
    List<String> lines() {
        synchronized (this.written) {
            return this.written.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Process of the last session. */
    ProcessHandle process() {
        return ProcessHandle.of(this.pid).orElseThrow();
    }

    @Override
    public TransportSession open() {
        TransportSession session = this.transport.open();
        this.pid = session.pid().orElseThrow();
        OutputStream recorded = new FilterOutputStream(session.output()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                synchronized (RecordingTransport.this.written) {
                    RecordingTransport.this.written.write(bytes, offset, length);
                }
                this.out.write(bytes, offset, length);
            }
        };
        return new TransportSession() {
            @Override
            public InputStream input() {
                return session.input();
            }

            @Override
            public OutputStream output() {
                return recorded;
            }

            @Override
            public CompletableFuture<TransportEnd> ended() {
                return session.ended();
            }

            @Override
            public String stderrTail() {
                return session.stderrTail();
            }

            @Override
            public OptionalLong pid() {
                return session.pid();
            }

            @Override
            public void close(Duration grace) {
                session.close(grace);
            }
        };
    }
}
