package io.github.codexspring.testkit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The items of a scripted turn, with their events in the order of the real server. */
final class TurnItems {

    private TurnItems() {}

    /** An assistant message. One that is not finished has no end, like one whose stream broke. */
    static TurnStep message(@Nullable String id, Iterable<String> deltas, boolean finished) {
        return (turn) -> {
            String itemId = id(id, turn);
            turn.startItem(message(itemId, ""));
            StringBuilder text = new StringBuilder();
            for (String delta : deltas) {
                text.append(delta);
                turn.notify(
                        "item/agentMessage/delta",
                        turn.params().put("itemId", itemId).put("delta", delta));
            }
            if (finished) {
                turn.completeItem(message(itemId, text.toString()));
            }
        };
    }

    private static ObjectNode message(String id, String text) {
        return Json.object("type", "agentMessage")
                .put("id", id)
                .put("text", text)
                .putNull("phase");
    }

    static TurnStep reasoning(@Nullable String id, String summary) {
        return (turn) -> {
            String itemId = id(id, turn);
            turn.startItem(reasoningItem(itemId, List.of()));
            turn.notify("item/reasoning/summaryPartAdded", part(turn, itemId));
            for (String word : Words.split(summary)) {
                turn.notify(
                        "item/reasoning/summaryTextDelta", part(turn, itemId).put("delta", word));
            }
            turn.completeItem(reasoningItem(itemId, List.of(summary)));
        };
    }

    private static ObjectNode part(TurnRun turn, String itemId) {
        return turn.params().put("itemId", itemId).put("summaryIndex", 0);
    }

    private static ObjectNode reasoningItem(String id, List<String> summary) {
        ObjectNode item = Json.object("type", "reasoning").put("id", id);
        var parts = item.putArray("summary");
        summary.forEach(parts::add);
        item.putArray("content");
        return item;
    }

    /** A command that runs without asking; its output comes in one delta per line. */
    static TurnStep command(@Nullable String id, String command, String output, int exitCode) {
        return (turn) -> {
            String itemId = id(id, turn);
            turn.startItem(commandItem(turn, itemId, command, "inProgress"));
            for (String line : output.split("(?<=\n)")) {
                turn.notify(
                        "item/commandExecution/outputDelta",
                        turn.params().put("itemId", itemId).put("delta", line));
            }
            String status = (exitCode == 0) ? "completed" : "failed";
            turn.completeItem(ran(commandItem(turn, itemId, command, status), output, exitCode));
        };
    }

    /** A command that needs an approval first. */
    static TurnStep commandApproval(@Nullable String id, String command, String output) {
        return (turn) -> {
            String itemId = id(id, turn);
            turn.status("active", "waitingOnApproval");
            turn.startItem(commandItem(turn, itemId, command, "inProgress"));
            String decision =
                    decision(turn.ask("item/commandExecution/requestApproval", question(turn, itemId, command)));
            turn.status("active");
            switch (decision) {
                case "accept" -> turn.completeItem(ran(commandItem(turn, itemId, command, "completed"), output, 0));
                case "decline" -> turn.completeItem(commandItem(turn, itemId, command, "declined"));
                case "cancel" -> {
                    turn.completeItem(commandItem(turn, itemId, command, "declined"));
                    throw new InterruptedException();
                }
                default -> turn.completeItem(commandItem(turn, itemId, command, "failed"));
            }
        };
    }

    private static ObjectNode question(TurnRun turn, String itemId, String command) {
        ObjectNode params = turn.params().put("kind", "command").put("itemId", itemId);
        params.put("startedAtMs", System.currentTimeMillis()).put("environmentId", "local");
        params.put("reason", "needs more rights").put("command", shellLine(command));
        params.put("cwd", turn.workingDirectory()).set("commandActions", actions(command));
        params.putArray("availableDecisions").add("accept").add("cancel");
        return params;
    }

    private static ObjectNode commandItem(TurnRun turn, String id, String command, String status) {
        ObjectNode item = Json.object("type", "commandExecution").put("id", id).put("command", shellLine(command));
        item.putNull("pluginId").putNull("scriptPath");
        item.put("cwd", turn.workingDirectory()).putNull("processId").put("source", "agent");
        item.put("status", status).set("commandActions", actions(command));
        return item.putNull("aggregatedOutput").putNull("exitCode").putNull("durationMs");
    }

    private static ObjectNode ran(ObjectNode item, String output, int exitCode) {
        item.put("processId", "4711").put("source", "unifiedExecStartup");
        return item.put("aggregatedOutput", output).put("exitCode", exitCode).put("durationMs", 1);
    }

