package io.github.codexspring.client.internal.rpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.transport.UnsendableMessageException;
import io.github.codexspring.protocol.DynamicToolCallOutputContentItem;
import io.github.codexspring.protocol.DynamicToolCallParams;
import io.github.codexspring.protocol.DynamicToolCallResponse;
import io.github.codexspring.protocol.ServerRequests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A server that does not read. */
class OutboundTest {

    private final FullPipe pipe = new FullPipe();

    private final FakeSession session = new FakeSession(this.pipe);

    private final Connection connection = new Connection(this.session, new IgnoringInbound(), 1 << 20, "full");

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    @AfterEach
    void close() {
        this.pipe.reads.countDown();
        this.connection.close("test over", Duration.ZERO);
        this.timer.shutdownNow();
    }

    @Test
    void whenThePipeIsFullThenClosingEndsEveryCallAllTheSame() {
        this.connection.start();
        List<Call> calls = List.of(call(), call());
        calls.forEach(this.connection::submit);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        this.connection.close("over", Duration.ZERO);
        assertThat(this.connection.ended()).isCompleted();
        assertThat(calls).allSatisfy((call) -> assertThat(call.promise()).isCompletedExceptionally());
        assertThat(this.pipe.reads.getCount()).isOne();
    }

    @Test
    void whenThePipeIsFullThenReadingGoesOn() {
        this.connection.start();
        Call call = call();
        this.connection.submit(call);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        for (int i = 0; i < 1000; i++) {
            this.connection.notify("n", new byte[0]);
        }
        this.session.send("{\"id\":1,\"result\":7}");
        assertThat(call.promise().orTimeout(30, TimeUnit.SECONDS).join().json()).containsExactly('7');
    }

    @Test
    void whenAnswersOvertakeThenRequestsAndNotificationsKeepTheirOrderBehindThem() {
        this.connection.start();
        this.connection.notify("first", new byte[0]);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        this.connection.submit(call());
        this.connection.notify("second", new byte[0]);
        assertThat(this.connection.answer(new byte[] {'0'}, new byte[] {'1'})).isTrue();
        this.pipe.reads.countDown();
        await().until(() -> this.pipe.lines().size() == 4);
        assertThat(this.pipe.lines())
                .containsExactly(
                        "{\"method\":\"first\"}",
                        "{\"id\":0,\"result\":1}",
                        "{\"id\":1,\"method\":\"thread/list\"}",
                        "{\"method\":\"second\"}");
    }

