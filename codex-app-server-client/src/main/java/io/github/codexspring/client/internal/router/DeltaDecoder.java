package io.github.codexspring.client.internal.router;

import io.github.codexspring.protocol.ServerNotification;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the deltas of one turn. Those of one item differ in their text only, so the rest is read once. Safe for any
 * thread; belongs to a log but keeps none of it in memory.
 */
public final class DeltaDecoder {

    private volatile @Nullable Known<?> recent;

    private volatile @Nullable Known<?> before;

    /** Params whose text does not matter, and what all deltas look like that have the others. */
    private record Known<T>(ServerNotification<T> notification, Template template, T params) {

        @Nullable
        T decode(LogEntry entry) {
            String text = entry.plainText();
            return (text != null) ? this.notification.withText(this.params, text) : null;
        }
    }

    /** The params of an appendable delta; throws what the reading of JSON throws. */
    public <T> Object decode(ServerNotification<T> notification, LogEntry entry) {
        Known<?> known = this.recent;
        if (known == null || !known.template().isLike(entry.template())) {
            known = this.before;
        }
        Object params = (known != null && known.template().isLike(entry.template())) ? known.decode(entry) : null;
        return (params != null) ? params : read(notification, entry);
    }

    private <T> Object read(ServerNotification<T> notification, LogEntry entry) {
        T params = entry.read(notification::read);
        this.before = this.recent;
        this.recent = new Known<>(notification, entry.template(), params);
        return params;
    }
}
