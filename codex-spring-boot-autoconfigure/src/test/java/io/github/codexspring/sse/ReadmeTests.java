package io.github.codexspring.sse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalMatcher;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.guide.ShownCode;
import io.github.codexspring.sse.SseApplication.Frame;
import io.github.codexspring.sse.SseApplication.Stream;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/** What {@code README.md} shows of Spring, word for word: {@link TurnController} and the beans below. */
class ReadmeTests {

    private final FakeAppServer server = FakeAppServer.create();

    @AfterEach
    void close() {
        this.server.close();
    }

    @Test
    void whenThePageShowsCodeThenItIsThatOfATest() throws IOException {
        String page = ShownCode.page("README.md");
        Map<String, String> shown = ShownCode.blocks(page);
        Map<String, String> compiled = ShownCode.regions("sse/TurnController.java");
        compiled.putAll(ShownCode.regions("sse/ReadmeTests.java"));
        compiled.put("ask", ShownCode.blocks(ShownCode.page("docs/client.md")).get("ask"));
        assertThat(shown).isEqualTo(compiled);
        assertThat(page.split("```java", -1)).hasSize(shown.size() + 1);
    }

    @Test
    void whenATurnIsStartedAsThePageSaysThenItIsStreamed() throws Exception {
        this.server.enqueue(TurnScript.text("It is a teapot."));
        try (SseApplication application = new SseApplication(this.server)) {
            String answer = application.post("/turns", "Explain this module");
            String turnId = JsonMapper.shared().readTree(answer).get("turnId").stringValue();
            try (Stream stream = application.open(turnId, null)) {
                List<Frame> frames = stream.rest();
                assertThat(frames).extracting(Frame::event).contains("item/agentMessage/delta");
                assertThat(frames.get(frames.size() - 1).event()).isEqualTo("turn/completed");
            }
        }
    }

    @Test
    void whenThereAreTheBeansOfThePageThenOnlyWhatNoRuleIsForIsAsked() {
        this.server.enqueue(TurnScript.builder()
                .commandApproval("git status", "clean")
                .commandApproval("make", "made")
                .text("done")
                .build());
        ReviewQueue queue = mock(ReviewQueue.class);
        given(queue.ask(any())).willReturn(CompletableFuture.completedFuture(ApprovalDecision.DECLINE));
        FakeServers.with(
                        new ApplicationContextRunner()
                                .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class))
                                .withPropertyValues("codex.app-server.startup=lazy"),
                        this.server)
                .withBean(ReviewQueue.class, () -> queue)
                .withUserConfiguration(Approvals.class)
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().run("build");
                    verify(queue).ask(any());
                });
    }

    interface ReviewQueue {

        CompletionStage<ApprovalDecision> ask(ApprovalRequest request);
    }

    @Configuration(proxyBeanMethods = false)
    static class Approvals {

        // tag::approvals
        @Bean
        ApprovalPolicy policy() {
            return ApprovalPolicy.builder()
                    .accept(ApprovalMatcher.command("git", "status")) // not "git status; rm -rf /"
                    .askOtherwise()
                    .build();
        }

        @Bean
        ApprovalHandler person(ReviewQueue queue) {
            return request -> queue.ask(request); // a CompletionStage, completed when a person has decided
        }
        // end::approvals
    }
}
