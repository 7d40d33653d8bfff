package io.github.codexspring.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Traffic recorded of the real app-server. */
public final class Transcript {

    /** Recordings that tests use. */
    public static final List<String> ALL = List.of(
            "command-approval",
            "dynamic-tool",
            "file-change-approval",
            "goal-starts-turns",
            "interrupt",
            "mcp-elicitation",
            "plan",
            "review-and-compact",
            "shell",
            "stream-retry",
            "subagent",
            "text-and-reasoning",
            "user-input-and-permissions");

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Transcript() {}

    /** What the server has written, in order. */
    public static List<JsonNode> fromServer(String name) {
        return messages(name, "s->c");
    }

    /** What the client has written, in order. */
    public static List<JsonNode> fromClient(String name) {
        return messages(name, "c->s");
    }

    private static List<JsonNode> messages(String name, String direction) {
        try (InputStream in = Transcript.class.getResourceAsStream("/transcripts/" + name + ".jsonl")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no transcript '" + name + "'");
            }
            List<JsonNode> messages = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode entry = MAPPER.readTree(line);
                if (entry.path("dir").asString("").equals(direction)
                        && entry.path("msg").isObject()) {
                    messages.add(entry.get("msg"));
                }
            }
            return messages;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
