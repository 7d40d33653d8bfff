package io.github.codexspring.client.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Reads stderr without pause, logs it and keeps its end: a server whose stderr nobody reads stops. */
final class StderrTail {

    private static final Logger logger = LoggerFactory.getLogger("io.github.codexspring.client.stderr");

    private static final int MAX_LOGGED = 8192;

    private final int capacity;

    private final Level level;

    private final StringBuilder tail = new StringBuilder();

    private @Nullable RuntimeException logFailure;

    StderrTail(int capacity, Level level) {
        this.capacity = capacity;
        this.level = level;
    }

    /** Body of the thread that reads stderr; ends with the stream, though the log may fail before. */
    void readAll(InputStream stderr) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stderr, StandardCharsets.UTF_8))) {
            char[] chunk = new char[MAX_LOGGED];
            StringBuilder line = new StringBuilder();
            int n;
            while ((n = reader.read(chunk)) >= 0) {
                keep(chunk, n);
                log(line, chunk, n);
            }
            flush(line);
        } catch (IOException ex) {
            logger.debug("stderr of the app-server cannot be read any more", ex);
        }
        if (this.logFailure != null) {
            throw this.logFailure;
        }
    }

    private synchronized void keep(char[] chunk, int length) {
        this.tail.append(chunk, 0, length);
        if (this.tail.length() > this.capacity) {
            this.tail.delete(0, this.tail.length() - this.capacity);
        }
    }

    private void log(StringBuilder line, char[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n' || line.length() >= MAX_LOGGED) {
                flush(line);
            }
            if (chunk[i] != '\n') {
                line.append(chunk[i]);
            }
        }
    }

    private void flush(StringBuilder line) {
        if (line.length() > 0 && this.logFailure == null) {
            try {
                logger.atLevel(this.level).log(line.toString());
            } catch (RuntimeException ex) {
                this.logFailure = ex;
            }
        }
        line.setLength(0);
    }

    synchronized String text() {
        return this.tail.toString().strip();
    }
}
