package io.github.codexspring.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A place in the log of a turn, as the token that browsers give back. */
record EventId(String turnId, int incarnation, long sequence) {

    private static final int FIXED = Integer.BYTES + Long.BYTES;

    private static final int MAX_LENGTH = 512;

    String encode() {
        byte[] turn = this.turnId.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(FIXED + turn.length);
        buffer.putInt(this.incarnation).putLong(this.sequence).put(turn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** Empty when the token is none of ours: it comes from outside. */
    static Optional<EventId> decode(String token) {
        if (token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            if (buffer.remaining() <= FIXED) {
                return Optional.empty();
            }
            int incarnation = buffer.getInt();
            long sequence = buffer.getLong();
            return (sequence < 1)
                    ? Optional.empty()
                    : Optional.of(
                            new EventId(StandardCharsets.UTF_8.decode(buffer).toString(), incarnation, sequence));
        } catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }
}
