package io.github.codexspring.client.internal.router;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Joins deltas of one kind. Texts that are joined while still escaped are a valid JSON string. */
final class Merger {

    private final LogEntry first;

    private LogEntry last;

    private @Nullable ByteArrayOutputStream text;

    private int added;

    Merger(LogEntry first) {
        this.first = first;
        this.last = first;
    }

    /** Bytes of the params so far. */
    int length() {
        ByteArrayOutputStream joined = this.text;
        int length = this.first.to() - this.first.from();
        return (joined == null) ? length : length - (this.first.bodyTo() - this.first.bodyFrom()) + joined.size();
    }

    int added() {
        return this.added;
    }

    /** Adds the event that follows; false when it is of another kind. */
    boolean add(LogEntry next) {
        if (!isAlike(next)) {
            return false;
        }
        ByteArrayOutputStream joined = this.text;
        if (joined == null) {
            joined = new ByteArrayOutputStream(256);
            write(joined, this.first);
            this.text = joined;
        }
        write(joined, next);
        this.last = next;
        this.added++;
        return true;
    }

    private boolean isAlike(LogEntry next) {
        return next.method() == this.first.method()
                && next.late() == this.first.late()
                && next.bodyFrom() >= 0
                && equal(this.first.from(), this.first.bodyFrom(), next, next.from(), next.bodyFrom())
                && equal(this.first.bodyTo(), this.first.to(), next, next.bodyTo(), next.to());
    }

    private boolean equal(int from, int to, LogEntry next, int nextFrom, int nextTo) {
        return Arrays.equals(this.first.bytes(), from, to, next.bytes(), nextFrom, nextTo);
    }

    private static void write(ByteArrayOutputStream joined, LogEntry entry) {
        joined.write(entry.bytes(), entry.bodyFrom(), entry.bodyTo() - entry.bodyFrom());
    }

    LogEntry entry() {
        ByteArrayOutputStream joined = this.text;
        if (joined == null) {
            return this.first;
        }
        int prefix = this.first.bodyFrom() - this.first.from();
        int suffix = this.first.to() - this.first.bodyTo();
        byte[] params = new byte[prefix + joined.size() + suffix];
        System.arraycopy(this.first.bytes(), this.first.from(), params, 0, prefix);
        System.arraycopy(joined.toByteArray(), 0, params, prefix, joined.size());
        System.arraycopy(this.first.bytes(), this.first.bodyTo(), params, params.length - suffix, suffix);
        return this.first.mergedWith(this.last, params, prefix, params.length - suffix);
    }
}
