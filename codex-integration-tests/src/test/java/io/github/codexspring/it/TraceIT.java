package io.github.codexspring.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import io.github.codexspring.client.RequestListener;
import io.github.codexspring.protocol.W3cTraceContext;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PinnedCodex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("real-codex")
@Timeout(120)
class TraceIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static final String SPAN = "00f067aa0ba902b7";

    @Test
    void whenRequestsBelongToATraceThenSoDoTheSpansOfTheServer() throws IOException {
        RealCodex.assumeAvailable();
        RequestListener listener = (method) -> new RequestListener.End() {

            @Override
            public void requestEnded(@Nullable Throwable failure) {}

            @Override
            public W3cTraceContext traceContext() {
                return W3cTraceContext.of((context) -> context.traceparent("00-" + TRACE + "-" + SPAN + "-01"));
            }
        };
        Queue<String> exported = new ConcurrentLinkedQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", (exchange) -> {
            exported.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String exporter = "otel.trace_exporter={otlp-http={endpoint=\"http://127.0.0.1:"
                + collector.getAddress().getPort() + "/v1/traces\",protocol=\"json\"}}";
        List<String> command = List.of(PinnedCodex.require().toString(), "-c", exporter);
        try (RealCodex codex = RealCodex.start(command, (builder) -> builder.addRequestListener(listener))) {
            codex.model.script("hi", ModelResponse.text("hello"));

            assertThat(codex.thread().run("hi").finalResponse()).isEqualTo("hello");

            assertThat(codex.model.requests().get(0).headers().get("traceparent"))
                    .as("the server goes on with the trace")
                    .matches("00-" + TRACE + "-[0-9a-f]{16}-01");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(exported)
                            .as("its spans are children of the one that the request names")
                            .anyMatch((spans) -> spans.contains(TRACE) && spans.contains(SPAN)));
        } finally {
            collector.stop(0);
        }
    }
}
