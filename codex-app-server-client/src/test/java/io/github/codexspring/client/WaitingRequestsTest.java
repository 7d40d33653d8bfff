package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadListResponse;
import io.github.codexspring.protocol.TurnInterruptParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** The memory of requests that wait to be written, for a client that may use 16 MiB for them. */
class WaitingRequestsTest {

    private static final String MEGABYTE = "x".repeat(1 << 20);

    private static final int ROOM = 15;

    private static final int ROUNDS = 3;

    /** Closed as long as the server takes no more than its pipe does. */
    private volatile CountDownLatch reads = new CountDownLatch(1);

    private final ScriptedServer server = new ScriptedServer()
            .on("thread/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"))
            .on("turn/interrupt", (s, request) -> s.answer(request, "{}"))
            .on("stop", (s, message) -> pause());

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(new RestartPolicy(
                    true, 1000, Duration.ofSeconds(60), Duration.ofMillis(1), Duration.ofMillis(1), 0.0))
            .requestTimeout(Duration.ofMinutes(2))
            .maxMessageSize(1 << 20)
            .build();

    @AfterEach
    void close() {
        this.reads.countDown();
        this.client.close();
    }

    private void pause() {
        try {
            assertThat(this.reads.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on the server reads nothing. */
    private void stopReading() {
        this.reads = new CountDownLatch(1);
        this.client.notify("stop", null);
    }

    private CompletableFuture<ThreadListResponse> large() {
        return this.client
                .async()
                .request(
                        ClientRequests.THREAD_LIST,
                        ThreadListParams.builder().searchTerm(MEGABYTE).build());
    }

    /** As many as there is room for, and one too many. */
    private List<CompletableFuture<ThreadListResponse>> fill() {
        List<CompletableFuture<ThreadListResponse>> waiting = new ArrayList<>();
        for (int i = 0; i < ROOM; i++) {
            waiting.add(large());
        }
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        assertThat(large())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(CodexException.class)
                .withMessageContaining("at most 16777216");
        return waiting;
    }

    /** Everything that was taken has been given back when one may be of any size again. */
    private void assertNothingIsTaken() {
        await().untilAsserted(() -> {
            CompletableFuture<?> alone = this.client
                    .async()
                    .request(
                            ClientRequests.THREAD_LIST,
                            ThreadListParams.builder()
                                    .searchTerm(MEGABYTE.repeat(17))
                                    .build());
            assertThat(alone).succeedsWithin(Duration.ofSeconds(60));
        });
    }

    @Test
    void whenTheServerDoesNotReadThenSoManyBytesWaitAndTheNextRequestIsRefusedAtOnce() {
        stopReading();
        List<CompletableFuture<ThreadListResponse>> waiting = fill();
        this.reads.countDown();
        assertThat(waiting).allSatisfy((request) -> assertThat(request).succeedsWithin(Duration.ofSeconds(60)));
        assertNothingIsTaken();
    }

    @Test
    void whenMuchWaitsThenATurnCanBeInterruptedAllTheSame() {
        stopReading();
        fill();
        CompletableFuture<?> interrupt = this.client
                .async()
                .request(
                        ClientRequests.TURN_INTERRUPT,
                        TurnInterruptParams.builder()
                                .threadId("th")
                                .turnId("tu")
                                .build());
        assertThat(interrupt).isNotDone();
        this.reads.countDown();
        assertThat(interrupt).succeedsWithin(Duration.ofSeconds(60));
    }

    @Test
    void whenRequestsAreCancelledThenTheirBytesAreFree() {
        stopReading();
        fill().forEach((request) -> request.cancel(false));
        fill();
        this.reads.countDown();
        assertNothingIsTaken();
    }

    @Test
    void whenRequestsTimeOutThenTheirBytesAreFree() {
        stopReading();
        CompletableFuture<?> late = this.client
                .async()
                .withTimeout(Duration.ofMillis(50))
                .request(
                        ClientRequests.THREAD_LIST,
                        ThreadListParams.builder()
                                .searchTerm(MEGABYTE.repeat(ROOM))
                                .build());
        assertThat(late)
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(RequestTimeoutException.class);
        fill();
    }

    @Test
    void whenNotificationsWaitThenTheirBytesCountToo() {
        stopReading();
        for (int i = 0; i < ROOM; i++) {
            this.client.notify("n", JsonMapper.shared().getNodeFactory().stringNode(MEGABYTE));
        }
        assertThatThrownBy(() -> this.client.notify(
                        "n", JsonMapper.shared().getNodeFactory().stringNode(MEGABYTE)))
                .isInstanceOf(CodexException.class)
                .hasMessageContaining("at most 16777216");
        this.server.crash();
        assertNothingIsTaken();
    }

    @Test
    void whenThereIsNoServerYetThenRequestsThatWaitForItAreBoundedToo() {
        this.server.on("initialize", (s, request) -> {
            pause();
            s.answer(request, ScriptedServer.HELLO);
        });
        List<CompletableFuture<ThreadListResponse>> waiting = fill();
        this.reads.countDown();
        assertThat(waiting).allSatisfy((request) -> assertThat(request).succeedsWithin(Duration.ofSeconds(60)));
        assertNothingIsTaken();
    }

    @Test
    void whenTheConnectionEndsAndRequestsAreGivenUpAtOnceThenNothingStaysTaken() throws Exception {
        this.reads.countDown();
        for (int round = 0; round < ROUNDS; round++) {
            stopReading();
            List<CompletableFuture<ThreadListResponse>> waiting = fill();
            CompletableFuture<Void> notified = this.client.async().notify("n", null);
            CyclicBarrier start = new CyclicBarrier(3);
            CompletableFuture<?> all = CompletableFuture.allOf(
                    together(start, this.server, ScriptedServer::crash),
                    together(start, waiting.subList(0, 5), (list) -> list.forEach((one) -> one.cancel(false))),
                    together(start, this.reads, CountDownLatch::countDown));
            all.get(60, TimeUnit.SECONDS);
            assertThat(waiting)
                    .allSatisfy((request) -> assertThat(request.handle((result, failure) -> "ended"))
                            .succeedsWithin(Duration.ofSeconds(60)));
            notified.handle((nothing, failure) -> "ended").get(60, TimeUnit.SECONDS);
            assertNothingIsTaken();
        }
    }

    /** On a thread of its own: the common pool may have too few for all to meet. */
    private static <T> CompletableFuture<Void> together(CyclicBarrier start, T on, Consumer<T> action) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        start.await(30, TimeUnit.SECONDS);
                    } catch (Exception ex) {
                        throw new IllegalStateException(ex);
                    }
                    action.accept(on);
                },
                (task) -> new Thread(task, "together").start());
    }
}
