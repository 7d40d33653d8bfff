package io.github.codexspring.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.ClientStatistics;
import io.github.codexspring.client.RestartReason;
import io.github.codexspring.protocol.Scope;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

/**
 * Meters of clients, tagged with the names of their beans. All other tags come from the protocol's catalogue or from
 * enums, so that their number is bounded.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class CodexClientMetrics implements MeterBinder {

    private static final String PREFIX = "codex.client.";

    private final Map<String, CachedStatistics> clients;

    /**
     * Creates the meters of clients.
     *
     * @param clients where the figures of each client come from, by the name of its bean
     */
    public CodexClientMetrics(Map<String, Supplier<ClientStatistics>> clients) {
        this.clients = clients.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, (entry) -> new CachedStatistics(entry.getValue())));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        this.clients.forEach((name, statistics) -> new Binding(registry, statistics, Tags.of("client", name)).bind());
    }

    /** Meters of one client in one registry. */
    private record Binding(MeterRegistry registry, CachedStatistics statistics, Tags tags) {

        void bind() {
            bindRouter();
            bindConnection();
            bindNotifications();
            for (ClientState state : ClientState.values()) {
                gauge(
                        "state",
                        "Whether the client is in this state",
                        Tags.of("state", state.name().toLowerCase(Locale.ROOT)),
                        (figures) -> (figures.state() == state) ? 1 : 0);
            }
        }

        private void bindRouter() {
            for (Scope scope : Scope.values()) {
                bindLogs(scope, Tags.of("scope", scope.name().toLowerCase(Locale.ROOT)));
            }
            logs("turn", "active", ClientStatistics::activeTurns);
            logs("turn", "unclaimed", ClientStatistics::unclaimedTurns);
            logs("turn", "retained", ClientStatistics::retainedTurns);
            logs("thread", "active", ClientStatistics::threadLogs);
            Gauge.builder(PREFIX + "router.bytes", this.statistics, (s) -> s.value(ClientStatistics::logBytes))
                    .description("Memory held by logs")
                    .baseUnit("bytes")
                    .tags(this.tags)
                    .register(this.registry);
            gauge(
                    "router.unclaimed",
                    "Events held for turns nobody has asked for",
                    Tags.empty(),
                    ClientStatistics::unclaimedEvents);
        }

        private void bindLogs(Scope scope, Tags tag) {
            gauge(
                    "router.queue.size",
                    "Events not yet read by the slowest reader, summed over logs",
                    tag,
                    (figures) -> figures.logs(scope).unread());
            FunctionTimer.builder(
                            PREFIX + "router.queue.wait",
                            this.statistics,
                            (s) -> (long)
                                    s.value((figures) -> figures.logs(scope).handovers()),
                            (s) -> s.value(
                                    (figures) -> figures.logs(scope).waited().toNanos()),
                            TimeUnit.NANOSECONDS)
                    .description("From the wire to the reader, of the first event of each batch")
                    .tags(this.tags.and(tag))
                    .register(this.registry);
            dropped(
                    tag.and("reason", "overflow"),
                    (figures) -> figures.logs(scope).droppedByOverflow());
            dropped(
                    tag.and("reason", "expired"),
                    (figures) -> figures.logs(scope).droppedByAge());
            dropped(
                    tag.and("reason", "unclaimed"),
                    (figures) -> figures.logs(scope).droppedUnclaimed());
            counter(
                    "router.coalesced",
                    "Events that a reader took together with the one before",
                    null,
                    tag,
                    (figures) -> figures.logs(scope).coalesced());
        }

        private void dropped(Tags tags, ToDoubleFunction<ClientStatistics> figure) {
            counter("router.dropped", "Events given up before every reader had them", null, tags, figure);
        }

        private void logs(String scope, String state, ToDoubleFunction<ClientStatistics> figure) {
            gauge("router.logs", "Live logs", Tags.of("scope", scope, "state", state), figure);
        }

        private void bindConnection() {
            gauge(
                    "requests.pending",
                    "Requests that wait for an answer",
                    Tags.empty(),
                    ClientStatistics::pendingRequests);
            gauge(
                    "server.requests.pending",
                    "Requests of the app-server that wait for an answer",
                    Tags.empty(),
                    ClientStatistics::pendingServerRequests);
            for (RestartReason reason : RestartReason.values()) {
                counter(
                        "restarts",
                        "Times the app-server was started again or connected to anew",
                        null,
                        Tags.of("reason", reason.name().toLowerCase(Locale.ROOT)),
                        (figures) -> figures.restarts().getOrDefault(reason, 0L));
            }
            counter("read.bytes", "Data read from the app-server", "bytes", Tags.empty(), ClientStatistics::bytesRead);
            counter(
                    "read.malformed",
                    "Lines that were no message, or too long",
                    null,
                    Tags.empty(),
                    ClientStatistics::malformedLines);
        }

        /** The list has the same methods in the same order each time. */
        private void bindNotifications() {
            List<ClientStatistics.MethodCount> methods = this.statistics.get().notifications();
            for (int i = 0; i < methods.size(); i++) {
                int index = i;
                ClientStatistics.MethodCount method = methods.get(i);
                counter(
                        "notifications",
                        "Notifications received",
                        null,
                        Tags.of(
                                "method",
                                method.method(),
                                "scope",
                                method.scope().name().toLowerCase(Locale.ROOT)),
                        (figures) -> figures.notifications().get(index).count());
            }
        }

        private void gauge(String name, String description, Tags more, ToDoubleFunction<ClientStatistics> figure) {
            Gauge.builder(PREFIX + name, this.statistics, (s) -> s.value(figure))
                    .description(description)
                    .tags(this.tags.and(more))
                    .register(this.registry);
        }

        private void counter(
                String name,
                String description,
                @Nullable String unit,
                Tags more,
                ToDoubleFunction<ClientStatistics> figure) {
            FunctionCounter.builder(PREFIX + name, this.statistics, (s) -> s.value(figure))
                    .description(description)
                    .baseUnit(unit)
                    .tags(this.tags.and(more))
                    .register(this.registry);
        }
    }
}
