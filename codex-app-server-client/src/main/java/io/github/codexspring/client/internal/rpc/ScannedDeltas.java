package io.github.codexspring.client.internal.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Recent deltas by the end of their turn and item ids. Nearly everything that a server sends are deltas that differ from
 * the one before of their item in the text only; to compare bytes is several times as fast as to scan them. Where the ids
 * end is guessed from the delta of that method seen last: a wrong guess finds nothing, or what does not compare equal.
 * Reading thread only.
 */
final class ScannedDeltas {

    /** Places come in pairs, so that hundreds of items at once hardly ever push one another out. */
    private static final int SIZE = 2048;

    /** With the size this bounds the memory. */
    private static final int LONGEST = 768;

    /** Where most method names tell from one another; a message is longer. */
    private static final int TELLING = 24;

    private static final int SHORTEST = TELLING + Long.BYTES;

    private static final int METHODS = 16;

    /** So many that were of no use make it remember fewer: a server may write messages of which no two are alike. */
    private static final int TOO_MANY = 4 * SIZE;

    private static final int FEWER = 64;

    private final @Nullable ScannedDelta[] places = new ScannedDelta[SIZE];

    private final int[] turnEnds = new int[METHODS];

    private final int[] itemEnds = new int[METHODS];

    private int useless;

    private int skipped;

    /** A delta that the message begins like, or null. */
    @Nullable
    ScannedDelta find(byte[] buffer, int from, int to) {
        if (to - from < SHORTEST) {
            return null;
        }
        int method = method(buffer, from);
        int length = to - from;
        if (this.turnEnds[method] == 0 || length < this.turnEnds[method] || length < this.itemEnds[method]) {
            return null;
        }
        int place = place(buffer, from, method);
        ScannedDelta found = this.places[place];
        if (found == null || !found.beginsAlike(buffer, from, to)) {
            found = this.places[place + 1];
            if (found == null || !found.beginsAlike(buffer, from, to)) {
                return null;
            }
        }
        return found;
    }

    /** What was found has been of use. */
    void used() {
        this.useless = 0;
    }

    /** Remembers a delta that was scanned; null when it does not. */
    @Nullable
    ScannedDelta add(Envelope scanned, int from) {
        if (!remembers(scanned, from)) {
            return null;
        }
        int method = method(scanned.bytes, from);
        this.turnEnds[method] = Math.max(Long.BYTES, scanned.turn.to - from);
        this.itemEnds[method] = scanned.item.present() ? Math.max(Long.BYTES, scanned.item.to - from) : Long.BYTES;
        int place = place(scanned.bytes, from, method);
        ScannedDelta added = new ScannedDelta(scanned, from);
        this.places[place + 1] = this.places[place];
        this.places[place] = added;
        return added;
    }

    private boolean remembers(Envelope scanned, int from) {
        int around = scanned.body.from - from + scanned.params.to - scanned.body.to;
        if (around > LONGEST || around < SHORTEST) {
            return false;
        }
        return this.useless++ < TOO_MANY || ++this.skipped % FEWER == 0;
    }

    private int method(byte[] buffer, int from) {
        long word = Bytes.word(buffer, from + TELLING, from + SHORTEST);
        return Bytes.mix(word) & (METHODS - 1);
    }

    private int place(byte[] buffer, int from, int method) {
        int turnEnd = from + this.turnEnds[method];
        int itemEnd = from + this.itemEnds[method];
        long turn = Bytes.word(buffer, turnEnd - Long.BYTES, turnEnd);
        long item = Bytes.word(buffer, itemEnd - Long.BYTES, itemEnd);
        return Bytes.mix(turn ^ Long.rotateLeft(item, 17)) & (SIZE - 2);
    }
}
