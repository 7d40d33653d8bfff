package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.protocol.ProtocolValue;

/**
 * What a handler has answered.
 *
 * @param result the result on the wire
 * @param outcome how the request has ended, for the log: {@code accepted}, {@code declined} or {@code error}
 */
public record Answered(ProtocolValue result, String outcome) {

    static final String ERROR = "error";

    /** An answer that grants what was asked for. */
    public static Answered accepted(ProtocolValue result) {
        return new Answered(result, "accepted");
    }

    /** An answer that grants it or does not. */
    public static Answered of(ProtocolValue result, boolean accepted) {
        return new Answered(result, accepted ? "accepted" : "declined");
    }

    /** An answer that says what has gone wrong. */
    public static Answered error(ProtocolValue result) {
        return new Answered(result, ERROR);
    }
}
