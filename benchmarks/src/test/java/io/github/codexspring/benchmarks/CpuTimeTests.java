package io.github.codexspring.benchmarks;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class CpuTimeTests {

    private final CpuTime before = CpuTime.parse("cpu  100 0 50 800 10 0 5 35 7 0");

    @Test
    void whenTheHostKeepsTimeThenItsShareOfWhatWasWantedIsTold() {
        CpuTime after = CpuTime.parse("cpu  200 0 80 2880 90 10 5 95 9 0");

        assertThat(this.before).isEqualTo(new CpuTime(190, 35));
        assertThat(after.stolenSince(this.before)).isCloseTo(30, within(0.001));
    }

    @Test
    void whenNothingWasWantedThenNothingWasKept() {
        assertThat(this.before.stolenSince(this.before)).isZero();
    }

    @Test
    void whenALineIsNoneOfTimesThenThatIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CpuTime.parse("cpu  100 0 50"))
                .withMessageContaining("'cpu  100 0 50'");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/proc/stat is Linux's")
    void whenThisMachineIsAskedThenItHasWantedMoreThanWasKept() throws IOException {
        CpuTime now = CpuTime.now();

        assertThat(now.stolen()).isBetween(0L, now.wanted() - 1);
    }
}
