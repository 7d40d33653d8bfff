package io.github.codexspring.sse;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what is streamed. Safe for any thread.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class TurnSseStatistics {

    /** What became of an event. */
    public enum Outcome {

        /** Sent as it came. */
        SENT,

        /** Sent to a viewer who came later. */
        REPLAYED,

        /** Several deltas sent as one. */
        COALESCED,

        /** Replaced by a gap, because it was too large. */
        DROPPED
    }

    private final Map<Outcome, LongAdder> events = new EnumMap<>(Outcome.class);

    private final Map<SseCloseReason, LongAdder> closed = new EnumMap<>(SseCloseReason.class);

    TurnSseStatistics() {
        for (Outcome outcome : Outcome.values()) {
            this.events.put(outcome, new LongAdder());
        }
        for (SseCloseReason reason : SseCloseReason.values()) {
            this.closed.put(reason, new LongAdder());
        }
    }

    void countEvent(Outcome outcome) {
        adder(this.events, outcome).increment();
    }

    void countClosed(SseCloseReason reason) {
        adder(this.closed, reason).increment();
    }

    /**
     * How many events had this outcome.
     *
     * @param outcome the outcome
     * @return the number
     */
    public long events(Outcome outcome) {
        return adder(this.events, outcome).sum();
    }

    /**
     * How many streams ended for this reason.
     *
     * @param reason the reason
     * @return the number
     */
    public long closed(SseCloseReason reason) {
        return adder(this.closed, reason).sum();
    }

    private static <K> LongAdder adder(Map<K, LongAdder> adders, K key) {
        LongAdder adder = adders.get(key);
        if (adder == null) {
            throw new IllegalStateException("Nothing is counted under " + key);
        }
        return adder;
    }
}
