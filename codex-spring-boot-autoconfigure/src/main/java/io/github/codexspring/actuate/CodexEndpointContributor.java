package io.github.codexspring.actuate;

import java.util.Map;

/**
 * Adds details to what the {@code codex} endpoint shows. Beans of this type are called in their order.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@FunctionalInterface
public interface CodexEndpointContributor {

    /**
     * Adds or replaces details. The key {@code mode} says what answers the application: {@code real} unless a
     * contributor says otherwise.
     *
     * @param details the details, modifiable
     */
    void contribute(Map<String, Object> details);
}
