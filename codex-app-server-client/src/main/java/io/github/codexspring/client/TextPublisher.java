package io.github.codexspring.client;

import java.util.Objects;
import java.util.concurrent.Flow;

import org.jspecify.annotations.Nullable;

/** The text of the agent's messages as it is written. */
final class TextPublisher implements Flow.Publisher<String> {

    private final AsyncTurnHandle turn;

    TextPublisher(AsyncTurnHandle turn) {
        this.turn = turn;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super String> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        this.turn.events().subscribe(new TextSubscriber(this.turn, subscriber));
    }

    private static final class TextSubscriber implements Flow.Subscriber<TurnEvent> {

        private final AsyncTurnHandle turn;

        private final Flow.Subscriber<? super String> downstream;

        private Flow.@Nullable Subscription upstream;

        TextSubscriber(AsyncTurnHandle turn, Flow.Subscriber<? super String> downstream) {
            this.turn = turn;
            this.downstream = downstream;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.upstream = subscription;
            this.downstream.onSubscribe(subscription);
        }

        @Override
        public void onNext(TurnEvent event) {
            Flow.Subscription subscription = Objects.requireNonNull(this.upstream);
            String text;
            try {
                text = TurnText.of(event);
            } catch (CodexException ex) {
                subscription.cancel();
                this.downstream.onError(ex);
                return;
            }
            if (text != null) {
                this.downstream.onNext(text);
            } else {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            this.downstream.onError(failure);
        }

        @Override
        public void onComplete() {
            this.turn.result().whenComplete((result, failure) -> {
                if (failure != null) {
                    this.downstream.onError(failure);
                } else {
                    this.downstream.onComplete();
                }
            });
        }
    }
}
