package io.github.codexspring.event;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.protocol.ThreadTokenUsage;
import io.github.codexspring.protocol.TurnError;
import org.jspecify.annotations.Nullable;

/**
 * A turn has ended, well or not. The last event of a turn.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class TurnCompletedEvent extends CodexTurnEvent {

    private final TurnOutcome outcome;

    private final @Nullable TurnResult result;

    TurnCompletedEvent(EventOrigin origin, TurnEvent event, TurnOutcome outcome, @Nullable TurnResult result) {
        super(origin, event.threadId(), event.turnId());
        this.outcome = outcome;
        this.result = result;
    }

    /**
     * How the turn ended.
     *
     * @return the outcome
     */
    public TurnOutcome getOutcome() {
        return this.outcome;
    }

    /**
     * The answer.
     *
     * @return the text, or null when there is none
     */
    public @Nullable String getFinalResponse() {
        return (this.result != null) ? this.result.finalResponse() : null;
    }

    /**
     * The last token usage of the turn.
     *
     * @return the usage, or null when the app-server gave none
     */
    public @Nullable ThreadTokenUsage getUsage() {
        return (this.result != null) ? this.result.usage() : null;
    }

    /**
     * The error of a failed turn.
     *
     * @return the error, or null
     */
    public @Nullable TurnError getError() {
        return (this.result != null) ? this.result.error() : null;
    }

    /**
     * Everything that is known of the turn.
     *
     * @return the result, or null when the turn was lost
     */
    public @Nullable TurnResult getResult() {
        return this.result;
    }

    @Override
    public String toString() {
        return "TurnCompletedEvent[client=" + getClientName() + ", thread=" + getThreadId() + ", turn=" + getTurnId()
                + ", outcome=" + this.outcome + "]";
    }
}
