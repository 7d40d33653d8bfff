package io.github.codexspring.client.transport;

import java.net.URI;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLContext;

import io.github.codexspring.client.AppServerStartException;
import org.jspecify.annotations.Nullable;

/**
 * Connects to an app-server that somebody else has started with {@code --listen ws://…}, over a WebSocket, with TLS
 * when the address begins with {@code wss}. Text messages of any length are streamed; a server that falls silent is
 * noticed by pings.
 */
public final class WebSocketTransport implements Transport {

    private final URI uri;

    private final BearerToken token;

    private final @Nullable SSLContext sslContext;

    private final Duration connectTimeout;

    private final Duration pingInterval;

    private final Duration pongTimeout;

    private WebSocketTransport(Builder builder) {
        this.uri = builder.uri;
        this.token = builder.token;
        this.sslContext = builder.sslContext;
        this.connectTimeout = builder.connectTimeout;
        this.pingInterval = builder.pingInterval;
        this.pongTimeout = builder.pongTimeout;
    }

    /**
     * Starts to build a transport.
     *
     * @param uri {@code ws://host:port} or {@code wss://host:port}, with a path if a proxy wants one; no user
     *     information and no fragment
     * @return a builder: no token, the JVM's trust store, 10 s to connect, a ping every 15 s
     * @throws IllegalArgumentException when the address is none of these
     */
    public static Builder builder(URI uri) {
        return new Builder(uri);
    }

    /**
     * Connects.
     *
     * @return the open session; it has no process id and no stderr
     * @throws AppServerStartException with reason {@code REFUSED} when the server does not accept the token or is none,
     *     {@code UNREACHABLE} when it does not listen, the network or TLS fails or the time is up, {@code NOT_FOUND} when
     *     the token file cannot be read
     */
    @Override
    public TransportSession open() {
        String token = this.token.current(toString());
        JdkWebSocketLink link = new JdkWebSocketLink(this.pingInterval, this.pongTimeout);
        try {
            return link.connect(this.uri, token, this.connectTimeout, this.sslContext);
        } catch (ExecutionException ex) {
            Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
            throw (cause instanceof WebSocketHandshakeException refused)
                    ? refused(refused, token)
                    : WebSocketFailures.unreachable(toString(), cause);
        } catch (TimeoutException ex) {
            throw WebSocketFailures.unreachable(
                    toString(), new TimeoutException("no connection within " + this.connectTimeout));
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw WebSocketFailures.unreachable(toString(), ex);
        }
    }

    private AppServerStartException refused(WebSocketHandshakeException ex, @Nullable String token) {
        Object body = ex.getResponse().body();
        String text = (body instanceof String string) ? string : "";
        boolean secret = token != null && text.contains(token);
        return WebSocketFailures.refused(toString(), ex.getResponse().statusCode(), secret ? "" : text, ex);
    }

    /** Scheme, host and port: path and query may hold secrets. */
    @Override
    public String toString() {
        String port = (this.uri.getPort() >= 0) ? ":" + this.uri.getPort() : "";
        return this.uri.getScheme() + "://" + this.uri.getHost() + port;
    }

    /** Builds a {@link WebSocketTransport}. Not safe for use by several threads. */
    public static final class Builder {

        private final URI uri;

        private BearerToken token = BearerToken.NONE;

        private @Nullable SSLContext sslContext;

        private Duration connectTimeout = Duration.ofSeconds(10);

        private Duration pingInterval = Duration.ofSeconds(15);

        private Duration pongTimeout = Duration.ofSeconds(5);

        private Builder(URI uri) {
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("ws") && !scheme.equals("wss")) {
                throw new IllegalArgumentException(
                        "The address of the app-server begins with '" + scheme + ":'; use 'ws://' or 'wss://'");
            }
            if (uri.getHost() == null) {
                throw new IllegalArgumentException("The address of the app-server names no host");
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "The address of the app-server holds a user or a fragment; give a secret as the token");
            }
            this.uri = uri;
        }

        /**
         * Sets the bearer token that the server asks for.
         *
         * @param token the token; white space around it is dropped
         * @return this builder
         * @throws IllegalArgumentException when an HTTP header cannot carry it
         */
        public Builder token(String token) {
            this.token = BearerToken.of(token);
            return this;
        }

        /**
         * Sets a file that holds the bearer token. It is read at every connect, so the token may change.
         *
         * @param file the file; white space around the token is dropped
         * @return this builder
         */
        public Builder tokenFile(Path file) {
            this.token = BearerToken.in(file);
            return this;
        }

        /**
         * Sets whom to trust, and what to show them, with {@code wss}.
         *
         * @param sslContext the context, or null for the JVM's default
         * @return this builder
         */
        public Builder sslContext(@Nullable SSLContext sslContext) {
            this.sslContext = sslContext;
            return this;
        }

        /**
         * Limits the time to connect, TLS and the WebSocket's handshake included.
         *
         * @param timeout positive, 10 s by default
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = requirePositive(timeout, "connect timeout");
            return this;
        }

        /**
         * Sets how a server is noticed that is gone though its socket is open: nothing may be heard of it for interval
         * and timeout together.
         *
         * @param interval time between pings, positive, 15 s by default
         * @param timeout how long a sign of life may take after a ping, positive, 5 s by default
         * @return this builder
         */
        public Builder ping(Duration interval, Duration timeout) {
            this.pingInterval = requirePositive(interval, "ping interval");
            this.pongTimeout = requirePositive(timeout, "pong timeout");
            return this;
        }

        /**
         * Builds the transport.
         *
         * @return the transport
         */
        public WebSocketTransport build() {
            return new WebSocketTransport(this);
        }
    }

    static Duration requirePositive(Duration value, String what) {
        Objects.requireNonNull(value, what);
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("The " + what + " " + value + " is not positive");
        }
        return value;
    }
}
