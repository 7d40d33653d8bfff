package io.github.codexspring.client;

import java.util.Base64;

import io.github.codexspring.protocol.CommandExecOutputDeltaNotification;
import io.github.codexspring.protocol.CommandExecOutputStream;

/** A piece of what a command has written. Pieces end anywhere, also in the middle of a character. */
public final class CommandOutput {

    private final CommandExecOutputStream stream;

    private final byte[] bytes;

    private final boolean capReached;

    CommandOutput(CommandExecOutputDeltaNotification delta) {
        this.stream = delta.stream();
        this.bytes = Base64.getDecoder().decode(delta.deltaBase64());
        this.capReached = delta.capReached();
    }

    /**
     * Where it was written to.
     *
     * @return standard output or standard error
     */
    public CommandExecOutputStream stream() {
        return this.stream;
    }

    /**
     * What was written.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return this.bytes.clone();
    }

    /**
     * Whether the server gives no more of this stream, because it was longer than the cap.
     *
     * @return true when the rest is left out
     */
    public boolean capReached() {
        return this.capReached;
    }

    /** Says how much it is, not what. */
    @Override
    public String toString() {
        return "CommandOutput[" + this.stream + ", " + this.bytes.length + " bytes]";
    }
}
