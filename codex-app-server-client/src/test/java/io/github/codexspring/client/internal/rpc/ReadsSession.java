package io.github.codexspring.client.internal.rpc;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;

/** A session that says what each read brings and whether there is more behind it. */
final class ReadsSession implements TransportSession {

    private record Read(byte[] bytes, boolean more) {}

    private final Deque<Read> reads = new ArrayDeque<>();

    private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

    private @Nullable Read always;

    private @Nullable InputStream stream;

    ReadsSession read(String text, boolean more) {
        this.reads.add(new Read(text.getBytes(StandardCharsets.UTF_8), more));
        return this;
    }

    /** Brings the same text for as long as the session is open. */
    ReadsSession forEver(String text) {
        this.always = new Read(text.getBytes(StandardCharsets.UTF_8), true);
        return this;
    }

    /** Brings what that stream brings. */
    ReadsSession over(InputStream stream) {
        this.stream = stream;
        return this;
    }

    @Override
    public InputStream input() {
        return (this.stream != null)
                ? this.stream
                : new InputStream() {

                    private boolean more;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) {
                        Read read = ReadsSession.this.ended.isDone() ? null : next();
                        if (read == null) {
                            ReadsSession.this.close(Duration.ZERO);
                            return -1;
                        }
                        System.arraycopy(read.bytes(), 0, target, offset, read.bytes().length);
                        this.more = read.more();
                        return read.bytes().length;
                    }

                    @Override
                    public int available() {
                        return this.more ? 1 : 0;
                    }
                };
    }

    private @Nullable Read next() {
        return (this.always != null) ? this.always : this.reads.poll();
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
