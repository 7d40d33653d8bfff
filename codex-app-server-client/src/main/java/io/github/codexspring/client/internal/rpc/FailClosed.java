package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The answer to each kind of server request that nobody handles: one that grants nothing. */
final class FailClosed {

    private FailClosed() {}

    /** JSON of the refusing result, or null when only an error says no. {@code outcome} is why it is refused. */
    static byte @Nullable [] answer(String method, String outcome) {
        String json = switch (method) {
            case "item/commandExecution/requestApproval", "item/fileChange/requestApproval" ->
                "{\"decision\":\"decline\"}";
            case "item/permissions/requestApproval" -> "{\"permissions\":{},\"scope\":\"turn\"}";
            case "item/tool/requestUserInput" -> "{\"answers\":{}}";
            case "mcpServer/elicitation/request" -> "{\"action\":\"decline\",\"content\":null,\"_meta\":null}";
            case "item/tool/call" ->
                "{\"contentItems\":[{\"type\":\"inputText\",\"text\":\"" + toolFailure(outcome)
                        + "\"}],\"success\":false}";
            case "applyPatchApproval", "execCommandApproval" ->
                "{\"decision\":{\"denied\":{\"rejection\":\"This client does not approve it.\"}}}";
            default -> null;
        };
        return (json != null) ? json.getBytes(StandardCharsets.UTF_8) : null;
    }

    /** What the model is told; the cause is in the log of this side only, since it may hold secrets. */
    private static String toolFailure(String outcome) {
        return switch (outcome) {
            case "timeout" -> "The tool did not answer in time.";
            case Answered.ERROR -> "The tool failed.";
            default -> "This client has no such tool.";
        };
    }

    /** Whether the request asks a person for leave, so that it is shown as an approval. */
    static boolean isApproval(String method) {
        return method.endsWith("/requestApproval");
    }
}
