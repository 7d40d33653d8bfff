package io.github.codexspring.autoconfigure.sse;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.CodexProperties;
import io.github.codexspring.client.AsyncAppServerClient;
import io.github.codexspring.sse.TurnSseEmitters;
import io.github.codexspring.sse.TurnSseSettings;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.thread.Threading;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Auto-configuration of streams of server-sent events in Spring MVC. No endpoint is mapped.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(after = CodexAutoConfiguration.class)
@ConditionalOnClass(SseEmitter.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnSingleCandidate(AsyncAppServerClient.class)
public final class CodexSseAutoConfiguration {

    CodexSseAutoConfiguration() {}

    @Bean
    static LazyInitializationExcludeFilter codexSseLazyInitializationExcludeFilter() {
        return LazyInitializationExcludeFilter.forBeanTypes(TurnSseEmitters.class);
    }

    @Bean
    @ConditionalOnMissingBean
    TurnSseEmitters turnSseEmitters(AsyncAppServerClient client, CodexProperties properties, Environment environment) {
        CodexProperties.Sse sse = properties.web().sse();
        TurnSseSettings settings = new TurnSseSettings(
                sse.heartbeatInterval(),
                sse.reconnectTime(),
                sse.timeout(),
                sse.writeTimeout(),
                sse.maxStreams(),
                sse.maxEventSize().toBytes());
        return new TurnSseEmitters(client, settings, writers(environment));
    }

    /** Without a limit of its own: there is one writer for each stream at the most, and streams are limited. */
    private static Executor writers(Environment environment) {
        if (Threading.VIRTUAL.isActive(environment)) {
            return new VirtualThreadTaskExecutor("codex-sse-");
        }
        CustomizableThreadFactory threads = new CustomizableThreadFactory("codex-sse-");
        threads.setDaemon(true);
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }
}
