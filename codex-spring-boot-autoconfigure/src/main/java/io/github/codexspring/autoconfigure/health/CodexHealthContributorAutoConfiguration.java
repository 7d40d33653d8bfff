package io.github.codexspring.autoconfigure.health;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.health.CodexHealthIndicator;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the health of all clients.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(after = CodexAutoConfiguration.class)
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(AppServerClient.class)
@ConditionalOnEnabledHealthIndicator("codex")
public final class CodexHealthContributorAutoConfiguration
        extends CompositeHealthContributorConfiguration<CodexHealthIndicator, AppServerClient> {

    CodexHealthContributorAutoConfiguration() {
        super(CodexHealthIndicator::new);
    }

    @Bean
    @ConditionalOnMissingBean(name = {"codexHealthIndicator", "codexHealthContributor"})
    HealthContributor codexHealthContributor(ConfigurableListableBeanFactory beanFactory) {
        return createContributor(beanFactory, AppServerClient.class);
    }
}
