package io.github.codexspring.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GoalsTests {

    private static final PeerSpec OURS = spec("ours-push@17", "ours-push");

    private static final PeerSpec LIMIT = spec("limit-tokenise@17", "limit-tokenise");

    private final Results results = new Results();

    private static PeerSpec spec(String row, String name) {
        return new PeerSpec(row, name, List.of(), PeerSpec.Pace.FAST);
    }

    private void measured(PeerSpec peer, int round, int eventsPerSecond) {
        this.results.add(
                Cells.throughput(64),
                peer.row(),
                round,
                JsonMapper.shared().readTree("{\"msgsPerS\":" + eventsPerSecond + "}"));
    }

    private Goal goal(String figure) {
        return new Goals(this.results, List.of(OURS, LIMIT))
                .all().stream()
                        .filter((goal) -> goal.figure().equals(figure))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whenRoundsDifferThenTheRatioIsTheMedianOfThoseInsideARound() {
        measured(OURS, 0, 100);
        measured(LIMIT, 0, 200);
        measured(OURS, 1, 30);
        measured(LIMIT, 1, 100);
        measured(OURS, 2, 900);
        measured(LIMIT, 2, 1000);

        Goal goal = goal("events/s ÷ K, T = 64");

        assertThat(goal.reached()).hasValue(.5);
        assertThat(goal.verdict()).isEqualTo("**not met**");
    }

    @Test
    void whenAPeerLacksARoundThenThatRoundDoesNotCount() {
        measured(OURS, 0, 100);
        measured(OURS, 1, 60);
        measured(LIMIT, 1, 100);

        assertThat(goal("events/s ÷ K, T = 64").line()).contains("| 0.60 | ≥ 0.55 | met |");
    }

    @Test
    void whenNothingWasMeasuredThenTheGoalIsNeitherMetNorMissed() {
        assertThat(goal("events/s ÷ K, T = 8").verdict()).isEqualTo("not measured");
    }

    @Test
    void whenLessIsBetterThenTheLimitIsTheMost() {
        assertThat(new Goal(9, "bytes", "ours", OptionalDouble.of(30), 30, false, " B").verdict())
                .isEqualTo("met");
        assertThat(new Goal(9, "bytes", "ours", OptionalDouble.of(31), 30, false, " B").verdict())
                .contains("not met");
    }
}
