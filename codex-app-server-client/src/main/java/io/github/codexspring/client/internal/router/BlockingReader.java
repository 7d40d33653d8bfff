package io.github.codexspring.client.internal.router;

import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

/** Reads a cursor on one thread that waits for what is not there yet. */
public final class BlockingReader implements Cursor.Waiter, AutoCloseable {

    private final Cursor cursor;

    private volatile @Nullable Thread waiting;

    private boolean waited = true;

    /** Takes over the cursor. */
    public BlockingReader(Cursor cursor) {
        this.cursor = cursor;
        cursor.waiter(this);
    }

    @Override
    public void wake() {
        Thread thread = this.waiting;
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    /**
     * Waits for the next event.
     *
     * @return the event, or null at the end of the log or when the reader was closed
     * @throws InterruptedException when the thread is interrupted; nothing is lost by it
     */
    public @Nullable LogEntry next() throws InterruptedException {
        while (true) {
            LogEntry entry = this.cursor.closed() ? null : this.cursor.poll();
            if (entry != null) {
                if (this.waited) {
                    this.waited = false;
                    this.cursor.log().waited(entry, System.nanoTime());
                }
                return entry;
            }
            if (this.cursor.atEnd()) {
                close();
                return null;
            }
            this.waited = true;
            this.waiting = Thread.currentThread();
            try {
                if (!this.cursor.ready()) {
                    LockSupport.park(this);
                }
            } finally {
                this.waiting = null;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** Ends the reading; a thread that waits returns. Any thread. */
    @Override
    public void close() {
        this.cursor.close();
    }
}
