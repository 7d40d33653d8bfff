package io.github.codexspring.samples.chat.demo;

import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.testkit.FakeAppServer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

/** Tests of {@link DemoFake}. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class DemoFakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"What is here?", "Please change something", "Run a command"})
    void whenTurnRunsThenCompletesWithAnswer(String text) {
        TurnResult result = run(text, ApprovalDecision.ACCEPT);
        assertThat(result.finalResponse()).contains("stand-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please change something", "Run a command"})
    void whenApprovalIsDeclinedThenCompletesAllTheSame(String text) {
        assertThat(run(text, ApprovalDecision.DECLINE).finalResponse()).contains("stand-in");
    }

    private static TurnResult run(String text, ApprovalDecision decision) {
        try (FakeAppServer fake = FakeAppServer.create().onOtherTurns(DemoFake::script);
                AppServerClient client = AppServerClient.builder()
                        .transport(fake.transport())
                        .approvalHandler((request) -> completedFuture(decision))
                        .build()) {
            return client.startThread().run(text);
        }
    }
}
