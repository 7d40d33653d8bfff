package io.github.codexspring.testkit;

import java.io.IOException;

/** One step of a streamed response: an output item, a pause, a gate. Played by the thread of the connection. */
@FunctionalInterface
interface OutputStep {

    void play(SseStream out) throws IOException, InterruptedException;
}
