package io.github.codexspring.testkit;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;

/** A session in memory: what the client writes is handled by the thread that writes it. */
final class FakeSession implements TransportSession {

    private static final int STDERR_CHARS = 8_192;

    private final ByteQueue input = new ByteQueue();

    private final StringBuffer stderr = new StringBuffer();

    private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

    private final FakeConnection connection;

    private final OutputStream output;

    FakeSession(Function<FakeOutput, FakeConnection> connector) {
        this.connection = connector.apply(new MemoryOutput());
        this.output = new LineSplitter(this.connection, this.ended::isDone);
    }

    @Override
    public InputStream input() {
        return this.input;
    }

    @Override
    public OutputStream output() {
        return this.output;
    }

    @Override
    public CompletableFuture<TransportEnd> ended() {
        return this.ended.copy();
    }

    @Override
    public String stderrTail() {
        return this.stderr.toString().strip();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    @Override
    public void close(Duration grace) {
        this.connection.end(0);
    }

    private final class MemoryOutput implements FakeOutput {

        @Override
        public void write(String text) {
            FakeSession.this.input.add(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void stderr(String text) {
            StringBuffer tail = FakeSession.this.stderr;
            tail.append(text);
            if (tail.length() > STDERR_CHARS) {
                tail.delete(0, tail.length() - STDERR_CHARS);
            }
        }

        @Override
        public void end(int exitCode) {
            FakeSession.this.input.end();
            FakeSession.this.ended.completeAsync(() -> new TransportEnd(exitCode, stderrTail()));
        }
    }
}
