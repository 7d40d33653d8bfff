package io.github.codexspring.client.internal.rpc;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What a scan has found in a delta, up to the end of its params: in another one with the same bytes around its text it
 * would find the same. Positions are kept as distances from the start of the message.
 */
final class ScannedDelta {

    private final WireMethod method;

    private final byte[] beforeText;

    private final byte[] behindText;

    private final int paramsFrom;

    private final Envelope.Range methodName;

    private final Envelope.Range thread;

    private final Envelope.Range turn;

    private final Envelope.Range item;

    /** What the messages' receiver has kept for the next one like this. */
    @Nullable
    Object memo;

    ScannedDelta(Envelope scanned, int from) {
        this.method = scanned.method();
        this.beforeText = Arrays.copyOfRange(scanned.bytes, from, scanned.body.from);
        this.behindText = Arrays.copyOfRange(scanned.bytes, scanned.body.to + 1, scanned.params.to);
        this.paramsFrom = scanned.params.from - from;
        this.methodName = scanned.methodName.moved(-from);
        this.thread = scanned.thread.moved(-from);
        this.turn = scanned.turn.moved(-from);
        this.item = scanned.item.moved(-from);
    }

    WireMethod method() {
        return this.method;
    }

    /** Whether the message differs in its text only, up to the end of params; {@code json} stands behind the text then. */
    boolean isLike(JsonScanner json, int from, int to) {
        if (!beginsAlike(json.bytes, from, to)) {
            return false;
        }
        json.position = quote(from);
        return json.string() && endsAlike(json.bytes, json.position, to);
    }

    /** Whether it was made of a message like this one. */
    boolean isLike(Envelope scanned, int from) {
        return this.beforeText.length == scanned.body.from - from
                && beginsAlike(scanned.bytes, from, scanned.params.to)
                && this.behindText.length == scanned.params.to - scanned.body.to - 1
                && endsAlike(scanned.bytes, scanned.body.to + 1, scanned.params.to);
    }

    private boolean beginsAlike(byte[] buffer, int from, int to) {
        int length = this.beforeText.length;
        return to - from >= length && Arrays.equals(this.beforeText, 0, length, buffer, from, from + length);
    }

    /** Where the text's opening quote stands. */
    private int quote(int from) {
        return from + this.beforeText.length - 1;
    }

    private boolean endsAlike(byte[] buffer, int behindText, int to) {
        int length = this.behindText.length;
        return to - behindText >= length
                && Arrays.equals(this.behindText, 0, length, buffer, behindText, behindText + length);
    }

    /** Tells an envelope what a scan would have told it; returns where the params end. */
    int fill(Envelope envelope, int from, int behindText, boolean escaped) {
        int paramsTo = behindText + this.behindText.length;
        envelope.method = this.method;
        envelope.methodName.set(this.methodName, from);
        envelope.params.set(from + this.paramsFrom, paramsTo, false);
        envelope.thread.set(this.thread, from);
        envelope.turn.set(this.turn, from);
        envelope.item.set(this.item, from);
        envelope.body.set(quote(from) + 1, behindText - 1, escaped);
        envelope.like = this;
        return paramsTo;
    }
}
