package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ReviewStartResponse;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.Thread;
import io.github.codexspring.protocol.ThreadArchiveParams;
import io.github.codexspring.protocol.ThreadCompactStartParams;
import io.github.codexspring.protocol.ThreadDeleteParams;
import io.github.codexspring.protocol.ThreadGoal;
import io.github.codexspring.protocol.ThreadGoalClearParams;
import io.github.codexspring.protocol.ThreadGoalGetParams;
import io.github.codexspring.protocol.ThreadGoalSetParams;
import io.github.codexspring.protocol.ThreadItemEntry;
import io.github.codexspring.protocol.ThreadItemsListParams;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadRevertParams;
import io.github.codexspring.protocol.ThreadSetNameParams;
import io.github.codexspring.protocol.ThreadShellCommandParams;
import io.github.codexspring.protocol.ThreadTurnsListParams;
import io.github.codexspring.protocol.ThreadUnarchiveParams;
import io.github.codexspring.protocol.Turn;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.TurnToolOutput;
import io.github.codexspring.protocol.UserInput;
import org.jspecify.annotations.Nullable;

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
        CompletableFuture<String> request =
                this.client.core().startTurn(params, this.client.timeout()).future();
        CompletableFuture<AsyncTurnHandle> started = new CompletableFuture<>();
        request.whenComplete((turnId, failure) -> {
            if (failure != null) {
                started.completeExceptionally(Supervisor.unwrap(failure));
            } else {
                AsyncTurnHandle turn = handle(turnId);
                if (!started.complete(turn)) {
                    TurnInterrupt.unlessWanted(this.client.core(), turn.log(), 1);
                }
            }
        });
        return Cancelling.givesUp(request, started);
    }

    AsyncTurnHandle handle(String turnId) {
        return handle(this.id, turnId);
    }

    AsyncTurnHandle handle(ReviewStartResponse response) {
        return handle(response.reviewThreadId(), response.turn().id());
    }

    /** The turn was claimed when its answer was read. */
    private AsyncTurnHandle handle(String threadId, String turnId) {
        TurnLog log = this.client.core().router().turn(threadId, turnId);
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
     * Starts a turn with what a tool outside of the conversation reports, or lets a live turn of the thread know of it.
     * Then both handles read the same events.
     *
     * @param output made by {@link Inputs#toolOutput}
     * @return the turn, as soon as the server has given it an id
     */
    public CompletableFuture<AsyncTurnHandle> startTurn(TurnToolOutput output) {
        return startTurn(List.of(), (params) -> params.toolOutput(output));
    }

    /**
     * Reads the thread without its turns, loaded or not. Wire method {@code thread/read}.
     *
     * @return what the server knows of it
     */
    public CompletableFuture<Thread> read() {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_READ, ThreadReadParams.of((params) -> params.threadId(this.id))),
                (response) -> response.thread());
    }

    /**
     * Lists the turns of the thread, loaded or not: the newest first, with user message and answer. Wire method
     * {@code thread/turns/list}.
     *
     * @return a publisher; each subscriber reads from the front
     */
    public Flow.Publisher<Turn> turns() {
        return turns((params) -> {});
    }

    /**
     * Lists the turns of the thread.
     *
     * @param customizer order and detail; called for each page
     * @return a publisher; each subscriber reads from the front
     */
    public Flow.Publisher<Turn> turns(Consumer<ThreadTurnsListParams.Builder> customizer) {
        return PagedLists.turns(this.client, this.id, customizer).publisher();
    }

    /**
     * Lists the items of the thread, loaded or not. Wire method {@code thread/items/list}.
     *
     * @param customizer turn and order; called for each page
     * @return a publisher; each subscriber reads from the front
     */
    public Flow.Publisher<ThreadItemEntry> items(Consumer<ThreadItemsListParams.Builder> customizer) {
        return PagedLists.items(this.client, this.id, customizer).publisher();
    }

    /**
     * Names the thread. Wire method {@code thread/name/set}.
     *
     * @param name the name
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> rename(String name) {
        return Cancelling.done(this.client.request(
                ClientRequests.THREAD_NAME_SET,
                ThreadSetNameParams.of((params) -> params.threadId(this.id).name(name))));
    }

    /**
     * Starts to compact the history; a turn with a {@code contextCompaction} item follows. A turn that runs is interrupted. Wire
     * method {@code thread/compact/start}.
     *
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> compact() {
        return Cancelling.done(this.client.request(
                ClientRequests.THREAD_COMPACT_START,
                ThreadCompactStartParams.of((params) -> params.threadId(this.id))));
    }

    /**
     * Puts the thread into the archive; a turn that runs is interrupted. Wire method {@code thread/archive}.
     *
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> archive() {
        return Cancelling.done(this.client.request(
                ClientRequests.THREAD_ARCHIVE, ThreadArchiveParams.of((params) -> params.threadId(this.id))));
    }

    /**
     * Takes the thread out of the archive. It is not loaded by that. Wire method {@code thread/unarchive}.
     *
     * @return what the server knows of it
     */
    public CompletableFuture<Thread> unarchive() {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_UNARCHIVE,
                        ThreadUnarchiveParams.of((params) -> params.threadId(this.id))),
                (response) -> response.thread());
    }

    /**
     * Deletes the thread for good. The server refuses that while a fork needs its history. Wire method {@code thread/delete}.
     *
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> delete() {
        return Cancelling.done(this.client.request(
                ClientRequests.THREAD_DELETE, ThreadDeleteParams.of((params) -> params.threadId(this.id))));
    }

    /**
     * Starts a thread with the history of this one, the configured sandbox and the configured approval policy.
     *
     * @return the new thread, later
     */
    public CompletableFuture<AsyncCodexThread> fork() {
        return this.client.forkThread(this.id);
    }

    /**
     * Goes back in the conversation; files stay as they are. Wire method {@code thread/revert}.
     *
     * @param beforeTurnId id of the first turn to be taken back
     * @return what is left of the thread
     */
    public CompletableFuture<Thread> revert(String beforeTurnId) {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_REVERT,
                        ThreadRevertParams.of(
                                (params) -> params.threadId(this.id).beforeTurnId(beforeTurnId))),
                (response) -> response.thread());
    }

    /**
     * Starts a review of code as a turn of this thread; a turn that runs is interrupted. Wire method {@code review/start}.
     *
     * @param target what is to be reviewed
     * @return the turn, as soon as the server has given it an id
     */
    public CompletableFuture<AsyncTurnHandle> review(ReviewTarget target) {
        CompletableFuture<ReviewStartResponse> request = this.client.reviewStart(Threads.reviewParams(this.id, target));
        return Cancelling.givesUp(request, request.thenApply(this::handle));
    }

    /**
     * Runs a command of the user in the thread, with its output as part of the conversation. Nobody is asked and there is no
     * sandbox: pass on nothing that a stranger may have written. Wire method {@code thread/shellCommand}.
     *
     * @param command a line for the user's shell
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> shellCommand(String command) {
        return Cancelling.done(this.client.request(
                ClientRequests.THREAD_SHELL_COMMAND,
                ThreadShellCommandParams.of((params) -> params.threadId(this.id).command(command))));
    }

    /**
     * Sets the goal of the thread: the server starts turns by itself until it is met. The thread needs to have had a turn. Wire
     * method {@code thread/goal/set}.
     *
     * @param objective what is to be reached, at most 4000 characters
     * @return the goal
     */
    public CompletableFuture<ThreadGoal> setGoal(String objective) {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_GOAL_SET,
                        ThreadGoalSetParams.of(
                                (params) -> params.threadId(this.id).objective(objective))),
                (response) -> response.goal());
    }

    /**
     * Reads the goal of the thread. Wire method {@code thread/goal/get}.
     *
     * @return the goal, or empty when it has none
     */
    public CompletableFuture<Optional<ThreadGoal>> goal() {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_GOAL_GET, ThreadGoalGetParams.of((params) -> params.threadId(this.id))),
                (response) -> Optional.ofNullable(response.goal()));
    }

    /**
     * Removes the goal of the thread. Wire method {@code thread/goal/clear}.
     *
     * @return whether it had one
     */
    public CompletableFuture<Boolean> clearGoal() {
        return Cancelling.made(
                this.client.request(
                        ClientRequests.THREAD_GOAL_CLEAR,
                        ThreadGoalClearParams.of((params) -> params.threadId(this.id))),
                (response) -> response.cleared());
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
