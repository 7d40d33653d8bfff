package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import io.github.codexspring.protocol.ThreadLoadedListResponse;
import io.github.codexspring.protocol.ThreadSetNameParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Start, requests and end of a client; turns have a test of their own. */
class AppServerClientTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private final ScriptedServer server = new ScriptedServer();

    private AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .startupTimeout(Duration.ofSeconds(5))
            .restart(RestartPolicy.never())
            .build();

    @AfterEach
    void close() {
        this.client.close();
        assertThat(this.client.state()).isEqualTo(ClientState.CLOSED);
        await().pollInterval(Duration.ofMillis(5))
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch((thread) -> thread.getName().startsWith("codex-")));
    }

    @Test
    void whenStartedThenItIntroducesItselfAndConfirms() {
        this.client = AppServerClient.builder()
                .transport(this.server)
                .clientInfo("me", "Me", "2.0")
                .experimentalApi(true)
                .optOutNotifications(List.of("a/b"))
                .build();
        assertThat(this.client.start().userAgent()).contains("0.169.0");
        await().until(() -> this.server.methods().equals(List.of("initialize", "initialized")));
        JsonNode params = this.server.received.get(0).get("params");
        assertThat(params.toString())
                .isEqualTo("{\"clientInfo\":{\"name\":\"me\",\"version\":\"2.0\",\"title\":\"Me\"},"
                        + "\"capabilities\":{\"experimentalApi\":true,\"optOutNotificationMethods\":[\"a/b\"]}}");
        assertThat(this.server.received.get(1).toString()).isEqualTo("{\"method\":\"initialized\"}");
        assertThat(this.client.state()).isEqualTo(ClientState.READY);
        assertThat(this.client.statistics().serverVersion()).isEqualTo("0.169.0");
    }

    @Test
    void whenARequestComesFirstThenTheClientStartsByItself() {
        this.server.on(
                "thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[\"a\"],\"nextCursor\":null}"));
        ThreadLoadedListResponse response = this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        assertThat(response.data()).containsExactly("a");
        assertThat(this.server.methods()).containsExactly("initialize", "initialized", "thread/loaded/list");
    }

    @Test
    void whenTheServerRefusesThenTheExceptionTellsWhy() {
        Map<Integer, Class<? extends JsonRpcException>> classes = Map.of(
                -32700, ParseException.class,
                -32600, InvalidRequestException.class,
                -32601, MethodNotFoundException.class,
                -32602, InvalidParamsException.class,
                -32603, InternalRpcException.class,
                -32001, ServerBusyException.class,
                -5, JsonRpcException.class);
        classes.forEach((code, type) -> {
            this.server.on("thread/loaded/list", (s, request) -> s.refuse(request, code, "because"));
            assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                    .isExactlyInstanceOf(type)
                    .hasMessageContaining("because")
                    .extracting((ex) -> ((JsonRpcException) ex).isRetryable())
                    .isEqualTo(code == -32001);
        });
    }

    @Test
    void whenTheResultDoesNotFitThenItIsAProtocolException() {
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "[5]"));
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void whenTheHeapIsSmallThenLogsMayTakeAQuarterOfIt() {
        assertThat(AppServerClientBuilder.defaultTotalBytes(64L << 20)).isEqualTo(16L << 20);
        assertThat(AppServerClientBuilder.defaultTotalBytes(8L << 30)).isEqualTo(256L << 20);
        assertThat(AppServerClientBuilder.defaultTotalBytes(1 << 20)).isEqualTo(1L << 20);
    }

    @Test
    void whenThereIsNoAnswerInTimeThenTheCallFailsAndALateAnswerIsIgnored() {
        this.client.start();
        CompletableFuture<?> unanswered =
                this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS, Duration.ofSeconds(2));
        await().pollInterval(Duration.ofMillis(5)).until(() -> this.server.received.size() == 3);
        assertThatThrownBy(unanswered::join).hasCauseInstanceOf(RequestTimeoutException.class);
        JsonNode late = this.server.received.get(2);
        this.server.answer(late, "{\"data\":[\"late\"]}");
        this.server.on(
                "thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[\"new\"],\"nextCursor\":null}"));
        assertThat(this.client
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .data())
                .containsExactly("new");
        assertThat(this.client.statistics().pendingRequests()).isZero();
    }

    @Test
    void whenAFutureIsCancelledThenTheRequestIsGivenUp() {
        this.client.start();
        CompletableFuture<?> future = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        assertThat(this.client.statistics().pendingRequests()).isOne();
        future.cancel(false);
        assertThat(this.client.statistics().pendingRequests()).isZero();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void whenTheWaitingThreadIsInterruptedThenTheCallEndsAndTheFlagStays() throws Exception {
        this.client.start();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
            } catch (CodexException ex) {
                flag.complete(Thread.currentThread().isInterrupted());
            }
        });
        thread.start();
        await().until(() -> this.client.statistics().pendingRequests() == 1);
        thread.interrupt();
        assertThat(flag.get(5, TimeUnit.SECONDS)).isTrue();
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    @Test
    void whenAStringIsNoUnicodeThenOnlyItsOwnCallFails() {
        this.client.start();
        for (String bad : List.of("x\ud800y", "\udc00", "end\ud83d")) {
            ThreadSetNameParams params =
                    ThreadSetNameParams.builder().threadId("t").name(bad).build();
            assertThatThrownBy(() -> this.client.threadSetName(params)).isInstanceOf(ProtocolException.class);
            assertThatThrownBy(() -> this.client.async().threadSetName(params).join())
                    .hasCauseInstanceOf(ProtocolException.class);
        }
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        assertThat(this.server.methods()).containsExactly("initialize", "initialized", "thread/loaded/list");
    }

    @Test
    void whenAStringHasEveryKindOfCharacterThenItArrives() {
        String name = "é\u2028😀\"\\\n\u0000";
        this.server.on("thread/name/set", (s, request) -> s.answer(request, "{}"));
        this.client.threadSetName(
                ThreadSetNameParams.builder().threadId("t").name(name).build());
        assertThat(this.server.received.get(2).path("params").path("name").stringValue())
                .isEqualTo(name);
    }

    @Test
    void whenLinesAreGarbageThenTheyAreCountedAndTheConnectionLives() {
        this.client.start();
        this.server.send("garbage");
        this.server.send("[]");
        this.server.send("{\"id\":77,\"result\":1}");
        this.server.send("");
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        ClientStatistics statistics = this.client.statistics();
        assertThat(statistics.malformedLines()).isEqualTo(2);
        assertThat(statistics.unknownAnswers()).isOne();
        assertThat(statistics.oversizeMessages() + statistics.lateAnswers() + statistics.repeatedAnswers())
                .isZero();
    }

    @Test
    void whenInitializeIsRefusedThenTheStartFailsAndCanBeTriedAgain() {
        this.server.on("initialize", (s, request) -> s.refuse(request, -32600, "bad header"));
        assertStartFails(AppServerStartException.Reason.REFUSED, "bad header");
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(AppServerStartException.class);
        this.server.on("initialize", (s, request) -> s.answer(request, ScriptedServer.HELLO));
        this.client.start();
        assertThat(this.client.state()).isEqualTo(ClientState.READY);
    }

    @Test
    void whenTheServerEndsDuringTheHandshakeThenTheStartFails() {
        this.server.on("initialize", (s, request) -> s.crash());
        assertStartFails(AppServerStartException.Reason.ENDED, "ended before it answered");
    }

    @Test
    void whenTheServerIsSilentThenTheStartFailsInTime() {
        this.client = AppServerClient.builder()
                .transport(this.server)
                .startupTimeout(Duration.ofMillis(50))
                .build();
        this.server.on("initialize", (s, request) -> {});
        assertStartFails(AppServerStartException.Reason.NO_ANSWER, "did not answer 'initialize' within PT0.05S");
    }

    @Test
    void whenTheTransportFailsThenTheStartFails() {
        this.client = AppServerClient.builder()
                .transport(() -> {
                    throw new AssertionError("broken transport");
                })
                .build();
        assertStartFails(AppServerStartException.Reason.UNREACHABLE, "broken transport");
    }

    private void assertStartFails(AppServerStartException.Reason reason, String message) {
        assertThatThrownBy(this.client::start)
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(AppServerStartException.class, (failure) -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.exitCode()).isNull();
                });
        assertThat(this.client.state()).isEqualTo(ClientState.FAILED);
    }

    @Test
    void whenTheConnectionBreaksThenRequestsFailNowAndLater() {
        this.client.start();
        CompletableFuture<?> waiting = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        this.server.crash();
        assertThatThrownBy(waiting::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TransportClosedException.class);
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(TransportClosedException.class);
        this.client.start();
        assertThat(this.client.state()).isEqualTo(ClientState.READY);
    }

    @Test
    void whenClosedThenEverybodyWhoWaitsIsReleased() throws Exception {
        this.server.onTurnStart("tu");
        this.client.start();
        TurnHandle turn = this.client.thread("th").startTurn("hi");
        CountDownLatch released = new CountDownLatch(4);
        fork(released, () -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        fork(released, turn::result);
        fork(released, () -> turn.stream().forEach((event) -> {}));
        turn.async().result().whenComplete((result, failure) -> released.countDown());
        await().until(() -> this.client.statistics().pendingRequests() == 1);
        this.client.close();
        assertThat(released.await(5, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(TransportClosedException.class);
        assertThatThrownBy(this.client::start).isInstanceOf(TransportClosedException.class);
        this.client.close();
    }

    @Test
    void whenClosedDuringTheStartThenTheStartEnds() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        this.server.on("initialize", (s, request) -> asked.countDown());
        CompletableFuture<?> started = this.client.async().start();
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        this.client.close();
        assertThatThrownBy(() -> started.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(CodexException.class);
    }

    private static void fork(CountDownLatch released, Runnable body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (CodexException ex) {
                // Expected: the client is closed.
            } finally {
                released.countDown();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Test
    void whenAMethodIsExperimentalThenItIsRefusedBeforeAnythingIsSent() {
        this.client.start();
        assertThatThrownBy(() -> this.client.request(ClientRequests.SERVER_DIAGNOSTICS, null))
                .isInstanceOf(ExperimentalApiRequiredException.class)
                .hasMessageContaining("codex.client.experimental-api");
        this.client.notify("behind/it", null);
        await().until(() -> this.server.methods().contains("behind/it"));
        assertThat(this.server.methods()).containsExactly("initialize", "initialized", "behind/it");
    }

    @Test
    void whenANotificationIsSentThenTheServerGetsIt() {
        this.client.notify("x/y", JsonNodeFactory.instance.objectNode().put("a", 1));
        await().until(() -> this.server.methods().contains("x/y"));
        assertThatThrownBy(() -> this.client.notify("x\",\"id\":1,\"y\":\"", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenTheCallbackExecutorRejectsThenFuturesAreCompletedAllTheSame() throws Exception {
        this.client = AppServerClient.builder()
                .transport(this.server)
                .callbackExecutor((task) -> {
                    throw new RejectedExecutionException("full");
                })
                .build();
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        assertThat(this.client
                        .async()
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .get(5, TimeUnit.SECONDS)
                        .data())
                .isEmpty();
    }
}
