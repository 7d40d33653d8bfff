package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Bytes on their way to a reader, without a limit, and their end. Guarded by itself. */
final class ByteQueue extends InputStream {

    private final Deque<byte[]> chunks = new ArrayDeque<>();

    private int offset;

    private boolean ended;

    synchronized void add(byte[] bytes) {
        if (!this.ended && bytes.length > 0) {
            this.chunks.add(bytes);
            notifyAll();
        }
    }

    /** What was added before is still read. */
    synchronized void end() {
        this.ended = true;
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] target, int start, int length) throws IOException {
        Objects.checkFromIndexSize(start, length, target.length);
        if (length == 0) {
            return 0;
        }
        awaitChunk();
        byte[] chunk = this.chunks.peek();
        if (chunk == null) {
            return -1;
        }
        int count = Math.min(length, chunk.length - this.offset);
        System.arraycopy(chunk, this.offset, target, start, count);
        this.offset += count;
        if (this.offset == chunk.length) {
            this.chunks.remove();
            this.offset = 0;
        }
        return count;
    }

    private void awaitChunk() throws IOException {
        try {
            while (this.chunks.isEmpty() && !this.ended) {
                wait();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public synchronized int available() {
        byte[] chunk = this.chunks.peek();
        return (chunk == null) ? 0 : chunk.length - this.offset;
    }

    @Override
    public synchronized void close() {
        this.ended = true;
        this.chunks.clear();
        this.offset = 0;
        notifyAll();
    }
}
