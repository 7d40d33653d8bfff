package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thread as the fake keeps it, over connections and crashes. Guarded by itself. */
final class FakeThread {

    static final String HOME = "/fake/codex-home";

    static final String PROVIDER = "scripted";

    private final String id;

    private final @Nullable String forkedFrom;

    private final ObjectNode settings;

    private final long createdAt = System.currentTimeMillis() / 1_000;

    private final List<FakeTurn> turns = new ArrayList<>();

    private @Nullable String name;

    private String preview = "";

    private boolean archived;

    private @Nullable FakeConnection loadedBy;

    private @Nullable TurnRun running;

    private String status = "idle";

    /** Creates a thread with what {@code thread/start} was given. */
    FakeThread(String id, @Nullable String forkedFrom, JsonNode params) {
        this.id = id;
        this.forkedFrom = forkedFrom;
        this.settings = Json.object();
        this.settings.put("cwd", params.path("cwd").asString("/fake/workspace"));
        this.settings.put("model", params.path("model").asString(CodexHome.DEFAULT_MODEL));
        this.settings.put("approvalPolicy", params.path("approvalPolicy").asString("on-request"));
        this.settings.put("sandbox", params.path("sandbox").asString("read-only"));
        this.settings.put("ephemeral", params.path("ephemeral").asBoolean(false));
    }

    String id() {
        return this.id;
    }

    JsonNode settings() {
        return this.settings;
    }

    synchronized @Nullable TurnRun running() {
        return this.running;
    }

    /** Takes a turn unless one runs already; returns the one that runs. */
    synchronized TurnRun startOrJoin(TurnRun run, FakeTurn turn, String text) {
        if (this.running != null) {
            return this.running;
        }
        this.running = run;
        this.turns.add(turn);
        if (this.preview.isEmpty()) {
            this.preview = text;
        }
        return run;
    }

    synchronized void finished(TurnRun run) {
        if (this.running == run) {
            this.running = null;
        }
    }

    synchronized void load(FakeConnection connection) {
        this.loadedBy = connection;
        this.status = "idle";
    }

    synchronized void unload() {
        this.loadedBy = null;
    }

    /** Whether some connection that has not ended holds this thread. */
    synchronized boolean isLoadedBy(FakeConnection connection) {
        return this.loadedBy == connection;
    }

    synchronized void status(String type) {
        this.status = type;
    }

    synchronized void rename(String name) {
        this.name = name;
    }

    synchronized void archive(boolean archived) {
        this.archived = archived;
    }

    synchronized boolean isArchived() {
        return this.archived;
    }

    synchronized boolean hasTurns() {
        return !this.turns.isEmpty();
    }

    synchronized List<FakeTurn> turns() {
        return List.copyOf(this.turns);
    }

    void copyTurns(FakeThread other) {
        List<FakeTurn> copied = other.turns();
        synchronized (this) {
            this.turns.addAll(copied);
        }
    }

    /** The thread as it looks to a connection. */
    synchronized ObjectNode toJson(FakeConnection viewer, boolean includeTurns) {
        String cwd = this.settings.get("cwd").stringValue();
        ObjectNode thread = Json.object("id", this.id).put("sessionId", this.id);
        ObjectNode environment = thread.putArray("environments").addObject();
        environment.put("environmentId", "local").put("cwd", cwd);
        environment.putArray("runtimeWorkspaceRoots").add(cwd);
        thread.putNull("extra").put("forkedFromId", this.forkedFrom).putNull("attachedToThreadId");
        thread.putNull("parentThreadId")
                .putNull("section")
                .putNull("sectionEnteredAt")
                .putNull("projectId");
        thread.put("preview", this.preview)
                .put("ephemeral", this.settings.get("ephemeral").booleanValue());
        thread.put("historyMode", "paginated").put("modelProvider", PROVIDER);
        thread.put("model", this.settings.get("model").stringValue()).putNull("reasoningEffort");
        thread.put("createdAt", this.createdAt).put("updatedAt", this.createdAt).put("recencyAt", this.createdAt);
        thread.set("status", statusFor(viewer));
        thread.put("path", HOME + "/sessions/" + this.id + ".jsonl").put("cwd", cwd);
        thread.put("cliVersion", PinnedCodex.version())
                .put("originator", "fake")
                .put("source", "vscode");
        thread.put("canAcceptDirectInput", true).putNull("threadSource");
        thread.putNull("agentNickname").putNull("agentRole").putNull("gitInfo").put("name", this.name);
        thread.putNull("daybreakEnabled");
        ArrayNode shown = thread.putArray("turns");
        if (includeTurns) {
            this.turns.forEach((turn) -> shown.add(turn.toJson("full")));
        }
        return thread;
    }

    private ObjectNode statusFor(FakeConnection viewer) {
        if (this.loadedBy != viewer) {
            return Json.object("type", "notLoaded");
        }
        if (this.running == null) {
            return Json.object("type", this.status);
        }
        ObjectNode active = Json.object("type", "active");
        active.putArray("activeFlags");
        return active;
    }
}
