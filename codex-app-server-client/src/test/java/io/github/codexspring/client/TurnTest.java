package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class TurnTest {

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenEventsOvertakeTheAnswerThenTheStreamHasThemAll() {
        this.server.on("turn/start", (s, request) -> {
            s.turnStarted("tu");
            s.delta("tu", "a");
            s.answer(request, ScriptedServer.turnResponse("tu"));
            s.delta("tu", "b");
            s.turnCompleted("tu", "completed");
        });
        TurnHandle turn = start();
        assertThat(methods(turn))
                .containsExactly(
                        "turn/started", "item/agentMessage/delta", "item/agentMessage/delta", "turn/completed");
        assertThat(turn.outcome()).contains(TurnOutcome.COMPLETED);
    }

    @Test
    void whenTheServerEndsMidTurnThenTheResultIsLostAndTheStreamEndsAfterOneTerminal() {
        TurnHandle turn = start();
        this.server.turnStarted("tu");
        this.server.crash();
        assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
        assertThatThrownBy(() -> turn.async().result().get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TurnLostException.class);
        assertThat(methods(turn)).containsExactly("turn/started", "codex/turn/lost");
        assertThat(turn.outcome()).contains(TurnOutcome.LOST);
    }

    @Test
    void whenTwoInputsJoinOneTurnThenBothHandlesReadTheSame() {
        TurnHandle first = start();
        TurnHandle second = start();
        this.server.turnStarted("tu");
        this.server.turnCompleted("tu", "completed");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(methods(first)).isEqualTo(methods(second)).hasSize(2);
        assertThat(first.result()).isEqualTo(second.result());
    }

    @Test
    void whenATurnIsInterruptedBeforeItHasStartedThenThatIsHeldBack() throws Exception {
        this.server.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        TurnHandle turn = start();
        CompletableFuture<?> interrupted = turn.async().interrupt();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
        assertThat(interrupted).isNotDone();
        this.server.turnStarted("tu");
        interrupted.get(5, TimeUnit.SECONDS);
        JsonNode params = this.server.received.get(3).get("params");
        assertThat(params.toString()).isEqualTo("{\"threadId\":\"th\",\"turnId\":\"tu\"}");
        assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenATurnIsNeverSeenToStartThenInterruptingAsksTheServerInTheEnd() {
        ScriptedServer other = new ScriptedServer().onTurnStart("tu");
        other.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        try (AppServerClient impatient = AppServerClient.builder()
                .transport(other)
                .requestTimeout(Duration.ofSeconds(2))
                .build()) {
            impatient.start();
            TurnHandle turn = impatient.thread("th").startTurn("hi");
            turn.interrupt();
            assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        }
    }

    @Test
    void whenASubscriberOnTheOnlyCallbackThreadInterruptsThenItIsAnswered() throws Exception {
        ScriptedServer other = new ScriptedServer().onTurnStart("tu");
        other.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        ExecutorService only = Executors.newSingleThreadExecutor();
        try (AppServerClient client = AppServerClient.builder()
                .transport(other)
                .callbackExecutor(only)
                .build()) {
            client.start();
            TurnHandle turn = client.thread("th").startTurn("hi");
            CompletableFuture<Void> interrupted = CompletableFuture.runAsync(() -> turn.interrupt(), only);
            other.turnStarted("tu");
            interrupted.get(30, TimeUnit.SECONDS);
            assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        } finally {
            only.shutdownNow();
        }
    }

    @Test
    void whenATurnIsOverThenInterruptingItDoesNothing() {
        TurnHandle turn = start();
        this.server.turnCompleted("tu", "completed");
        turn.result();
        turn.interrupt();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenATurnFailsThenTheExceptionHasTheResult() {
        TurnHandle turn = start();
        this.server.message("tu", "1", "so far", "null");
        this.server.turnCompleted("tu", "failed");
        assertThatThrownBy(turn::result)
                .isInstanceOf(TurnFailedException.class)
                .extracting((ex) -> ((TurnFailedException) ex).result().finalResponse())
                .isEqualTo("so far");
    }

    @Test
    void whenAnAnswerIsMarkedFinalThenItIsTheResponse() {
        TurnResult result = run(List.of("one,\"final_answer\"", "two,null", "three,\"commentary\""));
        assertThat(result.finalResponse()).isEqualTo("one");
        assertThat(result.items()).hasSize(3);
        assertThat(result.complete()).isTrue();
        assertThat(result.threadId()).isEqualTo("th");
        assertThat(result.duration()).isEqualTo(Duration.ofMillis(12));
    }

    @Test
    void whenNoAnswerIsMarkedThenTheLastWithoutAPhaseIsTheResponse() {
        assertThat(run(List.of("one,null", "two,null", "three,\"commentary\"")).finalResponse())
                .isEqualTo("two");
    }

    @Test
    void whenThereIsOnlyCommentaryThenThereIsNoResponse() {
        assertThat(run(List.of("one,\"commentary\"", "two,\"commentary\"")).finalResponse())
                .isNull();
    }

    @Test
    void whenTheAnswerIsEmptyThenItIsKept() {
        assertThat(run(List.of("one,null", ",\"final_answer\"")).finalResponse())
                .isEmpty();
    }

    @Test
    void whenAStreamIsResumedThenItGoesOnBehindTheEvent() {
        TurnHandle turn = start();
        this.server.turnStarted("tu");
        this.server.delta("tu", "a");
        this.server.turnCompleted("tu", "completed");
        List<TurnEvent> events = new ArrayList<>();
        turn.stream().forEach(events::add);
        assertThat(events.get(1).delta()).isEqualTo("a");
        for (int i = 0; i < 3; i++) {
            List<Long> rest = new ArrayList<>();
            turn.streamAfter(events.get(i).id()).forEach((event) -> rest.add(event.sequence()));
            assertThat(rest).isEqualTo(List.of(2L, 3L).subList(i, 2));
            assertThat(turn.async().isLastEvent(events.get(i).id())).isEqualTo(i == 2);
        }
        for (String foreign : List.of("", "garbage!", "AAAA", new EventId("tu", 1, 1).encode())) {
            List<String> all = new ArrayList<>();
            turn.streamAfter(foreign).forEach((event) -> all.add(event.method()));
            assertThat(all).hasSize(4).startsWith("codex/gap");
        }
    }

    @Test
    void whenAThreadHasAnEventOfItsOwnThenItsReadersGetIt() {
        this.client.start();
        try (EventStream<ServerEvent> events = this.client.threadEvents("th")) {
            this.server.send("{\"method\":\"thread/archived\",\"params\":{\"threadId\":\"th\"}}");
            assertThat(events.iterator().next().method()).isEqualTo("thread/archived");
        }
    }

    @Test
    void whenTheServerAsksForLeaveAndNobodyDecidesThenItIsDeclined() {
        TurnHandle turn = start();
        this.server.send("{\"method\":\"item/fileChange/requestApproval\",\"id\":0,\"params\":{\"threadId\":\"th\","
                + "\"turnId\":\"tu\",\"itemId\":\"i\",\"startedAtMs\":1}}");
        await().until(() -> this.server.received.size() == 4);
        assertThat(this.server.received.get(3).toString())
                .isEqualTo("{\"id\":0,\"result\":{\"decision\":\"decline\"}}");
        this.server.turnCompleted("tu", "completed");
        assertThat(methods(turn))
                .containsExactly("codex/approval/requested", "codex/approval/resolved", "turn/completed");
    }

    private TurnResult run(List<String> messages) {
        TurnHandle turn = start();
        for (String message : messages) {
            int comma = message.lastIndexOf(',');
            this.server.message("tu", "i" + comma, message.substring(0, comma), message.substring(comma + 1));
        }
        this.server.turnCompleted("tu", "completed");
        return turn.result();
    }

    private TurnHandle start() {
        return this.client.thread("th").startTurn("hi");
    }

    private static List<String> methods(TurnHandle turn) {
        List<String> methods = new ArrayList<>();
        turn.stream().forEach((event) -> methods.add(event.method()));
        return methods;
    }
}
