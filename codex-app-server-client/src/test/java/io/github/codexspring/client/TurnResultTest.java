package io.github.codexspring.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;

import io.github.codexspring.protocol.CodexErrorInfo;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.TurnInterruptParams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a result is put together from. */
class TurnResultTest {

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private @Nullable AppServerClient client;

    private AppServerClient connect(ScriptedServer to) {
        AppServerClient connected = AppServerClient.builder()
                .transport(to)
                .restart(RestartPolicy.never())
                .requestTimeout(Duration.ofSeconds(30))
                .build();
        this.client = connected;
        connected.start();
        return connected;
    }

    @AfterEach
    void close() {
        if (this.client != null) {
            this.client.close();
        }
    }

    private TurnHandle start() {
        return connect(this.server).thread("th").startTurn("hi");
    }

    private void completed(String status, String more) {
        this.server.send(
                "{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"th\",\"turn\":{\"id\":\"tu\",\"status\":\""
                        + status + "\"," + more + "}}}");
    }

    private static String agentMessage(String id, String text) {
        return "{\"type\":\"agentMessage\",\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"phase\":null}";
    }

    @Test
    void whenATurnIsRecordedThenItsResultHasAnswerItemsUsageAndTimes() {
        CodexThread thread =
                connect(TranscriptServer.play("text-and-reasoning")).startThread();
        TurnResult result = thread.run("hi");
        assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(result.finalResponse()).isEqualTo("hello there world");
        assertThat(result.items())
                .extracting(Object::getClass)
                .as("the end repeats the answer, the result does not")
                .containsExactly(
                        ThreadItem.UserMessage.class, ThreadItem.Reasoning.class, ThreadItem.AgentMessage.class);
        assertThat(result.usage()).isNotNull();
        assertThat(result.startedAt()).isEqualTo(Instant.ofEpochSecond(1795532579));
        assertThat(result.completedAt()).isAfterOrEqualTo(result.startedAt());
        assertThat(result.duration()).isPositive();
        assertThat(result.error()).isNull();
        assertThat(result.codexErrorInfo()).isEmpty();
        assertThat(result.provenance()).isEqualTo(TurnProvenance.SERVER);
        assertThat(result.complete()).isTrue();
    }

    @Test
    void whenTheModelIsAskedAgainThenWhatTheBrokenAttemptsSaidIsNotTheAnswer() {
        CodexThread thread = connect(TranscriptServer.play("stream-retry")).startThread();
        TurnResult result = thread.run("hi");
        assertThat(result.finalResponse()).isEqualTo("final answer");
        assertThat(result.items())
                .filteredOn(ThreadItem.AgentMessage.class::isInstance)
                .hasSize(2);
        assertThat(result.error()).as("errors that were overcome are none").isNull();
    }

    @Test
    void whenAPlanIsProposedThenTheAnswerIsWhatStandsAroundIt() {
        CodexThread thread = connect(TranscriptServer.play("plan")).startThread();
        TurnResult planned = thread.run("one");
        assertThat(planned.finalResponse()).isEqualTo("done");
        assertThat(planned.plan()).isNotNull();
        TurnResult proposed = thread.run("two");
        assertThat(proposed.finalResponse()).isEqualTo("Intro\n");
        assertThat(proposed.items()).hasAtLeastOneElementOfType(ThreadItem.Plan.class);
    }

    @Test
    void whenATurnIsInterruptedThenItHasAResultWithoutTheMessageThatWasCutOff() {
        AppServerClient playing = connect(TranscriptServer.play("interrupt"));
        CodexThread thread = playing.startThread();
        TurnHandle tooEarly = thread.startTurn("one");
        TurnInterruptParams early = TurnInterruptParams.builder()
                .threadId(thread.id())
                .turnId(tooEarly.id())
                .build();
        assertThatThrownBy(() -> playing.turnInterrupt(early)).isInstanceOf(InvalidRequestException.class);
        assertThat(tooEarly.result().outcome()).isEqualTo(TurnOutcome.COMPLETED);

        TurnHandle turn = thread.startTurn("two");
        try (TurnStream stream = turn.stream()) {
            Iterator<TurnEvent> events = stream.iterator();
            while (!events.next().is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)) {
                assertThat(turn.outcome()).isEmpty();
            }
        }
        turn.interrupt();
        TurnResult result = turn.result();
        assertThat(result.outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        assertThat(result.finalResponse()).isNull();
        assertThat(result.items()).hasOnlyElementsOfType(ThreadItem.UserMessage.class);
        assertThat(result.completedAt()).isEqualTo(Instant.ofEpochSecond(1795532602));
        assertThat(result.duration()).isEqualTo(Duration.ofMillis(510));
    }

