package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/** The rules of Reactive Streams, step by step on an executor that the test drives, and then in races. */
class CursorSubscriptionTest {

    private final TurnLog log = new TurnLog("turn", Long.MAX_VALUE, new LogTotals(), (ended) -> {});

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    private final EventPublisher<Long> publisher =
            new EventPublisher<>(() -> this.log.cursor(1), LogEntry::sequence, this.tasks::add);

    @Test
    void whenCancelledWhileItIsServedThenALiveStreamDoesNotComplete() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Recorder> recorders = new ArrayList<>();
        append(1);
        for (int round = 0; round < 20_000; round++) {
            Recorder recorder = new Recorder();
            CountDownLatch served = new CountDownLatch(1);
            recorder.onSubscribe = (subscription) -> subscription.request(2);
            recorder.onNext = (subscription, item) -> served.countDown();
            recorders.add(recorder);
            new EventPublisher<>(() -> this.log.cursor(1), LogEntry::sequence, threads).subscribe(recorder);
            assertThat(served.await(10, TimeUnit.SECONDS)).isTrue();
            recorder.subscription().cancel();
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(recorders).noneMatch((recorder) -> recorder.signals.contains("complete"));
    }

    @Test
    void whenSubscriberIsNullThenItIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> this.publisher.subscribe(null));
    }

    @Test
    void whenSubscribedThenNothingRunsInTheCallersThread() {
        Recorder recorder = subscribe();
        assertThat(recorder.signals).isEmpty();
        run();
        assertThat(recorder.signals).containsExactly("subscribed");
    }

    @Test
    void whenEventsExistThenOnlyAsManyAsAskedForAreGiven() {
        append(5);
        Recorder recorder = subscribe();
        run();
        assertThat(recorder.signals).containsExactly("subscribed");
        recorder.subscription().request(2);
        run();
        assertThat(recorder.signals).containsExactly("subscribed", "1", "2");
        recorder.subscription().request(1);
        recorder.subscription().request(1);
        run();
        assertThat(recorder.signals).endsWith("3", "4");
    }

    @Test
    void whenTurnEndsThenCompletionNeedsNoDemand() {
        append(1);
        Recorder recorder = subscribe();
        recorder.onSubscribe = (subscription) -> subscription.request(2);
        run();
        end();
        run();
        assertThat(recorder.signals).containsExactly("subscribed", "1", "2", "complete");
        assertThat(this.log.watched()).isFalse();
        recorder.subscription().request(1);
        run();
        assertThat(recorder.signals).hasSize(4);
    }

    @Test
    void whenLogIsOverAndReadThenCompletionComesWithoutAnyRequest() {
        end();
        EventPublisher<Long> behind =
                new EventPublisher<>(() -> this.log.cursor(2), LogEntry::sequence, this.tasks::add);
        Recorder recorder = new Recorder();
        behind.subscribe(recorder);
        run();
        assertThat(recorder.signals).containsExactly("subscribed", "complete");
    }

    @Test
    void whenLessThanOneIsAskedForThenTheStreamFails() {
        for (long n : new long[] {0, -1, Long.MIN_VALUE}) {
            Recorder recorder = subscribe();
            run();
            recorder.subscription().request(n);
            run();
            assertThat(recorder.signals).containsExactly("subscribed", "error IllegalArgumentException");
            append(1);
            run();
            assertThat(recorder.signals).hasSize(2);
        }
        assertThat(this.log.watched()).isFalse();
    }

    @Test
    void whenAskedForMoreThanALongHoldsThenDemandIsWithoutLimit() {
        append(1000);
        Recorder recorder = subscribe();
        recorder.onSubscribe = (subscription) -> {
            subscription.request(Long.MAX_VALUE);
            subscription.request(Long.MAX_VALUE);
        };
        run();
        assertThat(recorder.signals).hasSize(1001);
    }

    @Test
    void whenCancelledThenNothingFollowsAndTheCursorIsGone() {
        append(10);
        Recorder recorder = subscribe();
        recorder.onSubscribe = (subscription) -> subscription.request(100);
        recorder.onNext = (subscription, item) -> {
            if (item == 3) {
                subscription.cancel();
            }
        };
        run();
        assertThat(recorder.signals).containsExactly("subscribed", "1", "2", "3");
        assertThat(this.log.watched()).isFalse();
        recorder.subscription().cancel();
        recorder.subscription().request(1);
        recorder.subscription().request(0);
        append(1);
        end();
        run();
        assertThat(recorder.signals).hasSize(4);
    }

    @Test
    void whenCancelledInOnSubscribeThenNothingFollows() {
        append(1);
        Recorder recorder = subscribe();
        recorder.onSubscribe = Flow.Subscription::cancel;
        run();
        assertThat(recorder.signals).containsExactly("subscribed");
        assertThat(this.tasks).isEmpty();
    }

    @Test
    void whenOneMoreIsAskedForInEachOnNextThenTheStackDoesNotGrow() {
        append(20_000);
        end();
        AtomicInteger depth = new AtomicInteger();
        Recorder recorder = subscribe();
        recorder.onSubscribe = (subscription) -> subscription.request(1);
        recorder.onNext = (subscription, item) -> {
            assertThat(depth.incrementAndGet()).isOne();
            subscription.request(1);
            depth.decrementAndGet();
        };
        run();
        assertThat(recorder.signals).hasSize(20_003).endsWith("complete");
    }

    @Test
    void whenManyEventsWaitThenTheExecutorIsGivenBackBetweenBatches() {
        append(600);
        Recorder recorder = subscribe();
        recorder.onSubscribe = (subscription) -> subscription.request(Long.MAX_VALUE);
        int runs = 0;
        while (!this.tasks.isEmpty()) {
            this.tasks.remove().run();
            runs++;
        }
        assertThat(runs).isEqualTo(3);
        assertThat(recorder.signals).hasSize(601);
    }

    @Test
    void whenASubscriberThrowsThenItsStreamIsCancelled() {
        for (Throwable failure : List.of(new IllegalStateException("bad"), new AssertionError("worse"))) {
            append(2);
            Recorder recorder = subscribe();
            recorder.onSubscribe = (subscription) -> subscription.request(2);
            recorder.onNext = (subscription, item) -> sneak(failure);
            run();
            assertThat(recorder.signals).containsExactly("subscribed", "1");
            assertThat(this.log.watched()).isFalse();
        }
    }

    @Test
    void whenTheExecutorRejectsThenTheCursorIsClosedAndTheProducerIsNotDisturbed() {
        EventPublisher<Long> rejected = new EventPublisher<>(() -> this.log.cursor(1), LogEntry::sequence, (task) -> {
            if (this.tasks.size() < 1) {
                this.tasks.add(task);
            } else {
                throw new RejectedExecutionException("full");
            }
        });
        Recorder recorder = new Recorder();
        rejected.subscribe(recorder);
        run();
        recorder.subscription().request(1);
        run();
        this.tasks.add(() -> {});
        append(1);
        this.tasks.clear();
        append(1);
        run();
        assertThat(recorder.signals).containsExactly("subscribed");
        assertThat(this.log.watched()).isFalse();
    }

    @Test
    void whenProducersAndRequestsRaceWithDrainingThenNoWakeUpIsLost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < 1000; round++) {
                TurnLog turn = new TurnLog("turn", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
                Recorder recorder = new Recorder();
                recorder.onSubscribe = (subscription) -> subscription.request(1);
                recorder.onNext = (subscription, item) -> threads.execute(() -> subscription.request(1));
                new EventPublisher<>(() -> turn.cursor(1), LogEntry::sequence, threads).subscribe(recorder);
                int count = 1 + round % 40;
                for (int i = 0; i < count; i++) {
                    turn.appendLive(Payload.of(WireMethod.APPROVAL_REQUESTED, new byte[] {'1'}));
                    turn.signal();
                }
                turn.end(Payload.of(WireMethod.TURN_LOST, new byte[] {'1'}));
                turn.signal();
                assertThat(recorder.over.await(20, TimeUnit.SECONDS))
                        .as("round %d", round)
                        .isTrue();
                assertThat(recorder.signals).hasSize(count + 3).endsWith(String.valueOf(count + 1), "complete");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sneak(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private Recorder subscribe() {
        Recorder recorder = new Recorder();
        this.publisher.subscribe(recorder);
        return recorder;
    }

    private void run() {
        Runnable task;
        while ((task = this.tasks.poll()) != null) {
            task.run();
        }
    }

    private void append(int count) {
        byte[] params = "{}".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            this.log.appendLive(Payload.of(WireMethod.APPROVAL_REQUESTED, params));
        }
        this.log.signal();
    }

    private void end() {
        this.log.end(Payload.of(WireMethod.TURN_LOST, new byte[] {'1'}));
        this.log.signal();
    }

    private static final class Recorder implements Flow.Subscriber<Long> {

        final List<String> signals = new ArrayList<>();

        final CountDownLatch over = new CountDownLatch(1);

        java.util.function.Consumer<Flow.Subscription> onSubscribe = (subscription) -> {};

        BiConsumer<Flow.Subscription, Long> onNext = (subscription, item) -> {};

        private Flow.@Nullable Subscription subscription;

        Flow.Subscription subscription() {
            return java.util.Objects.requireNonNull(this.subscription);
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            this.subscription = given;
            this.signals.add("subscribed");
            this.onSubscribe.accept(given);
        }

        @Override
        public void onNext(Long item) {
            this.signals.add(String.valueOf(item));
            this.onNext.accept(subscription(), item);
        }

        @Override
        public void onError(Throwable failure) {
            this.signals.add("error " + failure.getClass().getSimpleName());
            this.over.countDown();
        }

        @Override
        public void onComplete() {
            this.signals.add("complete");
            this.over.countDown();
        }
    }
}
