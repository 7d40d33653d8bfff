package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Makes a text message of each line. A server refuses frames over 16 MiB and messages over 64 MiB: long ones go out in
 * pieces of {@value #PIECE} bytes, and one that is too long is refused here. One thread writes; any may break it.
 */
final class MessageOutput extends OutputStream {

    static final int PIECE = 1024 * 1024;

    static final int LONGEST = 64 * 1024 * 1024;

    private static final int SMALLEST = 8 * 1024;

    private final BiFunction<CharBuffer, Boolean, CompletableFuture<?>> sender;

    private byte[] held = new byte[SMALLEST];

    private int size;

    /** Bytes of the message before what is held. */
    private long sent;

    /** Whether the rest of the line belongs to a message that was refused. */
    private boolean skipping;

    private @Nullable CompletableFuture<?> sending;

    private @Nullable IOException broken;

    /**
     * Creates an output.
     *
     * @param sender sends a piece of a message and whether it is the last one
     */
    MessageOutput(BiFunction<CharBuffer, Boolean, CompletableFuture<?>> sender) {
        this.sender = sender;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        Objects.checkFromIndexSize(start, length, bytes.length);
        UnsendableMessageException refused = null;
        int end = start + length;
        for (int from = start; from < end; ) {
            int to = from;
            while (to < end && bytes[to] != '\n') {
                to++;
            }
            try {
                take(bytes, from, to, to < end);
            } catch (UnsendableMessageException ex) {
                refused = ex;
                abandon(to == end);
            }
            from = to + 1;
        }
        if (refused != null) {
            throw refused;
        }
    }

    private void take(byte[] bytes, int start, int end, boolean last) throws IOException {
        if (!this.skipping) {
            if (this.sent + this.size + end - start > LONGEST) {
                throw new UnsendableMessageException("The message is longer than the " + LONGEST
                        + " bytes that the app-server accepts over a WebSocket");
            }
            int from = start;
            while (this.size + end - from > PIECE) {
                from += hold(bytes, from, PIECE - this.size);
                sendHeld(wholeCharacters(), false);
            }
            hold(bytes, from, end - from);
        }
        if (last) {
            if (!this.skipping) {
                sendHeld(this.size, true);
            }
            forget(false);
        }
    }

    /** Ends what has been sent of a message; the server ignores it, since it is no JSON. */
    private void abandon(boolean moreToSkip) throws IOException {
        if (this.sent > 0) {
            send(CharBuffer.allocate(0), true);
        }
        forget(moreToSkip);
    }

    private void forget(boolean moreToSkip) {
        this.sent = 0;
        this.size = 0;
        this.skipping = moreToSkip;
        if (this.held.length > PIECE / 2) {
            this.held = new byte[SMALLEST];
        }
    }

    private int hold(byte[] bytes, int from, int count) {
        if (this.size + count > this.held.length) {
            this.held = Arrays.copyOf(this.held, Math.min(PIECE, Math.max(2 * this.held.length, this.size + count)));
        }
        System.arraycopy(bytes, from, this.held, this.size, count);
        this.size += count;
        return count;
    }

    /** How much of what is held ends with a character. */
    private int wholeCharacters() {
        int end = this.size - 1;
        while (end > this.size - 4 && (this.held[end] & 0xc0) == 0x80) {
            end--;
        }
        return ((this.held[end] & 0xc0) == 0xc0) ? end : this.size;
    }

    private void sendHeld(int count, boolean last) throws IOException {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this.held, 0, count));
        } catch (CharacterCodingException ex) {
            throw new UnsendableMessageException("The message is no UTF-8");
        }
        send(text, last);
        this.sent += count;
        this.size -= count;
        System.arraycopy(this.held, count, this.held, 0, this.size);
    }

    private void send(CharBuffer text, boolean last) throws IOException {
        CompletableFuture<?> sending;
        synchronized (this) {
            if (this.broken != null) {
                throw new IOException(this.broken.getMessage(), this.broken);
            }
            sending = this.sender.apply(text, last).copy();
            this.sending = sending;
        }
        try {
            sending.get();
        } catch (ExecutionException ex) {
            throw new IOException("The WebSocket does not take messages any more", ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while writing to the app-server");
        }
    }

    /** Makes every write fail, one that waits too. */
    synchronized void fail(IOException cause) {
        this.broken = cause;
        if (this.sending != null) {
            this.sending.completeExceptionally(cause);
        }
    }
}
