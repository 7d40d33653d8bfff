package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import io.github.codexspring.client.RequestTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request and the promise of its reply. The promise is completed by whoever ends the request first: the reader,
 * the deadline, a cancellation or the end of the connection.
 */
public final class Call {

    /** Looks at a result on the reading thread, before anything that came after it is routed. */
    public interface ResultHook {

        /** Called once with a successful result; must not block. */
        void onResult(byte[] bytes, int from, int to);

        /** Called with a successful result that nobody takes, since the call was given up; must not block. Any thread. */
        default void onUnwanted(byte[] bytes, int from, int to) {}
    }

    private static final ResultHook NO_HOOK = (bytes, from, to) -> {};

    private static final byte[] NOTHING = {};

    private final String method;

    private final Duration timeout;

    private final boolean priority;

    private final ResultHook hook;

    private final CompletableFuture<Reply> promise = new CompletableFuture<>();

    private volatile byte[] params;

    private byte[] trace = NOTHING;

    private volatile WaitingBytes.@Nullable Share share;

    private volatile String waitingFor = "waiting for the app-server to be ready";

    private volatile @Nullable Future<?> deadline;

    private volatile @Nullable Runnable unsent;

    /** The id on the wire; 0 while the request waits. Guarded by {@link InFlight}. */
    long id;

    /** Its frame was refused, since the connection was ending. Guarded by {@link InFlight}. */
    boolean unwritten;

    /** Creates a call; {@code params} is JSON, empty when the message has none. */
    public Call(String method, byte[] params, Duration timeout, boolean priority, @Nullable ResultHook hook) {
        this.method = method;
        this.params = params;
        this.timeout = timeout;
        this.priority = priority;
        this.hook = (hook != null) ? hook : NO_HOOK;
    }

    /** Wire method. */
    public String method() {
        return this.method;
    }

    /** Completed on the thread that ends the call, so nothing slow may hang on it directly. */
    public CompletableFuture<Reply> promise() {
        return this.promise;
    }

    /** Sets the timer that is cancelled when the call ends. */
    public void deadline(Future<?> timer) {
        this.deadline = timer;
        if (this.promise.isDone()) {
            timer.cancel(false);
        }
    }

    /** Sets what it takes in memory, which is given back once it has been written or has ended. */
    public void takes(WaitingBytes.Share taken) {
        this.share = taken;
    }

    private void giveBack() {
        WaitingBytes.Share taken = this.share;
        if (taken != null) {
            taken.giveBack();
        }
    }

    /** It has been written and is never written again; its params are kept no longer. */
    void written() {
        this.params = NOTHING;
        giveBack();
    }

    /** Sets who takes the call over when the connection it was given to ends and has not sent it. */
    public void onUnsent(Runnable taker) {
        this.unsent = taker;
    }

    /** Gives the call to whoever takes it over; false when there is nobody. */
    boolean handBack() {
        Runnable taker = this.unsent;
        if (taker == null) {
            return false;
        }
        this.unsent = null;
        this.id = 0;
        this.unwritten = false;
        this.waitingFor = "waiting for the app-server to be ready";
        taker.run();
        return true;
    }

    /** Ends the call because its deadline has passed. */
    public void timeOut() {
        fail(new RequestTimeoutException(this.method, this.timeout, this.waitingFor));
    }

    /** Ends the call with a failure; false when it had ended before. */
    public boolean fail(Throwable failure) {
        giveBack();
        boolean ended = this.promise.completeExceptionally(failure);
        cancelDeadline();
        return ended;
    }

    /** False when the call had ended before. */
    boolean complete(Reply reply) {
        giveBack();
        boolean ended = this.promise.complete(reply);
        cancelDeadline();
        return ended;
    }

    private void cancelDeadline() {
        Future<?> timer = this.deadline;
        if (timer != null) {
            timer.cancel(false);
        }
    }

    Duration timeout() {
        return this.timeout;
    }

    boolean priority() {
        return this.priority;
    }

    void waitingFor(String what) {
        this.waitingFor = what;
    }

    ResultHook hook() {
        return this.hook;
    }

    /** Tells of the answer to a call whose caller has gone. */
    public void unwanted(Reply reply) {
        if (!reply.error()) {
            this.hook.onUnwanted(reply.json(), 0, reply.json().length);
        }
    }

    /** Sets the JSON of the trace that the call belongs to, empty for none; before it is submitted. */
    public void trace(byte[] json) {
        this.trace = json;
    }

    byte[] trace() {
        return this.trace;
    }

    /** JSON of the params; empty when the message has none or has been written. */
    public byte[] params() {
        return this.params;
    }
}
