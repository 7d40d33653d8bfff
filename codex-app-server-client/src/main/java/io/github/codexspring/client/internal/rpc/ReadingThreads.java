package io.github.codexspring.client.internal.rpc;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two threads, one of which reads. Where it would only wait for what comes next it may run callbacks itself, for which
 * another thread would have to wake up otherwise. The other one watches then: it reads on when they take more than some
 * milliseconds, and at once when the callback is going to wait for what is read.
 */
final class ReadingThreads {

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    /** A callback may keep the reading thread for two looks at the most. */
    private static final long LOOK_NANOS = 5_000_000;

    /** After so many looks at which there was nothing new nobody watches any more. */
    private static final int IDLE_LOOKS = 4;

    private final Supplier<@Nullable Callbacks> body;

    private final CountDownLatch over = new CountDownLatch(1);

    private final CallbackShare share = new CallbackShare();

    private final Reader first;

    private final Reader second;

    /** The thread that reads; null while it runs callbacks, when the other one may take its place. */
    private final AtomicReference<@Nullable Reader> reading;

    private volatile boolean started;

    private volatile boolean watched;

    /** How often callbacks have been run here; written by the thread that is about to run them. */
    private volatile long calls;

    private volatile @Nullable Callbacks running;

    /** {@code body} reads until there are callbacks that the reading thread is to run, or to the end, for null. */
    ReadingThreads(Supplier<@Nullable Callbacks> body, String name) {
        this.body = body;
        this.first = new Reader(this::run, name + "-1");
        this.second = new Reader(this::run, name + "-2");
        this.reading = new AtomicReference<>(this.first);
    }

    void start() {
        this.first.start();
        this.started = true;
        this.second.start();
    }

    /** Something is to be handed out; whether the reading thread may run the callbacks. Reading thread only. */
    boolean mayCallBack(boolean flood, long now) {
        return this.share.allows(flood, now) && other(Thread.currentThread()).free;
    }

    /** Ends the present rest of the thread that reads, if it takes one. */
    void unpark() {
        LockSupport.unpark(this.reading.get());
    }

    /** The calling thread may be going to wait for what is read: if it runs callbacks for the reader, the other reads on. */
    void letOtherRead() {
        Thread current = Thread.currentThread();
        if (current == this.first || current == this.second) {
            Reader other = other(current);
            if (this.reading.compareAndSet(null, other)) {
                LockSupport.unpark(other);
                handOverRest();
            }
        }
    }

    /** Waits until nothing is read any more, unless this is the thread that reads; a callback may go on. */
    void join(long millis) throws InterruptedException {
        if (this.started
                && Thread.currentThread() != this.reading.get()
                && !this.over.await(millis, TimeUnit.MILLISECONDS)) {
            logger.debug("Still reading after {} ms", millis);
        }
    }

    private Reader other(Thread reader) {
        return (reader == this.first) ? this.second : this.first;
    }

    private void run(Reader me) {
        Callbacks callbacks;
        while (awaitTurn(me) && (callbacks = read(me)) != null) {
            call(me, callbacks);
        }
    }

    /** Watches the other thread until this one is to read; false when nothing is read any more. */
    private boolean awaitTurn(Reader me) {
        if (this.reading.get() == me) {
            return true;
        }
        me.free = true;
        long seen = this.calls;
        long since = System.nanoTime();
        int idle = 0;
        boolean given = true;
        while (this.reading.get() != me && this.over.getCount() > 0) {
            long now = System.nanoTime();
            if (this.calls != seen) {
                seen = this.calls;
                since = now;
                idle = 0;
                this.watched = true;
            } else if (this.reading.get() != null) {
                this.watched = ++idle <= IDLE_LOOKS;
            } else if (now - since >= LOOK_NANOS && this.reading.compareAndSet(null, me)) {
                given = false;
                this.share.tooLong();
                handOverRest();
            }
            awaitNextLook(me, seen);
        }
        me.free = false;
        if (this.reading.get() != me) {
            return false;
        }
        if (given) {
            this.share.given();
        }
        return true;
    }

    /** When nobody is to watch, the next look is at the next call, which may have begun. */
    private void awaitNextLook(Reader me, long seen) {
        if (this.reading.get() == me) {
            return;
        }
        if (this.watched) {
            LockSupport.parkNanos(this, LOOK_NANOS);
        } else if (this.calls == seen) {
            LockSupport.park(this);
        }
    }

    /** What is behind a callback that keeps a thread goes to other threads. */
    private void handOverRest() {
        Callbacks callbacks = this.running;
        this.running = null;
        if (callbacks != null) {
            callbacks.handOver();
        }
    }

    private @Nullable Callbacks read(Reader me) {
        Callbacks callbacks = null;
        try {
            callbacks = this.body.get();
        } finally {
            if (callbacks == null) {
                this.over.countDown();
                LockSupport.unpark(other(me));
            }
        }
        return callbacks;
    }

    private void call(Reader me, Callbacks callbacks) {
        long started = System.nanoTime();
        this.running = callbacks;
        this.calls = this.calls + 1;
        me.interruptible(true);
        this.reading.set(null);
        if (!this.watched) {
            this.watched = true;
            LockSupport.unpark(other(me));
        }
        try {
            callbacks.run();
        } catch (Throwable ex) { // whatever user code throws, checked or not: somebody has to read on
            logger.error("Callbacks failed", ex);
        } finally {
            me.interruptible(false);
            if (this.reading.compareAndSet(null, me)) {
                this.running = null;
                this.share.ran(System.nanoTime() - started);
            }
        }
    }

    private static final class Reader extends Thread {

        private final Consumer<Reader> body;

        /** Whether it has nothing to do but to watch. */
        private volatile boolean free;

        private boolean interruptible;

        Reader(Consumer<Reader> body, String name) {
            super(name);
            this.body = body;
            setDaemon(true);
        }

        @Override
        public void run() {
            this.body.accept(this);
        }

        synchronized void interruptible(boolean interruptible) {
            this.interruptible = interruptible;
            if (!interruptible) {
                Thread.interrupted();
            }
        }

        /** Who wants to interrupt a callback may come too late, and would interrupt the reading. */
        @Override
        public synchronized void interrupt() {
            if (this.interruptible) {
                super.interrupt();
            }
        }
    }
}
