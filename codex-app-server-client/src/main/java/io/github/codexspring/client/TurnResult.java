package io.github.codexspring.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.github.codexspring.client.internal.schema.TypedJson;
import io.github.codexspring.protocol.CodexErrorInfo;
import io.github.codexspring.protocol.ThreadItem;
import io.github.codexspring.protocol.ThreadTokenUsage;
import io.github.codexspring.protocol.TurnError;
import io.github.codexspring.protocol.TurnPlanUpdatedNotification;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What a turn did, put together from its events.
 *
 * @param threadId id of the thread, or null when the server never named it
 * @param turnId id of the turn
 * @param outcome how it ended
 * @param finalResponse the answer: the last message marked as final, else the last one without a phase; null when there
 *     is none. Commentary is never the answer
 * @param items the completed items in order of completion
 * @param plan the last plan, or null when there was none
 * @param diff the last diff of all file changes, or null when there was none
 * @param usage the last token usage, or null when the server gave none
 * @param startedAt when it began, to the second, or null when the server did not say
 * @param completedAt when it ended, to the second, or null when the server did not say
 * @param duration how long the server took, or null when it did not say
 * @param error the error of a failed turn, or null
 * @param lostReason why a lost turn was lost, or null
 * @param provenance who has told how it ended
 * @param complete false when events were given up before they were read, so that items may be missing
 */
public record TurnResult(
        @Nullable String threadId,
        String turnId,
        TurnOutcome outcome,
        @Nullable String finalResponse,
        List<ThreadItem> items,
        @Nullable TurnPlanUpdatedNotification plan,
        @Nullable String diff,
        @Nullable ThreadTokenUsage usage,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Duration duration,
        @Nullable TurnError error,
        @Nullable String lostReason,
        TurnProvenance provenance,
        boolean complete) {

    /**
     * Classification of the error of a failed turn by the server.
     *
     * @return the classification, or empty when there is no error or the server gave none
     */
    public Optional<CodexErrorInfo> codexErrorInfo() {
        TurnError failure = this.error;
        return (failure != null) ? Optional.ofNullable(failure.codexErrorInfo()) : Optional.empty();
    }

    /**
     * Binds the answer to a type, for a turn that was started with the schema of that type. The binding is strict: what is
     * neither an {@code Optional} nor annotated as nullable has to be there. In a class that is filled by setters or
     * fields it only must not be null: what is missing keeps the default of the class.
     *
     * @param type a record or class
     * @param <T> the type
     * @return the answer
     * @throws TurnOutputException when the turn did not complete, has no answer, or one that is not of this type
     */
    public <T> T finalResponseAs(Class<T> type) {
        if (this.outcome != TurnOutcome.COMPLETED) {
            throw new TurnOutputException(this, type, "it did not complete, it was " + this.outcome, null);
        }
        String text = this.finalResponse;
        if (text == null) {
            throw new TurnOutputException(this, type, "it has no answer", null);
        }
        try {
            return TypedJson.read(text, type);
        } catch (JacksonException ex) {
            throw new TurnOutputException(this, type, ex.getOriginalMessage(), ex);
        }
    }

    /** Names turn and outcome without content. */
    @Override
    public String toString() {
        return "TurnResult[" + this.turnId + ", " + this.outcome + ", " + this.items.size() + " items]";
    }
}
