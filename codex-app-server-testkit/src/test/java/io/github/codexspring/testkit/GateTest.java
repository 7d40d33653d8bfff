package io.github.codexspring.testkit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class GateTest {

    @Test
    void whenOpenedThenEverybodyPasses() throws InterruptedException {
        Gate gate = Gate.closed();
        gate.open();

        assertThat(gate.isOpen()).isTrue();
        assertThat(gate.pass(() -> false)).isTrue();
        assertThat(gate.pass(() -> false)).isTrue();
    }

    @Test
    void whenOutOfTimeOrAbandonedThenNobodyPasses() throws InterruptedException {
        assertThat(Gate.closed(Duration.ofMillis(30)).pass(() -> false)).isFalse();
        assertThat(Gate.closed().pass(() -> true)).isFalse();
    }

    @Test
    void whenReachedThenTheTestLearnsOfIt() {
        Gate gate = Gate.closed();
        CompletableFuture<Boolean> script = CompletableFuture.supplyAsync(() -> {
            try {
                return gate.pass(() -> false);
            } catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        });

        gate.awaitReached(Duration.ofSeconds(10));
        assertThat(script).isNotDone();
        gate.open();

        assertThat(script).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    @Test
    void whenNeverReachedThenWaitingEnds() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Gate.closed().awaitReached(Duration.ofMillis(10)))
                .withMessageContaining("PT0.01S");
    }

    @Test
    void whenInterruptedThenTheFlagStays() {
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> Gate.closed().awaitReached(Duration.ofSeconds(1)));

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whenDeadlineIsNotPositiveThenItIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gate.closed(Duration.ZERO));
    }
}
