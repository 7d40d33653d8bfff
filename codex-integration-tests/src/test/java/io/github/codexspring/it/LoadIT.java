package io.github.codexspring.it;

import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("real-codex")
@Timeout(180)
class LoadIT {

    private static final int TURNS = 8;

    private static final int DELTAS = 2000;

    @Test
    void whenEightTurnsStreamTwoThousandDeltasAtOnceThenEveryTextIsCompleteAndInOrder() {
        try (RealCodex codex = RealCodex.start()) {
            List<String> expected = new ArrayList<>();
            List<TurnHandle> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) {
                List<String> deltas = new ArrayList<>();
                for (int n = 0; n < DELTAS; n++) {
                    deltas.add("turn" + i + "-" + n + " ");
                }
                expected.add(String.join("", deltas));
                codex.model.script(
                        "load-" + i, ModelResponse.builder().text(deltas).build());
            }
            for (int i = 0; i < TURNS; i++) {
                turns.add(codex.thread().startTurn("load-" + i));
            }
            for (int i = 0; i < TURNS; i++) {
                StringBuilder text = new StringBuilder();
                int deltas = 0;
                for (TurnEvent event : turns.get(i).stream()) {
                    if (event.is(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)) {
                        text.append(event.delta());
                        deltas++;
                    }
                }
                assertThat(deltas).isEqualTo(DELTAS);
                assertThat(text).hasToString(expected.get(i));
                assertThat(turns.get(i).result().finalResponse()).isEqualTo(expected.get(i));
            }
            assertThat(codex.client.statistics().malformedLines()).isZero();
        }
    }
}
