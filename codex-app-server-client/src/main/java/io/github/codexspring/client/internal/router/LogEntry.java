package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;

/**
 * One event as a cursor reads it: ranges of shared bytes that nobody changes. Holding it keeps one segment in memory,
 * not the log.
 */
public final class LogEntry {

    private final Scope scope;

    private final long firstSequence;

    private final long sequence;

    private final WireMethod method;

    private final boolean late;

    private final byte[] bytes;

    private final int nameFrom;

    private final int from;

    private final int to;

    private final int bodyFrom;

    private final int bodyTo;

    private final long arrival;

    LogEntry(
            Scope scope,
            long sequence,
            WireMethod method,
            boolean late,
            byte[] bytes,
            int nameFrom,
            int from,
            int to,
            int bodyFrom,
            int bodyTo,
            long arrival) {
        this(scope, sequence, sequence, method, late, bytes, nameFrom, from, to, bodyFrom, bodyTo, arrival);
    }

    private LogEntry(
            Scope scope,
            long firstSequence,
            long sequence,
            WireMethod method,
            boolean late,
            byte[] bytes,
            int nameFrom,
            int from,
            int to,
            int bodyFrom,
            int bodyTo,
            long arrival) {
        this.scope = scope;
        this.firstSequence = firstSequence;
        this.sequence = sequence;
        this.method = method;
        this.late = late;
        this.bytes = bytes;
        this.nameFrom = nameFrom;
        this.from = from;
        this.to = to;
        this.bodyFrom = bodyFrom;
        this.bodyTo = bodyTo;
        this.arrival = arrival;
    }

    /** An entry that stands in no log: events up to {@code lastMissing} are missing. */
    static LogEntry gap(Scope scope, long firstMissing, long lastMissing, String reason) {
        byte[] params = ("{\"reason\":\"" + reason + "\",\"firstMissing\":" + firstMissing + ",\"lastMissing\":"
                        + lastMissing + "}")
                .getBytes(StandardCharsets.US_ASCII);
        return new LogEntry(
                scope, lastMissing, WireMethod.GAP, false, params, 0, 0, params.length, -1, -1, System.nanoTime());
    }

    /** This and what follows it up to {@code last} as one event. */
    LogEntry mergedWith(LogEntry last, byte[] params, int bodyFrom, int bodyTo) {
        return new LogEntry(
                this.scope,
                this.sequence,
                last.sequence,
                this.method,
                this.late,
                params,
                0,
                0,
                params.length,
                bodyFrom,
                bodyTo,
                this.arrival);
    }

    Payload payload() {
        byte[] name = Arrays.copyOfRange(this.bytes, this.nameFrom, this.from);
        return new Payload(this.method, name, this.bytes, this.from, this.to, this.bodyFrom, this.bodyTo, this.arrival);
    }

    /** Scope of the log that the entry stands in. */
    public Scope scope() {
        return this.scope;
    }

    /** Sequence of the first of the events that were merged into this one, else {@link #sequence()}. */
    public long firstSequence() {
        return this.firstSequence;
    }

    /** Sequence in the log, from 1; of the last one when events were merged. */
    public long sequence() {
        return this.sequence;
    }

    /** Method, {@link WireMethod#UNKNOWN} when it is not in the catalogue. */
    public WireMethod method() {
        return this.method;
    }

    /** Wire name of the method, known or not. */
    public String methodName() {
        return (this.method == WireMethod.UNKNOWN)
                ? new String(this.bytes, this.nameFrom, this.from - this.nameFrom, StandardCharsets.UTF_8)
                : this.method.name();
    }

    /** Whether it came after the terminal event of its turn. */
    public boolean late() {
        return this.late;
    }

    /** Array that holds the params; must not be changed. */
    public byte[] bytes() {
        return this.bytes;
    }

    /** Start of the params. */
    public int from() {
        return this.from;
    }

    /** End of the params. */
    public int to() {
        return this.to;
    }

    /** Start of the text of an appendable delta, still escaped, or -1. */
    public int bodyFrom() {
        return this.bodyFrom;
    }

    /** End of the text of an appendable delta. */
    public int bodyTo() {
        return this.bodyTo;
    }

    /** Nanoseconds since the event was read from the wire; of old ones an estimate. */
    public long ageNanos() {
        return Math.max(0, System.nanoTime() - this.arrival);
    }

    /** When it was read from the wire, as {@link System#nanoTime()} counts. */
    long arrival() {
        return this.arrival;
    }

    int nameFrom() {
        return this.nameFrom;
    }
}
