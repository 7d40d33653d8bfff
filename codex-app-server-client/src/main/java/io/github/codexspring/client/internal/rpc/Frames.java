package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

/** The lines that are written; values are JSON already. */
final class Frames {

    private static final byte[] ID = ascii("{\"id\":");

    private static final byte[] METHOD_BEHIND_ID = ascii(",\"method\":\"");

    private static final byte[] METHOD = ascii("{\"method\":\"");

    private static final byte[] TRACE = ascii("\",\"trace\":");

    private static final byte[] PARAMS = ascii(",\"params\":");

    private static final byte[] PARAMS_BEHIND_METHOD = ascii("\",\"params\":");

    private static final byte[] RESULT = ascii(",\"result\":");

    private static final byte[] ERROR = ascii(",\"error\":");

    private static final byte[] END = ascii("}\n");

    private static final byte[] END_BEHIND_METHOD = ascii("\"}\n");

    private Frames() {}

    /** {@code trace} and {@code params} may be empty. */
    static byte[] request(long id, String method, byte[] trace, byte[] params) {
        byte[] number = ascii(Long.toString(id));
        byte[] name = ascii(method);
        if (trace.length == 0) {
            return (params.length == 0)
                    ? join(ID, number, METHOD_BEHIND_ID, name, END_BEHIND_METHOD)
                    : join(ID, number, METHOD_BEHIND_ID, name, PARAMS_BEHIND_METHOD, params, END);
        }
        return (params.length == 0)
                ? join(ID, number, METHOD_BEHIND_ID, name, TRACE, trace, END)
                : join(ID, number, METHOD_BEHIND_ID, name, TRACE, trace, PARAMS, params, END);
    }

    /** {@code params} may be empty. */
    static byte[] notification(String method, byte[] params) {
        return (params.length == 0)
                ? join(METHOD, ascii(method), END_BEHIND_METHOD)
                : join(METHOD, ascii(method), PARAMS_BEHIND_METHOD, params, END);
    }

    static byte[] result(byte[] rawId, byte[] result) {
        return join(ID, rawId, RESULT, result, END);
    }

    static byte[] error(byte[] rawId, int code, String message) {
        byte[] error = Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeNumberProperty("code", code);
            generator.writeStringProperty("message", Json.wellFormed(message));
            generator.writeEndObject();
        });
        return join(ID, rawId, ERROR, error, END);
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
