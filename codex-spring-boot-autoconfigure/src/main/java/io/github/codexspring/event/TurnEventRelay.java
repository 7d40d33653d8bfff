package io.github.codexspring.event;

import java.util.concurrent.Flow;

import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnFailedException;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the events of one turn; it takes the next when the listeners have returned from the one before. */
final class TurnEventRelay implements Flow.Subscriber<TurnEvent> {

    private static final Logger logger = LoggerFactory.getLogger(TurnEventRelay.class);

    private final CodexEventBridge bridge;

    private final AsyncTurnHandle turn;

    private Flow.@Nullable Subscription subscription;

    TurnEventRelay(CodexEventBridge bridge, AsyncTurnHandle turn) {
        this.bridge = bridge;
        this.turn = turn;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(TurnEvent event) {
        try {
            if (event.isTerminal()) {
                completed(event);
            } else {
                publish(event);
            }
        } catch (RuntimeException ex) {
            logger.warn("Event {} of turn {} could not be published", event, event.turnId(), ex);
        }
        Flow.Subscription current = this.subscription;
        if (current != null) {
            current.request(1);
        }
    }

    private void publish(TurnEvent event) {
        CodexTurnEvent mapped = this.bridge.mapper().map(this.bridge.origin(), event);
        if (mapped != null) {
            this.bridge.publish(mapped);
        }
    }

    private void completed(TurnEvent event) {
        if (this.bridge.publishes(CodexEventGroup.TURN)) {
            this.turn
                    .result()
                    .whenComplete((result, failure) -> this.bridge.publish(completed(event, result, failure)));
        }
    }

    private TurnCompletedEvent completed(TurnEvent event, @Nullable TurnResult result, @Nullable Throwable failure) {
        TurnResult known = (failure instanceof TurnFailedException failed) ? failed.result() : result;
        TurnOutcome outcome = this.turn.outcome().orElse(TurnOutcome.LOST);
        return new TurnCompletedEvent(this.bridge.origin(), event, outcome, known);
    }

    @Override
    public void onError(Throwable failure) {
        logger.warn("Events of turn {} are no longer published", this.turn.id(), failure);
    }

    @Override
    public void onComplete() {}
}
