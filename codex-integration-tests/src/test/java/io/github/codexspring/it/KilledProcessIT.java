package io.github.codexspring.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.Inputs;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.client.SandboxPreset;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnProvenance;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.protocol.ApprovalsReviewer;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxPolicy;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadResumeResponse;
import io.github.codexspring.testkit.ModelResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real-codex")
@Timeout(180)
class KilledProcessIT {

    private static final int TURNS = 8;

    @Test
    void whenTheProcessIsKilledAmongManyTurnsThenEachEndsOnceAsTheNextOneSays() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script(
                    "endless", ModelResponse.builder().text("never ").hangs().build());
            List<TurnHandle> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                turns.add(codex.thread().startTurn("endless"));
            }
            for (TurnHandle turn : turns) {
                awaitItem(turn);
            }

            codex.transport.process().destroyForcibly();

            for (TurnHandle turn : turns) {
                TurnResult result = turn.result();
                assertThat(result.outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
                assertThat(result.provenance()).isEqualTo(TurnProvenance.RECONCILED);
                assertThat(result.items()).hasAtLeastOneElementOfType(ThreadItem.UserMessage.class);
                List<TurnEvent> events = new ArrayList<>();
                turn.stream().forEach(events::add);
                assertThat(events).filteredOn(TurnEvent::isTerminal).hasSize(1);
                assertThat(events.get(events.size() - 1).method()).isEqualTo("turn/completed");
                assertThat(events).filteredOn(TurnEvent::isGap).hasSize(1);
            }
            codex.model.script("again", ModelResponse.text("and on"));
            assertThat(codex.client
                            .thread(String.valueOf(turns.get(0).threadId()))
                            .run("again")
                            .finalResponse())
                    .isEqualTo("and on");
            assertThat(codex.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.EXIT, 1L));
            assertThat(codex.client.statistics().lastExitCode()).isEqualTo(137);
            assertThat(codex.client.statistics().activeTurns()).isZero();
        }
    }

    @Test
    void whenTheConfigurationAllowsMoreByThenThenAThreadMayStillDoNoMoreThanBefore() throws IOException {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.respondWith((request) -> ModelResponse.text("done"));
            Path config = codex.home.configFile();
            Files.writeString(
                    config,
                    "approvals_reviewer = \"auto_review\"\n"
                            + Files.readString(config).replace("\"read-only\"", "\"danger-full-access\"")
                            + "\n[sandbox_workspace_write]\nnetwork_access = true\nwritable_roots = [\"/opt\"]\n");
            CodexThread thread = codex.client.startThread((params) -> SandboxPreset.WORKSPACE_WRITE.applyTo(
                    params.cwd(codex.home.workspace().toString())));
            thread.run("zero");
            assertMayDo(codex, thread, false);
            thread.startTurn(
                            List.of(Inputs.text("one")),
                            (params) -> params.sandboxPolicy(SandboxPolicy.WorkspaceWrite.builder()
                                    .networkAccess(false)
                                    .excludeSlashTmp(true)
                                    .build()))
                    .result();

            codex.transport.process().destroyForcibly();
            Awaitility.await().until(() -> codex.client.statistics().restartCount() == 1);
            thread.run("two");

            assertMayDo(codex, thread, true);
        }
    }

    /** Resuming a loaded thread changes nothing and says what it may do. */
    private static void assertMayDo(RealCodex codex, CodexThread thread, boolean withoutTmp) {
        ThreadResumeResponse resumed = codex.client.threadResume(
                ThreadResumeParams.of((params) -> params.threadId(thread.id()).excludeTurns(true)));
        assertThat(resumed.sandbox()).isInstanceOfSatisfying(SandboxPolicy.WorkspaceWrite.class, (sandbox) -> {
            assertThat(sandbox.networkAccess()).isFalse();
            assertThat(sandbox.writableRoots()).isEmpty();
            assertThat(sandbox.excludeSlashTmp()).isEqualTo(withoutTmp);
        });
        assertThat(resumed.approvalPolicy()).isEqualTo(AskForApproval.ON_REQUEST);
        assertThat(resumed.approvalsReviewer()).isEqualTo(ApprovalsReviewer.USER);
    }

    private static void awaitItem(TurnHandle turn) {
        try (TurnStream events = turn.stream()) {
            for (TurnEvent event : events) {
                if (event.is(ServerNotifications.ITEM_COMPLETED)) {
                    return;
                }
            }
        }
        throw new AssertionError("The turn ended before an item of it");
    }
}
