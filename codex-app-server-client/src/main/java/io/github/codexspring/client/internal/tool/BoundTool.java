package io.github.codexspring.client.internal.tool;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

import io.github.codexspring.client.internal.schema.JsonSchemas;
import io.github.codexspring.client.internal.schema.TypedJson;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolCall;
import io.github.codexspring.client.tool.ToolResult;
import io.github.codexspring.protocol.DynamicToolSpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A tool with its schema. */
final class BoundTool<A> {

    private static final int MESSAGE_LIMIT = 500;

    private final CodexTool<A> tool;

    private final DynamicToolSpec spec;

    BoundTool(CodexTool<A> tool, JsonSchemas schemas) {
        this.tool = tool;
        JsonNode given = tool.inputSchema();
        DynamicToolSpec.Function.Builder function = DynamicToolSpec.Function.builder()
                .name(tool.name())
                .description(tool.description())
                .inputSchema((given != null) ? given : schemas.of(tool.argumentsType()));
        if (tool.deferLoading()) {
            function.deferLoading(true);
        }
        this.spec = function.build();
    }

    CodexTool<A> tool() {
        return this.tool;
    }

    DynamicToolSpec spec() {
        return this.spec;
    }

    /** Calls it; arguments that do not fit are a result that says so. */
    @Nullable
    CompletionStage<ToolResult> call(JsonNode arguments, ToolCall call) {
        A bound;
        try {
            bound = bind(arguments);
        } catch (JacksonException ex) {
            return CompletableFuture.completedFuture(ToolResult.failure(message(ex)));
        }
        return this.tool.handler().call(bound, call);
    }

    private A bind(JsonNode arguments) {
        return this.tool.argumentsType().isInstance(arguments)
                ? this.tool.argumentsType().cast(arguments)
                : TypedJson.read(arguments.toString(), this.tool.argumentsType());
    }

    private String message(JacksonException ex) {
        String place = ex.getPath().stream()
                .map((step) ->
                        (step.getPropertyName() != null) ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining());
        String message = "The arguments do not fit the schema of '" + this.tool.name() + "'"
                + (place.isEmpty() ? "" : " at " + place) + ": " + ex.getOriginalMessage();
        return (message.length() <= MESSAGE_LIMIT) ? message : message.substring(0, MESSAGE_LIMIT) + "…";
    }
}
