package io.github.codexspring.client.internal.rpc;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is read here is callbacks. Those that the reading thread may not run are run elsewhere, as a connection does. */
class ReadingThreadsTest {

    private static final Callbacks END = callbacks(() -> {});

    private final LinkedBlockingQueue<Callbacks> server = new LinkedBlockingQueue<>();

    private final AtomicInteger readers = new AtomicInteger();

    private final AtomicInteger mostReaders = new AtomicInteger();

    private final ReadingThreads threads = new ReadingThreads(this::read, "some-reader");

    private long clock = System.nanoTime();

    private @Nullable Callbacks read() {
        this.mostReaders.accumulateAndGet(this.readers.incrementAndGet(), Math::max);
        try {
            Callbacks callbacks = this.server.take();
            while (callbacks != END && !comeInQuickSuccession()) {
                new Thread(callbacks, "elsewhere").start();
                callbacks = this.server.take();
            }
            return (callbacks == END) ? null : callbacks;
        } catch (InterruptedException ex) {
            throw new IllegalStateException("The reading was interrupted", ex);
        } finally {
            this.readers.decrementAndGet();
        }
    }

    /** Lets time pass until only the other thread can be in the way of callbacks. */
    private boolean comeInQuickSuccession() {
        boolean allowed = false;
        for (int i = 0; i < 10_000 && !allowed; i++) {
            this.clock += 1_000_000;
            allowed = this.threads.mayCallBack(false, this.clock);
        }
        return allowed;
    }

    private static Callbacks callbacks(Runnable run) {
        return callbacks(run, () -> {});
    }

    private static Callbacks callbacks(Runnable run, Runnable handOver) {
        return new Callbacks() {
            @Override
            public void run() {
                run.run();
            }

            @Override
            public void handOver() {
                handOver.run();
            }
        };
    }

    private CompletableFuture<Thread> called() {
        CompletableFuture<Thread> called = new CompletableFuture<>();
        this.server.add(callbacks(() -> called.complete(Thread.currentThread())));
        return called;
    }

    /** Adds a callback that hangs; its thread. */
    private CompletableFuture<Thread> hangsUntil(CountDownLatch released) {
        CompletableFuture<Thread> hung = new CompletableFuture<>();
        this.server.add(callbacks(() -> {
            hung.complete(Thread.currentThread());
            awaitQuietly(released);
        }));
        return hung;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter((thread) -> thread.getName().startsWith("some-reader-"));
    }

    private void start() {
        this.threads.start();
        awaitQuick();
    }

    /** Waits until the reading thread runs what comes next. */
    private void awaitQuick() {
        await().pollInterval(Duration.ofMillis(1))
                .until(() -> called().get(10, TimeUnit.SECONDS).getName().startsWith("some-reader-"));
    }

    private static Thread otherThan(Thread one) {
        return threads().filter((thread) -> thread != one).findAny().orElseThrow();
    }

    @AfterEach
    void end() throws Exception {
        this.server.add(END);
        this.threads.join(10_000);
        assertThat(this.mostReaders).hasValue(1);
        await().until(() -> threads().findAny().isEmpty());
    }

    @Test
    void whenCallbacksAreQuickThenTheReadingThreadRunsThem() throws Exception {
        start();
        Thread first = called().get(10, TimeUnit.SECONDS);
        assertThat(first.getName()).startsWith("some-reader-");
        assertThat(first.isDaemon()).isTrue();
    }

    @Test
    void whenACallbackHangsThenTheOtherThreadReadsOnAndTheRestOfItsBatchGoesElsewhere() throws Exception {
        start();
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<Thread> hung = new CompletableFuture<>();
        CompletableFuture<Thread> handedOverBy = new CompletableFuture<>();
        this.server.add(callbacks(
                () -> {
                    hung.complete(Thread.currentThread());
                    awaitQuietly(hanging);
                },
                () -> handedOverBy.complete(Thread.currentThread())));
        assertThat(called().get(10, TimeUnit.SECONDS).getName()).isEqualTo("elsewhere");
        assertThat(handedOverBy.get(10, TimeUnit.SECONDS)).isSameAs(otherThan(hung.get()));
        hanging.countDown();
        awaitQuick();
    }

