package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;

/** Reads turns to their end. */
final class TurnEvents {

    private TurnEvents() {}

    static List<TurnEvent> of(TurnHandle turn) {
        List<TurnEvent> events = new ArrayList<>();
        try (TurnStream stream = turn.stream()) {
            stream.forEach(events::add);
        }
        return events;
    }

    static List<String> methods(TurnHandle turn) {
        return of(turn).stream().map(TurnEvent::method).toList();
    }
}
