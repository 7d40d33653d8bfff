package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.github.codexspring.client.RestartPolicy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RestartBudgetTest {

    private long now;

    private double random = 0.5;

    private RestartBudget budget(RestartPolicy policy) {
        return new RestartBudget(policy, () -> this.now, () -> this.random);
    }

    @Test
    void whenAttemptsFollowEachOtherThenTheWaitDoublesUpToItsLimitAndTheyRunOut() {
        RestartBudget budget = budget(new RestartPolicy(
                true, 4, Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofMillis(300), 0.2));
        List<Long> waits = Stream.generate(budget::take)
                .limit(4)
                .map((wait) -> wait.orElseThrow().toMillis())
                .toList();
        assertThat(waits).containsExactly(100L, 200L, 300L, 300L);
        assertThat(budget.take()).isEmpty();
        budget.reset();
        assertThat(budget.take()).contains(Duration.ofMillis(100));
    }

    @Test
    void whenTheWindowHasPassedThenAttemptsDoNotCountAnyMore() {
        RestartBudget budget = budget(
                new RestartPolicy(true, 1, Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofMillis(300), 0));
        assertThat(budget.take()).isPresent();
        budget.succeeded();
        this.now = Duration.ofSeconds(60).toNanos();
        assertThat(budget.take()).isEmpty();
        this.now++;
        assertThat(budget.take()).contains(Duration.ofMillis(100));
    }

    @Test
    void whenAttemptsInARowLastLongerThanTheWindowThenTheyRunOutAllTheSame() {
        RestartBudget budget = budget(
                new RestartPolicy(true, 2, Duration.ofSeconds(60), Duration.ofMillis(100), Duration.ofMillis(300), 0));
        assertThat(budget.take()).contains(Duration.ofMillis(100));
        this.now += Duration.ofSeconds(90).toNanos();
        assertThat(budget.take()).contains(Duration.ofMillis(200));
        this.now += Duration.ofSeconds(90).toNanos();
        assertThat(budget.take()).isEmpty();
    }

    @Test
    void whenThereIsJitterThenTheWaitVariesByThatShare() {
        RestartBudget budget = budget(RestartPolicy.defaults());
        this.random = 0;
        assertThat(budget.take()).contains(Duration.ofMillis(200));
        this.random = 1;
        assertThat(budget.take()).contains(Duration.ofMillis(600));
    }

    @Test
    void whenRestartsAreOffThenThereIsNone() {
        assertThat(budget(RestartPolicy.never()).take()).isEmpty();
    }

    @Test
    void whenAValueIsImpossibleThenThePolicySaysWhich() {
        assertThatThrownBy(() -> new RestartPolicy(true, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number of restart attempts 0");
        assertThatThrownBy(() -> new RestartPolicy(
                        true, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1), 0))
                .hasMessageContaining("longest backoff");
        assertThatThrownBy(() ->
                        new RestartPolicy(true, 1, Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(1), 1.5))
                .hasMessageContaining("jitter 1.5");
    }
}
