package io.github.codexspring.client.internal.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.CodexException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WaitingBytesTest {

    private static final int LIMIT = 20_000_000;

    private final WaitingBytes waiting = new WaitingBytes(LIMIT);

    @Test
    void whenMoreThanTheLimitWouldWaitThenItIsRefusedWithTheNumbersAndTheWayOut() {
        this.waiting.take("turn/start", 9_000_000);
        this.waiting.take("turn/start", 9_000_000);
        assertThatThrownBy(() -> this.waiting.take("thread/start", 2_000_000))
                .isInstanceOf(CodexException.class)
                .hasMessage("'thread/start' was not sent: it takes 2001024 bytes, and the 2 requests and notifications"
                        + " that wait to be written already take 18002048 of at most 20000000; wait for some of them,"
                        + " or raise maxMessageSize (codex.app-server.max-message-size) above that");
    }

    @Test
    void whenNothingWaitsThenOneMayBeOfAnySize() {
        WaitingBytes.Share large = this.waiting.take("turn/start", 10 * LIMIT);
        assertThatThrownBy(() -> this.waiting.take("thread/list", 0)).isInstanceOf(CodexException.class);
        large.giveBack();
        this.waiting.take("thread/list", 0);
    }

    @Test
    void whenAShareIsGivenBackTwiceThenItCountsOnce() {
        WaitingBytes.Share first = this.waiting.take("turn/start", 9_000_000);
        this.waiting.take("turn/start", 9_000_000);
        first.giveBack();
        first.giveBack();
        this.waiting.take("turn/start", 9_000_000);
        assertThatThrownBy(() -> this.waiting.take("turn/start", 9_000_000)).isInstanceOf(CodexException.class);
    }

    @Test
    void whenMessagesHaveToBeSmallThenManySmallRequestsMayWaitAllTheSame() {
        WaitingBytes small = new WaitingBytes(1024);
        for (int i = 0; i < 16 * 1024; i++) {
            small.take("thread/list", 0);
        }
        assertThatThrownBy(() -> small.take("thread/list", 0)).hasMessageContaining("at most 16777216");
    }

    @Test
    void whenManyTakeAndGiveBackAtOnceThenTheLimitIsKeptAndNothingIsLeft() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<?>> done = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                done.add(CompletableFuture.runAsync(this::takeAndGiveBack, threads));
            }
            CompletableFuture.allOf(done.toArray(CompletableFuture<?>[]::new)).get(60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        this.waiting.take("turn/start", 2 * LIMIT);
    }

    private void takeAndGiveBack() {
        for (int i = 0; i < 10_000; i++) {
            try {
                WaitingBytes.Share share = this.waiting.take("turn/start", LIMIT / 3);
                share.giveBack();
                share.giveBack();
            } catch (CodexException ex) {
                assertThat(ex).hasMessageContaining("the 2 requests");
            }
        }
    }
}
