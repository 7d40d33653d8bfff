package io.github.codexspring.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A client of an app-server that keeps every line: the simplest one that can be. */
final class LineClient {

    private static final Duration POLL = Duration.ofMillis(5);

    private final OutputStream output;

    private final List<String> lines = new ArrayList<>();

    private final Thread reader;

    private int lastId;

    LineClient(InputStream input, OutputStream output) {
        this.output = output;
        this.reader = new Thread(() -> readAll(input), "line-client");
        this.reader.setDaemon(true);
        this.reader.start();
    }

    private void readAll(InputStream input) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                synchronized (this.lines) {
                    this.lines.add(line);
                }
            }
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    LineClient send(String line) throws IOException {
        this.output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        this.output.flush();
        return this;
    }

    int request(String method, String params) throws IOException {
        int id = ++this.lastId;
        send("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
        return id;
    }

    JsonNode call(String method, String params) throws IOException {
        int id = request(method, params);
        return await((message) -> !message.has("method") && message.path("id").asInt(-1) == id);
    }

    LineClient initialize() throws IOException {
        call("initialize", "{\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}");
        return this;
    }

    String startThread() throws IOException {
        return call("thread/start", "{}").at("/result/thread/id").stringValue();
    }

    int startTurn(String threadId, String text) throws IOException {
        return request("turn/start", turn(threadId, text));
    }

    static String turn(String threadId, String text) {
        return "{\"threadId\":\"" + threadId + "\",\"input\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}";
    }

    /** The first message that fulfils a condition, as soon as it is there. */
    JsonNode await(Predicate<JsonNode> condition) {
        return Awaitility.await()
                .pollInterval(POLL)
                .atMost(Duration.ofSeconds(20))
                .until(() -> messages().stream().filter(condition).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    JsonNode awaitMethod(String method) {
        return await((message) -> message.path("method").asString("").equals(method));
    }

    void awaitEnd() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !this.reader.isAlive());
    }

    List<String> lines() {
        synchronized (this.lines) {
            return List.copyOf(this.lines);
        }
    }

    private List<JsonNode> messages() {
        List<JsonNode> messages = new ArrayList<>();
        for (String line : lines()) {
            try {
                messages.add(Json.parse(line));
            } catch (JacksonException ex) {
                messages.add(Json.object("garbage", line));
            }
        }
        return messages;
    }

    /** What came, in order, in short: methods, with the type of an item or a status; answers by their ids. */
    List<String> outline() {
        return messages().stream().map(LineClient::outline).toList();
    }

    private static String outline(JsonNode message) {
        if (message.has("garbage")) {
            return message.get("garbage").stringValue();
        }
        if (!message.has("method")) {
            return (message.has("error") ? "error " : "answer ")
                    + message.path("id").asString("?");
        }
        String type = message.at("/params/item/type")
                .asString(message.at("/params/status/type").asString(""));
        return (message.get("method").stringValue() + " " + type).strip();
    }
}
