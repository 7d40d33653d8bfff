package io.github.codexspring.testkit;

import java.util.List;

/**
 * What a {@link FakeAppServer} does for one turn. Immutable, and may be used for any number of turns at once; the gates in it
 * stay open once they are opened.
 *
 * @since 0.1.0
 */
public final class TurnScript {

    static final TurnScript NOTHING = new TurnScript(List.of(), false);

    private final List<TurnStep> steps;

    private final boolean ignoresInterrupt;

    TurnScript(List<TurnStep> steps, boolean ignoresInterrupt) {
        this.steps = List.copyOf(steps);
        this.ignoresInterrupt = ignoresInterrupt;
    }

    /**
     * Starts a script that answers {@code turn/start}, opens the turn and completes it, with nothing between.
     *
     * @return a builder
     */
    public static TurnScriptBuilder builder() {
        return new TurnScriptBuilder();
    }

    /**
     * Creates a script of one assistant message.
     *
     * @param text the message, one delta per word
     * @return the script
     */
    public static TurnScript text(String text) {
        return builder().text(text).build();
    }

    List<TurnStep> steps() {
        return this.steps;
    }

    boolean ignoresInterrupt() {
        return this.ignoresInterrupt;
    }
}
