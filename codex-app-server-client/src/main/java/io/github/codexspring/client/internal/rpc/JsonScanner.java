package io.github.codexspring.client.internal.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Passes over JSON in a range of bytes: checks its grammar, builds nothing, and never looks outside the array whatever it
 * is given. Only the bytes of strings are not looked into beyond control characters and escapes.
 */
final class JsonScanner {

    /** As deep as Jackson reads. */
    private static final int MAX_DEPTH = 500;

    /** Which of the values that are open are objects: those of the first levels, and of all when there are more. */
    private long firstObjects;

    private long @Nullable [] objects;

    byte[] bytes = new byte[0];

    int position;

    int end;

    /** Whether the string that was passed last has an escape. */
    boolean escaped;

    /** Whether {@link #member} has come to the end of its object. */
    boolean closed;

    private byte[] keyBytes = this.bytes;

    private int keyFrom;

    private int keyTo;

    private long keyWord;

    /** A property name to compare keys with. */
    static final class Name {

        private final byte[] bytes;

        private final long word;

        Name(byte[] ascii) {
            this.bytes = ascii;
            this.word = Bytes.word(ascii, 0, ascii.length);
        }
    }

    void over(byte[] buffer, int from, int to) {
        this.bytes = buffer;
        this.position = from;
        this.end = to;
    }

    /** Whether the key of the present member has this name. */
    boolean keyIs(Name name) {
        int length = name.bytes.length;
        return this.keyWord == name.word
                && this.keyTo - this.keyFrom == length
                && (length <= Long.BYTES
                        || java.util.Arrays.equals(this.keyBytes, this.keyFrom, this.keyTo, name.bytes, 0, length));
    }

    /** Moves to the value of the next member; false just behind the end of the object, or where it is broken. */
    boolean member(boolean first) {
        this.closed = false;
        if (!behindComma(first, '}')) {
            return false;
        }
        int from = this.position + 1;
        if (peek() != '"' || !string()) {
            return false;
        }
        this.keyBytes = this.bytes;
        this.keyFrom = from;
        this.keyTo = this.position - 1;
        if (this.escaped) {
            this.keyBytes = Json.text(this.bytes, from, this.keyTo).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            this.keyFrom = 0;
            this.keyTo = this.keyBytes.length;
        }
        this.keyWord = Bytes.word(this.keyBytes, this.keyFrom, this.keyTo);
        return colon();
    }

    private boolean behindComma(boolean first, char close) {
        int next = nextByte();
        if (next == close) {
            this.position++;
            this.closed = true;
            return false;
        }
        if (first) {
            return true;
        }
        if (next != ',') {
            return false;
        }
        this.position++;
        nextByte();
        return true;
    }

    private boolean colon() {
        if (nextByte() != ':') {
            return false;
        }
        this.position++;
        nextByte();
        return true;
    }

    /** Passes over a value. */
    boolean value() {
        int first = peek();
        if (first == '"') {
            return string();
        }
        return (first == '{' || first == '[') ? nested() : scalar(first);
    }

    private boolean nested() {
        int depth = 0;
        boolean opened = true;
        while (true) {
            if (opened) {
                if (depth == MAX_DEPTH) {
                    return false;
                }
                open(depth++, peek() == '{');
                this.position++;
            }
            boolean object = isObject(depth - 1);
            this.closed = false;
            if (!behindComma(opened, object ? '}' : ']')) {
                if (!this.closed) {
                    return false;
                }
                if (--depth == 0) {
                    return true;
                }
                opened = false;
                continue;
            }
            if (object && !(peek() == '"' && string() && colon())) {
                return false;
            }
            int first = peek();
            opened = first == '{' || first == '[';
            if (!opened && !((first == '"') ? string() : scalar(first))) {
                return false;
            }
        }
    }

    private void open(int depth, boolean object) {
        if (depth < Long.SIZE) {
            this.firstObjects = with(this.firstObjects, depth, object);
            return;
        }
        if (this.objects == null) {
            this.objects = new long[MAX_DEPTH / Long.SIZE + 1];
        }
        int at = depth / Long.SIZE;
        this.objects[at] = with(this.objects[at], depth, object);
    }

    private static long with(long bits, int depth, boolean object) {
        long bit = 1L << depth;
        return object ? bits | bit : bits & ~bit;
    }

    private boolean isObject(int depth) {
        long bits = (depth < Long.SIZE || this.objects == null) ? this.firstObjects : this.objects[depth / Long.SIZE];
        return (bits & 1L << depth) != 0;
    }

    private boolean scalar(int first) {
        return switch (first) {
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        };
    }

    private boolean literal(String text) {
        int from = this.position;
        if (this.end - from < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (this.bytes[from + i] != text.charAt(i)) {
                return false;
            }
        }
        this.position = from + text.length();
        return true;
    }

    private boolean number() {
        if (peek() == '-') {
            this.position++;
        }
        if (peek() == '0') {
            this.position++;
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            this.position++;
            if (!digits()) {
                return false;
            }
        }
        if ((peek() | 0x20) == 'e') {
            this.position++;
            int sign = peek();
            if (sign == '+' || sign == '-') {
                this.position++;
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        byte[] b = this.bytes;
        int limit = this.end;
        int i = this.position;
        while (i < limit && b[i] >= '0' && b[i] <= '9') {
            i++;
        }
        boolean some = i > this.position;
        this.position = i;
        return some;
    }

    /** Passes over a string; stands on its opening quote. */
    boolean string() {
        this.escaped = false;
        byte[] b = this.bytes;
        int limit = this.end;
        int i = this.position + 1;
        while ((i = Bytes.endOfPlain(b, i, limit)) < limit) {
            byte special = b[i];
            if (special == '"') {
                this.position = i + 1;
                return true;
            }
            if (special != '\\') {
                return false;
            }
            this.escaped = true;
            i = behindEscape(i + 1);
            if (i < 0) {
                return false;
            }
        }
        return false;
    }

    private int behindEscape(int at) {
        if (at >= this.end) {
            return -1;
        }
        return switch (this.bytes[at]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 1;
            case 'u' -> behindHex(at + 1);
            default -> -1;
        };
    }

    private int behindHex(int at) {
        int behind = at + 4;
        if (behind > this.end) {
            return -1;
        }
        for (int i = at; i < behind; i++) {
            if (Character.digit(this.bytes[i], 16) < 0) {
                return -1;
            }
        }
        return behind;
    }

    /** The byte here, or -1 at the end. */
    int peek() {
        return (this.position < this.end) ? this.bytes[this.position] : -1;
    }

    /** The next byte that is not blank, or -1 at the end; moves to it. */
    int nextByte() {
        byte[] b = this.bytes;
        int limit = this.end;
        int i = this.position;
        while (i < limit) {
            byte c = b[i];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                this.position = i;
                return c;
            }
            i++;
        }
        this.position = limit;
        return -1;
    }
}
