package io.github.codexspring.client;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Consumer;

/** The text of the agent's messages as it is written, read in the calling thread. */
final class TextSpliterator extends Spliterators.AbstractSpliterator<String> {

    private final TurnHandle turn;

    private final Iterator<TurnEvent> events;

    private boolean ended;

    TextSpliterator(TurnHandle turn, TurnStream events) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.turn = turn;
        this.events = events.iterator();
    }

    @Override
    public boolean tryAdvance(Consumer<? super String> action) {
        while (!this.ended && this.events.hasNext()) {
            TurnEvent event = this.events.next();
            this.ended = event.isTerminal();
            String text = TurnText.of(event);
            if (text != null) {
                action.accept(text);
                return true;
            }
        }
        if (this.ended) {
            this.turn.result();
        }
        return false;
    }
}
