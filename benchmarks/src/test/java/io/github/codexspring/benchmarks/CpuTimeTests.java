package io.github.codexspring.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CpuTimeTests {

    @Test
    void tellsHowMuchTheHostHasKept() {
        CpuTime before = CpuTime.parse("cpu  100 0 50 800 10 0 5 35 7 0");
        CpuTime after = CpuTime.parse("cpu  150 0 80 880 10 0 5 75 9 0");

        assertThat(before.total()).isEqualTo(1000);
        assertThat(after.stolenSince(before)).isCloseTo(20, within(0.001));
    }

    @Test
    void nothingIsKnownToBeStolenWhereTheKernelDoesNotSay() {
        CpuTime before = CpuTime.parse("cpu  100 0 50 800");

        assertThat(CpuTime.parse("cpu  150 0 80 880").stolenSince(before)).isZero();
        assertThat(before.stolenSince(before)).isZero();
    }

    @Test
    void readsThisMachine() throws Exception {
        assertThat(CpuTime.now().total()).isPositive();
    }
}
