package io.github.codexspring.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that concern no thread. */
final class ServerMethods {

    void register(Map<String, Consumer<FakeCall>> methods) {
        methods.put("initialize", ServerMethods::initialize);
        methods.put("model/list", ServerMethods::listModels);
        methods.put(
                "account/read",
                (call) -> call.result(
                        "{\"account\":null,\"userId\":null,\"requiresOpenaiAuth\":false,\"workspaceRouting\":null}"));
        methods.put("config/read", ServerMethods::readConfig);
    }

    private static void initialize(FakeCall call) {
        JsonNode client = call.params().path("clientInfo");
        if (!client.path("name").isString() || !client.path("version").isString()) {
            throw FakeRpcException.invalid("Invalid request: missing field `clientInfo`");
        }
        Set<String> optedOut = call.params().path("capabilities").path("optOutNotificationMethods").values().stream()
                .map((method) -> method.asString(""))
                .collect(Collectors.toUnmodifiableSet());
        call.connection().initialize(optedOut);
        String name = client.get("name").stringValue();
        call.result(Json.object(
                        "userAgent",
                        name + "/" + PinnedCodex.version() + " (fake; x86_64) unknown (" + name + "; "
                                + client.get("version").stringValue() + ")")
                .put("codexHome", FakeThread.HOME)
                .put("platformFamily", "unix")
                .put("platformOs", "linux"));
        ObjectNode status = Json.object("status", "disabled").put("serverName", "fake");
        status.put("installationId", "00000000-0000-4000-8000-000000000000").putNull("environmentId");
        call.connection().notify("remoteControl/status/changed", status);
    }

    private static void listModels(FakeCall call) {
        ObjectNode result = Json.object();
        ObjectNode model = result.putArray("data").addObject();
        model.put("id", CodexHome.DEFAULT_MODEL).put("model", CodexHome.DEFAULT_MODEL);
        model.put("displayName", CodexHome.DEFAULT_MODEL).put("description", "Scripted model");
        model.put("hidden", false).put("isDefault", true).put("defaultReasoningEffort", "medium");
        model.putArray("supportedReasoningEfforts")
                .addObject()
                .put("reasoningEffort", "medium")
                .put("description", "The only one");
        model.putArray("inputModalities").add("text");
        model.put("supportsPersonality", false);
        result.putNull("nextCursor");
        call.result(result);
    }

    private static void readConfig(FakeCall call) {
        ObjectNode result = Json.object();
        result.putObject("config").put("model", CodexHome.DEFAULT_MODEL).put("model_provider", FakeThread.PROVIDER);
        result.putObject("origins");
        call.result(result);
    }
}
