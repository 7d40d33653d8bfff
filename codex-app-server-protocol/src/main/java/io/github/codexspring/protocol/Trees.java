package io.github.codexspring.protocol;

import java.math.BigDecimal;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes trees without a mapper, so that no setting of one changes them. */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    static ObjectNode emptyObject() {
        return NODES.objectNode();
    }

    /** The value whose first token is the current one. */
    static JsonNode read(JsonParser p) {
        JsonToken token = p.currentToken();
        if (token == null) {
            throw new ProtocolDecodeException(p, "JsonNode", null, "expected a value, found nothing");
        }
        return switch (token) {
            case START_OBJECT -> readObject(p, NODES.objectNode());
            case START_ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                while (p.nextToken() != JsonToken.END_ARRAY) {
                    array.add(read(p));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.stringNode(p.getString());
            case VALUE_NUMBER_INT ->
                switch (p.getNumberType()) {
                    case INT -> NODES.numberNode(p.getIntValue());
                    case LONG -> NODES.numberNode(p.getLongValue());
                    default -> NODES.numberNode(p.getBigIntegerValue());
                };
            case VALUE_NUMBER_FLOAT -> decimal(p.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default ->
                throw new ProtocolDecodeException(p, "JsonNode", null, "expected a value, found " + token.name());
        };
    }

    /** The object whose first property has that name and has its value at the current token. */
    static ObjectNode restOfObject(JsonParser p, String firstName) {
        ObjectNode object = NODES.objectNode();
        object.set(firstName, read(p));
        return readObject(p, object);
    }

    private static ObjectNode readObject(JsonParser p, ObjectNode object) {
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            p.nextToken();
            object.set(name, read(p));
        }
        return object;
    }

    /** A double where it has the same value, so that trees compare equal with those of a mapper. */
    private static JsonNode decimal(BigDecimal value) {
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(value) == 0
                ? NODES.numberNode(nearest)
                : NODES.numberNode(value);
    }

    static void write(JsonGenerator g, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                g.writeStartObject();
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    g.writeName(property.getKey());
                    write(g, property.getValue());
                }
                g.writeEndObject();
            }
            case ARRAY -> {
                g.writeStartArray();
                for (JsonNode element : node) {
                    write(g, element);
                }
                g.writeEndArray();
            }
            case STRING -> g.writeString(node.stringValue());
            case BOOLEAN -> g.writeBoolean(node.booleanValue());
            case NUMBER -> writeNumber(g, node);
            case NULL -> g.writeNull();
            default -> throw new IllegalArgumentException("cannot encode a JSON node of type " + node.getNodeType());
        }
    }

    private static void writeNumber(JsonGenerator g, JsonNode node) {
        switch (node.numberType()) {
            case INT -> g.writeNumber(node.intValue());
            case LONG -> g.writeNumber(node.longValue());
            case BIG_INTEGER -> g.writeNumber(node.bigIntegerValue());
            case FLOAT -> g.writeNumber(node.floatValue());
            case DOUBLE -> g.writeNumber(node.doubleValue());
            case BIG_DECIMAL -> g.writeNumber(node.decimalValue());
        }
    }
}