    @Test
    void whenACallbackIsGoingToWaitForWhatIsReadThenItIsReadAtOnce() throws Exception {
        start();
        for (int i = 0; i < 1_000; i++) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            awaitQuick();
            CompletableFuture<String> got = new CompletableFuture<>();
            this.server.add(callbacks(() -> {
                this.threads.letOtherRead();
                this.server.add(callbacks(() -> answer.complete("answer")));
                got.complete(answer.orTimeout(10, TimeUnit.SECONDS).join());
            }));
            assertThat(got.get(10, TimeUnit.SECONDS)).isEqualTo("answer");
        }
    }

    @Test
    void whenACallbackRequestsAndWaitsForAnotherOneOfItsBatchThenThatOneIsHandedOver() throws Exception {
        start();
        for (int i = 0; i < 100; i++) {
            awaitQuick();
            CompletableFuture<String> second = new CompletableFuture<>();
            CompletableFuture<String> first = new CompletableFuture<>();
            this.server.add(callbacks(
                    () -> {
                        this.threads.letOtherRead();
                        first.complete(second.orTimeout(10, TimeUnit.SECONDS).join());
                    },
                    () -> second.complete("second")));
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("second");
        }
    }

    @Test
    void whileACallbackWaitsForWhatIsReadTheReadingThreadRunsNoOther() throws Exception {
        start();
        CountDownLatch hanging = new CountDownLatch(1);
        this.server.add(callbacks(() -> {
            this.threads.letOtherRead();
            awaitQuietly(hanging);
        }));
        for (int i = 0; i < 10; i++) {
            assertThat(called().get(10, TimeUnit.SECONDS).getName()).isEqualTo("elsewhere");
        }
        hanging.countDown();
        awaitQuick();
    }

    @Test
    void whenACallbackThrowsACheckedExceptionThenReadingGoesOn() throws Exception {
        start();
        for (int i = 0; i < 10; i++) {
            this.server.add(callbacks(() -> sneakyThrow(new IOException("the user's"))));
        }
        assertThat(called().get(10, TimeUnit.SECONDS).getName()).startsWith("some-reader-");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneakyThrow(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void whenThreadsThatRunCallbacksAreUnparkedOftenThenOneThatHangsIsNoticedAllTheSame() throws Exception {
        start();
        for (int i = 0; i < 50; i++) {
            CountDownLatch hanging = new CountDownLatch(1);
            CompletableFuture<Thread> hung = hangsUntil(hanging);
            Thread other = otherThan(hung.get(10, TimeUnit.SECONDS));
            for (int j = 0; j < 20; j++) {
                LockSupport.unpark(other);
                Thread.yield();
            }
            assertThat(called().get(10, TimeUnit.SECONDS).getName()).isEqualTo("elsewhere");
            hanging.countDown();
            awaitQuick();
        }
    }

    @Test
    void whenItWasNeverStartedThenNobodyWaitsForIt() throws Exception {
        long before = System.nanoTime();
        new ReadingThreads(() -> null, "never").join(20_000);
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(10));
        start();
    }

    @Test
    void whenSomebodyInterruptsACallbackThenItIsAndTheReadingIsNot() throws Exception {
        start();
        CompletableFuture<Thread> running = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        this.server.add(callbacks(() -> {
            running.complete(Thread.currentThread());
            LockSupport.parkNanos(this, TimeUnit.SECONDS.toNanos(20));
            interrupted.complete(Thread.currentThread().isInterrupted());
        }));
        Thread thread = running.get(10, TimeUnit.SECONDS);
        thread.interrupt();
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
        awaitQuick();
        for (int i = 0; i < 100; i++) {
            Thread last = called().get(10, TimeUnit.SECONDS);
            last.interrupt();
            thread.interrupt();
        }
    }

    @Test
    void whenClosedByACallbackThenItDoesNotWaitForItself() throws Exception {
        start();
        CompletableFuture<Long> joined = new CompletableFuture<>();
        this.server.add(callbacks(() -> {
            long before = System.nanoTime();
            this.server.add(END);
            try {
                this.threads.join(20_000);
                joined.complete(System.nanoTime() - before);
            } catch (InterruptedException ex) {
                joined.completeExceptionally(ex);
            }
        }));
        assertThat(joined.get(15, TimeUnit.SECONDS)).isLessThan(TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void whenItEndsWhileACallbackHangsThenBothThreadsEndOnceThatReturns() throws Exception {
        start();
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<Thread> hung = hangsUntil(hanging);
        Thread other = otherThan(hung.get(10, TimeUnit.SECONDS));
        this.server.add(END);
        this.threads.join(10_000);
        other.join(10_000);
        assertThat(other.isAlive()).isFalse();
        assertThat(hung.get().isAlive()).isTrue();
        hanging.countDown();
        hung.get().join(10_000);
        assertThat(hung.get().isAlive()).isFalse();
    }

    @Test
    void whenQuickAndSlowCallbacksMixThenEachIsRunOnceAndOneThreadReadsAtATime() throws Exception {
        var elsewhere = Executors.newFixedThreadPool(2);
        try {
            start();
            int rounds = 1_000;
            AtomicInteger ran = new AtomicInteger();
            CountDownLatch all = new CountDownLatch(2 * rounds);
            for (int i = 0; i < rounds; i++) {
                long nanos =
                        (i % 50 == 0) ? 15_000_000 : ThreadLocalRandom.current().nextInt(20_000);
                AtomicInteger next = new AtomicInteger();
                Runnable rest = () -> {
                    while (next.getAndIncrement() < 2) {
                        LockSupport.parkNanos(nanos);
                        ran.incrementAndGet();
                        all.countDown();
                    }
                };
                this.server.add(callbacks(rest, () -> elsewhere.execute(rest)));
                if (i % 7 == 0) {
                    this.threads.unpark();
                }
            }
            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ran).hasValue(2 * rounds);
        } finally {
            elsewhere.shutdownNow();
        }
    }
}
