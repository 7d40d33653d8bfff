package io.github.codexspring.autoconfigure;

import java.net.URI;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.AsyncAppServerClient;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.event.CodexEventBridge;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/**
 * Auto-configuration of a client of the codex app-server.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@AutoConfiguration(after = ProjectInfoAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "codex.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CodexProperties.class)
public final class CodexAutoConfiguration {

    private final PropertiesConfigurer configurer;

    CodexAutoConfiguration(CodexProperties properties) {
        this.configurer = new PropertiesConfigurer(properties);
    }

    @Bean
    static LazyInitializationExcludeFilter codexLazyInitializationExcludeFilter() {
        return LazyInitializationExcludeFilter.forBeanTypes(
                AppServerClient.class, CodexEventBridge.class, CodexClientLifecycle.class);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    @ConditionalOnMissingBean
    StdioTransport.Builder stdioTransportBuilder() {
        return this.configurer.transportBuilder();
    }

    @Bean
    @ConditionalOnMissingBean
    Transport codexTransport(
            CodexProperties properties,
            ObjectProvider<StdioTransport.Builder> builder,
            Environment environment,
            ObjectProvider<SslBundles> sslBundles) {
        URI url = properties.appServer().url();
        return (url == null)
                ? builder.getObject().build()
                : new ServerTransports(properties.appServer(), sslBundles).create(url, Binder.get(environment));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBooleanProperty(name = "codex.events.enabled", matchIfMissing = true)
    CodexEventBridge codexEventBridge(
            CodexProperties properties, ApplicationEventPublisher publisher, ListableBeanFactory beanFactory) {
        return new CodexEventBridge(
                publisher,
                properties.events().include(),
                () -> beanFactory.getBeansOfType(AppServerClient.class, false, false));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    @ConditionalOnMissingBean
    AppServerClientBuilder appServerClientBuilder(
            Transport transport,
            Environment environment,
            ObjectProvider<BuildProperties> buildProperties,
            ListableBeanFactory beanFactory,
            ObjectProvider<CodexEventBridge> eventBridge,
            ObjectProvider<AppServerClientBuilderCustomizer> customizers) {
        AppServerClientBuilder builder = AppServerClient.builder().transport(transport);
        BuildProperties build = buildProperties.getIfAvailable();
        this.configurer.configure(
                builder,
                environment.getProperty("spring.application.name", ""),
                (build != null) ? build.getVersion() : null);
        RequestHandlerBeans handlers = new RequestHandlerBeans(beanFactory);
        builder.requestHandlers(handlers.handlers())
                .approvalHandler(handlers.approvals())
                .tools(handlers.tools());
        eventBridge.ifAvailable((bridge) -> builder.stateListener(bridge).addTurnListener(bridge));
        customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
        return builder;
    }

    @Bean
    @ConditionalOnMissingBean
    AppServerClient appServerClient(AppServerClientBuilder builder) {
        return builder.build();
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(AppServerClient.class)
    AsyncAppServerClient asyncAppServerClient(AppServerClient client) {
        return client.async();
    }

    @Bean
    @ConditionalOnMissingBean
    CodexClientLifecycle codexClientLifecycle(
            CodexProperties properties, ListableBeanFactory beanFactory, ObjectProvider<CodexEventBridge> eventBridge) {
        return new CodexClientLifecycle(
                properties.appServer().startup(),
                () -> beanFactory.getBeansOfType(AppServerClient.class, false, true),
                eventBridge.getIfAvailable());
    }
}
