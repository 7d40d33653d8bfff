package io.github.codexspring.testkit;

import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code turn/*} methods. */
final class TurnMethods {

    private final FakeStore store;

    private final TurnScripts scripts;

    TurnMethods(FakeStore store, TurnScripts scripts) {
        this.store = store;
        this.scripts = scripts;
    }

    void register(Map<String, Consumer<FakeCall>> methods) {
        methods.put("turn/start", this::start);
        methods.put("turn/steer", this::steer);
        methods.put("turn/interrupt", this::interrupt);
    }

    private void start(FakeCall call) {
        FakeThread thread = this.store.loaded(call);
        JsonNode input = input(call);
        FakeTurn turn = new FakeTurn(this.store.nextId());
        TurnRequest request = new TurnRequest(thread.id(), turn.id(), TurnRequest.text(input), call.params());
        TurnRun run = new TurnRun(call, thread, turn, this.store::nextId);
        TurnRun running = thread.startOrJoin(run, turn, request.text());
        if (running == run) {
            begin(run, request);
        } else {
            ObjectNode result = Json.object();
            result.set("turn", running.turn().toJson());
            call.result(result);
            running.steer(input, clientId(call));
        }
    }

    private void begin(TurnRun run, TurnRequest request) {
        try {
            run.start(this.scripts.next(request));
        } catch (RuntimeException ex) {
            run.withdraw();
            throw new FakeRpcException(-32603, "No script for this turn: " + ex);
        }
    }

    private void steer(FakeCall call) {
        TurnRun running = this.store.loaded(call).running();
        String expected = call.requiredText("expectedTurnId");
        JsonNode input = input(call);
        if (running == null) {
            throw FakeRpcException.invalid("no active turn to steer");
        }
        if (!running.turn().id().equals(expected)) {
            throw mismatch(expected, running);
        }
        if (input.isEmpty()) {
            throw FakeRpcException.invalid("input must not be empty");
        }
        call.result(Json.object("turnId", expected));
        running.steer(input, clientId(call));
    }

    private void interrupt(FakeCall call) {
        TurnRun running = this.store.loaded(call).running();
        String turnId = call.requiredText("turnId");
        if (turnId.isEmpty()) {
            call.result(Json.object());
        } else if (running == null || !running.isStarted()) {
            throw FakeRpcException.invalid("no active turn to interrupt");
        } else if (!running.turn().id().equals(turnId)) {
            throw mismatch(turnId, running);
        } else {
            call.result(Json.object());
        }
        if (running != null) {
            running.interrupt();
        }
    }

    private static FakeRpcException mismatch(String expected, TurnRun running) {
        return FakeRpcException.invalid("expected active turn id `" + expected + "` but found `"
                + running.turn().id() + "`");
    }

    private static JsonNode input(FakeCall call) {
        JsonNode input = call.params().path("input");
        if (!input.isArray()) {
            throw FakeRpcException.invalid("Invalid request: missing field `input`");
        }
        return input;
    }

    private static @Nullable String clientId(FakeCall call) {
        return call.params().path("clientUserMessageId").asStringOpt().orElse(null);
    }
}
