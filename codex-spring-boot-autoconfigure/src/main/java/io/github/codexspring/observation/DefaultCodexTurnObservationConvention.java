package io.github.codexspring.observation;

import java.util.Locale;

import io.github.codexspring.client.TurnOutcome;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;

/**
 * Default {@link CodexTurnObservationConvention}: {@code codex.client.turns}, named {@code invoke_agent codex} as
 * OpenTelemetry names what agents do, with {@code gen_ai.operation.name}, {@code gen_ai.provider.name}, {@code outcome}
 * and {@code error.type}; on spans also the ids of thread and turn.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class DefaultCodexTurnObservationConvention implements CodexTurnObservationConvention {

    private static final KeyValues COMMON =
            KeyValues.of("gen_ai.operation.name", "invoke_agent", "gen_ai.provider.name", "openai");

    /** Creates the convention. */
    public DefaultCodexTurnObservationConvention() {}

    @Override
    public String getName() {
        return "codex.client.turns";
    }

    @Override
    public String getContextualName(CodexTurnObservationContext context) {
        return "invoke_agent codex";
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CodexTurnObservationContext context) {
        TurnOutcome outcome = context.getOutcome();
        Throwable error = context.getError();
        return COMMON.and(
                KeyValue.of("outcome", (outcome != null) ? outcome.name().toLowerCase(Locale.ROOT) : "none"),
                KeyValue.of("error.type", (error != null) ? error.getClass().getSimpleName() : "none"));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CodexTurnObservationContext context) {
        KeyValues ids = KeyValues.of("codex.turn.id", context.getTurnId());
        String threadId = context.getThreadId();
        return (threadId != null) ? ids.and("gen_ai.conversation.id", threadId) : ids;
    }
}
