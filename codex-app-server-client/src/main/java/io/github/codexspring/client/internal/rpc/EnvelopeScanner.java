package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import io.github.codexspring.protocol.Route;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a JSON-RPC message in one pass over its bytes. It builds nothing, follows keys in any order, lets
 * the last of two equal keys win and checks every bound, so that no input makes it fail; a message it cannot follow is
 * {@link Envelope.Kind#INVALID}. Keys with escapes are understood on the top level only: no server writes an id's so.
 */
final class EnvelopeScanner {

    private static final byte[] METHOD = ascii("method");

    private static final byte[] ID = ascii("id");

    private static final byte[] PARAMS = ascii("params");

    private static final byte[] RESULT = ascii("result");

    private static final byte[] ERROR = ascii("error");

    private final Envelope envelope;

    private byte[] bytes = new byte[0];

    private int position;

    private int end;

    private int keyFrom;

    private int keyTo;

    private boolean keyEscaped;

    private boolean stringEscaped;

    private boolean objectClosed;

    EnvelopeScanner(Envelope envelope) {
        this.envelope = envelope;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void scan(byte[] buffer, int from, int to) {
        this.envelope.reset(buffer);
        this.bytes = buffer;
        this.position = from;
        this.end = to;
        if (scanTopLevel() && onlyBlanksLeft()) {
            classify();
        }
    }

    /** Looks for the ids that {@code route} names in an object, for example in the result of {@code turn/start}. */
    void scanIds(byte[] buffer, int from, int to, Route route) {
        this.envelope.bytes = buffer;
        this.envelope.clearIds();
        this.bytes = buffer;
        this.position = from;
        this.end = to;
        if (from < to && buffer[from] == '{') {
            scanIds(route);
        }
    }

    private void classify() {
        boolean hasId = this.envelope.id.present() && !isNull(this.envelope.id);
        if (this.envelope.methodName.present()) {
            this.envelope.kind = hasId ? Envelope.Kind.SERVER_REQUEST : Envelope.Kind.NOTIFICATION;
            if (this.envelope.params.present()) {
                int from = this.envelope.params.from;
                int to = this.envelope.params.to;
                scanIds(this.bytes, from, to, this.envelope.route());
            }
        } else if (hasId && (this.envelope.result.present() || this.envelope.error.present())) {
            this.envelope.kind = Envelope.Kind.RESPONSE;
        }
    }

    private boolean isNull(Envelope.Range range) {
        return this.bytes[range.from] == 'n';
    }

    private boolean scanTopLevel() {
        skipBlanks();
        if (!take('{')) {
            return false;
        }
        while (nextKey()) {
            int from = this.position;
            boolean string = peek() == '"';
            if (!skipValue()) {
                return false;
            }
            if (keyIs(METHOD)) {
                if (!string) {
                    return false;
                }
                this.envelope.methodName.set(from + 1, this.position - 1, this.stringEscaped);
                this.envelope.method =
                        this.stringEscaped ? null : WireMethod.find(this.bytes, from + 1, this.position - 1);
            } else if (keyIs(ID)) {
                this.envelope.id.set(from, this.position, false);
            } else if (keyIs(PARAMS)) {
                this.envelope.params.set(from, this.position, false);
            } else if (keyIs(RESULT)) {
                this.envelope.result.set(from, this.position, false);
            } else if (keyIs(ERROR)) {
                this.envelope.error.set(from, this.position, false);
                if (isNull(this.envelope.error)) {
                    this.envelope.error.clear();
                }
            }
        }
        return this.objectClosed;
    }

    private void scanIds(Route route) {
        this.position++;
        while (nextKey()) {
            int keyStart = this.keyFrom;
            int keyEnd = this.keyTo;
            Envelope.Range wanted = this.keyEscaped ? null : rangeFor(route, keyStart, keyEnd, -1, -1);
            if (wanted != null) {
                if (!scanId(wanted)) {
                    return;
                }
            } else if (!this.keyEscaped && forgetChildren(route, keyStart, keyEnd) && peek() == '{') {
                if (!scanNested(route, keyStart, keyEnd)) {
                    return;
                }
            } else if (!skipValue()) {
                return;
            }
        }
    }

    private boolean scanNested(Route route, int parentFrom, int parentTo) {
        this.position++;
        while (nextKey()) {
            Envelope.Range wanted =
                    this.keyEscaped ? null : rangeFor(route, parentFrom, parentTo, this.keyFrom, this.keyTo);
            if (!((wanted != null) ? scanId(wanted) : skipValue())) {
                return false;
            }
        }
        return this.objectClosed;
    }

    /** Takes the value if it is a string; another one is no id, nor is an earlier one of the same key. */
    private boolean scanId(Envelope.Range wanted) {
        boolean string = peek() == '"';
        int from = this.position + 1;
        if (!skipValue()) {
            return false;
        }
        if (string) {
            wanted.set(from, this.position - 1, this.stringEscaped);
        } else {
            wanted.clear();
        }
        return true;
    }

    private Envelope.@Nullable Range rangeFor(Route route, int from, int to, int childFrom, int childTo) {
        if (pathIs(route.turnId(), from, to, childFrom, childTo)) {
            return this.envelope.turn;
        }
        if (pathIs(route.threadId(), from, to, childFrom, childTo)) {
            return this.envelope.thread;
        }
        if (pathIs(route.itemId(), from, to, childFrom, childTo)) {
            return this.envelope.item;
        }
        return pathIs(route.appendable(), from, to, childFrom, childTo) ? this.envelope.body : null;
    }

    /** Whether ids may stand below this key; those of an earlier one with the same name do not count any more. */
    private boolean forgetChildren(Route route, int from, int to) {
        boolean turn = startsPath(route.turnId(), from, to);
        boolean thread = startsPath(route.threadId(), from, to);
        boolean item = startsPath(route.itemId(), from, to);
        if (turn) {
            this.envelope.turn.clear();
        }
        if (thread) {
            this.envelope.thread.clear();
        }
        if (item) {
            this.envelope.item.clear();
        }
        return turn || thread || item;
    }

    private boolean startsPath(@Nullable String path, int from, int to) {
        int length = to - from;
        return path != null && path.length() > length && path.charAt(length) == '.' && matches(path, 0, from, to);
    }

    private boolean pathIs(@Nullable String path, int from, int to, int childFrom, int childTo) {
        if (path == null) {
            return false;
        }
        if (childFrom < 0) {
            return path.length() == to - from && matches(path, 0, from, to);
        }
        int dot = to - from;
        return path.length() == dot + 1 + childTo - childFrom
                && path.charAt(dot) == '.'
                && matches(path, 0, from, to)
                && matches(path, dot + 1, childFrom, childTo);
    }

    private boolean matches(String text, int offset, int from, int to) {
        for (int i = from; i < to; i++) {
            if (this.bytes[i] != text.charAt(offset + i - from)) {
                return false;
            }
        }
        return true;
    }

    private boolean keyIs(byte[] name) {
        if (this.keyEscaped) {
            String key = Json.unescape(this.bytes, this.keyFrom, this.keyTo);
            return key.equals(new String(name, StandardCharsets.US_ASCII));
        }
        return java.util.Arrays.equals(this.bytes, this.keyFrom, this.keyTo, name, 0, name.length);
    }

    /** Moves to the value of the next key; false at the end of the object (just behind it) or where it is broken. */
    private boolean nextKey() {
        this.objectClosed = false;
        skipBlanks();
        if (peek() == ',') {
            this.position++;
            skipBlanks();
        }
        if (peek() != '"') {
            this.objectClosed = take('}');
            return false;
        }
        int from = this.position + 1;
        if (!skipString()) {
            return false;
        }
        this.keyFrom = from;
        this.keyTo = this.position - 1;
        this.keyEscaped = this.stringEscaped;
        skipBlanks();
        if (!take(':')) {
            return false;
        }
        skipBlanks();
        return true;
    }

    private int peek() {
        return (this.position < this.end) ? this.bytes[this.position] : -1;
    }

    private boolean take(char wanted) {
        if (peek() == wanted) {
            this.position++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (this.position < this.end) {
            byte b = this.bytes[this.position];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return;
            }
            this.position++;
        }
    }

    private boolean onlyBlanksLeft() {
        skipBlanks();
        return this.position == this.end;
    }

    /** Moves behind a string; remembers whether it has an escape. */
    private boolean skipString() {
        this.stringEscaped = false;
        byte[] b = this.bytes;
        int limit = this.end;
        for (int i = this.position + 1; i < limit; i++) {
            byte c = b[i];
            if (c == '"') {
                this.position = i + 1;
                return true;
            }
            if (c == '\\') {
                this.stringEscaped = true;
                i++;
            }
        }
        return false;
    }

    private boolean skipValue() {
        int first = peek();
        if (first == '"') {
            return skipString();
        }
        if (first == '{' || first == '[') {
            return skipNested();
        }
        int from = this.position;
        while (this.position < this.end) {
            byte b = this.bytes[this.position];
            if (b == ',' || b == '}' || b == ']' || b <= ' ' && b >= 0) {
                break;
            }
            this.position++;
        }
        return this.position > from;
    }

    private boolean skipNested() {
        int depth = 0;
        while (this.position < this.end) {
            byte b = this.bytes[this.position];
            if (b == '"') {
                if (!skipString()) {
                    return false;
                }
                continue;
            }
            this.position++;
            if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && --depth == 0) {
                return true;
            }
        }
        return false;
    }
}
