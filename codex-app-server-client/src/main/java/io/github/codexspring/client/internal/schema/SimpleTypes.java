package io.github.codexspring.client.internal.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Types whose JSON is one string, number or boolean, with the formats that strict output knows. */
final class SimpleTypes {

    private static final Map<Class<?>, String> TYPES = Stream.of(
                    types("boolean", boolean.class, Boolean.class),
                    types("integer", byte.class, Byte.class, short.class, Short.class, int.class, Integer.class),
                    types("integer", long.class, Long.class, BigInteger.class),
                    types("number", float.class, Float.class, double.class, Double.class, BigDecimal.class),
                    types("string", String.class, CharSequence.class, char.class, Character.class, byte[].class),
                    types("string", URI.class, UUID.class, LocalDate.class, LocalTime.class, LocalDateTime.class),
                    types("string", Instant.class, OffsetDateTime.class, ZonedDateTime.class, Duration.class))
            .flatMap((types) -> types.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Class<?>, String> FORMATS = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            Instant.class, "date-time",
            OffsetDateTime.class, "date-time",
            ZonedDateTime.class, "date-time",
            Duration.class, "duration");

    private SimpleTypes() {}

    private static Map<Class<?>, String> types(String name, Class<?>... types) {
        return Stream.of(types).collect(Collectors.toMap((type) -> type, (type) -> name));
    }

    /** The schema of a simple type, or null when it is none. */
    static @Nullable ObjectNode schema(Class<?> type) {
        String name = TYPES.get(type);
        if (name == null) {
            return null;
        }
        ObjectNode schema = TypedJson.MAPPER.createObjectNode().put("type", name);
        String format = FORMATS.get(type);
        return (format != null) ? schema.put("format", format) : schema;
    }
}