    @Test
    void whenTheTransportCannotCarryAMessageThenItsCallAloneFails() {
        List<String> written = new CopyOnWriteArrayList<>();
        FakeSession picky = new FakeSession(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Lines are written as a whole");
            }

            @Override
            public void write(byte[] bytes) throws IOException {
                String line = new String(bytes, StandardCharsets.UTF_8);
                if (line.contains("\"id\":1,") || line.contains("notification")) {
                    throw new UnsendableMessageException("it is too long");
                }
                written.add(line);
            }
        });
        Connection connection = new Connection(picky, new IgnoringInbound(), 1 << 20, "picky");
        connection.start();
        Call refused = call();
        Call next = call();
        connection.notify("notification", new byte[0]);
        connection.submit(refused);
        connection.submit(next);
        assertThatThrownBy(() -> refused.promise().get(10, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(ProtocolException.class)
                .hasMessage("'thread/list' cannot be sent: it is too long");
        await().until(() -> written.size() == 1);
        picky.send("{\"id\":2,\"result\":7}");
        assertThat(next.promise().orTimeout(10, TimeUnit.SECONDS).join().json()).containsExactly('7');
        connection.close("test over", Duration.ZERO);
    }

    @Test
    void whenTooManyNotificationsWaitThenOneMoreIsRefusedAndTheConnectionLives() {
        this.connection.start();
        this.connection.notify("n", new byte[0]);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        for (int i = 0; i < Outbound.CAPACITY; i++) {
            this.connection.notify("n", new byte[0]);
        }
        assertThatThrownBy(() -> this.connection.notify("n", new byte[0]))
                .isInstanceOf(CodexException.class)
                .hasMessageContaining("4096 frames");
        this.connection.submit(call());
        assertThat(this.connection.answer(new byte[] {'0'}, new byte[] {'1'})).isTrue();
        this.pipe.reads.countDown();
        await().until(() -> this.pipe.lines().size() == Outbound.CAPACITY + 3);
        this.connection.notify("n", new byte[0]);
        await().until(() -> this.pipe.lines().size() == Outbound.CAPACITY + 4);
    }

    @Test
    void whenTooManyAnswersWaitThenTheServerIsGivenUp() {
        this.connection.start();
        this.connection.notify("n", new byte[0]);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        byte[] id = {'0'};
        for (int i = 0; i < Outbound.CAPACITY; i++) {
            assertThat(this.connection.answer(id, id)).isTrue();
        }
        assertThat(this.connection.answerError(id, 1, "one too many")).isFalse();
        TransportClosedException cause =
                this.connection.ended().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(cause)
                .hasRootCauseMessage("The app-server does not read: 4096 answers to its requests wait to be written");
        assertThat(this.connection.answer(id, id)).isFalse();
    }

    @Test
    void whenManyBytesOfAnswersWaitThenALargeOneMoreIsRefusedAndDecisionsAreNot() {
        Answerer<?, ?> tool = new Answerer<DynamicToolCallParams, String>(
                ServerRequests.ITEM_TOOL_CALL,
                (request) -> CompletableFuture.completedFuture("x".repeat(5 << 20)),
                (text) -> Answered.accepted(new DynamicToolCallResponse(
                        List.of(DynamicToolCallOutputContentItem.InputText.of(item -> item.text(text))), true)),
                (params) -> null);
        ServerRequestDispatcher dispatcher = new ServerRequestDispatcher(
                Answerers.of(
                        ServerRequestHandlers.none(),
                        (request) -> CompletableFuture.completedFuture(ApprovalDecision.ACCEPT),
                        (request) -> List.of(),
                        List.of(tool)),
                Runnable::run,
                this.timer,
                Duration.ofMinutes(1),
                (threadId, turnId, method, params) -> {});
        this.connection.start();
        this.connection.notify("n", new byte[0]);
        await().until(() -> this.pipe.blocked.getCount() == 0);
        for (int id = 0; id < 4; id++) {
            dispatch(
                    dispatcher,
                    "{\"id\":" + id + ",\"method\":\"item/tool/call\",\"params\":{\"threadId\":\"th\","
                            + "\"turnId\":\"tu\",\"callId\":\"c\",\"tool\":\"t\",\"arguments\":{}}}");
        }
        dispatch(
                dispatcher,
                "{\"id\":4,\"method\":\"item/commandExecution/requestApproval\",\"params\":{"
                        + "\"threadId\":\"t\",\"turnId\":\"u\",\"itemId\":\"i\",\"startedAtMs\":1,\"kind\":\"command\"}}");
        assertThat(dispatcher.pending()).isZero();
        this.pipe.reads.countDown();
        await().until(() -> this.pipe.lines().size() == 6);
        List<String> lines = this.pipe.lines();
        assertThat(lines.subList(1, 4)).allSatisfy((line) -> assertThat(line).hasSizeGreaterThan(5 << 20));
        assertThat(lines.get(4)).startsWith("{\"id\":3,").endsWith("\"success\":false}}");
        assertThat(lines.get(5)).isEqualTo("{\"id\":4,\"result\":{\"decision\":\"accept\"}}");
        assertThat(this.connection.hasRoomForAnswer(100 << 20)).isTrue();
    }

    private void dispatch(ServerRequestDispatcher dispatcher, String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        Envelope envelope = new Envelope();
        new EnvelopeScanner(envelope).scan(bytes, 0, bytes.length);
        dispatcher.dispatch(this.connection, envelope);
    }

    private static Call call() {
        return new Call("thread/list", new byte[0], Duration.ofMinutes(1), false, null);
    }

    /** Takes nothing until the test lets it. */
    private static final class FullPipe extends OutputStream {

        final CountDownLatch blocked = new CountDownLatch(1);

        final CountDownLatch reads = new CountDownLatch(1);

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            this.blocked.countDown();
            try {
                if (!this.reads.await(120, TimeUnit.SECONDS)) {
                    throw new IOException("The test did not go on");
                }
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IOException(ex);
            }
            this.taken.write(bytes);
        }

        List<String> lines() {
            return this.taken.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }
}
