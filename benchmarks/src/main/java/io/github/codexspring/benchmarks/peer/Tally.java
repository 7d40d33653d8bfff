package io.github.codexspring.benchmarks.peer;

/** What the consumer of one turn adds up. Used by one thread at a time. */
final class Tally {

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
        for (int i = textFrom; i < textTo; i++) {
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
