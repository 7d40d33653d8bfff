package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a subscriber may do while the reading thread calls it, which it does when events come in quick succession. */
class SubscriberTest {

    private static final int DELTAS = 300;

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();

    private final Set<String> calledBy = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void start() {
        this.client.start();
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"));
    }

    @AfterEach
    void close() {
        this.client.close();
        this.pace.shutdownNow();
    }

    private CompletableFuture<List<String>> read(Consumer<TurnEvent> onDelta) {
        TurnHandle turn = this.client.thread("th").startTurn("hi");
        CompletableFuture<List<String>> texts = new CompletableFuture<>();
        List<String> read = new CopyOnWriteArrayList<>();
        turn.async().events().subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(TurnEvent event) {
                if (event.delta() != null) {
                    SubscriberTest.this.calledBy.add(
                            Thread.currentThread().getName().replaceAll("-\\d+$", ""));
                    read.add(event.delta());
                    onDelta.accept(event);
                }
            }

            @Override
            public void onError(Throwable failure) {
                texts.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                texts.complete(read);
            }
        });
        this.server.turnStarted("tu");
        return texts;
    }

    /** Sends deltas at a pace at which the reading thread calls back. */
    private CompletableFuture<List<String>> sent() {
        CompletableFuture<List<String>> sent = new CompletableFuture<>();
        List<String> texts = new CopyOnWriteArrayList<>();
        this.pace.scheduleAtFixedRate(
                () -> {
                    if (texts.size() < DELTAS) {
                        String text = "text " + texts.size();
                        texts.add(text);
                        this.server.delta("tu", text);
                    } else if (!sent.isDone()) {
                        this.server.turnCompleted("tu", "completed");
                        sent.complete(texts);
                    }
                },
                0,
                1,
                TimeUnit.MILLISECONDS);
        return sent;
    }

    private void request() {
        this.client.request(
                ClientRequests.THREAD_LOADED_LIST,
                ThreadLoadedListParams.builder().build());
    }

    @Test
    void whenEventsComeInQuickSuccessionThenTheReadingThreadCalls() throws Exception {
        CompletableFuture<List<String>> read = read((event) -> {});
        List<String> sent = sent().get(30, TimeUnit.SECONDS);
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(sent);
        assertThat(this.calledBy).contains("codex-reader");
    }

    @Test
    void whenASubscriberRequestsAndWaitsThenItIsAnsweredAndReadsOn() throws Exception {
        CompletableFuture<List<String>> read = read((event) -> request());
        List<String> sent = sent().get(30, TimeUnit.SECONDS);
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(sent);
    }

    @Test
    void whenASubscriberHangsThenRequestsOfOthersAreAnswered() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<List<String>> read = read((event) -> {
            if ("text 100".equals(event.delta())) {
                awaitQuietly(hanging);
            }
        });
        List<String> sent = sent().get(30, TimeUnit.SECONDS);
        for (int i = 0; i < 10; i++) {
            request();
        }
        assertThat(read).isNotDone();
        hanging.countDown();
        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(sent);
    }

    @Test
    void whenASubscriberClosesTheClientThenItsStreamEndsAsLost() throws Exception {
        CompletableFuture<List<String>> read = read((event) -> {
            if ("text 100".equals(event.delta())) {
                this.client.close();
            }
        });
        sent();
        assertThat(read.get(30, TimeUnit.SECONDS)).contains("text 100");
        await().until(() -> this.client.state() == ClientState.CLOSED);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
