package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
     * The text of the agent's messages as it is written, from its beginning: what a person watches. It is not always the
     * answer: commentary belongs to it, and what the model has written twice after a broken connection.
     *
     * @return a stream that waits for text, to be closed; it throws like {@link #result()} at the end of a turn that has
     *     failed or was lost, and a {@link CodexException} where text is missing
     */
    public Stream<String> text() {
        TurnStream events = stream();
        return StreamSupport.stream(new TextSpliterator(this, events), false).onClose(events::close);
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
     * This turn with a deadline for each call made by what is returned, {@link #result()} included.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return another handle on the turn
     */
    public TurnHandle withTimeout(Duration timeout) {
        return new TurnHandle(this.async.withTimeout(timeout));
    }

    /**
     * Waits for the end of the turn.
     *
     * @return the result of a completed or interrupted turn
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     * @throws TurnTimeoutException when this handle has a deadline and it has passed; the turn goes on
     * @throws CodexException when the calling thread is interrupted; the turn goes on
     */
    public TurnResult result() {
        return result(Deadline.after(this.async.client().timeout()));
    }

    /**
     * Waits so long for the end of the turn at the most.
     *
     * @param timeout how long, positive
     * @return the result of a completed or interrupted turn
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     * @throws TurnTimeoutException when it has not ended by then; the turn goes on
     * @throws CodexException when the calling thread is interrupted; the turn goes on
     */
    public TurnResult result(Duration timeout) {
        return result(Deadline.after(Deadline.requirePositive(timeout)));
    }

    TurnResult result(@Nullable Deadline deadline) {
        LogEntry last = Await.on(this.async.end(deadline), () -> "the end of turn " + id(), (failure) -> {});
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
        core().request(
                        ClientRequests.TURN_STEER,
                        this.async.steerParams(input),
                        this.async.client().timeout())
                .await();
    }

    /**
     * Stops the turn and waits until the server has taken that; see {@link AsyncTurnHandle#interrupt()}. The turn then
     * ends as interrupted.
     */
    public void interrupt() {
        Duration timeout = this.async.client().timeout();
        awaitStart(TurnInterrupt.longestHold(core(), timeout));
        CompletableFuture<LogEntry> terminal = this.async.log().terminal();
        if (terminal.isDone()) {
            return;
        }
        try {
            core().request(
                            ClientRequests.TURN_INTERRUPT,
                            TurnInterrupt.params(this.async.log()),
                            (timeout != null) ? timeout.dividedBy(2) : null)
                    .await();
        } catch (CodexException ex) {
            if (!terminal.isDone()) {
                throw ex;
            }
        }
    }

    /** In the calling thread: the threads that complete futures may all be waiting like this one. */
    private void awaitStart(Duration longest) {
        CompletableFuture<Void> started =
                this.async.log().started().copy().completeOnTimeout(null, longest.toNanos(), TimeUnit.NANOSECONDS);
        Await.on(started, () -> "the start of turn " + id(), (failure) -> {});
    }

    private ClientCore core() {
        return this.async.client().core();
    }

    @Override
    public String toString() {
        return "TurnHandle[" + id() + "]";
    }
}
