package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what a server should not send. The first of each kind is logged; its text at debug, for it may hold secrets. */
final class Oddities {

    /** What can be odd. */
    enum Kind {
        NOT_A_MESSAGE("a line that is no JSON-RPC message"),
        OVERSIZE("a message that is longer than the limit"),
        NOT_HANDLED("a message that could not be handled"),
        LATE_ANSWER("an answer to a request that was given up"),
        REPEATED_ANSWER("an answer to a request that has been answered"),
        UNKNOWN_ANSWER("an answer to a request that was never sent");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    private static final Logger logger = LoggerFactory.getLogger(Connection.class);

    private static final int EXCERPT = 256;

    private final AtomicLongArray counts = new AtomicLongArray(Kind.values().length);

    private final AtomicIntegerArray logged = new AtomicIntegerArray(Kind.values().length);

    long count(Kind kind) {
        return this.counts.get(kind.ordinal());
    }

    /** Counts one; {@code length} is that of the whole line, the range may be its beginning. */
    void add(Kind kind, byte[] buffer, int from, int to, long length) {
        this.counts.incrementAndGet(kind.ordinal());
        if (this.logged.compareAndSet(kind.ordinal(), 0, 1)) {
            logger.warn("The app-server sent {} ({} bytes); others of the kind are only counted", kind.text, length);
            if (logger.isDebugEnabled()) {
                logger.debug("It begins with: {}", excerpt(buffer, from, to));
            }
        }
    }

    static String excerpt(byte[] buffer, int from, int to) {
        String text = new String(buffer, from, Math.min(to - from, EXCERPT), StandardCharsets.UTF_8);
        StringBuilder printable = new StringBuilder(text.length());
        text.chars().forEach((c) -> {
            if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.FORMAT) {
                printable.append(String.format("\\u%04x", c));
            } else {
                printable.append((char) c);
            }
        });
        return printable.toString();
    }
}
