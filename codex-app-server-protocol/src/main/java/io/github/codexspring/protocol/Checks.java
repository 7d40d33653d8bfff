package io.github.codexspring.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What records and builders check and copy. */
final class Checks {

    private Checks() {}

    static <T> T notNull(@Nullable T value, String type, String field) {
        if (value == null) {
            throw new NullPointerException(type + ": field '" + field + "' must not be null");
        }
        return value;
    }

    static <T> T isSet(@Nullable T value, String type, String field) {
        if (value == null) {
            throw new IllegalStateException(type + ": required field '" + field + "' is not set");
        }
        return value;
    }

    static void oneOf(boolean complete, String type, String fields) {
        if (!complete) {
            throw new IllegalStateException(type + ": one of the fields " + fields + " must be set");
        }
    }

    static void unsigned(long value, String type, String field) {
        if (value < 0) {
            throw new IllegalArgumentException(type + ": field '" + field + "' must not be negative: " + value);
        }
    }

    /** An unmodifiable copy in the same order. */
    static <V extends @Nullable Object> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
