package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageInputTest {

    private final AtomicInteger demands = new AtomicInteger();

    private final MessageInput input = new MessageInput(this.demands::incrementAndGet);

    @Test
    void whenMessagesComeInPiecesThenEachIsOneLine() throws IOException {
        add("{\"a\":", false);
        add("1}", true);
        add("{}", true);
        this.input.end();
        assertThat(this.input.available()).isEqualTo(11);
        assertThat(this.input.readAllBytes()).asString().isEqualTo("{\"a\":1}\n{}\n");
        assertThat(this.input.read()).isEqualTo(-1);
    }

    @Test
    void whenAMessageHasLineFeedsThenItIsOneLineAllTheSame() throws IOException {
        add("{\r\n \"a\":\n1}", true);
        this.input.end();
        assertThat(this.input.readAllBytes()).asString().isEqualTo("{   \"a\": 1}\n");
    }

    @Test
    void whenNobodyReadsThenNoMoreIsAskedForUntilThereIsRoom() throws IOException {
        byte[] piece = new byte[16 * 1024];
        Arrays.fill(piece, (byte) 'x');
        int pieces = 0;
        while (!this.input.isStarved()) {
            this.input.add(piece, false);
            pieces++;
        }
        assertThat(this.demands).hasValue(pieces - 1);
        assertThat(this.input.available()).isEqualTo(pieces * piece.length).isLessThan(2 * MessageInput.ENOUGH);
        byte[] target = new byte[piece.length];
        while (this.input.available() > MessageInput.ENOUGH / 2) {
            assertThat(this.demands).hasValue(pieces - 1);
            assertThat(this.input.read(target, 0, target.length)).isEqualTo(target.length);
        }
        assertThat(this.demands).hasValue(pieces);
        assertThat(this.input.isStarved()).isFalse();
    }

    @Test
    void whenItHasEndedThenNothingIsTakenOrAskedForAnyMore() throws IOException {
        add("{}", true);
        this.input.end();
        add("late", true);
        assertThat(this.demands).hasValue(1);
        assertThat(this.input.readAllBytes()).asString().isEqualTo("{}\n");
        assertThat(this.demands).hasValue(1);
    }

    @Test
    void whenAllHasBeenReadThenTheRoomIsUsedAgain() throws IOException {
        byte[] target = new byte[100];
        for (int i = 0; i < 10_000; i++) {
            add("message " + i, true);
            int count = this.input.read(target, 0, target.length);
            assertThat(new String(target, 0, count, StandardCharsets.UTF_8)).isEqualTo("message " + i + "\n");
        }
    }

    private void add(String text, boolean last) {
        this.input.add(text.getBytes(StandardCharsets.UTF_8), last);
    }
}
