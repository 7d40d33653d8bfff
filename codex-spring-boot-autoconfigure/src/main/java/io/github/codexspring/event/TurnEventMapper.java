package io.github.codexspring.event;

import java.util.Set;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.protocol.AgentMessageDeltaNotification;
import io.github.codexspring.protocol.CommandExecutionOutputDeltaNotification;
import io.github.codexspring.protocol.FileChangeOutputDeltaNotification;
import io.github.codexspring.protocol.PlanDeltaNotification;
import io.github.codexspring.protocol.ReasoningSummaryTextDeltaNotification;
import io.github.codexspring.protocol.ReasoningTextDeltaNotification;
import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Chooses the event for what happened in a turn; its end is not its business. */
final class TurnEventMapper {

    private final Set<CodexEventGroup> groups;

    TurnEventMapper(Set<CodexEventGroup> groups) {
        this.groups = groups;
    }

    /** The event to publish, or null when nobody wants it. */
    @Nullable
    CodexTurnEvent map(EventOrigin origin, TurnEvent event) {
        String method = event.method();
        CodexEventGroup group = group(method);
        if (!this.groups.contains(group)) {
            return null;
        }
        return switch (method) {
            case "turn/started" -> new TurnStartedEvent(origin, event);
            case "item/started" ->
                event.as(ServerNotifications.ITEM_STARTED)
                        .map((started) -> new TurnItemEvent(origin, event, TurnItemEvent.Phase.STARTED, started.item()))
                        .orElseThrow();
            case "item/completed" ->
                event.as(ServerNotifications.ITEM_COMPLETED)
                        .map((completed) ->
                                new TurnItemEvent(origin, event, TurnItemEvent.Phase.COMPLETED, completed.item()))
                        .orElseThrow();
            case "codex/approval/requested" -> new ApprovalRequestedEvent(origin, event, (JsonNode) event.payload());
            case "codex/approval/resolved" -> new ApprovalResolvedEvent(origin, event, (JsonNode) event.payload());
            default ->
                (group == CodexEventGroup.DELTA) ? delta(origin, event) : new CodexNotificationEvent(origin, event);
        };
    }

    private static CodexTurnEvent delta(EventOrigin origin, TurnEvent event) {
        String text = event.delta();
        return (text != null)
                ? new TurnDeltaEvent(origin, event, itemId(event.payload()), text)
                : new CodexNotificationEvent(origin, event);
    }

    private static @Nullable String itemId(Object payload) {
        if (payload instanceof AgentMessageDeltaNotification delta) {
            return delta.itemId();
        }
        if (payload instanceof CommandExecutionOutputDeltaNotification delta) {
            return delta.itemId();
        }
        if (payload instanceof FileChangeOutputDeltaNotification delta) {
            return delta.itemId();
        }
        if (payload instanceof PlanDeltaNotification delta) {
            return delta.itemId();
        }
        if (payload instanceof ReasoningSummaryTextDeltaNotification delta) {
            return delta.itemId();
        }
        return (payload instanceof ReasoningTextDeltaNotification delta) ? delta.itemId() : null;
    }

    private static CodexEventGroup group(String method) {
        if (method.endsWith("delta") || method.endsWith("Delta")) {
            return CodexEventGroup.DELTA;
        }
        if (method.startsWith("codex/approval/")) {
            return CodexEventGroup.APPROVAL;
        }
        if (method.startsWith("item/")) {
            return CodexEventGroup.ITEM;
        }
        return method.startsWith("thread/") ? CodexEventGroup.THREAD : CodexEventGroup.TURN;
    }
}
