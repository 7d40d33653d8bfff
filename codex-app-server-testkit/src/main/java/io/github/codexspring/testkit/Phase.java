package io.github.codexspring.testkit;

/**
 * What an assistant message is for, as the model marks it.
 *
 * @since 0.1.0
 */
public enum Phase {

    /** Said on the way, while work goes on. */
    COMMENTARY("commentary"),

    /** The answer of the turn. */
    FINAL_ANSWER("final_answer");

    private final String wireName;

    Phase(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return this.wireName;
    }
}
