package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import io.github.codexspring.protocol.TurnStartParams;
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
        return new TurnHandle(async().handle(this.client.turnStart(params)));
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
