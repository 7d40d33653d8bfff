package io.github.codexspring.client;

import java.util.Iterator;

import io.github.codexspring.protocol.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Events that the protocol does not know, or that do not fit it. */
class EventTest {

    private final ScriptedServer server = new ScriptedServer().onTurnStart("tu");

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenANotificationIsUnknownThenItsParamsAreGivenAsTheyAre() {
        this.client.start();
        try (EventStream<ServerEvent> events = this.client.events()) {
            Iterator<ServerEvent> iterator = events.iterator();
            this.server.send("{\"method\":\"some/news\",\"params\":{\"a\":[1]}}");
            ServerEvent event = iterator.next();
            assertThat(event.method()).isEqualTo("some/news");
            assertThat(event.scope()).isEqualTo(Scope.GLOBAL);
            assertThat(event.paramsJson()).isEqualTo("{\"a\":[1]}");
            assertThat(event.payload()).isInstanceOf(JsonNode.class);
        }
    }

    @Test
    void whenACompletionDoesNotFitTheProtocolThenItEndsItsTurnAllTheSame() {
        TurnHandle turn = this.client.thread("th").startTurn("go");
        this.server.turnStarted("tu");
        this.server.send(
                "{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"th\",\"turn\":{\"id\":\"tu\",\"status\":5}}}");
        assertThat(TurnEvents.methods(turn)).containsExactly("turn/started", "turn/completed");
        assertThatThrownBy(turn::result).isInstanceOf(ProtocolException.class);
    }
}
