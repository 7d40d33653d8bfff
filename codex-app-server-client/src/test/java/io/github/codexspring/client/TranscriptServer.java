package io.github.codexspring.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plays recorded traffic of the real app-server to a client that does what the recorded client did: each message of the client
 * brings everything that the server has written up to the client's next one.
 */
final class TranscriptServer {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final List<Line> lines;

    private final Map<JsonNode, JsonNode> ids = new HashMap<>();

    private int next;

    private TranscriptServer(String name) {
        this.lines = read(name);
    }

    static ScriptedServer play(String name) {
        TranscriptServer transcript = new TranscriptServer(name);
        ScriptedServer server = new ScriptedServer();
        transcript.lines.stream()
                .filter(Line::fromClient)
                .map((line) -> line.message().path("method").stringValue())
                .distinct()
                .forEach((method) -> server.on(method, transcript::advance));
        return server;
    }

    /** The result of the first {@code thread/start} of a recording, for a thread of that id. */
    static String threadStarted(String name, String threadId) {
        for (Line line : read(name)) {
            JsonNode thread = line.message().path("result").path("thread");
            if (thread.isObject()) {
                ((ObjectNode) thread).put("id", threadId);
                return line.message().get("result").toString();
            }
        }
        throw new IllegalArgumentException("No thread is started in " + name);
    }

    private static List<Line> read(String name) {
        try (InputStream in = TranscriptServer.class.getResourceAsStream("/transcripts/" + name + ".jsonl")) {
            List<Line> lines = new ArrayList<>();
            for (String text :
                    new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode line = MAPPER.readTree(text);
                if (line.path("msg").isObject()) {
                    lines.add(new Line(line.path("dir").asString("").equals("c->s"), line.get("msg")));
                }
            }
            return lines;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private synchronized void advance(ScriptedServer server, JsonNode received) {
        Line expected = this.lines.get(this.next++);
        while (!expected.fromClient()) {
            expected = this.lines.get(this.next++);
        }
        if (!expected.message().path("method").equals(received.path("method"))) {
            throw new IllegalStateException(
                    "The recorded client sent " + expected.message() + " here, not " + received);
        }
        this.ids.put(expected.message().path("id"), received.path("id"));
        while (this.next < this.lines.size() && !this.lines.get(this.next).fromClient()) {
            server.send(translated(this.lines.get(this.next++).message()).toString());
        }
    }

    /** Answers get the id of the request that this client has sent. */
    private JsonNode translated(JsonNode message) {
        if (message.has("method") || !message.has("id")) {
            return message;
        }
        ObjectNode answer = MAPPER.createObjectNode().setAll((ObjectNode) message);
        answer.set("id", this.ids.get(message.get("id")));
        return answer;
    }

    private record Line(boolean fromClient, JsonNode message) {}
}
