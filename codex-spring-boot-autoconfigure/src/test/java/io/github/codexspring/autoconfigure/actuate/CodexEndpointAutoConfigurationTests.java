package io.github.codexspring.autoconfigure.actuate;

import java.util.Map;

import io.github.codexspring.actuate.CodexEndpoint;
import io.github.codexspring.actuate.CodexEndpointContributor;
import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.testkit.FakeAppServer;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class CodexEndpointAutoConfigurationTests {

    private final ApplicationContextRunner bareRunner = FakeServers.with(
                    new ApplicationContextRunner()
                            .withConfiguration(AutoConfigurations.of(
                                    CodexAutoConfiguration.class, CodexEndpointAutoConfiguration.class)),
                    FakeAppServer.create())
            .withPropertyValues("codex.app-server.startup=eager");

    private final ApplicationContextRunner contextRunner =
            this.bareRunner.withPropertyValues("management.endpoints.web.exposure.include=codex");

    @Test
    void runWhenNotExposedShouldHaveNoEndpoint() {
        this.bareRunner.run((context) -> assertThat(context).doesNotHaveBean(CodexEndpoint.class));
    }

    @Test
    void runWithoutActuatorShouldBackOff() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(ConditionalOnAvailableEndpoint.class))
                .run((context) ->
                        assertThat(context).hasSingleBean(AppServerClient.class).doesNotHaveBean("codexEndpoint"));
    }

    @Test
    void runWhenAccessIsNoneShouldHaveNoEndpoint() {
        this.contextRunner
                .withPropertyValues("management.endpoint.codex.access=NONE")
                .run((context) -> assertThat(context).doesNotHaveBean(CodexEndpoint.class));
    }

    @Test
    void runWithOwnEndpointShouldBackOff() {
        CodexEndpoint own = new CodexEndpoint(Map.of(), java.util.List.of());
        this.contextRunner
                .withBean("own", CodexEndpoint.class, () -> own)
                .run((context) ->
                        assertThat(context.getBean(CodexEndpoint.class)).isSameAs(own));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whenReadThenClientsAreDescribed() {
        this.contextRunner.run((context) -> {
            Map<String, Object> details = context.getBean(CodexEndpoint.class).codex();
            assertThat(details).containsEntry("mode", "real");
            Map<String, Map<String, Object>> clients = (Map<String, Map<String, Object>>) details.get("clients");
            assertThat(clients.get("appServerClient"))
                    .containsEntry("state", "READY")
                    .containsKeys("serverVersion", "uptime", "turns", "router");
        });
    }

    @Test
    void whenThereIsAContributorThenItMayReplaceTheMode() {
        this.contextRunner
                .withBean(CodexEndpointContributor.class, () -> (details) -> details.put("mode", "demo"))
                .run((context) ->
                        assertThat(context.getBean(CodexEndpoint.class).codex()).containsEntry("mode", "demo"));
    }
}
