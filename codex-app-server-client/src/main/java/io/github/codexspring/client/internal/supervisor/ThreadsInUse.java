package io.github.codexspring.client.internal.supervisor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import org.jspecify.annotations.Nullable;

/**
 * The threads this client has started or resumed. A new app-server has none of them loaded: each is resumed before its
 * next use, once for all who want to use it, who then go on in the order in which they came. The {@value #MOST} that
 * were used last are remembered. Safe for any thread.
 */
public final class ThreadsInUse {

    static final int MOST = 10_000;

    /** Resumes a thread on a connection; blocks, and throws when that does not work. */
    interface Resumer {

        void resume(Connection connection, String threadId, ThreadRights rights);
    }

    private record Use(boolean loaded, ThreadRights rights) {}

    private final Resumer resumer;

    private final Executor executor;

    /** Threads by id: whether the present connection has loaded them, and what they may do. */
    private final Map<String, Use> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Use> eldest) {
            return size() > MOST;
        }
    };

    /** Who waits for a thread that is being resumed. */
    private final Map<String, Deque<Consumer<@Nullable Throwable>>> resuming = new HashMap<>();

    private volatile boolean everLost;

    ThreadsInUse(Resumer resumer, Executor executor) {
        this.resumer = resumer;
        this.executor = executor;
    }

    /** The present connection has a thread loaded, which may do that. */
    public synchronized void loaded(String threadId, ThreadRights rights) {
        this.known.put(threadId, new Use(true, rights(threadId).with(rights)));
    }

    /** A thread may do something else from now on. */
    public synchronized void changed(String threadId, ThreadRights rights) {
        this.known.computeIfPresent(
                threadId, (id, use) -> new Use(use.loaded(), use.rights().with(rights)));
    }

    /** What a thread may do, as far as that is known. */
    public synchronized ThreadRights rights(String threadId) {
        Use use = this.known.get(threadId);
        return (use != null) ? use.rights() : ThreadRights.UNKNOWN;
    }

    /** A thread was archived or deleted on purpose: it is not to be loaded again by itself. */
    public synchronized void released(String threadId) {
        this.known.remove(threadId);
    }

    /** The connection has ended: the next one has none of the threads loaded, and who waits is told. */
    void connectionLost(TransportClosedException cause) {
        List<Consumer<@Nullable Throwable>> waiting = new ArrayList<>();
        synchronized (this) {
            this.everLost = true;
            this.known.replaceAll((threadId, use) -> new Use(false, use.rights()));
            this.resuming.values().forEach(waiting::addAll);
            this.resuming.clear();
        }
        waiting.forEach((then) -> then.accept(cause));
    }

    /** Whether a request has to look at its thread at all. */
    public boolean anyLost() {
        return this.everLost;
    }

    /** Loads a thread on a new connection, whether or not it was used before. */
    void reload(Connection connection, String threadId, Consumer<@Nullable Throwable> then) {
        synchronized (this) {
            this.known.put(threadId, new Use(false, rights(threadId)));
        }
        whenLoaded(connection, threadId, then);
    }

    /**
     * Goes on when the connection has the thread loaded, as far as this client is to see to that, or with what has kept it
     * from that. At once, or on another thread; must not block.
     */
    public void whenLoaded(Connection connection, String threadId, Consumer<@Nullable Throwable> then) {
        synchronized (this) {
            Deque<Consumer<@Nullable Throwable>> underWay = this.resuming.get(threadId);
            if (underWay != null) {
                underWay.add(then);
                return;
            }
            Use use = this.known.get(threadId);
            if (use != null && !use.loaded()) {
                Deque<Consumer<@Nullable Throwable>> waiting = new ArrayDeque<>(List.of(then));
                this.resuming.put(threadId, waiting);
                resumeLater(connection, threadId, use.rights(), waiting);
                return;
            }
        }
        then.accept(null);
    }

    private void resumeLater(
            Connection connection, String threadId, ThreadRights rights, Deque<Consumer<@Nullable Throwable>> waiting) {
        try {
            this.executor.execute(() -> resume(connection, threadId, rights, waiting));
        } catch (RejectedExecutionException ex) {
            this.resuming.remove(threadId);
            waiting.forEach((then) -> then.accept(new TransportClosedException("The client was closed", null, "", ex)));
        }
    }

    private void resume(
            Connection connection, String threadId, ThreadRights rights, Deque<Consumer<@Nullable Throwable>> waiting) {
        Throwable failure = null;
        try {
            this.resumer.resume(connection, threadId, rights);
        } catch (RuntimeException | Error ex) {
            failure = ex;
        }
        Consumer<@Nullable Throwable> next;
        while ((next = next(threadId, waiting, failure == null)) != null) {
            next.accept(failure);
        }
    }

    /** Who comes next; with the last of them the thread is loaded, so that nobody overtakes. */
    private synchronized @Nullable Consumer<@Nullable Throwable> next(
            String threadId, Deque<Consumer<@Nullable Throwable>> waiting, boolean loaded) {
        if (this.resuming.get(threadId) != waiting) {
            return null;
        }
        Consumer<@Nullable Throwable> next = waiting.poll();
        if (next == null) {
            this.resuming.remove(threadId);
            if (loaded) {
                this.known.put(threadId, new Use(true, rights(threadId)));
            }
        }
        return next;
    }
}
