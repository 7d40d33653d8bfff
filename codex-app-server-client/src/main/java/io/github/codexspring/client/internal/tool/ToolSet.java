package io.github.codexspring.client.internal.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.codexspring.client.internal.schema.JsonSchemas;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.protocol.DynamicToolSpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tools by name. Immutable. */
public final class ToolSet {

    private static final Logger logger = LoggerFactory.getLogger(ToolSet.class);

    /** The server takes a tool of that name and the model then has two of it. */
    private static final Set<String> BUILT_IN = Set.of(
            "apply_patch",
            "close_agent",
            "create_goal",
            "exec_command",
            "get_goal",
            "image_generation",
            "list_mcp_resource_templates",
            "list_mcp_resources",
            "local_shell",
            "read_mcp_resource",
            "request_permissions",
            "request_user_input",
            "resume_agent",
            "send_input",
            "shell",
            "shell_command",
            "spawn_agent",
            "tool_search",
            "update_goal",
            "update_plan",
            "view_image",
            "wait",
            "wait_agent",
            "web_search",
            "write_stdin");

    private final Map<String, BoundTool<?>> byName;

    private ToolSet(Map<String, BoundTool<?>> byName) {
        this.byName = byName;
    }

    /**
     * Makes a set.
     *
     * @throws IllegalArgumentException when two tools have one name, or a schema cannot be made
     */
    static ToolSet of(Collection<? extends CodexTool<?>> tools, JsonSchemas schemas) {
        Map<String, BoundTool<?>> byName = new LinkedHashMap<>();
        for (CodexTool<?> tool : tools) {
            if (BUILT_IN.contains(tool.name()) || tool.name().startsWith("mcp__")) {
                logger.warn(
                        "The tool '{}' has the name of one that codex has itself; the model cannot tell them apart",
                        tool.name());
            }
            if (byName.put(tool.name(), new BoundTool<>(tool, schemas)) != null) {
                throw new IllegalArgumentException("There are two tools named '" + tool.name() + "'");
            }
        }
        return new ToolSet(byName);
    }

    /** These tools and those of another set; the others win where names are the same. */
    ToolSet and(ToolSet others) {
        Map<String, BoundTool<?>> all = new LinkedHashMap<>(this.byName);
        all.putAll(others.byName);
        return new ToolSet(all);
    }

    boolean isEmpty() {
        return this.byName.isEmpty();
    }

    @Nullable
    BoundTool<?> find(String name) {
        return this.byName.get(name);
    }

    /** What the server is told of them. */
    public List<DynamicToolSpec> specs() {
        return this.byName.values().stream()
                .<DynamicToolSpec>map(BoundTool::spec)
                .toList();
    }
}
