package io.github.codexspring.benchmarks.peer;

import java.util.List;

/** A way to read the stream. */
interface Peer extends AutoCloseable {

    /** Options without which the firehose cannot talk to this peer. */
    default List<String> firehoseOptions() {
        return List.of();
    }

    /** Starts the server and shakes hands. */
    void start(List<String> command) throws Exception;

    /** Starts a thread and returns its id. */
    String startThread() throws Exception;

    /** Starts a turn. */
    Turn startTurn(String threadId, String text) throws Exception;

    @Override
    void close();
}
