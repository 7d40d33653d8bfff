package io.github.codexspring.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.transport.WebSocketTransport;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;

/** The real app-server on a port, which can be started there again. */
final class WsServer implements AutoCloseable {

    private final int port = freePort();

    private final List<String> more;

    private CodexHome home;

    private Process process;

    WsServer(String... more) {
        this.more = List.of(more);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new IllegalStateException("No free port", ex);
        }
    }

    int port() {
        return this.port;
    }

    Process process() {
        return this.process;
    }

    /** Starts it in a home and gives the way to it. */
    WebSocketTransport.Builder startIn(CodexHome home) {
        this.home = home;
        start();
        return on(this.port);
    }

    static WebSocketTransport.Builder on(int port) {
        return WebSocketTransport.builder(URI.create("ws://127.0.0.1:" + port))
                .connectTimeout(Duration.ofSeconds(5))
                .ping(Duration.ofMillis(500), Duration.ofMillis(2500));
    }

    void start() {
        List<String> command = new ArrayList<>(List.of(PinnedCodex.require().toString()));
        command.addAll(this.home.arguments());
        command.addAll(List.of("--listen", "ws://127.0.0.1:" + this.port));
        command.addAll(this.more);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(this.home.workspace().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(this.home.environment());
        try {
            this.process = builder.start();
        } catch (IOException ex) {
            throw new IllegalStateException("The app-server cannot be run", ex);
        }
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(this::listens);
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
            return socket.isConnected();
        } catch (IOException ex) {
            return false;
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> tree = this.process.descendants().toList();
        this.process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        try {
            this.process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
