package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewTurnTest {

    private final MessageRouter router =
            new MessageRouter(new RouterLimits(1 << 20, 1 << 28, Duration.ofHours(1), Duration.ofHours(1), 1000));

    private final List<@Nullable String> threads = new ArrayList<>();

    @BeforeEach
    void listen() {
        this.router.onNewTurn((log) -> this.threads.add(log.threadId()));
    }

    @Test
    void whenWhatMentionsATurnFirstNamesItsThreadThenTheListenerFindsItThere() throws Exception {
        byte[] params = "{}".getBytes(StandardCharsets.UTF_8);
        Feed.notifications(
                this.router,
                "{\"method\":\"turn/started\",\"params\":{\"threadId\":\"message\",\"turn\":{\"id\":\"a\"}}}\n");
        this.router.claim("claim", "b");
        this.router.append("own", "c", WireMethod.APPROVAL_REQUESTED, params);
        this.router.claim("second", "a");
        assertThat(this.threads).containsExactly("message", "claim", "own");
        assertThat(this.router.turn("a").threadId()).isEqualTo("message");
    }

    @Test
    void whenATurnIsClaimedAfterTheEndOfTheConnectionThenItsEndNamesTheThread() {
        this.router.disconnected(new TransportClosedException("gone", 7, "", null));
        LogEntry last = this.router.claim("th", "tu").terminal().join();
        String json = last.paramsJson();
        assertThat(json).contains("\"threadId\":\"th\"", "\"turnId\":\"tu\"");
    }
}
