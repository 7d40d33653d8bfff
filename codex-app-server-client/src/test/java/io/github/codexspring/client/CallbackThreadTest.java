package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallbackThreadTest {

    private static final int MANY = 3 * Math.max(4, Runtime.getRuntime().availableProcessors());

    private final ClientThreads threads = new ClientThreads(null);

    @AfterEach
    void close() {
        this.threads.close();
    }

    @Test
    void whenAllCallbacksWaitForWhatAnotherOneBringsThenThatOneStillRuns() throws Exception {
        CompletableFuture<String> brought = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(MANY);
        List<CompletableFuture<String>> waiters = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiters.add(CompletableFuture.supplyAsync(
                    () -> {
                        waiting.countDown();
                        return brought.join();
                    },
                    this.threads::callback));
        }
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        this.threads.callback(() -> brought.complete("brought"));
        for (CompletableFuture<String> waiter : waiters) {
            assertThat(waiter.get(10, TimeUnit.SECONDS)).isEqualTo("brought");
        }
    }

    @Test
    void whenManyAreHandedOverTogetherThenOneThatHangsKeepsNoOtherFromRunning() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(MANY);
        this.threads.together(
                () -> {
                    this.threads.callback(() -> awaitQuietly(hanging));
                    for (int i = 0; i < MANY; i++) {
                        this.threads.callback(others::countDown);
                    }
                    assertThat(others.getCount()).isEqualTo(MANY);
                },
                false);
        assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
        hanging.countDown();
    }

    @Test
    void whenWhatWakesReadersFailsThenTheirCallbacksRunAllTheSame() throws Exception {
        CountDownLatch ran = new CountDownLatch(2);
        assertThatThrownBy(() -> this.threads.together(
                        () -> {
                            this.threads.callback(ran::countDown);
                            this.threads.callback(ran::countDown);
                            throw new IllegalStateException("enough");
                        },
                        false))
                .hasMessage("enough");
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        CountDownLatch later = new CountDownLatch(1);
        this.threads.callback(later::countDown);
        assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenHandedOverTogetherBehindTheEndThenAllRun() throws Exception {
        this.threads.close();
        CountDownLatch ran = new CountDownLatch(3);
        this.threads.together(
                () -> {
                    for (int i = 0; i < 3; i++) {
                        this.threads.callback(ran::countDown);
                    }
                },
                false);
        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whenTheExecutorIsTheUsersThenItGetsEachByItself() {
        List<Runnable> given = new ArrayList<>();
        ClientThreads theirs = new ClientThreads(given::add);
        theirs.together(
                () -> {
                    theirs.callback(() -> {});
                    theirs.callback(() -> {});
                },
                false);
        assertThat(given).hasSize(2);
        theirs.close();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whenCallbacksRunThenTheySeeTheClassesOfWhoMadeTheClientAndAreDaemons() throws Exception {
        ClassLoader mine = new ClassLoader(getClass().getClassLoader()) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mine);
        ClientThreads threads;
        try {
            threads = new ClientThreads(null);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        CompletableFuture<Thread> seen = new CompletableFuture<>();
        CompletableFuture<ClassLoader> loader = new CompletableFuture<>();
        threads.callback(() -> {
            seen.complete(Thread.currentThread());
            loader.complete(Thread.currentThread().getContextClassLoader());
        });
        assertThat(loader.get(10, TimeUnit.SECONDS)).isSameAs(mine);
        assertThat(seen.get().isDaemon()).isTrue();
        assertThat(seen.get().getName()).startsWith("codex-callback-");
        threads.close();
        seen.get().join(10_000);
        assertThat(seen.get().isAlive()).isFalse();
    }

    @Test
    void whenClosedThenCallbacksThatComeLaterStillRun() throws Exception {
        this.threads.close();
        CompletableFuture<String> late = new CompletableFuture<>();
        this.threads.callback(() -> late.complete("late"));
        assertThat(late.get(10, TimeUnit.SECONDS)).isEqualTo("late");
    }
}
