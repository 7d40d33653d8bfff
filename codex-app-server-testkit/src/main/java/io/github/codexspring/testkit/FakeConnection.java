package io.github.codexspring.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.github.codexspring.testkit.ReceivedMessage.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One client of a fake app-server: lines in, lines out. It knows ids, envelopes and the handshake, and nothing of sockets,
 * pipes or processes. Lines leave in the order in which {@link #write} was entered.
 */
final class FakeConnection {

    private static final Logger logger = LoggerFactory.getLogger(FakeConnection.class);

    private final FakeBehaviour behaviour;

    private final FakeOutput output;

    private final Map<Long, Asked> asked = new HashMap<>();

    private final Set<TurnRun> runs = ConcurrentHashMap.newKeySet();

    private Set<String> optedOut = Set.of();

    private long nextId;

    private boolean initialized;

    private boolean ended;

    FakeConnection(FakeBehaviour behaviour, FakeOutput output) {
        this.behaviour = behaviour;
        this.output = output;
    }

    /** Takes one line of the client, without its end. A line that makes no sense gets no answer, as with the real server. */
    void receive(String line) {
        JsonNode message = parse(line);
        JsonNode id = message.path("id");
        boolean answerable = id.isString() || (id.isIntegralNumber() && id.canConvertToLong());
        if (!message.isObject()) {
            log(Kind.MALFORMED, null, message, line);
        } else if (!message.path("method").isString()) {
            takeAnswer(id, message, line);
        } else if (answerable) {
            String method = message.get("method").stringValue();
            log(Kind.REQUEST, method, message, line);
            dispatch(new FakeCall(this, method, id, message.path("params")));
        } else {
            log(Kind.NOTIFICATION, message.get("method").stringValue(), message, line);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return Json.parse(line);
        } catch (JacksonException ex) {
            return Json.MAPPER.missingNode();
        }
    }

    private void log(Kind kind, @Nullable String method, JsonNode message, String line) {
        this.behaviour.received().add(new ReceivedMessage(kind, method, message, line));
    }

    private void takeAnswer(JsonNode id, JsonNode message, String line) {
        Asked question;
        synchronized (this) {
            question = id.isIntegralNumber() ? this.asked.remove(id.asLong()) : null;
        }
        if (question == null) {
            log(Kind.STRAY_ANSWER, null, message, line);
        } else {
            log(Kind.ANSWER, question.method(), message, line);
            question.answer().complete(message);
        }
    }

    private void dispatch(FakeCall call) {
        var handler = this.behaviour.override(call.method());
        if (handler == null) {
            handleByDefault(call);
            return;
        }
        try {
            handler.accept(call);
        } catch (RuntimeException ex) {
            logger.warn("A handler of the fake app-server failed", ex);
            call.error(-32603, "Handler failed: " + ex);
        }
    }

    void handleByDefault(FakeCall call) {
        try {
            var handler = this.behaviour.methods().get(call.method());
            if (handler == null) {
                throw FakeRpcException.invalid("Invalid request: unknown variant `" + call.method()
                        + "`, expected one of "
                        + this.behaviour.methods().keySet().stream()
                                .map((known) -> "`" + known + "`")
                                .collect(Collectors.joining(", ")));
            }
            if (!isInitialized() && !call.method().equals("initialize")) {
                throw FakeRpcException.invalid("Not initialized");
            }
            if (!call.params().isObject()) {
                throw FakeRpcException.invalid("Invalid request: missing field `params`");
            }
            handler.accept(call);
        } catch (FakeRpcException ex) {
            call.error(ex.code(), String.valueOf(ex.getMessage()));
        }
    }

    /** Ends the handshake; the notifications named are not sent any more. */
    synchronized void initialize(Set<String> optedOut) {
        if (this.initialized) {
            throw FakeRpcException.invalid("Already initialized");
        }
        this.initialized = true;
        this.optedOut = optedOut;
    }

    synchronized boolean isInitialized() {
        return this.initialized;
    }

    synchronized void write(JsonNode message) {
        writeText(Json.write(message) + "\n");
    }

    /** Writes anything, whether it is a message or not. */
    synchronized void writeText(String text) {
        if (!this.ended) {
            this.output.write(text);
        }
    }

    synchronized void stderr(String text) {
        if (!this.ended) {
            this.output.stderr(text);
        }
    }

    synchronized void notify(String method, ObjectNode params) {
        if (!this.optedOut.contains(method)) {
            ObjectNode message = Json.object("method", method);
            message.set("params", params);
            write(message.put("emittedAtMs", System.currentTimeMillis()));
        }
    }

    /** Asks the client. The ids start at 0, so that they collide with those of the client. */
    synchronized Asked ask(String method, ObjectNode params) {
        Asked question = new Asked(this.nextId++, method, new CompletableFuture<>());
        this.asked.put(question.id(), question);
        ObjectNode message = Json.object("method", method).put("id", question.id());
        message.set("params", params);
        write(message);
        return question;
    }

    /** Forgets a question, whose answer will be a stray one. */
    synchronized void withdraw(Asked question) {
        this.asked.remove(question.id());
    }

    void add(TurnRun run) {
        this.runs.add(run);
    }

    void remove(TurnRun run) {
        this.runs.remove(run);
    }

    /** Ends as a process that exits. Whatever runs is abandoned without a word. */
    void end(int exitCode) {
        synchronized (this) {
            if (this.ended) {
                return;
            }
            this.ended = true;
            notifyAll();
            this.output.end(exitCode);
        }
        this.behaviour.forget(this);
        this.runs.forEach(TurnRun::abandon);
    }

    /** Waits until the connection has ended. */
    synchronized void awaitEnd() {
        try {
            while (!this.ended) {
                wait();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** A question to the client and its answer, the whole message. */
    record Asked(long id, String method, CompletableFuture<JsonNode> answer) {}
}
