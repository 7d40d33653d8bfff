package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import io.github.codexspring.protocol.ThreadStartParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class OverloadRetryTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private static final RetryPolicy FAST =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofSeconds(20));

    private final AtomicInteger asked = new AtomicInteger();

    private int busy = 2;

    private final ScriptedServer server = new ScriptedServer().on("thread/loaded/list", (s, request) -> {
        if (this.asked.incrementAndGet() <= this.busy) {
            s.refuse(request, -32001, "Server overloaded; retry later.");
        } else {
            s.answer(request, "{\"data\":[\"th\"]}");
        }
    });

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .idempotentRetry(FAST)
            .restart(RestartPolicy.never())
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenTheServerIsBusyThenTheRequestIsMadeAgain() {
        assertThat(this.client
                        .requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, FAST)
                        .data())
                .containsExactly("th");
        assertThat(this.asked).hasValue(3);
    }

    @Test
    void whenTheServerStaysBusyThenTheLastRefusalIsThrown() {
        this.busy = 10;
        assertThatThrownBy(
                        () -> this.client.requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, FAST))
                .isInstanceOf(ServerBusyException.class);
        assertThat(this.asked).hasValue(3);
    }

    @Test
    void whenTheDeadlineIsNearThenThereIsNoFurtherAttempt() {
        this.busy = 10;
        RetryPolicy slow = new RetryPolicy(10, Duration.ofHours(1), Duration.ofHours(1), Duration.ofMillis(200));
        assertThatThrownBy(
                        () -> this.client.requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, slow))
                .isInstanceOf(ServerBusyException.class);
        assertThat(this.asked).hasValue(1);
    }

    @Test
    void whenARequestOnlyReadsThenItIsMadeAgainByItself() {
        assertThat(this.client
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .data())
                .containsExactly("th");
        this.asked.set(0);
        assertThat(this.client
                        .async()
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .join()
                        .data())
                .containsExactly("th");
    }

    @Test
    void whenARequestChangesSomethingThenItIsNotMadeAgainByItself() {
        this.server.on("thread/start", (s, request) -> {
            this.asked.incrementAndGet();
            s.refuse(request, -32001, "Server overloaded; retry later.");
        });
        assertThatThrownBy(() ->
                        this.client.threadStart(ThreadStartParams.builder().build()))
                .isInstanceOf(ServerBusyException.class);
        assertThat(this.asked).hasValue(1);
    }

    @Test
    void whenTheConnectionEndsThenTheRequestIsNotMadeAgain() {
        this.server.on("thread/loaded/list", (s, request) -> {
            this.asked.incrementAndGet();
            s.crash();
        });
        assertThatThrownBy(
                        () -> this.client.requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, FAST))
                .isInstanceOf(TransportClosedException.class);
        assertThat(this.asked).hasValue(1);
    }

    @Test
    void whenAllCallbackThreadsWaitForRetriesThenTheyGoOn() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (AppServerClient small = AppServerClient.builder()
                .transport(this.server)
                .callbackExecutor(one)
                .build()) {
            CompletableFuture<?> done = CompletableFuture.runAsync(
                    () -> small.requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, FAST), one);
            assertThat(done).succeedsWithin(Duration.ofSeconds(10));
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void whenTheClientIsClosedWhileAnAttemptIsWaitedForThenTheCallerIsTold() {
        this.busy = 10;
        RetryPolicy patient = new RetryPolicy(10, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMinutes(1));
        CompletableFuture<?> result =
                this.client.async().requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, patient);
        await().until(() -> this.asked.get() >= 1);
        this.client.close();
        assertThat(result)
                .failsWithin(Duration.ofSeconds(5))
                .withThrowableThat()
                .withCauseInstanceOf(CodexException.class);
    }

    @Test
    void whenTheServerIsSlowAndNotBusyThenThePolicyDoesNotShortenTheDeadline() {
        AtomicReference<JsonNode> asked = new AtomicReference<>();
        this.server.on("thread/loaded/list", (s, request) -> asked.set(request));
        RetryPolicy hasty = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(50));
        CompletableFuture<?> result =
                this.client.async().requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS, hasty);
        await().pollDelay(Duration.ofMillis(200)).until(() -> asked.get() != null);
        assertThat(result).isNotDone();
        this.server.answer(asked.get(), "{\"data\":[]}");
        assertThat(result).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void whenTheCallHasATimeoutOfItsOwnThenItBoundsAllAttempts() {
        this.server.on("thread/loaded/list", (s, request) -> {
            this.asked.incrementAndGet();
            s.refuse(request, -32001, "Server overloaded; retry later.");
        });
        try (AppServerClient slow = AppServerClient.builder()
                .transport(this.server)
                .idempotentRetry(
                        new RetryPolicy(1000, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMinutes(5)))
                .build()) {
            long since = System.nanoTime();
            assertThatThrownBy(() -> slow.request(ClientRequests.THREAD_LOADED_LIST, PARAMS, Duration.ofMillis(500)))
                    .isInstanceOf(CodexException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void whenTheResultIsCancelledThenTheRequestIsGivenUp() {
        this.server.on("thread/loaded/list", (s, request) -> this.asked.incrementAndGet());
        CompletableFuture<?> result =
                this.client.async().requestWithRetryOnOverload(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        await().until(() -> this.asked.get() == 1);
        result.cancel(false);
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    @Test
    void whenTheServerDoesNotKnowAMethodThenTheErrorSaysThatAndNotAllThatItKnows() {
        this.server.on(
                "thread/loaded/list",
                (s, request) -> s.refuse(
                        request,
                        -32600,
                        "Invalid request: unknown variant `thread/loaded/list`, expected one of `initialize`, `x`"));
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(MethodNotFoundException.class)
                .hasMessageContaining("unknown variant `thread/loaded/list`")
                .hasMessageNotContaining("initialize");
    }

    @Test
    void whenAnErrorSpeaksOfOverloadThenItsClassSaysSo() {
        assertThat(JsonRpcException.of("m", -32001, "Server overloaded; retry later.", null))
                .isExactlyInstanceOf(ServerBusyException.class);
        assertThat(JsonRpcException.of(
                        "m", -32050, "x", JsonMapper.shared().readTree("{\"e\":[\"server_overloaded\"]}")))
                .isExactlyInstanceOf(ServerBusyException.class);
        assertThat(JsonRpcException.of("m", -32050, "Retry limit reached", null))
                .isExactlyInstanceOf(RetryLimitExceededException.class);
        assertThat(JsonRpcException.of("m", -32050, "x", null)).isExactlyInstanceOf(JsonRpcException.class);
        assertThat(JsonRpcException.of(
                                "m",
                                -32603,
                                "x",
                                JsonMapper.shared().readTree("{\"codexErrorInfo\":\"serverOverloaded\"}"))
                        .isRetryable())
                .isTrue();
    }

    @Test
    void whenAPolicyIsImpossibleThenItSaysWhy() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)))
                .hasMessageContaining("number of attempts 0");
        assertThat(FAST.bound(1)).isEqualTo(Duration.ofMillis(1));
        assertThat(FAST.bound(5)).isEqualTo(Duration.ofMillis(2));
    }
}
