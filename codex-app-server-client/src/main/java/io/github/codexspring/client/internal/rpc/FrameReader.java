package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a byte stream into lines. It hands out ranges of its own buffer, so nothing is copied; a line longer than the
 * limit is skipped to its end and reported with its first bytes.
 */
final class FrameReader {

    /** Receives the lines on the reading thread. */
    interface Sink {

        /** A line without its line feed; the bytes may be used during the call only. */
        void line(byte[] buffer, int from, int to);

        /** A line longer than the limit; {@code buffer} holds its beginning. */
        void oversize(byte[] buffer, int from, int to, long length);

        /** All lines of one read have been handed out. */
        void batchEnd(long bytesRead);
    }

    private static final int READ_SIZE = 64 * 1024;

    private static final int LARGEST_KEPT = 16 * READ_SIZE;

    private static final int OVERSIZE_EXCERPT = 4096;

    private final InputStream in;

    private final int maxLine;

    private final Sink sink;

    private byte[] buffer = new byte[2 * READ_SIZE];

    private int start;

    private int end;

    private int scanned;

    private long skipped = -1;

    FrameReader(InputStream in, int maxLine, Sink sink) {
        this.in = in;
        this.maxLine = maxLine;
        this.sink = sink;
    }

    /** Reads until the stream ends. An unfinished last line is handed out as a line. */
    void readAll() throws IOException {
        int n;
        while ((n = read()) >= 0) {
            this.end += n;
            cut();
            this.sink.batchEnd(n);
        }
        if (this.skipped >= 0) {
            finishOversize(this.end);
        } else if (this.end > this.start) {
            this.sink.line(this.buffer, this.start, this.end);
        }
        this.sink.batchEnd(0);
    }

    private int read() throws IOException {
        if (this.start == this.end) {
            this.start = 0;
            this.end = 0;
            this.scanned = 0;
            if (this.buffer.length > LARGEST_KEPT) {
                this.buffer = new byte[2 * READ_SIZE];
            }
        }
        if (this.buffer.length - this.end < READ_SIZE) {
            makeRoom();
        }
        return this.in.read(this.buffer, this.end, this.buffer.length - this.end);
    }

    private void makeRoom() {
        int held = this.end - this.start;
        byte[] target = this.buffer;
        if (held + READ_SIZE > this.buffer.length) {
            target = new byte
                    [(int) Math.min(Integer.MAX_VALUE - 16L, Math.max(this.buffer.length * 2L, held + 2L * READ_SIZE))];
        } else if (this.buffer.length > LARGEST_KEPT && held < READ_SIZE) {
            target = new byte[2 * READ_SIZE];
        }
        System.arraycopy(this.buffer, this.start, target, 0, held);
        this.buffer = target;
        this.scanned -= this.start;
        this.start = 0;
        this.end = held;
    }

    private void cut() {
        int newline;
        while ((newline = Bytes.indexOf(this.buffer, (byte) '\n', this.scanned, this.end)) >= 0) {
            if (this.skipped >= 0) {
                finishOversize(newline);
            } else {
                if (newline - this.start > this.maxLine) {
                    this.sink.oversize(
                            this.buffer,
                            this.start,
                            Math.min(newline, this.start + OVERSIZE_EXCERPT),
                            newline - this.start);
                } else {
                    int to = (newline > this.start && this.buffer[newline - 1] == '\r') ? newline - 1 : newline;
                    this.sink.line(this.buffer, this.start, to);
                }
            }
            this.start = newline + 1;
            this.scanned = this.start;
        }
        this.scanned = this.end;
        if (this.end - this.start > this.maxLine) {
            skipSoFar();
        }
    }

    /** Keeps the beginning of an oversize line only; what follows is counted until its line feed comes. */
    private void skipSoFar() {
        int excerpt = Math.min(OVERSIZE_EXCERPT, this.end - this.start);
        if (this.skipped < 0) {
            this.skipped = 0;
        }
        this.skipped += this.end - this.start - excerpt;
        this.buffer = Arrays.copyOfRange(this.buffer, this.start, this.start + 2 * READ_SIZE);
        this.start = 0;
        this.end = excerpt;
        this.scanned = excerpt;
    }

    private void finishOversize(int to) {
        this.sink.oversize(
                this.buffer, this.start, Math.min(to, this.start + OVERSIZE_EXCERPT), this.skipped + to - this.start);
        this.skipped = -1;
    }
}
