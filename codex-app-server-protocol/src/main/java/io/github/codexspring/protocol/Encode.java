package io.github.codexspring.protocol;

import java.math.BigInteger;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Writes single values for the generated encoders. A property without value is written as null if {@code isNull}, else it
 * is left out.
 */
final class Encode {

    private Encode() {}

    /** Writes an unsigned 64-bit integer from its bits. */
    static void uint64(JsonGenerator g, long value) {
        if (value >= 0) {
            g.writeNumber(value);
        } else {
            g.writeNumber(new BigInteger(Long.toUnsignedString(value)));
        }
    }

    static void strings(JsonGenerator g, List<String> values) {
        g.writeStartArray();
        for (String value : values) {
            g.writeString(value);
        }
        g.writeEndArray();
    }

    static void enumeration(JsonGenerator g, ProtocolEnum value, String type, String field) {
        if (!value.isRecognized()) {
            throw new IllegalArgumentException("cannot encode UNRECOGNIZED for field '" + field + "' of " + type);
        }
        g.writeString(value.wireName());
    }

    static IllegalArgumentException unrecognized(String type) {
        return new IllegalArgumentException("cannot encode UNRECOGNIZED of " + type);
    }

    static void property(JsonGenerator g, String name, @Nullable String value, boolean isNull) {
        if (value != null) {
            g.writeStringProperty(name, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable Boolean value, boolean isNull) {
        if (value != null) {
            g.writeBooleanProperty(name, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable Integer value, boolean isNull) {
        if (value != null) {
            g.writeNumberProperty(name, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable Long value, boolean isNull) {
        if (value != null) {
            g.writeNumberProperty(name, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void uint64Property(JsonGenerator g, String name, @Nullable Long value, boolean isNull) {
        if (value != null) {
            g.writeName(name);
            uint64(g, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable Double value, boolean isNull) {
        if (value != null) {
            g.writeNumberProperty(name, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable List<String> value, boolean isNull) {
        if (value != null) {
            g.writeName(name);
            strings(g, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable JsonNode value, boolean isNull) {
        if (value != null) {
            g.writeName(name);
            Trees.write(g, value);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String name, @Nullable ProtocolValue value, boolean isNull) {
        if (value != null) {
            g.writeName(name);
            value.write(g);
        } else {
            absent(g, name, isNull);
        }
    }

    static void property(JsonGenerator g, String type, String name, @Nullable ProtocolEnum value, boolean isNull) {
        if (value != null) {
            g.writeName(name);
            enumeration(g, value, type, name);
        } else {
            absent(g, name, isNull);
        }
    }

    private static void absent(JsonGenerator g, String name, boolean isNull) {
        if (isNull) {
            g.writeNullProperty(name);
        }
    }
}
