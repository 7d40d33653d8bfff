package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Life of a client whose app-server ends: it is started again, and at some point given up. */
class RestartTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private final ScriptedServer server = new ScriptedServer()
            .on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"))
            .on("thread/resume", (s, request) -> s.answer(request, "{}"))
            .on(
                    "thread/start",
                    (s, request) -> s.answer(request, TranscriptServer.threadStarted("command-approval", "th")))
            .onTurnStart("tu");

    private final List<ClientState> states = new CopyOnWriteArrayList<>();

    private AppServerClient client = client(this.server, fast(5));

    private AppServerClient client(Transport transport, RestartPolicy policy) {
        return AppServerClient.builder()
                .transport(transport)
                .restart(policy)
                .stateListener((from, to, cause) -> this.states.add(to))
                .build();
    }

    private static RestartPolicy fast(int attempts) {
        return new RestartPolicy(
                true, attempts, Duration.ofSeconds(60), Duration.ofMillis(50), Duration.ofMillis(100), 0.2);
    }

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenTheServerEndsThenRequestsWaitForTheNextOne() {
        this.client.start();
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        assertThat(this.client
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .data())
                .isEmpty();
        await().untilAsserted(() -> assertThat(this.states)
                .containsExactly(ClientState.STARTING, ClientState.READY, ClientState.RESTARTING, ClientState.READY));
        assertThat(this.client.statistics().restarts()).isEqualTo(Map.of(RestartReason.CONNECTION, 1L));
    }

    @Test
    void whenARequestIsWithTheServerThatEndsThenItFailsAndIsNotSentAgain() {
        AtomicInteger asked = new AtomicInteger();
        this.server.on("thread/loaded/list", (s, request) -> {
            asked.incrementAndGet();
            s.crash();
        });
        this.client.start();
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(TransportClosedException.class);
        await().until(() -> this.client.state() == ClientState.READY);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whenACallFailsWithItsConnectionThenTheNextOneWaitsForTheNextServer() {
        this.client = client(this.server, fast(60));
        for (int i = 0; i < 50; i++) {
            this.server.on("thread/loaded/list", (s, request) -> {
                s.on("thread/loaded/list", (next, again) -> next.answer(again, "{\"data\":[]}"));
                s.crash();
            });
            assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                    .isInstanceOf(TransportClosedException.class);
            assertThat(this.client
                            .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                            .data())
                    .isEmpty();
        }
    }

    @Test
    void whenTheServerEndsThenCallsThatWereNotSentAreSentToTheNextOne() throws Exception {
        int places = 56;
        CountDownLatch full = new CountDownLatch(places);
        this.server.on("thread/loaded/list", (s, request) -> full.countDown());
        List<CompletableFuture<?>> sent = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            sent.add(this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        }
        assertThat(full.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<?> waiting = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"));
        this.server.crash();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
        for (CompletableFuture<?> lost : sent) {
            assertThat(lost)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(TransportClosedException.class);
        }
    }

    @Test
    void whenTheServerEndsAgainAndAgainThenItIsGivenUpWithTheReason() {
        this.server.on("initialized", (s, message) -> s.crash());
        this.client.async().start();
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(CodexException.class)
                .hasMessageContaining("given up after 5 restarts");
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("initialize")))
                .hasSize(6);
        this.server.on("initialized", (s, message) -> {});
        this.client.start();
        assertThat(this.client
                        .request(ClientRequests.THREAD_LOADED_LIST, PARAMS)
                        .data())
                .isEmpty();
    }

    @Test
    void whenTheNewServerDoesNotShakeHandsThenTheAttemptCounts() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger("io.github.codexspring.client");
        logger.addAppender(log);
        this.client.start();
        this.server.on("initialize", (s, request) -> s.crash());
        this.server.crash();
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(AppServerStartException.Reason.ENDED))
                .hasMessageContaining("given up after 5 restarts")
                .hasMessageContaining("ended before it answered");
        logger.detachAppender(log);
        assertThat(log.list)
                .filteredOn((line) -> line.getLevel() == Level.ERROR)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch((message) -> message.contains("given up after 5 restarts"));
        assertThat(this.client.statistics().restartCount()).isZero();
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("initialize")))
                .hasSize(6);
    }

    @Test
    void whenAServerEndsBetweenItsAnswerAndInitializedThenTheStartSaysThatItEnded() {
        this.server.on("initialize", (s, request) -> {
            s.answer(request, ScriptedServer.HELLO);
            s.crash();
        });
        Set<AppServerStartException.Reason> reasons = EnumSet.noneOf(AppServerStartException.Reason.class);
        for (int i = 0; i < 50; i++) {
            try (AppServerClient other = client(this.server, RestartPolicy.never())) {
                other.start();
            } catch (AppServerStartException ex) {
                assertThat(ex).hasMessageContaining("ended");
                reasons.add(ex.reason());
            }
        }
        assertThat(reasons).isSubsetOf(AppServerStartException.Reason.ENDED);
    }

    @Test
    void whenTheNewServerRefusesTheHandshakeThenItIsGivenUpAtOnce() {
        this.client.start();
        this.server.on("initialize", (s, request) -> s.refuse(request, -32600, "no"));
        this.server.crash();
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("initialize")))
                .hasSize(2);
    }

    @Test
    void whenEachAttemptLastsLongerThanTheWindowThenTheyCountAllTheSame() {
        this.client = client(
                this.server,
                new RestartPolicy(true, 3, Duration.ofMillis(20), Duration.ofMillis(30), Duration.ofMillis(40), 0));
        this.client.start();
        this.server.on("initialize", (s, request) -> s.crash());
        this.server.crash();
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(AppServerStartException.class);
    }

    @Test
    void whenTheExecutableIsGoneForAMomentThenTheRestartSucceeds() {
        AtomicInteger attempts = new AtomicInteger();
        this.client = client(
                () -> {
                    if (attempts.incrementAndGet() == 2) {
                        throw new AppServerStartException(
                                AppServerStartException.Reason.NOT_FOUND, "being replaced", "x", null, "", null);
                    }
                    return this.server.open();
                },
                fast(5));
        this.client.start();
        this.server.crash();
        await().until(() -> attempts.get() == 3);
        await().until(() -> this.client.state() == ClientState.READY);
    }

    @Test
    void whenTheClientIsStartedAsSoonAsItHasFailedThenItsNextTurnIsNotLost() {
        for (int round = 0; round < 50; round++) {
            ScriptedServer shaky = new ScriptedServer().onTurnStart("tu").on("turn/interrupt", (s, request) -> {
                s.answer(request, "{}");
                s.turnCompleted("tu", "interrupted");
            });
            AtomicReference<AppServerClient> self = new AtomicReference<>();
            CompletableFuture<TurnHandle> turn = new CompletableFuture<>();
            try (AppServerClient again = AppServerClient.builder()
                    .transport(shaky)
                    .restart(RestartPolicy.never())
                    .stateListener((from, to, cause) -> {
                        if (to == ClientState.FAILED) {
                            self.get().start();
                            turn.complete(self.get().thread("th").startTurn("hi"));
                        }
                    })
                    .build()) {
                self.set(again);
                again.start();
                shaky.crash();
                assertThat(turn.orTimeout(10, TimeUnit.SECONDS).join().outcome())
                        .isEmpty();
            }
        }
    }

    @Test
    void whenRequestsWaitForTheRestartThenTheyAreSentInTheirOrder() {
        this.client.start();
        CodexThread thread = this.client.startThread();
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        List<CompletableFuture<?>> turns = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            turns.add(thread.async().startTurn("turn " + i));
        }
        CompletableFuture.allOf(turns.toArray(CompletableFuture<?>[]::new)).join();
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("turn/start"))
                        .map((message) -> message.path("params")
                                .path("input")
                                .path(0)
                                .path("text")
                                .asString("")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj((i) -> "turn " + i).toList());
    }

    @Test
    void whenRequestsWereNotSentYetThenTheyGoToTheNextServer() {
        this.server.on("thread/loaded/list", (s, request) -> {});
        this.client.start();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            calls.add(this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        }
        await().until(() -> this.server.methods().size() == 2 + 56);
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"));
        this.server.crash();
        assertThat(calls.subList(0, 56))
                .allSatisfy((call) -> assertThat(call)
                        .failsWithin(Duration.ofSeconds(5))
                        .withThrowableThat()
                        .withCauseInstanceOf(TransportClosedException.class));
        assertThat(calls.subList(56, 80)).allSatisfy((call) -> assertThat(call).succeedsWithin(Duration.ofSeconds(5)));
    }

    @Test
    void whenClosedWhileManyThreadsAreResumedThenAllWhoWaitAreTold() {
        this.client.start();
        AtomicInteger next = new AtomicInteger();
        this.server.on(
                "thread/start",
                (s, request) -> s.answer(
                        request, TranscriptServer.threadStarted("command-approval", "th" + next.incrementAndGet())));
        List<CodexThread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            threads.add(this.client.startThread());
        }
        this.server.on("thread/resume", (s, request) -> {});
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        List<CompletableFuture<AsyncTurnHandle>> turns =
                threads.stream().map((thread) -> thread.async().startTurn("hi")).toList();
        await().until(() -> this.server.methods().contains("thread/resume"));
        this.client.close();
        assertThat(turns)
                .allSatisfy((turn) -> assertThat(turn)
                        .failsWithin(Duration.ofSeconds(5))
                        .withThrowableThat()
                        .withCauseInstanceOf(TransportClosedException.class));
    }

    @Test
    void whenNobodyListensAtFirstThenItIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        this.client = client(
                () -> {
                    if (attempts.incrementAndGet() < 3) {
                        throw new AppServerStartException(
                                AppServerStartException.Reason.UNREACHABLE, "nobody listens", "x", null, "", null);
                    }
                    return this.server.open();
                },
                fast(5));
        this.client.start();
        assertThat(attempts).hasValue(3);
        await().untilAsserted(() -> assertThat(this.states).containsExactly(ClientState.STARTING, ClientState.READY));
    }

    @Test
    void whenRestartsAreOffThenTheClientFails() {
        this.client = client(this.server, RestartPolicy.never());
        this.client.start();
        this.server.crash();
        await().until(() -> this.client.state() == ClientState.FAILED);
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(TransportClosedException.class)
                .hasMessageNotContaining("given up");
    }

    @Test
    void whenARequestWaitsTooLongForTheRestartThenItsDeadlineEndsIt() {
        this.client.start();
        this.server.on("initialize", (s, request) -> {});
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS, Duration.ofMillis(80)))
                .isInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining("waiting for the app-server to be ready");
    }

    @Test
    void whenClosedWhileItIsRestartedThenWaitersAreReleased() {
        this.client.start();
        this.server.on("initialize", (s, request) -> {});
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        CompletableFuture<?> waiting = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        this.client.close();
        assertThatThrownBy(() -> waiting.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(TransportClosedException.class);
        assertThat(this.client.state()).isEqualTo(ClientState.CLOSED);
    }

    @Test
    void whenAThreadWasUsedBeforeThenItIsResumedOnceBeforeItsNextUse() {
        this.client.start();
        CodexThread thread = this.client.startThread();
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        List<CompletableFuture<AsyncTurnHandle>> turns = List.of(
                thread.async().startTurn("one"),
                thread.async().startTurn("two"),
                this.client.async().thread("elsewhere").startTurn("three"));
        turns.forEach((turn) -> assertThat(turn.orTimeout(5, TimeUnit.SECONDS)).succeedsWithin(Duration.ofSeconds(5)));
        List<String> methods = this.server.methods();
        assertThat(methods.stream().filter("thread/resume"::equals)).hasSize(1);
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("thread/resume")))
                .allSatisfy((message) -> assertThat(
                                message.path("params").path("threadId").asString(""))
                        .isEqualTo("th"));
    }

    @Test
    void whenSomebodyReadsTheEventsOfAThreadThenItIsResumedByItselfAndAGapIsToldOf() {
        this.client.start();
        CodexThread thread = this.client.startThread();
        try (EventStream<ServerEvent> events = thread.events()) {
            this.server.crash();
            assertThat(events.iterator().next().paramsJson())
                    .isEqualTo("{\"reason\":\"disconnected\",\"threadId\":\"th\"}");
            await().until(() -> this.server.methods().contains("thread/resume"));
        }
    }

    @Test
    void whenAThreadIsResumedThenItIsToldAgainWhatItMayDo() {
        this.server.on(
                "thread/start",
                (s, request) -> s.answer(
                        request,
                        TranscriptServer.threadStarted("command-approval", "th")
                                .replaceFirst("\"sandbox\":\\{[^}]*}", "\"sandbox\":{\"type\":\"dangerFullAccess\"}")));
        this.client.start();
        CodexThread thread = this.client.startThread();
        this.server.send("""
                {"method":"thread/settings/updated","params":{"threadId":"th","threadSettings":{"cwd":"/","sandboxPolicy":\
                {"type":"workspaceWrite","networkAccess":false,"writableRoots":["/w"],"excludeSlashTmp":true},\
                "approvalPolicy":"never"}}}""");
        await().until(() -> this.client.statistics().notifications().stream()
                .anyMatch((count) -> count.method().equals("thread/settings/updated") && count.count() == 1));
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        thread.startTurn("two");
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").equals("thread/resume")))
                .singleElement()
                .satisfies((message) -> {
                    JsonNode params = message.path("params");
                    assertThat(params.path("sandbox").asString("")).isEqualTo("workspace-write");
                    assertThat(params.path("approvalPolicy").asString("")).isEqualTo("never");
                    assertThat(params.path("config").toString())
                            .isEqualTo("{\"sandbox_workspace_write\":{\"network_access\":false,"
                                    + "\"exclude_slash_tmp\":true,\"exclude_tmpdir_env_var\":false,"
                                    + "\"writable_roots\":[\"/w\"]}}");
                });
    }

    @Test
    void whenAThreadCannotBeResumedThenItsUseFailsWithThatError() {
        this.client.start();
        CodexThread thread = this.client.startThread();
        this.server.on("thread/resume", (s, request) -> s.refuse(request, -32600, "no rollout found for thread id th"));
        this.server.crash();
        await().until(() -> this.states.contains(ClientState.RESTARTING));
        assertThatThrownBy(() -> thread.startTurn("one"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("no rollout found");
        assertThat(this.server.methods()).doesNotContain("turn/start");
    }
}
