package io.github.codexspring.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.router.TurnLog;
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
     * Starts a turn with a text.
     *
     * @param text what the user says
     * @return the turn, as soon as the server has given it an id; cancelling it before that gives the request up, but a
     *     turn that the server has started by then runs on
     */
    public CompletableFuture<AsyncTurnHandle> startTurn(String text) {
        return startTurn(Threads.text(text), (params) -> {});
    }

    /**
     * Starts a turn. On a thread with a live turn the input joins that one, and both handles read the same events.
     *
     * @param input what the user says, in parts
     * @param customizer changes to the parameters; settings given here stay for later turns of the thread
     * @return the turn, as soon as the server has given it an id; cancelling it before that gives the request up, but a
     *     turn that the server has started by then runs on
     */
    public CompletableFuture<AsyncTurnHandle> startTurn(
            List<UserInput> input, Consumer<TurnStartParams.Builder> customizer) {
        CompletableFuture<TurnStartResponse> request =
                this.client.turnStart(Threads.turnParams(this.id, input, customizer));
        return Cancelling.givesUp(request, request.thenApply(this::handle));
    }

    AsyncTurnHandle handle(TurnStartResponse response) {
        TurnLog log = this.client.core().router().claim(this.id, response.turn().id());
        return new AsyncTurnHandle(this.client, log);
    }

    /**
     * Runs a turn to its end.
     *
     * @param text what the user says
     * @return the result; fails like {@link AsyncTurnHandle#result()}
     */
    public CompletableFuture<TurnResult> run(String text) {
        CompletableFuture<AsyncTurnHandle> started = startTurn(text);
        return Cancelling.givesUp(started, started.thenCompose(AsyncTurnHandle::result));
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
