package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Says in one sentence where a type is used. */
final class Usages {

    private final Map<String, List<String>> params = new HashMap<>();
    private final Map<String, List<String>> results = new HashMap<>();

    Usages(Schema schema) {
        for (String union : List.of("ClientRequest", "ServerRequest", "ServerNotification")) {
            for (Schema.Method method : schema.methods(union)) {
                add(params, method.params(), method.name());
                if (!union.equals("ServerNotification")) {
                    add(results, MethodNotes.result(method, schema), method.name());
                }
            }
        }
    }

    private static void add(Map<String, List<String>> map, @Nullable String type, String method) {
        if (type != null) {
            map.computeIfAbsent(type, key -> new ArrayList<>()).add("{@code " + method + "}");
        }
    }

    String describe(String type) {
        if (params.containsKey(type)) {
            return "Parameters of " + String.join(" and ", params.get(type)) + ".";
        }
        if (results.containsKey(type)) {
            return "Result of " + String.join(" and ", results.get(type)) + ".";
        }
        return "Wire type {@code " + type + "}.";
    }
}
