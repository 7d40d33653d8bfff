package io.github.codexspring.client.transport;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;

/**
 * Text messages as lines, on their way from a library's thread to the reader. Pieces are asked for one by one, and none
 * while more than {@value #ENOUGH} bytes wait, so that it never holds much more than that. Guarded by itself.
 */
final class MessageInput extends InputStream {

    static final int ENOUGH = 256 * 1024;

    private static final int SMALLEST = 16 * 1024;

    private final Runnable demand;

    private byte[] buffer = new byte[SMALLEST];

    private int from;

    private int to;

    private boolean starved;

    private boolean ended;

    /**
     * Creates an empty input.
     *
     * @param demand asks for one more piece; may deliver it at once
     */
    MessageInput(Runnable demand) {
        this.demand = demand;
    }

    /** Takes a piece that was asked for, and asks for the next if there is room. */
    void add(byte[] piece, boolean last) {
        synchronized (this) {
            if (this.ended) {
                return;
            }
            append(piece, last);
            notifyAll();
            if (this.to - this.from > ENOUGH) {
                this.starved = true;
                return;
            }
        }
        this.demand.run();
    }

    /** Line feeds inside a message are white space between JSON tokens, and would end the line. */
    private void append(byte[] piece, boolean last) {
        makeRoom(piece.length + 1);
        System.arraycopy(piece, 0, this.buffer, this.to, piece.length);
        int end = this.to + piece.length;
        for (int i = this.to; i < end; i++) {
            if (this.buffer[i] == '\n' || this.buffer[i] == '\r') {
                this.buffer[i] = ' ';
            }
        }
        this.to = end;
        if (last) {
            this.buffer[this.to++] = '\n';
        }
    }

    private void makeRoom(int wanted) {
        if (this.buffer.length - this.to >= wanted) {
            return;
        }
        int held = this.to - this.from;
        byte[] target = this.buffer;
        if (held + wanted > target.length) {
            target = new byte[Math.max(held + wanted, Math.min(2 * target.length, 2 * ENOUGH))];
        }
        System.arraycopy(this.buffer, this.from, target, 0, held);
        this.buffer = target;
        this.from = 0;
        this.to = held;
    }

    /** Whether the next piece has not been asked for, so that silence says nothing about the server. */
    synchronized boolean isStarved() {
        return this.starved;
    }

    /** Ends the input behind what has come. */
    synchronized void end() {
        this.ended = true;
        notifyAll();
    }

    @Override
    public int read() throws InterruptedIOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int start, int length) throws InterruptedIOException {
        Objects.checkFromIndexSize(start, length, target.length);
        if (length == 0) {
            return 0;
        }
        int count;
        boolean hungry;
        synchronized (this) {
            awaitBytes();
            count = Math.min(length, this.to - this.from);
            System.arraycopy(this.buffer, this.from, target, start, count);
            this.from += count;
            hungry = this.starved && !this.ended && this.to - this.from <= ENOUGH / 2;
            this.starved &= !hungry;
        }
        if (hungry) {
            this.demand.run();
        }
        return (count == 0) ? -1 : count;
    }

    private void awaitBytes() throws InterruptedIOException {
        try {
            while (this.from == this.to && !this.ended) {
                wait();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while waiting for the app-server");
        }
    }

    @Override
    public synchronized int available() {
        return this.to - this.from;
    }
}
