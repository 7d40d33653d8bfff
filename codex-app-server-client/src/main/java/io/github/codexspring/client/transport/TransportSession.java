package io.github.codexspring.client.transport;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** One open way to an app-server: two byte streams of newline-delimited JSON, and an end. */
public interface TransportSession {

    /**
     * What the server writes. Read by one thread at a time; ends when the session ends.
     *
     * @return the stream
     */
    InputStream input();

    /**
     * What the server reads. Written by one thread, which may block. A message that cannot be carried may be refused with
     * an {@link UnsendableMessageException}; any other failure is that of the session.
     *
     * @return the stream
     */
    OutputStream output();

    /**
     * Completed when the session has ended for whatever reason; never exceptionally.
     *
     * @return the end of the session
     */
    CompletableFuture<TransportEnd> ended();

    /**
     * End of what the server has written to stderr so far; any thread.
     *
     * @return the text; empty when there is none
     */
    String stderrTail();

    /**
     * Process id of the server.
     *
     * @return the id, or empty when there is no process of ours
     */
    OptionalLong pid();

    /**
     * Ends the session and all that belongs to it. Any thread, any number of times; never blocks much longer than
     * {@code grace}.
     *
     * @param grace how long the server may take to end by itself before it is made to
     */
    void close(Duration grace);
}
