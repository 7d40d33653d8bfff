package io.github.codexspring.it;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one reader has got of a flood, checked event by event against what the sender has sent. For one thread at a time. */
final class FloodAccount {

    private static final int TYPED = 61;

    private final Flood flood;

    private long next = 1;

    private long bytes;

    private long hash;

    private long missingBytes;

    private long missingEvents;

    private long events;

    private int terminals;

    FloodAccount(Flood flood) {
        this.flood = flood;
    }

    /** Takes the next event. */
    void add(TurnEvent event) {
        if (event.isGap()) {
            gap(event);
            return;
        }
        if (event.sequence() != this.next) {
            throw new AssertionError(
                    "Event " + event + " of " + event.turnId() + " comes where " + this.next + " should");
        }
        this.next++;
        this.events++;
        long n = event.sequence() - Flood.FIRST_DELTA;
        if (n >= 0 && n < this.flood.deltas) {
            delta(event, n);
        } else {
            event.payload();
            this.terminals += event.isTerminal() ? 1 : 0;
        }
    }

    private void gap(TurnEvent event) {
        JsonNode gap = (JsonNode) event.payload();
        long first = gap.path("firstMissing").longValue();
        long last = gap.path("lastMissing").longValue();
        if (first != this.next || last < first || event.sequence() != last) {
            throw new AssertionError("Gap " + gap + " where " + this.next + " should come");
        }
        for (long sequence = first; sequence <= last; sequence++) {
            long n = sequence - Flood.FIRST_DELTA;
            this.missingBytes += (n >= 0 && n < this.flood.deltas) ? this.flood.text.bytes(this.flood.number, n) : 0;
        }
        this.missingEvents += last - first + 1;
        this.next = last + 1;
    }

    private void delta(TurnEvent event, long n) {
        String expected = this.flood.text.piece(this.flood.number, n);
        String text = (n % TYPED == 0) ? typed(event) : event.delta();
        if (!expected.equals(text)) {
            throw new AssertionError(event + " of " + event.turnId() + " is '" + text + "', not '" + expected + "'");
        }
        this.bytes += this.flood.text.bytes(this.flood.number, n);
        this.hash = this.hash * 31 + text.hashCode();
    }

    /** Some of the deltas are read as the generated type, so that the flood is known to be one that a server could send. */
    private @Nullable String typed(TurnEvent event) {
        return event.as(ServerNotifications.ITEM_AGENT_MESSAGE_DELTA)
                .map((delta) -> delta.delta())
                .or(() -> event.as(ServerNotifications.ITEM_REASONING_SUMMARY_TEXT_DELTA)
                        .map((delta) -> delta.delta()))
                .or(() -> event.as(ServerNotifications.ITEM_COMMAND_EXECUTION_OUTPUT_DELTA)
                        .map((delta) -> delta.delta()))
                .orElse(null);
    }

    /** Fails unless this reader has seen the turn to its end, with every byte read or announced as missing. */
    void requireComplete() {
        long seen = this.events + this.missingEvents;
        if (this.terminals != 1 || seen != this.flood.events()) {
            throw new AssertionError(this.flood.turnId + ": " + seen + " events of " + this.flood.events() + ", "
                    + this.terminals + " terminal");
        }
        if (this.bytes + this.missingBytes != this.flood.sentBytes()) {
            throw new AssertionError(this.flood.turnId + ": " + this.bytes + " bytes read and " + this.missingBytes
                    + " missing of " + this.flood.sentBytes());
        }
        if (this.missingEvents == 0 && this.hash != this.flood.sentHash()) {
            throw new AssertionError(this.flood.turnId + ": the text is another one");
        }
    }

    /** Sequence of the event that comes next. */
    long position() {
        return this.next;
    }

    long events() {
        return this.events;
    }

    long missingEvents() {
        return this.missingEvents;
    }
}
