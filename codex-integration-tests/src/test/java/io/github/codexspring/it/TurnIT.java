package io.github.codexspring.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnFailedException;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.protocol.CodexErrorInfo;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.testkit.Gate;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PlanStep;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(120)
class TurnIT {

    @Test
    void whenTurnIsRunThenStreamAndResultTellTheSame() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script(
                    "explain",
                    ModelResponse.builder()
                            .reasoning("Look at the files first")
                            .shell("echo listed")
                            .plan(PlanStep.completed("look"), PlanStep.inProgress("answer"))
                            .build(),
                    ModelResponse.text("It is a \"library\" – ünïcode 🙂 included"));
            TurnHandle turn = codex.thread().startTurn("explain this");
            List<TurnEvent> events = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (TurnEvent event : turn.stream()) {
                events.add(event);
                event.as(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA).ifPresent((delta) -> text.append(delta.delta()));
            }
            TurnResult result = turn.result();

            assertThat(text).hasToString("It is a \"library\" – ünïcode 🙂 included");
            assertThat(result.finalResponse()).isEqualTo(text.toString());
            assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
            assertThat(result.complete()).isTrue();
            assertThat(result.usage()).isNotNull();
            assertThat(result.plan()).isNotNull();
            assertThat(result.items())
                    .hasAtLeastOneElementOfType(ThreadItem.Reasoning.class)
                    .hasAtLeastOneElementOfType(ThreadItem.CommandExecution.class);
            assertThat(events.get(0).is(ServerNotifications.TURN_STARTED)).isTrue();
            assertThat(events.get(events.size() - 1).isTerminal()).isTrue();
            assertThat(events).filteredOn(TurnEvent::isTerminal).hasSize(1);
            assertThat(events).extracting(TurnEvent::sequence).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void whenTwoTurnsInterleaveThenEachStreamHasItsOwnEventsInOrder() {
        try (RealCodex codex = RealCodex.start()) {
            Gate firstHalf = Gate.closed();
            Gate secondHalf = Gate.closed();
            codex.model.script(
                    "first",
                    ModelResponse.builder()
                            .gateAfterDelta(2, firstHalf)
                            .text("one two three four")
                            .build());
            codex.model.script(
                    "second",
                    ModelResponse.builder()
                            .gateAfterDelta(2, secondHalf)
                            .text("uno due tre quattro")
                            .build());
            TurnHandle first = codex.thread().startTurn("first");
            TurnHandle second = codex.thread().startTurn("second");
            try (TurnStream streamOfFirst = first.stream();
                    TurnStream streamOfSecond = second.stream()) {
                Iterator<TurnEvent> ofFirst = streamOfFirst.iterator();
                Iterator<TurnEvent> ofSecond = streamOfSecond.iterator();
                assertThat(readDeltas(ofFirst, 2)).isEqualTo("one two ");
                assertThat(readDeltas(ofSecond, 2)).isEqualTo("uno due ");
                firstHalf.open();
                assertThat(readDeltas(ofFirst, 2)).isEqualTo("three four");
                assertThat(second.outcome()).isEmpty();
                secondHalf.open();
                assertThat(readDeltas(ofSecond, 2)).isEqualTo("tre quattro");
            }
            assertThat(first.result().finalResponse()).isEqualTo("one two three four");
            assertThat(second.result().finalResponse()).isEqualTo("uno due tre quattro");
        }
    }

    private static String readDeltas(Iterator<TurnEvent> stream, int count) {
        StringBuilder text = new StringBuilder();
        int read = 0;
        while (read < count && stream.hasNext()) {
            TurnEvent event = stream.next();
            if (event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)) {
                text.append(event.delta());
                read++;
            }
        }
        return text.toString();
    }

    @Test
    void whenInterruptedAtOnceThenTurnEndsInterrupted() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script(
                    "endless", ModelResponse.builder().text("never ").hangs().build());
            TurnHandle turn = codex.thread().startTurn("endless");

            turn.interrupt();

            assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        }
    }

    @Test
    void whenSteeredThenModelSeesTheInput() {
        try (RealCodex codex = RealCodex.start()) {
            Gate gate = Gate.closed();
            codex.model.script(
                    "long",
                    ModelResponse.builder()
                            .gateAfterDelta(1, gate)
                            .text("a long story")
                            .build(),
                    ModelResponse.text("short"));
            codex.model.script("be brief", ModelResponse.text("short"));
            TurnHandle turn = codex.thread().startTurn("long story please");
            gate.awaitReached(Duration.ofSeconds(30));

            turn.steer("be brief");
            gate.open();

            assertThat(turn.result().finalResponse()).isEqualTo("short");
            assertThat(codex.model.requests())
                    .anySatisfy((request) -> assertThat(request.userText()).contains("be brief"));
        }
    }

    @Test
    void whenModelFailsThenResultThrowsWithErrorInfoAndThreadGoesOn() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script("fail", ModelResponse.httpError(401, "invalid_api_key", "no such key"));
            codex.model.script("again", ModelResponse.text("works"));
            CodexThread thread = codex.thread();
            TurnHandle turn = thread.startTurn("fail");

            assertThatThrownBy(turn::result).isInstanceOfSatisfying(TurnFailedException.class, (failure) -> {
                assertThat(failure.result().outcome()).isEqualTo(TurnOutcome.FAILED);
                assertThat(failure.codexErrorInfo().orElseThrow())
                        .isInstanceOfSatisfying(
                                CodexErrorInfo.HttpConnectionFailed.class,
                                (info) -> assertThat(info.httpStatusCode()).isEqualTo(401));
            });
            try (TurnStream stream = turn.stream()) {
                assertThat(stream).anyMatch((event) -> event.is(ServerNotifications.ERROR));
            }
            assertThat(thread.run("again").finalResponse()).isEqualTo("works");
        }
    }

    @Test
    void whenStreamIsResumedAtAnyPlaceThenTheRestIsTheSame() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script("resume", ModelResponse.text("alpha beta gamma delta"));
            TurnHandle turn = codex.thread().startTurn("resume");
            turn.result();
            List<String> all = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (TurnEvent event : turn.stream()) {
                all.add(event.method() + event.paramsJson());
                ids.add(event.id());
            }
            for (int i = 0; i < ids.size(); i++) {
                List<String> rest = new ArrayList<>();
                turn.streamAfter(ids.get(i)).forEach((event) -> rest.add(event.method() + event.paramsJson()));
                assertThat(rest).isEqualTo(all.subList(i + 1, all.size()));
            }
        }
    }
}
