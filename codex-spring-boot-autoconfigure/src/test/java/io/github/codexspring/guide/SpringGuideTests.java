package io.github.codexspring.guide;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.event.ApprovalRequestedEvent;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The code in {@code docs/spring.md}, word for word, and what it does. */
class SpringGuideTests {

    private final CompletableFuture<String> approvalId = new CompletableFuture<>();

    @Test
    void whenThePageShowsCodeThenItIsThatOfATest() throws IOException {
        String page = ShownCode.page("docs/spring.md");
        Map<String, String> shown = ShownCode.blocks(page);
        Map<String, String> compiled = new TreeMap<>();
        for (String file : new String[] {"ApprovalDesk", "Unavailable", "TeapotTests"}) {
            compiled.putAll(ShownCode.regions("guide/" + file + ".java"));
        }
        assertThat(shown).isEqualTo(compiled);
        assertThat(page.split("```java", -1)).hasSize(shown.size() + 1);
    }

    @Test
    void whenAPersonAcceptsThenTheAgentGoesOnAndNobodyCanAnswerAgain() throws Exception {
        try (FakeAppServer server = FakeAppServer.create();
                ConfigurableApplicationContext context = application(server)) {
            server.enqueue(TurnScript.builder()
                    .commandApproval("make", "made")
                    .text("done")
                    .build());
            CompletableFuture<TurnResult> run =
                    context.getBean(AppServerClient.class).startThread().async().run("build");
            String id = this.approvalId.get(20, TimeUnit.SECONDS);
            assertThat(post(context, "/approvals/other/accept")).isEqualTo(404);
            await().until(() -> post(context, "/approvals/" + id + "/accept") == 204);
            assertThat(run.get(20, TimeUnit.SECONDS).finalResponse()).isEqualTo("done");
            assertThat(post(context, "/approvals/" + id + "/decline")).isEqualTo(404);
        }
    }

    @Test
    void whenTheServerCannotBeReachedThenTheAnswerIs503() throws Exception {
        try (FakeAppServer server = FakeServers.broken();
                ConfigurableApplicationContext context = application(server)) {
            assertThat(post(context, "/turns")).isEqualTo(503);
        }
    }

    private ConfigurableApplicationContext application(FakeAppServer server) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .initializers((context) -> ((GenericApplicationContext) context)
                        .registerBean("codexTransport", Transport.class, server::transport))
                .listeners(new ApplicationListener<ApprovalRequestedEvent>() {
                    @Override
                    public void onApplicationEvent(ApprovalRequestedEvent event) {
                        SpringGuideTests.this.approvalId.complete(event.getApprovalId());
                    }
                })
                .run("--server.port=0", "--codex.app-server.startup=lazy");
    }

    private static int post(ConfigurableApplicationContext context, String path) throws Exception {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({ApprovalDesk.class, Unavailable.class, Turns.class})
    static class Application {}

    @RestController
    static class Turns {

        private final AppServerClient codex;

        Turns(AppServerClient codex) {
            this.codex = codex;
        }

        @PostMapping("/turns")
        String start() {
            return this.codex.startThread().startTurn("Explain this module").id();
        }
    }
}
