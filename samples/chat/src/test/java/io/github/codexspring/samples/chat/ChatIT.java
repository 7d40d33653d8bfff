package io.github.codexspring.samples.chat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.samples.chat.DemoClient.Event;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Drives the demo over HTTP, on the real codex. An empty PATH hides a codex that somebody has logged in with. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "PATH=")
@Tag("real-codex")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ChatIT {

    @LocalServerPort
    private int port;

    private DemoClient client;

    @BeforeAll
    static void requireCodex() {
        assumeTrue(PinnedCodex.find().isPresent(), PinnedCodex::unavailableReason);
    }

    @BeforeEach
    void connect() {
        this.client = new DemoClient(this.port);
    }

    @Test
    void whenTurnRunsThenStreamShowsItToItsEndWithoutApproval() throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "What is here?");
        List<Event> events = this.client.events(turn, (event) -> {});
        assertThat(events)
                .extracting(Event::method)
                .startsWith("turn/started")
                .endsWith("turn/completed")
                .contains(
                        "item/reasoning/summaryTextDelta",
                        "item/agentMessage/delta",
                        "turn/plan/updated",
                        "thread/tokenUsage/updated")
                .doesNotContain("codex/approval/requested");
        assertThat(events)
                .anyMatch((event) ->
                        event.params().at("/item/aggregatedOutput").asString("").contains("README.md"));
        assertThat(status(events)).isEqualTo("completed");
        assertThat(DemoClient.json(this.client.get("/actuator/codex"))
                        .path("mode")
                        .asString())
                .isEqualTo("demo");
        assertThat(this.client.get("/actuator/health").body()).contains("\"codex\"");
        assertThat(this.client.get("/actuator/prometheus").body()).contains("codex_client_");
    }

    @Test
    void whenStreamIsResumedThenOnlyTheRestComesAndAfterTheEndNothing() throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "What is here?");
        List<Event> all = this.client.events(turn, (event) -> {});
        Event middle = all.get(all.size() / 2);
        List<Event> rest = this.client.events(turn, (event) -> {}, "Last-Event-ID", middle.id());
        assertThat(rest).isEqualTo(all.subList(all.size() / 2 + 1, all.size()));
        assertThat(this.client.events(
                        turn,
                        (event) -> {},
                        "Last-Event-ID",
                        all.get(all.size() - 1).id()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"accept, accepted, completed", "decline, declined, declined"})
    void whenApprovalIsAnsweredThenChangeFollowsTheAnswer(String decision, String outcome, String status)
            throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "Please change something");
        List<Event> events = this.client.events(turn, (event) -> {
            if (event.method().equals("codex/approval/requested")) {
                answer(event.params().path("approvalId").asString(), "item/fileChange/requestApproval", decision);
            }
        });
        assertThat(events)
                .filteredOn((event) -> event.method().equals("codex/approval/resolved"))
                .singleElement()
                .matches((event) -> event.params().path("outcome").asString().equals(outcome));
        assertThat(events)
                .filteredOn((event) -> event.method().equals("item/completed")
                        && event.params().at("/item/type").asString().equals("fileChange"))
                .singleElement()
                .matches((event) -> event.params().at("/item/status").asString().equals(status));
        assertThat(status(events)).isEqualTo("completed");
        assertThat(this.client.get("/api/approvals").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"accept, accepted, completed, Done", "decline, declined, declined, I have not run"})
    void whenApprovalIsAnsweredThenCommandFollowsTheAnswer(
            String decision, String outcome, String status, String answer) throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "Run a command");
        List<Event> events = this.client.events(turn, (event) -> {
            if (event.method().equals("codex/approval/requested")) {
                answer(event.params().path("approvalId").asString(), "item/commandExecution/requestApproval", decision);
            }
        });
        assertThat(events)
                .filteredOn((event) -> event.method().equals("codex/approval/requested"))
                .singleElement()
                .matches((event) ->
                        event.params().at("/params/command").asString("").contains("last-run.txt"))
                .matches((event) ->
                        !event.params().at("/params/cwd").asString("").isEmpty());
        assertThat(events)
                .filteredOn((event) -> event.method().equals("codex/approval/resolved"))
                .singleElement()
                .matches((event) -> event.params().path("outcome").asString().equals(outcome));
        List<JsonNode> items = events.stream()
                .filter((event) -> event.method().equals("item/completed"))
                .map((event) -> event.params().path("item"))
                .toList();
        assertThat(items)
                .filteredOn((item) -> item.path("type").asString().equals("commandExecution"))
                .singleElement()
                .matches((item) -> item.path("status").asString().equals(status));
        assertThat(items)
                .filteredOn((item) -> item.path("type").asString().equals("agentMessage"))
                .last()
                .matches((item) -> item.path("text").asString().contains(answer));
        assertThat(status(events)).isEqualTo("completed");
    }

    private void answer(String approvalId, String method, String decision) {
        String body = "{\"decision\":\"" + decision + "\"}";
        try {
            // The event may be ahead of the list.
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() ->
                            assertThat(this.client.get("/api/approvals").body()).contains(approvalId, method));
            assertThat(this.client.post("/api/approvals/" + approvalId, body).statusCode())
                    .isEqualTo(200);
            assertProblem(this.client.post("/api/approvals/" + approvalId, body), 409);
        } catch (java.io.IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void whenSteeredThenTheTurnTakesTheTextIn() throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "What is here?");
        assertThat(this.client
                        .post("/api/turns/" + turn + "/steer", "{\"text\":\"Be brief\"}")
                        .statusCode())
                .isEqualTo(202);
        List<Event> events = this.client.events(turn, (event) -> {});
        assertThat(events)
                .anyMatch((event) ->
                        event.params().at("/item/content/0/text").asString("").equals("Be brief"));
        assertThat(status(events)).isEqualTo("completed");
    }

    @Test
    void whenInterruptedThenTheTurnEndsSo() throws Exception {
        String turn = this.client.startTurn(this.client.startThread(), "What is here?");
        assertThat(this.client.post("/api/turns/" + turn + "/interrupt", "").statusCode())
                .isEqualTo(202);
        assertThat(status(this.client.events(turn, (event) -> {}))).isEqualTo("interrupted");
        assertProblem(this.client.post("/api/turns/" + turn + "/steer", "{\"text\":\"more\"}"), 409);
    }

    @Test
    void whenRequestIsWrongThenProblemSaysSo() throws Exception {
        String thread = this.client.startThread();
        String turns = "/api/threads/" + thread + "/turns";
        String text = "{\"text\":\"hi\"}";
        assertProblem(this.client.post(turns, "{\"text\":\"\"}"), 400);
        assertProblem(this.client.post(turns, "{\"text\":1}"), 400);
        assertProblem(this.client.post("/api/threads/00000000-0000-7000-8000-000000000000/turns", text), 404);
        assertProblem(this.client.post("/api/threads/nonsense/turns", text), 404);
        assertProblem(this.client.get("/api/turns/unknown/events"), 404);
        assertProblem(this.client.post("/api/threads", "{}", "Origin", "http://evil.example"), 403);
    }

    private static String status(List<Event> events) {
        return events.get(events.size() - 1).params().at("/turn/status").asString("");
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(DemoClient.json(response).path("detail").asString("")).isNotBlank();
    }
}
