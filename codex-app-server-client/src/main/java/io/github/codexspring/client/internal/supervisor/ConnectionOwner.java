package io.github.codexspring.client.internal.supervisor;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.transport.TransportSession;

/** What happens to turns and threads when connections come and go. Calls come one after the other but for the last. */
interface ConnectionOwner {

    /** An attempt to connect begins. */
    void connecting();

    /** Makes a connection of a session; it is not started. */
    Connection connect(TransportSession session);

    /** The connection can be used. */
    void connected(Connection connection);

    /** The connection has ended, and another one is to follow. */
    void interrupted(TransportClosedException cause);

    /** There is no connection, and no other one is to follow. */
    void gaveUp(TransportClosedException cause);
}
