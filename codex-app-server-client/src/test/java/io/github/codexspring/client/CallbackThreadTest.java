package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
