package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.TransportClosedException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InFlightTest {

    private static final int NORMAL = 56;

    private final List<Call> written = new ArrayList<>();

    private final List<Long> ids = new ArrayList<>();

    private final List<Call> withdrawn = new ArrayList<>();

    private final List<Runnable> later = new ArrayList<>();

    private final List<Duration> delays = new ArrayList<>();

    /** Frames that wait still and can be taken back. */
    private final Set<Call> queued = new HashSet<>();

    private final InFlight inFlight = new InFlight(new InFlight.Outside() {

        @Override
        public boolean write(long id, Call call) {
            InFlightTest.this.ids.add(id);
            InFlightTest.this.written.add(call);
            return true;
        }

        @Override
        public boolean withdraw(Call call) {
            InFlightTest.this.withdrawn.add(call);
            return InFlightTest.this.queued.remove(call);
        }

        @Override
        public void later(Duration delay, Runnable task) {
            InFlightTest.this.delays.add(delay);
            InFlightTest.this.later.add(task);
        }
    });

    @Test
    void whenMoreThanTheLimitIsSubmittedThenTheRestWaitsAndEightPlacesAreForUrgentOnes() {
        List<Call> normal = submit(100, false);
        assertThat(this.written).isEqualTo(normal.subList(0, NORMAL));
        List<Call> urgent = submit(10, true);
        assertThat(this.written).hasSize(64);
        assertThat(this.written.subList(NORMAL, 64)).isEqualTo(urgent.subList(0, 8));
        assertThat(this.inFlight.size()).isEqualTo(110);
        assertThat(this.ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whenAPlaceIsFreeThenUrgentOnesGoFirstAndTheOthersInOrder() {
        List<Call> normal = submit(70, false);
        List<Call> urgent = submit(10, true);
        answer(1);
        answer(2);
        assertThat(this.written.subList(64, 66)).isEqualTo(urgent.subList(8, 10));
        for (long id = 3; id <= 12; id++) {
            answer(id);
        }
        assertThat(this.written.subList(66, this.written.size())).isEqualTo(normal.subList(56, 58));
    }

    @Test
    void whenACallIsGivenUpBeforeItIsWrittenThenItsPlaceIsFree() {
        List<Call> normal = submit(59, false);
        this.queued.addAll(normal.subList(0, 2));
        normal.get(0).timeOut();
        normal.get(1).fail(new CancellationException());
        normal.get(58).timeOut();
        assertThat(this.written).hasSize(58).contains(normal.get(56), normal.get(57));
        assertThat(this.withdrawn).containsExactly(normal.get(0), normal.get(1));
        assertThat(this.inFlight.take(1)).isNull();
        assertThat(this.inFlight.size()).isEqualTo(56);
        assertThat(this.inFlight.held()).isZero();
        assertThatThrownBy(() -> normal.get(0).promise().join())
                .hasCauseInstanceOf(RequestTimeoutException.class)
                .hasMessageContaining("sent, no answer yet");
        assertThatThrownBy(() -> normal.get(58).promise().join()).hasMessageContaining("one of 64 places");
    }

    @Test
    void whenACallIsGivenUpAfterItWasWrittenThenItsPlaceIsKeptUntilItsLateAnswerComes() {
        List<Call> normal = submit(58, false);
        normal.get(0).timeOut();
        normal.get(1).fail(new CancellationException());
        assertThat(this.written).hasSize(NORMAL);
        assertThat(this.inFlight.size()).isEqualTo(56);
        assertThat(this.inFlight.take(1)).isNull();
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.LATE_ANSWER);
        assertThat(this.written).hasSize(NORMAL + 1);
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.REPEATED_ANSWER);
        assertThat(this.written).hasSize(NORMAL + 1);
    }

    @Test
    void whenNoLateAnswerComesThenThePlaceIsGivenBackAfterTheCallsTimeoutAgain() {
        List<Call> normal = submit(57, false);
        normal.get(0).timeOut();
        assertThat(this.written).hasSize(NORMAL);
        assertThat(this.delays).containsExactly(Duration.ofSeconds(1));
        this.later.get(0).run();
        assertThat(this.written).hasSize(NORMAL + 1);
        assertThat(this.inFlight.held()).isZero();
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.LATE_ANSWER);
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.REPEATED_ANSWER);
        this.later.get(0).run();
        assertThat(this.inFlight.size()).isEqualTo(56);
    }

    @Test
    void whenACallMayTakeLongThenItsPlaceIsKeptForAMinuteOnly() {
        Call call = new Call("command/exec", new byte[0], Duration.ofHours(1), false, null);
        this.inFlight.submit(call);
        call.fail(new CancellationException());
        assertThat(this.delays).containsExactly(Duration.ofMinutes(1));
    }

    @Test
    void whenAllCallsAreGivenUpThenHalfThePlacesAreKeptAndTheOthersServe() {
        List<Call> normal = submit(NORMAL, false);
        normal.forEach(Call::timeOut);
        assertThat(this.inFlight.held()).isEqualTo(28);
        submit(40, false);
        assertThat(this.written).hasSize(NORMAL + 28);
        submit(9, true);
        assertThat(this.written).hasSize(NORMAL + 28 + 8);
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.LATE_ANSWER);
        assertThat(this.inFlight.held()).isEqualTo(28);
    }

    @Test
    void whenAnswersAreUnknownOrComeTwiceThenNothingHappens() {
        submit(2, false);
        for (long id : new long[] {99, 0, -1, 3}) {
            assertThat(this.inFlight.take(id)).isNull();
            assertThat(this.inFlight.unexpected(id)).isEqualTo(Oddities.Kind.UNKNOWN_ANSWER);
        }
        assertThat(this.inFlight.take(1)).isSameAs(this.written.get(0));
        assertThat(this.inFlight.take(1)).isNull();
        assertThat(this.inFlight.unexpected(1)).isEqualTo(Oddities.Kind.REPEATED_ANSWER);
        assertThat(this.inFlight.size()).isOne();
    }

    @Test
    void whenACallIsOverBeforeItIsSubmittedThenItIsNotWritten() {
        Call call = call(false);
        call.timeOut();
        this.inFlight.submit(call);
        assertThat(this.written).isEmpty();
        assertThat(this.inFlight.size()).isZero();
    }

    @Test
    void whenTheConnectionEndsThenEveryCallFailsAndLaterOnesAtOnce() {
        List<Call> all = new ArrayList<>(submit(80, false));
        all.addAll(submit(20, true));
        TransportClosedException cause = new TransportClosedException("gone", null, "", null);
        this.inFlight.failAll(cause);
        Call late = call(false);
        this.inFlight.submit(late);
        all.add(late);
        assertThat(all)
                .allSatisfy((call) ->
                        assertThatThrownBy(call.promise()::join).cause().isSameAs(cause));
        assertThat(this.written).hasSize(64);
        assertThat(this.inFlight.size()).isZero();
    }

    @Test
    void whenSubmitsTimeoutsAndAnswersRaceThenNoPlaceIsLost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<?>> done = new ArrayList<>();
            for (int i = 0; i < 5000; i++) {
                Call call = call(i % 5 == 0);
                boolean times = i % 3 == 0;
                done.add(CompletableFuture.runAsync(() -> this.inFlight.submit(call), threads));
                if (times) {
                    done.add(CompletableFuture.runAsync(call::timeOut, threads));
                }
                long id = i;
                done.add(CompletableFuture.runAsync(() -> answer(id), threads));
            }
            CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new)).get(60, TimeUnit.SECONDS);
            while (this.inFlight.size() > 0) {
                for (long id : List.copyOf(this.ids)) {
                    answer(id);
                }
            }
            assertThat(this.inFlight.held()).isZero();
            assertThat(this.ids).doesNotHaveDuplicates().isSorted();
            int before = this.written.size();
            submit(60, false);
            assertThat(this.written).hasSize(before + NORMAL);
        } finally {
            threads.shutdownNow();
        }
    }

    private void answer(long id) {
        Call call = this.inFlight.take(id);
        if (call == null) {
            this.inFlight.unexpected(id);
        } else {
            call.complete(new Reply(new byte[] {'1'}, false));
        }
    }

    private List<Call> submit(int count, boolean urgent) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            calls.add(call(urgent));
            this.inFlight.submit(calls.get(i));
        }
        return calls;
    }

    private static Call call(boolean urgent) {
        return new Call("thread/list", new byte[0], Duration.ofSeconds(1), urgent, null);
    }
}
