package io.github.codexspring.client.internal.tool;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import io.github.codexspring.client.ExperimentalApiRequiredException;
import io.github.codexspring.client.approval.HandlerRequest;
import io.github.codexspring.client.internal.rpc.Answered;
import io.github.codexspring.client.internal.rpc.Answerer;
import io.github.codexspring.client.internal.schema.JsonSchemas;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolCall;
import io.github.codexspring.client.tool.ToolResult;
import io.github.codexspring.protocol.DynamicToolCallParams;
import io.github.codexspring.protocol.DynamicToolCallResponse;
import io.github.codexspring.protocol.ServerRequests;
import io.github.codexspring.protocol.ThreadStartParams;
import org.jspecify.annotations.Nullable;

/**
 * The tools of one client: those of all its threads, and those of single ones. They outlive connections: the server knows
 * the tools of a thread that it resumes. The threads that were used last are remembered. Safe for any thread.
 */
public final class ToolCalls {

    private static final int MOST_THREADS = 10_000;

    private static final ToolResult NO_SUCH_TOOL = ToolResult.failure("This client has no such tool.");

    private final JsonSchemas schemas = new JsonSchemas();

    private final boolean experimentalApi;

    private final ToolSet common;

    private final Map<String, ToolSet> byThread = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ToolSet> eldest) {
            return size() > MOST_THREADS;
        }
    });

    /**
     * Keeps the tools of all threads.
     *
     * @throws ExperimentalApiRequiredException when there are any and the client has not asked for the experimental API
     */
    public ToolCalls(Collection<? extends CodexTool<?>> common, boolean experimentalApi) {
        this.experimentalApi = experimentalApi;
        this.common = set(common);
    }

    private ToolSet set(Collection<? extends CodexTool<?>> tools) {
        if (!tools.isEmpty() && !this.experimentalApi) {
            throw new ExperimentalApiRequiredException("dynamicTools");
        }
        return ToolSet.of(tools, this.schemas);
    }

    /** Offers the tools of all threads to a new one, before the caller's own changes. */
    public Consumer<ThreadStartParams.Builder> offeredBefore(Consumer<ThreadStartParams.Builder> customizer) {
        return this.common.isEmpty() ? customizer : offering(this.common).andThen(customizer);
    }

    /** The tools of all threads and some of a single one. */
    public ToolSet with(CodexTool<?>... tools) {
        return this.common.and(set(List.of(tools)));
    }

    /** Offers the tools of a set to a new thread. */
    public static Consumer<ThreadStartParams.Builder> offering(ToolSet tools) {
        return (params) -> params.dynamicTools(tools.specs());
    }

    /** Calls in that thread are answered by these tools. */
    public void answer(String threadId, ToolSet tools) {
        this.byThread.put(threadId, tools);
    }

    /** A fork has the tools of the thread it comes from. */
    public void inherit(String threadId, String fork) {
        ToolSet tools = this.byThread.get(threadId);
        if (tools != null) {
            this.byThread.put(fork, tools);
        }
    }

    /** Answers calls. */
    public Answerer<?, ?> answerer() {
        return new Answerer<DynamicToolCallParams, ToolResult>(
                ServerRequests.ITEM_TOOL_CALL, this::call, ToolCalls::answered, this::timeout);
    }

    private @Nullable BoundTool<?> find(DynamicToolCallParams params) {
        ToolSet ofThread = this.byThread.get(params.threadId());
        return (params.namespace() == null) ? ((ofThread != null) ? ofThread : this.common).find(params.tool()) : null;
    }

    private @Nullable Duration timeout(DynamicToolCallParams params) {
        BoundTool<?> tool = find(params);
        return (tool != null) ? tool.tool().timeout() : null;
    }

    private @Nullable CompletionStage<ToolResult> call(HandlerRequest<DynamicToolCallParams> request) {
        DynamicToolCallParams params = request.params();
        BoundTool<?> tool = find(params);
        return (tool != null)
                ? tool.call(
                        params.arguments(),
                        new ToolCall(params.threadId(), params.turnId(), params.callId(), params.tool()))
                : CompletableFuture.completedFuture(NO_SUCH_TOOL);
    }

    private static Answered answered(ToolResult result) {
        DynamicToolCallResponse response = new DynamicToolCallResponse(result.content(), result.success());
        if (result.success()) {
            return Answered.accepted(response);
        }
        return (result == NO_SUCH_TOOL) ? new Answered(response, "unhandled") : Answered.error(response);
    }
}
