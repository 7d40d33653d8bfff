package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class FakeModelEndpointTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private FakeModelEndpoint endpoint;

    private ModelClient client;

    @BeforeEach
    void start() throws IOException {
        this.endpoint = FakeModelEndpoint.start();
        this.client = new ModelClient(this.endpoint);
    }

    @AfterEach
    void close() {
        this.endpoint.close();
    }

    @Test
    void whenNothingIsScriptedThenOneShortMessageIsSaid() {
        HttpResponse<String> response = this.client.ask("c", "hello");

        assertThat(response.headers().firstValue("content-type")).contains("text/event-stream");
        assertThat(ModelClient.text(response.body())).isEqualTo("Hello from the scripted model.");
        assertThat(ModelClient.types(response.body()))
                .startsWith("response.created", "response.output_item.added", "response.output_text.delta")
                .endsWith("response.output_item.done", "response.completed");
    }

    @Test
    void whenQueuedThenResponsesAreUsedOnceAndInOrder() {
        this.endpoint.enqueue(ModelResponse.text("one"), ModelResponse.text("two"));
        this.endpoint.respondWith((request) -> ModelResponse.text("default"));

        assertThat(List.of(text("c", "x"), text("c", "x"), text("c", "x"))).containsExactly("one", "two", "default");
    }

    @Test
    void whenScriptedThenEachTurnGoesThroughTheScriptByItself() {
        this.endpoint.enqueue(ModelResponse.text("queued"));
        this.endpoint.script("alpha", ModelResponse.text("a1"), ModelResponse.text("a2"));

        assertThat(text("c1", "alpha")).isEqualTo("a1");
        assertThat(text("c2", "alpha")).isEqualTo("a1");
        assertThat(text("c1", "alpha")).isEqualTo("a2");
        assertThat(text("c1", "alpha", "alpha again")).isEqualTo("a1");
        assertThat(text("c1", "alpha", "beta")).isEqualTo("queued");
        this.endpoint.clearScripts();
        assertThat(text("c3", "alpha")).isEqualTo("Hello from the scripted model.");
    }

    @Test
    void whenConcurrentTurnsFollowOneScriptThenNoneTakesFromAnother() {
        this.endpoint.script("go", ModelResponse.text("first"), ModelResponse.text("second"));

        List<CompletableFuture<List<String>>> turns = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ObjectNode body = ModelClient.body("conversation-" + i, "go");
            turns.add(this.client
                    .askAsync(body)
                    .thenCompose((one) -> this.client
                            .askAsync(body)
                            .thenApply((two) -> List.of(ModelClient.text(one.body()), ModelClient.text(two.body())))));
        }

        assertThat(turns)
                .allSatisfy((turn) ->
                        assertThat(turn.orTimeout(20, TimeUnit.SECONDS).join()).containsExactly("first", "second"));
        assertThat(this.endpoint.requestCount()).isEqualTo(80);
    }

    @Test
    void whenSeveralItemsThenTheyAreStreamedInOrderWithTheirFields() {
        this.endpoint.enqueue(ModelResponse.builder()
                .reasoning(List.of("sum one", "two"), List.of("raw"))
                .text("on it", Phase.COMMENTARY)
                .withId("call_7")
                .shell("ls", ShellOptions.defaults().requireEscalated("why").yieldTime(Duration.ofSeconds(2)))
                .applyPatch("*** Begin Patch\n*** End Patch\n")
                .plan(PlanStep.inProgress("step"))
                .functionCall("mcp__x", "tool", "{}")
                .usage(7, 1, 3, 2)
                .build());

        String stream = this.client.ask("c", "x").body();

        assertThat(ModelClient.types(stream))
                .filteredOn((type) -> type.equals("response.output_item.done"))
                .hasSize(6);
        assertThat(stream)
                .contains("response.reasoning_summary_part.added", "\"summary_index\":1")
                .contains("\"phase\":\"commentary\"", "\"call_id\":\"call_7\"")
                .contains("\\\"sandbox_permissions\\\":\\\"require_escalated\\\"", "\\\"yield_time_ms\\\":2000")
                .contains("\"name\":\"apply_patch\"", "\"name\":\"update_plan\"", "\"namespace\":\"mcp__x\"")
                .contains("\"total_tokens\":10", "\"output_index\":5");
    }

    @Test
    void whenVerbatimThenItemAndEventArriveAsGiven() {
        this.endpoint.enqueue(ModelResponse.builder()
                .item("{\"type\":\"web_search_call\",\"id\":\"ws_1\"}")
                .event("response.custom", "{\"a\":1}")
                .customToolCall("free", "form")
                .build());

        String stream = this.client.ask("c", "x").body();

        assertThat(ModelClient.types(stream)).contains("response.custom");
        assertThat(stream).contains("{\"type\":\"web_search_call\",\"id\":\"ws_1\"}", "\"input\":\"form\"");
    }

    @Test
    void whenWordsThenEveryDeltaHasTheSizeAskedFor() {
        this.endpoint.enqueue(ModelResponse.builder().words(1000, 20).batch(64).build());

        assertThat(ModelClient.text(this.client.ask("c", "x").body())).hasSize(20_000);
        await().untilAsserted(() -> assertThat(this.endpoint.deltasSent()).isEqualTo(1000));
    }

    @Test
    void whenTextComesInPiecesThenTheyAreTheDeltas() {
        this.endpoint.enqueue(
                ModelResponse.builder().text(List.of("a", "b c", "\u2028")).build());

        String stream = this.client.ask("c", "x").body();

        assertThat(ModelClient.types(stream))
                .filteredOn((type) -> type.equals("response.output_text.delta"))
                .hasSize(3);
        assertThat(ModelClient.text(stream)).isEqualTo("ab c\u2028");
    }

    @Test
    void whenResponseFailsThenTheEndingIsTheOneChosen() {
        this.endpoint.enqueue(
                ModelResponse.builder().text("a").fails("slow_down", "no").build(),
                ModelResponse.builder().endsIncomplete("max_output_tokens").build(),
                ModelResponse.builder().endsWithErrorEvent("server_error", "no").build(),
                ModelResponse.builder().endsEarly().build(),
                ModelResponse.builder().unfinishedText("half a").endsMalformed().build());

        assertThat(lastType()).isEqualTo("response.failed");
        assertThat(lastType()).isEqualTo("response.incomplete");
        assertThat(lastType()).isEqualTo("error");
        assertThat(lastType()).isEqualTo("response.created");
        assertThat(this.client.ask("c", "x").body())
                .doesNotContain("output_item.done")
                .endsWith("oops\n\n");
    }

    @Test
    void whenResetThenTheClientSeesABrokenConnection() {
        this.endpoint.enqueue(
                ModelResponse.builder().text("a b c").endsWithReset().build());

        assertThatThrownBy(() -> this.client.ask("c", "x"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void whenHttpFailureThenStatusHeadersAndBodyArrive() {
        this.endpoint.enqueue(
                ModelResponse.httpError(429, "usage_limit_reached", "later"),
                ModelResponse.http(503, "plain", Map.of("retry-after", "7")));

        HttpResponse<String> limited = this.client.ask("c", "x");
        HttpResponse<String> down = this.client.ask("c", "x");

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.body()).contains("\"code\":\"usage_limit_reached\"");
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.headers().firstValue("retry-after")).contains("7");
        assertThat(down.body()).isEqualTo("plain");
    }

    @Test
    void whenGateIsClosedThenNothingPassesUntilItOpens() throws Exception {
        Gate inside = Gate.closed();
        Gate between = Gate.closed();
        this.endpoint.enqueue(ModelResponse.builder()
                .text("one two three")
                .gateAfterDelta(2, inside)
                .gate(between)
                .text("four")
                .build());

        try (InputStream stream = this.client.stream(ModelClient.body("c", "x"))) {
            inside.awaitReached(SOON);
            assertThat(between.isOpen()).isFalse();
            assertThat(readUntil(stream, "two ")).doesNotContain("three");
            inside.open();
            between.awaitReached(SOON);
            assertThat(readUntil(stream, "output_item.done")).doesNotContain("four");
            between.open();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("four", "response.completed");
        }
    }

    @Test
    void whenGateIsNotOpenedInTimeThenTheConnectionIsClosed() {
        this.endpoint.enqueue(ModelResponse.builder()
                .text("a")
                .gate(Gate.closed(Duration.ofMillis(50)))
                .build());

        assertThat(lastType()).isEqualTo("response.output_item.done");
        await().untilAsserted(
                        () -> assertThat(this.endpoint.abandonedResponses()).isEqualTo(1));
    }

    @Test
    void whenClientHangsUpThenTheResponseEnds() throws Exception {
        this.endpoint.enqueue(
                ModelResponse.builder().text("a").hangs().build(),
                ModelResponse.builder().gate(Gate.closed()).build());

        for (int i = 0; i < 2; i++) {
            InputStream stream = this.client.stream(ModelClient.body("c", "x"));
            await().until(() -> this.endpoint.activeResponses() == 1);
            stream.close();
            await().until(() -> this.endpoint.activeResponses() == 0);
        }

        assertThat(this.endpoint.abandonedResponses()).isEqualTo(2);
    }

    @Test
    void whenPacedThenTimePassesBetweenBatches() {
        this.endpoint.enqueue(ModelResponse.builder()
                .delay(Duration.ofMillis(40))
                .words(4)
                .batch(2)
                .pace(Duration.ofMillis(30))
                .pause(Duration.ofMillis(40))
                .build());

        long start = System.nanoTime();
        this.client.ask("c", "x");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(140));
    }

    @Test
    void whenClosedThenHangingResponsesEndAndNoThreadIsLeft() throws Exception {
        this.endpoint.respondWith((request) -> request.userText().equals("hang")
                ? ModelResponse.builder().hangs().build()
                : ModelResponse.builder().gate(Gate.closed()).build());
        String threads = "fake-model-" + this.endpoint.baseUrl().getPort();
        var hanging = this.client.askAsync(ModelClient.body("c", "hang"));
        var waiting = this.client.askAsync(ModelClient.body("c", "wait"));
        this.endpoint.awaitRequests(2, SOON);

        long start = System.nanoTime();
        this.endpoint.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(List.of(hanging, waiting))
                .allSatisfy((response) -> assertThat(response.handle((stream, failure) -> "ended"))
                        .succeedsWithin(SOON));
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch((thread) -> thread.getName().startsWith(threads)));
        assertThatThrownBy(() -> this.client.get("/models")).isInstanceOf(IOException.class);
    }

    @Test
    void whenScriptThrowsThenTheRequestFailsAndTheEndpointLives() {
        this.endpoint.respondWith((request) -> {
            throw new IllegalArgumentException("bad script");
        });

        HttpResponse<String> response = this.client.ask("c", "x");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("bad script");
    }

    @Test
    void whenAwaitingRequestsInVainThenTheNumberIsReported() {
        this.client.ask("c", "x");

        assertThatThrownBy(() -> this.endpoint.awaitRequests(2, Duration.ofMillis(20)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Only 1 of 2");
    }

    @Test
    void whenModelsAreAskedForThenThereIsAList() throws Exception {
        assertThat(this.client.get("/models").body()).contains(CodexHome.DEFAULT_MODEL);
        assertThat(this.client.get("/other").statusCode()).isEqualTo(404);
    }

    private String text(String conversation, String... userTexts) {
        return ModelClient.text(this.client.ask(conversation, userTexts).body());
    }

    private String lastType() {
        List<String> types = ModelClient.types(this.client.ask("c", "x").body());
        return types.get(types.size() - 1);
    }

    private static String readUntil(InputStream stream, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = stream.read();
            assertThat(next).as("end of stream").isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }
}
