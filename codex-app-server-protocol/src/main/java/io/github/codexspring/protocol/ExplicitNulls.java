package io.github.codexspring.protocol;

/**
 * Which fields of a record stand on the wire with the value {@code null}, as opposed to not standing there at all. It
 * lets a decoded value be encoded unchanged and is no part of the value: all instances are equal.
 */
public final class ExplicitNulls {

    /** No field was written as {@code null}. */
    public static final ExplicitNulls NONE = new ExplicitNulls(0);

    private final long fields;

    private ExplicitNulls(long fields) {
        this.fields = fields;
    }

    static ExplicitNulls of(long fields) {
        return fields == 0 ? NONE : new ExplicitNulls(fields);
    }

    /** The fields, with one of them set or not. */
    static long mark(long fields, int field, boolean isNull) {
        return isNull ? fields | 1L << field : fields & ~(1L << field);
    }

    boolean contains(int field) {
        return (fields & 1L << field) != 0;
    }

    /** Whether no field was written as {@code null}. */
    public boolean isEmpty() {
        return fields == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExplicitNulls;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return Integer.toString(Long.bitCount(fields));
    }
}
