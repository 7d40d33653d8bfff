package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Decodes the inside of a JSON string. */
public final class JsonText {

    private static final int UNICODE_DIGITS = 4;

    private JsonText() {}

    /** The text of a string whose quotes are left out of the range; null when it has an escape that JSON does not know. */
    public static @Nullable String decode(byte[] bytes, int from, int to) {
        String raw = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int escape = (Bytes.indexOf(bytes, (byte) '\\', from, to) < 0) ? -1 : raw.indexOf('\\');
        return (escape < 0) ? raw : unescape(raw, escape);
    }

    private static @Nullable String unescape(String raw, int firstEscape) {
        StringBuilder text = new StringBuilder(raw.length());
        int copied = 0;
        int escape = firstEscape;
        while (escape >= 0) {
            text.append(raw, copied, escape);
            int end = append(text, raw, escape + 1);
            if (end < 0) {
                return null;
            }
            copied = end;
            escape = raw.indexOf('\\', end);
        }
        return text.append(raw, copied, raw.length()).toString();
    }

    /** Appends what the escape behind a backslash means; where it ends, or -1. */
    private static int append(StringBuilder text, String raw, int at) {
        if (at == raw.length()) {
            return -1;
        }
        switch (raw.charAt(at)) {
            case '"', '\\', '/' -> text.append(raw.charAt(at));
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'u' -> {
                return appendUnicode(text, raw, at + 1);
            }
            default -> {
                return -1;
            }
        }
        return at + 1;
    }

    private static int appendUnicode(StringBuilder text, String raw, int at) {
        int end = at + UNICODE_DIGITS;
        if (end > raw.length()) {
            return -1;
        }
        int unit = 0;
        for (int i = at; i < end; i++) {
            char digit = raw.charAt(i);
            int value = (digit < 128) ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        text.append((char) unit);
        return end;
    }
}
