package io.github.codexspring.testkit;

import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code thread/*} methods. */
final class ThreadMethods {

    private final FakeStore store;

    ThreadMethods(FakeStore store) {
        this.store = store;
    }

    void register(Map<String, Consumer<FakeCall>> methods) {
        methods.put("thread/start", this::start);
        methods.put("thread/resume", this::resume);
        methods.put("thread/fork", this::fork);
        methods.put("thread/read", this::read);
        methods.put("thread/list", this::list);
        methods.put("thread/loaded/list", this::listLoaded);
        methods.put("thread/turns/list", this::listTurns);
        methods.put("thread/name/set", this::rename);
        methods.put("thread/archive", this::archive);
        methods.put("thread/unarchive", this::unarchive);
        methods.put("thread/delete", this::delete);
        methods.put("thread/unsubscribe", (call) -> call.result("{\"status\":\"unsubscribed\"}"));
    }

    private void start(FakeCall call) {
        FakeThread thread = this.store.create(null, call.params());
        thread.load(call.connection());
        call.result(opened(call, thread, false));
        call.connection().notify("thread/started", started(call, thread));
    }

    private void resume(FakeCall call) {
        FakeThread thread = this.store.find(call, "no rollout found for thread id ");
        if (thread.isArchived()) {
            throw FakeRpcException.invalid("session " + thread.id() + " is archived");
        }
        boolean includeTurns = !call.params().path("excludeTurns").asBoolean(false);
        if (includeTurns && !thread.hasTurns()) {
            throw new FakeRpcException(-32601, "list_turns is not supported yet");
        }
        if (!thread.isLoadedBy(call.connection())) {
            thread.load(call.connection());
            ObjectNode changed = Json.object("threadId", thread.id());
            changed.set("status", Json.object("type", "idle"));
            call.connection().notify("thread/status/changed", changed);
        }
        call.result(opened(call, thread, includeTurns));
    }

    private void fork(FakeCall call) {
        FakeThread origin = this.store.find(call, "no rollout found for thread id ");
        ObjectNode settings = (ObjectNode) origin.settings().deepCopy();
        FakeThread thread = this.store.create(origin.id(), settings.setAll((ObjectNode) call.params()));
        thread.copyTurns(origin);
        thread.load(call.connection());
        call.connection().notify("thread/goal/cleared", Json.object("threadId", thread.id()));
        call.result(opened(call, thread, !call.params().path("excludeTurns").asBoolean(false)));
        call.connection().notify("thread/started", started(call, thread));
    }

    private static ObjectNode started(FakeCall call, FakeThread thread) {
        ObjectNode params = Json.object();
        params.set("thread", thread.toJson(call.connection(), false));
        return params;
    }

    private static ObjectNode opened(FakeCall call, FakeThread thread, boolean includeTurns) {
        JsonNode settings = thread.settings();
        ObjectNode result = Json.object();
        result.set("thread", thread.toJson(call.connection(), includeTurns));
        result.put("model", settings.get("model").stringValue()).put("modelProvider", FakeThread.PROVIDER);
        result.putNull("serviceTier").put("cwd", settings.get("cwd").stringValue());
        result.putArray("runtimeWorkspaceRoots").add(settings.get("cwd").stringValue());
        result.putArray("instructionSources");
        result.put("approvalPolicy", settings.get("approvalPolicy").stringValue())
                .put("approvalsReviewer", "user");
        result.set("sandbox", sandbox(settings.get("sandbox").stringValue()));
        result.putArray("disabledPluginIds");
        return result.putNull("activePermissionProfile")
                .putNull("reasoningEffort")
                .put("multiAgentMode", "explicitRequestOnly");
    }

