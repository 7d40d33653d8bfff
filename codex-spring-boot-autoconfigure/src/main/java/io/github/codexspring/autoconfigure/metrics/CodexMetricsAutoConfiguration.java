package io.github.codexspring.autoconfigure.metrics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.sse.CodexSseAutoConfiguration;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientStatistics;
import io.github.codexspring.metrics.CodexClientMetrics;
import io.github.codexspring.metrics.TurnSseMetrics;
import io.github.codexspring.sse.TurnSseEmitters;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Auto-configuration of the meters of all clients and of streams to browsers.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(
        after = {CodexAutoConfiguration.class, CodexSseAutoConfiguration.class},
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MeterRegistry.class, AppServerClient.class})
public final class CodexMetricsAutoConfiguration {

    CodexMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    CodexClientMetrics codexClientMetrics(Map<String, AppServerClient> clients) {
        Map<String, Supplier<ClientStatistics>> sources = new LinkedHashMap<>();
        clients.forEach((name, client) -> sources.put(name, client::statistics));
        return new CodexClientMetrics(sources);
    }

    /** Meters of streams in Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SseEmitter.class)
    @ConditionalOnSingleCandidate(TurnSseEmitters.class)
    static class SseConfiguration {

        @Bean
        @ConditionalOnMissingBean
        TurnSseMetrics turnSseMetrics(TurnSseEmitters emitters) {
            return new TurnSseMetrics(emitters);
        }
    }
}
