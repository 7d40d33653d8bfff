package io.github.codexspring.testkit;

import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.testkit.ReceivedMessage.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FakeConnectionTest {

    private static final String INITIALIZE =
            "{\"id\":1,\"method\":\"initialize\",\"params\":{\"clientInfo\":{\"name\":\"x\",\"version\":\"1\"}%s}}";

    private final FakeAppServer server = FakeAppServer.create();

    private final Recorder output = new Recorder();

    private final FakeConnection connection = this.server.connect(this.output);

    @Test
    void whenNotInitializedThenEveryKnownMethodIsRefused() {
        this.connection.receive("{\"id\":\"a\",\"method\":\"thread/list\",\"params\":{}}");

        assertThat(this.output.written)
                .containsExactly("{\"error\":{\"code\":-32600,\"message\":\"Not initialized\"},\"id\":\"a\"}\n");
    }

    @Test
    void whenInitializedThenTheAnswerIsFollowedByTheStatusOfRemoteControl() {
        this.connection.receive(String.format(INITIALIZE, ""));

        assertThat(this.output.written).hasSize(2);
        assertThat(this.output.written.get(0)).contains("\"id\":1", "\"userAgent\":\"x/" + PinnedCodex.version());
        assertThat(this.output.written.get(1)).contains("remoteControl/status/changed", "emittedAtMs");
    }

    @Test
    void whenInitializedTwiceThenTheSecondIsRefused() {
        this.connection.receive(String.format(INITIALIZE, ""));
        this.connection.receive(String.format(INITIALIZE, ""));

        assertThat(this.output.last()).contains("-32600", "Already initialized");
    }

    @Test
    void whenInitializeHasNoClientThenItIsRefusedAndMayBeTriedAgain() {
        this.connection.receive("{\"id\":1,\"method\":\"initialize\",\"params\":{}}");
        assertThat(this.output.last()).contains("-32600", "clientInfo");

        this.connection.receive(String.format(INITIALIZE, ""));
        assertThat(this.output.written.get(1)).contains("\"result\"");
    }

    @Test
    void whenMethodIsUnknownThenTheErrorListsTheKnownOnes() {
        this.connection.receive("{\"id\":9007199254740993,\"method\":\"no/such\",\"params\":{}}");

        assertThat(this.output.last())
                .contains("-32600", "unknown variant `no/such`, expected one of `account/read`", "`turn/start`")
                .contains("\"id\":9007199254740993");
    }

    @Test
    void whenParamsAreMissingThenThatIsAnError() {
        this.connection.receive(String.format(INITIALIZE, ""));
        this.connection.receive("{\"id\":2,\"method\":\"thread/list\"}");
        assertThat(this.output.last()).contains("missing field `params`");

        this.connection.receive("{\"id\":3,\"method\":\"thread/read\",\"params\":{}}");
        assertThat(this.output.last()).contains("missing field `threadId`");
    }

    @Test
    void whenLineMakesNoSenseThenThereIsNoAnswer() {
        for (String line : List.of("no json", "", "[]", "{\"id\":70} x", "{\"id\":1.5,\"method\":\"thread/list\"}")) {
            this.connection.receive(line);
        }
        this.connection.receive("{\"id\":0,\"result\":{}}");

        assertThat(this.output.written).isEmpty();
        assertThat(this.server.received())
                .extracting(ReceivedMessage::kind)
                .containsExactly(
                        Kind.MALFORMED,
                        Kind.MALFORMED,
                        Kind.MALFORMED,
                        Kind.MALFORMED,
                        Kind.NOTIFICATION,
                        Kind.STRAY_ANSWER);
    }

    @Test
    void whenOptedOutThenTheNotificationIsNotSent() {
        this.connection.receive(String.format(
                INITIALIZE,
                ",\"capabilities\":{\"optOutNotificationMethods\":[\"remoteControl/status/changed\",\"x/y\"]}"));

        assertThat(this.output.written).hasSize(1);
    }

    @Test
    void whenHandlerIsSetThenItAnswersAsItLikes() {
        this.server.onRequest("custom/method", (call) -> {
            call.error(-32001, "Server overloaded; retry later.", "{\"a\":1}");
            call.result("{\"twice\":true}");
        });
        this.server.onRequest("initialize", FakeCall::proceed);
        this.server.onRequest("bad/handler", (call) -> {
            throw new IllegalStateException("boom");
        });

        this.connection.receive("{\"id\":5,\"method\":\"custom/method\"}");
        assertThat(this.output.written)
                .containsExactly(
                        "{\"error\":{\"code\":-32001,\"message\":\"Server overloaded; retry later.\",\"data\":{\"a\":1}},\"id\":5}\n",
                        "{\"id\":5,\"result\":{\"twice\":true}}\n");
        this.connection.receive(String.format(INITIALIZE, ""));
        assertThat(this.output.last()).contains("remoteControl");
        this.connection.receive("{\"id\":6,\"method\":\"bad/handler\"}");
        assertThat(this.output.last()).contains("-32603", "boom");
    }

    @Test
    void whenAskedThenIdsStartAtZeroAndOnlyTheSameTypeAnswers() {
        var question = this.connection.ask("item/tool/call", Json.object());

        assertThat(this.output.last()).isEqualTo("{\"method\":\"item/tool/call\",\"id\":0,\"params\":{}}\n");
        this.connection.receive("{\"id\":\"0\",\"result\":{}}");
        assertThat(question.answer()).isNotDone();
        this.connection.receive("{\"id\":0,\"result\":{\"a\":1}}");
        assertThat(question.answer())
                .isCompletedWithValueMatching((answer) -> answer.at("/result/a").isInt());
        assertThat(this.server.received().get(1).isAnswerTo("item/tool/call")).isTrue();
    }

    @Test
    void whenEndedThenNothingIsWrittenAnyMore() {
        this.connection.end(3);
        this.connection.end(4);
        this.connection.receive(String.format(INITIALIZE, ""));

        assertThat(this.output.exitCodes).containsExactly(3);
        assertThat(this.output.written).isEmpty();
    }

    private static final class Recorder implements FakeOutput {

        private final List<String> written = new ArrayList<>();

        private final List<Integer> exitCodes = new ArrayList<>();

        String last() {
            return this.written.get(this.written.size() - 1);
        }

        @Override
        public void write(String text) {
            this.written.add(text);
        }

        @Override
        public void stderr(String text) {
            throw new AssertionError(text);
        }

        @Override
        public void end(int exitCode) {
            this.exitCodes.add(exitCode);
        }
    }
}
