package io.github.codexspring.client.internal.rpc;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WakePaceTest {

    private static final long MILLISECOND = 1_000_000;

    private static final int KIB = 1024;

    private final WakePace pace = new WakePace();

    private long now = System.nanoTime();

    @Test
    void whenTheServerHasBeenQuietThenItIsReadWithoutPausesAtFirst() {
        stream(5 * KIB, 10);
        assertThat(this.pace.pause()).isZero();
        stream(5 * KIB, 10);
        assertThat(this.pace.pause()).isPositive();
        read(200, 60 * MILLISECOND);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenMoreComesThenPausesAreShorterUntilThereAreNone() {
        stream(2 * KIB, 100);
        assertThat(this.pace.pause()).isEqualTo(8 * MILLISECOND);
        stream(32 * KIB, 100);
        assertThat(this.pace.pause()).isBetween(MILLISECOND * 6 / 10, MILLISECOND * 9 / 10);
        stream(300 * KIB, 100);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenAFastServerIsHeldUpForAMomentThenItStillCountsAsFast() {
        stream(300 * KIB, 100);
        read(64 * KIB, 5 * MILLISECOND);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenThePipeMayBeFullBehindAPauseThenTheNextOneIsHalfAsLong() {
        stream(8 * KIB, 100);
        long before = this.pace.pause();
        this.pace.paused();
        read(33 * KIB, MILLISECOND / 10);
        assertThat(this.pace.pause()).isEqualTo(before / 2);
        read(33 * KIB, MILLISECOND / 10);
        assertThat(this.pace.pause())
                .as("without a pause a large read says nothing")
                .isEqualTo(before / 2);
    }

    @Test
    void whenAPipeHoldsLittleThenPausesHoldAServerUpForAShortPartOfTheTimeOnly() {
        long end = this.now + 60_000 * MILLISECOND;
        long bytes = 0;
        while (this.now < end) {
            long pause = this.pace.pause();
            long fills = MILLISECOND / 10;
            if (pause > 0) {
                this.pace.paused();
            }
            read(4 * KIB, Math.max(pause, fills));
            bytes += 4 * KIB;
        }
        assertThat(bytes).isGreaterThan(60_000L * 40 * KIB * 9 / 10);
    }

    @Test
    void whenPausesDoNotHoldTheServerUpThenTheyAreGivenUpMoreAndMoreSeldom() {
        assertThat(withoutPauses(4 * KIB, 1_700)).as("three looks").isBetween(46, 61);
        assertThat(withoutPauses(4 * KIB, 100_000)).isBetween(600, 900);
    }

    @Test
    void whenPausesHeldTheServerUpOnceThenThatIsLookedAtOftenAgain() {
        withoutPauses(4 * KIB, 60_000);
        for (int i = 0; i < 20_000; i++) {
            long pause = this.pace.pause();
            if (pause > 0) {
                this.pace.paused();
            }
            read(4 * KIB, Math.max(pause, MILLISECOND / 10));
        }
        assertThat(this.pace.pause()).isZero();
        for (int i = 0; i < 100_000 && this.pace.pause() == 0; i++) {
            stream(4 * KIB, 1);
        }
        assertThat(withoutPauses(4 * KIB, 1_700)).as("two looks").isBetween(30, 45);
    }

    @Test
    void whenTheServerHasBeenQuietThenThatIsLookedAtOftenAgain() {
        withoutPauses(4 * KIB, 10_000);
        read(200, 60 * MILLISECOND);
        assertThat(withoutPauses(4 * KIB, 1_700)).as("three looks").isBetween(46, 61);
    }

    @Test
    void whenReadersWereWokenThenTheNextTimeIsAPauseLater() {
        stream(2 * KIB, 100);
        assertThat(this.pace.asleep()).isTrue();
        this.pace.woken(this.now);
        assertThat(this.pace.asleep()).isFalse();
        assertThat(this.pace.untilNextWake(this.now + MILLISECOND)).isEqualTo(7 * MILLISECOND);
        assertThat(this.pace.untilNextWake(this.now + 8 * MILLISECOND)).isZero();
    }

    @Test
    void whenThePipeHasMoreThenReadersAreLeftAsleepForLongerTheMoreTheyAre() {
        read(200, MILLISECOND);
        assertThat(this.pace.waitsForMore(this.now + MILLISECOND / 4, 1)).isTrue();
        assertThat(this.pace.waitsForMore(this.now + MILLISECOND, 1)).isFalse();
        assertThat(this.pace.waitsForMore(this.now + 4 * MILLISECOND, 512)).isTrue();
        assertThat(this.pace.waitsForMore(this.now + 6 * MILLISECOND, 100_000)).isFalse();
    }

    /** Milliseconds without pauses while so much comes whether or not there are any. */
    private int withoutPauses(int bytesInAMillisecond, int milliseconds) {
        int without = 0;
        for (int i = 0; i < milliseconds; i++) {
            stream(bytesInAMillisecond, 1);
            if (this.pace.pause() > 0) {
                this.pace.paused();
            } else {
                without++;
            }
        }
        return without;
    }

    private void stream(int bytesInAMillisecond, int milliseconds) {
        for (int i = 0; i < 2 * milliseconds; i++) {
            read(bytesInAMillisecond / 2, MILLISECOND / 2);
        }
    }

    private void read(int bytes, long later) {
        this.now += later;
        this.pace.read(bytes, this.now);
    }
}
