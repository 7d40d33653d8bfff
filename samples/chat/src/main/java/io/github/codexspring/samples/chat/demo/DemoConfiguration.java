package io.github.codexspring.samples.chat.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import io.github.codexspring.autoconfigure.AppServerClientBuilderCustomizer;
import io.github.codexspring.autoconfigure.CodexProperties;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeModelEndpoint;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The demo: a scripted model, a home apart from the user's own, and the way to an app-server that uses both. The beans are
 * closed after the client, which is stopped with the application's other lifecycles.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnDemo
class DemoConfiguration {

    /** The first start may have to install codex. */
    private static final Duration STARTUP_TIMEOUT = Duration.ofMinutes(10);

    @Bean
    FakeModelEndpoint demoModelEndpoint() throws IOException {
        return FakeModelEndpoint.start().respondWith(new DemoModel());
    }

    @Bean
    CodexHome demoHome(FakeModelEndpoint endpoint) throws IOException {
        CodexHome home = CodexHome.create(endpoint);
        DemoWorkspace.fill(home.workspace());
        return home;
    }

    @Bean
    FakeAppServer demoFakeAppServer() {
        return FakeAppServer.create().onOtherTurns(DemoFake::script);
    }

    @Bean
    DemoTransport demoTransport(
            StdioTransport.Builder builder,
            CodexProperties properties,
            Environment environment,
            CodexHome home,
            FakeAppServer fake) {
        CodexProperties.AppServer appServer = properties.appServer();
        // What the user has set stays; what is not set is that of the demo's own world.
        Map<String, String> variables = new TreeMap<>(home.environment());
        variables.keySet().removeAll(appServer.environment().keySet());
        builder.environment(variables);
        if (!isSet(environment, "inherit-environment") && appServer.inheritedVariables() == null) {
            builder.inheritEnvironment(false);
        }
        if (appServer.arguments() == null) {
            builder.arguments(home.arguments());
        }
        if (appServer.workingDirectory() == null) {
            builder.workingDirectory(home.workspace());
        }
        return new DemoTransport(builder, fake);
    }

    @Bean
    AppServerClientBuilderCustomizer demoCustomizer(
            CodexHome home, CodexProperties properties, Environment environment) {
        CodexProperties.ThreadDefaults thread = properties.thread();
        return (builder) -> {
            if (!isSet(environment, "startup-timeout")) {
                builder.startupTimeout(STARTUP_TIMEOUT);
            }
            if (thread.cwd() == null) {
                builder.threadDefaults(thread.model(), home.workspace().toString());
            }
        };
    }

    private static boolean isSet(Environment environment, String name) {
        return Binder.get(environment)
                .bind("codex.app-server." + name, String.class)
                .isBound();
    }
}
