package io.github.codexspring.client;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.UserInput;
import org.jspecify.annotations.Nullable;

/**
 * A turn. Any number of handles, streams and results may read one turn; each sees all of its events. Giving a handle up
 * does not stop the turn.
 */
public final class TurnHandle {

    private final AsyncTurnHandle async;

    TurnHandle(AsyncTurnHandle async) {
        this.async = async;
    }

    /**
     * This turn with futures and publishers.
     *
     * @return the asynchronous handle
     */
    public AsyncTurnHandle async() {
        return this.async;
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public String id() {
        return this.async.id();
    }

    /**
     * Id of the turn's thread.
     *
     * @return the id, or null when this client found the turn and the server has not named its thread
     */
    public @Nullable String threadId() {
        return this.async.threadId();
    }

    /**
     * The turn's events from the first to the terminal one, however late this is called.
     *
     * @return a stream of its own
     */
    public TurnStream stream() {
        return new TurnStream(this.async.log(), this.async.cursor(1));
    }

    /**
     * The turn's events behind one that was read before. What is no longer kept, or an id of another turn, gives a
     * {@code codex/gap} first and then everything there is.
     *
     * @param eventId what {@link TurnEvent#id()} gave
     * @return a stream of its own
     */
    public TurnStream streamAfter(String eventId) {
        return new TurnStream(this.async.log(), this.async.cursor(this.async.positionAfter(eventId)));
    }

    /**
     * How the turn has ended.
     *
     * @return the outcome, or empty while it runs
     */
    public Optional<TurnOutcome> outcome() {
        return this.async.outcome();
    }

    /**
     * Waits for the end of the turn.
     *
     * @return the result of a completed or interrupted turn
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     * @throws CodexException when the thread is interrupted; the turn goes on
     */
    public TurnResult result() {
        LogEntry last = Await.on(this.async.log().terminal(), "the end of turn " + id(), (failure) -> {});
        return TurnResults.orThrow(
                TurnResults.of(this.async.log(), last), this.async.log().lostCause());
    }

    /**
     * Adds text to the running turn and waits until the server has taken it.
     *
     * @param text what the user says
     */
    public void steer(String text) {
        steer(Threads.text(text));
    }

    /**
     * Adds input to the running turn and waits until the server has taken it. Wire method {@code turn/steer}.
     *
     * @param input what the user says, in parts
     */
    public void steer(List<UserInput> input) {
        core().request(ClientRequests.TURN_STEER, this.async.steerParams(input), null)
                .await();
    }

    /**
     * Stops the turn and waits until the server has taken that; see {@link AsyncTurnHandle#interrupt()}. The turn then
     * ends as interrupted.
     */
    public void interrupt() {
        awaitStart();
        CompletableFuture<LogEntry> terminal = this.async.log().terminal();
        if (terminal.isDone()) {
            return;
        }
        try {
            core().request(ClientRequests.TURN_INTERRUPT, this.async.interruptParams(), null)
                    .await();
        } catch (CodexException ex) {
            if (!terminal.isDone()) {
                throw ex;
            }
        }
    }

    /** In the calling thread: the threads that complete futures may all be waiting like this one. */
    private void awaitStart() {
        CompletableFuture<Void> started = this.async
                .log()
                .started()
                .copy()
                .completeOnTimeout(null, core().config().requestTimeout().toMillis(), TimeUnit.MILLISECONDS);
        Await.on(started, "the start of turn " + id(), (failure) -> {});
    }

    private ClientCore core() {
        return this.async.client().core();
    }

    @Override
    public String toString() {
        return "TurnHandle[" + id() + "]";
    }
}
