package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.unixdomain.server.UnixDomainServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/** Serves a fake app-server over WebSockets, as the real one does: one message per text frame. */
final class BridgeServer implements AutoCloseable {

    private final Server server = new Server(new QueuedThreadPool(16, 2));

    private final ServerConnector tcp = new ServerConnector(this.server, 1, 1);

    private final Set<FakeConnection> connections = ConcurrentHashMap.newKeySet();

    /** Not below the build's folder: the path of a socket is about a hundred bytes long at the most. */
    private final Path folder;

    /** Listens on a free port and on a socket. */
    BridgeServer(FakeAppServer fake) throws Exception {
        this.folder = Files.createTempDirectory("codex");
        this.tcp.setHost("127.0.0.1");
        this.server.addConnector(this.tcp);
        UnixDomainServerConnector unix = new UnixDomainServerConnector(this.server, 1, 1, new HttpConnectionFactory());
        unix.setUnixDomainPath(path());
        this.server.addConnector(unix);
        WebSocketUpgradeHandler upgrades = new WebSocketUpgradeHandler();
        upgrades.addMapping(
                "/*",
                WebSocketNegotiator.from(
                        (request, response, callback) -> new Bridge(fake),
                        (handler, request, response) -> (FrameHandler) handler));
        this.server.setHandler(upgrades);
        this.server.start();
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + this.tcp.getLocalPort());
    }

    Path path() {
        return this.folder.resolve("s");
    }

    /** An address where nobody listens. */
    URI closedUri() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return URI.create("ws://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() throws IOException {
        this.connections.forEach((connection) -> connection.end(0));
        LifeCycle.stop(this.server);
        Files.deleteIfExists(path());
        Files.delete(this.folder);
    }

    private final class Bridge implements FrameHandler, FakeOutput {

        private final FakeConnection connection;

        private final LineSplitter lines;

        private CoreSession session;

        Bridge(FakeAppServer fake) {
            this.connection = fake.connect(this);
            this.lines = new LineSplitter(this.connection, () -> false);
            BridgeServer.this.connections.add(this.connection);
        }

        @Override
        public void onOpen(CoreSession session, Callback callback) {
            this.session = session;
            session.setIdleTimeout(Duration.ZERO);
            session.setMaxFrameSize(16L << 20);
            callback.succeeded();
            session.demand();
        }

        @Override
        public void onFrame(Frame frame, Callback callback) {
            try {
                if (frame.isDataFrame()) {
                    ByteBuffer payload = frame.getPayload();
                    byte[] bytes = new byte[payload.remaining()];
                    payload.get(bytes);
                    this.lines.write(bytes);
                    if (frame.isFin()) {
                        this.lines.write('\n');
                    }
                } else if (frame.getOpCode() == OpCode.PING) {
                    this.session.sendFrame(new Frame(OpCode.PONG), Callback.NOOP, false);
                }
                callback.succeeded();
                if (frame.getOpCode() != OpCode.CLOSE) {
                    this.session.demand();
                }
            } catch (IOException ex) {
                callback.failed(ex);
            }
        }

        @Override
        public void onError(Throwable cause, Callback callback) {
            callback.succeeded();
        }

        @Override
        public void onClosed(CloseStatus status, Callback callback) {
            this.connection.end(0);
            callback.succeeded();
        }

        @Override
        public void write(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            this.session.sendFrame(
                    new Frame(OpCode.TEXT, ByteBuffer.wrap(bytes, 0, bytes.length - 1)), Callback.NOOP, false);
        }

        @Override
        public void stderr(String text) {}

        @Override
        public void end(int exitCode) {
            BridgeServer.this.connections.remove(this.connection);
            this.session.close(CloseStatus.SHUTDOWN, null, Callback.NOOP);
        }
    }
}
