package io.github.codexspring.client.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;

/**
 * Connects to an app-server on this machine that somebody else has started with {@code --listen unix://…}. It speaks
 * WebSocket over a Unix domain socket, which the JDK cannot do: the optional dependency
 * {@code org.eclipse.jetty.websocket:jetty-websocket-core-client} 12.1 has to be on the class path.
 */
public final class UnixSocketTransport implements Transport {

    private static final String LIBRARY = "org.eclipse.jetty.websocket.core.client.WebSocketCoreClient";

    private final Path path;

    private final Duration connectTimeout;

    private final Duration pingInterval;

    private final Duration pongTimeout;

    private UnixSocketTransport(Builder builder) {
        this.path = builder.path;
        this.connectTimeout = builder.connectTimeout;
        this.pingInterval = builder.pingInterval;
        this.pongTimeout = builder.pongTimeout;
    }

    /**
     * Starts to build a transport.
     *
     * @param path the socket
     * @return a builder: 10 s to connect, a ping every 15 s
     */
    public static Builder builder(Path path) {
        return new Builder(path);
    }

    /**
     * Connects.
     *
     * @return the open session; it has no process id and no stderr
     * @throws AppServerStartException with reason {@code UNREACHABLE} when nobody listens or the time is up,
     *     {@code REFUSED} when it is no app-server, {@code NOT_FOUND} when the library is missing
     */
    @Override
    public TransportSession open() {
        requireLibrary();
        return connect();
    }

    private void requireLibrary() {
        try {
            Class.forName(LIBRARY, false, getClass().getClassLoader());
        } catch (ClassNotFoundException ex) {
            throw new AppServerStartException(
                    Reason.NOT_FOUND,
                    "A connection over a Unix socket needs a library that is not on the class path; add the dependency"
                            + " 'org.eclipse.jetty.websocket:jetty-websocket-core-client'",
                    toString(),
                    null,
                    "",
                    ex);
        }
    }

    private TransportSession connect() {
        JettyUnixLink link = new JettyUnixLink(this.pingInterval, this.pongTimeout);
        try {
            return link.connect(this.path, this.connectTimeout);
        } catch (ExecutionException ex) {
            Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
            int status = JettyUnixLink.httpStatus(cause);
            throw (status > 0)
                    ? WebSocketFailures.refused(toString(), status, "", cause)
                    : WebSocketFailures.unreachable(toString(), cause);
        } catch (TimeoutException ex) {
            throw WebSocketFailures.unreachable(
                    toString(), new TimeoutException("no connection within " + this.connectTimeout));
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw WebSocketFailures.unreachable(toString(), ex);
        }
    }

    @Override
    public String toString() {
        return "unix://" + this.path;
    }

    /** Builds a {@link UnixSocketTransport}. Not safe for use by several threads. */
    public static final class Builder {

        private final Path path;

        private Duration connectTimeout = Duration.ofSeconds(10);

        private Duration pingInterval = Duration.ofSeconds(15);

        private Duration pongTimeout = Duration.ofSeconds(5);

        private Builder(Path path) {
            this.path = Objects.requireNonNull(path, "path").toAbsolutePath();
        }

        /**
         * Limits the time to connect, the WebSocket's handshake included.
         *
         * @param timeout positive, 10 s by default
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = WebSocketTransport.requirePositive(timeout, "connect timeout");
            return this;
        }

        /**
         * Sets how a server is noticed that hangs: nothing may be heard of it for interval and timeout together.
         *
         * @param interval time between pings, positive, 15 s by default
         * @param timeout how long a sign of life may take after a ping, positive, 5 s by default
         * @return this builder
         */
        public Builder ping(Duration interval, Duration timeout) {
            this.pingInterval = WebSocketTransport.requirePositive(interval, "ping interval");
            this.pongTimeout = WebSocketTransport.requirePositive(timeout, "pong timeout");
            return this;
        }

        /**
         * Builds the transport.
         *
         * @return the transport
         */
        public UnixSocketTransport build() {
            return new UnixSocketTransport(this);
        }
    }
}
