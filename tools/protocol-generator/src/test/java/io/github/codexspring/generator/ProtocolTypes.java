package io.github.codexspring.generator;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;

import io.github.codexspring.protocol.ProtocolValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reaches the generated types by name and compares JSON by value. */
final class ProtocolTypes {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProtocolTypes() {}

    static Class<?> named(String name) {
        try {
            return Class.forName("io.github.codexspring.protocol." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no type for definition " + name, e);
        }
    }

    /** Decodes with the type's own decoder. */
    static ProtocolValue decode(Class<?> type, String json) {
        try (JsonParser p = MAPPER.createParser(json)) {
            p.nextToken();
            MethodHandle read = MethodHandles.lookup()
                    .findStatic(type, "read", MethodType.methodType(type, JsonParser.class))
                    .asType(MethodType.methodType(Object.class, JsonParser.class));
            ProtocolValue value = (ProtocolValue) read.invoke(p);
            if (p.nextToken() != null) {
                throw new AssertionError("decoder of " + type + " left tokens of " + json);
            }
            return value;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /** Whether both are the same JSON: numbers by value, properties in any order. */
    static boolean same(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return decimal(a).compareTo(decimal(b)) == 0;
        }
        if (a.isArray() && b.isArray()) {
            Iterator<JsonNode> other = b.iterator();
            for (JsonNode element : a) {
                if (!other.hasNext() || !same(element, other.next())) {
                    return false;
                }
            }
            return !other.hasNext();
        }
        if (a.isObject() && b.isObject()) {
            for (Map.Entry<String, JsonNode> entry : a.properties()) {
                JsonNode other = b.get(entry.getKey());
                if (other == null || !same(entry.getValue(), other)) {
                    return false;
                }
            }
            return a.size() == b.size();
        }
        return a.equals(b);
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }
}
