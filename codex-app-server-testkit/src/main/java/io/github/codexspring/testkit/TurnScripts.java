package io.github.codexspring.testkit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Finds the script of a turn: the first that matches, else the queue, else the default. */
final class TurnScripts {

    private final List<Rule> rules = new CopyOnWriteArrayList<>();

    private final Queue<TurnScript> queue = new ArrayDeque<>();

    private volatile Function<TurnRequest, TurnScript> byDefault;

    TurnScripts(Function<TurnRequest, TurnScript> byDefault) {
        this.byDefault = byDefault;
    }

    void add(Predicate<TurnRequest> condition, TurnScript script) {
        this.rules.add(new Rule(condition, script));
    }

    void enqueue(List<TurnScript> scripts) {
        synchronized (this.queue) {
            this.queue.addAll(scripts);
        }
    }

    void byDefault(Function<TurnRequest, TurnScript> function) {
        this.byDefault = function;
    }

    TurnScript next(TurnRequest request) {
        for (Rule rule : this.rules) {
            if (rule.condition().test(request)) {
                return rule.script();
            }
        }
        TurnScript queued = queued();
        return (queued != null)
                ? queued
                : Objects.requireNonNull(this.byDefault.apply(request), "The default returned no script");
    }

    private @Nullable TurnScript queued() {
        synchronized (this.queue) {
            return this.queue.poll();
        }
    }

    private record Rule(Predicate<TurnRequest> condition, TurnScript script) {}
}
