package io.github.codexspring.it;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that lines are put together in. */
final class FloodBuffer {

    private byte[] bytes;

    private int length;

    FloodBuffer(int capacity) {
        this.bytes = new byte[capacity];
    }

    FloodBuffer add(byte[] part) {
        int needed = this.length + part.length;
        if (needed > this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.max(needed, this.bytes.length * 2));
        }
        System.arraycopy(part, 0, this.bytes, this.length, part.length);
        this.length = needed;
        return this;
    }

    FloodBuffer add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return this.length;
    }

    byte[] array() {
        return this.bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(this.bytes, this.length);
    }

    void clear() {
        this.length = 0;
    }
}
