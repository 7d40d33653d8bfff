package io.github.codexspring.client;

import java.util.Optional;

import io.github.codexspring.client.internal.router.DeltaDecoder;
import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import io.github.codexspring.protocol.ServerNotification;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Something that has happened: a notification of the server, or one of five events that this client adds,
 * {@code codex/gap}, {@code codex/turn/lost}, {@code codex/approval/requested}, {@code codex/approval/resolved} and
 * {@code codex/request/resolved}.
 * Immutable, safe for any thread. The JSON is kept as it came and is decoded when it is asked for. Whoever keeps an event
 * keeps up to 64 KB of its log in memory with it; keep what it says instead when that are many.
 */
public class ServerEvent {

    private final LogEntry entry;

    private final @Nullable DeltaDecoder deltas;

    private @Nullable Object payload;

    ServerEvent(LogEntry entry) {
        this(entry, null);
    }

    ServerEvent(LogEntry entry, @Nullable DeltaDecoder deltas) {
        this.entry = entry;
        this.deltas = deltas;
    }

    final LogEntry entry() {
        return this.entry;
    }

    /**
     * Whose event it is.
     *
     * @return the scope of the log it stands in
     */
    public final Scope scope() {
        return this.entry.scope();
    }

    /**
     * Wire method, or the name of an event that this client adds.
     *
     * @return the method, for example {@code item/agentMessage/delta}
     */
    public final String method() {
        return this.entry.methodName();
    }

    /**
     * Place in the log of its turn, thread or connection. The first event has 1; events that were evicted leave a hole.
     *
     * @return the sequence; for a gap that of the last missing event, for merged events that of the last one
     */
    public final long sequence() {
        return this.entry.sequence();
    }

    /**
     * Place of the first of the events that were merged into this one.
     *
     * @return the sequence, that of {@link #sequence()} when nothing was merged
     */
    public final long firstSequence() {
        return this.entry.firstSequence();
    }

    /**
     * Whether it is this notification.
     *
     * @param notification a constant of {@code ServerNotifications}
     * @return true when the method is the same
     */
    public final boolean is(ServerNotification<?> notification) {
        return this.entry.method().notification() == notification;
    }

    /**
     * The payload of a notification.
     *
     * @param notification a constant of {@code ServerNotifications}
     * @param <T> type of the payload
     * @return the payload, or empty when this is another event
     * @throws ProtocolException when the JSON does not fit the type
     */
    @SuppressWarnings("unchecked") // a notification has one descriptor, which has read the payload
    public final <T> Optional<T> as(ServerNotification<T> notification) {
        return is(notification) ? Optional.of((T) payload()) : Optional.empty();
    }

    /**
     * The payload, decoded on the first call.
     *
     * @return the generated type of a method of the catalogue, a {@link JsonNode} for every other event
     * @throws ProtocolException when the JSON does not fit the type
     */
    public final Object payload() {
        Object decoded = this.payload;
        if (decoded == null) {
            decoded = decode();
            this.payload = decoded;
        }
        return decoded;
    }

    private Object decode() {
        ServerNotification<?> notification = this.entry.method().notification();
        try {
            if (notification == null) {
                return this.entry.tree();
            }
            return (this.entry.isDelta() && this.deltas != null)
                    ? this.deltas.decode(notification, this.entry)
                    : this.entry.read(notification::read);
        } catch (JacksonException ex) {
            throw new ProtocolException(
                    "The params of '" + method() + "' could not be decoded: " + ex.getOriginalMessage(), ex);
        }
    }

    /**
     * The JSON of {@code params} as it came from the server, on one line.
     *
     * @return the JSON
     */
    public final String paramsJson() {
        return this.entry.paramsJson();
    }

    /**
     * The JSON of {@code params} in UTF-8.
     *
     * @return a copy
     */
    public final byte[] paramsBytes() {
        return this.entry.params();
    }

    /**
     * Text that a delta adds to its item: of a message, a reasoning, a plan or the output of a command. Cheaper than the
     * payload.
     *
     * @return the text, or null when this is no delta
     */
    public final @Nullable String delta() {
        return this.entry.text();
    }

    /**
     * Whether it came after the end of its turn: then it stands in the log of the thread.
     *
     * @return true for a late event
     */
    public final boolean isLate() {
        return this.entry.late();
    }

    /**
     * Whether events are missing here: the reader was too slow, or what it asked for is gone.
     *
     * @return true for {@code codex/gap}
     */
    public final boolean isGap() {
        return this.entry.method() == WireMethod.GAP;
    }

    /**
     * Nanoseconds since the event was read from the wire.
     *
     * @return the age, 0 or more
     */
    public final long ageNanos() {
        return this.entry.ageNanos();
    }

    /** Names the event without its content. */
    @Override
    public String toString() {
        return method() + "#" + sequence();
    }
}
