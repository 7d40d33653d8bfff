package io.github.codexspring.client.internal.router;

import java.io.ByteArrayOutputStream;

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
        int length = this.first.length();
        return (joined == null) ? length : length - this.first.textLength() + joined.size();
    }

    int added() {
        return this.added;
    }

    /** Adds the event that follows; false when it is of another kind. */
    boolean add(LogEntry next) {
        if (!this.first.template().isLike(next.template())) {
            return false;
        }
        ByteArrayOutputStream joined = this.text;
        if (joined == null) {
            joined = new ByteArrayOutputStream(256);
            this.first.writeText(joined);
            this.text = joined;
        }
        next.writeText(joined);
        this.last = next;
        this.added++;
        return true;
    }

    LogEntry entry() {
        ByteArrayOutputStream joined = this.text;
        return (joined == null) ? this.first : this.first.mergedWith(this.last, joined.toByteArray());
    }
}
