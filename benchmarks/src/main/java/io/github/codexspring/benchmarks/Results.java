package io.github.codexspring.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import tools.jackson.databind.JsonNode;

/** What was measured, by cell, row and round. */
final class Results {

    private final Map<Key, Map<Integer, JsonNode>> values = new LinkedHashMap<>();

    private final Map<String, Integer> failures = new LinkedHashMap<>();

    private final List<String> notes = new ArrayList<>();

    void add(String cell, String row, int round, JsonNode value) {
        this.values
                .computeIfAbsent(new Key(cell, row), (key) -> new TreeMap<>())
                .put(round, value);
    }

    void fail(String cell, String row, String why) {
        this.failures.merge(row + ", " + cell + ": " + why, 1, Integer::sum);
    }

    /** Adds a text to the end of the report. */
    void note(String text) {
        this.notes.add(text);
    }

    List<String> notes() {
        return this.notes;
    }

    Map<String, Integer> failures() {
        return this.failures;
    }

    boolean has(String cell, String row) {
        return this.values.containsKey(new Key(cell, row));
    }

    /** The median over the rounds. */
    OptionalDouble median(String cell, String row, String field) {
        return median(rounds(cell, row).values().stream()
                .filter((value) -> value.has(field))
                .mapToDouble((value) -> value.get(field).doubleValue()));
    }

    /** The median of a ratio that is taken inside each round. */
    OptionalDouble ratio(String cell, String row, String otherCell, String otherRow, String field) {
        Map<Integer, JsonNode> others = rounds(otherCell, otherRow);
        return median(rounds(cell, row).entrySet().stream()
                .flatMap((entry) -> Optional.ofNullable(others.get(entry.getKey())).stream()
                        .filter((other) -> other.has(field) && entry.getValue().has(field))
                        .map((other) -> entry.getValue().get(field).doubleValue()
                                / other.get(field).doubleValue()))
                .mapToDouble(Double::doubleValue));
    }

    private Map<Integer, JsonNode> rounds(String cell, String row) {
        return this.values.getOrDefault(new Key(cell, row), Map.of());
    }

    static OptionalDouble median(DoubleStream stream) {
        double[] sorted = stream.sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = sorted.length / 2;
        return OptionalDouble.of((sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    @Override
    public String toString() {
        return Arrays.toString(this.values.entrySet().toArray());
    }

    private record Key(String cell, String row) {}
}
