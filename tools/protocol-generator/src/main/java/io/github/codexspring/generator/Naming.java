package io.github.codexspring.generator;

import java.util.Locale;
import java.util.Set;

import javax.lang.model.SourceVersion;

/** Java names for wire names. */
final class Naming {

    /** Method names that a record component must not have, and names that the generated code uses itself. */
    private static final Set<String> TAKEN = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "explicitNulls",
            "additionalProperties",
            "p",
            "g",
            "json",
            "jsonName",
            "jsonNull",
            "jsonNulls",
            "jsonSeen",
            "jsonMore",
            "jsonKey",
            "jsonElement",
            "jsonEntry",
            "jsonValue");

    private Naming() {}

    /** {@code thread/tokenUsage} becomes {@code THREAD_TOKEN_USAGE}. */
    static String constant(String wireName) {
        String snake = wireName.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
        return legal(snake.startsWith("_") ? snake.substring(1) : snake);
    }

    /** {@code agent_message} and {@code agentMessage} become {@code AgentMessage}. */
    static String type(String wireName) {
        StringBuilder out = new StringBuilder();
        for (String word : wireName.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return legal(out.toString());
    }

    /** Like {@link #type}, with separators spelled out: for names that collide otherwise. */
    static String distinctType(String wireName) {
        return type(wireName.replace("-", " Dash ").replace("/", " Slash ").replace("_", " Underscore "));
    }

    /** {@code execpolicy_amendment} and {@code $schema} become {@code execpolicyAmendment} and {@code schema}. */
    static String member(String wireName) {
        String name = type(wireName);
        // an acronym at the start is one word
        int humps = 0;
        while (humps < name.length() && Character.isUpperCase(name.charAt(humps))) {
            humps++;
        }
        int lower = humps <= 1 || humps == name.length() ? humps : humps - 1;
        name = name.substring(0, lower).toLowerCase(Locale.ROOT) + name.substring(lower);
        return SourceVersion.isKeyword(name) || TAKEN.contains(name) ? name + "_" : name;
    }

    private static String legal(String name) {
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "V" + name : name;
    }
}
