package io.github.codexspring.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.github.codexspring.client.ClientStatistics;
import org.jspecify.annotations.Nullable;

/** Figures that are taken once for all meters of a scrape. */
final class CachedStatistics {

    private static final long MAX_AGE_NANOS = Duration.ofMillis(500).toNanos();

    private final Supplier<ClientStatistics> source;

    private volatile @Nullable Snapshot snapshot;

    CachedStatistics(Supplier<ClientStatistics> source) {
        this.source = source;
    }

    ClientStatistics get() {
        Snapshot last = this.snapshot;
        long now = System.nanoTime();
        if (last == null || now - last.takenNanos() > MAX_AGE_NANOS) {
            last = new Snapshot(this.source.get(), now);
            this.snapshot = last;
        }
        return last.statistics();
    }

    double value(ToDoubleFunction<ClientStatistics> figure) {
        return figure.applyAsDouble(get());
    }

    private record Snapshot(ClientStatistics statistics, long takenNanos) {}
}
