package io.github.codexspring.autoconfigure.actuate;

import java.util.Map;

import io.github.codexspring.actuate.CodexEndpoint;
import io.github.codexspring.actuate.CodexEndpointContributor;
import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.client.AppServerClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the {@code codex} endpoint.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(after = CodexAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean(AppServerClient.class)
@ConditionalOnAvailableEndpoint(CodexEndpoint.class)
public final class CodexEndpointAutoConfiguration {

    CodexEndpointAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CodexEndpoint codexEndpoint(
            Map<String, AppServerClient> clients, ObjectProvider<CodexEndpointContributor> contributors) {
        return new CodexEndpoint(clients, contributors.orderedStream().toList());
    }
}
