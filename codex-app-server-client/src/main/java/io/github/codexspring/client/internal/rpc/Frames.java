package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

/** The lines that are written; values are JSON already. */
final class Frames {

    private Frames() {}

    static byte[] request(long id, String method, byte[] params) {
        return message("{\"id\":" + id + ",\"method\":\"" + method + "\"", params);
    }

    /** {@code params} may be empty. */
    static byte[] notification(String method, byte[] params) {
        return message("{\"method\":\"" + method + "\"", params);
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

    private static byte[] message(String start, byte[] params) {
        return (params.length > 0)
                ? join(ascii(start), ascii(",\"params\":"), params, ascii("}\n"))
                : ascii(start + "}\n");
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
