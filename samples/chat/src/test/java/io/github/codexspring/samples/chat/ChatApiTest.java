package io.github.codexspring.samples.chat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.jayway.jsonpath.JsonPath;
import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeCall;
import io.github.codexspring.testkit.Gate;
import io.github.codexspring.testkit.TurnScript;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of the HTTP interface over an app-server in memory. */
@SpringBootTest(properties = "codex.app-server.command=unused")
@AutoConfigureMockMvc
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ChatApiTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FakeAppServer server;

    @Autowired
    private AppServerClient client;

    @Test
    void whenThreadAndTurnAreStartedThenIdsAreReturned() {
        String thread = startThread();
        assertThat(post("/api/threads/" + thread + "/turns", "{\"text\":\"hi\"}"))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.turnId")
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\" \"}",
                "{}",
                "{\"text\":5}",
                "{\"text\":\"x\",\"more\":1}",
                "{\"text\":\"a\\ud800b\"}",
                "{\"text\":",
                "[]",
                ""
            })
    void whenBodyIsWrongThenAnswers400(String body) {
        assertProblem(post("/api/threads/some/turns", body), 400);
    }

    @Test
    void whenTextIsTooLongThenAnswers400() {
        assertProblem(post("/api/threads/some/turns", "{\"text\":\"" + "x".repeat(1_048_577) + "\"}"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"cwd\":\"/\\udc00\"}", "{\"model\":\"m\\ud800\"}"})
    void whenThreadIsNotWellFormedThenAnswers400(String body) {
        assertProblem(post("/api/threads", body), 400);
    }

    @Test
    void whenTextHasWholeSurrogatePairsThenIsTaken() {
        assertThat(post("/api/threads/" + startThread() + "/turns", "{\"text\":\"\\ud83d\\ude00 \\n ok\"}"))
                .hasStatus(202);
    }

    @Test
    void whenAppServerHasDiedThenNextTurnOfTheThreadStartsItAgain() {
        String thread = startThread();
        this.server.crash(3);
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> this.client.state() != ClientState.READY);
        assertThat(post("/api/threads/" + thread + "/turns", "{\"text\":\"again\"}"))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.turnId")
                .isNotNull();
        assertThat(this.server.received()).anyMatch((message) -> message.isRequest("thread/resume"));
    }

    @Test
    void whenFolderDoesNotExistThenAnswers400() {
        assertProblem(post("/api/threads", "{\"cwd\":\"relative\"}"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/threads/unknown/turns", "/api/turns/unknown/steer"})
    void whenThreadOrTurnIsUnknownThenAnswers404(String path) {
        assertProblem(post(path, "{\"text\":\"hi\"}"), 404);
    }

    @Test
    void whenEventsOfUnknownTurnThenAnswers404() {
        assertProblem(
                this.mvc
                        .get()
                        .uri("/api/turns/unknown/events")
                        .header("Host", "localhost")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .exchange(),
                404);
    }

    @Test
    void whenApprovalIsUnknownThenAnswers404() {
        assertProblem(post("/api/approvals/unknown", "{\"decision\":\"accept\"}"), 404);
    }

    @Test
    void whenDecisionIsOtherThenAnswers400() {
        assertProblem(post("/api/approvals/unknown", "{\"decision\":\"acceptForSession\"}"), 400);
    }

    @Test
    void whenBodyIsNoJsonThenAnswers415() {
        assertProblem(
                this.mvc
                        .post()
                        .uri("/api/threads")
                        .header("Host", "localhost")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}")
                        .exchange(),
                415);
    }

    @Test
    void whenOriginIsForeignThenAnswers403() {
        assertProblem(
                this.mvc
                        .post()
                        .uri("/api/threads")
                        .header("Host", "localhost")
                        .header("Origin", "http://evil.example")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange(),
                403);
    }

    @Test
    void whenServerIsBusyThenAnswers429() {
        String thread = startThread();
        this.server.onRequest("turn/start", (call) -> call.error(-32001, "Server overloaded; retry later."));
        try {
            assertProblem(post("/api/threads/" + thread + "/turns", "{\"text\":\"hi\"}"), 429);
        } finally {
            this.server.onRequest("turn/start", FakeCall::proceed);
        }
    }

    @Test
    void whenApprovalIsAnsweredTwiceThenSecondAnswerIs409() {
        this.server.onTurn(
                "approve",
                TurnScript.builder().commandApproval("touch it", "done").build());
        startTurn("approve");
        String id = Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(this::pendingApproval, (found) -> found != null);
        assertThat(post("/api/approvals/" + id, "{\"decision\":\"accept\"}")).hasStatus(200);
        assertProblem(post("/api/approvals/" + id, "{\"decision\":\"decline\"}"), 409);
    }

    @Test
    void whenTurnRunsThenIsSteeredAndInterruptedAndThenAnswers409() {
        try (GateOpener gate = new GateOpener()) {
            this.server.onTurn(
                    "long",
                    TurnScript.builder().text("a").gate(gate.gate()).text("b").build());
            String turn = startTurn("long");
            assertThat(post("/api/turns/" + turn + "/steer", "{\"text\":\"shorter\"}"))
                    .hasStatus(202);
            assertThat(this.mvc.post().uri("/api/turns/" + turn + "/interrupt").header("Host", "localhost"))
                    .hasStatus(202);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertProblem(post("/api/turns/" + turn + "/steer", "{\"text\":\"x\"}"), 409));
        }
    }

    @Test
    void whenNotInDemoThenModeIsReal() {
        assertThat(this.mvc.get().uri("/api/info").header("Host", "localhost"))
                .bodyJson()
                .extractingPath("$.mode")
                .isEqualTo("real");
    }

    private String pendingApproval() throws Exception {
        String json = this.mvc
                .get()
                .uri("/api/approvals")
                .header("Host", "localhost")
                .exchange()
                .getResponse()
                .getContentAsString();
        return json.equals("[]") ? null : JsonPath.read(json, "$[0].approvalId");
    }

    private String startThread() {
        MvcTestResult result = post("/api/threads", "{}");
        assertThat(result).hasStatus(201);
        return read(result, "$.threadId");
    }

    private String startTurn(String text) {
        return read(post("/api/threads/" + startThread() + "/turns", "{\"text\":\"" + text + "\"}"), "$.turnId");
    }

    private static String read(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray()), path);
    }

    private MvcTestResult post(String path, String body) {
        return this.mvc
                .post()
                .uri(path)
                .header("Host", "localhost")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
    }

    /** Opens its gate at the end, whatever has failed before. */
    private record GateOpener(Gate gate) implements AutoCloseable {

        GateOpener() {
            this(Gate.closed());
        }

        @Override
        public void close() {
            this.gate.open();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        FakeAppServer fakeAppServer() {
            return FakeAppServer.create();
        }

        @Bean
        Transport transport(FakeAppServer server) {
            return server.transport();
        }
    }
}