    private static String shellLine(String command) {
        return "/bin/bash -lc '" + command + "'";
    }

    private static JsonNode actions(String command) {
        var actions = Json.MAPPER.createArrayNode();
        actions.addObject().put("type", "unknown").put("command", command);
        return actions;
    }

    /** A new file, with an approval first or without. */
    static TurnStep fileChange(@Nullable String id, String path, String content, boolean asks) {
        return (turn) -> {
            String itemId = id(id, turn);
            turn.startItem(fileItem(turn, itemId, path, content, "inProgress"));
            String decision = asks ? askForFileChange(turn, itemId) : "accept";
            switch (decision) {
                case "accept" -> {
                    turn.completeItem(fileItem(turn, itemId, path, content, "completed"));
                    diff("diff --git a/" + path + " b/" + path + "\nnew file mode 100644\n" + content)
                            .play(turn);
                }
                case "cancel" -> throw new InterruptedException();
                default -> turn.completeItem(fileItem(turn, itemId, path, content, "declined"));
            }
        };
    }

    private static String askForFileChange(TurnRun turn, String itemId) throws InterruptedException {
        turn.status("active", "waitingOnApproval");
        ObjectNode params = turn.params().put("itemId", itemId).put("startedAtMs", System.currentTimeMillis());
        String decision = decision(turn.ask(
                "item/fileChange/requestApproval", params.putNull("reason").putNull("grantRoot")));
        turn.status("active");
        return decision;
    }

    private static ObjectNode fileItem(TurnRun turn, String id, String path, String content, String status) {
        ObjectNode item = Json.object("type", "fileChange").put("id", id).put("status", status);
        ObjectNode change = item.putArray("changes").addObject();
        change.put("path", turn.workingDirectory() + "/" + path).put("diff", content);
        change.putObject("kind").put("type", "add");
        return item;
    }

    /** What an answer comes to: accept, decline, cancel, or failed for an answer that makes no sense. */
    private static String decision(JsonNode answer) {
        JsonNode decision = answer.path("result").path("decision");
        if (decision.isObject()) {
            return "accept";
        }
        return switch (decision.asString("")) {
            case "accept", "acceptForSession" -> "accept";
            case "decline" -> "decline";
            case "cancel" -> "cancel";
            default -> "failed";
        };
    }

    /** A call of a tool that the client has registered. */
    static TurnStep toolCall(@Nullable String id, String tool, String argumentsJson) {
        JsonNode arguments = Json.parse(argumentsJson);
        return (turn) -> {
            String itemId = id(id, turn);
            turn.startItem(toolItem(itemId, tool, arguments, "inProgress"));
            ObjectNode params =
                    turn.params().put("callId", itemId).putNull("namespace").put("tool", tool);
            params.set("arguments", arguments);
            JsonNode result = turn.ask("item/tool/call", params).path("result");
            boolean success = result.path("success").asBoolean(false);
            ObjectNode item = toolItem(itemId, tool, arguments, success ? "completed" : "failed");
            item.set("contentItems", result.path("contentItems").isArray() ? result.get("contentItems") : null);
            turn.completeItem(item.put("success", success).put("durationMs", 1));
        };
    }

    private static ObjectNode toolItem(String id, String tool, JsonNode arguments, String status) {
        ObjectNode item = Json.object("type", "dynamicToolCall").put("id", id).putNull("namespace");
        item.put("tool", tool).put("status", status).set("arguments", arguments);
        return item.putNull("contentItems").putNull("success").putNull("durationMs");
    }

    static TurnStep plan(List<PlanStep> steps) {
        return (turn) -> {
            ObjectNode params = turn.params().putNull("explanation");
            var plan = params.putArray("plan");
            steps.forEach((step) -> plan.addObject().put("step", step.step()).put("status", step.wireStatus()));
            turn.notify("turn/plan/updated", params);
        };
    }

    static TurnStep diff(String diff) {
        return (turn) -> turn.notify("turn/diff/updated", turn.params().put("diff", diff));
    }

    static TurnStep usage(Usage usage) {
        return (turn) -> {
            ObjectNode params = turn.params();
            ObjectNode tokens = params.putObject("tokenUsage");
            tokens.set("total", usage.toNotificationJson());
            tokens.set("last", usage.toNotificationJson());
            tokens.put("modelContextWindow", 258_400);
            turn.notify("thread/tokenUsage/updated", params);
        };
    }

    private static String id(@Nullable String id, TurnRun turn) {
        return (id != null) ? id : "item_" + turn.nextId();
    }
}
