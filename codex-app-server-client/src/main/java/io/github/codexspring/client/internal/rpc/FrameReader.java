package io.github.codexspring.client.internal.rpc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a byte stream into lines. It hands out ranges of its own buffer, so nothing is copied; a line longer than the
 * limit is skipped to its end and reported with its first and last bytes. The buffer never holds more than one line of the
 * greatest length and what two reads bring.
 */
final class FrameReader {

    /** Receives the lines. */
    interface Sink {

        /** A line without its line feed; the bytes may be used during the call only. */
        void line(byte[] buffer, int from, int to);

        /** A line longer than the limit; the ranges hold its beginning and its end, which may overlap. */
        void oversize(byte[] buffer, int from, int to, int endFrom, int endTo, long length);
    }

    static final int OVERSIZE_EXCERPT = 4096;

    /** What a pipe holds. */
    private static final int READ_SIZE = 64 * 1024;

    private static final int FEW_MESSAGES = 1024;

    private static final int LARGEST_KEPT = 16 * READ_SIZE;

    private final InputStream in;

    private final int maxLine;

    private byte[] buffer = new byte[2 * READ_SIZE];

    private int start;

    private int end;

    private int scanned;

    /** Whether the last read has found out already that there is no more; to ask again takes two system calls. */
    private boolean emptied;

    /** How much of an oversize line has been dropped, or -1 when none is being skipped. */
    private long skipped = -1;

    FrameReader(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    /** Waits for bytes; -1 at the end of the stream. */
    int read() throws IOException {
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
        int n = this.in.read(this.buffer, this.end, READ_SIZE);
        if (n > 0) {
            this.end += n;
        }
        // Such a stream brings less than was asked for only when the one below it has nothing at the moment; to handle
        // more than a few messages takes so long that more may have come.
        this.emptied = n < FEW_MESSAGES && this.in instanceof BufferedInputStream;
        return n;
    }

    /** Whether there was more behind what has just been read. */
    boolean leftMore() {
        return !this.emptied && hasMore();
    }

    /** Whether the next read will not have to wait. */
    boolean hasMore() {
        try {
            return this.in.available() > 0;
        } catch (IOException ex) {
            // The read that follows fails, too, and says why.
            return false;
        }
    }

    int bufferSize() {
        return this.buffer.length;
    }

    private void makeRoom() {
        int held = this.end - this.start;
        byte[] target = this.buffer;
        if (held + READ_SIZE > this.buffer.length) {
            long wanted = Math.max(this.buffer.length * 2L, held + 2L * READ_SIZE);
            target = new byte[(int) Math.min(wanted, this.maxLine + 2L * READ_SIZE)];
        } else if (this.buffer.length > LARGEST_KEPT && held < READ_SIZE) {
            target = new byte[2 * READ_SIZE];
        }
        System.arraycopy(this.buffer, this.start, target, 0, held);
        this.buffer = target;
        this.scanned -= this.start;
        this.start = 0;
        this.end = held;
    }

    /** Hands out the lines that are complete. */
    void cut(Sink sink) {
        int newline;
        while ((newline = Bytes.indexOf(this.buffer, (byte) '\n', this.scanned, this.end)) >= 0) {
            int from = this.start;
            this.start = newline + 1;
            this.scanned = this.start;
            if (this.skipped >= 0 || newline - from > this.maxLine) {
                oversize(sink, from, newline);
            } else {
                int to = (newline > from && this.buffer[newline - 1] == '\r') ? newline - 1 : newline;
                sink.line(this.buffer, from, to);
            }
        }
        this.scanned = this.end;
        if (this.skipped >= 0 || this.end - this.start > this.maxLine) {
            skipSoFar();
        }
    }

    /** Hands out an unfinished last line, at the end of the stream. */
    void last(Sink sink) {
        int from = this.start;
        this.start = this.end;
        if (this.skipped >= 0) {
            oversize(sink, from, this.end);
        } else if (this.end > from) {
            sink.line(this.buffer, from, this.end);
        }
    }

    /** Keeps the beginning and the end of an oversize line; what is between is counted until its line feed comes. */
    private void skipSoFar() {
        int held = this.end - this.start;
        int head = Math.min(OVERSIZE_EXCERPT, held);
        int tail = Math.min(OVERSIZE_EXCERPT, held - head);
        byte[] target = (this.skipped < 0) ? new byte[2 * READ_SIZE] : this.buffer;
        System.arraycopy(this.buffer, this.start, target, 0, head);
        System.arraycopy(this.buffer, this.end - tail, target, head, tail);
        this.buffer = target;
        this.skipped = Math.max(this.skipped, 0) + held - head - tail;
        this.start = 0;
        this.end = head + tail;
        this.scanned = this.end;
    }

    private void oversize(Sink sink, int from, int to) {
        long length = Math.max(this.skipped, 0) + to - from;
        this.skipped = -1;
        sink.oversize(
                this.buffer,
                from,
                Math.min(to, from + OVERSIZE_EXCERPT),
                Math.max(from, to - OVERSIZE_EXCERPT),
                to,
                length);
    }
}
