package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnTimeoutException;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadTurnsListParams;
import io.github.codexspring.protocol.Turn;
import io.github.codexspring.protocol.TurnStatus;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Turns that nobody waits for any more do not run on. */
@Tag("real-codex")
@Timeout(120)
class GivingUpIT {

    private static RealCodex start() {
        return start((builder) -> {});
    }

    private static RealCodex start(Consumer<AppServerClientBuilder> customizer) {
        RealCodex codex = RealCodex.start(customizer);
        codex.model.script(
                "endless", ModelResponse.builder().text("never ").hangs().build());
        codex.model.script("again", ModelResponse.text("works"));
        return codex;
    }

    @Test
    void whenAStartIsCancelledBeforeItsAnswerThenTheTurnIsInterrupted() {
        ExecutorService callbacks = Executors.newSingleThreadExecutor();
        CompletableFuture<Void> cancelled = new CompletableFuture<>();
        callbacks.execute(cancelled::join);
        try (RealCodex codex = start((builder) -> builder.callbackExecutor(callbacks))) {
            CodexThread thread = codex.thread();

            CompletableFuture<AsyncTurnHandle> start = thread.async().startTurn("endless");
            await().until(() -> written(codex, "turn/start"));
            assertThat(start.cancel(false)).isTrue();
            cancelled.complete(null);

            awaitInterrupted(codex, thread);
        } finally {
            cancelled.complete(null);
            callbacks.shutdownNow();
        }
    }

    private static boolean written(RealCodex codex, String method) {
        return codex.transport.lines().stream().anyMatch((line) -> line.contains("\"" + method + "\""));
    }

    @Test
    void whenTheDeadlineOfARunPassesThenTheTurnIsInterrupted() {
        try (RealCodex codex = start()) {
            CodexThread thread = codex.thread();

            assertThatThrownBy(() -> thread.withTimeout(Duration.ofSeconds(2)).run("endless"))
                    .isInstanceOf(TurnTimeoutException.class);

            awaitInterrupted(codex, thread);
        }
    }

    @Test
    void whenAThreadIsInterruptedInARunThenTheTurnIsInterrupted() throws Exception {
        try (RealCodex codex = start()) {
            CodexThread thread = codex.thread();
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    thread.run("endless");
                    interrupted.complete(false);
                } catch (CodexException ex) {
                    interrupted.complete(Thread.currentThread().isInterrupted());
                }
            });
            caller.start();
            codex.model.awaitRequests(1, Duration.ofSeconds(60));

            caller.interrupt();

            assertThat(interrupted).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(true);
            caller.join();
            awaitInterrupted(codex, thread);
        }
    }

    private static void awaitInterrupted(RealCodex codex, CodexThread thread) {
        await().atMost(Duration.ofSeconds(60)).until(() -> written(codex, "turn/interrupt"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(turns(codex, thread))
                        .extracting(Turn::status)
                        .containsExactly(TurnStatus.INTERRUPTED));
        await().atMost(Duration.ofSeconds(60)).until(() -> codex.model.activeResponses() == 0);
        assertThat(thread.run("again").finalResponse()).isEqualTo("works");
    }

    private static List<Turn> turns(RealCodex codex, CodexThread thread) {
        return codex.client
                .request(
                        ClientRequests.THREAD_TURNS_LIST,
                        ThreadTurnsListParams.builder().threadId(thread.id()).build())
                .data();
    }
}
