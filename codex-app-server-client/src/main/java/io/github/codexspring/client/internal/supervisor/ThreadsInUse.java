package io.github.codexspring.client.internal.supervisor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;

/**
 * The threads this client has started or resumed. A new app-server has none of them loaded: each is resumed before its
 * next use, once for all who want to use it. The {@value #MOST} that were used last are remembered. Safe for any thread.
 */
public final class ThreadsInUse {

    static final int MOST = 10_000;

    /** Resumes a thread on a connection; blocks, and throws when that does not work. */
    interface Resumer {

        void resume(Connection connection, String threadId);
    }

    private final Resumer resumer;

    private final Executor executor;

    /** Threads by id; true when the present connection has loaded them. */
    private final Map<String, Boolean> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, CompletableFuture<Void>> resuming = new HashMap<>();

    private volatile boolean everLost;

    ThreadsInUse(Resumer resumer, Executor executor) {
        this.resumer = resumer;
        this.executor = executor;
    }

    /** The present connection has a thread loaded. */
    public synchronized void loaded(String threadId) {
        this.known.put(threadId, true);
    }

    /** A thread was archived, deleted or closed on purpose: it is not to be loaded again by itself. */
    public synchronized void released(String threadId) {
        this.known.remove(threadId);
    }

    /** Another connection is used from now on, which has none of the threads loaded. */
    synchronized void connectionLost() {
        this.everLost = true;
        this.known.replaceAll((threadId, loaded) -> false);
        this.resuming.clear();
    }

    /** Whether a request has to look at its thread at all. */
    public boolean anyLost() {
        return this.everLost;
    }

    /** Loads a thread on a new connection, whether or not it was used before. */
    CompletableFuture<Void> reload(Connection connection, String threadId) {
        synchronized (this) {
            this.known.put(threadId, false);
        }
        return ensureLoaded(connection, threadId);
    }

    /** Done when the connection has the thread loaded, as far as this client is to see to that. */
    public CompletableFuture<Void> ensureLoaded(Connection connection, String threadId) {
        CompletableFuture<Void> resumed;
        synchronized (this) {
            if (!Boolean.FALSE.equals(this.known.get(threadId))) {
                return CompletableFuture.completedFuture(null);
            }
            CompletableFuture<Void> underWay = this.resuming.get(threadId);
            if (underWay != null) {
                return underWay;
            }
            resumed = new CompletableFuture<>();
            this.resuming.put(threadId, resumed);
        }
        try {
            this.executor.execute(() -> resume(connection, threadId, resumed));
        } catch (RejectedExecutionException ex) {
            done(threadId, resumed, false);
            resumed.completeExceptionally(new TransportClosedException("The client was closed", null, "", ex));
        }
        return resumed;
    }

    private void resume(Connection connection, String threadId, CompletableFuture<Void> resumed) {
        try {
            this.resumer.resume(connection, threadId);
            done(threadId, resumed, true);
            resumed.complete(null);
        } catch (RuntimeException | Error ex) {
            done(threadId, resumed, false);
            resumed.completeExceptionally(ex);
        }
    }

    private synchronized void done(String threadId, CompletableFuture<Void> resumed, boolean loaded) {
        if (this.resuming.remove(threadId, resumed) && loaded) {
            this.known.put(threadId, true);
        }
    }
}
