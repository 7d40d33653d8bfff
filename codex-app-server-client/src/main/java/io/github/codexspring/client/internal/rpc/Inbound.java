package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.client.TransportClosedException;

/** What a connection hands to its owner, all on the reading thread but for the end. Implementations must not block or run user
 * code. */
public interface Inbound {

    /** A notification; the envelope is valid during the call only. */
    void notification(Connection connection, Envelope envelope);

    /** A request of the server, to be answered through {@link Connection#answer}. */
    void serverRequest(Connection connection, Envelope envelope);

    /** The messages of one read have been handed out. */
    void batchEnd();

    /** The connection has ended; comes once and last, on the thread that ended it. */
    void closed(TransportClosedException cause);
}
