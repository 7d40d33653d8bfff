package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.codexspring.generator.JavaType.EnumRef;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.MapOf;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the Java type of a schema that is used as a value. */
final class TypeResolver {

    private final Schema schema;

    TypeResolver(Schema schema) {
        this.schema = schema;
    }

    /** A type and whether null is allowed beside it. */
    record Resolved(JavaType type, boolean nullable) {}

    Resolved resolve(JsonNode node, String where) {
        if (node.isBoolean() || node.isObject() && !hasShape(node)) {
            return new Resolved(Scalar.ANY, true);
        }
        if (node.has("$ref")) {
            return new Resolved(reference(Schema.refName(node)), false);
        }
        if (node.has("allOf")) {
            return resolve(only(node.get("allOf"), where), where);
        }
        if (node.has("anyOf")) {
            return nullable(node.get("anyOf"), where);
        }
        Set<String> names = node.get("type").isArray()
                ? Schema.strings(node.get("type"))
                : Set.of(node.get("type").stringValue());
        boolean nullable = names.contains("null");
        List<String> rest = names.stream().filter(name -> !name.equals("null")).toList();
        if (rest.size() != 1 || node.has("enum") || node.has("properties")) {
            throw new IllegalStateException("unknown type at " + where + ": " + node);
        }
        return new Resolved(named(rest.get(0), node, where), nullable);
    }

    private static boolean hasShape(JsonNode node) {
        return node.has("type") || node.has("$ref") || node.has("allOf") || node.has("anyOf") || node.has("oneOf");
    }

    private JavaType named(String type, JsonNode node, String where) {
        return switch (type) {
            case "string" -> Scalar.STRING;
            case "boolean" -> Scalar.BOOL;
            case "number" -> Scalar.DOUBLE;
            case "integer" -> integer(node.path("format").asString("int64"), where);
            case "array" -> {
                Resolved element = resolve(node.get("items"), where + "[]");
                if (element.nullable() && element.type() != Scalar.ANY) {
                    throw new IllegalStateException("list with null elements at " + where);
                }
                yield new ListOf(element.type());
            }
            case "object" -> {
                JsonNode values = node.path("additionalProperties");
                Resolved value = values.isObject() ? resolve(values, where + "{}") : new Resolved(Scalar.ANY, true);
                yield new MapOf(value.type(), value.nullable() && value.type() != Scalar.ANY);
            }
            default -> throw new IllegalStateException("unknown type at " + where + ": " + type);
        };
    }

    private static Scalar integer(String format, String where) {
        return switch (format) {
            case "int64" -> Scalar.INT64;
            case "uint64", "uint" -> Scalar.UINT64;
            case "uint32" -> Scalar.UINT32;
            case "int32" -> Scalar.INT32;
            case "uint16" -> Scalar.UINT16;
            default -> throw new IllegalStateException("unknown integer format at " + where + ": " + format);
        };
    }

    private Resolved nullable(JsonNode anyOf, String where) {
        List<JsonNode> rest = new ArrayList<>();
        for (JsonNode option : anyOf) {
            if (!"null".equals(option.path("type").asString(""))) {
                rest.add(option);
            }
        }
        if (rest.size() != 1 || rest.size() == anyOf.size()) {
            throw new IllegalStateException("unnamed union at " + where + ": " + anyOf);
        }
        return new Resolved(resolve(rest.get(0), where).type(), true);
    }

    private JavaType reference(String name) {
        JsonNode target = schema.definition(name);
        if (isEnum(target)) {
            return new EnumRef(name);
        }
        if (options(target).isEmpty() && !"object".equals(target.path("type").asString(""))) {
            return resolve(target, name).type();
        }
        return new ObjectRef(name);
    }

    private static JsonNode only(JsonNode array, String where) {
        if (array.size() != 1) {
            throw new IllegalStateException("more than one schema in allOf at " + where);
        }
        return array.get(0);
    }

    /** The alternatives of a union. */
    static List<JsonNode> options(JsonNode node) {
        List<JsonNode> options = new ArrayList<>();
        JsonNode array =
                node.has("oneOf") ? node.get("oneOf") : node.path("properties").isObject() ? null : node.path("anyOf");
        if (array != null) {
            array.forEach(options::add);
        }
        return options;
    }

    /** Whether it is a string out of a list, in either of the two forms that the schema has for it. */
    static boolean isEnum(JsonNode node) {
        if (node.has("oneOf")) {
            for (JsonNode option : node.get("oneOf")) {
                if (!option.has("enum")) {
                    return false;
                }
            }
            return true;
        }
        return node.has("enum");
    }

    static List<String> enumValues(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.has("oneOf")) {
            node.get("oneOf").forEach(option -> values.addAll(enumValues(option)));
        } else {
            node.get("enum").forEach(value -> values.add(value.stringValue()));
        }
        return values;
    }

    /** The one value that a string may have. */
    static @Nullable String constant(JsonNode node) {
        return node.path("enum").size() == 1 ? node.get("enum").get(0).stringValue() : null;
    }
}
