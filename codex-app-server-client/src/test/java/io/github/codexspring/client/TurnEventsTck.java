package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;

import org.jspecify.annotations.Nullable;
import org.testng.annotations.AfterMethod;

/** The rules of Reactive Streams for what users subscribe to: the events of a turn. */
public final class TurnEventsTck extends PublisherTck<TurnEvent> {

    /** A turn of this many events is left running: the rules never read so many. */
    private static final int ENDLESS = 1000;

    private @Nullable AppServerClient client;

    @Override
    public Flow.Publisher<TurnEvent> createFlowPublisher(long elements) {
        ScriptedServer server = new ScriptedServer().onTurnStart("tu");
        AppServerClient opened = AppServerClient.builder()
                .transport(server)
                .requestTimeout(Duration.ofSeconds(30))
                .build();
        this.client = opened;
        TurnHandle turn = opened.thread("th").startTurn("go");
        long events = Math.min(elements, ENDLESS);
        for (int i = 1; i < events; i++) {
            server.delta("tu", "x");
        }
        if (elements > ENDLESS) {
            return turn.async().events();
        }
        server.turnCompleted("tu", "completed");
        if (elements > 0) {
            return turn.async().events();
        }
        List<TurnEvent> all = TurnEvents.of(turn);
        return turn.async().eventsAfter(all.get(all.size() - 1).id());
    }

    /** Closes the client of the rule that was checked. */
    @AfterMethod
    public void close() {
        AppServerClient opened = this.client;
        this.client = null;
        if (opened != null) {
            opened.close();
        }
    }
}