    @ParameterizedTest
    @CsvSource({
        "a:final_answer b:final_answer,     b",
        "a:final_answer b:null c:commentary,a",
        "a:null b:commentary,               a",
        "a:null b:null,                     b",
        "a:null b:tomorrow's,               a",
        "a:commentary,                      ",
    })
    void whenMessagesHavePhasesThenTheAnswerIsTheLastFinalOneElseTheLastWithout(
            String messages, @Nullable String answer) {
        TurnHandle turn = start();
        for (String message : messages.split(" ")) {
            String[] parts = message.split(":");
            String phase = parts[1].equals("null") ? "null" : "\"" + parts[1] + "\"";
            this.server.message("tu", "id-" + parts[0], parts[0], phase);
        }
        this.server.turnCompleted("tu", "completed");
        assertThat(turn.result().finalResponse()).isEqualTo(answer);
    }

    @Test
    void whenTheEndRepeatsTheLastMessageThenItIsCountedOnce() {
        TurnHandle turn = start();
        this.server.message("tu", "m1", "one", "null");
        this.server.message("tu", "m2", "two", "null");
        completed(
                "completed", "\"items\":[" + agentMessage("m2", "two") + "],\"itemsView\":\"summary\",\"error\":null");
        assertThat(turn.result().items()).hasSize(2);
        assertThat(turn.result().finalResponse()).isEqualTo("two");
    }

    @Test
    void whenOnlyTheEndHasTheLastMessageThenItIsTheAnswer() {
        TurnHandle turn = start();
        completed(
                "completed", "\"items\":[" + agentMessage("m2", "two") + "],\"itemsView\":\"summary\",\"error\":null");
        assertThat(turn.result().finalResponse()).isEqualTo("two");
        assertThat(turn.result().items()).hasSize(1);
    }

    @Test
    void whenTheEndHasNoItemsThenTheirEventsHaveThem() {
        TurnHandle turn = start();
        this.server.message("tu", "m1", "one", "null");
        completed("completed", "\"items\":[],\"itemsView\":\"notLoaded\",\"error\":null");
        TurnResult result = turn.result();
        assertThat(result.finalResponse()).isEqualTo("one");
        assertThat(result.startedAt()).isNull();
        assertThat(result.completedAt()).isNull();
        assertThat(result.duration()).isNull();
    }

    @Test
    void whenATurnFailsThenTheClassificationIsATypedValue() {
        TurnHandle turn = start();
        completed(
                "failed",
                "\"items\":[],\"itemsView\":\"notLoaded\",\"error\":{\"message\":\"slow down\",\"codexErrorInfo\":"
                        + "{\"responseTooManyFailedAttempts\":{\"httpStatusCode\":429}},\"additionalDetails\":null}");
        assertThatThrownBy(turn::result).isInstanceOfSatisfying(TurnFailedException.class, (failure) -> {
            assertThat(failure).hasMessageContaining("slow down");
            assertThat(failure.codexErrorInfo())
                    .isEqualTo(failure.result().codexErrorInfo())
                    .get()
                    .isInstanceOfSatisfying(
                            CodexErrorInfo.ResponseTooManyFailedAttempts.class,
                            (info) -> assertThat(info.httpStatusCode()).isEqualTo(429));
        });
    }

    @Test
    void whenAClassificationIsNewOrMissingThenTheFailureIsToldAllTheSame() {
        TurnHandle turn = start();
        completed(
                "failed",
                "\"items\":[],\"itemsView\":\"notLoaded\",\"error\":{\"message\":\"m\",\"codexErrorInfo\":\"brandNew\"}");
        assertThatThrownBy(turn::result)
                .isInstanceOfSatisfying(
                        TurnFailedException.class,
                        (failure) -> assertThat(failure.codexErrorInfo()).isPresent());
        this.server.onTurnStart("tu2");
        TurnHandle other = this.client.thread("th").startTurn("again");
        this.server.turnCompleted("tu2", "failed");
        assertThatThrownBy(other::result)
                .isInstanceOfSatisfying(
                        TurnFailedException.class,
                        (failure) -> assertThat(failure.codexErrorInfo()).isEmpty());
    }

    @Test
    void whenATurnIsLostThenItsBeginningIsKnownStill() {
        TurnHandle turn = start();
        this.server.send(
                "{\"method\":\"turn/started\",\"params\":{\"threadId\":\"th\",\"turn\":{\"id\":\"tu\",\"items\":[],"
                        + "\"itemsView\":\"notLoaded\",\"status\":\"inProgress\",\"startedAt\":5}}}");
        this.server.message("tu", "m1", "one", "null");
        this.server.crash();
        assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
        List<TurnEvent> events = TurnEvents.of(turn);
        assertThat(events.get(events.size() - 1).method()).isEqualTo("codex/turn/lost");
        TurnResult result =
                TurnResults.of(turn.async().log(), turn.async().log().terminal().join());
        assertThat(result.outcome()).isEqualTo(TurnOutcome.LOST);
        assertThat(result.startedAt()).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(result.completedAt()).isNull();
        assertThat(result.finalResponse()).isEqualTo("one");
        assertThat(result.provenance()).isEqualTo(TurnProvenance.CLIENT);
    }
}
