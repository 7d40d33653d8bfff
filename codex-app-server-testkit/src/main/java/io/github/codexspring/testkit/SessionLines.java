package io.github.codexspring.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;

/** Lines over a session; one thread reads, one writes. */
final class SessionLines {

    private final TransportSession session;

    private final BufferedReader reader;

    SessionLines(TransportSession session) {
        this.session = session;
        this.reader = new BufferedReader(new InputStreamReader(session.input(), StandardCharsets.UTF_8));
    }

    TransportSession session() {
        return this.session;
    }

    void write(byte[] bytes) throws IOException {
        this.session.output().write(bytes);
        this.session.output().flush();
    }

    /** The next line, or null at the end. A process that is gone may end its output with a failure. */
    @Nullable
    String next() throws IOException {
        return this.reader.readLine();
    }
}
