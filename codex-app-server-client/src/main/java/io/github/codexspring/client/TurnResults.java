package io.github.codexspring.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.client.internal.supervisor.ReconciledEvents;
import io.github.codexspring.protocol.MessagePhase;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.ThreadTokenUsage;
import io.github.codexspring.protocol.Turn;
import io.github.codexspring.protocol.TurnPlanUpdatedNotification;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the result of a turn together from its log. */
final class TurnResults {

    private final TurnLog log;

    private final List<ThreadItem> items = new ArrayList<>();

    /** The event and the place of each item by its id. */
    private final Map<String, Place> places = new HashMap<>();

    private @Nullable TurnPlanUpdatedNotification plan;

    private @Nullable String diff;

    private @Nullable ThreadTokenUsage usage;

    private @Nullable Long startedAt;

    private TurnResults(TurnLog log) {
        this.log = log;
    }

    static TurnResult of(TurnLog log, LogEntry last) {
        TurnResults results = new TurnResults(log);
        results.readAll();
        return results.result(last);
    }

    static TurnResult orThrow(TurnResult result, @Nullable Throwable cause) {
        return switch (result.outcome()) {
            case FAILED -> throw new TurnFailedException(result);
            case LOST -> throw new TurnLostException(result.turnId(), String.valueOf(result.lostReason()), cause);
            case COMPLETED, INTERRUPTED -> result;
        };
    }

    static TurnOutcome outcome(LogEntry last) {
        return (last.method() == WireMethod.TURN_LOST) ? TurnOutcome.LOST : outcome(completed(last));
    }

    private static TurnOutcome outcome(Turn turn) {
        return switch (turn.status()) {
            case COMPLETED -> TurnOutcome.COMPLETED;
            case INTERRUPTED -> TurnOutcome.INTERRUPTED;
            default -> TurnOutcome.FAILED;
        };
    }

    private static Turn completed(LogEntry last) {
        return new ServerEvent(last)
                .as(ServerNotifications.TURN_COMPLETED)
                .orElseThrow()
                .turn();
    }

    private void readAll() {
        try (Cursor cursor = this.log.cursor(1)) {
            LogEntry entry;
            while ((entry = cursor.poll()) != null) {
                read(new ServerEvent(entry));
            }
        }
    }

    private void read(ServerEvent event) {
        event.as(ServerNotifications.TURN_STARTED)
                .ifPresent((started) -> this.startedAt = started.turn().startedAt());
        event.as(ServerNotifications.ITEM_COMPLETED).ifPresent((completed) -> add(completed.item(), event.entry()));
        event.as(ServerNotifications.TURN_PLAN_UPDATED).ifPresent((updated) -> this.plan = updated);
        event.as(ServerNotifications.TURN_DIFF_UPDATED).ifPresent((updated) -> this.diff = updated.diff());
        event.as(ServerNotifications.THREAD_TOKEN_USAGE_UPDATED)
                .ifPresent((updated) -> this.usage = updated.tokenUsage());
    }

    /** An item may be told of twice: by its event, and when the server was asked. */
    private void add(ThreadItem item, LogEntry entry) {
        String id = item.id();
        Place before = (id != null) ? this.places.get(id) : null;
        if (before != null && (isReconciled(entry) || isReconciled(before.entry()))) {
            this.items.set(before.index(), item);
            return;
        }
        if (id != null) {
            this.places.put(id, new Place(this.items.size(), entry));
        }
        this.items.add(item);
    }

    private static boolean isReconciled(LogEntry entry) {
        return ReconciledEvents.isReconciled(entry);
    }

    private record Place(int index, LogEntry entry) {}

    private TurnResult result(LogEntry last) {
        boolean lost = last.method() == WireMethod.TURN_LOST;
        Turn turn = lost ? null : completed(last);
        if (turn != null) {
            addSummary(turn);
        }
        Long began = (turn != null && turn.startedAt() != null) ? turn.startedAt() : this.startedAt;
        Long millis = (turn != null) ? turn.durationMs() : null;
        return new TurnResult(
                this.log.threadId(),
                this.log.turnId(),
                (turn != null) ? outcome(turn) : TurnOutcome.LOST,
                finalResponse(),
                List.copyOf(this.items),
                this.plan,
                this.diff,
                this.usage,
                instant(began),
                instant((turn != null) ? turn.completedAt() : null),
                (millis != null) ? Duration.ofMillis(millis) : null,
                (turn != null) ? turn.error() : null,
                lost ? lostReason(last) : null,
                provenance(last),
                !this.log.incomplete());
    }

    /** What the end repeats is known already, unless its own event was given up or opted out of. */
    private void addSummary(Turn turn) {
        for (ThreadItem item : turn.items()) {
            String id = item.id();
            if (id != null && !this.places.containsKey(id)) {
                this.items.add(item);
            }
        }
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return (seconds != null) ? Instant.ofEpochSecond(seconds) : null;
    }

    private static String lostReason(LogEntry last) {
        JsonNode params = last.tree();
        return params.path("reason").asString("unknown");
    }

    private static TurnProvenance provenance(LogEntry last) {
        if (last.method() == WireMethod.TURN_LOST) {
            return TurnProvenance.CLIENT;
        }
        return isReconciled(last) ? TurnProvenance.RECONCILED : TurnProvenance.SERVER;
    }

    private @Nullable String finalResponse() {
        String withoutPhase = null;
        for (int i = this.items.size() - 1; i >= 0; i--) {
            if (this.items.get(i) instanceof ThreadItem.AgentMessage message) {
                if (message.phase() == MessagePhase.FINAL_ANSWER) {
                    return message.text();
                }
                if (message.phase() == null && withoutPhase == null) {
                    withoutPhase = message.text();
                }
            }
        }
        return withoutPhase;
    }
}
