package io.github.codexspring.client.internal.rpc;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WakePaceTest {

    private static final long MILLISECOND = 1_000_000;

    private final WakePace pace = new WakePace();

    private long now = System.nanoTime();

    @Test
    void whenNothingIsKnownOfTheServerThenItIsReadWithoutPause() {
        read(200, MILLISECOND / 100);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenTheServerIsSlowerThanThePipeIsLargeThenPausesAreAsLongAsHalfAPipeTakes() {
        stream(5 * 1024, 50);
        assertThat(this.pace.pause()).isEqualTo(4 * MILLISECOND);
        stream(64 * 1024, 50);
        assertThat(this.pace.pause()).isBetween(MILLISECOND * 4 / 10, MILLISECOND * 6 / 10);
        stream(300 * 1024, 50);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenAFastServerIsHeldUpForAMomentThenItStillCountsAsFast() {
        stream(300 * 1024, 50);
        read(64 * 1024, 5 * MILLISECOND);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenThePipeIsFullBehindAPauseThenTheNextOneIsAQuarter() {
        stream(5 * 1024, 50);
        this.pace.paused();
        read(64 * 1024, MILLISECOND / 10);
        assertThat(this.pace.pause()).isBetween(MILLISECOND, 2 * MILLISECOND);
        read(64 * 1024, MILLISECOND / 10);
        assertThat(this.pace.pause())
                .as("without a pause a large read says nothing")
                .isGreaterThan(MILLISECOND);
    }

    @Test
    void whenTheServerHasBeenQuietThenWhatWasKnownOfItIsForgotten() {
        stream(5 * 1024, 50);
        read(200, 60 * MILLISECOND);
        assertThat(this.pace.pause()).isZero();
    }

    @Test
    void whenReadersWereWokenThenTheNextTimeIsAPauseLater() {
        stream(5 * 1024, 50);
        assertThat(this.pace.asleep()).isTrue();
        this.pace.woken(this.now);
        assertThat(this.pace.asleep()).isFalse();
        assertThat(this.pace.untilNextWake(this.now + MILLISECOND)).isEqualTo(3 * MILLISECOND);
        assertThat(this.pace.untilNextWake(this.now + 4 * MILLISECOND)).isZero();
    }

    @Test
    void whenThePipeHasMoreThenReadersAreLeftAsleepForLongerTheMoreTheyAre() {
        read(200, MILLISECOND);
        assertThat(this.pace.waitsForMore(this.now + MILLISECOND / 4, 1)).isTrue();
        assertThat(this.pace.waitsForMore(this.now + MILLISECOND, 1)).isFalse();
        assertThat(this.pace.waitsForMore(this.now + 4 * MILLISECOND, 512)).isTrue();
        assertThat(this.pace.waitsForMore(this.now + 6 * MILLISECOND, 100_000)).isFalse();
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
