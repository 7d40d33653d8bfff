package io.github.codexspring.client;

import java.util.Collections;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;

/** The place of one reader in a list that comes in pages. Not safe for several threads at once. */
final class PageWalk<T> {

    private Iterator<T> items = Collections.emptyIterator();

    private @Nullable String cursor;

    private boolean begun;

    /** Whether there is an item that needs no request. */
    boolean hasItem() {
        return this.items.hasNext();
    }

    T next() {
        return this.items.next();
    }

    /** Whether all has been read. */
    boolean ended() {
        return this.begun && this.cursor == null && !hasItem();
    }

    /** Where the page begins that is wanted next, null for the first one. */
    @Nullable
    String cursor() {
        return this.cursor;
    }

    /** Takes the page that was wanted; a server that repeats itself would never come to an end. */
    void take(Page<T> page) {
        if (page.next() != null && page.next().equals(this.cursor)) {
            throw new ProtocolException("The server has named the page it has just given as the next one", null);
        }
        this.begun = true;
        this.items = page.items().iterator();
        this.cursor = page.next();
    }
}
