package io.github.codexspring.it;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PlanStep;
import io.github.codexspring.testkit.ShellOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the app-server at many moments of a turn, one after the other, under one client. */
final class KillPoints {

    private static final Logger logger = LoggerFactory.getLogger(KillPoints.class);

    private static final ShellOptions ESCALATED = ShellOptions.defaults().requireEscalated("needs to write");

    private static final String PATCH = "*** Begin Patch\n*** Add File: added.txt\n+hello\n*** End Patch\n";

    private final BlockingQueue<CompletableFuture<ApprovalDecision>> approvals = new LinkedBlockingQueue<>();

    private final FaultScene scene = FaultScene.real(
            (builder) -> builder.restart(FaultScene.restart(100)).approvalHandler((request) -> {
                CompletableFuture<ApprovalDecision> decision = new CompletableFuture<>();
                this.approvals.add(decision);
                return decision;
            }));

    private Duration detection = Duration.ZERO;

    private Duration recovery = Duration.ZERO;

    private int kills;

    /** A moment to wait for. */
    private interface Moment {

        void await(TurnWatch turn) throws Exception;
    }

    static FaultRow play() throws Exception {
        KillPoints points = new KillPoints();
        try (FaultScene scene = points.scene) {
            points.killEverywhere();
            assertThat(points.kills).isEqualTo(20);
            assertThat(scene.client.statistics().restartCount()).isEqualTo(20);
            return scene.end(points.detection, points.recovery);
        }
    }

    private void killEverywhere() throws Exception {
        beforeTheAnswer();
        ModelResponse words = ModelResponse.builder()
                .reasoning("let me think about this")
                .text("one two three four five six seven eight nine ten")
                .hangs()
                .build();
        killAt("when turn/start was answered", (turn) -> {}, words);
        killAt("turn/started", (turn) -> turn.awaitMethod("turn/started"), words);
        killAt("user message", (turn) -> turn.awaitItem("item/completed", "userMessage"), words);
        killAt("reasoning", (turn) -> turn.awaitMethod("item/reasoning/summaryTextDelta"), words);
        killAt("message begun", (turn) -> turn.awaitItem("item/started", "agentMessage"), words);
        for (int deltas : new int[] {1, 2, 5, 10}) {
            killAt("delta " + deltas, (turn) -> turn.awaitDeltas(deltas), words);
        }
        killAt("between items", (turn) -> turn.awaitItem("item/completed", "agentMessage"), words);
        ModelResponse command = ModelResponse.builder()
                .shell("for i in 1 2 3 4 5 6 7 8 9; do echo $i; sleep 0.3; done; sleep 300")
                .build();
        killAt("command begun", (turn) -> turn.awaitItem("item/started", "commandExecution"), command);
        killAt("command output", (turn) -> turn.awaitMethod("item/commandExecution/outputDelta"), command);
        killAt(
                "command done",
                (turn) -> turn.awaitItem("item/completed", "commandExecution"),
                ModelResponse.builder().shell("echo done").build(),
                words);
        killAt("plan", (turn) -> turn.awaitMethod("turn/plan/updated"), plan(), words);
        approvals(words);
        killAt(
                "interrupt",
                (turn) -> {
                    turn.awaitDeltas(1);
                    turn.turn.async().interrupt();
                },
                words);
        secondTurn(words);
    }

    private void approvals(ModelResponse then) throws Exception {
        ModelResponse command = ModelResponse.builder()
                .shell("touch made.txt; sleep 300", ESCALATED)
                .build();
        killAt("command waits for approval", (turn) -> approval(), command, then);
        killAt("file change waits for approval", (turn) -> approval(), patch(), then);
        killAt("approval given", (turn) -> approval().complete(ApprovalDecision.ACCEPT), command, then);
    }

    private CompletableFuture<ApprovalDecision> approval() throws InterruptedException {
        CompletableFuture<ApprovalDecision> decision = this.approvals.poll(30, TimeUnit.SECONDS);
        assertThat(decision).isNotNull();
        return decision;
    }

    private static ModelResponse plan() {
        return ModelResponse.builder().plan(PlanStep.inProgress("look")).build();
    }

    private static ModelResponse patch() {
        return ModelResponse.builder().applyPatch(PATCH).build();
    }

    /** The request was never answered: it fails, and is not sent again. */
    private void beforeTheAnswer() throws Exception {
        CodexThread thread = this.scene.thread();
        ProcessFaults.signal(this.scene, "STOP");
        Waiter<AsyncTurnHandle> start = this.scene.waits(
                "'turn/start'", FaultScene.REQUEST, thread.async().startTurn("unheard"));
        kill();
        this.scene.released();
        assertThat(start.failure()).isInstanceOf(TransportClosedException.class);
        recover();
    }

    private void killAt(String moment, Moment point, ModelResponse... responses) throws Exception {
        killAt(this.scene.thread(), moment, point, responses);
    }

    private void killAt(CodexThread thread, String moment, Moment point, ModelResponse... responses) throws Exception {
        String prompt = "kill " + this.kills + ".";
        this.scene.model.script(prompt, responses);
        TurnWatch turn = this.scene.startTurn(thread, prompt, FaultScene.TURN);
        point.await(turn);
        kill();
        this.scene.released("INTERRUPTED/RECONCILED");
        recover();
        assertThat(thread.run("fresh").outcome()).isEqualTo(TurnOutcome.COMPLETED);
        logger.debug("{}: {}", moment, turn.ending());
    }

    private void secondTurn(ModelResponse words) throws Exception {
        CodexThread thread = this.scene.thread();
        thread.run("fresh");
        killAt(thread, "second turn", (turn) -> turn.awaitDeltas(1), words);
    }

    private void kill() throws IOException {
        this.kills++;
        this.scene.happens();
        ProcessFaults.kill(this.scene);
    }

    private void recover() {
        this.scene.recovers();
        this.detection = longer(this.detection, this.scene.detection());
        this.recovery = longer(this.recovery, this.scene.recovery());
    }

    private static Duration longer(Duration one, Duration other) {
        return (one.compareTo(other) > 0) ? one : other;
    }
}
