package io.github.codexspring.testkit;

import java.io.IOException;
import java.io.InterruptedIOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ByteQueueTest {

    private final ByteQueue queue = new ByteQueue();

    @Test
    void whenEndedThenWhatWasAddedBeforeIsRead() throws IOException {
        this.queue.add(new byte[] {1, 2, 3});
        this.queue.add(new byte[] {-1});
        this.queue.end();
        this.queue.add(new byte[] {9});

        assertThat(this.queue.available()).isEqualTo(3);
        assertThat(this.queue.read()).isEqualTo(1);
        assertThat(this.queue.read(new byte[10], 0, 10)).isEqualTo(2);
        assertThat(this.queue.read(new byte[10], 0, 0)).isZero();
        assertThat(this.queue.read()).isEqualTo(255);
        assertThat(this.queue.read()).isEqualTo(-1);
    }

    @Test
    void whenClosedThenNothingIsRead() throws IOException {
        this.queue.add(new byte[] {1});
        this.queue.close();

        assertThat(this.queue.read()).isEqualTo(-1);
        assertThat(this.queue.available()).isZero();
    }

    @Test
    void whenInterruptedThenReadingEndsAndTheFlagStays() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(this.queue::read);

        assertThat(Thread.interrupted()).isTrue();
    }
}
