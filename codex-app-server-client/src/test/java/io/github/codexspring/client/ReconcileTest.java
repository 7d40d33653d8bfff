package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.protocol.ThreadItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What becomes of turns whose connection has ended or whose end was never told. */
class ReconcileTest {

    private static final String A = "{\"type\":\"agentMessage\",\"id\":\"a\",\"text\":\"first\",\"phase\":null}";

    private static final String B = "{\"type\":\"agentMessage\",\"id\":\"b\",\"text\":\"second\",\"phase\":null}";

    private final ScriptedServer server = new ScriptedServer()
            .on("thread/resume", (s, request) -> s.answer(request, "{}"))
            .onTurnStart("tu");

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(
                    new RestartPolicy(true, 5, Duration.ofSeconds(60), Duration.ofMillis(20), Duration.ofMillis(50), 0))
            .reconcileTimeout(Duration.ofSeconds(6))
            .requestTimeout(Duration.ofSeconds(10))
            .turnTimeouts(null, Duration.ofMillis(500))
            .build();

    private TurnHandle turn;

    @BeforeEach
    void startTurn() {
        this.turn = this.client.thread("th").startTurn("hi");
        this.server.turnStarted("tu");
        this.server.message("tu", "a", "first", "null");
    }

    @AfterEach
    void close() {
        this.client.close();
    }

    private List<TurnEvent> events() {
        List<TurnEvent> events = new ArrayList<>();
        try (TurnStream stream = this.turn.stream()) {
            stream.forEach(events::add);
        }
        return events;
    }

    private static List<String> methods(List<TurnEvent> events) {
        return events.stream().map(TurnEvent::method).toList();
    }

    @Test
    void whenTheTurnHasEndedMeanwhileThenItEndsAsTheServerSaysWithAllItems() {
        this.server.knowsTurn("tu", "completed", A, B);
        this.server.crash();
        TurnResult result = this.turn.result();
        assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(result.provenance()).isEqualTo(TurnProvenance.RECONCILED);
        assertThat(result.items()).extracting(ThreadItem::id).containsExactly("a", "b");
        assertThat(result.finalResponse()).isEqualTo("second");
        assertThat(result.complete()).isTrue();
        List<TurnEvent> events = events();
        assertThat(methods(events))
                .containsExactly("turn/started", "item/completed", "codex/gap", "item/completed", "turn/completed");
        assertThat(events.get(2).paramsJson()).contains("\"reason\":\"disconnected\"");
        assertThat(events.get(4).paramsJson()).contains("\"provenance\":\"reconciled\"");
    }

