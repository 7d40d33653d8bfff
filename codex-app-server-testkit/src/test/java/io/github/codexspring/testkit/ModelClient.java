package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.node.ObjectNode;

/** Asks an endpoint as codex does. */
final class ModelClient {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI baseUrl;

    ModelClient(FakeModelEndpoint endpoint) {
        this.baseUrl = endpoint.baseUrl();
    }

    static ObjectNode body(String conversation, String... userTexts) {
        ObjectNode body = Json.object("model", "some-model").put("prompt_cache_key", conversation);
        body.putArray("tools").addObject().put("type", "function").put("name", "exec_command");
        var input = body.putArray("input");
        for (String text : userTexts) {
            ObjectNode message = input.addObject().put("type", "message").put("role", "user");
            message.putArray("content").addObject().put("type", "input_text").put("text", text);
        }
        return body;
    }

    HttpResponse<String> ask(String conversation, String... userTexts) {
        return ask(body(conversation, userTexts));
    }

    HttpResponse<String> ask(ObjectNode body) {
        return askAsync(body).orTimeout(20, TimeUnit.SECONDS).join();
    }

    CompletableFuture<HttpResponse<String>> askAsync(ObjectNode body) {
        return this.http.sendAsync(request(body), BodyHandlers.ofString());
    }

    InputStream stream(ObjectNode body) throws IOException, InterruptedException {
        return this.http.send(request(body), BodyHandlers.ofInputStream()).body();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return this.http.send(
                java.net.http.HttpRequest.newBuilder(URI.create(this.baseUrl + path))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
    }

    private java.net.http.HttpRequest request(ObjectNode body) {
        return java.net.http.HttpRequest.newBuilder(URI.create(this.baseUrl + "/responses"))
                .header("authorization", "Bearer sk-not-for-the-log")
                .header("x-test", "yes")
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build();
    }

    /** The types of the events of a stream, in order. */
    static List<String> types(String stream) {
        return stream.lines()
                .filter((line) -> line.startsWith("event: "))
                .map((line) -> line.substring(7))
                .toList();
    }

    /** The text that the deltas of a stream make up. */
    static String text(String stream) {
        StringBuilder text = new StringBuilder();
        stream.lines().filter((line) -> line.startsWith("data: ")).forEach((line) -> {
            var data = Json.parse(line.substring(6));
            if (data.path("type").asString("").equals("response.output_text.delta")) {
                text.append(data.path("delta").asString(""));
            }
        });
        return text.toString();
    }
}
