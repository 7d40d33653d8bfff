package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.transport.TransportSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class FakeAppServerTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final FakeAppServer server = FakeAppServer.create();

    private TransportSession session;

    private LineClient client;

    @BeforeEach
    void open() throws IOException {
        connect();
    }

    @AfterEach
    void close() {
        this.server.close();
    }

    private void connect() throws IOException {
        this.session = this.server.transport().open();
        this.client = new LineClient(this.session.input(), this.session.output()).initialize();
    }

    @Test
    void whenTurnRunsThenTheOrderIsThatOfTheRealServer() throws IOException {
        String thread = this.client.startThread();
        this.server.onTurn(
                "go", TurnScript.builder().reasoning("hm").text("hello there").build());

        this.client.startTurn(thread, "go");
        JsonNode completed = this.client.awaitMethod("turn/completed");

        assertThat(this.client.outline())
                .containsExactly(
                        "answer 1",
                        "remoteControl/status/changed",
                        "answer 2",
                        "thread/started",
                        "answer 3",
                        "thread/status/changed active",
                        "turn/started",
                        "item/started userMessage",
                        "item/completed userMessage",
                        "item/started reasoning",
                        "item/reasoning/summaryPartAdded",
                        "item/reasoning/summaryTextDelta",
                        "item/completed reasoning",
                        "item/started agentMessage",
                        "item/agentMessage/delta",
                        "item/agentMessage/delta",
                        "item/completed agentMessage",
                        "thread/tokenUsage/updated",
                        "thread/status/changed idle",
                        "turn/completed");
        assertThat(completed.at("/params/turn/items/0/text").asString()).isEqualTo("hello there");
        assertThat(completed.at("/params/turn/itemsView").asString()).isEqualTo("summary");
    }

    @Test
    void whenCommandAsksThenTheAnswerDecides() throws IOException {
        String[] decisions = {"accept", "decline", "cancel"};
        String[] commands = {"completed", "declined", "declined"};
        String[] turns = {"completed", "completed", "interrupted"};
        for (int i = 0; i < decisions.length; i++) {
            String thread = this.client.startThread();
            this.server.enqueue(TurnScript.builder()
                    .withId("cmd-" + i)
                    .commandApproval("rm x", "gone\n")
                    .text("done")
                    .build());

            this.client.startTurn(thread, "x");
            JsonNode question = this.client.await(
                    (message) -> message.at("/params/threadId").asString("").equals(thread) && message.has("id"));
            assertThat(question.get("id").asInt()).isEqualTo(i);
            this.client.send("{\"id\":" + i + ",\"result\":{\"decision\":\"" + decisions[i] + "\"}}");

            assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo(turns[i]);
            assertThat(completedItem("cmd-" + i).get("status").asString()).isEqualTo(commands[i]);
        }
        assertThat(this.client.outline()).contains("serverRequest/resolved", "thread/status/changed active");
        assertThat(this.server.awaitReceived(
                        (message) -> message.isAnswerTo("item/commandExecution/requestApproval"), 3, SOON))
                .hasSize(3);
    }

    @Test
    void whenFileChangeAsksThenItIsMadeOrNot() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .withId("f0")
                .fileChangeApproval("a.txt", "a\n")
                .withId("f1")
                .fileChangeApproval("b.txt", "b\n")
                .withId("f2")
                .fileChange("c.txt", "c\n")
                .build());

        this.client.startTurn(thread, "x");
        this.client.await((message) -> message.path("id").asInt(-1) == 0 && message.has("method"));
        this.client.send("{\"id\":0,\"result\":{\"decision\":\"accept\"}}");
        this.client.await((message) -> message.path("id").asInt(-1) == 1 && message.has("method"));
        this.client.send("{\"id\":1,\"error\":{\"code\":-1,\"message\":\"no\"}}");
        end(thread);

        assertThat(completedItem("f0").get("status").asString()).isEqualTo("completed");
        assertThat(completedItem("f1").get("status").asString()).isEqualTo("declined");
        assertThat(completedItem("f2").get("status").asString()).isEqualTo("completed");
    }

    @Test
    void whenToolIsCalledThenItsResultIsTheItem() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .withId("t0")
                .toolCall("lookup", "{\"id\":7}")
                .build());

        this.client.startTurn(thread, "x");
        JsonNode question = this.client.awaitMethod("item/tool/call");
        assertThat(question.at("/params/arguments/id").asInt()).isEqualTo(7);
        this.client.send(
                "{\"id\":0,\"result\":{\"contentItems\":[{\"type\":\"inputText\",\"text\":\"open\"}],\"success\":true}}");
        end(thread);

        assertThat(completedItem("t0").get("status").asString()).isEqualTo("completed");
        assertThat(this.client.outline()).doesNotContain("serverRequest/resolved");
    }

    @Test
    void whenInterruptedThenTheTurnEndsWhateverItWaitsFor() throws IOException {
        TurnScript[] scripts = {
            TurnScript.builder().text("a").neverCompletes().build(),
            TurnScript.builder().gate(Gate.closed()).build(),
            TurnScript.builder().pause(Duration.ofHours(1)).build(),
            TurnScript.builder().awaitSteer().build(),
            TurnScript.builder().commandApproval("x", "y").build()
        };
        for (TurnScript script : scripts) {
            String thread = this.client.startThread();
            this.server.enqueue(script);
            this.client.startTurn(thread, "x");
            String turn = started(thread);

            assertThat(this.client.call("turn/interrupt", ids(thread, turn)).has("result"))
                    .isTrue();
            assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo("interrupted");
            assertThat(this.client.call("turn/interrupt", ids(thread, turn)).toString())
                    .contains("no active turn to interrupt");
        }
        List<String> outline = this.client.outline();
        assertThat(outline.lastIndexOf("serverRequest/resolved")).isGreaterThan(outline.lastIndexOf("turn/completed"));
    }

    @Test
    void whenInterruptComesBeforeTheStartThenItIsRefused() throws IOException {
        String thread = this.client.startThread();
        Gate start = Gate.closed();
        this.server.enqueue(TurnScript.builder().holdsStart(start).build());
        int request = this.client.startTurn(thread, "x");
        String turn = this.client
                .await((message) -> message.path("id").asInt(-1) == request)
                .at("/result/turn/id")
                .asString();

        assertThat(this.client.call("turn/interrupt", ids(thread, turn)).toString())
                .contains("no active turn to interrupt");
        start.open();

        assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo("completed");
    }

    @Test
    void whenInterruptIsIgnoredThenTheTurnRunsOn() throws IOException {
        String thread = this.client.startThread();
        Gate gate = Gate.closed();
        this.server.enqueue(TurnScript.builder().gate(gate).ignoresInterrupt().build());
        this.client.startTurn(thread, "x");

        assertThat(this.client
                        .call("turn/interrupt", ids(thread, started(thread)))
                        .has("result"))
                .isTrue();
        gate.open();

        assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo("completed");
    }

    @Test
    void whenTurnRunsThenSteerAndStartAddToIt() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(
                TurnScript.builder().awaitSteer().awaitSteer().text("ok").build());
        this.client.startTurn(thread, "x");
        String turn = started(thread);
        String input = ",\"input\":[{\"type\":\"text\",\"text\":\"more\"}]}";

        JsonNode wrong =
                this.client.call("turn/steer", "{\"threadId\":\"" + thread + "\",\"expectedTurnId\":\"other\"" + input);
        JsonNode steered = this.client.call(
                "turn/steer", "{\"threadId\":\"" + thread + "\",\"expectedTurnId\":\"" + turn + "\"" + input);
        JsonNode joined = this.client.call(
                "turn/start", "{\"threadId\":\"" + thread + "\",\"clientUserMessageId\":\"cm-1\"" + input);
        end(thread);
        JsonNode late = this.client.call(
                "turn/steer", "{\"threadId\":\"" + thread + "\",\"expectedTurnId\":\"" + turn + "\"" + input);

        assertThat(wrong.toString()).contains("expected active turn id `other` but found `" + turn);
        assertThat(steered.at("/result/turnId").asString()).isEqualTo(turn);
        assertThat(joined.at("/result/turn/id").asString()).isEqualTo(turn);
        assertThat(late.toString()).contains("no active turn to steer");
        assertThat(this.client.lines())
                .filteredOn((line) -> line.contains("item/completed") && line.contains("userMessage"))
                .hasSize(3)
                .last()
                .asString()
                .contains("\"clientId\":\"cm-1\"");
    }

    @Test
    void whenEventsOvertakeTheAnswerThenTheyComeFirst() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder().text("early").respondsHere().build());

        int request = this.client.startTurn(thread, "x");
        end(thread);

        List<String> outline = this.client.outline();
        assertThat(outline.indexOf("answer " + request)).isGreaterThan(outline.indexOf("item/completed agentMessage"));
    }

    @Test
    void whenTurnFailsThenStatusErrorAndEndCarryTheSame() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .retries("Reconnecting... 1/5")
                .fails("no", "{\"httpConnectionFailed\":{\"httpStatusCode\":401}}")
                .build());

        this.client.startTurn(thread, "x");
        JsonNode end = end(thread);

        assertThat(end.at("/params/turn/status").asString()).isEqualTo("failed");
        assertThat(end.at("/params/turn/error/codexErrorInfo/httpConnectionFailed/httpStatusCode")
                        .asInt())
                .isEqualTo(401);
        assertThat(this.client.outline())
                .endsWith("error", "thread/status/changed systemError", "error", "turn/completed");
    }

    @Test
    void whenStepsFollowTheEndThenTheyComeLate() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .completes()
                .event("item/commandExecution/outputDelta", "{\"itemId\":\"late\",\"delta\":\"${turnId}\"}")
                .build());

        this.client.startTurn(thread, "x");
        JsonNode late = this.client.awaitMethod("item/commandExecution/outputDelta");

        assertThat(late.at("/params/delta").asString())
                .isEqualTo(late.at("/params/turnId").asString())
                .isNotEmpty();
        assertThat(this.client.outline()).endsWith("turn/completed", "item/commandExecution/outputDelta");
    }

    @Test
    void whenServerSendsGarbageThenItArrivesAsItIs() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .line("{not json")
                .event("unknown/method", "{}")
                .plan(PlanStep.inProgress("a"))
                .command("ls", "a\nb\n", 1)
                .unfinishedText("half")
                .build());

        this.client.startTurn(thread, "x");
        end(thread);
        this.server.sendLine("{also bad");
        this.server.sendNotification("warning", "{\"message\":\"m\"}");
        this.client.awaitMethod("warning");

        assertThat(this.client.outline())
                .contains("{not json", "{also bad", "unknown/method", "turn/plan/updated")
                .containsSubsequence("item/commandExecution/outputDelta", "item/commandExecution/outputDelta");
        assertThat(this.client.lines()).anyMatch((line) -> line.contains("\"status\":\"inProgress\"}]"));
    }

    @Test
    void whenServerRequestIsScriptedThenTheAnswerIsRecorded() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .request("item/tool/requestUserInput", "{\"itemId\":\"i\",\"questions\":[]}")
                .build());

        this.client.startTurn(thread, "x");
        this.client.awaitMethod("item/tool/requestUserInput");
        this.client.send("{\"id\":0,\"result\":{\"answers\":{}}}");
        end(thread);

        assertThat(this.server.awaitReceived((message) -> message.isAnswerTo("item/tool/requestUserInput"), 1, SOON))
                .singleElement()
                .satisfies((answer) -> assertThat(answer.line()).contains("answers"));
    }

    @Test
    void whenServerCrashesThenTheSessionEndsInTheMiddleOfALine() throws Exception {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder()
                .text("some text")
                .stderr("thread 'main' panicked")
                .partialLine("{\"method\":\"item/comp")
                .crashes(101)
                .build());

        this.client.startTurn(thread, "x");
        var end = this.session.ended().get(10, TimeUnit.SECONDS);
        this.client.awaitEnd();

        assertThat(end.exitCode()).isEqualTo(101);
        assertThat(end.stderrTail()).isEqualTo("thread 'main' panicked");
        assertThat(this.client.outline()).endsWith("{\"method\":\"item/comp").doesNotContain("turn/completed");
        assertThatThrownBy(() -> this.client.send("{}")).isInstanceOf(IOException.class);
    }

    @Test
    void whenOpenedAgainThenThreadsAreThereAndTheTurnIsInterrupted() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(TurnScript.builder().text("kept").neverCompletes().build());
        this.client.startTurn(thread, "x");
        this.client.await(
                (message) -> message.at("/params/item/text").asString("").equals("kept")
                        && message.path("method").asString("").equals("item/completed"));
        this.server.crash(137);

        connect();
        String params = "{\"threadId\":\"" + thread + "\",\"includeTurns\":true}";
        JsonNode read = this.client.call("thread/read", params).at("/result/thread");
        assertThat(this.client.call("turn/start", LineClient.turn(thread, "x")).toString())
                .contains("thread not found");
        JsonNode resumed = this.client.call("thread/resume", params).at("/result/thread");

        assertThat(read.at("/status/type").asString()).isEqualTo("notLoaded");
        assertThat(read.at("/turns/0/status").asString()).isEqualTo("interrupted");
        assertThat(read.at("/turns/0/items").size()).isEqualTo(2);
        assertThat(resumed.at("/status/type").asString()).isEqualTo("idle");
        this.client.startTurn(thread, "again");
        assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo("completed");
        assertThat(this.server.openedSessions()).isEqualTo(2);
    }

    @Test
    void whenTurnCompletesUnnoticedThenOnlyTheStoreKnows() throws IOException {
        String thread = this.client.startThread();
        this.server.enqueue(
                TurnScript.builder().text("kept").completesUnnoticed().build());
        this.client.startTurn(thread, "x");

        String params = "{\"threadId\":\"" + thread + "\"}";
        await().atMost(SOON)
                .until(() -> this.client
                        .call("thread/turns/list", params)
                        .at("/result/data/0/status")
                        .asString("")
                        .equals("completed"));

        assertThat(this.client.outline()).doesNotContain("turn/completed");
    }

    @Test
    void whenManyTurnsRunThenEachKeepsItsOrder() throws IOException {
        Gate together = Gate.closed();
        this.server.onOtherTurns((request) -> TurnScript.builder()
                .gate(together)
                .words(50)
                .text(request.text())
                .build());
        List<String> threads = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            threads.add(this.client.startThread());
            this.client.startTurn(threads.get(i), "turn-" + i);
        }
        together.open();

        for (int i = 0; i < threads.size(); i++) {
            assertThat(end(threads.get(i)).at("/params/turn/items/0/text").asString())
                    .isEqualTo("turn-" + i);
        }
        for (String thread : threads) {
            assertThat(this.client.lines().stream()
                            .filter((line) -> line.contains("\"delta\":\"word") && line.contains(thread))
                            .map((line) -> Json.parse(line).at("/params/delta").asString())
                            .toList())
                    .hasSize(50)
                    .startsWith("word0 ", "word1 ")
                    .endsWith("word49 ");
        }
    }

    @Test
    void whenInputIsNotUtf8ThenTheServerEnds() throws Exception {
        this.session.output().write(new byte[] {'{', (byte) 0xff, '}', '\n'});

        assertThat(this.session.ended().get(10, TimeUnit.SECONDS).exitCode()).isZero();
    }

    @Test
    void whenInputIsClosedThenTheServerEnds() throws Exception {
        this.session.output().close();

        assertThat(this.session.ended().get(10, TimeUnit.SECONDS).exitCode()).isZero();
        assertThat(this.session.pid()).isEmpty();
    }

    @Test
    void whenLinesAreCutAnywhereThenTheyAreJoined() throws IOException {
        byte[] bytes = "{\"id\":\"\u00e4\",\"method\":\"model/list\",\"params\":{}}\n".getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            this.session.output().write(one);
        }

        assertThat(this.client
                        .await((message) -> message.path("id").asString("").equals("\u00e4"))
                        .at("/result/data/0/isDefault")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whenOpeningIsToFailThenTheHookDecides() {
        this.server.beforeOpen(() -> {
            throw new IllegalStateException("not today");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> this.server.transport().open());
        assertThat(this.server.openedSessions()).isEqualTo(1);
    }

    @Test
    void whenScriptFailsThenTheRequestFailsAndTheThreadIsUsable() throws IOException {
        String thread = this.client.startThread();
        this.server.onTurn("bad", TurnScript.text("never"));
        this.server.onOtherTurns((request) -> {
            throw new IllegalStateException("boom");
        });

        assertThat(this.client.call("turn/start", LineClient.turn(thread, "x")).toString())
                .contains("-32603", "boom");
        this.client.startTurn(thread, "bad");
        assertThat(end(thread).at("/params/turn/status").asString()).isEqualTo("completed");
    }

    private JsonNode end(String thread) {
        return this.client.await(
                (message) -> message.path("method").asString("").equals("turn/completed")
                        && message.at("/params/threadId").asString("").equals(thread));
    }

    private String started(String thread) {
        return this.client
                .await((message) -> message.path("method").asString("").equals("turn/started")
                        && message.at("/params/threadId").asString("").equals(thread))
                .at("/params/turn/id")
                .asString();
    }

    private JsonNode completedItem(String id) {
        return this.client
                .await((message) -> message.path("method").asString("").equals("item/completed")
                        && message.at("/params/item/id").asString("").equals(id))
                .at("/params/item");
    }

    private static String ids(String thread, String turn) {
        return "{\"threadId\":\"" + thread + "\",\"turnId\":\"" + turn + "\"}";
    }
}
