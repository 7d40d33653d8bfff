package io.github.codexspring.client.internal.rpc;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CallbackShareTest {

    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final CallbackShare share = new CallbackShare();

    private long now = System.nanoTime();

    private boolean allowsAfter(long nanos) {
        this.now += nanos;
        return this.share.allows(false, this.now);
    }

    private void comeInQuickSuccession() {
        for (int i = 0; i < 10; i++) {
            allowsAfter(MILLISECOND);
        }
        assertThat(allowsAfter(MILLISECOND)).isTrue();
    }

    @Test
    void whenBatchesAreFarApartThenCallbacksAreNotRunHere() {
        for (int i = 0; i < 20; i++) {
            assertThat(allowsAfter(10 * MILLISECOND)).isFalse();
        }
    }

    @Test
    void whenBatchesComeInQuickSuccessionThenCallbacksAreRunHereUntilOneComesLate() {
        assertThat(allowsAfter(MILLISECOND)).isFalse();
        comeInQuickSuccession();
        assertThat(allowsAfter(10 * MILLISECOND)).isFalse();
        assertThat(allowsAfter(MILLISECOND)).isFalse();
    }

    @Test
    void whenPartsOfAFloodAreAPauseApartThenTheirCallbacksAreRunHere() {
        long pause = 8 * MILLISECOND;
        for (int i = 0; i < 10; i++) {
            this.now += pause + MILLISECOND;
            assertThat(this.share.allows(true, this.now)).isEqualTo(i >= 3);
        }
        assertThat(allowsAfter(pause + MILLISECOND)).isFalse();
    }

    @Test
    void whenCallbacksTakeASmallShareThenTheyGoOnBeingRunHere() {
        comeInQuickSuccession();
        for (int i = 0; i < 10_000; i++) {
            assertThat(allowsAfter(MILLISECOND)).isTrue();
            this.share.ran(MILLISECOND / 10);
        }
    }

    @Test
    void whenCallbacksTakeALargeShareThenItIsKeptToAQuarter() {
        comeInQuickSuccession();
        long begin = this.now;
        long ran = 0;
        for (int i = 0; i < 10_000; i++) {
            if (allowsAfter(MILLISECOND)) {
                this.share.ran(MILLISECOND / 2);
                ran += MILLISECOND / 2;
            }
        }
        double part = ran / (double) (this.now - begin);
        assertThat(part).isBetween(0.24, 0.26);
    }

    @Test
    void whenOneLastsTooLongThenNoneIsRunHereForEightSeconds() {
        comeInQuickSuccession();
        this.share.tooLong();
        long begin = this.now;
        while (!allowsAfter(MILLISECOND)) {
            assertThat(this.now - begin).isLessThan(60_000 * MILLISECOND);
        }
        assertThat(this.now - begin).isBetween(7_900 * MILLISECOND, 8_100 * MILLISECOND);
    }

    @Test
    void whenCallbacksMakeRequestsOneAfterTheOtherThenTheyAreRunHereForASmallPartOfThem() {
        comeInQuickSuccession();
        int given = 0;
        for (int i = 0; i < 1_000; i++) {
            if (allowsAfter(MILLISECOND)) {
                this.share.given();
                given++;
            }
        }
        assertThat(given).isBetween(10, 100);
    }
}
