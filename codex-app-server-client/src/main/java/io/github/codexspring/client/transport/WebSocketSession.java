package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket connection, whichever library makes it. The library calls {@code received}, {@code alive} and
 * {@code end} from its threads; none of them blocks.
 */
final class WebSocketSession implements TransportSession {

    private static final Logger logger = LoggerFactory.getLogger(WebSocketSession.class);

    private static final long DISPOSE_MILLIS = 1000;

    private final WebSocketLink link;

    private final MessageInput input;

    private final MessageOutput output;

    private final Heartbeat heartbeat;

    private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

    private final CountDownLatch disposed = new CountDownLatch(1);

    private boolean ending;

    private boolean closing;

    private boolean binaryLogged;

    WebSocketSession(WebSocketLink link, Duration pingInterval, Duration pongTimeout) {
        this.link = link;
        this.input = new MessageInput(link::demand);
        this.output = new MessageOutput((text, last) -> link.send(text, last));
        this.heartbeat = new Heartbeat(pingInterval, pongTimeout, link::ping, this::silent);
    }

    /** Begins to receive; once, when the connection is open. */
    void start() {
        this.heartbeat.start();
        this.link.demand();
    }

    /** Takes a piece of a text message. */
    void received(byte[] piece, boolean last) {
        this.heartbeat.alive();
        this.input.add(piece, last);
    }

    /** Drops a piece of a binary message: the server sends none. */
    void receivedBinary() {
        this.heartbeat.alive();
        synchronized (this) {
            if (!this.binaryLogged) {
                this.binaryLogged = true;
                logger.warn("The app-server sent a binary message; it is ignored, and so are others to come");
            }
        }
        this.link.demand();
    }

    /** Takes any other sign of life. */
    void alive() {
        this.heartbeat.alive();
        this.link.demand();
    }

    private void silent(Duration time) {
        if (this.input.isStarved()) {
            this.heartbeat.start();
        } else {
            end("nothing heard for " + Math.round(time.toMillis() / 1000.0) + " s, not even an answer to a ping");
        }
    }

    /** Ends the session; only the first reason counts, and none when it was closed from this side. */
    void end(@Nullable String reason) {
        String told;
        synchronized (this) {
            if (this.ending) {
                return;
            }
            this.ending = true;
            told = this.closing ? null : reason;
        }
        Thread ender = new Thread(() -> finish(told), "codex-websocket-end");
        ender.setDaemon(true);
        ender.start();
    }

    /** On a thread of its own: a library cannot be stopped by one of its own threads. */
    private void finish(@Nullable String reason) {
        try {
            this.heartbeat.stop();
            this.link.abort();
            this.output.fail(new IOException("The WebSocket is closed"));
            this.input.end();
            this.ended.complete(new TransportEnd(null, "", reason));
            this.link.dispose();
        } finally {
            this.disposed.countDown();
        }
    }

    @Override
    public InputStream input() {
        return this.input;
    }

    @Override
    public OutputStream output() {
        return this.output;
    }

    @Override
    public CompletableFuture<TransportEnd> ended() {
        return this.ended.copy();
    }

    @Override
    public String stderrTail() {
        return "";
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    @Override
    public void close(Duration grace) {
        boolean first;
        synchronized (this) {
            first = !this.closing && !this.ending;
            this.closing = true;
        }
        try {
            if (first) {
                this.link.sayGoodbye();
            }
            if (!this.disposed.await(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                end(null);
                if (!this.disposed.await(DISPOSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    logger.debug("The threads of the WebSocket are still ending");
                }
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            end(null);
        }
    }
}
