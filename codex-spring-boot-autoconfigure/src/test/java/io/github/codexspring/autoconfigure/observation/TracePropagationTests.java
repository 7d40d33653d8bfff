package io.github.codexspring.autoconfigure.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import brave.Tracing;
import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import io.github.codexspring.autoconfigure.CodexAutoConfiguration;
import io.github.codexspring.autoconfigure.FakeServers;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.testkit.FakeAppServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.brave.bridge.BraveBaggageManager;
import io.micrometer.tracing.brave.bridge.BraveCurrentTraceContext;
import io.micrometer.tracing.brave.bridge.BravePropagator;
import io.micrometer.tracing.brave.bridge.BraveTracer;
import io.micrometer.tracing.brave.bridge.W3CPropagation;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Tracing as Boot sets it up: a request names the span of its observation, which is in the caller's trace. */
class TracePropagationTests {

    private final List<MutableSpan> spans = new CopyOnWriteArrayList<>();

    private final Tracing tracing = Tracing.newBuilder()
            .traceId128Bit(true)
            .propagationFactory(new W3CPropagation(new BraveBaggageManager(), List.of()))
            .addSpanHandler(new SpanHandler() {

                @Override
                public boolean end(TraceContext context, MutableSpan span, Cause cause) {
                    return TracePropagationTests.this.spans.add(span);
                }
            })
            .build();

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner contextRunner = FakeServers.with(
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(
                            CodexAutoConfiguration.class, CodexObservationAutoConfiguration.class)),
            this.server);

    @AfterEach
    void close() {
        this.tracing.close();
    }

    private ObservationRegistry traced() {
        BraveTracer tracer = new BraveTracer(
                this.tracing.tracer(),
                new BraveCurrentTraceContext(this.tracing.currentTraceContext()),
                new BraveBaggageManager());
        ObservationRegistry registry = ObservationRegistry.create();
        registry.observationConfig()
                .observationHandler(new ObservationHandler.FirstMatchingCompositeObservationHandler(
                        new PropagatingSenderTracingObservationHandler<>(tracer, new BravePropagator(this.tracing)),
                        new DefaultTracingObservationHandler(tracer)));
        return registry;
    }

    private JsonNode trace(String method) {
        return this.server.received().stream()
                .filter((message) -> method.equals(message.method()))
                .findFirst()
                .orElseThrow()
                .message()
                .path("trace");
    }

    @Test
    void whenARequestIsMadeInATraceThenTheServerIsToldTheSpanOfTheRequest() {
        this.contextRunner.withBean(ObservationRegistry.class, this::traced).run((context) -> {
            ObservationRegistry registry = context.getBean(ObservationRegistry.class);
            AppServerClient client = context.getBean(AppServerClient.class);
            Observation.createNotStarted("caller", registry).observe(() -> {
                client.startThread();
            });
            Awaitility.await().until(() -> this.spans.size() == 2);
            MutableSpan caller = span("caller");
            MutableSpan request = span("thread/start");
            assertThat(request.kind()).isEqualTo(brave.Span.Kind.CLIENT);
            assertThat(request.parentId()).isEqualTo(caller.id());
            assertThat(trace("thread/start").path("traceparent").asString(""))
                    .isEqualTo("00-" + caller.traceId() + "-" + request.id() + "-01");
        });
    }

    private MutableSpan span(String name) {
        return this.spans.stream()
                .filter((span) -> name.equals(span.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenThereIsNoTracingThenNoTraceIsSent() {
        this.contextRunner
                .withBean(ObservationRegistry.class, ObservationRegistry::create)
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread();
                    assertThat(trace("thread/start").isMissingNode()).isTrue();
                });
    }
}
