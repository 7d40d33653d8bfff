package io.github.codexspring.client.tool;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A tool that the agent may call and this client answers. Experimental: the client has to be built with
 * {@code experimentalApi(true)}. Immutable; one tool may be used by many clients and threads.
 *
 * <p>The server does not check arguments against the schema. They are checked by being bound to their type, and what does
 * not fit is a failed call that tells the model what was wrong. What is missing is noticed in a record; a class that is
 * filled by setters or fields keeps its defaults. Arguments that are taken as JSON are not checked.
 *
 * @param name letters, digits, {@code _} and {@code -}
 * @param description tells the model what the tool does and when to use it
 * @param argumentsType a record or class, or {@link JsonNode} to take what comes
 * @param inputSchema JSON Schema of the arguments, or null to make it from {@code argumentsType}, for which
 *     {@code com.github.victools:jsonschema-generator} and {@code jsonschema-module-jackson} have to be on the class path
 * @param handler does it
 * @param timeout how long it may take
 * @param deferLoading whether the model has to search for the tool before it sees it
 * @param <A> type of the arguments
 */
public record CodexTool<A>(
        String name,
        String description,
        Class<A> argumentsType,
        @Nullable JsonNode inputSchema,
        ToolHandler<A> handler,
        Duration timeout,
        boolean deferLoading) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]+");

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    /** Checks name and timeout. */
    public CodexTool {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name of a tool; it is made of letters, digits, _ and -");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("The timeout " + timeout + " of tool '" + name + "' is not positive");
        }
        if (inputSchema == null && argumentsType == (Class<?>) JsonNode.class) {
            throw new IllegalArgumentException(
                    "Tool '" + name + "' takes any JSON, so its schema cannot be made from the type; give one");
        }
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(handler, "handler");
    }

    /**
     * A tool whose schema is made from the type of its arguments.
     *
     * @param name letters, digits, {@code _} and {@code -}
     * @param description tells the model what the tool does and when to use it
     * @param argumentsType a record or class; {@code @JsonPropertyDescription} describes its properties
     * @param handler does it
     * @param <A> type of the arguments
     * @return a tool that may take a minute
     */
    public static <A> CodexTool<A> of(String name, String description, Class<A> argumentsType, ToolHandler<A> handler) {
        return new CodexTool<>(name, description, argumentsType, null, handler, TIMEOUT, false);
    }

    /**
     * A tool with a schema of its own, which takes its arguments as JSON.
     *
     * @param name letters, digits, {@code _} and {@code -}
     * @param description tells the model what the tool does and when to use it
     * @param inputSchema JSON Schema of the arguments
     * @param handler does it
     * @return a tool that may take a minute
     */
    public static CodexTool<JsonNode> of(
            String name, String description, JsonNode inputSchema, ToolHandler<JsonNode> handler) {
        return new CodexTool<>(name, description, JsonNode.class, inputSchema, handler, TIMEOUT, false);
    }

    /**
     * The same tool with another schema, which has to describe what fits the type of the arguments.
     *
     * @param schema JSON Schema of the arguments
     * @return a new tool
     */
    public CodexTool<A> withInputSchema(JsonNode schema) {
        return new CodexTool<>(
                this.name, this.description, this.argumentsType, schema, this.handler, this.timeout, this.deferLoading);
    }

    /**
     * The same tool with another timeout.
     *
     * @param limit how long it may take, positive
     * @return a new tool
     */
    public CodexTool<A> withTimeout(Duration limit) {
        return new CodexTool<>(
                this.name,
                this.description,
                this.argumentsType,
                this.inputSchema,
                this.handler,
                limit,
                this.deferLoading);
    }

    /**
     * The same tool, which the model has to search for before it sees it.
     *
     * @return a new tool
     */
    public CodexTool<A> deferred() {
        return new CodexTool<>(
                this.name, this.description, this.argumentsType, this.inputSchema, this.handler, this.timeout, true);
    }

    /** Names the tool. */
    @Override
    public String toString() {
        return "CodexTool[" + this.name + "]";
    }
}
