package io.github.codexspring.observation;

import java.util.HashMap;
import java.util.concurrent.CompletionException;

import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.RequestListener;
import io.github.codexspring.client.TurnListener;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.protocol.W3cTraceContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Observes the requests and turns of clients. Each observation is stopped once; that of a turn with its terminal event,
 * also when the turn is lost.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class CodexObservations implements RequestListener, TurnListener {

    private static final CodexRequestObservationConvention REQUESTS = new DefaultCodexRequestObservationConvention();

    private static final CodexTurnObservationConvention TURNS = new DefaultCodexTurnObservationConvention();

    private final ObservationRegistry registry;

    private final @Nullable CodexRequestObservationConvention requests;

    private final @Nullable CodexTurnObservationConvention turns;

    /**
     * Creates observations.
     *
     * @param registry where they are registered
     * @param requests names and tags of those of requests, or null for the default
     * @param turns names and tags of those of turns, or null for the default
     */
    public CodexObservations(
            ObservationRegistry registry,
            @Nullable CodexRequestObservationConvention requests,
            @Nullable CodexTurnObservationConvention turns) {
        this.registry = registry;
        this.requests = requests;
        this.turns = turns;
    }

    @Override
    public End requestStarted(String method) {
        CodexRequestObservationContext context = new CodexRequestObservationContext(method);
        context.setCarrier(new HashMap<>());
        Observation observation = Observation.createNotStarted(this.requests, REQUESTS, () -> context, this.registry)
                .start();
        return new RequestEnd(observation, context);
    }

    @Override
    public void turnAppeared(AsyncTurnHandle turn) {
        CodexTurnObservationContext context = new CodexTurnObservationContext(turn.id(), turn.threadId());
        Observation observation = Observation.createNotStarted(this.turns, TURNS, () -> context, this.registry)
                .start();
        turn.result().whenComplete((result, failure) -> {
            context.ended(turn.outcome().orElse(TurnOutcome.LOST), turn.threadId());
            if (failure != null) {
                Throwable cause = failure.getCause();
                observation.error((failure instanceof CompletionException && cause != null) ? cause : failure);
            }
            observation.stop();
        });
    }

    private record RequestEnd(Observation observation, CodexRequestObservationContext context) implements End {

        @Override
        public void requestEnded(@Nullable Throwable failure) {
            if (failure != null) {
                this.observation.error(failure);
            }
            this.observation.stop();
        }

        @Override
        public @Nullable W3cTraceContext traceContext() {
            return this.context.traceContext();
        }
    }
}
