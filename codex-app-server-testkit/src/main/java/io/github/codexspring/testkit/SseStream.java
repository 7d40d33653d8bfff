package io.github.codexspring.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

import tools.jackson.databind.node.ObjectNode;

/** Writes one response as server-sent events, with its batches, its pace and its gates. Used by one thread. */
final class SseStream {

    private static final Duration NO_TIME = Duration.ofMillis(1);

    private final ClientConnection connection;

    private final BooleanSupplier closing;

    private final IdSource ids;

    private final DeltaTiming timing;

    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();

    private int deltas;

    private int outputs;

    SseStream(ClientConnection connection, IdSource ids, DeltaTiming timing, BooleanSupplier closing) {
        this.connection = connection;
        this.ids = ids;
        this.timing = timing;
        this.closing = closing;
    }

    int nextOutputIndex() {
        return this.outputs++;
    }

    String nextId(String prefix) {
        return this.ids.next(prefix);
    }

    int deltas() {
        return this.deltas;
    }

    /** Writes an event, and with it every delta still held back. */
    void event(String type, ObjectNode data) throws IOException {
        append(type, data);
        flush();
    }

    /** Writes an event that counts as a delta: it may be batched, and pace and gates apply after it. */
    void delta(String type, ObjectNode data) throws IOException, InterruptedException {
        append(type, data);
        this.deltas++;
        Gate gate = this.timing.gates().get(this.deltas);
        if (gate != null || this.deltas % this.timing.batch() == 0) {
            flush();
            if (!this.timing.pace().isZero()) {
                pause(this.timing.pace());
            }
        }
        if (gate != null) {
            pass(gate);
        }
    }

    void raw(String text) throws IOException {
        this.batch.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        flush();
    }

    void flush() throws IOException {
        this.connection.write(this.batch.toByteArray(), this.batch.size());
        this.batch.reset();
    }

    /** Says nothing for a while. */
    void pause(Duration time) throws IOException {
        flush();
        if (this.connection.awaitHangUp(time)) {
            throw new ClientGoneException();
        }
    }

    void pass(Gate gate) throws IOException, InterruptedException {
        flush();
        if (!gate.pass(this::isPointless)) {
            throw new ClientGoneException();
        }
    }

    void reset() throws IOException {
        this.connection.reset();
    }

    private boolean isPointless() {
        try {
            return this.closing.getAsBoolean() || this.connection.awaitHangUp(NO_TIME);
        } catch (IOException ex) {
            // A connection that cannot be read has ended too.
            return true;
        }
    }

    private void append(String type, ObjectNode data) {
        String json = Json.write(data.put("type", type));
        this.batch.writeBytes(("event: " + type + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** When deltas are written: how many at once, how long after each write, and where to wait (by count of deltas). */
    record DeltaTiming(int batch, Duration pace, Map<Integer, Gate> gates) {

        DeltaTiming {
            gates = Map.copyOf(gates);
        }
    }

    /** The client hung up, or waiting for a gate was given up: the rest of the response has no reader. */
    static final class ClientGoneException extends IOException {

        private static final long serialVersionUID = 1L;

        ClientGoneException() {
            super("client gone");
        }
    }
}
