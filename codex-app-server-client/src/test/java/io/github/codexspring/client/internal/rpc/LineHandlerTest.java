package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.codexspring.client.ProtocolException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class LineHandlerTest {

    private static final int LIMIT = 20_000;

    private final FakeSession session = new FakeSession();

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private final Connection connection = new Connection(
            this.session,
            new IgnoringInbound() {
                @Override
                public void notification(Connection from, Envelope envelope) {
                    LineHandlerTest.this.seen.add(envelope.methodName());
                }

                @Override
                public void oversize(Connection from, Envelope partial, long length) {
                    LineHandlerTest.this.seen.add("oversize " + length + " " + partial.methodName() + " "
                            + (partial.hasThread() ? partial.threadId() : null) + " "
                            + (partial.hasTurn() ? partial.turnId() : null) + " " + partial.itemId() + " "
                            + partial.paramsFrom());
                }
            },
            LIMIT,
            "lines");

    private final Logger logger = (Logger) LoggerFactory.getLogger(Connection.class);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void start() {
        this.log.start();
        this.logger.addAppender(this.log);
        this.connection.start();
    }

    @AfterEach
    void close() {
        this.connection.close("test over", Duration.ZERO);
        this.logger.setLevel(null);
        this.logger.detachAppender(this.log);
    }

    @Test
    void whenAnAnswerIsTooLongThenItsRequestFailsAndSaysWhatToDo() {
        Call call = call();
        this.connection.submit(call);
        String line = "{\"id\":1,\"result\":{\"data\":\"" + "x".repeat(LIMIT) + "\"}}";
        this.session.send(line);
        assertThatThrownBy(() -> call.promise().orTimeout(30, TimeUnit.SECONDS).join())
                .hasCauseInstanceOf(ProtocolException.class)
                .hasMessageContaining("'thread/read'")
                .hasMessageContaining(line.length() + " bytes")
                .hasMessageContaining("limit is " + LIMIT)
                .hasMessageContaining("maxMessageSize")
                .hasMessageContaining("codex.app-server.max-message-size");
        assertThat(this.connection.oversize()).isOne();
        assertThat(this.connection.pending()).isZero();
        assertThat(this.connection.malformed()).isOne();
    }

    @Test
    void whenAnErrorAnswerIsTooLongThenItsRequestFails() {
        Call call = call();
        this.connection.submit(call);
        this.session.send("{\"id\":1,\"error\":{\"code\":-1,\"message\":\"" + "x".repeat(LIMIT) + "\"}}");
        assertThatThrownBy(() -> call.promise().orTimeout(30, TimeUnit.SECONDS).join())
                .hasCauseInstanceOf(ProtocolException.class);
    }

    @Test
    void whenTheIdOfATooLongAnswerIsNotInItsBeginningThenNoOtherRequestFails() {
        Call first = call();
        this.connection.submit(first);
        this.session.send("{\"result\":\"" + "x".repeat(LIMIT) + "\",\"id\":1}");
        // The beginning ends within the number, which must not be taken for another one.
        this.session.send("{" + " ".repeat(FrameReader.OVERSIZE_EXCERPT - 7) + "\"id\":1" + "0".repeat(LIMIT) + "}");
        this.session.send("{\"id\":1,\"x\":\"" + "x".repeat(LIMIT) + "\",\"result\":1}");
        awaitNext();
        assertThat(this.connection.oversize()).isEqualTo(3);
        assertThat(first.promise()).isNotDone();
        assertThat(this.connection.pending()).isOne();
    }

    @Test
    void whenARequestOfTheServerIsTooLongThenItIsRefusedAndReported() {
        String line = "{\"method\":\"item/tool/call\",\"id\":\"a-0\",\"params\":{\"threadId\":\"t\",\"turnId\":\"u\","
                + "\"callId\":\"c\",\"arguments\":\"" + "x".repeat(LIMIT) + "\"}}";
        this.session.send(line);
        awaitNext();
        await().until(() -> !this.session.written().isEmpty());
        assertThat(this.session.written().get(0)).startsWith("{\"id\":\"a-0\",\"error\":{\"code\":-32603,");
        assertThat(this.seen).containsExactly("oversize " + line.length() + " item/tool/call t u c -1", "next");
    }

    @Test
    void whenANotificationIsTooLongThenItIsReportedWithTheIdsOfItsBeginningAndItsEnd() {
        String known =
                "{\"method\":\"item/completed\",\"params\":{\"threadId\":\"t\",\"turnId\":\"u\",\"item\":{\"id\":\"i\","
                        + "\"text\":\"" + "x".repeat(LIMIT) + "\"}}}";
        String unknown =
                "{\"method\":\"future/event\",\"params\":{\"text\":\"" + "x".repeat(LIMIT) + "\",\"threadId\":\"t\"}}";
        String real =
                "{\"method\":\"item/completed\",\"params\":{\"item\":{\"type\":\"agentMessage\",\"id\":\"i\",\"text\":\""
                        + "x".repeat(LIMIT)
                        + "\"},\"threadId\":\"t\",\"turnId\":\"u\",\"completedAtMs\":1},\"emittedAtMs\":2}";
        this.session.send(known);
        this.session.send(unknown);
        this.session.send(real);
        this.session.send("{\"params\":\"" + "x".repeat(LIMIT) + "\",\"method\":\"item/completed\"}");
        awaitNext();
        assertThat(this.seen)
                .containsExactly(
                        "oversize " + known.length() + " item/completed t u i -1",
                        "oversize " + unknown.length() + " future/event t null null -1",
                        "oversize " + real.length() + " item/completed t u i -1",
                        "next");
        assertThat(this.connection.oversize()).isEqualTo(4);
    }

    @Test
    void whenLinesAreBlankThenTheyAreNoErrors() {
        for (String line : List.of("", " ", "\r", " \t \r")) {
            this.session.send(line);
        }
        awaitNext();
        assertThat(this.connection.malformed()).isZero();
        assertThat(this.seen).containsExactly("next");
    }

    @Test
    void whenLinesAreGarbageThenTheyAreCountedAndLoggedOncePerKindWithABoundedExcerpt() {
        this.logger.setLevel(Level.DEBUG);
        String secret = "token\u0007\u2028" + "s".repeat(5000);
        List<String> garbage = List.of(
                secret, "\0\0\0", "[]", "5", "\"x\"", "null", "{\"method\":\"a\"", "{} {}", "\ufeff{}", "{\"a\":tru}");
        garbage.forEach(this.session::send);
        this.session.send("{\"id\":7,\"result\":1}");
        this.session.send("{\"id\":8,\"result\":1}");
        awaitNext();
        assertThat(this.connection.malformed()).isEqualTo(garbage.size());
        assertThat(this.connection.unknownAnswers()).isEqualTo(2);
        assertThat(logged((event) -> event.getLevel() == Level.WARN))
                .hasSize(2)
                .allMatch((text) -> !text.contains("token"))
                .anyMatch((text) -> text.contains("no JSON-RPC message") && text.contains("5009 bytes"));
        assertThat(logged((event) ->
                        event.getLevel() == Level.DEBUG && event.getMessage().startsWith("It begins")))
                .hasSize(2)
                .allMatch((text) -> text.length() < 400)
                .anyMatch((text) -> text.contains("token\\u0007\\u2028sss"));
    }

    @Test
    void whenTheLastLineIsCutThenItIsCounted() {
        this.session.send("{\"method\":\"a\"}");
        this.session.sendRaw("{\"method\":\"b");
        this.session.closeOutput();
        this.connection.ended().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(this.seen).containsExactly("a");
        assertThat(this.connection.malformed()).isOne();
    }

    @Test
    void whenAnswersAreLateRepeatedOrUnknownThenEachIsCountedAsWhatItIs() {
        Call answered = call();
        Call late = call();
        this.connection.submit(answered);
        this.connection.submit(late);
        await().until(() -> this.session.written().size() == 2);
        late.timeOut();
        this.session.send("{\"id\":1,\"result\":null}");
        this.session.send("{\"id\":1,\"result\":2}");
        this.session.send("{\"id\":2,\"result\":3}");
        this.session.send("{\"id\":3,\"result\":4}");
        this.session.send("{\"id\":\"1\",\"result\":5}");
        awaitNext();
        assertThat(new String(answered.promise().join().json(), StandardCharsets.UTF_8))
                .isEqualTo("null");
        assertThat(this.connection.lateAnswers()).isOne();
        assertThat(this.connection.repeatedAnswers()).isOne();
        assertThat(this.connection.unknownAnswers()).isEqualTo(2);
        assertThat(this.connection.malformed()).isZero();
    }

    @Test
    void whenAResultCannotBeLookedAtThenItsRequestIsAnsweredAllTheSame() {
        Call call = new Call("turn/start", new byte[0], Duration.ofMinutes(1), false, (bytes, from, to) -> {
            throw new IllegalStateException("broken");
        });
        this.connection.submit(call);
        this.session.send("{\"id\":1,\"result\":{}}");
        assertThat(call.promise().orTimeout(30, TimeUnit.SECONDS).join().error())
                .isFalse();
        awaitNext();
        assertThat(this.connection.malformed()).isOne();
    }

    private List<String> logged(Predicate<ILoggingEvent> which) {
        return List.copyOf(this.log.list).stream()
                .filter(which)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** The lines before it have been handled when this one has been. */
    private void awaitNext() {
        this.session.send("{\"method\":\"next\"}");
        await().until(() -> this.seen.contains("next"));
    }

    private static Call call() {
        return new Call("thread/read", new byte[0], Duration.ofMinutes(1), false, null);
    }
}
