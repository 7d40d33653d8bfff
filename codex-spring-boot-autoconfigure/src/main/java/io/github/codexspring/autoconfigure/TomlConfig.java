package io.github.codexspring.autoconfigure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns bound properties into the dotted keys and TOML values of {@code codex -c}. Property files know text only, so
 * text that reads as a boolean or a number is one; text in double quotes is text in any case.
 */
final class TomlConfig {

    private static final Pattern LITERAL =
            Pattern.compile("true|false|[+-]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");

    private TomlConfig() {}

    static Map<String, String> encode(Map<String, Object> config) {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", config, flat);
        return flat;
    }

    private static void flatten(String prefix, Map<?, ?> config, Map<String, String> flat) {
        config.forEach((name, value) -> {
            String key = prefix + name;
            if (value instanceof Map<?, ?> nested && !isList(nested)) {
                flatten(key + ".", nested, flat);
            } else {
                flat.put(key, value(value));
            }
        });
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return isList(map) ? array(inOrder(map)) : table(map);
        }
        if (value instanceof Collection<?> collection) {
            return array(collection);
        }
        return (value instanceof Number || value instanceof Boolean) ? value.toString() : text(value.toString());
    }

    private static String text(String text) {
        if (LITERAL.matcher(text).matches()) {
            return text;
        }
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quote(quoted ? text.substring(1, text.length() - 1) : text);
    }

    /** Indexed properties are bound as a map with the keys 0, 1, 2. */
    private static boolean isList(Map<?, ?> map) {
        if (map.isEmpty()) {
            return false;
        }
        for (int i = 0; i < map.size(); i++) {
            if (!map.containsKey(Integer.toString(i))) {
                return false;
            }
        }
        return true;
    }

    private static Collection<?> inOrder(Map<?, ?> map) {
        TreeMap<Integer, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(Integer.valueOf(key.toString()), value));
        return List.copyOf(sorted.values());
    }

    private static String array(Collection<?> values) {
        return values.stream().map(TomlConfig::value).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String table(Map<?, ?> map) {
        return map.entrySet().stream()
                .map((entry) -> key(entry.getKey().toString()) + " = " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String key(String key) {
        return BARE_KEY.matcher(key).matches() ? key : quote(key);
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append((c < 0x20 || c == 0x7f) ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
