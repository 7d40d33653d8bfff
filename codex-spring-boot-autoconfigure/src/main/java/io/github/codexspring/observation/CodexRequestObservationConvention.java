package io.github.codexspring.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * {@link ObservationConvention} of requests to the app-server. A bean of this type replaces the
 * {@link DefaultCodexRequestObservationConvention}.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public interface CodexRequestObservationConvention extends ObservationConvention<CodexRequestObservationContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof CodexRequestObservationContext;
    }
}
