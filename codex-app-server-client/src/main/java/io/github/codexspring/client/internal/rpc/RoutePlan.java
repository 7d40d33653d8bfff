package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.codexspring.protocol.Route;
import org.jspecify.annotations.Nullable;

/** A {@link Route} as a tree of names that keys are compared with, most likely one first. */
final class RoutePlan {

    /** What a value of params is for the envelope. */
    enum Part {
        TURN,
        ROOT,
        THREAD,
        ITEM,
        BODY
    }

    /** A name, and what its value is; or the plan of the object that its value is. */
    record Step(
            JsonScanner.Name name,
            @Nullable Part part,
            @Nullable RoutePlan below) {}

    private final Step[] steps;

    private RoutePlan(Map<String, Object> tree) {
        this.steps = tree.entrySet().stream()
                .map((entry) -> step(entry.getKey(), entry.getValue()))
                .toArray(Step[]::new);
    }

    /** The plan of a method. */
    static RoutePlan of(Route route) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, route.threadId(), Part.THREAD);
        put(tree, route.turnId(), Part.TURN);
        put(tree, route.rootTurnId(), Part.ROOT);
        put(tree, route.itemId(), Part.ITEM);
        put(tree, route.appendable(), Part.BODY);
        return new RoutePlan(tree);
    }

    private static void put(Map<String, Object> tree, @Nullable String path, Part part) {
        if (path == null) {
            return;
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, part);
        } else if (tree.computeIfAbsent(path.substring(0, dot), (name) -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> below) {
            @SuppressWarnings("unchecked")
            Map<String, Object> children = (Map<String, Object>) below;
            put(children, path.substring(dot + 1), part);
        }
    }

    private static Step step(String name, Object value) {
        JsonScanner.Name key = new JsonScanner.Name(name.getBytes(StandardCharsets.UTF_8));
        if (value instanceof Part part) {
            return new Step(key, part, null);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> below = (Map<String, Object>) value;
        return new Step(key, null, new RoutePlan(below));
    }

    /** The step that the present key of {@code json} belongs to, or null. */
    @Nullable
    Step find(JsonScanner json) {
        for (Step step : this.steps) {
            if (json.keyIs(step.name)) {
                return step;
            }
        }
        return null;
    }

    /** Forgets what was found for this plan. */
    void clear(Envelope envelope) {
        for (Step step : this.steps) {
            if (step.part != null) {
                envelope.range(step.part).clear();
            } else if (step.below != null) {
                step.below.clear(envelope);
            }
        }
    }
}
