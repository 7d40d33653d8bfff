package io.github.codexspring.generator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes instances of definitions straight from the schema. It shares nothing with the code generator, whose output it is
 * used to judge.
 */
final class Instances {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What to put into an instance. */
    enum Mode {
        /** Required properties only, empty lists and maps. */
        MINIMAL,
        /** All properties, each with a value. */
        FULL,
        /** All properties, null where the schema allows it. */
        NULLS,
        /** Like full, with a property in every object that the schema does not know. */
        EXTRA
    }

    private final JsonNode bundle;

    Instances(JsonNode bundle) {
        this.bundle = bundle;
    }

    /** One instance for each alternative of the schema. */
    List<JsonNode> of(JsonNode schema, Mode mode) {
        List<JsonNode> all = new ArrayList<>();
        if (schema.isBoolean() || schema.isObject() && schema.isEmpty()) {
            return List.of(any(mode));
        }
        if (schema.has("$ref")) {
            return of(resolve(schema), mode);
        }
        if (schema.has("allOf")) {
            return of(schema.get("allOf").get(0), mode);
        }
        String union = schema.has("oneOf") ? "oneOf" : schema.has("anyOf") ? "anyOf" : null;
        if (union != null) {
            for (JsonNode option : schema.get(union)) {
                for (JsonNode instance : of(option, mode)) {
                    all.add(schema.has("properties") ? merged(object(schema, mode), instance) : instance);
                }
            }
            return all;
        }
        if (schema.has("enum")) {
            schema.get("enum").forEach(all::add);
            return all;
        }
        return List.of(plain(schema, mode));
    }

    /** A single instance. */
    JsonNode one(JsonNode schema, Mode mode) {
        List<JsonNode> all = of(schema, mode);
        if (mode == Mode.NULLS) {
            return all.stream().filter(JsonNode::isNull).findFirst().orElse(all.get(0));
        }
        return all.stream().filter(node -> !node.isNull()).findFirst().orElse(all.get(0));
    }

    private static JsonNode merged(ObjectNode common, JsonNode option) {
        ObjectNode merged = common.deepCopy();
        option.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        return merged;
    }

    JsonNode resolve(JsonNode reference) {
        return bundle.at(reference.get("$ref").stringValue().substring(1));
    }

    private JsonNode plain(JsonNode schema, Mode mode) {
        JsonNode type = schema.get("type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(name -> types.add(name.stringValue()));
        } else {
            types.add(type.stringValue());
        }
        if (types.contains("null") && mode == Mode.NULLS) {
            return NODES.nullNode();
        }
        return switch (types.get(0)) {
            case "string" -> NODES.stringNode(mode == Mode.MINIMAL ? "m" : "text \u00e4\u4e16\ud83d\ude00 \"\\\n");
            case "boolean" -> NODES.booleanNode(mode != Mode.MINIMAL);
            case "number" -> NODES.numberNode(mode == Mode.MINIMAL ? 0.0 : -1234.5e-3);
            case "integer" ->
                mode == Mode.MINIMAL
                        ? NODES.numberNode(0)
                        : NODES.numberNode(largest(schema.path("format").asString("")));
            case "array" -> array(schema, mode);
            case "object" -> object(schema, mode);
            case "null" -> NODES.nullNode();
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private static BigInteger largest(String format) {
        return switch (format) {
            case "uint16" -> BigInteger.valueOf(65_535);
            case "int32" -> BigInteger.valueOf(Integer.MAX_VALUE);
            case "uint32" -> BigInteger.valueOf(4_294_967_295L);
            case "uint", "uint64" -> BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
            case "int64" -> BigInteger.valueOf(Long.MAX_VALUE);
            default -> throw new AssertionError("unknown integer format " + format);
        };
    }

    private ArrayNode array(JsonNode schema, Mode mode) {
        ArrayNode array = NODES.arrayNode();
        if (mode != Mode.MINIMAL) {
            of(schema.get("items"), mode).stream()
                    .filter(node -> !node.isNull())
                    .forEach(array::add);
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, Mode mode) {
        ObjectNode object = NODES.objectNode();
        boolean strict = mode == Mode.MINIMAL;
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(e -> properties.put(e.getKey(), e.getValue()));
        properties.forEach((name, property) -> {
            if (required.contains(name) || !strict) {
                object.set(name, one(property, mode));
            }
        });
        JsonNode more = schema.path("additionalProperties");
        boolean map = more.isObject() || more.isBoolean() && more.booleanValue();
        if (map && !strict) {
            object.set("key one", one(more, mode));
            object.set("key/two", one(more, mode));
        } else if (mode == Mode.EXTRA && !map) {
            object.putObject("zzUnknown").putArray("zz").add(1).add("x");
        }
        return object;
    }

    private static JsonNode any(Mode mode) {
        if (mode == Mode.MINIMAL || mode == Mode.NULLS) {
            return NODES.nullNode();
        }
        ObjectNode any = NODES.objectNode();
        any.putArray("list").add(1).add(2.5).addNull().add("s").add(true).add(BigInteger.TEN.pow(30));
        any.put("big", Long.MAX_VALUE);
        any.putObject("nested").put("key", "value");
        return any;
    }
}
