package io.github.codexspring.testkit;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadMethodsTest {

    private final FakeAppServer server = FakeAppServer.create();

    private LineClient client;

    @BeforeEach
    void open() throws IOException {
        var session = this.server.transport().open();
        this.client = new LineClient(session.input(), session.output()).initialize();
    }

    @AfterEach
    void close() {
        this.server.close();
    }

    @Test
    void whenStartedThenTheSettingsAreEchoed() throws IOException {
        JsonNode result = this.client
                .call(
                        "thread/start",
                        "{\"cwd\":\"/repo\",\"model\":\"m\",\"sandbox\":\"workspace-write\",\"approvalPolicy\":\"never\"}")
                .get("result");

        assertThat(result.at("/cwd").asString()).isEqualTo("/repo");
        assertThat(result.at("/model").asString()).isEqualTo("m");
        assertThat(result.at("/sandbox/type").asString()).isEqualTo("workspaceWrite");
        assertThat(result.at("/approvalPolicy").asString()).isEqualTo("never");
        assertThat(result.at("/thread/status/type").asString()).isEqualTo("idle");
    }

    @Test
    void whenSandboxIsWrittenInTheOtherCaseThenItIsRefused() throws IOException {
        assertThat(this.client
                        .call("thread/start", "{\"sandbox\":\"readOnly\"}")
                        .toString())
                .contains("-32600", "unknown variant `readOnly`");
    }

    @Test
    void whenThreadHasNoTurnThenItsTurnsCannotBeRead() throws IOException {
        String thread = this.client.startThread();

        assertThat(call("thread/read", thread, ",\"includeTurns\":true")
                        .at("/error/code")
                        .asInt())
                .isEqualTo(-32601);
        assertThat(call("thread/resume", thread, "").at("/error/code").asInt()).isEqualTo(-32601);
        assertThat(call("thread/turns/list", thread, "").at("/error/code").asInt())
                .isEqualTo(-32600);
        assertThat(call("thread/resume", thread, ",\"excludeTurns\":true").has("result"))
                .isTrue();
        assertThat(this.client.call("thread/list", "{}").at("/result/data").size())
                .isZero();
        assertThat(this.client
                        .call("thread/loaded/list", "{}")
                        .at("/result/data/0")
                        .asString())
                .isEqualTo(thread);
    }

    @Test
    void whenThreadIsUnknownThenTheMessageIsThatOfTheRealServer() throws IOException {
        assertThat(call("thread/read", "nope", "").toString()).contains("thread not loaded: nope");
        assertThat(call("thread/resume", "nope", "").toString()).contains("no rollout found for thread id nope");
        assertThat(this.client.call("turn/start", LineClient.turn("nope", "x")).toString())
                .contains("thread not found: nope");
        String thread = this.client.startThread();
        assertThat(this.client
                        .call("turn/start", "{\"threadId\":\"" + thread + "\"}")
                        .toString())
                .contains("missing field `input`");
    }

    @Test
    void whenTurnsAreListedThenTheNewestIsFirstAndTheViewDecides() throws IOException {
        String thread = threadWithTurn("first");
        this.client.startTurn(thread, "second");
        this.client.await((message) -> message.path("method").asString("").equals("turn/completed")
                && this.client.outline().stream()
                                .filter("turn/completed"::equals)
                                .count()
                        == 2);

        JsonNode summary = call("thread/turns/list", thread, "").at("/result/data");
        JsonNode full =
                call("thread/turns/list", thread, ",\"itemsView\":\"full\"").at("/result/data");

        assertThat(summary.size()).isEqualTo(2);
        assertThat(summary.at("/0/items/0/content/0/text").asString()).isEqualTo("second");
        assertThat(summary.at("/1/items").size()).isEqualTo(2);
        assertThat(full.at("/0/itemsView").asString()).isEqualTo("full");
    }

    @Test
    void whenForkedThenTheNewThreadHasTheTurns() throws IOException {
        String thread = threadWithTurn("x");

        JsonNode fork = call("thread/fork", thread, "").at("/result/thread");

        assertThat(fork.get("forkedFromId").asString()).isEqualTo(thread);
        assertThat(fork.get("turns").size()).isEqualTo(1);
        assertThat(this.client.outline()).contains("thread/goal/cleared");
    }

    @Test
    void whenRenamedArchivedAndDeletedThenTheThreadFollows() throws IOException {
        String thread = threadWithTurn("x");

        call("thread/name/set", thread, ",\"name\":\"n\"");
        assertThat(this.client
                        .call("thread/list", "{}")
                        .at("/result/data/0/name")
                        .asString())
                .isEqualTo("n");
        call("thread/archive", thread, "");
        assertThat(this.client.call("thread/list", "{}").at("/result/data").size())
                .isZero();
        assertThat(this.client
                        .call("thread/list", "{\"archived\":true}")
                        .at("/result/data")
                        .size())
                .isEqualTo(1);
        assertThat(call("thread/resume", thread, "").toString()).contains("is archived");
        call("thread/unarchive", thread, "");
        assertThat(call("thread/resume", thread, "").has("result")).isTrue();
        assertThat(call("thread/unsubscribe", thread, "").at("/result/status").asString())
                .isEqualTo("unsubscribed");
        call("thread/delete", thread, "");
        assertThat(call("thread/read", thread, "").has("error")).isTrue();
        assertThat(this.client.outline())
                .contains("thread/name/updated", "thread/archived", "thread/unarchived", "thread/deleted");
    }

    @Test
    void whenAskedAboutTheServerThenThereAreAnswers() throws IOException {
        assertThat(this.client
                        .call("account/read", "{}")
                        .at("/result/requiresOpenaiAuth")
                        .asBoolean())
                .isFalse();
        assertThat(this.client
                        .call("config/read", "{}")
                        .at("/result/config/model")
                        .asString())
                .isEqualTo(CodexHome.DEFAULT_MODEL);
    }

    private String threadWithTurn(String text) throws IOException {
        String thread = this.client.startThread();
        this.client.startTurn(thread, text);
        this.client.awaitMethod("turn/completed");
        return thread;
    }

    private JsonNode call(String method, String thread, String more) throws IOException {
        return this.client.call(method, "{\"threadId\":\"" + thread + "\"" + more + "}");
    }
}
