package io.github.codexspring.benchmarks.peer;

/** What the consumer of one turn adds up. Used by one thread at a time. */
final class Tally {

    private static final int POWER_2 = 31 * 31;

    private static final int POWER_3 = POWER_2 * 31;

    private static final int POWER_4 = POWER_3 * 31;

    private final long[] latencies;

    private long count;

    private long length;

    private int hash;

    private int gaps;

    Tally(int samples) {
        this.latencies = new long[samples];
    }

    /** Takes the text of a delta. */
    void text(String text) {
        if (this.latencies.length > 0) {
            this.latencies[(int) this.count] = System.nanoTime() - Long.parseLong(text);
        }
        this.count++;
        this.length += text.length();
        this.hash = this.hash * 31 + text.hashCode();
    }

    /** Takes a delta as bytes, of which the text without its quotes is a part. */
    void bytes(byte[] bytes, int textFrom, int textTo) {
        int h = 0;
        int i = textFrom;
        for (; i + 4 <= textTo; i += 4) { // four at once: else the hash takes longer than the client
            h = h * POWER_4
                    + (bytes[i] & 0xff) * POWER_3
                    + (bytes[i + 1] & 0xff) * POWER_2
                    + (bytes[i + 2] & 0xff) * 31
                    + (bytes[i + 3] & 0xff);
        }
        for (; i < textTo; i++) {
            h = h * 31 + (bytes[i] & 0xff);
        }
        this.count++;
        this.length += bytes.length;
        this.hash = this.hash * 31 + h;
    }

    /** Events that the peer says it has not kept. */
    void gap() {
        this.gaps++;
    }

    int gaps() {
        return this.gaps;
    }

    long count() {
        return this.count;
    }

    long length() {
        return this.length;
    }

    int hash() {
        return this.hash;
    }

    long[] latencies() {
        return this.latencies;
    }
}
