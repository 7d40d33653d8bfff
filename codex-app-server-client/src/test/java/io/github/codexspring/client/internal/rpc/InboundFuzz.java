package io.github.codexspring.client.internal.rpc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the server writes and however it comes in pieces: the same lines come out, nothing is thrown, and what is
 * found lies within the line, whatever lines came before. That it is the right thing is for {@link EnvelopeScannerDifferentialTest}, whose cases are
 * the same each time. The build does this for some seconds; without JAZZER_FUZZ in the environment only the recorded
 * inputs are run.
 */
class InboundFuzz {

    private static final int LIMIT = 300;

    @FuzzTest(maxDuration = "10s")
    void whenBytesAreAnyThenLinesAreTheSameAndNothingIsThrown(byte[] input) throws IOException {
        int piece = (input.length > 0) ? 1 + (input[0] & 0x3f) : 1;
        byte[] stream = (input.length > 0) ? Arrays.copyOfRange(input, 1, input.length) : input;
        Collected collected = new Collected();
        FrameReader frames = new FrameReader(
                new ByteArrayInputStream(stream) {
                    @Override
                    public synchronized int read(byte[] target, int offset, int length) {
                        return super.read(target, offset, Math.min(piece, length));
                    }
                },
                LIMIT);
        while (frames.read() >= 0) {
            frames.cut(collected);
        }
        frames.last(collected);
        assertThat(collected.seen).isEqualTo(expected(stream));
        Envelope again = new Envelope();
        EnvelopeScanner experienced = new EnvelopeScanner(again);
        for (byte[] line : collected.lines) {
            Envelope whole = new Envelope();
            new EnvelopeScanner(whole).scan(line, 0, line.length);
            assertWithin(whole, line.length);
            for (int i = 0; i < 2; i++) {
                experienced.scan(line, 0, line.length);
                assertThat(again.kind).isEqualTo(whole.kind);
                if (whole.kind != Envelope.Kind.INVALID) {
                    assertThat(found(again)).isEqualTo(found(whole));
                }
            }
            Envelope beginning = new Envelope();
            new EnvelopeScanner(beginning).scanBeginning(line, 0, line.length);
            assertWithin(beginning, line.length);
            new EnvelopeScanner(beginning).scanEnd(line, line.length / 2, line.length);
            assertWithin(beginning, line.length);
        }
    }

    private static List<String> expected(byte[] stream) {
        List<String> lines = new ArrayList<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (byte b : stream) {
            if (b == '\n') {
                lines.add(line(line.toByteArray(), true));
                line.reset();
            } else {
                line.write(b);
            }
        }
        if (line.size() > 0) {
            lines.add(line(line.toByteArray(), false));
        }
        return lines;
    }

    private static String line(byte[] line, boolean ended) {
        if (line.length > LIMIT) {
            return "oversize " + line.length;
        }
        boolean carriageReturn = ended && line.length > 0 && line[line.length - 1] == '\r';
        return text(line, 0, carriageReturn ? line.length - 1 : line.length);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static List<Envelope.Range> ranges(Envelope envelope) {
        return List.of(
                envelope.id,
                envelope.methodName,
                envelope.params,
                envelope.result,
                envelope.error,
                envelope.thread,
                envelope.turn,
                envelope.item,
                envelope.body);
    }

    private static List<String> found(Envelope envelope) {
        return ranges(envelope).stream()
                .map((range) -> range.from + "-" + range.to + (range.escaped ? " escaped" : ""))
                .toList();
    }

    private static void assertWithin(Envelope envelope, int length) {
        for (Envelope.Range range : ranges(envelope)) {
            if (range.present()) {
                assertThat(range.from).isBetween(0, range.to);
                assertThat(range.to).isLessThanOrEqualTo(length);
            }
        }
        if (envelope.kind == Envelope.Kind.NOTIFICATION) {
            assertThat(envelope.methodName()).isNotNull();
        }
    }

    private static final class Collected implements FrameReader.Sink {

        final List<String> seen = new ArrayList<>();

        final List<byte[]> lines = new ArrayList<>();

        @Override
        public void line(byte[] buffer, int from, int to) {
            this.seen.add(text(buffer, from, to));
            this.lines.add(Arrays.copyOfRange(buffer, from, to));
        }

        @Override
        public void oversize(byte[] buffer, int from, int to, int endFrom, int endTo, long length) {
            assertThat(to - from).isBetween(1, FrameReader.OVERSIZE_EXCERPT);
            assertThat(endTo - endFrom).isBetween(1, FrameReader.OVERSIZE_EXCERPT);
            this.seen.add("oversize " + length);
        }
    }
}
