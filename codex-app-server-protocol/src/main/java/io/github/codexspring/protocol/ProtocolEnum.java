package io.github.codexspring.protocol;

/** An enum of the protocol. Its last constant, {@code UNRECOGNIZED}, stands for every value not known here. */
public interface ProtocolEnum extends ProtocolValue {

    /**
     * The value on the wire.
     *
     * @throws IllegalArgumentException for {@code UNRECOGNIZED}, which has none
     */
    String wireName();

    /** Whether this is a value that this version of the protocol knows. */
    boolean isRecognized();
}
