package io.github.codexspring.samples.chat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a script with curl would do. */
final class DemoClient {

    record Event(String id, String method, JsonNode params) {}

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private final String base;

    DemoClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return this.http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return this.http.send(request.build(), BodyHandlers.ofString());
    }

    String startThread() throws IOException, InterruptedException {
        return json(post("/api/threads", "{}")).path("threadId").asString();
    }

    String startTurn(String threadId, String text) throws IOException, InterruptedException {
        return json(post("/api/threads/" + threadId + "/turns", "{\"text\":\"" + text + "\"}"))
                .path("turnId")
                .asString();
    }

    /** Reads a turn to its end; the listener sees each event when it comes. */
    List<Event> events(String turnId, Consumer<Event> listener, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request("/api/turns/" + turnId + "/events").GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        List<Event> events = new ArrayList<>();
        String[] head = {"", ""};
        try (Stream<String> lines =
                this.http.send(request.build(), BodyHandlers.ofLines()).body()) {
            lines.forEach((line) -> {
                if (line.startsWith("id:")) {
                    head[0] = line.substring(3);
                } else if (line.startsWith("event:")) {
                    head[1] = line.substring(6);
                } else if (line.startsWith("data:")) {
                    Event event =
                            new Event(head[0], head[1], JsonMapper.shared().readTree(line.substring(5)));
                    events.add(event);
                    listener.accept(event);
                }
            });
        }
        return events;
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(this.base + path)).timeout(TIMEOUT);
    }
}
