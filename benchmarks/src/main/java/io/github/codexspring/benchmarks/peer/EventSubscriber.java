package io.github.codexspring.benchmarks.peer;

import java.util.concurrent.Flow;

import io.github.codexspring.client.TurnEvent;
import org.jspecify.annotations.Nullable;

/** Asks for everything at once. */
final class EventSubscriber implements Flow.Subscriber<TurnEvent> {

    private final EventReader reader;

    private final Tally tally;

    private final Turn.Ended ended;

    private Flow.@Nullable Subscription subscription;

    EventSubscriber(EventReader reader, Tally tally, Turn.Ended ended) {
        this.reader = reader;
        this.tally = tally;
        this.ended = ended;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(TurnEvent event) {
        try {
            this.reader.read(event, this.tally);
        } catch (RuntimeException ex) {
            if (this.subscription != null) {
                this.subscription.cancel();
            }
            this.ended.accept(ex);
        }
    }

    @Override
    public void onError(Throwable failure) {
        this.ended.accept(failure);
    }

    @Override
    public void onComplete() {
        this.ended.accept(null);
    }
}
