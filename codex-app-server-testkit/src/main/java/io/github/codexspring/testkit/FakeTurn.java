package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One turn as the fake keeps it: its completed items and how it stands. Guarded by itself. */
final class FakeTurn {

    private final String id;

    private final List<ObjectNode> items = new ArrayList<>();

    private String status = "inProgress";

    private @Nullable ObjectNode error;

    private @Nullable Long startedAtMillis;

    private @Nullable Long completedAtMillis;

    FakeTurn(String id) {
        this.id = id;
    }

    String id() {
        return this.id;
    }

    synchronized void start() {
        this.startedAtMillis = System.currentTimeMillis();
    }

    synchronized void add(ObjectNode item) {
        this.items.add(item.deepCopy());
    }

    /** Ends the turn; the first end counts. Returns whether this was it. */
    synchronized boolean end(String status, @Nullable ObjectNode error) {
        if (!this.status.equals("inProgress")) {
            return false;
        }
        this.status = status;
        this.error = error;
        this.completedAtMillis = System.currentTimeMillis();
        return true;
    }

    /** The turn without items, as its notifications carry it. */
    ObjectNode toJson() {
        return toJson("notLoaded");
    }

    /**
     * The turn.
     *
     * @param view {@code notLoaded} for no items, {@code answer} for the last message as {@code turn/completed} carries it,
     *     {@code summary} for that and what the user said, {@code full} for all
     */
    synchronized ObjectNode toJson(String view) {
        ObjectNode turn = Json.object("id", this.id).put("rootTurnId", this.id);
        ArrayNode shown = turn.putArray("items");
        switch (view) {
            case "full" -> this.items.forEach(shown::add);
            case "summary" -> {
                this.items.stream()
                        .filter((item) -> isOfType(item, "userMessage"))
                        .limit(1)
                        .forEach(shown::add);
                addLastMessage(shown);
            }
            case "answer" -> addLastMessage(shown);
            default -> shown.removeAll();
        }
        turn.put("itemsView", view.equals("answer") ? (shown.isEmpty() ? "notLoaded" : "summary") : view);
        turn.put("status", this.status).set("error", this.error);
        turn.put("startedAt", seconds(this.startedAtMillis)).put("completedAt", seconds(this.completedAtMillis));
        Long duration = (this.startedAtMillis != null && this.completedAtMillis != null)
                ? Long.valueOf(this.completedAtMillis - this.startedAtMillis)
                : null;
        return turn.put("durationMs", duration);
    }

    private void addLastMessage(ArrayNode shown) {
        for (int i = this.items.size() - 1; i >= 0; i--) {
            if (isOfType(this.items.get(i), "agentMessage")) {
                shown.add(this.items.get(i));
                return;
            }
        }
    }

    private static boolean isOfType(ObjectNode item, String type) {
        return item.path("type").asString("").equals(type);
    }

    private static @Nullable Long seconds(@Nullable Long millis) {
        return (millis != null) ? Long.valueOf(millis / 1_000) : null;
    }
}
