package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.Definition.TaggedUnion;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;
import org.jspecify.annotations.Nullable;

/** Finds in the parameters of a message which turn, thread and item it belongs to. */
final class RouteReader {

    private final Map<String, Definition> definitions;

    RouteReader(Map<String, Definition> definitions) {
        this.definitions = definitions;
    }

    /** The components of a route. */
    record Found(
            String scope,
            @Nullable String threadId,
            @Nullable String turnId,
            @Nullable String rootTurnId,
            @Nullable String itemId,
            boolean turnIdOptional,
            boolean threadIdOptional,
            @Nullable String appendable) {}

    /** A path to an id. */
    private record Path(String path, boolean optional) {}

    Found read(String method, String params) {
        List<Field> fields = fields(definitions.get(params));
        Path thread = first(fields, "threadId", "thread.id", "conversationId");
        Path turn = first(fields, "turnId", "turn.id");
        Path item = first(fields, "itemId", "targetItemId", "item.id", "callId");
        return new Found(
                turn != null ? "TURN" : thread != null ? "THREAD" : "GLOBAL",
                thread == null ? null : thread.path(),
                turn == null ? null : turn.path(),
                turn == null ? null : rootTurnId(turn.path(), fields),
                item == null || thread == null ? null : item.path(),
                turn != null && turn.optional(),
                thread != null && thread.optional(),
                appendable(method, fields));
    }

    private static @Nullable Path first(List<Field> fields, String... paths) {
        for (String path : paths) {
            String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
            for (Field field : fields) {
                boolean fits = path.contains(".")
                        ? field.type() instanceof ObjectRef || field.type() == Scalar.ANY
                        : field.type() == Scalar.STRING;
                if (field.wireName().equals(name) && fits) {
                    return new Path(path, !field.required() || field.nullable() && field.type() != Scalar.ANY);
                }
            }
        }
        return null;
    }

    /** The id that a turn was started under stands beside its own, where that of a whole turn stands. */
    private @Nullable String rootTurnId(String turnId, List<Field> fields) {
        if (!turnId.equals("turn.id")) {
            return null;
        }
        boolean named = fields.stream()
                .filter(f -> f.wireName().equals("turn"))
                .map(Field::type)
                .filter(ObjectRef.class::isInstance)
                .flatMap(type -> fields(definitions.get(((ObjectRef) type).name())).stream())
                .anyMatch(f -> f.wireName().equals("rootTurnId") && f.type() == Scalar.STRING);
        return named ? "turn.rootTurnId" : null;
    }

    /** Text that goes on; encoded bytes cannot be joined. */
    private static @Nullable String appendable(String method, List<Field> fields) {
        boolean delta = method.endsWith("/delta") || method.endsWith("Delta");
        return delta
                        && fields.stream()
                                .anyMatch(
                                        f -> f.wireName().equals("delta") && f.required() && f.type() == Scalar.STRING)
                ? "delta"
                : null;
    }

    /** The fields of an object, or those that all variants of a union have. */
    private static List<Field> fields(@Nullable Definition definition) {
        if (definition instanceof RecordType object) {
            return object.fields();
        }
        if (definition instanceof TaggedUnion union) {
            List<Field> common = new ArrayList<>(union.variants().get(0).body().fields());
            union.variants().forEach(v -> common.retainAll(v.body().fields()));
            return common;
        }
        throw new IllegalStateException("no fields: " + definition);
    }
}
