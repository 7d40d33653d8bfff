package io.github.codexspring.client;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The text of a turn as it is written, and waiting for its end. */
class TextTest {

    private static final Duration TIME = Duration.ofSeconds(30);

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(TIME)
            .maxMessageSize(10_000)
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    private void turn(String end) {
        this.server.on("turn/start", (s, request) -> {
            s.answer(request, ScriptedServer.turnResponse("tu"));
            s.turnStarted("tu");
            s.delta("tu", "Hel");
            s.message("tu", "m", "Hello", "null");
            s.delta("other", "not mine");
            s.delta("tu", "lo");
            s.turnCompleted("tu", end);
        });
    }

    @Test
    void whenTextIsStreamedThenItIsThatOfTheTurnAndEndsWithIt() {
        turn("completed");
        try (Stream<String> text = this.client.streamText("th", "hi")) {
            assertThat(text).containsExactly("Hel", "lo");
        }
        Collector later = later();
        assertThat(later.done.join()).isNull();
        assertThat(later.texts).containsExactly("Hel", "lo");
    }

    @Test
    void whenTheTurnFailsThenTheTextEndsWithItsFailure() {
        turn("failed");
        List<String> texts = new CopyOnWriteArrayList<>();
        try (Stream<String> text = this.client.streamText("th", "hi")) {
            assertThatThrownBy(() -> text.forEach(texts::add)).isInstanceOf(TurnFailedException.class);
        }
        assertThat(texts).containsExactly("Hel", "lo");
        assertThatThrownBy(later().done::join).hasCauseInstanceOf(TurnFailedException.class);
    }

    @Test
    void whenTheConnectionEndsThenTheTextEndsAsLost() {
        this.server.onTurnStart("tu");
        Stream<String> text = this.client.streamText("th", "hi");
        Collector collector = new Collector(Long.MAX_VALUE);
        this.client.turn("th", "tu").async().text().subscribe(collector);
        this.server.crash();
        assertThatThrownBy(text::toList).isInstanceOf(TurnLostException.class);
        assertThatThrownBy(collector.done.orTimeout(30, TimeUnit.SECONDS)::join)
                .hasCauseInstanceOf(TurnLostException.class);
    }

    @Test
    void whenAStreamIsClosedThenItEndsAndTheTurnGoesOn() throws Exception {
        this.server.onTurnStart("tu");
        Stream<String> text = this.client.streamText("th", "hi");
        Iterator<String> texts = text.iterator();
        this.server.delta("tu", "a");
        assertThat(texts.next()).isEqualTo("a");
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(texts::hasNext);
        text.close();
        assertThat(waiting.get(30, TimeUnit.SECONDS)).isFalse();
        assertThat(this.client.turn("th", "tu").outcome()).isEmpty();
        assertThat(this.server.methods()).doesNotContain("turn/interrupt");
    }

    @Test
    void whenTextIsMissingThenThatIsSaid() {
        this.server.onTurnStart("tu");
        TurnHandle turn = this.client.thread("th").startTurn("hi");
        this.server.delta("tu", "a");
        this.server.delta("tu", "b".repeat(20_000));
        this.server.turnCompleted("tu", "completed");
        List<String> texts = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> turn.text().forEach(texts::add))
                .isExactlyInstanceOf(CodexException.class)
                .hasMessageContaining("missing");
        assertThat(texts).containsExactly("a");
        Collector collector = new Collector(Long.MAX_VALUE);
        turn.async().text().subscribe(collector);
        assertThatThrownBy(collector.done.orTimeout(30, TimeUnit.SECONDS)::join)
                .hasCauseExactlyInstanceOf(CodexException.class);
        assertThat(collector.texts).containsExactly("a");
    }

    @Test
    void whenASubscriberWantsOneTextThenItGetsOne() {
        turn("completed");
        Collector collector = new Collector(1);
        this.client.async().streamText("th", "hi").join().subscribe(collector);
        await().until(() -> collector.texts.equals(List.of("Hel")));
        assertThat(collector.done).isNotDone();
        collector.subscription.request(2);
        assertThat(collector.done.orTimeout(30, TimeUnit.SECONDS).join()).isNull();
        assertThat(collector.texts).containsExactly("Hel", "lo");
    }

    @Test
    void whenATurnIsWaitedForThenItDoesNotMatterWhenItEnds() {
        this.client.start();
        CompletableFuture<TurnResult> before = this.client.async().waitForTurnCompleted("tu", TIME);
        this.server.turnStarted("tu");
        this.server.turnCompleted("tu", "completed");
        assertThat(before.join().threadId()).isEqualTo("th");
        assertThat(this.client.waitForTurnCompleted("tu", TIME)).isEqualTo(before.join());
        assertThat(this.client.async().waitForTurnCompleted("tu", TIME).join()).isEqualTo(before.join());
        this.server.turnStarted("bad");
        this.server.turnCompleted("bad", "failed");
        assertThatThrownBy(() -> this.client.waitForTurnCompleted("bad", TIME)).isInstanceOf(TurnFailedException.class);
    }

    @Test
    void whenATurnDoesNotEndInTimeThenTheWaitDoes() {
        this.client.start();
        this.server.turnStarted("tu");
        assertThatThrownBy(() -> this.client.waitForTurnCompleted("tu", Duration.ofMillis(20)))
                .isInstanceOf(TurnTimeoutException.class);
        assertThatThrownBy(this.client.async().waitForTurnCompleted("tu", Duration.ofMillis(20))::join)
                .hasCauseInstanceOf(TurnTimeoutException.class);
        assertThatThrownBy(() -> this.client.waitForTurnCompleted("tu", Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Collector later() {
        Collector collector = new Collector(Long.MAX_VALUE);
        this.client.async().streamText("th", "hi").join().subscribe(collector);
        collector
                .done
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally((failure) -> null)
                .join();
        return collector;
    }

    private static final class Collector implements Flow.Subscriber<String> {

        private final long wanted;

        private final List<String> texts = new CopyOnWriteArrayList<>();

        private final CompletableFuture<Void> done = new CompletableFuture<>();

        private volatile Flow.Subscription subscription;

        Collector(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            this.subscription = given;
            given.request(this.wanted);
        }

        @Override
        public void onNext(String text) {
            this.texts.add(text);
        }

        @Override
        public void onError(Throwable failure) {
            this.done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            this.done.complete(null);
        }
    }
}
