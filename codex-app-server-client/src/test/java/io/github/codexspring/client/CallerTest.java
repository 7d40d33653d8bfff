package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import io.github.codexspring.protocol.ThreadSetNameParams;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/** What a caller sees of a request that does not end well. */
class CallerTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .startupTimeout(Duration.ofSeconds(30))
            .requestTimeout(Duration.ofMinutes(5))
            .build();

    @BeforeEach
    void start() {
        this.client.start();
        for (String method : List.of("thread/start", "thread/resume", "turn/start", "thread/loaded/list")) {
            this.server.on(method, (s, request) -> {});
        }
    }

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenABlockingCallTimesOutThenTheStackIsTheCallers() {
        assertCallers(
                RequestTimeoutException.class,
                () -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS, Duration.ofMillis(20)));
    }

    @Test
    void whenTheConnectionEndsThenEachBlockedCallerHasItsOwnStackAndTheSharedCause() {
        CompletableFuture<?> future = this.client.async().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        await().until(() -> this.server.methods().contains("thread/loaded/list"));
        this.server.crash();
        await().until(future::isCompletedExceptionally);
        TransportClosedException first = assertCallers(
                TransportClosedException.class, () -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        TransportClosedException second = assertCallers(
                TransportClosedException.class, () -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        assertThat(first).isNotSameAs(second).hasSameClassAs(second.getCause()).hasMessage(second.getMessage());
        assertThat(first.getCause()).isSameAs(second.getCause());
        assertThat(first.exitCode()).isEqualTo(((TransportClosedException) first.getCause()).exitCode());
    }

    private <T extends Throwable> T assertCallers(Class<T> type, ThrowingCallable call) {
        T failure = catchThrowableOfType(type, call);
        assertThat(failure.getStackTrace())
                .anyMatch((frame) -> frame.getClassName().equals(CallerTest.class.getName()));
        assertThat(failure.getCause()).isExactlyInstanceOf(type);
        return failure;
    }

    @Test
    void whenAFutureIsCancelledThenItsRequestIsGivenUp() {
        AsyncAppServerClient async = this.client.async();
        List<CompletableFuture<?>> futures = List.of(
                async.startThread(),
                async.resumeThread("t"),
                async.thread("t").startTurn("hello"),
                async.thread("t").run("hello"),
                async.request(ClientRequests.THREAD_LOADED_LIST, PARAMS));
        await().until(() -> this.client.statistics().pendingRequests() == futures.size());
        for (int left = futures.size() - 1; left >= 0; left--) {
            assertThat(futures.get(left).cancel(false)).isTrue();
            assertThat(this.client.statistics().pendingRequests()).isEqualTo(left);
        }
    }

    @Test
    void whenAHandlerCallsTheClientBackThenItIsAnsweredAndItsDecisionCounts() {
        AtomicReference<AppServerClient> self = new AtomicReference<>();
        ScriptedServer asking = new ScriptedServer()
                .on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[],\"nextCursor\":null}"));
        try (AppServerClient calling = AppServerClient.builder()
                .transport(asking)
                .requestTimeout(Duration.ofMinutes(1))
                .approvalHandler((request) -> {
                    self.get().request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
                    return CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
                })
                .build()) {
            self.set(calling);
            calling.start();
            asking.send("{\"method\":\"item/fileChange/requestApproval\",\"id\":0,\"params\":{\"threadId\":\"th\","
                    + "\"turnId\":\"tu\",\"itemId\":\"i\",\"startedAtMs\":1}}");
            await().until(() -> asking.received.size() == 4);
            assertThat(asking.methods()).contains("thread/loaded/list");
            assertThat(asking.received.get(3).toString()).isEqualTo("{\"id\":0,\"result\":{\"decision\":\"accept\"}}");
        }
    }

    @Test
    void whenAStringIsNoValidUnicodeThenItsCallFailsAndNothingIsWritten() {
        ThreadSetNameParams spoiled =
                ThreadSetNameParams.builder().threadId("t").name("a\ud800").build();
        await().until(() -> this.server.methods().contains("initialized"));
        int before = this.server.received.size();
        assertThatThrownBy(() -> this.client.threadSetName(spoiled)).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> this.client.notify("x/y", spoiled)).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(this.client.async().threadSetName(spoiled).orTimeout(60, TimeUnit.SECONDS)::join)
                .hasCauseInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> this.client.thread("t\udc00").startTurn("x")).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> this.client.thread("t").startTurn("\udc00")).isInstanceOf(ProtocolException.class);
        this.client.notify("after", null);
        await().until(() -> this.server.methods().contains("after"));
        assertThat(this.server.received).hasSize(before + 1);
        assertThat(this.client.statistics().pendingRequests()).isZero();
    }
}
