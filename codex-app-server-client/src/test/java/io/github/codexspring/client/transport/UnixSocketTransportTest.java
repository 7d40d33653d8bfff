package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static io.github.codexspring.client.transport.WebSocketTransportTest.inBackground;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class UnixSocketTransportTest {

    /** Not below the build's folder: the path of a socket is about a hundred bytes long at the most. */
    private Path folder;

    private Path path;

    private RawServer server;

    @BeforeEach
    void listen() throws Exception {
        this.folder = Files.createTempDirectory("codex");
        this.path = this.folder.resolve("s");
        this.server = RawServer.unix(this.path);
    }

    @AfterEach
    void stop() throws Exception {
        this.server.close();
        Files.deleteIfExists(this.path);
        Files.delete(this.folder);
        await().until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch((thread) -> thread.getName().startsWith("codex-unix-socket")
                        || thread.getName().startsWith("HttpClient@")
                        || thread.getName().startsWith("codex-websocket")));
    }

    @Test
    void whenMessagesComeInFragmentsThenEachIsALine() throws Exception {
        TransportSession session = connect(UnixSocketTransport.builder(this.path));
        byte[] text = "{\"text\":\"€😀\"}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) {
            this.server.send(
                    i == 0 ? RawServer.TEXT : RawServer.CONTINUATION, i == text.length - 1, new byte[] {text[i]});
        }
        this.server.send(RawServer.BINARY, false, new byte[] {1, 2});
        this.server.send(RawServer.CONTINUATION, true, new byte[] {3});
        this.server.send(RawServer.PING, true, new byte[] {7});
        this.server.sendText("{\n}");
        BufferedReader lines = WebSocketTransportTest.lines(session);
        assertThat(lines.readLine()).isEqualTo("{\"text\":\"€😀\"}");
        assertThat(lines.readLine()).isEqualTo("{ }");
        RawServer.Frame pong = this.server.read();
        assertThat(pong.opCode()).isEqualTo(RawServer.PONG);
        assertThat(pong.payload()).containsExactly(7);
        session.output().write("{\"text\":\"€😀\"}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(this.server.readMessage()).isEqualTo(text);
        session.close(Duration.ZERO);
    }

    @Test
    void whenNobodyReadsThenTheServerIsHeldBackAndNothingIsLost() throws Exception {
        TransportSession session = connect(UnixSocketTransport.builder(this.path));
        byte[] message = new byte[32 << 20];
        Arrays.fill(message, (byte) 'x');
        CompletableFuture<Void> sender = inBackground(() -> {
            this.server.send(RawServer.TEXT, true, message);
            return null;
        });
        await().until(() -> session.input().available() > MessageInput.ENOUGH);
        await().during(Duration.ofMillis(500))
                .until(() -> session.input().available() < 2 * MessageInput.ENOUGH && !sender.isDone());
        assertThat(session.input().readNBytes(message.length + 1)).hasSize(message.length + 1);
        sender.get(10, TimeUnit.SECONDS);
        session.close(Duration.ZERO);
    }

    @Test
    void whenTheServerAnswersNoPingThenTheSessionEndsAndSaysSo() throws Exception {
        TransportSession session =
                connect(UnixSocketTransport.builder(this.path).ping(Duration.ofMillis(300), Duration.ofMillis(200)));
        assertThat(session.ended().get(10, TimeUnit.SECONDS).reason()).startsWith("nothing heard for ");
    }

    @Test
    void whenTheServerEndsThenTheEndSaysHow() throws Exception {
        TransportSession polite = connect(UnixSocketTransport.builder(this.path));
        this.server.send(RawServer.CLOSE, true, new byte[] {3, (byte) 0xe9});
        assertThat(polite.ended().get(10, TimeUnit.SECONDS).reason()).isEqualTo("close code 1001");
        this.server.hangUp();
        TransportSession rude = connect(UnixSocketTransport.builder(this.path));
        this.server.hangUp();
        assertThat(rude.ended().get(10, TimeUnit.SECONDS).reason()).isNotBlank();
    }

    @Test
    void whenNobodyListensThenItIsUnreachable() throws Exception {
        this.server.close();
        assertUnreachable(this.path);
        assertUnreachable(this.folder.resolve("none"));
    }

    private static void assertUnreachable(Path path) {
        assertThatThrownBy(() -> UnixSocketTransport.builder(path).build().open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE))
                .hasMessageContaining("unix://" + path);
    }

    @Test
    void whenItIsNoWebSocketServerThenItIsRefused() throws Exception {
        CompletableFuture<Void> answered = inBackground(() -> {
            this.server.accept();
            this.server.respond("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
            return null;
        });
        assertThatThrownBy(() -> UnixSocketTransport.builder(this.path).build().open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.REFUSED))
                .hasMessageContaining("404");
        answered.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whenTheHandshakeIsNotAnsweredThenItIsGivenUpInTime() {
        assertThatThrownBy(() -> UnixSocketTransport.builder(this.path)
                        .connectTimeout(Duration.ofMillis(200))
                        .build()
                        .open())
                .isInstanceOfSatisfying(
                        AppServerStartException.class,
                        (failure) -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @Test
    void whenTheLibraryIsMissingThenTheFailureNamesIt() throws Exception {
        try (URLClassLoader loader = new WithoutJetty()) {
            Object builder = loader.loadClass(UnixSocketTransport.class.getName())
                    .getMethod("builder", Path.class)
                    .invoke(null, this.path);
            Object transport = builder.getClass().getMethod("build").invoke(builder);
            assertThatThrownBy(() -> transport.getClass().getMethod("open").invoke(transport))
                    .cause()
                    .hasMessageContaining("org.eclipse.jetty.websocket:jetty-websocket-core-client");
        }
    }

    private TransportSession connect(UnixSocketTransport.Builder builder) throws Exception {
        CompletableFuture<String> accepted = inBackground(this.server::acceptWebSocket);
        TransportSession session = builder.build().open();
        accepted.get(10, TimeUnit.SECONDS);
        return session;
    }

    /** Loads this client anew and does not find Jetty. */
    private static final class WithoutJetty extends URLClassLoader {

        WithoutJetty() {
            super(
                    new URL[] {
                        UnixSocketTransport.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                    },
                    UnixSocketTransportTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.eclipse.jetty.")) {
                throw new ClassNotFoundException(name);
            }
            if (name.startsWith("io.github.codexspring.client.")) {
                Class<?> loaded = findLoadedClass(name);
                return (loaded != null) ? loaded : findClass(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
