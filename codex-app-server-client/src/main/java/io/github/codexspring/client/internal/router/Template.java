package io.github.codexspring.client.internal.router;

import java.util.Arrays;

import io.github.codexspring.client.internal.rpc.WireMethod;

/**
 * What events have in common in which only the text differs: everything before and behind it. An event that is no
 * appendable delta has all of its params where a delta has its text.
 *
 * @param method method of the events
 * @param late whether they came after their turn's end
 * @param delta whether they are appendable deltas
 * @param prefix bytes before the text; of an unknown method its name
 * @param suffix bytes behind the text
 */
record Template(WireMethod method, boolean late, boolean delta, byte[] prefix, byte[] suffix) {

    private static final byte[] NOTHING = {};

    static Template of(LogEntry entry) {
        byte[] bytes = entry.bytes();
        if (entry.bodyFrom() >= 0) {
            byte[] prefix = Arrays.copyOfRange(bytes, entry.from(), entry.bodyFrom());
            byte[] suffix = Arrays.copyOfRange(bytes, entry.bodyTo(), entry.to());
            return new Template(entry.method(), entry.late(), true, prefix, suffix);
        }
        byte[] name = Arrays.copyOfRange(bytes, entry.nameFrom(), entry.from());
        return new Template(entry.method(), entry.late(), false, name, NOTHING);
    }

    /** Whether the event consists of this and its text. */
    boolean fits(LogEntry entry) {
        if (entry.method() != this.method || entry.late() != this.late || (entry.bodyFrom() >= 0) != this.delta) {
            return false;
        }
        byte[] bytes = entry.bytes();
        return this.delta
                ? equal(this.prefix, bytes, entry.from(), entry.bodyFrom())
                        && equal(this.suffix, bytes, entry.bodyTo(), entry.to())
                : equal(this.prefix, bytes, entry.nameFrom(), entry.from());
    }

    private static boolean equal(byte[] part, byte[] bytes, int from, int to) {
        return Arrays.equals(part, 0, part.length, bytes, from, to);
    }

    int length() {
        return this.prefix.length + this.suffix.length;
    }
}
