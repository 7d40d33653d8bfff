package io.github.codexspring.client.transport;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSocket of the JDK, with an HTTP client of its own whose threads end with it. */
final class JdkWebSocketLink implements WebSocketLink, WebSocket.Listener {

    private static final Logger logger = LoggerFactory.getLogger(JdkWebSocketLink.class);

    private static final int THREADS = 2;

    private static final long THREAD_IDLE_SECONDS = 5;

    private final WebSocketSession session;

    private volatile @Nullable HttpClient client;

    private volatile @Nullable WebSocket socket;

    JdkWebSocketLink(Duration pingInterval, Duration pongTimeout) {
        this.session = new WebSocketSession(this, pingInterval, pongTimeout);
    }

    /** Connects, and begins to receive. */
    WebSocketSession connect(URI uri, @Nullable String token, Duration timeout, @Nullable SSLContext sslContext)
            throws ExecutionException, InterruptedException, TimeoutException {
        ThreadPoolExecutor executor = executor();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .executor(executor)
                .connectTimeout(timeout)
                .version(HttpClient.Version.HTTP_1_1);
        if (sslContext != null) {
            builder.sslContext(sslContext);
        }
        HttpClient client = builder.build();
        this.client = client;
        WebSocket.Builder request = client.newWebSocketBuilder().connectTimeout(timeout);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        // Looking a host's name up blocks, and has no deadline of its own.
        CompletableFuture<WebSocket> opening = CompletableFuture.supplyAsync(
                        () -> request.buildAsync(uri, this), executor)
                .thenCompose((stage) -> stage);
        try {
            this.socket = opening.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException ex) {
            opening.whenCompleteAsync((late, failure) -> {
                if (late != null) {
                    late.abort();
                }
                dispose();
            });
            throw ex;
        }
        this.session.start();
        return this.session;
    }

    private static ThreadPoolExecutor executor() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                THREADS, THREADS, THREAD_IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), (task) -> {
                    Thread thread = new Thread(task, "codex-websocket");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private WebSocket socket() {
        WebSocket socket = this.socket;
        if (socket == null) {
            throw new IllegalStateException("The WebSocket is not open yet");
        }
        return socket;
    }

    @Override
    public CompletableFuture<?> send(CharBuffer piece, boolean last) {
        return socket().sendText(piece, last);
    }

    @Override
    public void demand() {
        socket().request(1);
    }

    @Override
    public void ping() {
        logFailure("ping", socket().sendPing(ByteBuffer.allocate(0)));
    }

    @Override
    public void sayGoodbye() {
        logFailure("close frame", socket().sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }

    private static void logFailure(String what, CompletableFuture<?> sent) {
        sent.whenComplete((done, failure) -> {
            if (failure != null) {
                logger.debug("The {} was not sent", what, failure);
            }
        });
    }

    @Override
    public void abort() {
        WebSocket socket = this.socket;
        if (socket != null) {
            socket.abort();
        }
    }

    /** From JDK 21 on a client can be closed. Before, its thread ends when the client is not reachable any more. */
    @Override
    public void dispose() {
        Object client = this.client;
        this.client = null;
        if (client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception ex) {
                logger.debug("The HTTP client was not closed", ex);
            }
        }
    }

    /** Nothing is asked for before the session has begun. */
    @Override
    public void onOpen(WebSocket webSocket) {}

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        this.session.received(data.toString().getBytes(StandardCharsets.UTF_8), last);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        this.session.receivedBinary();
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
        this.session.alive();
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        this.session.alive();
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        this.session.end(WebSocketFailures.closed(statusCode, reason));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        this.session.end(WebSocketFailures.describe(error));
    }
}
