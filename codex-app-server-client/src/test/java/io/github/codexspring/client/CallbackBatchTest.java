package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.codexspring.client.internal.rpc.Callbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackBatchTest {

    private final ClientThreads threads = new ClientThreads(null);

    @AfterEach
    void close() {
        this.threads.close();
    }

    private Callbacks batch(Runnable... tasks) {
        Callbacks batch = this.threads.together(
                () -> {
                    for (Runnable task : tasks) {
                        this.threads.callback(task);
                    }
                },
                true);
        assertThat(batch).isNotNull();
        return batch;
    }

    @Test
    void whenTheCallingThreadIsToRunThemThenItRunsEachOnceWithTheClassesOfWhoMadeTheClient() {
        List<Thread> ranBy = new ArrayList<>();
        List<ClassLoader> loaders = new ArrayList<>();
        Runnable task = () -> {
            ranBy.add(Thread.currentThread());
            loaders.add(Thread.currentThread().getContextClassLoader());
        };
        Callbacks batch = batch(task, task);
        ClassLoader mine = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(null);
        try {
            batch.run();
        } finally {
            Thread.currentThread().setContextClassLoader(mine);
        }
        batch.handOver();
        assertThat(ranBy).containsExactly(Thread.currentThread(), Thread.currentThread());
        assertThat(loaders).containsExactly(mine, mine);
    }

    @Test
    void whenOneFailsThenTheNextIsRunAllTheSame() {
        AtomicInteger ran = new AtomicInteger();
        batch(
                        () -> {
                            throw new IllegalStateException("the user's");
                        },
                        ran::incrementAndGet)
                .run();
        assertThat(ran).hasValue(1);
    }

    @Test
    void whenOneHangsThenTheOthersAreRunByOtherThreadsThoughThoseHangToo() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        Runnable hangs = () -> {
            others.countDown();
            awaitQuietly(hanging);
        };
        Callbacks batch = batch(
                () -> {
                    begun.countDown();
                    awaitQuietly(hanging);
                },
                hangs,
                hangs,
                hangs);
        CompletableFuture<Void> running = CompletableFuture.runAsync(batch, (task) -> new Thread(task).start());
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        batch.handOver();
        assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
        hanging.countDown();
        running.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whenTheExecutorIsTheUsersOrThereIsNothingThenThereIsNothingForTheCallingThread() {
        List<Runnable> given = new ArrayList<>();
        ClientThreads theirs = new ClientThreads(given::add);
        assertThat(theirs.together(() -> theirs.callback(() -> {}), true)).isNull();
        assertThat(given).hasSize(1);
        theirs.close();
        assertThat(this.threads.together(() -> {}, true)).isNull();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
