package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.client.TransportClosedException;
import org.jspecify.annotations.Nullable;

/**
 * What a connection hands to its owner, all on the reading thread but for the end. Implementations must not block or run
 * user code, but may return it for the reading thread to run where it is not needed.
 */
public interface Inbound {

    /** What one read has brought is about to be handed out. */
    default void beginRead() {}

    /** What one read has brought has been handed out, or what was left of it when that failed. */
    default void endRead() {}

    /** A notification; the envelope is valid during the call only. */
    void notification(Connection connection, Envelope envelope);

    /** A request of the server, to be answered through {@link Connection#answer}. */
    void serverRequest(Connection connection, Envelope envelope);

    /**
     * A notification or a request was longer than the limit and has been skipped; a request has been refused.
     *
     * @param partial the method, and whatever ids stand at the beginning of the message; there are no params
     * @param length bytes of the whole message
     */
    default void oversize(Connection connection, Envelope partial, long length) {}

    /** How many logs have readers to be woken at the end of the batch, about. */
    default int waiting() {
        return 0;
    }

    /** Whether all readers to be woken at the end of the batch read events that come by the thousands. */
    default boolean flooded(long now) {
        return false;
    }

    /** The messages have been handed out, and no more are known to wait. */
    void batchEnd();

    /**
     * The same where the calling thread would only wait now.
     *
     * @return callbacks that it is to run, or null
     */
    default @Nullable Callbacks idleBatchEnd() {
        batchEnd();
        return null;
    }

    /** The connection has ended; comes once and last, on the thread that ended it. */
    void closed(Connection connection, TransportClosedException cause);
}
