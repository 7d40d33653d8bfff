package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.codexspring.protocol.ClientRequests;
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

/** A conversation. A handle without state: any number may stand for one thread. */
public final class CodexThread {

    private final AppServerClient client;

    private final String id;

    CodexThread(AppServerClient client, String id) {
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
     * This thread with futures and publishers.
     *
     * @return the asynchronous handle
     */
    public AsyncCodexThread async() {
        return new AsyncCodexThread(this.client.async(), this.id);
    }

    /**
     * This thread with a deadline for each call made by what is returned: for the answer of the server, and for the whole of
     * {@code run}. Turns that are started so have the configured deadlines again.
     *
     * @param timeout deadline from the beginning of a call on, positive
     * @return another handle on the thread
     */
    public CodexThread withTimeout(Duration timeout) {
        return new CodexThread(this.client.withTimeout(timeout), this.id);
    }

    /**
     * Starts a turn with a text.
     *
     * @param text what the user says
     * @return the turn; see {@link #startTurn(List, Consumer)}
     */
    public TurnHandle startTurn(String text) {
        return startTurn(Threads.text(text), (params) -> {});
    }

    /**
     * Starts a turn. On a thread with a live turn the input joins that one, and both handles read the same events. Wire
     * method {@code turn/start}.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the turn, as soon as the server has given it an id
     * @throws CodexException when the deadline has passed or the calling thread is interrupted, among others; a turn that
     *     the server starts nevertheless is interrupted as soon as it has started, unless it was live before or somebody
     *     else has asked for it
     */
    public TurnHandle startTurn(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        return start(Threads.turnParams(this.id, input, customizer));
    }

    private TurnHandle start(TurnStartParams params) {
        AsyncAppServerClient asyncClient = this.client.async();
        String turnId =
                asyncClient.core().startTurn(params, asyncClient.timeout()).await();
        return new TurnHandle(async().handle(turnId));
    }

    /**
     * Runs a turn to its end.
     *
     * @param text what the user says
     * @return the result of a completed or interrupted turn; see {@link #run(List, Consumer)}
     */
    public TurnResult run(String text) {
        return run(Threads.text(text), (params) -> {});
    }

    /**
     * Runs a turn to its end.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the result of a completed or interrupted turn
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     * @throws TurnTimeoutException when the deadline of this handle has passed; the turn is interrupted
     * @throws CodexException when the calling thread is interrupted; the turn is, too
     */
    public TurnResult run(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
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
    public <T> T run(String text, Class<T> type) {
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
     * @return the answer
     * @throws TurnOutputException when there is no answer of that type, or the turn was interrupted
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     * @throws TurnTimeoutException when the deadline of this handle has passed; the turn is interrupted
     * @throws CodexException when the calling thread is interrupted; the turn is, too
     * @throws IllegalArgumentException when there is no schema for the type, such as one with a map in it
     */
    public <T> T run(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer, Class<T> type) {
        return run(async().typedParams(input, customizer, type)).finalResponseAs(type);
    }

    private TurnResult run(TurnStartParams params) {
        Deadline deadline = Deadline.after(this.client.async().timeout());
        TurnHandle turn = start(params);
        try {
            return turn.result(deadline);
        } finally {
            turn.async().stopUnlessEnded();
        }
    }

    /**
     * Starts a turn with what a tool outside of the conversation reports, or lets a live turn of the thread know of it.
     * Then both handles read the same events.
     *
     * @param output made by {@link Inputs#toolOutput}
     * @return the turn, as soon as the server has given it an id
     */
    public TurnHandle startTurn(TurnToolOutput output) {
        return startTurn(List.of(), (params) -> params.toolOutput(output));
    }

    /**
     * Reads the thread without its turns, loaded or not. Wire method {@code thread/read}.
     *
     * @return what the server knows of it
     */
    public Thread read() {
        return this.client
                .request(ClientRequests.THREAD_READ, ThreadReadParams.of((params) -> params.threadId(this.id)))
                .thread();
    }

    /**
     * Lists the turns of the thread, loaded or not: the newest first, with user message and answer. Wire method
     * {@code thread/turns/list}.
     *
     * @return a stream that asks for a page when it is reached
     */
    public Stream<Turn> turns() {
        return turns((params) -> {});
    }

    /**
     * Lists the turns of the thread.
     *
     * @param customizer order and detail; called for each page
     * @return a stream that asks for a page when it is reached
     */
    public Stream<Turn> turns(Consumer<ThreadTurnsListParams.Builder> customizer) {
        return PagedLists.turns(this.client.async(), this.id, customizer).stream();
    }

    /**
     * Lists the items of the thread, loaded or not. Wire method {@code thread/items/list}.
     *
     * @param customizer turn and order; called for each page
     * @return a stream that asks for a page when it is reached
     */
    public Stream<ThreadItemEntry> items(Consumer<ThreadItemsListParams.Builder> customizer) {
        return PagedLists.items(this.client.async(), this.id, customizer).stream();
    }

    /**
     * Names the thread. Wire method {@code thread/name/set}.
     *
     * @param name the name
     */
    public void rename(String name) {
        this.client.request(
                ClientRequests.THREAD_NAME_SET,
                ThreadSetNameParams.of((params) -> params.threadId(this.id).name(name)));
    }

    /**
     * Starts to compact the history; a turn with a {@code contextCompaction} item follows. A turn that runs is interrupted. Wire
     * method {@code thread/compact/start}.
     */
    public void compact() {
        this.client.request(
                ClientRequests.THREAD_COMPACT_START, ThreadCompactStartParams.of((params) -> params.threadId(this.id)));
    }

    /**
     * Puts the thread into the archive; a turn that runs is interrupted. Wire method {@code thread/archive}.
     */
    public void archive() {
        this.client.request(
                ClientRequests.THREAD_ARCHIVE, ThreadArchiveParams.of((params) -> params.threadId(this.id)));
    }

    /**
     * Takes the thread out of the archive. It is not loaded by that. Wire method {@code thread/unarchive}.
     *
     * @return what the server knows of it
     */
    public Thread unarchive() {
        return this.client
                .request(
                        ClientRequests.THREAD_UNARCHIVE, ThreadUnarchiveParams.of((params) -> params.threadId(this.id)))
                .thread();
    }

    /**
     * Deletes the thread for good. The server refuses that while a fork needs its history. Wire method {@code thread/delete}.
     */
    public void delete() {
        this.client.request(ClientRequests.THREAD_DELETE, ThreadDeleteParams.of((params) -> params.threadId(this.id)));
    }

    /**
     * Starts a thread with the history of this one, the configured sandbox and the configured approval policy.
     *
     * @return the new thread
     */
    public CodexThread fork() {
        return this.client.forkThread(this.id);
    }

    /**
     * Goes back in the conversation; files stay as they are. Wire method {@code thread/revert}.
     *
     * @param beforeTurnId id of the first turn to be taken back
     * @return what is left of the thread
     */
    public Thread revert(String beforeTurnId) {
        return this.client
                .request(
                        ClientRequests.THREAD_REVERT,
                        ThreadRevertParams.of(
                                (params) -> params.threadId(this.id).beforeTurnId(beforeTurnId)))
                .thread();
    }

    /**
     * Starts a review of code as a turn of this thread; a turn that runs is interrupted. Wire method {@code review/start}.
     *
     * @param target what is to be reviewed
     * @return the turn, as soon as the server has given it an id
     */
    public TurnHandle review(ReviewTarget target) {
        return new TurnHandle(async().handle(this.client.reviewStart(Threads.reviewParams(this.id, target))));
    }

    /**
     * Runs a command of the user in the thread, with its output as part of the conversation. Nobody is asked and there is no
     * sandbox: pass on nothing that a stranger may have written. Wire method {@code thread/shellCommand}.
     *
     * @param command a line for the user's shell
     */
    public void shellCommand(String command) {
        this.client.request(
                ClientRequests.THREAD_SHELL_COMMAND,
                ThreadShellCommandParams.of((params) -> params.threadId(this.id).command(command)));
    }

    /**
     * Sets the goal of the thread: the server starts turns by itself until it is met. The thread needs to have had a turn. Wire
     * method {@code thread/goal/set}.
     *
     * @param objective what is to be reached, at most 4000 characters
     * @return the goal
     */
    public ThreadGoal setGoal(String objective) {
        return this.client
                .request(
                        ClientRequests.THREAD_GOAL_SET,
                        ThreadGoalSetParams.of(
                                (params) -> params.threadId(this.id).objective(objective)))
                .goal();
    }

    /**
     * Reads the goal of the thread. Wire method {@code thread/goal/get}.
     *
     * @return the goal, or empty when it has none
     */
    public Optional<ThreadGoal> goal() {
        return Optional.ofNullable(this.client
                .request(ClientRequests.THREAD_GOAL_GET, ThreadGoalGetParams.of((params) -> params.threadId(this.id)))
                .goal());
    }

    /**
     * Removes the goal of the thread. Wire method {@code thread/goal/clear}.
     *
     * @return whether it had one
     */
    public boolean clearGoal() {
        return this.client
                .request(
                        ClientRequests.THREAD_GOAL_CLEAR,
                        ThreadGoalClearParams.of((params) -> params.threadId(this.id)))
                .cleared();
    }

    /**
     * Events of the thread that belong to no turn, and those that came after the end of their turn, from now on.
     *
     * @return a stream, to be closed
     */
    public EventStream<ServerEvent> events() {
        return this.client.threadEvents(this.id);
    }

    @Override
    public String toString() {
        return "CodexThread[" + this.id + "]";
    }
}
