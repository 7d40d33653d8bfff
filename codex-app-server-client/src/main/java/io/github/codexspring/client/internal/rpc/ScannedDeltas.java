package io.github.codexspring.client.internal.rpc;

import org.jspecify.annotations.Nullable;

/**
 * Recent deltas, found by their method and the end of their turn id. Nearly everything that a server sends are deltas that
 * differ from the one before of their item in the text only; to compare bytes is several times as fast as to scan them.
 * Where the turn id ends is guessed from deltas whose method looks the same: a wrong guess finds nothing, or what does not
 * compare equal. Reading thread only.
 */
final class ScannedDeltas {

    /** Deltas of a turn and method, and of those that happen to share their place, the last one first. */
    private static final int WAYS = 4;

    private static final int SIZE = 2048;

    /** With the size this bounds the memory. */
    private static final int LONGEST = 768;

    /** Bytes that tell methods from one another, whether or not "jsonrpc" stands before; a message is longer. */
    private static final int TELLING_FROM = 24;

    private static final int TELLING_TO = TELLING_FROM + 3 * Long.BYTES;

    private static final int LOOKS = 64;

    private static final int GUESSES = 2;

    /** So many more that were of no use than were make it remember fewer: of some servers' messages no two are alike. */
    private static final int TOO_MANY = 4 * SIZE;

    private static final int FEWER = 64;

    private final @Nullable ScannedDelta[] known = new ScannedDelta[SIZE];

    /** Distances from a message's start, {@value #GUESSES} for each look of a method. */
    private final int[] turnEnds = new int[GUESSES * LOOKS];

    /** How many more were remembered than found again. */
    private int useless;

    private int notRemembered;

    /** A delta that the message is like up to the end of its params, with {@code json} behind its text; or null. */
    @Nullable
    ScannedDelta find(JsonScanner json, int from, int to) {
        if (to - from < TELLING_TO) {
            return null;
        }
        int look = look(json.bytes, from);
        for (int guess = look; guess < look + GUESSES; guess++) {
            int turnEnd = this.turnEnds[guess];
            if (turnEnd > 0 && turnEnd <= to - from) {
                ScannedDelta found = find(json, from, to, place(json.bytes, from + turnEnd, look));
                if (found != null) {
                    this.useless -= (this.useless > 0) ? 1 : 0;
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable ScannedDelta find(JsonScanner json, int from, int to, int place) {
        for (int at = place; at < place + WAYS; at++) {
            ScannedDelta delta = this.known[at];
            if (delta == null) {
                return null;
            }
            if (delta.isLike(json, from, to)) {
                moveBack(place, at);
                this.known[place] = delta;
                return delta;
            }
        }
        return null;
    }

    /** Remembers a delta that was scanned; null when it does not. */
    @Nullable
    ScannedDelta add(Envelope scanned, int from) {
        int around = scanned.body.from - from + scanned.params.to - scanned.body.to;
        if (around > LONGEST || scanned.params.to - from < TELLING_TO || this.useless >= TOO_MANY && skips()) {
            return null;
        }
        int look = look(scanned.bytes, from);
        int turnEnd = Math.max(Long.BYTES, scanned.turn.to - from);
        if (this.turnEnds[look] != turnEnd) {
            this.turnEnds[look + 1] = this.turnEnds[look];
            this.turnEnds[look] = turnEnd;
        }
        int place = place(scanned.bytes, from + turnEnd, look);
        for (int at = place; at < place + WAYS; at++) {
            ScannedDelta delta = this.known[at];
            if (delta != null && delta.isLike(scanned, from)) {
                return delta;
            }
        }
        this.useless++;
        ScannedDelta added = new ScannedDelta(scanned, from);
        moveBack(place, place + WAYS - 1);
        this.known[place] = added;
        return added;
    }

    private boolean skips() {
        return ++this.notRemembered % FEWER != 0;
    }

    private void moveBack(int place, int to) {
        for (int at = to; at > place; at--) {
            this.known[at] = this.known[at - 1];
        }
    }

    private static int look(byte[] buffer, int from) {
        long look = 0;
        for (int at = from + TELLING_FROM; at < from + TELLING_TO; at += Long.BYTES) {
            look = Long.rotateLeft(look, 21) ^ Bytes.word(buffer, at, at + Long.BYTES);
        }
        return (Bytes.mix(look) & (LOOKS - 1)) * GUESSES;
    }

    private static int place(byte[] buffer, int turnEnd, int look) {
        long turn = Bytes.word(buffer, turnEnd - Long.BYTES, turnEnd);
        return (Bytes.mix(turn + look) & (SIZE / WAYS - 1)) * WAYS;
    }
}
