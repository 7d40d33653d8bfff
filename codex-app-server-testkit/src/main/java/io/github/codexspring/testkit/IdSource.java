package io.github.codexspring.testkit;

import java.util.concurrent.atomic.AtomicLong;

/** Ids that are unique within one fake. */
final class IdSource {

    private final AtomicLong last = new AtomicLong();

    String next(String prefix) {
        return prefix + this.last.incrementAndGet();
    }
}
