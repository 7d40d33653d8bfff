package io.github.codexspring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} of turns. A bean of this type replaces the
 * {@link DefaultCodexTurnObservationConvention}.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public interface CodexTurnObservationConvention extends ObservationConvention<CodexTurnObservationContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof CodexTurnObservationContext;
    }
}
