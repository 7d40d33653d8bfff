package io.github.codexspring.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** One HTTP/1.1 request, read from a socket with every size bounded. Header names are in lower case. */
record HttpRequest(String method, String path, Map<String, String> headers, byte[] body) {

    static final int MAX_HEAD_BYTES = 64 * 1024;

    static final int MAX_BODY_BYTES = 64 * 1024 * 1024;

    /**
     * Reads one request.
     *
     * @return the request, or {@code null} if the peer closed the connection without sending anything
     * @throws BadRequestException if the bytes are no request that this server takes
     */
    static @Nullable HttpRequest read(InputStream in) throws IOException {
        String head = readHead(in);
        if (head == null) {
            return null;
        }
        String[] lines = head.split("\r?\n");
        String[] start = lines[0].split(" ");
        if (start.length != 3 || !start[2].startsWith("HTTP/1.")) {
            throw new BadRequestException(400, "malformed request line");
        }
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon <= 0) {
                throw new BadRequestException(400, "malformed header line");
            }
            headers.put(
                    lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(bodyLength(headers));
        int query = start[1].indexOf('?');
        String path = (query < 0) ? start[1] : start[1].substring(0, query);
        return new HttpRequest(start[0], path, Collections.unmodifiableMap(headers), body);
    }

    private static int bodyLength(Map<String, String> headers) throws BadRequestException {
        if (headers.containsKey("transfer-encoding")) {
            throw new BadRequestException(411, "a body needs a content-length");
        }
        String encoding = headers.getOrDefault("content-encoding", "identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw new BadRequestException(415, "content-encoding " + encoding + " is not taken");
        }
        String text = headers.getOrDefault("content-length", "0");
        if (text.isEmpty() || text.length() > 18 || !text.chars().allMatch((c) -> c >= '0' && c <= '9')) {
            throw new BadRequestException(400, "malformed content-length");
        }
        long length = Long.parseLong(text);
        if (length > MAX_BODY_BYTES) {
            throw new BadRequestException(413, "body over " + MAX_BODY_BYTES + " bytes");
        }
        return (int) length;
    }

    private static @Nullable String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lineLength = 0;
        int next;
        while ((next = in.read()) >= 0) {
            head.write(next);
            if (head.size() > MAX_HEAD_BYTES) {
                throw new BadRequestException(431, "head over " + MAX_HEAD_BYTES + " bytes");
            }
            if (next == '\n') {
                if (lineLength == 0) {
                    return head.toString(StandardCharsets.ISO_8859_1).stripTrailing();
                }
                lineLength = 0;
            } else if (next != '\r') {
                lineLength++;
            }
        }
        if (head.size() > 0) {
            throw new BadRequestException(400, "head ends too early");
        }
        return null;
    }

    /** Input that gets an error status instead of an answer. */
    static final class BadRequestException extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        BadRequestException(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return this.status;
        }
    }
}
