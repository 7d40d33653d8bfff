package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import io.github.codexspring.protocol.W3cTraceContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class RequestListenerTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                PARENT + "|null|{\"traceparent\":\"" + PARENT + "\"}",
                PARENT + "|a=1,b=2|{\"traceparent\":\"" + PARENT + "\",\"tracestate\":\"a=1,b=2\"}",
                PARENT + "|ü|{\"traceparent\":\"" + PARENT + "\"}",
                "00-zz|a=1|null",
                "null|a=1|null"
            })
    void whenARequestBelongsToATraceThenThatIsSent(
            @Nullable String parent, @Nullable String state, @Nullable String expected) {
        ScriptedServer traced =
                new ScriptedServer().on("thread/loaded/list", (s, request) -> s.answer(request, "{\"data\":[]}"));
        try (AppServerClient other = AppServerClient.builder()
                .transport(traced)
                .addRequestListener((method) -> new Traced(parent, state))
                .build()) {
            other.request(ClientRequests.THREAD_LOADED_LIST, PARAMS);
        }
        JsonNode request = traced.received.get(traced.received.size() - 1);
        assertThat(request.get("method").stringValue()).isEqualTo("thread/loaded/list");
        assertThat(request.has("params")).isTrue();
        JsonNode trace = request.get("trace");
        assertThat((trace != null) ? trace.toString() : null).isEqualTo(expected);
    }

    private record Traced(@Nullable String parent, @Nullable String state) implements RequestListener.End {

        @Override
        public void requestEnded(@Nullable Throwable failure) {}

        @Override
        public W3cTraceContext traceContext() {
            return W3cTraceContext.of(
                    (context) -> context.traceparent(this.parent).tracestate(this.state));
        }
    }
}
