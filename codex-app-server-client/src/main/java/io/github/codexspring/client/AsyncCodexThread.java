package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.TurnStartResponse;
import io.github.codexspring.protocol.UserInput;

/** A conversation, with futures and publishers. A handle without state: any number may stand for one thread. */
public final class AsyncCodexThread {

    private final AsyncAppServerClient client;

    private final String id;

    AsyncCodexThread(AsyncAppServerClient client, String id) {
        this.client = client;
        this.id = id;
    }

    /**
     * Id of the thread.
     *
     * @return the id
     */
    public String id() {
        return this.id;
    }

    /**
     * This thread with a deadline for each call made by what is returned: for the answer of the server, and for the whole of
     * {@code run}. Turns that are started so have the configured deadlines again.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return another handle on the thread
     */
    public AsyncCodexThread withTimeout(Duration timeout) {
        return new AsyncCodexThread(this.client.withTimeout(timeout), this.id);
    }

    /**
     * Starts a turn with a text.
     *
     * @param text what the user says
     * @return the turn; see {@link #startTurn(List, Consumer)}
     */
    public CompletableFuture<AsyncTurnHandle> startTurn(String text) {
        return startTurn(Threads.text(text), (params) -> {});
    }

    /**
     * Starts a turn. On a thread with a live turn the input joins that one, and both handles read the same events. Wire
     * method {@code turn/start}.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the turn, as soon as the server has given it an id. Cancelling it before that gives the request up, and so does
     *     a deadline that passes; a turn that the server starts nevertheless is interrupted as soon as it has started,
     *     unless it was live before or somebody else has asked for it
     */
    public CompletableFuture<AsyncTurnHandle> startTurn(
            List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        return start(Threads.turnParams(this.id, input, customizer));
    }

    private CompletableFuture<AsyncTurnHandle> start(TurnStartParams params) {
        CompletableFuture<TurnStartResponse> request = this.client.turnStart(params);
        CompletableFuture<AsyncTurnHandle> started = new CompletableFuture<>();
        request.whenComplete((response, failure) -> {
            if (failure != null) {
                started.completeExceptionally(Supervisor.unwrap(failure));
            } else {
                AsyncTurnHandle turn = handle(response);
                if (!started.complete(turn)) {
                    TurnInterrupt.unlessWanted(this.client.core(), turn.log(), 1);
                }
            }
        });
        return Cancelling.givesUp(request, started);
    }

    /** The turn was claimed when its answer was read. */
    AsyncTurnHandle handle(TurnStartResponse response) {
        TurnLog log = this.client.core().router().turn(this.id, response.turn().id());
        if (!log.claimed()) {
            log.claim();
        }
        return new AsyncTurnHandle(this.client.configured(), log);
    }

    /**
     * Runs a turn to its end.
     *
     * @param text what the user says
     * @return the result; see {@link #run(List, Consumer)}
     */
    public CompletableFuture<TurnResult> run(String text) {
        return run(Threads.text(text), (params) -> {});
    }

    /**
     * Runs a turn to its end.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the result; fails like {@link AsyncTurnHandle#result()}. Cancelling it interrupts the turn, and so does its
     *     deadline, which gives a {@link TurnTimeoutException}
     */
    public CompletableFuture<TurnResult> run(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        return run(Threads.turnParams(this.id, input, customizer));
    }

    /**
     * Runs a turn to its end and binds its answer to a type.
     *
     * @param text what the user says
     * @param type a record or class
     * @param <T> the type
     * @return the answer; see {@link #run(List, Consumer, Class)}
     */
    public <T> CompletableFuture<T> run(String text, Class<T> type) {
        return run(Threads.text(text), (params) -> {}, type);
    }

    /**
     * Runs a turn to its end and binds its answer to a type. The JSON Schema of the type is sent as {@code outputSchema}:
     * everything is required, what is an {@code Optional} or annotated as nullable may be null. Descriptions come from
     * {@code @JsonPropertyDescription}. Needs {@code com.github.victools:jsonschema-generator} and
     * {@code jsonschema-module-jackson} on the class path.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @param type a record or class
     * @param <T> the type
     * @return the answer; fails like {@link AsyncTurnHandle#result()}, and with {@link TurnOutputException} when there is no
     *     answer of that type. Cancelling it interrupts the turn
     * @throws IllegalArgumentException when there is no schema for the type, such as one with a map in it
     */
    public <T> CompletableFuture<T> run(
            List<UserInput> input, Consumer<TurnStartParams.Builder> customizer, Class<T> type) {
        CompletableFuture<TurnResult> result = run(typedParams(input, customizer, type));
        return Cancelling.givesUp(result, result.thenApply((ended) -> ended.finalResponseAs(type)));
    }

    TurnStartParams typedParams(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer, Class<?> type) {
        return Threads.turnParams(
                this.id,
                input,
                customizer.andThen((params) ->
                        params.outputSchema(this.client.core().schemas().of(type))));
    }

    private CompletableFuture<TurnResult> run(TurnStartParams params) {
        Deadline deadline = Deadline.after(this.client.timeout());
        CompletableFuture<AsyncTurnHandle> started = start(params);
        CompletableFuture<TurnResult> result = started.thenCompose((turn) -> turn.result(deadline));
        result.whenComplete((ended, failure) -> {
            started.cancel(false);
            started.thenAccept(AsyncTurnHandle::stopUnlessEnded);
        });
        return result;
    }

    /**
     * Events of the thread that belong to no turn, and those that came after the end of their turn, from now on.
     *
     * @return a publisher; each subscriber has a place of its own
     */
    public Flow.Publisher<ServerEvent> events() {
        return this.client.threadEvents(this.id);
    }

    @Override
    public String toString() {
        return "AsyncCodexThread[" + this.id + "]";
    }
}
