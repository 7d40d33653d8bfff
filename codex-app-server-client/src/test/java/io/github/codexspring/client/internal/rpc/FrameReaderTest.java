package io.github.codexspring.client.internal.rpc;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrameReaderTest {

    private static final int NO_LIMIT = 1 << 29;

    @Test
    void whenTextIsReadInEveryPieceSizeThenLinesAreTheSame() throws IOException {
        String text = "{\"a\":1}\n\n{\"b\":\"é€😀\u2028\u0085\"}\r\n\0\0x\0\n \t \n\r\nlast\r";
        List<String> expected =
                List.of("{\"a\":1}", "", "{\"b\":\"é€😀\u2028\u0085\"}", "\0\0x\0", " \t ", "", "last\r");
        int length = bytes(text).length;
        for (int size = 1; size <= length; size++) {
            int piece = size;
            assertThat(read(bytes(text), NO_LIMIT, (i) -> piece).lines).isEqualTo(expected);
        }
    }

    @Test
    void whenTextIsCutInTwoAtEveryPlaceThenLinesAreTheSame() throws IOException {
        byte[] text = bytes("öne\ntwo\r\nthrée😀\n\nfive\n");
        for (int cut = 1; cut < text.length; cut++) {
            int first = cut;
            assertThat(read(text, NO_LIMIT, (i) -> (i == 0) ? first : text.length).lines)
                    .containsExactly("öne", "two", "thrée😀", "", "five");
        }
    }

    @Test
    void whenStreamIsEmptyThenThereIsNoLine() throws IOException {
        assertThat(read(new byte[0], NO_LIMIT, (i) -> 1).lines).isEmpty();
    }

    @Test
    void whenLastLineIsUnfinishedThenItIsHandedOut() throws IOException {
        assertThat(read(bytes("a\nb"), NO_LIMIT, (i) -> 3).lines).containsExactly("a", "b");
    }

    @Test
    void whenLinesAreRandomAndPiecesAreRandomThenNothingIsLostOrMoved() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(60);
            for (int i = 0; i < count; i++) {
                int length = (random.nextInt(10) == 0) ? random.nextInt(9000) : random.nextInt(40);
                for (int j = 0; j < length; j++) {
                    text.append("ab\0é😀 ".charAt(random.nextInt(4)));
                }
                text.append('\n');
            }
            Lines lines = read(bytes(text.toString()), NO_LIMIT, (i) -> 1 + random.nextInt(5000));
            assertThat(lines.lines)
                    .as("seed %d", seed)
                    .isEqualTo(
                            Arrays.asList(text.substring(0, text.length() - 1).split("\n", -1)));
        }
    }

    @Test
    void whenLineIsLongerThanTheLimitThenItIsCountedAndTheNextOneIsIntact() throws IOException {
        for (int extra : new int[] {1, 100, 5000, 400_000}) {
            for (int piece : new int[] {7, 1024, 70_000, 1 << 20}) {
                String huge = "h".repeat(10_000 + extra) + "the end";
                Lines lines = read(bytes("before\n" + huge + "\nafter\n"), 10_000, (i) -> piece);
                assertThat(lines.lines).containsExactly("before", "after");
                assertThat(lines.oversize).containsExactly((long) huge.length());
                assertThat(lines.excerpts).allMatch((excerpt) -> huge.startsWith(excerpt) && !excerpt.isEmpty());
                assertThat(lines.ends).containsExactly(huge.substring(huge.length() - FrameReader.OVERSIZE_EXCERPT));
            }
        }
    }

    @Test
    void whenLineIsAsLongAsTheLimitThenItIsALine() throws IOException {
        String exact = "e".repeat(10_000);
        Lines lines = read(bytes(exact + "\nnext\n"), 10_000, (i) -> 999);
        assertThat(lines.lines).containsExactly(exact, "next");
        assertThat(lines.oversize).isEmpty();
    }

    @Test
    void whenOversizeLineIsTheUnfinishedLastOneThenItIsCounted() throws IOException {
        Lines lines = read(bytes("a\n" + "x".repeat(30_000)), 2000, (i) -> 4000);
        assertThat(lines.lines).containsExactly("a");
        assertThat(lines.oversize).containsExactly(30_000L);
    }

    @Test
    void whenSizesOfLinesAreRandomAroundTheLimitThenEachIsEitherALineOrCounted() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            List<Integer> shorter = new ArrayList<>();
            List<Long> longer = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int length = random.nextInt(12_000);
                text.writeBytes(bytes("x".repeat(length) + "\n"));
                if (length <= 3000) {
                    shorter.add(length);
                } else {
                    longer.add((long) length);
                }
            }
            Lines lines = read(text.toByteArray(), 3000, (i) -> 1 + random.nextInt(9000));
            assertThat(lines.lines).extracting(String::length).isEqualTo(shorter);
            assertThat(lines.oversize).isEqualTo(longer);
        }
    }

    @Test
    void whenHugeLineHasPassedThenItsBufferIsGivenBack() throws IOException {
        String huge = "h".repeat(5 << 20);
        Lines lines = read(bytes(huge + "\nsmall\n"), NO_LIMIT, (i) -> (i < 80) ? 65_536 : (i == 80) ? 1 : 6);
        assertThat(lines.lines).extracting(String::length).containsExactly(huge.length(), 5);
        assertThat(lines.capacities.get(0)).isGreaterThan(5 << 20);
        assertThat(lines.capacities.get(1)).isLessThan(1 << 20);
    }

    @Test
    void whenALineNeverEndsThenTheBufferStaysSmallAndTheNextLineIsIntact() throws IOException {
        long endless = 1L << 30;
        FrameReader frames = new FrameReader(new Endless(endless), 1 << 20);
        Lines lines = new Lines();
        int largest = 0;
        while (frames.read() >= 0) {
            frames.cut(lines);
            largest = Math.max(largest, frames.bufferSize());
        }
        frames.last(lines);
        assertThat(lines.oversize).containsExactly(endless);
        assertThat(lines.lines).containsExactly("after");
        assertThat(largest).isLessThanOrEqualTo((1 << 20) + 2 * 65_536);
        assertThat(frames.bufferSize()).isEqualTo(2 * 65_536);
    }

    @Test
    void whenLinesAreLongButAllowedThenTheBufferIsLittleLongerThanTheLongest() throws IOException {
        int limit = 3_000_000;
        FrameReader frames =
                new FrameReader(new Pieces(bytes(("x".repeat(limit) + "\n").repeat(3)), (i) -> 65_536), limit);
        Lines lines = new Lines();
        while (frames.read() >= 0) {
            frames.cut(lines);
            assertThat(frames.bufferSize()).isLessThanOrEqualTo(limit + 2 * 65_536);
        }
        assertThat(lines.lines).extracting(String::length).containsExactly(limit, limit, limit);
    }

    @Test
    void whenAStreamHasLookedForMoreItselfThenItIsNotAskedAgainUntilSomethingElseMayHaveCome() throws IOException {
        try (PipedOutputStream server = new PipedOutputStream();
                PipedInputStream pipe = new PipedInputStream(server, 1 << 18)) {
            FrameReader plain = new FrameReader(pipe, NO_LIMIT);
            FrameReader buffered = new FrameReader(new BufferedInputStream(pipe), NO_LIMIT);
            server.write(bytes("a\n"));
            assertThat(plain.read()).isEqualTo(2);
            server.write(bytes("b\n"));
            assertThat(plain.leftMore()).isTrue();
            assertThat(buffered.read()).isEqualTo(2);
            server.write(bytes("c\n"));
            assertThat(buffered.leftMore()).isFalse();
            assertThat(buffered.hasMore()).isTrue();
            server.write(new byte[100_000]);
            assertThat(buffered.read()).isEqualTo(65_536);
            assertThat(buffered.leftMore()).isTrue();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Lines read(byte[] text, int limit, IntUnaryOperator pieces) throws IOException {
        Lines lines = new Lines();
        FrameReader frames = new FrameReader(new Pieces(text, pieces), limit);
        long total = 0;
        int read;
        while ((read = frames.read()) >= 0) {
            total += read;
            frames.cut(lines);
        }
        frames.last(lines);
        assertThat(total).isEqualTo(text.length);
        return lines;
    }

    /** Gives at most so many bytes at a time. */
    private static final class Pieces extends ByteArrayInputStream {

        private final IntUnaryOperator sizes;

        private int reads;

        Pieces(byte[] text, IntUnaryOperator sizes) {
            super(text);
            this.sizes = sizes;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, this.sizes.applyAsInt(this.reads++)));
        }
    }

    /** A line of so many bytes that are made as they are read, then another one. */
    private static final class Endless extends InputStream {

        private final InputStream rest = new ByteArrayInputStream(bytes("\nafter\n"));

        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (this.left == 0) {
                return this.rest.read(target, offset, length);
            }
            int n = (int) Math.min(length, this.left);
            Arrays.fill(target, offset, offset + n, (byte) 'x');
            this.left -= n;
            return n;
        }
    }

    private static final class Lines implements FrameReader.Sink {

        final List<String> lines = new ArrayList<>();

        final List<Long> oversize = new ArrayList<>();

        final List<String> excerpts = new ArrayList<>();

        final List<String> ends = new ArrayList<>();

        final List<Integer> capacities = new ArrayList<>();

        @Override
        public void line(byte[] buffer, int from, int to) {
            this.lines.add(new String(buffer, from, to - from, StandardCharsets.UTF_8));
            this.capacities.add(buffer.length);
        }

        @Override
        public void oversize(byte[] buffer, int from, int to, int endFrom, int endTo, long length) {
            this.oversize.add(length);
            this.excerpts.add(new String(buffer, from, to - from, StandardCharsets.UTF_8));
            this.ends.add(new String(buffer, endFrom, endTo - endFrom, StandardCharsets.UTF_8));
        }
    }
}
