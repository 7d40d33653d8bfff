package io.github.codexspring.client;

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
        return this.client.async().thread(this.id);
    }

    /**
     * Starts a turn with a text.
     *
     * @param text what the user says
     * @return the turn, as soon as the server has given it an id
     */
    public TurnHandle startTurn(String text) {
        return startTurn(Threads.text(text), (params) -> {});
    }

    /**
     * Starts a turn. On a thread with a live turn the input joins that one, and both handles read the same events.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the turn, as soon as the server has given it an id
     */
    public TurnHandle startTurn(List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        return new TurnHandle(async().handle(this.client.turnStart(Threads.turnParams(this.id, input, customizer))));
    }

    /**
     * Runs a turn to its end.
     *
     * @param text what the user says
     * @return the result of a completed or interrupted turn
     * @throws TurnFailedException when the turn failed
     * @throws TurnLostException when nobody knows how it ended
     */
    public TurnResult run(String text) {
        return startTurn(text).result();
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
