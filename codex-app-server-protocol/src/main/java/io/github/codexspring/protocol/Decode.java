package io.github.codexspring.protocol;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads single values for the generated decoders; the parser stands on the value's first token. */
final class Decode {

    private Decode() {}

    static void startObject(JsonParser p, String type) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            throw new ProtocolDecodeException(p, type, null, "expected an object, found " + found(p));
        }
    }

    static void startObject(JsonParser p, String type, String field) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(p, type, field, "an object");
        }
    }

    static void startArray(JsonParser p, String type, String field) {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(p, type, field, "an array");
        }
    }

    static String string(JsonParser p, String type, @Nullable String field) {
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(p, type, field, "a string");
        }
        return p.getString();
    }

    static List<String> strings(JsonParser p, String type, String field) {
        startArray(p, type, field);
        List<String> strings = new ArrayList<>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            strings.add(string(p, type, field));
        }
        return strings;
    }

    static boolean bool(JsonParser p, String type, String field) {
        JsonToken token = p.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong(p, type, field, "a boolean");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    static int int32(JsonParser p, String type, String field) {
        long value = int64(p, type, field);
        if (value != (int) value) {
            throw wrong(p, type, field, "a 32-bit integer");
        }
        return (int) value;
    }

    static long int64(JsonParser p, String type, String field) {
        if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            JsonParser.NumberType number = p.getNumberType();
            if (number == JsonParser.NumberType.INT || number == JsonParser.NumberType.LONG) {
                return p.getLongValue();
            }
        }
        BigInteger value = integer(p, type, field);
        if (value.bitLength() > 63) {
            throw wrong(p, type, field, "a 64-bit integer");
        }
        return value.longValue();
    }

    /** The bits of an unsigned 64-bit integer. */
    static long uint64(JsonParser p, String type, String field) {
        if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            JsonParser.NumberType number = p.getNumberType();
            if (number == JsonParser.NumberType.INT || number == JsonParser.NumberType.LONG) {
                long value = p.getLongValue();
                if (value >= 0) {
                    return value;
                }
            }
        }
        BigInteger value = integer(p, type, field);
        if (value.signum() < 0 || value.bitLength() > 64) {
            throw wrong(p, type, field, "an unsigned 64-bit integer");
        }
        return value.longValue();
    }

    private static BigInteger integer(JsonParser p, String type, String field) {
        JsonToken token = p.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return p.getBigIntegerValue();
        }
        // 1.0 and 1e3 are integers too; the bound keeps 1e999999999 from becoming a number of that many digits
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal value = p.getDecimalValue().stripTrailingZeros();
            if (value.scale() <= 0 && value.scale() > -64) {
                return value.toBigInteger();
            }
        }
        throw wrong(p, type, field, "an integer");
    }

    static double float64(JsonParser p, String type, String field) {
        JsonToken token = p.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrong(p, type, field, "a number");
        }
        return p.getDoubleValue();
    }

    static <T> T required(@Nullable T value, JsonParser p, String type, String field) {
        if (value == null) {
            throw new ProtocolDecodeException(p, type, field, "required field is missing or null");
        }
        return value;
    }

    private static ProtocolDecodeException wrong(JsonParser p, String type, @Nullable String field, String expected) {
        return new ProtocolDecodeException(p, type, field, "expected " + expected + ", found " + found(p));
    }

    private static String found(JsonParser p) {
        JsonToken token = p.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + abbreviate(p.getString());
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }

    private static String abbreviate(String number) {
        return number.length() <= 24 ? number : number.substring(0, 24) + "...";
    }
}
