package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.EventPublisher;
import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.protocol.TurnSteerParams;
import io.github.codexspring.protocol.TurnSteerResponse;
import io.github.codexspring.protocol.UserInput;
import org.jspecify.annotations.Nullable;

/**
 * A turn, with futures and publishers. Any number of handles, streams and results may read one turn; each sees all of
 * its events. Giving a handle up does not stop the turn.
 */
public final class AsyncTurnHandle {

    private final AsyncAppServerClient client;

    private final TurnLog log;

    AsyncTurnHandle(AsyncAppServerClient client, TurnLog log) {
        this.client = client;
        this.log = log;
    }

    TurnLog log() {
        return this.log;
    }

    AsyncAppServerClient client() {
        return this.client;
    }

    /**
     * This turn with a deadline for each call made by what is returned, {@link #result()} included.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return another handle on the turn
     */
    public AsyncTurnHandle withTimeout(Duration timeout) {
        return new AsyncTurnHandle(this.client.withTimeout(timeout), this.log);
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public String id() {
        return this.log.turnId();
    }

    /**
     * Id of the turn's thread.
     *
     * @return the id, or null when this client found the turn and the server has not named its thread
     */
    public @Nullable String threadId() {
        return this.log.threadId();
    }

    /**
     * The turn's events from the first to the terminal one, then completion.
     *
     * @return a publisher; each subscriber reads from the first event on
     */
    public Flow.Publisher<TurnEvent> events() {
        return publisher(1);
    }

    /**
     * The same as {@link #events()} for somebody who only looks on: a subscriber does not keep the events of a turn that
     * nobody asked for, and sees a gap where they were given up.
     *
     * @return a publisher
     */
    public Flow.Publisher<TurnEvent> tap() {
        return new EventPublisher<>(
                this.log::tap, this::event, this.client.core().threads()::callback);
    }

    /**
     * The turn's events behind one that was read before. What is no longer kept, or an id of another turn, gives a
     * {@code codex/gap} first and then everything there is.
     *
     * @param eventId what {@link TurnEvent#id()} gave
     * @return a publisher
     */
    public Flow.Publisher<TurnEvent> eventsAfter(String eventId) {
        long next = positionAfter(eventId);
        return publisher(next);
    }

    /**
     * The text of the agent's messages as it is written, from its beginning: what a person watches. It is not always the
     * answer: commentary belongs to it, and what the model has written twice after a broken connection.
     *
     * @return a publisher; it fails like {@link #result()} at the end of a turn that has failed or was lost, and with a
     *     {@link CodexException} where text is missing
     */
    public Flow.Publisher<String> text() {
        return new TextPublisher(this);
    }

    /**
     * The turn's events for a reader that may be slow, such as a browser: when hundreds wait for it, deltas that differ in
     * their text only come as one event with the joined text. Such an event has the id and sequence of the last of them.
     *
     * @param eventId what {@link TurnEvent#id()} gave, to go on behind it as {@link #eventsAfter(String)} does; null for
     *     all events
     * @param maxBytes bytes of JSON up to which deltas are joined, 1 or more
     * @return a publisher
     */
    public Flow.Publisher<TurnEvent> mergedEvents(@Nullable String eventId, long maxBytes) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("Deltas cannot be joined up to " + maxBytes + " bytes; use 1 or more");
        }
        long next = (eventId != null) ? positionAfter(eventId) : 1;
        return new EventPublisher<>(
                () -> cursor(next), maxBytes, this::event, this.client.core().threads()::callback);
    }

    private Flow.Publisher<TurnEvent> publisher(long sequence) {
        return new EventPublisher<>(
                () -> cursor(sequence), this::event, this.client.core().threads()::callback);
    }

    Cursor cursor(long sequence) {
        return (sequence > 0) ? this.log.cursor(sequence) : this.log.cursorAfterGap();
    }

    TurnEvent event(LogEntry entry) {
        return new TurnEvent(this.log, entry);
    }

    /** Sequence to go on with, or 0 when the place is not one of this log. */
    long positionAfter(String eventId) {
        return EventId.decode(eventId)
                .filter((id) -> id.turnId().equals(id()) && id.incarnation() == this.log.incarnation())
                .map((id) -> id.sequence() + 1)
                .filter((sequence) -> sequence <= this.log.nextSequence())
                .orElse(0L);
    }

    /**
     * Whether the turn has ended and this was the id of its last event.
     *
     * @param eventId what {@link TurnEvent#id()} gave
     * @return true when nothing can follow
     */
    public boolean isLastEvent(String eventId) {
        LogEntry last = this.log.terminal().getNow(null);
        return last != null && positionAfter(eventId) == last.sequence() + 1;
    }

    /**
     * How the turn has ended.
     *
     * @return the outcome, or empty while it runs
     */
    public Optional<TurnOutcome> outcome() {
        LogEntry last = this.log.terminal().getNow(null);
        return (last != null) ? Optional.of(TurnResults.outcome(last)) : Optional.empty();
    }

    /**
     * The result when the turn has ended, for so long at the most.
     *
     * @param timeout how long to wait, positive
     * @return the result, later; fails like {@link #result()}, and with {@link TurnTimeoutException} when the time has passed;
     *     the turn goes on
     */
    public CompletableFuture<TurnResult> result(Duration timeout) {
        return withTimeout(timeout).result();
    }

    /**
     * The result when the turn has ended. It fails with {@link TurnFailedException} for a failed turn and with
     * {@link TurnLostException} for a lost one; an interrupted turn has a result. When this handle has a deadline and it has
     * passed, it fails with {@link TurnTimeoutException} and the turn goes on.
     *
     * @return the result, later; cancelling it does not stop the turn
     */
    public CompletableFuture<TurnResult> result() {
        return result(Deadline.after(this.client.timeout()));
    }

    CompletableFuture<TurnResult> result(@Nullable Deadline deadline) {
        CompletableFuture<TurnResult> result = new CompletableFuture<>();
        CompletableFuture<LogEntry> end = end(deadline);
        end.whenComplete((last, late) -> this.client.core().threads().callback(() -> {
            try {
                if (late != null) {
                    result.completeExceptionally(Supervisor.unwrap(late));
                } else {
                    result.complete(TurnResults.orThrow(TurnResults.of(this.log, last), this.log.lostCause()));
                }
            } catch (RuntimeException | Error ex) {
                result.completeExceptionally(ex);
            }
        }));
        return Cancelling.givesUp(end, result);
    }

    /** The terminal event, on the thread that appends it; fails when the deadline passes before. */
    CompletableFuture<LogEntry> end(@Nullable Deadline deadline) {
        CompletableFuture<LogEntry> terminal = this.log.terminal().copy();
        if (deadline == null) {
            return terminal;
        }
        return terminal.orTimeout(deadline.left(), TimeUnit.NANOSECONDS).handle((last, late) -> {
            if (late != null) {
                throw new TurnTimeoutException(id(), deadline.timeout());
            }
            return last;
        });
    }

    /** Stops the turn for the one caller that has started it and waits for it no longer. */
    void stopUnlessEnded() {
        if (this.log.active()) {
            TurnInterrupt.unlessWanted(this.client.core(), this.log, 1);
        }
    }

    /**
     * Adds text to the running turn.
     *
     * @param text what the user says
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> steer(String text) {
        return steer(Threads.text(text));
    }

    /**
     * Adds input to the running turn. Wire method {@code turn/steer}.
     *
     * @param input what the user says, in parts
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> steer(List<UserInput> input) {
        CompletableFuture<TurnSteerResponse> request = this.client.turnSteer(steerParams(input));
        return Cancelling.givesUp(request, request.thenApply((response) -> null));
    }

    TurnSteerParams steerParams(List<UserInput> input) {
        return TurnSteerParams.builder()
                .threadId(requireThread())
                .expectedTurnId(id())
                .input(input)
                .build();
    }

    /**
     * Stops the turn. Before {@code turn/started} the server would refuse that and the turn would run on, so it is held
     * back until then, for the request timeout (half of this handle's own deadline) at the most: a turn that was joined midway is never seen to start. A turn
     * that has ended meanwhile is no error. Wire method {@code turn/interrupt}.
     *
     * @return done when the server has taken it; the turn then ends as interrupted. Cancelling it before the turn has
     *     started leaves the turn alone
     */
    public CompletableFuture<@Nullable Void> interrupt() {
        return TurnInterrupt.whenStarted(this.client.core(), this.log, this.client.timeout());
    }

    private String requireThread() {
        String threadId = this.log.threadId();
        if (threadId == null) {
            throw new IllegalStateException("The thread of turn " + id() + " is not known yet");
        }
        return threadId;
    }

    @Override
    public String toString() {
        return "AsyncTurnHandle[" + id() + "]";
    }
}
