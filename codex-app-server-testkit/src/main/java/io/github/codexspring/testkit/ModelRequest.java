package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One request that codex made to the model. Immutable; the JSON it hands out must not be changed.
 *
 * @since 0.1.0
 */
public final class ModelRequest {

    private static final Pattern SECRET = Pattern.compile("authorization|cookie|token|secret|api-?key");

    /** What codex adds as user messages of its own: one element around everything. */
    private static final Pattern CONTEXT = Pattern.compile("<([A-Za-z_]+)>.*</\\1>", Pattern.DOTALL);

    private final Map<String, String> headers;

    private final JsonNode body;

    private final long bytes;

    private final List<JsonNode> input;

    private final int userPosition;

    private ModelRequest(Map<String, String> headers, JsonNode body, long bytes) {
        this.headers = headers;
        this.body = body;
        this.bytes = bytes;
        this.input = List.copyOf(body.path("input").values());
        this.userPosition = newestUserMessage(this.input);
    }

    static ModelRequest of(HttpRequest request) {
        Map<String, String> headers = new TreeMap<>(request.headers());
        headers.keySet().removeIf((name) -> SECRET.matcher(name).find());
        JsonNode body = Json.parse(request.body());
        return new ModelRequest(Map.copyOf(headers), body, request.body().length);
    }

    private static int newestUserMessage(List<JsonNode> input) {
        for (int position = input.size() - 1; position >= 0; position--) {
            JsonNode item = input.get(position);
            if (item.path("role").asString("").equals("user")
                    && !CONTEXT.matcher(text(item).strip()).matches()) {
                return position;
            }
        }
        return -1;
    }

    private static String text(JsonNode item) {
        JsonNode content = item.path("content");
        if (content.isString()) {
            return content.stringValue();
        }
        StringBuilder text = new StringBuilder();
        content.values().forEach((part) -> text.append(part.path("text").asString("")));
        return text.toString();
    }

    /**
     * Returns the text of the newest message that a user wrote, without what codex adds to a conversation.
     *
     * @return the text, empty if there is none
     */
    public String userText() {
        return (this.userPosition < 0) ? "" : text(this.input.get(this.userPosition));
    }

    /**
     * Returns the results of the tool calls made since the newest message of the user, oldest first. None on the first request of
     * a turn, so that a responder can tell by their number how far a turn has come.
     *
     * @return the output items, of types {@code function_call_output} and {@code custom_tool_call_output}
     */
    public List<JsonNode> toolOutputs() {
        return this.input.subList(this.userPosition + 1, this.input.size()).stream()
                .filter((item) -> item.path("type").asString("").endsWith("_call_output"))
                .toList();
    }

    /**
     * Returns the names of the tools on offer; of tools without a name, their type.
     *
     * @return the names, in the order of the request
     */
    public List<String> tools() {
        List<String> names = new ArrayList<>();
        for (JsonNode tool : this.body.path("tools").values()) {
            names.add(tool.path("name").asString(tool.path("type").asString("")));
        }
        return names;
    }

    /**
     * Returns the key that is the same for all requests of one conversation.
     *
     * @return the prompt cache key, empty if the request has none
     */
    public String conversation() {
        return this.body.path("prompt_cache_key").asString("");
    }

    /**
     * Returns the model asked for.
     *
     * @return the name, or {@code null} if the request has none
     */
    public @Nullable String model() {
        return this.body.path("model").asStringOpt().orElse(null);
    }

    /**
     * Returns the newest items of the input.
     *
     * @param count how many at most
     * @return the items, oldest first
     */
    public List<JsonNode> inputTail(int count) {
        return this.input.subList(Math.max(0, this.input.size() - count), this.input.size());
    }

    /**
     * Returns the whole body.
     *
     * @return the JSON of the request
     */
    public JsonNode body() {
        return this.body;
    }

    /**
     * Returns the HTTP headers, names in lower case, without those that carry secrets.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> headers() {
        return this.headers;
    }

    /** Where the newest user message stands in the input: with the conversation it names the turn. */
    int userPosition() {
        return this.userPosition;
    }

    long bytes() {
        return this.bytes;
    }

    @Override
    public String toString() {
        return "ModelRequest[conversation=" + conversation() + ", input=" + this.input.size() + " items, " + this.bytes
                + " bytes]";
    }
}
