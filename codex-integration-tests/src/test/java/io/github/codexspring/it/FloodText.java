package io.github.codexspring.it;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import tools.jackson.databind.json.JsonMapper;

/** Pieces of text that a flood is made of: which piece comes where in which turn is known to sender and reader. */
final class FloodText {

    private static final int PIECES = 1 << 12;

    private static final String[] HARD = {"\"", "\\", "\n", "\u2028", "é", "€", "😀", "\u0001", "/", "\t"};

    private final String[] pieces = new String[PIECES];

    private final byte[][] bodies = new byte[PIECES][];

    private final int[] bytes = new int[PIECES];

    private FloodText() {}

    /** Every piece has so many bytes, and no two are the same. */
    static FloodText ofBytes(int length) {
        FloodText text = new FloodText();
        for (int i = 0; i < PIECES; i++) {
            text.set(i, ("x".repeat(length) + Integer.toString(PIECES + i, 36)).substring(Math.min(3, length)));
        }
        return text;
    }

    /** Short words with everything in them that is hard to write or to cut. */
    static FloodText words() {
        FloodText text = new FloodText();
        Random random = new Random(4);
        for (int i = 0; i < PIECES; i++) {
            String hard = (i % 4 == 0) ? HARD[random.nextInt(HARD.length)] : "";
            text.set(i, "w" + i + hard + " ".repeat(random.nextInt(3)));
        }
        return text;
    }

    private void set(int index, String piece) {
        byte[] quoted = JsonMapper.shared().writeValueAsBytes(piece);
        byte[] body = new byte[quoted.length - 2];
        System.arraycopy(quoted, 1, body, 0, body.length);
        this.pieces[index] = piece;
        this.bodies[index] = body;
        this.bytes[index] = piece.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int index(int turn, long n) {
        return (int) ((turn * 37L + n) & (PIECES - 1));
    }

    /** Text of a delta. */
    String piece(int turn, long n) {
        return this.pieces[index(turn, n)];
    }

    /** The same as it stands between the quotes of its JSON. */
    byte[] body(int turn, long n) {
        return this.bodies[index(turn, n)];
    }

    /** Its length in UTF-8. */
    int bytes(int turn, long n) {
        return this.bytes[index(turn, n)];
    }
}
