package io.github.codexspring.it;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnStream;
import org.jspecify.annotations.Nullable;

/** Readers of floods: blocking on a thread, or subscribed. Each is done with its account when it has ended or left. */
final class FloodReader {

    private FloodReader() {}

    /** Reads on a thread as long as {@code next}, which may wait, says so for the number of the event to read. */
    static CompletableFuture<FloodAccount> blocking(
            TurnHandle turn, FloodAccount account, Executor threads, LongPredicate next) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (TurnStream stream = turn.stream()) {
                        long number = 1;
                        if (next.test(number)) {
                            for (TurnEvent event : stream) {
                                account.add(event);
                                if (!next.test(++number)) {
                                    break;
                                }
                            }
                        }
                    }
                    return account;
                },
                threads);
    }

    /** Reads as a subscriber. */
    static Subscriber subscribed(Flow.Publisher<TurnEvent> publisher, Flood flood, long demand, long leaveAfter) {
        Subscriber subscriber = new Subscriber(flood, demand, leaveAfter);
        publisher.subscribe(subscriber);
        return subscriber;
    }

    /** Waits for a moment that comes for certain. */
    static void await(CompletableFuture<?> moment) {
        moment.handle((result, failure) -> true).orTimeout(10, TimeUnit.MINUTES).join();
    }

    static final class Subscriber implements Flow.Subscriber<TurnEvent> {

        final CompletableFuture<FloodAccount> done = new CompletableFuture<>();

        private final FloodAccount account;

        private final long firstDemand;

        private final long leaveAfter;

        private volatile Flow.@Nullable Subscription subscription;

        private long received;

        Subscriber(Flood flood, long firstDemand, long leaveAfter) {
            this.account = new FloodAccount(flood);
            this.firstDemand = firstDemand;
            this.leaveAfter = leaveAfter;
        }

        /** Asks for more. Any thread. */
        void request(long n) {
            Flow.Subscription current = this.subscription;
            if (current != null) {
                current.request(n);
            }
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            this.subscription = given;
            given.request(this.firstDemand);
        }

        @Override
        public void onNext(TurnEvent event) {
            if (this.done.isDone()) {
                return;
            }
            try {
                this.account.add(event);
            } catch (AssertionError | RuntimeException ex) {
                this.done.completeExceptionally(ex);
            }
            if (++this.received == this.leaveAfter) {
                Flow.Subscription current = this.subscription;
                if (current != null) {
                    current.cancel();
                }
                this.done.complete(this.account);
            }
        }

        @Override
        public void onError(Throwable failure) {
            this.done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            this.done.complete(this.account);
        }
    }
}
