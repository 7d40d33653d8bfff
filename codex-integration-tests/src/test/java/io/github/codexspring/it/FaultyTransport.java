package io.github.codexspring.it;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;

/** A transport whose lines may be lost, late, changed or cut on their way from the server. */
final class FaultyTransport implements Transport {

    /** What becomes of a line; called by the thread that reads, which may be made to wait. */
    @FunctionalInterface
    interface LineFault {

        /** Gives what arrives of a line: all of it or another one, a part behind which nothing comes any more, or null. */
        @Nullable
        String arriving(String line) throws IOException;
    }

    static final LineFault NONE = (line) -> line;

    final List<ProcessHandle> processes = new CopyOnWriteArrayList<>();

    private final Transport transport;

    private volatile LineFault fault = NONE;

    private volatile @Nullable TransportSession session;

    private volatile int attempts;

    FaultyTransport(Transport transport) {
        this.transport = transport;
    }

    void fault(LineFault fault) {
        this.fault = fault;
    }

    /** How often a session was to be opened. */
    int attempts() {
        return this.attempts;
    }

    TransportSession session() {
        return Objects.requireNonNull(this.session, "no session was opened");
    }

    /** Process of the last session. */
    ProcessHandle process() {
        return this.processes.get(this.processes.size() - 1);
    }

    @Override
    public synchronized TransportSession open() {
        this.attempts++;
        TransportSession opened = this.transport.open();
        opened.pid().ifPresent((pid) -> ProcessHandle.of(pid).ifPresent(this.processes::add));
        this.session = opened;
        return new FaultySession(opened, new FaultyInput(opened));
    }

    @Override
    public String toString() {
        return this.transport.toString();
    }

    private final class FaultyInput extends InputStream {

        private final TransportSession session;

        private final InputStream in;

        private byte[] line = {};

        private int position;

        private boolean stalled;

        FaultyInput(TransportSession session) {
            this.session = session;
            this.in = new BufferedInputStream(session.input(), 1 << 16);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (this.position == this.line.length) {
                if (!next()) {
                    return -1;
                }
            }
            int count = Math.min(length, this.line.length - this.position);
            System.arraycopy(this.line, this.position, target, offset, count);
            this.position += count;
            return count;
        }

        private boolean next() throws IOException {
            if (this.stalled) {
                this.session.ended().join();
                return false;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int b;
            while ((b = this.in.read()) >= 0) {
                bytes.write(b);
                if (b == '\n') {
                    break;
                }
            }
            if (bytes.size() == 0) {
                return false;
            }
            String whole = bytes.toString(StandardCharsets.UTF_8);
            String arriving = FaultyTransport.this.fault.arriving(whole);
            this.stalled = arriving != null && !arriving.endsWith("\n");
            this.line = (arriving != null) ? arriving.getBytes(StandardCharsets.UTF_8) : new byte[0];
            this.position = 0;
            return true;
        }
    }

    private record FaultySession(TransportSession session, InputStream input) implements TransportSession {

        @Override
        public OutputStream output() {
            return this.session.output();
        }

        @Override
        public CompletableFuture<TransportEnd> ended() {
            return this.session.ended();
        }

        @Override
        public String stderrTail() {
            return this.session.stderrTail();
        }

        @Override
        public OptionalLong pid() {
            return this.session.pid();
        }

        @Override
        public void close(Duration grace) {
            this.session.close(grace);
        }
    }
}
