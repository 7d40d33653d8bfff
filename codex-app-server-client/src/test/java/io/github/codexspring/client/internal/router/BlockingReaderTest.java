package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class BlockingReaderTest {

    private final TurnLog log = new TurnLog("turn", Long.MAX_VALUE, new LogTotals(), (ended) -> {});

    private final BlockingReader reader = new BlockingReader(this.log.cursor(1));

    @Test
    void whenReaderIsClosedThenTheWaitingThreadReturns() throws Exception {
        CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
        Thread waiting = start(result);
        awaitParked(waiting);
        this.reader.close();
        assertThat(result.get(5, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void whenThreadIsInterruptedThenItStopsWaitingAndNothingIsLost() throws Exception {
        CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
        Thread waiting = start(result);
        awaitParked(waiting);
        waiting.interrupt();
        assertThat(result.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        append("later");
        LogEntry entry = this.reader.next();
        assertThat(entry).isNotNull();
        assertThat(entry.sequence()).isEqualTo(1);
    }

    @Test
    void whenEventComesThenTheWaitingThreadGetsIt() throws Exception {
        CompletableFuture<@Nullable Object> result = new CompletableFuture<>();
        awaitParked(start(result));
        append("event");
        assertThat(result.get(5, TimeUnit.SECONDS)).isInstanceOf(LogEntry.class);
    }

    private Thread start(CompletableFuture<@Nullable Object> result) {
        Thread thread = new Thread(() -> {
            try {
                result.complete(this.reader.next());
            } catch (InterruptedException ex) {
                result.complete(ex);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void awaitParked(Thread thread) {
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> thread.getState() == Thread.State.WAITING);
    }

    private void append(String text) {
        byte[] params = text.getBytes(StandardCharsets.UTF_8);
        this.log.appendLive(Payload.of(WireMethod.APPROVAL_REQUESTED, params));
        this.log.signal();
    }
}
