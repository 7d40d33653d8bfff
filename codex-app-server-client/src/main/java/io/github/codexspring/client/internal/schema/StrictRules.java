package io.github.codexspring.client.internal.schema;

import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a schema into the form that strict structured output asks for. */
final class StrictRules {

    private static final Set<String> KEYWORDS = Set.of(
            "$defs",
            "$ref",
            "additionalProperties",
            "anyOf",
            "description",
            "enum",
            "format",
            "items",
            "properties",
            "required",
            "type");

    private static final Set<String> SHAPING = Set.of("allOf", "const", "not", "oneOf", "patternProperties");

    private StrictRules() {}

    /** Changes the schema and returns it. */
    static ObjectNode apply(ObjectNode schema) {
        if (!schema.path("type").asString("").equals("object")) {
            throw new UnsupportedTypeException("the whole of it has to be an object; put it into a record");
        }
        strict(schema);
        return schema;
    }

    private static void strict(ObjectNode schema) {
        for (String keyword : List.copyOf(schema.propertyNames())) {
            if (SHAPING.contains(keyword)) {
                throw new UnsupportedTypeException("its annotations ask for '" + keyword + "', which is not supported");
            }
            if (!KEYWORDS.contains(keyword)) {
                schema.remove(keyword);
            }
        }
        strictChildren(schema.path("$defs"));
        strictChildren(schema.path("properties"));
        strictChildren(schema.path("anyOf"));
        if (schema.get("items") instanceof ObjectNode items) {
            strict(items);
        }
        if (schema.has("properties") || schema.path("type").asString("").equals("object")) {
            closed(schema);
        }
        if (schema.has("$ref") && schema.size() > 1) {
            wrapReference(schema);
        }
    }

    private static void strictChildren(JsonNode children) {
        for (JsonNode child : children) {
            if (child instanceof ObjectNode schema) {
                strict(schema);
            }
        }
    }

    private static void closed(ObjectNode schema) {
        ObjectNode properties = schema.withObjectProperty("properties");
        ArrayNode required = schema.putArray("required");
        properties.propertyNames().forEach(required::add);
        schema.put("additionalProperties", false);
    }

    /** A reference may have nothing beside it. */
    private static void wrapReference(ObjectNode schema) {
        JsonNode reference = schema.remove("$ref");
        schema.putArray("anyOf").addObject().set("$ref", reference);
    }
}
