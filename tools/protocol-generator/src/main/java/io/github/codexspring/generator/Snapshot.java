package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a snapshot out of the two bundles that codex writes. */
final class Snapshot {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> PROSE = Set.of("description", "title");
    /** Below these keys stand names, not keywords. */
    private static final Set<String> NAMED = Set.of("properties", "definitions");
    /** Below these keys stand values, not schemas. */
    private static final Set<String> VALUES = Set.of("default", "enum", "const", "required", "examples");

    private Snapshot() {}

    /** A schema without prose, its keys sorted. */
    static JsonNode strip(JsonNode schema) {
        if (schema.isArray()) {
            ArrayNode stripped = NODES.arrayNode();
            schema.forEach(element -> stripped.add(strip(element)));
            return stripped;
        }
        if (!schema.isObject()) {
            return schema;
        }
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            JsonNode value = keyword.getValue();
            if (PROSE.contains(name) && value.isString()) {
                continue;
            }
            if (NAMED.contains(name)) {
                sorted.put(name, stripNamed(value));
            } else {
                sorted.put(name, VALUES.contains(name) ? value : strip(value));
            }
        }
        return object(sorted);
    }

    private static JsonNode stripNamed(JsonNode named) {
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : named.properties()) {
            // the definitions of version 2 are a folder inside the definitions
            boolean folder = entry.getKey().equals("v2") && !entry.getValue().has("type");
            sorted.put(entry.getKey(), folder ? stripNamed(entry.getValue()) : strip(entry.getValue()));
        }
        return object(sorted);
    }

    private static ObjectNode object(SortedMap<String, JsonNode> properties) {
        ObjectNode object = NODES.objectNode();
        properties.forEach(object::set);
        return object;
    }

    private static JsonNode union(SortedMap<String, JsonNode> definitions, String name) {
        return Objects.requireNonNull(definitions.get(name), () -> "the bundle has no " + name);
    }

    /** What only the experimental bundle has: methods, definitions, fields of definitions and variants of unions. */
    static ObjectNode experimentalMarks(JsonNode stableBundle, JsonNode experimentalBundle) {
        SortedMap<String, JsonNode> stable = Schema.definitions(stableBundle);
        SortedMap<String, JsonNode> all = Schema.definitions(experimentalBundle);
        ObjectNode marks = NODES.objectNode();
        for (String union : List.of("ClientRequest", "ServerNotification", "ServerRequest")) {
            marks.set(union, missing(tags(union(all, union), "method"), tags(union(stable, union), "method")));
        }
        marks.set("definitions", missing(List.copyOf(all.keySet()), List.copyOf(stable.keySet())));
        ObjectNode fields = marks.putObject("fields");
        ObjectNode variants = marks.putObject("variants");
        stable.forEach((name, definition) -> {
            JsonNode full = all.get(name);
            if (full == null || marks.has(name)) {
                return;
            }
            putUnlessEmpty(fields, name, missing(properties(full), properties(definition)));
            for (String tag : List.of("type", "mode", "kind", "handlerType")) {
                putUnlessEmpty(variants, name, missing(tags(full, tag), tags(definition, tag)));
            }
        });
        return marks;
    }

    private static void putUnlessEmpty(ObjectNode target, String name, ArrayNode values) {
        if (!values.isEmpty()) {
            target.set(name, values);
        }
    }

    private static List<String> properties(JsonNode definition) {
        return List.copyOf(definition.path("properties").propertyNames());
    }

    private static List<String> tags(JsonNode union, String tag) {
        List<String> tags = new ArrayList<>();
        for (JsonNode variant : union.path("oneOf")) {
            JsonNode values = variant.path("properties").path(tag).path("enum");
            if (values.size() == 1) {
                tags.add(values.get(0).stringValue());
            }
        }
        return tags;
    }

    private static ArrayNode missing(List<String> full, List<String> part) {
        ArrayNode missing = NODES.arrayNode();
        full.stream().filter(name -> !part.contains(name)).sorted().forEach(missing::add);
        return missing;
    }
}
