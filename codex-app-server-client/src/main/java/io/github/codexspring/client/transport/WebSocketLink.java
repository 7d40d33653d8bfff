package io.github.codexspring.client.transport;

import java.nio.CharBuffer;
import java.util.concurrent.CompletableFuture;

/** What a WebSocket library does for a session. No method blocks, except {@link #dispose()} for a moment. */
interface WebSocketLink {

    /**
     * Sends a piece of a text message; the next one may be sent when the future is done.
     *
     * @return completed when the piece has been handed to the network
     */
    CompletableFuture<?> send(CharBuffer piece, boolean last);

    /** Asks for one more piece of what the server sends. */
    void demand();

    /** Sends a ping, unless one is still waiting to be sent. */
    void ping();

    /** Says goodbye to the server. */
    void sayGoodbye();

    /** Closes the socket. */
    void abort();

    /** Gives back what the library holds for this connection, threads first of all. */
    void dispose();
}