    private static ObjectNode sandbox(String mode) {
        return switch (mode) {
            case "read-only" -> Json.object("type", "readOnly").put("networkAccess", false);
            case "danger-full-access" -> Json.object("type", "dangerFullAccess");
            case "workspace-write" -> {
                ObjectNode policy = Json.object("type", "workspaceWrite").put("networkAccess", false);
                policy.putArray("writableRoots");
                yield policy.put("excludeTmpdirEnvVar", false).put("excludeSlashTmp", false);
            }
            default ->
                throw FakeRpcException.invalid("Invalid request: unknown variant `" + mode
                        + "`, expected one of `read-only`, `workspace-write`, `danger-full-access`");
        };
    }

    private void read(FakeCall call) {
        FakeThread thread = this.store.find(call, "thread not loaded: ");
        boolean includeTurns = call.params().path("includeTurns").asBoolean(false);
        if (includeTurns && !thread.hasTurns()) {
            throw new FakeRpcException(-32601, "list_turns is not supported yet");
        }
        ObjectNode result = Json.object();
        result.set("thread", thread.toJson(call.connection(), includeTurns));
        call.result(result.putNull("readState"));
    }

    private void list(FakeCall call) {
        boolean archived = call.params().path("archived").asBoolean(false);
        ObjectNode result = Json.object();
        ArrayNode data = result.putArray("data");
        this.store.all().stream()
                .filter((thread) -> thread.hasTurns() && thread.isArchived() == archived)
                .forEach((thread) -> data.add(thread.toJson(call.connection(), false)));
        result.putObject("readStates");
        call.result(result.putNull("nextCursor").putNull("backwardsCursor"));
    }

    private void listLoaded(FakeCall call) {
        ObjectNode result = Json.object();
        ArrayNode data = result.putArray("data");
        this.store.all().stream()
                .filter((thread) -> thread.isLoadedBy(call.connection()))
                .forEach((thread) -> data.add(thread.id()));
        call.result(result.putNull("nextCursor"));
    }

    private void listTurns(FakeCall call) {
        FakeThread thread = this.store.find(call, "thread not loaded: ");
        if (!thread.hasTurns()) {
            throw FakeRpcException.invalid("thread " + thread.id()
                    + " is not materialized yet; thread/turns/list is unavailable before first user message");
        }
        String view = call.text("itemsView", "summary");
        ObjectNode result = Json.object();
        ArrayNode data = result.putArray("data");
        thread.turns().forEach((turn) -> data.insert(0, turn.toJson(view)));
        call.result(result.putNull("nextCursor").putNull("backwardsCursor"));
    }

    private void rename(FakeCall call) {
        FakeThread thread = this.store.find(call, "no rollout found for thread id ");
        String name = call.requiredText("name");
        thread.rename(name);
        call.result(Json.object());
        call.connection()
                .notify(
                        "thread/name/updated",
                        Json.object("threadId", thread.id()).put("threadName", name));
    }

    private void archive(FakeCall call) {
        FakeThread thread = this.store.find(call, "no rollout found for thread id ");
        thread.archive(true);
        unload(call, thread);
        call.result(Json.object());
        call.connection().notify("thread/archived", Json.object("threadId", thread.id()));
    }

    private static void unload(FakeCall call, FakeThread thread) {
        if (thread.isLoadedBy(call.connection())) {
            TurnRun running = thread.running();
            if (running != null) {
                running.interrupt();
            }
            thread.unload();
            ObjectNode changed = Json.object("threadId", thread.id());
            changed.set("status", Json.object("type", "notLoaded"));
            call.connection().notify("thread/status/changed", changed);
        }
    }

    private void unarchive(FakeCall call) {
        FakeThread thread = this.store.find(call, "no rollout found for thread id ");
        thread.archive(false);
        call.result(started(call, thread));
        call.connection().notify("thread/unarchived", Json.object("threadId", thread.id()));
    }

    private void delete(FakeCall call) {
        FakeThread thread = this.store.find(call, "no rollout found for thread id ");
        unload(call, thread);
        this.store.remove(thread);
        call.result(Json.object());
        call.connection().notify("thread/deleted", Json.object("threadId", thread.id()));
    }
}
