package io.github.codexspring.it;

import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(180)
class KilledProcessIT {

    private static final int TURNS = 8;

    @Test
    void whenTheProcessIsKilledAmongManyTurnsThenEachIsLostOnce() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script(
                    "endless", ModelResponse.builder().text("never ").hangs().build());
            List<TurnHandle> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                turns.add(codex.thread().startTurn("endless"));
            }
            for (TurnHandle turn : turns) {
                turn.stream().iterator().next();
            }

            codex.transport.process().destroyForcibly();

            for (TurnHandle turn : turns) {
                assertThatThrownBy(turn::result).isInstanceOf(TurnLostException.class);
                assertThat(turn.outcome()).contains(TurnOutcome.LOST);
                List<TurnEvent> events = new ArrayList<>();
                turn.stream().forEach(events::add);
                assertThat(events).filteredOn(TurnEvent::isTerminal).hasSize(1);
                assertThat(events.get(events.size() - 1).method()).isEqualTo("codex/turn/lost");
            }
            assertThat(codex.client.statistics().activeTurns()).isZero();
        }
    }
}
