package io.github.codexspring.it;

import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * One turn of a {@link Firehose}: start, an item, its deltas, its end with the whole text, usage, end. Every eighth delta of a
 * message is one of reasoning that runs beside it. Written by one thread; its sums may be read once the turn has ended.
 */
final class Flood {

    /** What the deltas are. */
    enum Kind {
        MESSAGE,
        COMMAND
    }

    /** Sequence of the first delta: the turn and its item start before it. */
    static final int FIRST_DELTA = 3;

    /** Where the real server cuts the output of a command. */
    private static final int OUTPUT_LIMIT = 1 << 20;

    private static final byte[] TAIL = bytes("},\"emittedAtMs\":1795532579753}\n");

    final int number;

    final String turnId;

    final String threadId;

    final Kind kind;

    final FloodText text;

    final long deltas;

    private final byte[] messageHead;

    private final byte[] reasoningHead;

    private final FloodBuffer body = new FloodBuffer(256);

    private int burst = 4;

    private BooleanSupplier mayStart = () -> true;

    private BooleanSupplier mayEnd = () -> true;

    private volatile long next;

    private int step;

    private volatile boolean ended;

    private long sentBytes;

    private long sentHash;

    Flood(int number, String threadId, Kind kind, FloodText text, long deltas) {
        this.number = number;
        this.threadId = threadId;
        this.turnId = "turn-" + number;
        this.kind = kind;
        this.text = text;
        this.deltas = deltas;
        String method = (kind == Kind.COMMAND) ? "item/commandExecution/outputDelta" : "item/agentMessage/delta";
        this.messageHead = bytes(head(method) + ",\"itemId\":\"item\",\"delta\":\"");
        this.reasoningHead = bytes(
                head("item/reasoning/summaryTextDelta") + ",\"itemId\":\"thought\",\"summaryIndex\":0,\"delta\":\"");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String head(String method) {
        return "{\"method\":\"" + method + "\",\"params\":{\"threadId\":\"" + this.threadId + "\",\"turnId\":\""
                + this.turnId + "\"";
    }

    /** Sets how many lines come at a time. */
    Flood burst(int lines) {
        this.burst = lines;
        return this;
    }

    int burst() {
        return this.burst;
    }

    /** Sets what its start and the end of its item wait for. */
    Flood gates(BooleanSupplier start, BooleanSupplier end) {
        this.mayStart = start;
        this.mayEnd = end;
        return this;
    }

    /** Deltas written so far. Any thread. */
    long written() {
        return this.next;
    }

    /** Writes the next line, unless it has to wait; false when it was the last. */
    boolean write(FloodBuffer out) {
        if (this.step == 2 && this.next < this.deltas) {
            writeDelta(out);
            return true;
        }
        if ((this.step == 0 && !this.mayStart.getAsBoolean()) || (this.step == 2 && !this.mayEnd.getAsBoolean())) {
            return true;
        }
        switch (this.step++) {
            case 0 ->
                out.add("{\"method\":\"turn/started\",\"params\":{\"threadId\":\"" + this.threadId + "\",\"turn\":")
                        .add(turn("inProgress"));
            case 1 ->
                out.add(head("item/started") + ",\"startedAtMs\":1,\"item\":").add(item(false));
            case 2 ->
                out.add(head("item/completed") + ",\"completedAtMs\":1,\"contentTokenCount\":null,\"item\":")
                        .add(item(true));
            case 3 ->
                out.add(head("thread/tokenUsage/updated") + ",\"tokenUsage\":{\"total\":" + tokens() + ",\"last\":"
                        + tokens() + ",\"modelContextWindow\":258400}");
            default ->
                out.add("{\"method\":\"turn/completed\",\"params\":{\"threadId\":\"" + this.threadId + "\",\"turn\":")
                        .add(turn("completed"));
        }
        out.add(TAIL);
        this.ended = this.step == 5;
        return !this.ended;
    }

    private void writeDelta(FloodBuffer out) {
        long n = this.next;
        this.next = n + 1;
        byte[] part = this.text.body(this.number, n);
        boolean thought = isThought(n);
        out.add(thought ? this.reasoningHead : this.messageHead).add(part);
        out.add("\"").add(TAIL);
        if (!thought && (this.kind == Kind.MESSAGE || this.body.length() + part.length <= OUTPUT_LIMIT)) {
            this.body.add(part);
        }
        this.sentBytes += this.text.bytes(this.number, n);
        this.sentHash = this.sentHash * 31 + this.text.piece(this.number, n).hashCode();
    }

    /** Whether a delta belongs to the reasoning. */
    boolean isThought(long n) {
        return this.kind == Kind.MESSAGE && n % 8 == 5;
    }

    private String turn(String status) {
        return "{\"id\":\"" + this.turnId + "\",\"rootTurnId\":\"" + this.turnId
                + "\",\"items\":[],\"itemsView\":\"notLoaded\",\"status\":\"" + status
                + "\",\"error\":null,\"startedAt\":1795532579,\"completedAt\":null,\"durationMs\":12}";
    }

    private byte[] item(boolean completed) {
        FloodBuffer item = new FloodBuffer(512 + (completed ? this.body.length() : 0));
        byte[] content = completed ? this.body.toBytes() : new byte[0];
        if (this.kind == Kind.COMMAND) {
            item.add("{\"type\":\"commandExecution\",\"id\":\"item\",\"pluginId\":null,\"scriptPath\":null,"
                    + "\"command\":\"make\",\"cwd\":\"/w\",\"processId\":\"1\",\"source\":\"unifiedExecStartup\",\"status\":\""
                    + (completed ? "completed" : "inProgress") + "\",\"commandActions\":[],\"exitCode\":"
                    + (completed ? "0" : "null") + ",\"durationMs\":null,\"aggregatedOutput\":\"");
        } else {
            item.add("{\"type\":\"agentMessage\",\"id\":\"item\",\"phase\":\"final_answer\",\"memoryCitation\":null,"
                    + "\"text\":\"");
        }
        return item.add(content)
                .add("\",\"startedAtMs\":1,\"completedAtMs\":" + (completed ? "2}" : "null}"))
                .toBytes();
    }

    private static String tokens() {
        return "{\"totalTokens\":120,\"inputTokens\":100,\"cachedInputTokens\":10,\"cacheWriteInputTokens\":0,"
                + "\"outputTokens\":20,\"reasoningOutputTokens\":5}";
    }

    /** Notifications of the turn. */
    long events() {
        return this.deltas + 5;
    }

    /** Bytes of text that were sent in deltas. */
    long sentBytes() {
        requireEnded();
        return this.sentBytes;
    }

    /** Hash of their pieces in order. */
    long sentHash() {
        requireEnded();
        return this.sentHash;
    }

    /** What the message or the output comes to. */
    String wholeText() {
        requireEnded();
        StringBuilder whole = new StringBuilder();
        long length = 0;
        for (long n = 0; n < this.deltas; n++) {
            length += this.text.body(this.number, n).length;
            if (this.kind == Kind.COMMAND && length > OUTPUT_LIMIT) {
                break;
            }
            whole.append(isThought(n) ? "" : this.text.piece(this.number, n));
        }
        return whole.toString();
    }

    private void requireEnded() {
        if (!this.ended) {
            throw new IllegalStateException(this.turnId + " has not ended");
        }
    }
}
