package io.github.codexspring.client.internal.rpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;

/** A session whose server side is the test. */
final class FakeSession implements TransportSession {

    private final PipedOutputStream server = new PipedOutputStream();

    private final PipedInputStream input;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

    volatile boolean endsWhenClosed = true;

    volatile boolean closeFails;

    volatile boolean holdsOutput;

    volatile int closed;

    private final OutputStream output;

    FakeSession() {
        this(null);
    }

    /** With an output of the test's own. */
    FakeSession(@Nullable OutputStream output) {
        this.output = (output != null) ? output : this.written;
        try {
            this.input = new PipedInputStream(this.server, 1 << 16);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void send(String line) {
        sendRaw(line + "\n");
    }

    synchronized void sendRaw(String text) {
        try {
            this.server.write(text.getBytes(StandardCharsets.UTF_8));
            this.server.flush();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void closeOutput() {
        try {
            this.server.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Ends as a process does whose output something else holds open. */
    void exit(int code) {
        exit(code, "");
    }

    void exit(int code, String stderrTail) {
        end(new TransportEnd(code, stderrTail));
    }

    void end(TransportEnd end) {
        this.ended.complete(end);
    }

    List<String> written() {
        return this.written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether this is the last line that was written. */
    boolean lastWritten(String line) {
        byte[] all = this.written.toByteArray();
        byte[] end = (line + "\n").getBytes(StandardCharsets.UTF_8);
        int from = all.length - end.length;
        return from >= 0 && Arrays.equals(all, from, all.length, end, 0, end.length);
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
    public synchronized void close(Duration grace) {
        this.closed++;
        if (this.closeFails) {
            throw new IllegalStateException("The session cannot be closed");
        }
        if (this.endsWhenClosed) {
            this.ended.complete(new TransportEnd(null, ""));
            if (!this.holdsOutput) {
                closeOutput();
            }
        }
    }
}
