package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class RequestListenerTest {

    private static final ThreadLoadedListParams PARAMS =
            ThreadLoadedListParams.builder().build();

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .addRequestListener((method) -> {
                this.seen.add(method + " " + Thread.currentThread().getName());
                return (failure) -> this.seen.add(
                        "end " + ((failure != null) ? failure.getClass().getSimpleName() : "null"));
            })
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    private void assertSeen(String end) {
        String caller = Thread.currentThread().getName();
        await().untilAsserted(
                        () -> assertThat(this.seen).containsExactly("thread/loaded/list " + caller, "end " + end));
    }

    @Test
    void whenARequestHasAResultThenItsEndHasNoFailure() {
        this.server.on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"));
        this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        assertSeen("null");
    }

    @Test
    void whenARequestIsRefusedThenItsEndHasTheError() {
        this.server.on("thread/loaded/list", (s, request) -> s.refuse(request, -32602, "no"));
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS))
                .isInstanceOf(InvalidParamsException.class);
        assertSeen("InvalidParamsException");
    }

    @Test
    void whenARequestIsLateThenItsEndHasTheTimeout() {
        assertThatThrownBy(() -> this.client.request(ClientRequests.THREAD_LOADED_LIST, PARAMS, Duration.ofMillis(50)))
                .isInstanceOf(RequestTimeoutException.class);
        assertSeen("RequestTimeoutException");
    }

    @Test
    void whenTheListenerThrowsThenTheRequestIsMadeAllTheSame() {
        try (AppServerClient other = AppServerClient.builder()
                .transport(new ScriptedServer()
                        .on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}")))
                .addRequestListener((method) -> {
                    throw new IllegalStateException("broken");
                })
                .build()) {
            assertThat(other.request(ClientRequests.THREAD_LOADED_LIST, PARAMS).data())
                    .isEmpty();
        }
    }
}
