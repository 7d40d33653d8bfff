package io.github.codexspring.metrics;

import java.util.Locale;

import io.github.codexspring.sse.SseCloseReason;
import io.github.codexspring.sse.TurnSseEmitters;
import io.github.codexspring.sse.TurnSseStatistics;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Meters of streams to browsers.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class TurnSseMetrics implements MeterBinder {

    private static final Tags TRANSPORT = Tags.of("transport", "mvc");

    private final TurnSseEmitters emitters;

    /**
     * Creates the meters of streams.
     *
     * @param emitters the streams
     */
    public TurnSseMetrics(TurnSseEmitters emitters) {
        this.emitters = emitters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("codex.web.sse.streams", this.emitters, TurnSseEmitters::size)
                .description("Open streams")
                .tags(TRANSPORT)
                .register(registry);
        TurnSseStatistics statistics = this.emitters.statistics();
        for (TurnSseStatistics.Outcome outcome : TurnSseStatistics.Outcome.values()) {
            FunctionCounter.builder("codex.web.sse.events", statistics, (s) -> s.events(outcome))
                    .description("Events of streams")
                    .tags(TRANSPORT.and("outcome", lowerCase(outcome)))
                    .register(registry);
        }
        for (SseCloseReason reason : SseCloseReason.values()) {
            FunctionCounter.builder("codex.web.sse.closed", statistics, (s) -> s.closed(reason))
                    .description("Streams that have ended")
                    .tags(TRANSPORT.and("reason", lowerCase(reason)))
                    .register(registry);
        }
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
