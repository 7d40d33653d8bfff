package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a JSON-RPC message in one pass over its bytes; only a message whose params come before its method
 * has its params passed twice. It builds nothing, follows keys in any order, lets the last of two equal keys win and
 * checks every bound, so that no input makes it fail; what is no JSON is {@link Envelope.Kind#INVALID}.
 */
final class EnvelopeScanner {

    private static final JsonScanner.Name METHOD = name("method");

    private static final JsonScanner.Name ID = name("id");

    private static final JsonScanner.Name PARAMS = name("params");

    private static final JsonScanner.Name RESULT = name("result");

    private static final JsonScanner.Name ERROR = name("error");

    private final JsonScanner json = new JsonScanner();

    private final ScannedDeltas deltas = new ScannedDeltas();

    private final Envelope envelope;

    /** What stood behind the params of the last delta, to the end: often a time that many have in common. */
    private final byte[] rest = new byte[64];

    private int restLength = 1;

    /** How params have been looked into, null when they have not. */
    private @Nullable RoutePlan followed;

    /** The last method so far is no string, which makes it no message at all. */
    private boolean misnamed;

    EnvelopeScanner(Envelope envelope) {
        this.envelope = envelope;
        this.rest[0] = '}';
    }

    private static JsonScanner.Name name(String text) {
        return new JsonScanner.Name(text.getBytes(StandardCharsets.US_ASCII));
    }

    void scan(byte[] buffer, int from, int to) {
        this.envelope.reset(buffer);
        this.followed = null;
        this.misnamed = false;
        this.json.over(buffer, from, to);
        if (readAsDelta(buffer, from, to) && this.json.nextByte() < 0 && this.json.position == to) {
            boolean plain = isPlainDelta();
            classify();
            if (plain) {
                remember(from, to);
            }
        }
    }

    /** Goes over a message, but only over what is new of it when it is a delta like an earlier one. */
    private boolean readAsDelta(byte[] buffer, int from, int to) {
        ScannedDelta delta = this.deltas.find(this.json, from, to);
        if (delta == null) {
            this.json.position = from;
            return scanTopLevel();
        }
        this.json.position = delta.fill(this.envelope, from, this.json.position, this.json.escaped);
        this.followed = delta.method().plan();
        if (Arrays.equals(this.rest, 0, this.restLength, buffer, this.json.position, to)) {
            this.json.position = to;
            return true;
        }
        return members(false);
    }

    /** Whether this is the delta of a turn, and all else that a scan looks for stands, unescaped, before its text. */
    private boolean isPlainDelta() {
        Envelope message = this.envelope;
        int text = message.body.from;
        return message.body.present()
                && message.turn.present()
                && message.methodName.present()
                && message.methodName.to <= message.params.from
                && message.turn.to < text
                && message.thread.to < text
                && message.item.to < text
                && !(message.methodName.escaped
                        || message.turn.escaped
                        || message.thread.escaped
                        || message.item.escaped)
                && !message.id.present()
                && !message.result.present()
                && !message.error.present();
    }

    private void remember(int from, int to) {
        Envelope message = this.envelope;
        if (message.like == null) {
            message.like = this.deltas.add(message, from);
        }
        int length = to - message.params.to;
        if (length <= this.rest.length) {
            System.arraycopy(message.bytes, message.params.to, this.rest, 0, length);
            this.restLength = length;
        }
    }

    /** Finds what the beginning of a message tells of it; it is invalid when that is not enough to say what it is. */
    void scanBeginning(byte[] buffer, int from, int to) {
        this.envelope.reset(buffer);
        this.followed = null;
        this.misnamed = false;
        this.json.over(buffer, from, to);
        scanTopLevel();
        Envelope.Range id = this.envelope.id;
        boolean hasId = id.present() && id.to < to && !isNull(id);
        if (this.envelope.methodName.present()) {
            this.envelope.kind = hasId ? Envelope.Kind.SERVER_REQUEST : Envelope.Kind.NOTIFICATION;
        } else if (hasId && !this.misnamed && (this.json.keyIs(RESULT) || this.json.keyIs(ERROR))) {
            this.envelope.kind = Envelope.Kind.RESPONSE;
        }
    }

    /** Finds the ids at the end of a message whose beginning was scanned: servers may write them behind what is long. */
    void scanEnd(byte[] buffer, int from, int to) {
        int comma = MessageEnd.lastMembers(buffer, from, to);
        if (this.envelope.methodName.present() && comma >= 0) {
            this.json.over(buffer, comma, to);
            scanIds(this.envelope.method().plan());
        }
    }

    private boolean scanTopLevel() {
        if (this.json.nextByte() != '{') {
            return false;
        }
        this.json.position++;
        return members(true);
    }

    private boolean members(boolean fromFirst) {
        for (boolean first = fromFirst; this.json.member(first); first = false) {
            if (!member()) {
                return false;
            }
        }
        return this.json.closed;
    }

    private boolean member() {
        int from = this.json.position;
        if (this.json.keyIs(METHOD)) {
            return method(from);
        }
        if (this.json.keyIs(PARAMS)) {
            return params(from);
        }
        Envelope.Range part = this.json.keyIs(ID)
                ? this.envelope.id
                : this.json.keyIs(RESULT) ? this.envelope.result : this.json.keyIs(ERROR) ? this.envelope.error : null;
        if (!this.json.value()) {
            return false;
        }
        if (part != null) {
            part.set(from, this.json.position, false);
        }
        return true;
    }

    private boolean method(int from) {
        this.envelope.like = null;
        this.misnamed = this.json.peek() != '"';
        if (this.misnamed) {
            this.envelope.methodName.clear();
            this.envelope.method = null;
            return this.json.value();
        }
        if (!this.json.string()) {
            return false;
        }
        this.envelope.methodName.set(from + 1, this.json.position - 1, this.json.escaped);
        this.envelope.findMethod();
        return true;
    }

    private boolean params(int from) {
        this.envelope.like = null;
        this.envelope.clearIds();
        RoutePlan plan =
                this.envelope.methodName.present() ? this.envelope.method().plan() : null;
        this.followed = plan;
        if (!((plan != null && this.json.peek() == '{') ? scanIds(plan) : this.json.value())) {
            return false;
        }
        this.envelope.params.set(from, this.json.position, false);
        return true;
    }

    private void classify() {
        boolean hasId = this.envelope.id.present() && !isNull(this.envelope.id);
        if (this.envelope.error.present() && isNull(this.envelope.error)) {
            this.envelope.error.clear();
        }
        if (this.envelope.methodName.present()) {
            this.envelope.kind = hasId ? Envelope.Kind.SERVER_REQUEST : Envelope.Kind.NOTIFICATION;
            RoutePlan plan = this.envelope.method().plan();
            if (this.followed != plan && this.envelope.params.present()) {
                this.envelope.clearIds();
                this.json.position = this.envelope.params.from;
                if (this.json.peek() == '{') {
                    scanIds(plan);
                }
            }
        } else if (hasId && !this.misnamed && (this.envelope.result.present() || this.envelope.error.present())) {
            this.envelope.kind = Envelope.Kind.RESPONSE;
        }
    }

    private boolean isNull(Envelope.Range range) {
        return this.envelope.bytes[range.from] == 'n';
    }

    private boolean scanIds(RoutePlan plan) {
        this.json.position++;
        for (boolean first = true; this.json.member(first); first = false) {
            RoutePlan.Step step = plan.find(this.json);
            if (!((step == null) ? this.json.value() : follow(step))) {
                return false;
            }
        }
        return this.json.closed;
    }

    private boolean follow(RoutePlan.Step step) {
        if (step.part() != null) {
            return scanId(this.envelope.range(step.part()));
        }
        RoutePlan below = step.below();
        if (below == null) {
            return this.json.value();
        }
        below.clear(this.envelope);
        return (this.json.peek() == '{') ? scanIds(below) : this.json.value();
    }

    /** Takes the value if it is a string; another one is no id, nor is an earlier one of the same key. */
    private boolean scanId(Envelope.Range wanted) {
        if (this.json.peek() != '"') {
            wanted.clear();
            return this.json.value();
        }
        int from = this.json.position + 1;
        if (!this.json.string()) {
            return false;
        }
        wanted.set(from, this.json.position - 1, this.json.escaped);
        return true;
    }
}
