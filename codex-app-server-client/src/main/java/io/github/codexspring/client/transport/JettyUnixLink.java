package io.github.codexspring.client.transport;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Origin;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.Configuration;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.client.CoreClientUpgradeRequest;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;
import org.eclipse.jetty.websocket.core.exception.UpgradeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty's WebSocket over a Unix domain socket. Frames are taken in the pieces in which they are read. */
final class JettyUnixLink implements WebSocketLink, FrameHandler {

    private static final Logger logger = LoggerFactory.getLogger(JettyUnixLink.class);

    private static final URI ANY_HOST = URI.create("ws://localhost/");

    private static final int THREADS = 4;

    private final WebSocketSession session;

    private @Nullable WebSocketCoreClient client;

    private volatile @Nullable CoreSession core;

    private volatile @Nullable Throwable failure;

    /** Used by the writing thread only. */
    private boolean midMessage;

    /** Used by one reading thread at a time. */
    private boolean binary;

    JettyUnixLink(Duration pingInterval, Duration pongTimeout) {
        this.session = new WebSocketSession(this, pingInterval, pongTimeout);
    }

    /** Connects, and begins to receive. */
    WebSocketSession connect(Path path, Duration timeout)
            throws ExecutionException, InterruptedException, TimeoutException {
        WebSocketCoreClient client = client(path, timeout);
        this.client = client;
        try {
            client.start();
            CoreClientUpgradeRequest request = CoreClientUpgradeRequest.from(client, ANY_HOST, this);
            Configuration.ConfigurationCustomizer limits = new Configuration.ConfigurationCustomizer();
            limits.setIdleTimeout(Duration.ZERO);
            limits.setMaxFrameSize(0);
            limits.setAutoFragment(true);
            request.setConfiguration(limits);
            this.core = client.connect(request).get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException ex) {
            dispose();
            throw ex;
        } catch (Exception ex) {
            dispose();
            throw new ExecutionException(ex);
        }
        this.session.start();
        return this.session;
    }

    private static WebSocketCoreClient client(Path path, Duration timeout) {
        HttpClient http = new HttpClient(new HttpClientTransportOverHTTP(1) {
            @Override
            public Origin newOrigin(Request request) {
                return super.newOrigin(request.transport(new org.eclipse.jetty.io.Transport.TCPUnix(path)));
            }
        });
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
        threads.setName("codex-unix-socket");
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        http.setExecutor(threads);
        http.setConnectTimeout(timeout.toMillis());
        return new WebSocketCoreClient(http, null);
    }

    /** The status of the answer that a server gave instead of the upgrade, or 0 when there was none. */
    static int httpStatus(Throwable failure) {
        return (failure instanceof UpgradeException refused) ? Math.max(0, refused.getResponseStatusCode()) : 0;
    }

    private CoreSession core() {
        CoreSession core = this.core;
        if (core == null) {
            throw new IllegalStateException("The WebSocket is not open yet");
        }
        return core;
    }

    @Override
    public CompletableFuture<?> send(CharBuffer piece, boolean last) {
        byte opCode = this.midMessage ? OpCode.CONTINUATION : OpCode.TEXT;
        this.midMessage = !last;
        Callback.Completable sent = new Callback.Completable();
        core().sendFrame(new Frame(opCode, last, StandardCharsets.UTF_8.encode(piece)), sent, false);
        return sent;
    }

    @Override
    public void demand() {
        try {
            core().demand();
        } catch (RejectedExecutionException ex) {
            logger.debug("Nothing is read any more: the connection has ended meanwhile", ex);
        }
    }

    @Override
    public void ping() {
        core().sendFrame(new Frame(OpCode.PING), Callback.NOOP, false);
    }

    @Override
    public void sayGoodbye() {
        core().close(CloseStatus.NORMAL, null, Callback.NOOP);
    }

    @Override
    public void abort() {
        CoreSession core = this.core;
        if (core != null) {
            core.abort();
        }
    }

    @Override
    public void dispose() {
        LifeCycle.stop(this.client);
    }

    /** Nothing is asked for before the session has begun. */
    @Override
    public void onOpen(CoreSession coreSession, Callback callback) {
        callback.succeeded();
    }

    @Override
    public void onFrame(Frame frame, Callback callback) {
        ByteBuffer payload = frame.getPayload();
        byte[] bytes = new byte[(payload != null) ? payload.remaining() : 0];
        if (payload != null) {
            payload.get(bytes);
        }
        callback.succeeded();
        switch (frame.getOpCode()) {
            case OpCode.TEXT, OpCode.BINARY, OpCode.CONTINUATION -> data(frame, bytes);
            case OpCode.PING -> {
                core().sendFrame(new Frame(OpCode.PONG, ByteBuffer.wrap(bytes)), Callback.NOOP, false);
                this.session.alive();
            }
            case OpCode.PONG -> this.session.alive();
            default -> {
                // A close frame: onClosed follows.
            }
        }
    }

    private void data(Frame frame, byte[] bytes) {
        if (frame.getOpCode() != OpCode.CONTINUATION) {
            this.binary = frame.getOpCode() == OpCode.BINARY;
        }
        if (this.binary) {
            this.session.receivedBinary();
        } else {
            this.session.received(bytes, frame.isFin());
        }
    }

    @Override
    public void onError(Throwable cause, Callback callback) {
        this.failure = cause;
        callback.succeeded();
    }

    @Override
    public void onClosed(CloseStatus status, Callback callback) {
        Throwable failure = this.failure;
        this.session.end(
                (failure != null && status.getCode() == CloseStatus.NO_CLOSE)
                        ? WebSocketFailures.describe(failure)
                        : WebSocketFailures.closed(status.getCode(), status.getReason()));
        callback.succeeded();
    }
}
