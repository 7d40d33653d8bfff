package io.github.codexspring.client.internal.router;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.JsonText;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * One event as a cursor reads it: ranges of shared bytes that nobody changes. Holding it keeps one segment in memory,
 * not the log.
 */
public final class LogEntry {

    private final Scope scope;

    private final long firstSequence;

    private final long sequence;

    private final Template template;

    private final byte[] bytes;

    private final int textFrom;

    private final int textTo;

    private final long arrival;

    LogEntry(Scope scope, long sequence, Template template, byte[] bytes, int textFrom, int textTo, long arrival) {
        this(scope, sequence, sequence, template, bytes, textFrom, textTo, arrival);
    }

    private LogEntry(
            Scope scope,
            long firstSequence,
            long sequence,
            Template template,
            byte[] bytes,
            int textFrom,
            int textTo,
            long arrival) {
        this.scope = scope;
        this.firstSequence = firstSequence;
        this.sequence = sequence;
        this.template = template;
        this.bytes = bytes;
        this.textFrom = textFrom;
        this.textTo = textTo;
        this.arrival = arrival;
    }

    /** An entry that stands in no log: events up to {@code lastMissing} are missing. */
    static LogEntry gap(Scope scope, long firstMissing, long lastMissing, String reason) {
        byte[] params = ("{\"reason\":\"" + reason + "\",\"firstMissing\":" + firstMissing + ",\"lastMissing\":"
                        + lastMissing + "}")
                .getBytes(StandardCharsets.US_ASCII);
        return new LogEntry(
                scope, lastMissing, Template.of(WireMethod.GAP), params, 0, params.length, System.nanoTime());
    }

    /** This and what follows it up to {@code last} as one event with that text. */
    LogEntry mergedWith(LogEntry last, byte[] text) {
        return new LogEntry(
                this.scope, this.sequence, last.sequence, this.template, text, 0, text.length, this.arrival);
    }

    Payload payload() {
        return new Payload(this.template, this.bytes, this.textFrom, this.textTo, this.arrival);
    }

    Template template() {
        return this.template;
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
        return this.template.method();
    }

    /** Wire name of the method, known or not. */
    public String methodName() {
        WireMethod method = method();
        return (method == WireMethod.UNKNOWN)
                ? new String(this.template.prefix(), StandardCharsets.UTF_8)
                : method.name();
    }

    /** Whether it came after the terminal event of its turn. */
    public boolean late() {
        return this.template.late();
    }

    /** Whether it is an appendable delta. */
    public boolean isDelta() {
        return this.template.delta();
    }

    /** The text of a delta, unescaped; null when it has an escape that JSON does not know. Not for other events. */
    public @Nullable String plainText() {
        return JsonText.decode(this.bytes, this.textFrom, this.textTo);
    }

    /** The text of a delta, unescaped, or null of other events. */
    public @Nullable String text() {
        return isDelta() ? Json.text(this.bytes, this.textFrom, this.textTo) : null;
    }

    /** Length of a delta's text, still escaped. */
    int textLength() {
        return this.textTo - this.textFrom;
    }

    void writeText(ByteArrayOutputStream target) {
        target.write(this.bytes, this.textFrom, textLength());
    }

    /** Length of the params. */
    int length() {
        return textLength() + (isDelta() ? this.template.length() : 0);
    }

    /** A copy of the params. */
    public byte[] params() {
        return isDelta()
                ? this.template.params(this.bytes, this.textFrom, this.textTo)
                : Arrays.copyOfRange(this.bytes, this.textFrom, this.textTo);
    }

    /** The params as a string. */
    public String paramsJson() {
        return isDelta()
                ? new String(params(), StandardCharsets.UTF_8)
                : new String(this.bytes, this.textFrom, textLength(), StandardCharsets.UTF_8);
    }

    /** The params as a tree; throws what the reading of JSON throws. */
    public JsonNode tree() {
        return isDelta() ? Json.tree(params(), 0, length()) : Json.tree(this.bytes, this.textFrom, this.textTo);
    }

    /** The params as {@code reader} reads them; throws what the reading of JSON throws. */
    public <T extends @Nullable Object> T read(Function<JsonParser, T> reader) {
        return isDelta()
                ? Json.read(params(), 0, length(), reader)
                : Json.read(this.bytes, this.textFrom, this.textTo, reader);
    }

    /** Nanoseconds since the event was read from the wire; of old ones an estimate. */
    public long ageNanos() {
        return Math.max(0, System.nanoTime() - this.arrival);
    }

    /** When it was read from the wire, as {@link System#nanoTime()} counts. */
    long arrival() {
        return this.arrival;
    }
}
