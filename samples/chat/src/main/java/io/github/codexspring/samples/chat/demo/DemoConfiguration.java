package io.github.codexspring.samples.chat.demo;

import java.io.IOException;
import java.time.Duration;

import io.github.codexspring.autoconfigure.AppServerClientBuilderCustomizer;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeModelEndpoint;

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
    DemoTransport demoTransport(CodexHome home, FakeAppServer fake) {
        return new DemoTransport(home, fake);
    }

    @Bean
    AppServerClientBuilderCustomizer demoCustomizer(CodexHome home, Environment environment) {
        return (builder) -> builder.startupTimeout(STARTUP_TIMEOUT)
                .threadDefaults(
                        environment.getProperty("codex.thread.model"),
                        environment.getProperty(
                                "codex.thread.cwd", home.workspace().toString()));
    }
}
