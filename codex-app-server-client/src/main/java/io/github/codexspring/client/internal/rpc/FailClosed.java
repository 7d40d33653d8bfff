package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The answer to each kind of server request that nobody handles: one that grants nothing. */
final class FailClosed {

    private FailClosed() {}

    /** JSON of the refusing result, or null when only an error says no. */
    static byte @Nullable [] answer(String method) {
        String json = switch (method) {
            case "item/commandExecution/requestApproval", "item/fileChange/requestApproval" ->
                "{\"decision\":\"decline\"}";
            case "item/permissions/requestApproval" -> "{\"permissions\":{},\"scope\":\"turn\"}";
            case "item/tool/requestUserInput" -> "{\"answers\":{}}";
            case "mcpServer/elicitation/request" -> "{\"action\":\"decline\",\"content\":null,\"_meta\":null}";
            case "item/tool/call" ->
                "{\"contentItems\":[{\"type\":\"inputText\",\"text\":\"This client has no such tool.\"}],"
                        + "\"success\":false}";
            case "applyPatchApproval", "execCommandApproval" ->
                "{\"decision\":{\"denied\":{\"rejection\":\"This client does not approve it.\"}}}";
            default -> null;
        };
        return (json != null) ? json.getBytes(StandardCharsets.UTF_8) : null;
    }

    /** Whether the request asks a person for leave, so that it is shown as an approval. */
    static boolean isApproval(String method) {
        return method.endsWith("/requestApproval");
    }
}
