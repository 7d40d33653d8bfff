package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.codexspring.protocol.Route;
import org.jspecify.annotations.Nullable;

/**
 * What a scan has found in one message: its kind and where its parts stand. One instance is used over and over by the
 * reading thread; ranges are valid until the next scan. An absent part has a start of -1.
 */
public final class Envelope {

    enum Kind {
        RESPONSE,
        SERVER_REQUEST,
        NOTIFICATION,
        INVALID
    }

    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    final Range id = new Range();

    final Range methodName = new Range();

    final Range params = new Range();

    final Range result = new Range();

    final Range error = new Range();

    final Range thread = new Range();

    final Range turn = new Range();

    final Range root = new Range();

    final Range item = new Range();

    final Range body = new Range();

    byte[] bytes = EMPTY_OBJECT;

    Kind kind = Kind.INVALID;

    @Nullable
    WireMethod method;

    /** Delta that this one differs from in its text only, or that later ones will; null when there is none. */
    @Nullable
    ScannedDelta like;

    long arrivalNanos;

    /** Start and end of a part in the message's bytes; strings are kept without their quotes. */
    static final class Range {

        int from;

        int to;

        boolean escaped;

        void clear() {
            this.from = -1;
            this.to = -1;
            this.escaped = false;
        }

        void set(int from, int to, boolean escaped) {
            this.from = from;
            this.to = to;
            this.escaped = escaped;
        }

        boolean present() {
            return this.from >= 0;
        }
    }

    void reset(byte[] bytes) {
        this.bytes = bytes;
        this.kind = Kind.INVALID;
        this.method = null;
        this.like = null;
        this.id.clear();
        this.methodName.clear();
        this.params.clear();
        this.result.clear();
        this.error.clear();
        clearIds();
    }

    void clearIds() {
        this.thread.clear();
        this.turn.clear();
        this.root.clear();
        this.item.clear();
        this.body.clear();
    }

    Range range(RoutePlan.Part part) {
        return switch (part) {
            case TURN -> this.turn;
            case ROOT -> this.root;
            case THREAD -> this.thread;
            case ITEM -> this.item;
            case BODY -> this.body;
        };
    }

    /** Looks the method up; an escaped name of the catalogue is one, too. */
    void findMethod() {
        int from = this.methodName.from;
        int to = this.methodName.to;
        if (this.methodName.escaped) {
            byte[] name = Json.text(this.bytes, from, to).getBytes(StandardCharsets.UTF_8);
            this.method = WireMethod.find(name, 0, name.length);
        } else {
            this.method = WireMethod.find(this.bytes, from, to);
        }
    }

    /** {@link System#nanoTime()} when the read returned that this message came with. */
    public long arrivalNanos() {
        return this.arrivalNanos;
    }

    /** Array that the ranges point into. */
    public byte[] bytes() {
        return this.bytes;
    }

    /** Method of the catalogue, or {@link WireMethod#UNKNOWN}. */
    public WireMethod method() {
        WireMethod known = this.method;
        return (known != null) ? known : WireMethod.UNKNOWN;
    }

    /** What was kept with {@link #keep} for messages like this one; null when nothing was, or this is like no other. */
    public @Nullable Object kept() {
        ScannedDelta like = this.like;
        return (like != null) ? like.memo : null;
    }

    /** Whether {@link #keep} keeps anything. */
    public boolean keeps() {
        return this.like != null;
    }

    /** Keeps something for messages that have the same method and ids. It may be forgotten at any time. */
    public void keep(Object memo) {
        ScannedDelta like = this.like;
        if (like != null) {
            like.memo = memo;
        }
    }

    /** Wire name of the method. */
    public String methodName() {
        WireMethod known = this.method;
        return (known != null) ? known.name() : text(this.methodName);
    }

    /** Where the ids of this message were looked for. */
    public Route route() {
        return method().route();
    }

    /** Raw JSON of the request id, quotes included. */
    public byte[] rawId() {
        return Arrays.copyOfRange(this.bytes, this.id.from, this.id.to);
    }

    /** Start of {@code params}, or -1 when there are none. */
    public int paramsFrom() {
        return this.params.from;
    }

    /** End of {@code params}. */
    public int paramsTo() {
        return this.params.to;
    }

    /** Start of the text of an appendable delta, or -1. */
    public int bodyFrom() {
        return this.body.from;
    }

    /** End of the text of an appendable delta. */
    public int bodyTo() {
        return this.body.to;
    }

    /** Whether the message names a turn. */
    public boolean hasTurn() {
        return this.turn.present();
    }

    /** Whether the message names a thread. */
    public boolean hasThread() {
        return this.thread.present();
    }

    /** Start of the turn id without quotes. */
    public int turnFrom() {
        return this.turn.from;
    }

    /** End of the turn id. */
    public int turnTo() {
        return this.turn.to;
    }

    /** Start of the thread id without quotes. */
    public int threadFrom() {
        return this.thread.from;
    }

    /** End of the thread id. */
    public int threadTo() {
        return this.thread.to;
    }

    /** Turn id; call only when {@link #hasTurn()}. */
    public String turnId() {
        return text(this.turn);
    }

    /** Id that the turn was started under when it is named and another one than its own, else null. */
    public @Nullable String foreignRootTurnId() {
        if (!this.root.present() || !this.turn.present()) {
            return null;
        }
        boolean own = Arrays.equals(this.bytes, this.root.from, this.root.to, this.bytes, this.turn.from, this.turn.to);
        return own ? null : text(this.root);
    }

    /** Thread id; call only when {@link #hasThread()}. */
    public String threadId() {
        return text(this.thread);
    }

    /** Item id, or null when the message names none. */
    public @Nullable String itemId() {
        return this.item.present() ? text(this.item) : null;
    }

    private String text(Range range) {
        if (!range.escaped) {
            return new String(this.bytes, range.from, range.to - range.from, StandardCharsets.UTF_8);
        }
        return Json.text(this.bytes, range.from, range.to);
    }
}
