package io.github.codexspring.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One accepted socket: a request comes in, one response goes out, then it is closed. Used by one thread; closed by any. */
final class ClientConnection implements AutoCloseable {

    private static final int READ_TIMEOUT_MILLIS = 30_000;

    private static final int DRAIN_BYTES = 256 * 1024;

    private final Socket socket;

    private final InputStream in;

    private final OutputStream out;

    ClientConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(READ_TIMEOUT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    @Nullable
    HttpRequest readRequest() throws IOException {
        return HttpRequest.read(this.in);
    }

    void write(byte[] bytes, int length) throws IOException {
        this.out.write(bytes, 0, length);
    }

    /** Writes the head of a response whose body ends with the connection. */
    void startStream(String contentType) throws IOException {
        byte[] head = head(200, Map.of("content-type", contentType, "cache-control", "no-cache"));
        write(head, head.length);
    }

    /** Writes a whole response, then drops what the peer is still sending, so that closing does not destroy the answer. */
    void respond(int status, Map<String, String> headers, byte[] body) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("content-length", Integer.toString(body.length));
        byte[] head = head(status, all);
        write(head, head.length);
        write(body, body.length);
        this.socket.shutdownOutput();
        this.socket.setSoTimeout(1_000);
        try {
            this.in.readNBytes(DRAIN_BYTES);
        } catch (SocketTimeoutException ex) {
            // The peer keeps its side open: it has had its answer, and the connection is closed next.
            return;
        }
    }

    private static byte[] head(int status, Map<String, String> headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Scripted\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Waits, and notices when the peer closes meanwhile.
     *
     * @return whether the peer has gone
     */
    boolean awaitHangUp(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        long left;
        while ((left = end - System.nanoTime()) > 0) {
            this.socket.setSoTimeout((int) Math.max(1, Math.min(left / 1_000_000, Integer.MAX_VALUE)));
            if (hasEnded()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasEnded() throws IOException {
        try {
            return this.in.read() < 0;
        } catch (SocketTimeoutException ex) {
            return false;
        }
    }

    /** Ends the connection with a TCP reset. */
    void reset() throws IOException {
        this.socket.setSoLinger(true, 0);
        this.socket.close();
    }

    @Override
    public void close() throws IOException {
        this.socket.close();
    }
}
