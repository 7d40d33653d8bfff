package io.github.codexspring.autoconfigure;

import io.github.codexspring.client.AppServerClientBuilder;

/**
 * Changes every {@link AppServerClientBuilder} that is injected or that the auto-configured client is made with, after
 * properties and beans have been applied. Beans of this type are called in their order.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@FunctionalInterface
public interface AppServerClientBuilderCustomizer {

    /**
     * Changes the builder.
     *
     * @param builder the builder
     */
    void customize(AppServerClientBuilder builder);
}
