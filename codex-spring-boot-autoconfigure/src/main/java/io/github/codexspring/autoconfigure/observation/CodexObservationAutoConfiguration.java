package io.github.codexspring.autoconfigure.observation;

import io.github.codexspring.autoconfigure.AppServerClientBuilderCustomizer;
import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.observation.CodexObservations;
import io.github.codexspring.observation.CodexRequestObservationConvention;
import io.github.codexspring.observation.CodexTurnObservationConvention;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the observations of all clients that are made from the injected builder.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(
        before = CodexAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
@ConditionalOnBooleanProperty(name = "codex.enabled", matchIfMissing = true)
public final class CodexObservationAutoConfiguration {

    CodexObservationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CodexObservations codexObservations(
            ObservationRegistry registry,
            ObjectProvider<CodexRequestObservationConvention> requests,
            ObjectProvider<CodexTurnObservationConvention> turns) {
        return new CodexObservations(registry, requests.getIfAvailable(), turns.getIfAvailable());
    }

    @Bean
    AppServerClientBuilderCustomizer codexObservationCustomizer(CodexObservations observations) {
        return (builder) -> builder.addRequestListener(observations).addTurnListener(observations);
    }
}
