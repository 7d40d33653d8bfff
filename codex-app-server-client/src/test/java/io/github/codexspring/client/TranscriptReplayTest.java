package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ReviewStartParams;
import io.github.codexspring.protocol.ReviewStartResponse;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadCompactStartParams;
import io.github.codexspring.protocol.ThreadItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the real server does that one would not expect, as a user of the client sees it. */
@Timeout(60)
class TranscriptReplayTest {

    private final BlockingQueue<AsyncTurnHandle> appeared = new LinkedBlockingQueue<>();

    private @Nullable AppServerClient client;

    private AppServerClient play(String name) {
        AppServerClient playing = AppServerClient.builder()
                .transport(TranscriptServer.play(name))
                .requestTimeout(Duration.ofSeconds(30))
                .addTurnListener(this.appeared::add)
                .build();
        this.client = playing;
        playing.start();
        return playing;
    }

    @AfterEach
    void close() {
        if (this.client != null) {
            this.client.close();
        }
    }

    @Test
    void whenACommandOutlivesItsTurnThenItsEndIsLateInTheLogOfTheThread() {
        CodexThread thread = play("shell").startThread();
        thread.run("one");
        thread.run("two");
        try (EventStream<ServerEvent> events = thread.events()) {
            TurnHandle turn = thread.startTurn("background");
            turn.result();
            List<ServerEvent> late = take(events, 2, (event) -> event.isLate());
            assertThat(late)
                    .extracting(ServerEvent::method)
                    .containsExactly("item/commandExecution/outputDelta", "item/completed");
            assertThat(late)
                    .allSatisfy((event) -> assertThat(event.paramsJson()).contains(turn.id()));
            List<TurnEvent> own = TurnEvents.of(turn);
            assertThat(own).noneMatch((event) -> event.isLate());
            assertThat(own).filteredOn(TurnEvent::isTerminal).hasSize(1);
            assertThat(own.get(own.size() - 1).isTerminal()).isTrue();
            assertThat(turn.result().items()).noneMatch(ThreadItem.CommandExecution.class::isInstance);
        }
    }

    @Test
    void whenAGoalStartsATurnThenItIsATurnOfItsOwnThatCanBeFollowed() throws Exception {
        CodexThread thread = play("goal-starts-turns").startThread();
        TurnHandle asked = thread.startTurn("reach the goal");
        TurnResult first = asked.result();
        AsyncTurnHandle goal = turnBeside(asked.id());
        assertThat(goal.threadId()).isEqualTo(thread.id());
        TurnResult second = goal.result().get(30, TimeUnit.SECONDS);
        assertThat(second.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(second.finalResponse()).isNotEqualTo(first.finalResponse());
        TurnHandle found = required().turn(thread.id(), goal.id());
        assertThat(TurnEvents.methods(found)).startsWith("turn/started").endsWith("turn/completed");
        assertThat(TurnEvents.methods(asked)).containsOnlyOnce("turn/started", "turn/completed");
    }

    @Test
    void whenASubAgentRunsThenItsTurnIsInItsThreadAndTheParentHasOnlyItsOwn() throws Exception {
        CodexThread thread = play("subagent").startThread();
        TurnHandle parent = thread.startTurn("delegate");
        TurnResult result = parent.result();
        AsyncTurnHandle child = turnBeside(parent.id());
        assertThat(child.threadId()).isNotNull().isNotEqualTo(thread.id());
        TurnResult ofChild = child.result().get(30, TimeUnit.SECONDS);
        assertThat(result.items()).anyMatch(ThreadItem.CollabAgentToolCall.class::isInstance);
        assertThat(ofChild.items()).noneMatch(ThreadItem.CollabAgentToolCall.class::isInstance);
        assertThat(ofChild.finalResponse()).isNotNull().isNotEqualTo(result.finalResponse());
        assertThat(TurnEvents.of(parent))
                .allSatisfy((event) -> assertThat(event.paramsJson()).contains("\"" + parent.id() + "\""));
        assertThat(TurnEvents.of(parent))
                .filteredOn((event) -> event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA))
                .extracting(ServerEvent::delta)
                .satisfies((deltas) -> assertThat(String.join("", deltas)).isEqualTo(result.finalResponse()));
    }

