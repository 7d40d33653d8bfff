package io.github.codexspring.generator;

import java.util.Map;
import java.util.Set;

/** What the schema does not say about methods. */
final class MethodNotes {

    /** Results of the methods whose parameters are not called like them. */
    private static final Map<String, String> RESULTS = Map.ofEntries(
            Map.entry("memory/reset", "MemoryResetResponse"),
            Map.entry("rollout/compress", "RolloutCompressResponse"),
            Map.entry("account/gatewayOAuth/cancel", "GatewayOAuthCancelResponse"),
            Map.entry("remoteControl/status/read", "RemoteControlStatusReadResponse"),
            Map.entry("config/mcpServer/reload", "McpServerRefreshResponse"),
            Map.entry("windowsSandbox/readiness", "WindowsSandboxReadinessResponse"),
            Map.entry("accountSession/list", "AccountSessionsResponse"),
            Map.entry("account/logout", "LogoutAccountResponse"),
            Map.entry("account/securitySetup/read", "GetAccountSecuritySetupResponse"),
            Map.entry("account/workspaceMessages/read", "GetWorkspaceMessagesResponse"),
            Map.entry("externalAgentConfig/import/readHistories", "ExternalAgentConfigImportHistoriesReadResponse"),
            Map.entry("config/value/write", "ConfigWriteResponse"),
            Map.entry("config/batchWrite", "ConfigWriteResponse"),
            Map.entry("configRequirements/read", "ConfigRequirementsReadResponse"));

    /** Requests that wait for a command, a model, a person, an upload or a foreign server. */
    private static final Set<String> LONG_RUNNING = Set.of(
            "command/exec",
            "userVerification/enroll",
            "userVerification/verify",
            "thread/sample",
            "thread/guardianReview",
            "thread/prepareApprovedPlan",
            "account/login/start",
            "account/gatewayOAuth/login",
            "account/bedrock/discover",
            "account/bedrock/setup",
            "account/gcp/setup",
            "mcpServer/oauth/login",
            "mcpServer/tool/call",
            "mcpServer/resource/read",
            "windowsSandbox/setupStart",
            "marketplace/add",
            "marketplace/upgrade",
            "plugin/install",
            "plugin/reconcile",
            "plugin/share/save",
            "plugin/share/checkout",
            "externalAgentConfig/detect",
            "externalAgentConfig/import",
            "rollout/compress",
            "feedback/upload");

    /** Requests that only read though their names end like no other's. */
    private static final Set<String> READS = Set.of(
            "server/diagnostics",
            "userVerification/status",
            "thread/goal/get",
            "memory/status",
            "thread/search",
            "thread/searchOccurrences",
            "plugin/search",
            "plugin/installed",
            "app/installed",
            "fs/readFile",
            "fs/getMetadata",
            "fs/readDirectory",
            "thread/realtime/listVoices",
            "environment/info",
            "environment/status",
            "windowsSandbox/readiness",
            "remoteControl/pairing/status",
            "account/bedrock/checkGovCloudRequirements",
            "externalAgentConfig/import/readHistories",
            "fuzzyFileSearch");

    private MethodNotes() {}

    static String result(Schema.Method method, Schema schema) {
        String listed = RESULTS.get(method.name());
        String params = method.params();
        String result = listed != null || params == null ? listed : params.replaceFirst("Params$", "Response");
        if (result == null || !schema.has(result)) {
            throw new IllegalStateException(
                    "result type of " + method.name() + " is not known: add it to " + MethodNotes.class.getName());
        }
        return result;
    }

    static boolean isLongRunning(String method) {
        return LONG_RUNNING.contains(method);
    }

    static boolean isIdempotent(String method) {
        return method.endsWith("/list") || method.endsWith("/read") || READS.contains(method);
    }
}
