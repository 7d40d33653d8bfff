package io.github.codexspring.testkit;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Finds the answer to a request: the first script that matches, else the queue, else the default responder. */
final class Scripts {

    private final List<Script> scripts = new CopyOnWriteArrayList<>();

    private final Queue<ModelResponse> queue = new ArrayDeque<>();

    private volatile Function<ModelRequest, ModelResponse> defaultResponder;

    Scripts(Function<ModelRequest, ModelResponse> defaultResponder) {
        this.defaultResponder = defaultResponder;
    }

    void add(Predicate<ModelRequest> condition, List<ModelResponse> responses) {
        this.scripts.add(new Script(condition, responses));
    }

    void enqueue(List<ModelResponse> responses) {
        synchronized (this.queue) {
            this.queue.addAll(responses);
        }
    }

    void defaultResponder(Function<ModelRequest, ModelResponse> responder) {
        this.defaultResponder = responder;
    }

    void clear() {
        this.scripts.clear();
        synchronized (this.queue) {
            this.queue.clear();
        }
    }

    ModelResponse next(ModelRequest request) {
        ModelResponse response = scripted(request);
        return (response != null)
                ? response
                : Objects.requireNonNull(this.defaultResponder.apply(request), "The default responder returned null");
    }

    private @Nullable ModelResponse scripted(ModelRequest request) {
        for (Script script : this.scripts) {
            if (script.condition.test(request)) {
                return script.next(request);
            }
        }
        synchronized (this.queue) {
            return this.queue.poll();
        }
    }

    /** Responses that every matching user message of every conversation goes through from the beginning. */
    private static final class Script {

        private final Predicate<ModelRequest> condition;

        private final List<ModelResponse> responses;

        private final Map<String, Integer> used = new HashMap<>();

        Script(Predicate<ModelRequest> condition, List<ModelResponse> responses) {
            this.condition = condition;
            this.responses = List.copyOf(responses);
        }

        synchronized @Nullable ModelResponse next(ModelRequest request) {
            String turn = request.conversation() + "@" + request.userPosition();
            int index = this.used.merge(turn, 1, Integer::sum) - 1;
            return (index < this.responses.size()) ? this.responses.get(index) : null;
        }
    }
}
