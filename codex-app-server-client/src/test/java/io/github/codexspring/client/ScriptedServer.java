package io.github.codexspring.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** An app-server in memory that does what the test's script says. */
final class ScriptedServer implements Transport {

    static final String HELLO =
            "{\"userAgent\":\"x/0.169.0 (Debian)\",\"codexHome\":\"/h\",\"platformFamily\":\"unix\","
                    + "\"platformOs\":\"linux\"}";

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Map<String, BiConsumer<ScriptedServer, JsonNode>> script = new ConcurrentHashMap<>();

    final List<JsonNode> received = new CopyOnWriteArrayList<>();

    private volatile Session session = new Session();

    ScriptedServer() {
        on("initialize", (server, request) -> server.answer(request, HELLO));
        on("initialized", (server, message) -> {});
    }

    /** What to do with a message of that method; runs on the server's thread. */
    ScriptedServer on(String method, BiConsumer<ScriptedServer, JsonNode> action) {
        this.script.put(method, action);
        return this;
    }

    /** Starts turns with that id. */
    ScriptedServer onTurnStart(String turnId) {
        return on("turn/start", (server, request) -> server.answer(request, turnResponse(turnId)));
    }

    /** Answers questions about the turns of a thread: there is that one. */
    ScriptedServer knowsTurn(String turnId, String status, String... items) {
        String turn = "{\"id\":\"" + turnId + "\",\"items\":[" + String.join(",", items)
                + "],\"itemsView\":\"full\",\"status\":\"" + status + "\",\"error\":null,\"durationMs\":12}";
        return on(
                "thread/turns/list",
                (server, request) -> server.answer(request, "{\"data\":[" + turn + "],\"nextCursor\":null}"));
    }

    static String turnResponse(String turnId) {
        return "{\"turn\":" + turn(turnId, "inProgress") + "}";
    }

    private static String turn(String id, String status) {
        return "{\"id\":\"" + id + "\",\"items\":[],\"itemsView\":\"notLoaded\",\"status\":\"" + status
                + "\",\"error\":null,\"durationMs\":12}";
    }

    void answer(JsonNode request, String result) {
        send("{\"id\":" + request.get("id") + ",\"result\":" + result + "}");
    }

    void refuse(JsonNode request, int code, String message) {
        send("{\"error\":{\"code\":" + code + ",\"message\":\"" + message + "\"},\"id\":" + request.get("id") + "}");
    }

    void turnStarted(String turnId) {
        send("{\"method\":\"turn/started\",\"params\":{\"threadId\":\"th\",\"turn\":" + turn(turnId, "inProgress")
                + "}}");
    }

    void turnCompleted(String turnId, String status) {
        send("{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"th\",\"turn\":" + turn(turnId, status) + "}}");
    }

    void delta(String turnId, String text) {
        send("{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"th\",\"turnId\":\"" + turnId
                + "\",\"itemId\":\"i\",\"delta\":\"" + text + "\"}}");
    }

    void message(String turnId, String itemId, String text, String phase) {
        send("{\"method\":\"item/completed\",\"params\":{\"threadId\":\"th\",\"turnId\":\"" + turnId
                + "\",\"completedAtMs\":1,\"item\":{\"type\":\"agentMessage\",\"id\":\"" + itemId + "\",\"text\":\""
                + text
                + "\",\"phase\":" + phase + "}}}");
    }

    void send(String line) {
        this.session.send(line);
    }

    /** Ends as a server does that has crashed. */
    void crash() {
        this.session.end();
    }

    List<String> methods() {
        return this.received.stream()
                .map((message) -> message.path("method").asString("answer"))
                .toList();
    }

    @Override
    public TransportSession open() {
        Session opened = new Session();
        this.session = opened;
        Thread thread = new Thread(opened::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
        return opened;
    }

    @Override
    public String toString() {
        return "scripted";
    }

    private final class Session implements TransportSession {

        private final PipedOutputStream toClient = new PipedOutputStream();

        private final PipedOutputStream fromClient = new PipedOutputStream();

        private final PipedInputStream clientReads;

        private final PipedInputStream serverReads;

        private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

        Session() {
            try {
                this.clientReads = new PipedInputStream(this.toClient, 1 << 20);
                this.serverReads = new PipedInputStream(this.fromClient, 1 << 20);
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        void serve() {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(this.serverReads, StandardCharsets.UTF_8))) {
                String line;
                while ((line = reader.readLine()) != null) {
                    JsonNode message = MAPPER.readTree(line);
                    ScriptedServer.this.received.add(message);
                    BiConsumer<ScriptedServer, JsonNode> action = ScriptedServer.this.script.get(
                            message.path("method").asString(""));
                    if (action != null) {
                        action.accept(ScriptedServer.this, message);
                    }
                }
            } catch (IOException | UnexpectedEndOfInputException ex) {
                // A connection that was cut leaves half a line.
                end();
            }
        }

        synchronized void send(String line) {
            try {
                this.toClient.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                this.toClient.flush();
            } catch (IOException ex) {
                end();
            }
        }

        synchronized void end() {
            this.ended.complete(new TransportEnd(null, ""));
            try {
                this.toClient.close();
                this.fromClient.close();
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        @Override
        public InputStream input() {
            return this.clientReads;
        }

        @Override
        public OutputStream output() {
            return this.fromClient;
        }

        @Override
        public CompletableFuture<TransportEnd> ended() {
            return this.ended;
        }

        @Override
        public String stderrTail() {
            return "";
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }

        @Override
        public void close(Duration grace) {
            end();
        }
    }
}
