package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.client.CodexException;

/**
 * What requests and notifications may take in memory from when they are made until they are written, wherever they wait
 * meanwhile. One that nothing waits beside may be of any size. Safe for any thread.
 */
public final class WaitingBytes {

    /** About what a request takes besides its JSON; so many small ones are bounded, too. */
    static final int EACH = 1024;

    private static final int LEAST = 16 * 1024 * 1024;

    /** What one of them takes. */
    public final class Share {

        private final long bytes;

        private boolean returned;

        private Share(long bytes) {
            this.bytes = bytes;
        }

        /** It waits no more; only the first call counts. */
        public void giveBack() {
            synchronized (WaitingBytes.this) {
                if (!this.returned) {
                    this.returned = true;
                    WaitingBytes.this.taken -= this.bytes;
                    WaitingBytes.this.waiting--;
                }
            }
        }
    }

    private final int limit;

    private long taken;

    private int waiting;

    /** So much as the longest accepted message, or 16 MiB if that is more. */
    public WaitingBytes(int maxMessageSize) {
        this.limit = limit(maxMessageSize);
    }

    static int limit(int maxMessageSize) {
        return Math.max(LEAST, maxMessageSize);
    }

    /**
     * Takes what a message with that many bytes of params needs.
     *
     * @throws CodexException when too much is taken already
     */
    public synchronized Share take(String method, int length) {
        long bytes = (long) length + EACH;
        if (this.waiting > 0 && this.taken + bytes > this.limit) {
            throw new CodexException("'" + method + "' was not sent: it takes " + bytes + " bytes, and the "
                    + this.waiting + " requests and notifications that wait to be written already take " + this.taken
                    + " of at most " + this.limit + "; wait for some of them, or raise maxMessageSize"
                    + " (codex.app-server.max-message-size) above that");
        }
        this.taken += bytes;
        this.waiting++;
        return new Share(bytes);
    }
}
