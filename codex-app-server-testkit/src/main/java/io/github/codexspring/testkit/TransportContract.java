package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What a client expects of every {@link Transport}, as tests: extend it to try one. Needs JUnit Jupiter on the class path.
 *
 * @since 0.1.0
 */
@Timeout(120)
public abstract class TransportContract {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final Duration GRACE = Duration.ofMillis(500);

    private static final int BIG = 5 * 1024 * 1024;

    private static final int MANY = 5_000;

    private final List<TransportSession> sessions = new ArrayList<>();

    /** For subclasses. */
    protected TransportContract() {}

    /**
     * Makes a fake app-server play the other side of these tests.
     *
     * @param server the server that the transport under test reaches
     */
    public static void prepare(FakeAppServer server) {
        server.onRequest("contract/echo", (call) -> call.result(call.params()));
        server.onRequest("contract/end", (call) -> call.connection().end(3));
        server.onRequest("contract/stall", (call) -> call.connection().awaitEnd());
    }

    /**
     * Returns the transport under test.
     *
     * @return a transport to a server that is {@linkplain #prepare(FakeAppServer) prepared}
     */
    protected abstract Transport transport();

    /**
     * Returns a transport of the same kind that has nobody to reach.
     *
     * @return a transport whose sessions cannot be opened
     */
    protected abstract Transport nowhere();

    /**
     * Returns what {@link #transport()} has been given and must not print.
     *
     * @return parts of its text that would be a leak; none by default
     */
    protected List<String> secrets() {
        return List.of();
    }

    @AfterEach
    void closeSessions() {
        this.sessions.forEach((session) -> session.close(Duration.ZERO));
    }

    @Test
    void whenALineIsWrittenInPartsOfCharactersThenItIsAnswered() throws IOException {
        SessionLines lines = open();
        for (byte value : line(1, "contract/echo", "\"€😀\u2028\"")) {
            lines.write(new byte[] {value});
        }
        assertEquals("{\"id\":1,\"result\":\"€😀\u2028\"}", lines.next());
    }

    @Test
    void whenLinesAreManyThenEachIsAnsweredInOrder() throws Exception {
        SessionLines lines = open();
        CompletableFuture<Void> writer = background(() -> {
            for (int i = 0; i < MANY; i++) {
                lines.write(line(i, "contract/echo", "{\"n\":" + i + "}"));
            }
        });
        for (int i = 0; i < MANY; i++) {
            assertEquals("{\"id\":" + i + ",\"result\":{\"n\":" + i + "}}", lines.next());
        }
        writer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Test
    void whenALineIsBigThenItGoesThroughInBothDirections() throws Exception {
        SessionLines lines = open();
        String text = "\"" + "x€".repeat(BIG / 4) + "\"";
        CompletableFuture<Void> writer = background(() -> lines.write(line(1, "contract/echo", text)));
        assertEquals("{\"id\":1,\"result\":" + text + "}", lines.next());
        writer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Test
    void whenSeveralSessionsAreOpenThenEachIsOnItsOwn() throws Exception {
        SessionLines first = open();
        SessionLines second = open();
        first.write(line(1, "contract/echo", "\"first\""));
        second.write(line(1, "contract/echo", "\"second\""));
        assertEquals("{\"id\":1,\"result\":\"second\"}", second.next());
        assertEquals("{\"id\":1,\"result\":\"first\"}", first.next());
        first.session().close(GRACE);
        awaitEnd(first.session());
        assertFalse(second.session().ended().isDone());
        second.write(line(2, "contract/echo", "\"alive\""));
        assertEquals("{\"id\":2,\"result\":\"alive\"}", second.next());
    }

    @Test
    void whenTheServerGoesAwayThenInputAndSessionEnd() throws Exception {
        SessionLines lines = open();
        lines.write(line(1, "contract/echo", "{}"));
        lines.write(line(2, "contract/end", "{}"));
        assertEquals("{\"id\":1,\"result\":{}}", lines.next());
        assertNull(lines.next());
        awaitEnd(lines.session());
        assertThrows(IOException.class, () -> {
            // A pipe may take some bytes that nobody will read.
            for (int i = 0; i < MANY; i++) {
                lines.write(line(i, "contract/echo", "{}"));
            }
        });
    }

    @Test
    void whenClosedByManyThenItEndsOnceAndInTime() throws Exception {
        SessionLines lines = open();
        TransportSession session = lines.session();
        CompletableFuture<String> reader = new CompletableFuture<>();
        background(() -> reader.complete(String.valueOf(lines.next())));
        long start = System.nanoTime();
        List<CompletableFuture<Void>> closers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            closers.add(background(() -> session.close(GRACE)));
        }
        for (CompletableFuture<Void> closer : closers) {
            closer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        }
        session.close(GRACE);
        assertTrue(System.nanoTime() - start < BOUND.toNanos(), "closing took too long");
        awaitEnd(session);
        assertEquals("null", reader.get(BOUND.toMillis(), TimeUnit.MILLISECONDS));
        assertThrows(IOException.class, () -> lines.write(line(1, "contract/echo", "{}")));
    }

    @Test
    void whenTheServerDoesNotReadThenClosingIsBoundedAndReleasesTheWriter() throws Exception {
        SessionLines lines = open();
        lines.write(line(1, "contract/echo", "{}"));
        assertEquals("{\"id\":1,\"result\":{}}", lines.next());
        CompletableFuture<Void> writer = background(() -> {
            lines.write(line(2, "contract/stall", "{}"));
            for (int i = 0; i < 8; i++) {
                lines.write(line(3, "contract/echo", "\"" + "x".repeat(BIG) + "\""));
            }
        });
        assertThrows(TimeoutException.class, () -> writer.get(GRACE.toMillis(), TimeUnit.MILLISECONDS));
        long start = System.nanoTime();
        lines.session().close(GRACE);
        assertTrue(System.nanoTime() - start < BOUND.toNanos(), "closing took too long");
        awaitEnd(lines.session());
        try {
            writer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException ex) {
            assertTrue(ex.getCause() instanceof IOException, () -> "not released but failed: " + ex);
        }
    }

    @Test
    void whenThereIsNobodyThenOpeningFailsInTime() {
        Transport nowhere = nowhere();
        long start = System.nanoTime();
        AppServerStartException failure = assertThrows(AppServerStartException.class, nowhere::open);
        assertNotNull(failure.reason());
        assertTrue(System.nanoTime() - start < BOUND.toNanos(), "opening took too long");
    }

    @Test
    void whenPrintedThenNoSecretIsShown() {
        String text = transport().toString();
        assertFalse(text.isBlank());
        for (String secret : secrets()) {
            assertFalse(text.contains(secret), "a secret is printed");
        }
    }

    private SessionLines open() {
        TransportSession session = transport().open();
        this.sessions.add(session);
        return new SessionLines(session);
    }

    /** Waits for the end, which must not be a failure. */
    private static TransportEnd awaitEnd(TransportSession session) throws Exception {
        TransportEnd end = session.ended().get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        assertNotNull(end);
        return end;
    }

    private static byte[] line(int id, String method, String params) {
        return ("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What may fail with an {@link IOException}. */
    private interface Task {

        void run() throws IOException;
    }

    private static CompletableFuture<Void> background(Task task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                        done.complete(null);
                    } catch (IOException | RuntimeException | Error ex) {
                        done.completeExceptionally(ex);
                    }
                },
                "transport-contract");
        thread.setDaemon(true);
        thread.start();
        return done;
    }
}
