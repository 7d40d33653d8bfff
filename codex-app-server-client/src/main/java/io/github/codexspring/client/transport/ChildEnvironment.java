package io.github.codexspring.client.transport;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The environment of a server.
 *
 * @param inherit whether it begins with the one of this JVM
 * @param inherited names of what may be inherited, or null for all
 * @param own what is added
 */
record ChildEnvironment(boolean inherit, @Nullable Collection<String> inherited, Map<String, String> own) {

    /** Makes it from {@code variables}, those of this JVM. */
    void applyTo(Map<String, String> variables, Platform platform) {
        Collection<String> allowed = this.inherited;
        if (!this.inherit) {
            variables.clear();
        } else if (allowed != null) {
            variables.keySet().removeIf((name) -> allowed.stream().noneMatch((other) -> same(name, other, platform)));
        }
        this.own.forEach((name, value) -> {
            // "Path" and "PATH" side by side are one variable with an uncertain value there.
            variables.keySet().removeIf((other) -> same(name, other, platform));
            variables.put(name, value);
        });
    }

    private static boolean same(String name, String other, Platform platform) {
        return platform.isWindows() ? name.equalsIgnoreCase(other) : name.equals(other);
    }
}
