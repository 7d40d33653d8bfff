package io.github.codexspring.client.internal.router;

import java.util.Arrays;

import io.github.codexspring.client.internal.rpc.WireMethod;

/**
 * What events have in common of which only a text differs. The text of an appendable delta is what it adds to its item,
 * still escaped; that of any other event is the whole of its params. Immutable.
 *
 * @param method method of the events
 * @param late whether they came after their turn's end
 * @param delta whether they are appendable deltas
 * @param prefix params of a delta before the text; of an unknown method its name
 * @param suffix params of a delta behind the text
 */
record Template(WireMethod method, boolean late, boolean delta, byte[] prefix, byte[] suffix) {

    private static final int OVERHEAD = 80;

    private static final byte[] NOTHING = {};

    private static final Template[] IN_TIME = plain(false);

    private static final Template[] LATE = plain(true);

    private static Template[] plain(boolean late) {
        Template[] templates = new Template[WireMethod.count()];
        Arrays.setAll(templates, (index) -> new Template(WireMethod.at(index), late, false, NOTHING, NOTHING));
        return templates;
    }

    /** The events of a method of the catalogue, or of one of ours, that are no deltas. */
    static Template of(WireMethod method) {
        return IN_TIME[method.index()];
    }

    /** The events of a method that is not in the catalogue. */
    static Template unknown(byte[] name) {
        return new Template(WireMethod.UNKNOWN, false, false, name, NOTHING);
    }

    static Template delta(WireMethod method, byte[] prefix, byte[] suffix) {
        return new Template(method, false, true, prefix, suffix);
    }

    Template asLate() {
        boolean plain = this == IN_TIME[this.method.index()];
        return plain
                ? LATE[this.method.index()]
                : new Template(this.method, true, this.delta, this.prefix, this.suffix);
    }

    boolean isLike(Template other) {
        return this == other
                || (this.method == other.method
                        && this.late == other.late
                        && this.delta == other.delta
                        && Arrays.equals(this.prefix, other.prefix)
                        && Arrays.equals(this.suffix, other.suffix));
    }

    /** Length of a delta's params without its text. */
    int length() {
        return this.prefix.length + this.suffix.length;
    }

    /** The params of a delta with that text. */
    byte[] params(byte[] bytes, int textFrom, int textTo) {
        int text = textTo - textFrom;
        byte[] params = Arrays.copyOf(this.prefix, length() + text);
        System.arraycopy(bytes, textFrom, params, this.prefix.length, text);
        System.arraycopy(this.suffix, 0, params, this.prefix.length + text, this.suffix.length);
        return params;
    }

    /** Bytes of memory that it takes, counted in each segment that has it; those of plain methods are there once for all. */
    int bytes() {
        return (length() == 0) ? 0 : OVERHEAD + length();
    }
}
