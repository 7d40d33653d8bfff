package io.github.codexspring.observation;

import io.github.codexspring.client.TurnOutcome;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * {@link Observation.Context} of a turn, from the moment the client hears of it to its terminal event.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class CodexTurnObservationContext extends Observation.Context {

    private final String turnId;

    private @Nullable String threadId;

    private @Nullable TurnOutcome outcome;

    /**
     * Creates the context of a turn.
     *
     * @param turnId id of the turn
     * @param threadId id of its thread, or null when it is not known yet
     */
    public CodexTurnObservationContext(String turnId, @Nullable String threadId) {
        this.turnId = turnId;
        this.threadId = threadId;
    }

    /**
     * Id of the turn.
     *
     * @return the id
     */
    public String getTurnId() {
        return this.turnId;
    }

    /**
     * Id of the turn's thread.
     *
     * @return the id, or null when the server has not named it
     */
    public @Nullable String getThreadId() {
        return this.threadId;
    }

    /**
     * How the turn has ended.
     *
     * @return the outcome, or null while it runs
     */
    public @Nullable TurnOutcome getOutcome() {
        return this.outcome;
    }

    void ended(TurnOutcome outcome, @Nullable String threadId) {
        this.outcome = outcome;
        this.threadId = threadId;
    }
}
