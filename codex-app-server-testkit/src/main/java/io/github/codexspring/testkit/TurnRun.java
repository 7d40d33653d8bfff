package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.codexspring.testkit.FakeConnection.Asked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One turn being played on a thread of its own. An interrupt of the client is an interrupt of that thread, so that it ends
 * whatever a script may wait for; the end of the connection is one too, but ends it without a word.
 */
final class TurnRun {

    private static final int STEER_SECONDS = 30;

    private final FakeCall call;

    private final FakeThread thread;

    private final FakeTurn turn;

    private final Supplier<String> ids;

    private final Thread worker;

    private final Semaphore steers = new Semaphore(0);

    private final List<Asked> open = new CopyOnWriteArrayList<>();

    private volatile TurnScript script = TurnScript.NOTHING;

    private final List<Steer> early = new ArrayList<>();

    private boolean opened;

    private volatile boolean started;

    private volatile boolean abandoned;

    TurnRun(FakeCall call, FakeThread thread, FakeTurn turn, Supplier<String> ids) {
        this.call = call;
        this.thread = thread;
        this.turn = turn;
        this.ids = ids;
        this.worker = new Thread(this::play, "fake-turn-" + turn.id());
        this.worker.setDaemon(true);
    }

    void start(TurnScript script) {
        this.script = script;
        this.call.connection().add(this);
        this.worker.start();
    }

    /** Ends without a word, unless it has ended. */
    void withdraw() {
        this.turn.end("interrupted", null);
        this.thread.finished(this);
    }

    private void play() {
        try {
            for (TurnStep step : this.script.steps()) {
                step.play(this);
            }
        } catch (InterruptedException ex) {
            endInterrupted();
        } finally {
            withdraw();
            this.call.connection().remove(this);
        }
    }

    private void endInterrupted() {
        this.open.forEach(connection()::withdraw);
        if (!this.abandoned) {
            end("interrupted", null);
            this.open.forEach(this::resolved);
        }
    }

    /** What the client asks for. */
    void interrupt() {
        if (!this.script.ignoresInterrupt()) {
            this.worker.interrupt();
        }
    }

    /** What the end of the connection does. */
    void abandon() {
        this.abandoned = true;
        withdraw();
        this.worker.interrupt();
    }

    FakeConnection connection() {
        return this.call.connection();
    }

    FakeTurn turn() {
        return this.turn;
    }

    String workingDirectory() {
        return this.thread.settings().get("cwd").stringValue();
    }

    boolean isStarted() {
        return this.started;
    }

    boolean isAbandoned() {
        return this.abandoned;
    }

    String nextId() {
        return this.ids.get();
    }

    /** Fills the ids of this turn in. */
    String expand(String template) {
        return template.replace("${threadId}", this.thread.id()).replace("${turnId}", this.turn.id());
    }

    /** Parameters with the ids of this turn. */
    ObjectNode params() {
        return Json.object("threadId", this.thread.id()).put("turnId", this.turn.id());
    }

    void respond() {
        ObjectNode result = Json.object();
        result.set("turn", this.turn.toJson());
        this.call.result(result);
    }

    /** Status, start and the message of the user. */
    void open() throws InterruptedException {
        this.turn.start();
        this.started = true;
        status("active");
        ObjectNode started = Json.object("threadId", this.thread.id());
        started.set("turn", this.turn.toJson());
        notify("turn/started", started);
        userMessage(
                this.call.params().path("input"),
                this.call.params().path("clientUserMessageId").asStringOpt().orElse(null));
        synchronized (this) {
            this.opened = true;
            this.early.forEach((steer) -> userMessage(steer.input(), steer.clientId()));
        }
    }

    void notify(String method, ObjectNode params) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        connection().notify(method, params);
    }

    void status(String type, String... flags) {
        ObjectNode params = Json.object("threadId", this.thread.id());
        ObjectNode status = params.putObject("status").put("type", type);
        if (type.equals("active")) {
            ArrayNode active = status.putArray("activeFlags");
            List.of(flags).forEach(active::add);
        }
        connection().notify("thread/status/changed", params);
    }

    void startItem(ObjectNode item) throws InterruptedException {
        notify("item/started", started(item));
    }

    void completeItem(ObjectNode item) throws InterruptedException {
        ObjectNode params = completed(item);
        this.turn.add(item);
        notify("item/completed", params);
    }

    private ObjectNode started(ObjectNode item) {
        long now = System.currentTimeMillis();
        ObjectNode params = params().put("startedAtMs", now);
        params.set("item", item.put("startedAtMs", now).putNull("completedAtMs"));
        return params;
    }

    private ObjectNode completed(ObjectNode item) {
        long now = System.currentTimeMillis();
        ObjectNode params = params().put("completedAtMs", now);
        params.set("item", item.put("startedAtMs", now).put("completedAtMs", now));
        return params.putNull("contentTokenCount");
    }

    /**
     * Asks the client and waits for ever, as the real server does.
     *
     * @return the whole answer
     */
    JsonNode ask(String method, ObjectNode params) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Asked question = connection().ask(method, params);
        this.open.add(question);
        JsonNode answer = answer(question);
        this.open.remove(question);
        resolved(question);
        return answer;
    }

    private static JsonNode answer(Asked question) throws InterruptedException {
        try {
            return question.answer().get();
        } catch (ExecutionException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void resolved(Asked question) {
        // The real server sends none for tool calls.
        if (!question.method().equals("item/tool/call")) {
            connection()
                    .notify(
                            "serverRequest/resolved",
                            Json.object("threadId", this.thread.id()).put("requestId", question.id()));
        }
    }

    /** Adds input of the user to the turn; called by the thread that received it. */
    void steer(JsonNode input, @Nullable String clientId) {
        synchronized (this) {
            if (this.opened) {
                userMessage(input, clientId);
            } else {
                this.early.add(new Steer(input, clientId));
            }
        }
        this.steers.release();
    }

    private void userMessage(JsonNode input, @Nullable String clientId) {
        ObjectNode item = Json.object("type", "userMessage").put("id", nextId()).put("clientId", clientId);
        item.set("content", input.deepCopy());
        connection().notify("item/started", started(item));
        ObjectNode params = completed(item);
        this.turn.add(item);
        connection().notify("item/completed", params);
    }

    void awaitSteer() throws InterruptedException {
        if (!this.steers.tryAcquire(STEER_SECONDS, TimeUnit.SECONDS)) {
            throw new InterruptedException("no steer came");
        }
    }

    void awaitInterrupt() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** Ends the turn in the store only. */
    void completeUnnoticed() {
        this.turn.end("completed", null);
        this.thread.finished(this);
    }

    /** Ends the turn; only the first end counts. */
    void end(String status, @Nullable ObjectNode error) {
        if (!this.turn.end(status, error)) {
            return;
        }
        String threadStatus = (error != null) ? "systemError" : "idle";
        this.thread.status(threadStatus);
        // Before the client learns of the end, so that its next turn is a new one.
        this.thread.finished(this);
        status(threadStatus);
        if (error != null) {
            ObjectNode failure = params().put("willRetry", false);
            failure.set("error", error);
            connection().notify("error", failure);
        }
        ObjectNode completed = Json.object("threadId", this.thread.id());
        completed.set("turn", this.turn.toJson(status.equals("completed") ? "answer" : "notLoaded"));
        connection().notify("turn/completed", completed);
    }

    /** Input that came before the turn was opened. */
    private record Steer(JsonNode input, @Nullable String clientId) {}
}
