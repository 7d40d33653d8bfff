package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessageOutputTest {

    private record Piece(String text, boolean last) {}

    private final List<Piece> sent = new ArrayList<>();

    private final MessageOutput output = new MessageOutput((text, last) -> {
        this.sent.add(new Piece(text.toString(), last));
        return CompletableFuture.completedFuture(null);
    });

    @Test
    void whenLinesAreWrittenThenEachIsAMessage() throws IOException {
        write("{\"a\":1}\n{\"b\":");
        write("2}\n{}");
        assertThat(this.sent).containsExactly(new Piece("{\"a\":1}", true), new Piece("{\"b\":2}", true));
        this.output.write('\n');
        assertThat(this.sent).hasSize(3).last().isEqualTo(new Piece("{}", true));
    }

    @Test
    void whenALineIsLongThenItGoesOutInPiecesOfWholeCharacters() throws IOException {
        // 3 and 4 bytes: neither divides the size of a piece.
        String text = "€😀".repeat(700_000);
        write(text + "\n");
        assertThat(this.sent.stream().map(Piece::text).reduce("", String::concat))
                .isEqualTo(text);
        assertThat(this.sent).hasSizeGreaterThan(4);
        assertThat(this.sent)
                .allSatisfy((piece) -> assertThat(piece.text().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(MessageOutput.PIECE));
        assertThat(this.sent.stream().map(Piece::last))
                .endsWith(true)
                .filteredOn((last) -> last)
                .hasSize(1);
    }

    @Test
    void whenAMessageIsTooLongThenItAloneIsRefusedAndNothingOfItIsSent() throws IOException {
        byte[] line = new byte[MessageOutput.LONGEST + 2];
        Arrays.fill(line, (byte) 'x');
        line[line.length - 1] = '\n';
        assertThatThrownBy(() -> this.output.write(line))
                .isInstanceOf(UnsendableMessageException.class)
                .hasMessageContaining("67108864");
        assertThat(this.sent).isEmpty();
        write("{}\n");
        assertThat(this.sent).containsExactly(new Piece("{}", true));
    }

    @Test
    void whenALineWrittenInPartsGetsTooLongThenWhatWasSentOfItIsEnded() throws IOException {
        byte[] part = new byte[MessageOutput.LONGEST / 2 + 1];
        Arrays.fill(part, (byte) 'x');
        this.output.write(part);
        assertThatThrownBy(() -> this.output.write(part)).isInstanceOf(UnsendableMessageException.class);
        assertThat(this.sent).last().isEqualTo(new Piece("", true));
        int before = this.sent.size();
        write("more of it\n{}\n");
        assertThat(this.sent.subList(before, this.sent.size())).containsExactly(new Piece("{}", true));
    }

    @Test
    void whenALineIsNoUnicodeThenItAloneIsRefused() throws IOException {
        assertThatThrownBy(() -> this.output.write(new byte[] {'"', (byte) 0xff, '"', '\n', '{', '}', '\n'}))
                .isInstanceOf(UnsendableMessageException.class)
                .hasMessageContaining("UTF-8");
        assertThat(this.sent).containsExactly(new Piece("{}", true));
    }

    @Test
    void whenTheSessionEndsThenAWriterThatWaitsIsReleased() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        MessageOutput stuck = new MessageOutput((text, last) -> {
            waiting.countDown();
            return new CompletableFuture<>();
        });
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try {
                stuck.write("{}\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        });
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        stuck.fail(new IOException("gone"));
        assertThatThrownBy(() -> writer.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("gone");
        assertThatThrownBy(() -> stuck.write('\n'))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    private void write(String text) throws IOException {
        this.output.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
