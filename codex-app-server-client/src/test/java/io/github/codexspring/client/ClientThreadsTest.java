package io.github.codexspring.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class ClientThreadsTest {

    private final ClientThreads threads = new ClientThreads(null);

    @AfterEach
    void close() {
        this.threads.close();
    }

    @Test
    void whenAsManyHandlersAsAllowedAreAtWorkThenOneMoreIsRefusedUntilOneEnds() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(64);
        for (int i = 0; i < 64; i++) {
            CountDownLatch until = (i == 0) ? first : others;
            this.threads.handlers().execute(() -> {
                started.countDown();
                awaitUninterruptibly(until);
            });
        }
        assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> this.threads.handlers().execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class);
        first.countDown();
        await().dontCatchUncaughtExceptions()
                .ignoreException(RejectedExecutionException.class)
                .until(() -> {
                    this.threads.handlers().execute(() -> {});
                    return true;
                });
        others.countDown();
    }

    @Test
    void whenTheJdkHasVirtualThreadsThenHandlersRunOnThem() {
        List<Thread> seen = new CopyOnWriteArrayList<>();
        this.threads.handlers().execute(() -> seen.add(Thread.currentThread()));
        await().until(() -> !seen.isEmpty());
        assertThat(seen.get(0).getName()).startsWith("codex-handler-");
        assertThat(seen.get(0).isDaemon()).isTrue();
        assertThat(seen.get(0).getClass().getSimpleName().contains("Virtual"))
                .isEqualTo(Runtime.version().feature() >= 21);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The test did not go on");
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
