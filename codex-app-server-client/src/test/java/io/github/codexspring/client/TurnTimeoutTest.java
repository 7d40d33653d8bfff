package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Turns that last too long, and the turns of a client that is closed. */
class TurnTimeoutTest {

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private AppServerClient client = client(AppServerClient.builder());

    private AppServerClient client(AppServerClientBuilder builder) {
        return builder.transport(this.server)
                .reconcileTimeout(Duration.ofSeconds(2))
                .shutdownTimeout(Duration.ofSeconds(2))
                .build();
    }

    private TurnHandle startTurn() {
        TurnHandle turn = this.client.thread("th").startTurn("hi");
        this.server.turnStarted("tu");
        return turn;
    }

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenATurnLastsTooLongThenItIsInterrupted() {
        this.client = client(AppServerClient.builder().turnTimeouts(Duration.ofMillis(500), null));
        this.server.knowsTurn("tu", "inProgress");
        this.server.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        TurnResult result = startTurn().result();
        assertThat(result.outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
        assertThat(result.provenance()).isEqualTo(TurnProvenance.SERVER);
    }

    @Test
    void whenTheInterruptedTurnDoesNotEndThenItIsLost() {
        this.client = client(AppServerClient.builder().turnTimeouts(Duration.ofMillis(500), null));
        this.server.knowsTurn("tu", "inProgress");
        this.server.on("turn/interrupt", (s, request) -> s.answer(request, "{}"));
        TurnHandle turn = startTurn();
        assertThatThrownBy(() -> turn.async().result().get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TurnLostException.class)
                .hasMessageContaining("had to end within PT0.5S");
        assertThat(this.server.methods().stream().filter("turn/interrupt"::equals))
                .hasSize(1);
    }

    @Test
    void whenATurnIsNotOursThenNeitherItsTimeNorTheCloseEndsIt() {
        this.client = client(AppServerClient.builder().turnTimeouts(Duration.ofMillis(200), Duration.ofMillis(300)));
        this.server.knowsTurn("foreign", "inProgress");
        this.client.start();
        this.server.turnStarted("foreign");
        await().until(() -> this.client.findTurn("foreign").isPresent());
        await().until(() -> this.server.methods().contains("thread/turns/list"));
        this.client.close();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenTheTurnWasNeverSeenToStartThenItIsInterruptedAllTheSame() {
        this.client = client(AppServerClient.builder().turnTimeouts(Duration.ofMillis(300), null));
        this.server.knowsTurn("tu", "inProgress");
        this.server.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        assertThat(this.client.thread("th").startTurn("hi").result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenClosedThenLiveTurnsAreInterruptedFirst() {
        this.server.on("turn/interrupt", (s, request) -> {
            s.answer(request, "{}");
            s.turnCompleted("tu", "interrupted");
        });
        TurnHandle turn = startTurn();
        await().until(() -> turn.async().log().started().isDone());
        this.client.close();
        assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
    }

    @Test
    void whenClosedWithTimeToDrainThenATurnMayEndAndNoOtherBegins() throws Exception {
        this.client = client(AppServerClient.builder().drainTimeout(Duration.ofSeconds(20)));
        TurnHandle turn = startTurn();
        Thread closing = new Thread(this.client::close);
        closing.start();
        await().untilAsserted(
                        () -> assertThatThrownBy(() -> this.client.thread("th").startTurn("another"))
                                .isInstanceOf(TransportClosedException.class)
                                .hasMessageContaining("no more turns"));
        this.server.turnCompleted("tu", "completed");
        assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.COMPLETED);
        closing.join(5000);
        assertThat(closing.isAlive()).isFalse();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenTheTimeToDrainIsOverThenTheRestIsInterruptedAndTheCloseIsBounded() {
        this.client = client(AppServerClient.builder().drainTimeout(Duration.ofMillis(300)));
        TurnHandle turn = startTurn();
        long since = System.nanoTime();
        this.client.close();
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(8));
        assertThat(this.server.methods()).contains("turn/interrupt");
        assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
    }
}
