package io.github.codexspring.client.internal.rpc;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What a scan has found in a delta, up to the end of its params: in another one with the same bytes around its text it
 * would find the same. Positions are kept as distances from the start of the message, and all of it in two objects: with
 * hundreds of turns reading one costs little more than waiting for its memory.
 */
final class ScannedDelta {

    private final WireMethod method;

    /** What stands before the text, and what stands behind its closing quote up to the end of params. */
    private final byte[] around;

    private final short before;

    private final short paramsFrom;

    private final short methodFrom;

    private final short methodTo;

    private final short threadFrom;

    private final short threadTo;

    private final short turnFrom;

    private final short turnTo;

    private final short itemFrom;

    private final short itemTo;

    /** What the messages' receiver has kept for the next one like this. */
    @Nullable
    Object memo;

    ScannedDelta(Envelope scanned, int from) {
        this.method = scanned.method();
        this.before = distance(scanned.body.from, from);
        int behind = scanned.params.to - scanned.body.to - 1;
        this.around = Arrays.copyOfRange(scanned.bytes, from, scanned.body.from + behind);
        System.arraycopy(scanned.bytes, scanned.body.to + 1, this.around, this.before, behind);
        this.paramsFrom = distance(scanned.params.from, from);
        this.methodFrom = distance(scanned.methodName.from, from);
        this.methodTo = distance(scanned.methodName.to, from);
        this.threadFrom = distance(scanned.thread.from, from);
        this.threadTo = distance(scanned.thread.to, from);
        this.turnFrom = distance(scanned.turn.from, from);
        this.turnTo = distance(scanned.turn.to, from);
        this.itemFrom = distance(scanned.item.from, from);
        this.itemTo = distance(scanned.item.to, from);
    }

    private static short distance(int position, int from) {
        return (short) ((position < 0) ? -1 : position - from);
    }

    WireMethod method() {
        return this.method;
    }

    /** Whether the message differs in its text only, up to the end of params; {@code json} stands behind the text then. */
    boolean isLike(JsonScanner json, int from, int to) {
        if (!beginsAlike(json.bytes, from, to)) {
            return false;
        }
        json.position = from + this.before - 1;
        return json.string() && endsAlike(json.bytes, json.position, to);
    }

    /** Whether it was made of a message like this one. */
    boolean isLike(Envelope scanned, int from) {
        return this.before == scanned.body.from - from
                && beginsAlike(scanned.bytes, from, scanned.params.to)
                && behind() == scanned.params.to - scanned.body.to - 1
                && endsAlike(scanned.bytes, scanned.body.to + 1, scanned.params.to);
    }

    private boolean beginsAlike(byte[] buffer, int from, int to) {
        return to - from >= this.before && Arrays.equals(this.around, 0, this.before, buffer, from, from + this.before);
    }

    private boolean endsAlike(byte[] buffer, int behindText, int to) {
        int end = behindText + behind();
        return end <= to && Arrays.equals(this.around, this.before, this.around.length, buffer, behindText, end);
    }

    private int behind() {
        return this.around.length - this.before;
    }

    /** Tells an envelope what a scan would have told it; returns where the params end. */
    int fill(Envelope envelope, int from, int behindText, boolean escaped) {
        int paramsTo = behindText + behind();
        envelope.method = this.method;
        envelope.methodName.set(from + this.methodFrom, from + this.methodTo, false);
        envelope.params.set(from + this.paramsFrom, paramsTo, false);
        fill(envelope.thread, this.threadFrom, this.threadTo, from);
        fill(envelope.turn, this.turnFrom, this.turnTo, from);
        fill(envelope.item, this.itemFrom, this.itemTo, from);
        envelope.body.set(from + this.before, behindText - 1, escaped);
        envelope.like = this;
        return paramsTo;
    }

    private static void fill(Envelope.Range range, int rangeFrom, int rangeTo, int from) {
        if (rangeFrom >= 0) {
            range.set(from + rangeFrom, from + rangeTo, false);
        } else {
            range.clear();
        }
    }
}
