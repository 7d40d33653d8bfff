package io.github.codexspring.client.internal.rpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searching, comparing and hashing in byte ranges, eight bytes at a time. A word may reach beyond the range as long as
 * it stays in the array; what it finds there does not count.
 */
public final class Bytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;

    private static final long HIGHS = 0x8080808080808080L;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Bytes() {}

    static int indexOf(byte[] bytes, byte wanted, int from, int to) {
        long pattern = ONES * (wanted & 0xff);
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long x = (long) LONGS.get(bytes, i) ^ pattern;
            long zero = (x - ONES) & ~x & HIGHS;
            if (zero != 0) {
                return i + (Long.numberOfTrailingZeros(zero) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Where a JSON string's run of plain bytes ends: at a quote, a backslash or a control character; {@code to} if nowhere. */
    static int endOfPlain(byte[] bytes, int from, int to) {
        int i = from;
        int lastWord = Math.min(to - 1, bytes.length - Long.BYTES);
        for (; i <= lastWord; i += Long.BYTES) {
            long special = special((long) LONGS.get(bytes, i));
            if (special != 0) {
                return Math.min(to, i + (Long.numberOfTrailingZeros(special) >>> 3));
            }
        }
        for (; i < to; i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < ' ')) {
                return i;
            }
        }
        return to;
    }

    /**
     * The lowest bit that is set belongs to the first byte that is special. A quote with one bit flipped is the next
     * number after the control characters', so that one comparison finds both.
     */
    private static long special(long word) {
        long quoteOrControl = word ^ (ONES * 2);
        long backslash = word ^ (ONES * '\\');
        return ((quoteOrControl - ONES * ('"' - 1)) & ~quoteOrControl | (backslash - ONES) & ~backslash) & HIGHS;
    }

    /** The first eight bytes of a range as a number, zeros for those that it does not have. */
    static long word(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= Long.BYTES) {
            return (long) LONGS.get(bytes, from);
        }
        if (from + Long.BYTES <= bytes.length) {
            return (long) LONGS.get(bytes, from) & ((1L << (length << 3)) - 1);
        }
        long word = 0;
        for (int i = to - 1; i >= from; i--) {
            word = word << 8 | (bytes[i] & 0xff);
        }
        return word;
    }

    /** A hash of a word, 24 bits, that all its bytes count in. */
    static int mix(long word) {
        return (int) (((word ^ (word >>> 32)) * MIX) >>> 40);
    }

    /** A well mixed hash of a range. */
    public static int hash(byte[] bytes, int from, int to) {
        long h = to - from;
        for (int i = from; i < to; i += Long.BYTES) {
            h = (h ^ word(bytes, i, to)) * MIX;
            h ^= h >>> 29;
        }
        return (int) (h ^ (h >>> 32));
    }
}
