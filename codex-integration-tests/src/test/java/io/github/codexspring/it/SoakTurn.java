package io.github.codexspring.it;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** One turn of the soak with one reader of its habit. */
final class SoakTurn {

    /** How a reader behaves. */
    enum Habit {
        FAST_BLOCKING,
        FAST_SUBSCRIBED,
        TAP,
        SLOW_BLOCKING,
        SLOW_SUBSCRIBED,
        ASLEEP,
        GONE_BLOCKING,
        GONE_SUBSCRIBED
    }

    /** What a slow reader may read at each tick of a millisecond. */
    private static final int PER_TICK = 2;

    private final Habit habit;

    private final Flood flood;

    private final Semaphore permits = new Semaphore(0);

    private volatile FloodReader.@Nullable Subscriber subscriber;

    private @Nullable CompletableFuture<TurnResult> result;

    private @Nullable CompletableFuture<FloodAccount> reader;

    private long missing;

    SoakTurn(Habit habit, Flood flood) {
        this.habit = habit;
        this.flood = flood;
    }

    Flood flood() {
        return this.flood;
    }

    long missing() {
        return this.missing;
    }

    /** Lets a slow reader go on. */
    void tick() {
        if (this.habit == Habit.SLOW_BLOCKING) {
            this.permits.release(PER_TICK);
        }
        FloodReader.Subscriber slow = this.subscriber;
        if (this.habit == Habit.SLOW_SUBSCRIBED && slow != null) {
            slow.request(PER_TICK);
        }
    }

    void start(AppServerClient client, Executor threads) {
        TurnHandle turn = client.thread(this.flood.threadId).startTurn(this.flood.turnId);
        CompletableFuture<TurnResult> ended = turn.async().result();
        this.result = ended;
        FloodAccount account = new FloodAccount(this.flood);
        long half = this.flood.events() / 2;
        this.reader = switch (this.habit) {
            case FAST_BLOCKING -> FloodReader.blocking(turn, account, threads, (number) -> true);
            case SLOW_BLOCKING -> FloodReader.blocking(turn, account, threads, (number) -> permitted());
            case ASLEEP ->
                FloodReader.blocking(turn, account, threads, (number) -> {
                    if (number == 2) {
                        FloodReader.await(ended);
                    }
                    return true;
                });
            case GONE_BLOCKING -> FloodReader.blocking(turn, account, threads, (number) -> number < half);
            case FAST_SUBSCRIBED -> subscribed(turn, Long.MAX_VALUE, Long.MAX_VALUE);
            case SLOW_SUBSCRIBED -> subscribed(turn, 1, Long.MAX_VALUE);
            case GONE_SUBSCRIBED -> subscribed(turn, half, half);
            case TAP -> FloodReader.subscribed(turn.async().tap(), this.flood, Long.MAX_VALUE, Long.MAX_VALUE).done;
        };
    }

    private CompletableFuture<FloodAccount> subscribed(TurnHandle turn, long demand, long leaveAfter) {
        FloodReader.Subscriber reading = FloodReader.subscribed(turn.async().events(), this.flood, demand, leaveAfter);
        this.subscriber = reading;
        return reading.done;
    }

    private boolean permitted() {
        this.permits.acquireUninterruptibly();
        return true;
    }

    /** Waits for result and reader, and checks both against what was sent. */
    void verify() throws Exception {
        CompletableFuture<TurnResult> ended = this.result;
        CompletableFuture<FloodAccount> read = this.reader;
        assertThat(ended).isNotNull();
        assertThat(read).isNotNull();
        TurnResult turn = ended.get(10, TimeUnit.MINUTES);
        assertThat(turn.outcome()).isEqualTo(TurnOutcome.COMPLETED);
        assertThat(turn.finalResponse()).isEqualTo(this.flood.wholeText());
        FloodAccount account = read.get(10, TimeUnit.MINUTES);
        this.missing = account.missingEvents();
        if (this.habit == Habit.GONE_BLOCKING || this.habit == Habit.GONE_SUBSCRIBED) {
            assertThat(account.events()).isLessThanOrEqualTo(this.flood.events() / 2);
        } else {
            account.requireComplete();
        }
    }
}