    @Test
    void whenAReviewIsStartedThenTheAnswersIdIsTheTurnAndTheOtherIdIsNone() throws Exception {
        CodexThread thread = play("review-and-compact").startThread();
        TurnHandle before = thread.startTurn("hi");
        before.result();
        ReviewStartResponse response = required()
                .request(
                        ClientRequests.REVIEW_START,
                        ReviewStartParams.builder()
                                .threadId(thread.id())
                                .target(ReviewTarget.Custom.builder()
                                        .instructions("look")
                                        .build())
                                .build());
        TurnHandle review = required().turn(thread.id(), response.turn().id());
        assertThat(review.result().outcome()).isEqualTo(TurnOutcome.COMPLETED);
        List<TurnEvent> events = TurnEvents.of(review);
        assertThat(events).extracting(ServerEvent::method).containsOnlyOnce("turn/started", "turn/completed");
        assertThat(events).filteredOn(TurnEvent::isTerminal).hasSize(1);
        String otherId = events.stream()
                .flatMap((event) -> event.as(ServerNotifications.TURN_STARTED).stream())
                .map((started) -> started.turn().id())
                .findFirst()
                .orElseThrow();
        assertThat(otherId).isNotEqualTo(review.id());
        assertThat(required().findTurn(otherId)).isEmpty();
        required()
                .threadCompact(
                        ThreadCompactStartParams.builder().threadId(thread.id()).build());
        AsyncTurnHandle compaction = turnBeside(before.id(), review.id());
        assertThat(compaction.result().get(30, TimeUnit.SECONDS).items())
                .hasOnlyElementsOfType(ThreadItem.ContextCompaction.class);
    }

    @Test
    void whenTwoInputsAreStartedOnOneThreadThenTwoHandlesReadOneLog() throws Exception {
        CodexThread thread = play("steer-and-start-on-active").startThread();
        TurnHandle first = thread.startTurn("one");
        assertThatThrownBy(() -> first.steer("to another turn")).isInstanceOf(InvalidRequestException.class);
        first.steer("shorter");
        TurnHandle second = thread.startTurn("two");
        assertThat(second.id()).isEqualTo(first.id());
        TurnResult result = first.result();
        assertThat(second.result()).isEqualTo(result);
        assertThat(ids(second)).isEqualTo(ids(first)).isNotEmpty();
        assertThat(TurnEvents.methods(first)).containsOnlyOnce("turn/started", "turn/completed");
        assertThat(result.items())
                .filteredOn(ThreadItem.UserMessage.class::isInstance)
                .as("what was asked, steered and asked again")
                .hasSize(3);
        assertThat(result.items())
                .as("the message that the steering cut off never ends")
                .filteredOn(ThreadItem.AgentMessage.class::isInstance)
                .hasSize(1);
        assertThat(deltas(first)).endsWith(result.finalResponse()).isNotEqualTo(result.finalResponse());
        assertThat(turnBeside().id()).isEqualTo(first.id());
        assertThat(this.appeared).isEmpty();
        assertThatThrownBy(() -> first.steer("too late")).isInstanceOf(InvalidRequestException.class);
    }

    private AppServerClient required() {
        AppServerClient playing = this.client;
        if (playing == null) {
            throw new IllegalStateException("Nothing is played");
        }
        return playing;
    }

    /** The turn that the listener is told of beside those that are known; each of them once, in any order. */
    private AsyncTurnHandle turnBeside(String... known) throws InterruptedException {
        List<AsyncTurnHandle> turns = new ArrayList<>();
        while (turns.size() <= known.length) {
            AsyncTurnHandle turn = this.appeared.poll(30, TimeUnit.SECONDS);
            assertThat(turn).isNotNull();
            turns.add(turn);
        }
        assertThat(turns)
                .extracting(AsyncTurnHandle::id)
                .containsAll(List.of(known))
                .doesNotHaveDuplicates();
        turns.removeIf((turn) -> List.of(known).contains(turn.id()));
        return turns.get(0);
    }

    private static List<String> ids(TurnHandle turn) {
        return TurnEvents.of(turn).stream().map(TurnEvent::id).toList();
    }

    private static String deltas(TurnHandle turn) {
        StringBuilder text = new StringBuilder();
        for (TurnEvent event : TurnEvents.of(turn)) {
            if (event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)) {
                text.append(event.delta());
            }
        }
        return text.toString();
    }

    private static List<ServerEvent> take(
            EventStream<ServerEvent> events, int count, Predicate<ServerEvent> condition) {
        List<ServerEvent> taken = new ArrayList<>();
        Iterator<ServerEvent> iterator = events.iterator();
        while (taken.size() < count && iterator.hasNext()) {
            ServerEvent event = iterator.next();
            if (condition.test(event)) {
                taken.add(event);
            }
        }
        return taken;
    }
}
