package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class WebSocketTransportTest {

    private RawServer server;

    @BeforeEach
    void listen() throws IOException {
        this.server = RawServer.tcp();
    }

    @AfterEach
    void stop() throws Exception {
        this.server.close();
    }

    @AfterAll
    static void noThreadIsLeft() {
        // Before JDK 21 the thread of an HTTP client ends when the collector has found the client.
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            System.gc();
            return Thread.getAllStackTraces().keySet().stream()
                    .noneMatch((thread) -> thread.getName().startsWith("HttpClient-")
                            || thread.getName().startsWith("codex-websocket"));
        });
    }

    @Test
    void whenTheTokenIsInAFileThenItIsReadAtEveryConnect(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("token"), "first\n");
        WebSocketTransport transport = builder().tokenFile(file).build();
        assertThat(headOfConnect(transport)).contains("Authorization: Bearer first\r\n");
        Files.writeString(file, "second");
        assertThat(headOfConnect(transport))
                .contains("Authorization: Bearer second\r\n")
                .doesNotContain("Origin:");
    }

    private String headOfConnect(WebSocketTransport transport) throws Exception {
        CompletableFuture<String> head = inBackground(this.server::acceptWebSocket);
        transport.open().close(Duration.ZERO);
        String text = head.get(10, TimeUnit.SECONDS);
        this.server.hangUp();
        return text;
    }

    @Test
    void whenTheTokenFileIsMissingOrEmptyThenTheFailureNamesIt(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() ->
                        builder().tokenFile(folder.resolve("none")).build().open())
                .isInstanceOfSatisfying(AppServerStartException.class, (failure) -> {
                    assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
                    assertThat(failure)
                            .hasMessageContaining(folder.resolve("none").toString());
                });
        Path empty = Files.writeString(folder.resolve("empty"), "\n");
        assertThatThrownBy(() -> builder().tokenFile(empty).build().open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.REFUSED));
    }

    @ParameterizedTest
    @CsvSource({
        "401 Unauthorized, invalid websocket bearer token, REFUSED",
        "403 Forbidden, no, REFUSED",
        "404 Not Found, no such page, REFUSED",
        "503 Service Unavailable, later, UNREACHABLE"
    })
    void whenTheServerRefusesThenTheFailureSaysWhatItSaid(String status, String body, Reason reason) throws Exception {
        AppServerStartException failure = failureAfterResponse(
                builder().token("s3cret").build(),
                "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).hasMessageContaining(status.substring(0, 3)).hasMessageContaining(body);
    }

    @Test
    void whenTheServerRepeatsTheTokenThenTheFailureDoesNot() throws Exception {
        AppServerStartException failure = failureAfterResponse(
                builder().token("s3cret").build(),
                "HTTP/1.1 401 Unauthorized\r\nContent-Length: 11\r\n\r\nbad s3cret!");
        assertThat(failure).hasStackTraceContaining("401");
        assertThat(failure.toString()).doesNotContain("s3cret");
    }

    private AppServerStartException failureAfterResponse(WebSocketTransport transport, String response)
            throws Exception {
        CompletableFuture<Void> answered = inBackground(() -> {
            this.server.accept();
            this.server.respond(response);
            return null;
        });
        AppServerStartException failure = catchThrowableOfType(AppServerStartException.class, transport::open);
        answered.get(10, TimeUnit.SECONDS);
        return failure;
    }

    @Test
    void whenNobodyListensThenItIsUnreachable() throws Exception {
        this.server.close();
        assertThatThrownBy(() -> builder().build().open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE))
                .hasMessageContaining("ws://127.0.0.1:" + this.server.port);
    }

    @Test
    void whenTheServerDoesNotAnswerTheHandshakeThenItIsGivenUpInTime() {
        long start = System.nanoTime();
        assertThatThrownBy(() ->
                        builder().connectTimeout(Duration.ofMillis(200)).build().open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whenMessagesAreInFragmentsOfHalfCharactersThenEachIsALine() throws Exception {
        TransportSession session = connect(builder());
        byte[] text = "{\"text\":\"€😀\"}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            this.server.send(
                    i == 0 ? RawServer.TEXT : RawServer.CONTINUATION, i == text.length - 1, new byte[] {text[i]});
        }
        this.server.send(RawServer.BINARY, true, new byte[] {1, 2});
        this.server.sendText("{\n}");
        BufferedReader lines = lines(session);
        assertThat(lines.readLine()).isEqualTo("{\"text\":\"€😀\"}");
        assertThat(lines.readLine()).isEqualTo("{ }");
        session.output().write("{\"text\":\"€😀\"}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(this.server.readMessage()).isEqualTo(text);
        session.close(Duration.ZERO);
    }

    @Test
    void whenNobodyReadsThenTheServerIsHeldBackAndNothingIsLost() throws Exception {
        TransportSession session = connect(builder());
        byte[] message = new byte[1 << 20];
        Arrays.fill(message, (byte) 'x');
        AtomicInteger sent = new AtomicInteger();
        int messages = 64;
        CompletableFuture<Void> sender = inBackground(() -> {
            for (int i = 0; i < messages; i++) {
                this.server.send(RawServer.TEXT, true, message);
                sent.incrementAndGet();
            }
            return null;
        });
        await().until(() -> session.input().available() > MessageInput.ENOUGH);
        await().during(Duration.ofMillis(500))
                .until(() -> session.input().available() < 2 * MessageInput.ENOUGH && sent.get() < messages / 2);
        assertThat(session.input().readNBytes(messages * (message.length + 1)))
                .hasSize(messages * (message.length + 1));
        sender.get(10, TimeUnit.SECONDS);
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerAnswersNoPingThenTheSessionEndsAndSaysSo() throws Exception {
        TransportSession session = connect(builder().ping(Duration.ofMillis(300), Duration.ofMillis(200)));
        TransportEnd end = session.ended().get(10, TimeUnit.SECONDS);
        assertThat(end.reason()).startsWith("nothing heard for ").contains("ping");
        assertThat(session.input().read()).isEqualTo(-1);
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerAnswersPingsThenTheSessionLives() throws Exception {
        TransportSession session = connect(builder().ping(Duration.ofMillis(10), Duration.ofMillis(1500)));
        for (int i = 0; i < 3; i++) {
            RawServer.Frame ping = this.server.read();
            assertThat(ping.opCode()).isEqualTo(RawServer.PING);
            this.server.send(RawServer.PONG, true, ping.payload());
        }
        assertThat(session.ended()).isNotDone();
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerSaysGoodbyeThenTheEndHasItsCode() throws Exception {
        TransportSession session = connect(builder());
        this.server.sendText("{}");
        this.server.send(RawServer.CLOSE, true, new byte[] {3, (byte) 0xe9, 'b', 'y', 'e'});
        TransportEnd end = session.ended().get(10, TimeUnit.SECONDS);
        assertThat(end).isEqualTo(new TransportEnd(null, "", "close code 1001 (bye)"));
        assertThat(session.input().readAllBytes()).asString().isEqualTo("{}\n");
        assertThatThrownBy(() -> session.output().write('\n')).isInstanceOf(IOException.class);
    }

    @Test
    void whenTheSocketBreaksThenTheSessionEndsWithAReason() throws Exception {
        TransportSession session = connect(builder());
        this.server.hangUp();
        assertThat(session.ended().get(10, TimeUnit.SECONDS).reason()).isNotBlank();
    }

    @Test
    void whenClosedThenTheServerIsToldAndThereIsNoReason() throws Exception {
        TransportSession session = connect(builder());
        CompletableFuture<RawServer.Frame> goodbye = inBackground(() -> {
            RawServer.Frame frame = this.server.read();
            this.server.send(RawServer.CLOSE, true, frame.payload());
            return frame;
        });
        session.close(Duration.ofSeconds(10));
        assertThat(goodbye.get(10, TimeUnit.SECONDS).opCode()).isEqualTo(RawServer.CLOSE);
        assertThat(session.ended().get(10, TimeUnit.SECONDS)).isEqualTo(new TransportEnd(null, "", null));
        session.close(Duration.ofSeconds(10));
    }

    @Test
    void whenTlsIsTrustedThenItWorksAndElseItIsUnreachable(@TempDir Path folder) throws Exception {
        TestCertificate certificate = TestCertificate.create(folder);
        ServerSocket secure = certificate
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        try (RawServer tls = RawServer.tcp(secure)) {
            URI uri = URI.create("wss://localhost:" + tls.port);
            CompletableFuture<String> accepted = inBackground(tls::acceptWebSocket);
            TransportSession session = WebSocketTransport.builder(uri)
                    .sslContext(certificate.context())
                    .build()
                    .open();
            accepted.get(10, TimeUnit.SECONDS);
            tls.sendText("{}");
            assertThat(lines(session).readLine()).isEqualTo("{}");
            session.close(Duration.ZERO);
            tls.hangUp();
            inBackground(tls::accept);
            assertThatThrownBy(() -> WebSocketTransport.builder(uri).build().open())
                    .isInstanceOfSatisfying(
                            AppServerStartException.class,
                            (failure) -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "ws:localhost", "ws://u:s3cret@localhost", "ws://localhost/#s3cret"})
    void whenTheAddressIsNoneThenItIsRefused(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebSocketTransport.builder(URI.create(uri)))
                .withMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s3cret\r\nX: y", "s3cret s3cret", "s3crét"})
    void whenTheTokenCannotBeSentThenItIsRefusedWithoutShowingIt(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().token(token))
                .withMessageNotContaining("s3cr");
    }

    @Test
    void whenPrintedThenPathQueryAndTokenAreLeftOut() {
        WebSocketTransport transport = WebSocketTransport.builder(URI.create("wss://codex.example/a/s3cret?t=s3cret"))
                .token("s3cret")
                .build();
        assertThat(transport).hasToString("wss://codex.example");
        assertThat(builder().build()).hasToString("ws://127.0.0.1:" + this.server.port);
    }

    private WebSocketTransport.Builder builder() {
        return WebSocketTransport.builder(this.server.uri());
    }

    private TransportSession connect(WebSocketTransport.Builder builder) throws Exception {
        CompletableFuture<String> accepted = inBackground(this.server::acceptWebSocket);
        TransportSession session = builder.build().open();
        accepted.get(10, TimeUnit.SECONDS);
        return session;
    }

    static BufferedReader lines(TransportSession session) {
        return new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
    }

    static <T> CompletableFuture<T> inBackground(Callable<T> task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.call();
                    } catch (Exception ex) {
                        throw new CompletionException(ex);
                    }
                },
                (run) -> new Thread(run, "raw-server").start());
    }
}