    @Test
    void whenTheTurnWasInterruptedByTheEndThenItIsInterrupted() {
        this.server.knowsTurn("tu", "interrupted", A);
        this.server.crash();
        assertThat(this.turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        assertThat(this.turn.outcome()).contains(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenTheTurnStillRunsThenItsEventsGoOnBehindAGap() {
        this.server.knowsTurn("tu", "inProgress", A, B);
        this.server.crash();
        await().until(() -> this.server.methods().contains("thread/turns/list"));
        this.server.delta("tu", "more");
        this.server.turnCompleted("tu", "completed");
        TurnResult result = this.turn.result();
        assertThat(result.provenance()).isEqualTo(TurnProvenance.SERVER);
        assertThat(result.items()).extracting(ThreadItem::id).containsExactly("a", "b");
        assertThat(methods(events()))
                .startsWith("turn/started", "item/completed", "codex/gap")
                .contains("item/agentMessage/delta")
                .endsWith("turn/completed");
    }

    @Test
    void whenAnItemIsToldOfAgainThenItIsInTheResultOnce() {
        this.server.knowsTurn("tu", "inProgress", A, B);
        this.server.crash();
        await().until(() ->
                methodsSoFar().stream().filter("item/completed"::equals).count() == 2);
        this.server.message("tu", "b", "second", "null");
        this.server.turnCompleted("tu", "completed");
        assertThat(this.turn.result().items()).extracting(ThreadItem::id).containsExactly("a", "b");
    }

    private List<String> methodsSoFar() {
        List<String> methods = new ArrayList<>();
        try (var cursor = this.turn.async().cursor(1)) {
            for (var entry = cursor.poll(); entry != null; entry = cursor.poll()) {
                methods.add(entry.method().name());
            }
        }
        return methods;
    }

    @Test
    void whenTheServerDoesNotKnowTheTurnThenItIsLostWithTheEndOfTheConnectionAsCause() {
        this.server.on("thread/turns/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        this.server.crash();
        assertThatThrownBy(this.turn::result)
                .isInstanceOf(TurnLostException.class)
                .hasMessageContaining("does not know the turn")
                .hasCauseInstanceOf(TransportClosedException.class);
        assertThat(methods(events())).endsWith("codex/gap", "codex/turn/lost");
    }

    @Test
    void whenTheThreadCannotBeResumedThenTheTurnIsLostWithThatErrorAsCause() {
        this.server.on("thread/resume", (s, request) -> s.refuse(request, -32600, "no rollout found for thread id th"));
        this.server.crash();
        assertThatThrownBy(this.turn::result)
                .isInstanceOf(TurnLostException.class)
                .hasCauseInstanceOf(InvalidRequestException.class);
    }

    @Test
    void whenAnotherProcessHasTheThreadForAWhileThenItIsTriedAgain() {
        this.server.knowsTurn("tu", "interrupted", A);
        this.server.on("thread/resume", (s, request) -> {
            s.on("thread/resume", (next, again) -> next.answer(again, "{}"));
            s.refuse(request, -32600, "thread th already has an active writer");
        });
        this.server.crash();
        assertThat(this.turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenTheServerEndsAgainWhileItIsAskedThenTheNextOneIsAsked() {
        this.server.on("thread/turns/list", (s, request) -> {
            s.knowsTurn("tu", "interrupted", A);
            s.crash();
        });
        this.server.crash();
        assertThat(this.turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        assertThat(methods(events()).stream().filter("codex/gap"::equals)).hasSize(1);
    }

    @Test
    void whenTheServerIsBusyAtFirstThenItIsAskedAgain() {
        this.server.on("thread/turns/list", (s, request) -> {
            s.knowsTurn("tu", "interrupted", A);
            s.refuse(request, -32001, "Server overloaded; retry later.");
        });
        this.server.crash();
        assertThat(this.turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenTheItemsCannotBeReadThenTheTurnEndsWithoutThemAndSaysSo() {
        this.server.on("thread/turns/list", (s, request) -> {
            boolean full = request.path("params").path("itemsView").asString("").equals("full");
            s.answer(
                    request,
                    full
                            ? "{\"data\":[{\"id\":\"tu\",\"items\":\"" + "x".repeat(3000) + "\"}]}"
                            : "{\"data\":[{\"id\":\"tu\",\"items\":[],\"status\":\"completed\"}]}");
        });
        AppServerClient narrow = AppServerClient.builder()
                .transport(this.server)
                .maxMessageSize(2048)
                .turnTimeouts(null, Duration.ofMillis(300))
                .build();
        try {
            TurnHandle large = narrow.thread("th").startTurn("hi");
            this.server.turnStarted("tu");
            TurnResult result =
                    large.async().result().orTimeout(10, TimeUnit.SECONDS).join();
            assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
            assertThat(result.complete()).isFalse();
        } finally {
            narrow.close();
        }
    }

    @Test
    void whenAnAnswerAboutARunningTurnCannotBeReadThenTheTurnIsNotLost() {
        this.server.on("thread/turns/list", (s, request) -> s.answer(request, "\"nonsense\""));
        this.server.on("thread/turns/list", (s, request) -> s.refuse(request, -32001, "busy"));
        await().until(() -> this.server.methods().stream()
                        .filter("thread/turns/list"::equals)
                        .count()
                > 3);
        assertThat(this.turn.outcome()).isEmpty();
    }

    @Test
    void whenATurnIsUnknownToBothThenItIsLostAndNotWaitedForForEver() {
        this.server.on("thread/turns/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        assertThatThrownBy(
                        () -> this.client.turn("th", "unknown").async().result().get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TurnLostException.class);
    }

    @Test
    void whenATurnHasEndedBeforeItIsAskedForThenItsResultIsFoundOut() throws Exception {
        this.server.knowsTurn("old", "completed", A, B);
        TurnResult result = this.client.turn("th", "old").async().result().get(10, TimeUnit.SECONDS);
        assertThat(result.finalResponse()).isEqualTo("second");
        assertThat(result.provenance()).isEqualTo(TurnProvenance.RECONCILED);
    }

    @Test
    void whenNobodyTellsInTimeThenTheTurnIsLost() {
        this.server.on("thread/turns/list", (s, request) -> {});
        this.server.crash();
        long since = System.nanoTime();
        assertThatThrownBy(this.turn::result)
                .isInstanceOf(TurnLostException.class)
                .hasCauseInstanceOf(TransportClosedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
    }

    @Test
    void whenTheClientIsGivenUpThenTheTurnIsLost() {
        this.server.on("initialize", (s, request) -> s.refuse(request, -32600, "no"));
        this.server.crash();
        assertThatThrownBy(this.turn::result)
                .isInstanceOf(TurnLostException.class)
                .hasCauseInstanceOf(TransportClosedException.class);
        assertThat(this.client.state()).isEqualTo(ClientState.FAILED);
    }

    @Test
    void whenTheEndOfATurnWasNeverToldThenTheServerIsAsked() {
        this.server.knowsTurn("tu", "completed", A, B);
        TurnResult result =
                this.turn.async().result().orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(result.provenance()).isEqualTo(TurnProvenance.RECONCILED);
        assertThat(result.items()).extracting(ThreadItem::id).containsExactly("a", "b");
        assertThat(methods(events())).doesNotContain("codex/gap").endsWith("turn/completed");
        assertThat(this.server.methods()).doesNotContain("thread/resume");
    }

    @Test
    void whenAQuietTurnRunsThenItIsLeftAlone() {
        this.server.knowsTurn("tu", "inProgress", A);
        await().until(() -> this.server.methods().stream()
                        .filter("thread/turns/list"::equals)
                        .count()
                >= 2);
        assertThat(this.turn.outcome()).isEmpty();
        this.server.turnCompleted("tu", "completed");
        assertThat(this.turn.result().provenance()).isEqualTo(TurnProvenance.SERVER);
    }

    @Test
    void whenThreadsAreNotStoredThenAnActiveOneIsLeftAloneAndTheTurnOfAnIdleOneIsLost() {
        this.server.on("thread/turns/list", (s, request) -> s.refuse(request, -32600, "ephemeral"));
        this.server.on("thread/read", (s, request) -> s.answer(request, status("active")));
        await().until(() ->
                this.server.methods().stream().filter("thread/read"::equals).count() >= 2);
        assertThat(this.turn.outcome()).isEmpty();
        this.server.on("thread/read", (s, request) -> s.answer(request, status("idle")));
        assertThatThrownBy(this.turn::result)
                .isInstanceOf(TurnLostException.class)
                .hasMessageContaining("does not know the turn");
    }

    private static String status(String type) {
        return "{\"thread\":{\"id\":\"th\",\"status\":{\"type\":\"" + type + "\"}}}";
    }

    @Test
    void whenTheServerSaysNothingAnyMoreThenItsConnectionIsEndedAndTheTurnReconciled() {
        AppServerClient impatient = AppServerClient.builder()
                .transport(this.server)
                .requestTimeout(Duration.ofMillis(200))
                .reconcileTimeout(Duration.ofSeconds(20))
                .turnTimeouts(null, Duration.ofMillis(500))
                .restart(new RestartPolicy(
                        true, 5, Duration.ofSeconds(60), Duration.ofMillis(20), Duration.ofMillis(50), 0))
                .build();
        try {
            TurnHandle stuck = impatient.thread("th").startTurn("hi");
            this.server.turnStarted("tu");
            this.server.on("initialized", (s, message) -> s.knowsTurn("tu", "interrupted"));
            assertThat(stuck.async()
                            .result()
                            .orTimeout(15, TimeUnit.SECONDS)
                            .join()
                            .outcome())
                    .isEqualTo(TurnOutcome.INTERRUPTED);
            assertThat(impatient.statistics().restarts()).containsEntry(RestartReason.UNRESPONSIVE, 1L);
        } finally {
            impatient.close();
        }
    }

    /** A client that reads no more than 2 KiB at once and asks after a turn of its own accord only after ten seconds. */
    private AppServerClient narrow() {
        return AppServerClient.builder()
                .transport(this.server)
                .maxMessageSize(2048)
                .reconcileTimeout(Duration.ofSeconds(3))
                .restart(new RestartPolicy(
                        true, 5, Duration.ofSeconds(60), Duration.ofMillis(20), Duration.ofMillis(50), 0))
                .build();
    }

    private void endTooLong() {
        this.server.send(
                "{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"th\",\"turn\":{\"id\":\"tu\",\"items\":[],"
                        + "\"status\":\"completed\",\"error\":{\"message\":\"" + "x".repeat(3000) + "\"}}}}");
    }

    private TurnResult resultAfterEndTooLong(AppServerClient narrow) throws Exception {
        try {
            TurnHandle large = narrow.thread("th").startTurn("hi");
            this.server.turnStarted("tu");
            endTooLong();
            return large.async().result().get(8, TimeUnit.SECONDS);
        } finally {
            narrow.close();
        }
    }

    @Test
    void whenTheEndOfATurnIsTooLongToBeReadThenTheServerIsAsked() throws Exception {
        this.server.knowsTurn("tu", "completed", A, B);
        TurnResult result = resultAfterEndTooLong(narrow());
        assertThat(result.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(result.provenance()).isEqualTo(TurnProvenance.RECONCILED);
        assertThat(result.items()).extracting(ThreadItem::id).containsExactly("a", "b");
        assertThat(result.complete()).isTrue();
    }

    @Test
    void whenTheServerSaysAMomentLaterThatATurnWithAnUnreadEndHasEndedThenThatIsWaitedFor() throws Exception {
        this.server.on("thread/turns/list", (s, request) -> {
            s.knowsTurn("tu", "interrupted", A);
            s.answer(request, "{\"data\":[{\"id\":\"tu\",\"items\":[],\"status\":\"inProgress\"}]}");
        });
        assertThat(resultAfterEndTooLong(narrow()).outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenTheConnectionEndsWhileTheServerIsAskedForAnUnreadEndThenTheNextOneSays() throws Exception {
        this.server.on("thread/turns/list", (s, request) -> {
            s.knowsTurn("tu", "interrupted", A);
            s.crash();
        });
        assertThat(resultAfterEndTooLong(narrow()).outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenTheAnswerAboutAnUnreadEndIsTooLongTooThenTheTurnIsLostAndSaysWhatToDo() {
        this.server.knowsTurn("tu", "completed", A, B.replace("second", "x".repeat(3000)));
        assertThatThrownBy(() -> resultAfterEndTooLong(narrow()))
                .cause()
                .isInstanceOf(TurnLostException.class)
                .hasMessageContaining("The end of the turn had ")
                .cause()
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("raise maxMessageSize");
    }

    @Test
    void whenNobodyTellsHowATurnWithAnUnreadEndHasEndedThenItIsLost() {
        for (String answer : List.of(
                "{\"data\":[],\"nextCursor\":null}",
                "{\"data\":[{\"id\":\"tu\",\"items\":[],\"status\":\"inProgress\"}]}",
                "7",
                "")) {
            this.server.on("thread/turns/list", (s, request) -> {
                if (!answer.isEmpty()) {
                    s.answer(request, answer);
                }
            });
            assertThatThrownBy(() -> resultAfterEndTooLong(narrow()))
                    .as(answer)
                    .hasCauseInstanceOf(TurnLostException.class);
        }
    }
}
