package io.github.codexspring.it;

import java.nio.file.Files;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.protocol.CommandExecutionStatus;
import io.github.codexspring.protocol.PatchApplyStatus;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.ShellOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("real-codex")
@Timeout(120)
class ApprovalIT {

    private static final ModelResponse COMMAND = ModelResponse.builder()
            .shell("touch made.txt", ShellOptions.defaults().requireEscalated("needs to write"))
            .build();

    private static final ModelResponse PATCH = ModelResponse.builder()
            .applyPatch("*** Begin Patch\n*** Add File: added.txt\n+hello\n*** End Patch\n")
            .build();

    @Test
    void whenNoHandlerThenCommandIsDeclinedByAResultNotAnError() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script("touch", COMMAND, ModelResponse.text("so be it"));

            TurnResult result = codex.thread().run("touch it");

            assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
            assertThat(result.finalResponse()).isEqualTo("so be it");
            assertThat(command(result).status()).isEqualTo(CommandExecutionStatus.DECLINED);
            assertThat(codex.home.workspace().resolve("made.txt")).doesNotExist();
            assertThat(codex.transport.lines())
                    .anyMatch((line) -> line.contains("\"result\":{\"decision\":\"decline\"}"))
                    .noneMatch((line) -> line.contains("\"error\""));
        }
    }

    @Test
    void whenHandlerAcceptsLaterThenCommandRuns() throws Exception {
        BlockingQueue<ApprovalRequest> asked = new LinkedBlockingQueue<>();
        CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();
        try (RealCodex codex = RealCodex.start((builder) -> builder.approvalHandler((request) -> {
            asked.add(request);
            return decision;
        }))) {
            codex.model.script("touch", COMMAND, ModelResponse.text("done"));
            TurnHandle turn = codex.thread().startTurn("touch it");

            ApprovalRequest request = asked.take();
            assertThat(request.turnId()).isEqualTo(turn.id());
            assertThat(request.command().orElseThrow().command()).contains("touch made.txt");
            decision.complete(ApprovalDecision.ACCEPT);

            assertThat(command(turn.result()).status()).isEqualTo(CommandExecutionStatus.COMPLETED);
            assertThat(codex.home.workspace().resolve("made.txt")).exists();
            assertThat(turn.stream())
                    .extracting(TurnEvent::method)
                    .contains("codex/approval/requested", "codex/approval/resolved");
        }
    }

    @Test
    void whenFileChangeIsAcceptedThenFileIsWritten() throws Exception {
        try (RealCodex codex = RealCodex.start((builder) ->
                builder.approvalHandler((request) -> CompletableFuture.completedFuture(ApprovalDecision.ACCEPT)))) {
            codex.model.script("patch", PATCH, ModelResponse.text("patched"));

            TurnResult result = codex.thread().run("patch it");

            assertThat(result.finalResponse()).isEqualTo("patched");
            assertThat(fileChange(result).status()).isEqualTo(PatchApplyStatus.COMPLETED);
            assertThat(Files.readString(codex.home.workspace().resolve("added.txt")))
                    .isEqualTo("hello\n");
        }
    }

    @Test
    void whenFileChangeIsDeclinedThenNothingIsWritten() {
        try (RealCodex codex = RealCodex.start((builder) -> builder.approvalHandler((request) -> {
            throw new IllegalStateException("a handler that fails declines");
        }))) {
            codex.model.script("patch", PATCH, ModelResponse.text("not patched"));

            TurnResult result = codex.thread().run("patch it");

            assertThat(fileChange(result).status()).isEqualTo(PatchApplyStatus.DECLINED);
            assertThat(codex.home.workspace().resolve("added.txt")).doesNotExist();
        }
    }

    @Test
    void whenTurnIsInterruptedThenHandlerIsToldAndTurnEnds() {
        CompletableFuture<ApprovalDecision> never = new CompletableFuture<>();
        CompletableFuture<ApprovalRequest> asked = new CompletableFuture<>();
        try (RealCodex codex = RealCodex.start((builder) -> builder.approvalHandler((request) -> {
            asked.complete(request);
            return never;
        }))) {
            codex.model.script("touch", COMMAND, ModelResponse.text("unreached"));
            TurnHandle turn = codex.thread().startTurn("touch it");
            asked.join();

            turn.interrupt();

            assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
            await().untilAsserted(() -> assertThat(never).isCompletedExceptionally());
        }
    }

    private static ThreadItem.CommandExecution command(TurnResult result) {
        return item(result, ThreadItem.CommandExecution.class);
    }

    private static ThreadItem.FileChange fileChange(TurnResult result) {
        return item(result, ThreadItem.FileChange.class);
    }

    private static <T extends ThreadItem> T item(TurnResult result, Class<T> type) {
        return result.items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
