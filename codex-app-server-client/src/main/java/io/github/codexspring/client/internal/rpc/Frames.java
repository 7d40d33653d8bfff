package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

/** The lines that are written; values are JSON already. */
final class Frames {

    private Frames() {}

    /** {@code trace} and {@code params} may be empty. */
    static byte[] request(long id, String method, byte[] trace, byte[] params) {
        String start = "{\"id\":" + id + ",\"method\":\"" + method + "\"";
        return (trace.length > 0)
                ? message(join(ascii(start + ",\"trace\":"), trace), params)
                : message(ascii(start), params);
    }

    /** {@code params} may be empty. */
    static byte[] notification(String method, byte[] params) {
        return message(ascii("{\"method\":\"" + method + "\""), params);
    }

    static byte[] result(byte[] rawId, byte[] result) {
        return join(ascii("{\"id\":"), rawId, ascii(",\"result\":"), result, ascii("}\n"));
    }

    static byte[] error(byte[] rawId, int code, String message) {
        byte[] error = Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeNumberProperty("code", code);
            generator.writeStringProperty("message", Json.wellFormed(message));
            generator.writeEndObject();
        });
        return join(ascii("{\"id\":"), rawId, ascii(",\"error\":"), error, ascii("}\n"));
    }

    private static byte[] message(byte[] start, byte[] params) {
        return (params.length > 0)
                ? join(start, ascii(",\"params\":"), params, ascii("}\n"))
                : join(start, ascii("}\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] frame = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, frame, at, part.length);
            at += part.length;
        }
        return frame;
    }
}
