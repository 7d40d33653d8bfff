package io.github.codexspring.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Takes the bytes of a client apart into lines, at line feeds only. Bytes that are not UTF-8 end the server with exit code 0,
 * and so does the end of the input: both as the real one does it.
 */
final class LineSplitter extends OutputStream {

    private final FakeConnection connection;

    private final BooleanSupplier broken;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /**
     * Creates a splitter.
     *
     * @param broken whether nobody reads any more, so that writing fails
     */
    LineSplitter(FakeConnection connection, BooleanSupplier broken) {
        this.connection = connection;
        this.broken = broken;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (this.broken.getAsBoolean()) {
            throw new IOException("Broken pipe");
        }
        int from = start;
        for (int i = start; i < start + length; i++) {
            if (bytes[i] == '\n') {
                this.line.write(bytes, from, i - from);
                from = i + 1;
                deliver();
            }
        }
        this.line.write(bytes, from, start + length - from);
    }

    private void deliver() {
        byte[] bytes = this.line.toByteArray();
        this.line.reset();
        try {
            this.connection.receive(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException ex) {
            this.connection.end(0);
        }
    }

    @Override
    public void close() {
        this.connection.end(0);
    }
}
